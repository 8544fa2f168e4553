"""A copy of the installer in a folder with a space and a letter beyond ASCII, where nothing real can be installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
Bash = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The project's root as far as the installer sees it."""
    root = tmp_path / "a b é" / "plosive"
    shutil.copytree(PROJECT / "installer", root / "installer")
    shutil.copytree(PROJECT / ".ci", root / ".ci")
    shutil.copy(PROJECT / "pyproject.toml", root)
    return root


@pytest.fixture
def bash(tmp_path: Path) -> Bash:
    """Run a script text in the test's folder; PATH and other variables can be given."""

    def run(script: str, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PLOSIVE_NO_APT": "1"} | env
        return subprocess.run(
            ["bash", "-c", script, "bash", *arguments], capture_output=True, text=True, cwd=tmp_path, timeout=60,
            env={name: value for name, value in environment.items() if value},
        )

    return run


def program(path: Path, body: str) -> Path:
    """An executable shell script."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/usr/bin/env bash\n" + body, encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def make_program() -> Callable[[Path, str], Path]:
    """See `program`."""
    return program
