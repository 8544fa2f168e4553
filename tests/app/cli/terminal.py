"""How tests run commands in this process, and what every refusal must look like to the person who reads it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from app.cli.main import main
from app.services.demo import demo_line, demo_transcript

_EARLIER = re.compile(r"^plosive: note: |: \d+%, \d+:\d\d left$")


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Exit code, standard output, standard error."""
    code = main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    return code, out, err


def dub(
    capsys: pytest.CaptureFixture[str], shot: Path, out: Path, *more: object,
    line: Path | None = None, says: str | None = None,
) -> tuple[int, str, str]:
    """Dub `shot` with a line, the demo's when none is given."""
    spoken = ("--dialogue", line or demo_line(), "--transcript", demo_transcript() if says is None else says)
    return run(capsys, "dub", shot, *spoken, "-o", out, *more)


def refusal(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Run a command that must be refused: exit code 1, no result, one line with a remedy, which is returned.

    Notes and progress that came before the refusal are no part of it.
    """
    code, out, err = run(capsys, *arguments)
    lines = [line for line in err.splitlines() if not _EARLIER.search(line)]
    assert code == 1 and out == "", (code, out, err)
    assert len(lines) == 1 and lines[0].startswith("plosive: "), err
    assert ". " in lines[0] and lines[0].endswith("."), f"no remedy: {err}"
    assert "should not have happened" not in lines[0], err
    return lines[0]


def inspected(capsys: pytest.CaptureFixture[str], project: Path) -> dict:  # type: ignore[type-arg]
    """What `plosive inspect --json` says."""
    code, out, err = run(capsys, "inspect", project, "--json")
    assert code == 0, err
    found: dict = json.loads(out)  # type: ignore[type-arg]
    return found


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its relative name."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
