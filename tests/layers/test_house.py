"""The rules of the house, checked by tools: layers, style, types, small files, light start, no pumped event loop."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOUSES = ("app", "inference", "widgets", "resources", "installer", "tests")
LONGEST = 400
HEAVY = ("torch", "mediapipe", "cv2")


def sources() -> list[Path]:
    """All Python files of the project."""
    found = [path for house in HOUSES for path in sorted((ROOT / house).rglob("*.py"))]
    assert len(found) > 50
    return found


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """A Python command at the project's root."""
    return subprocess.run(
        [sys.executable, *words], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize(
    "command",
    [
        ("-c", "from importlinter.cli import lint_imports_command as lint; lint()"),
        ("-m", "ruff", "check", "."),
        pytest.param(("-m", "mypy"), marks=pytest.mark.slow),
    ],
    ids=["layers", "ruff", "mypy"],
)
def test_tool_finds_nothing(command: tuple[str, ...]) -> None:
    done = run(*command)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_layers_are_really_looked_at() -> None:
    done = run("-c", "from importlinter.cli import lint_imports_command as lint; lint()")
    kept = re.search(r"Contracts: (\d+) kept, (\d+) broken", done.stdout)
    assert kept is not None and int(kept[1]) >= 4, done.stdout


def test_types_are_strict() -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    assert re.search(r"^\[tool\.mypy\]\nstrict = true$", text, re.MULTILINE)


def test_files_stay_small() -> None:
    long = [f"{path.relative_to(ROOT)}: {lines}" for path in sources() if (lines := _lines(path)) > LONGEST]
    assert long == []


def test_nobody_pumps_the_event_loop() -> None:
    call = re.compile(r"\bprocess" + r"Events\s*\(")  # in two pieces, or this file would find itself
    assert [str(path) for path in sources() if call.search(path.read_text("utf-8"))] == []


def test_every_module_says_what_it_is_about() -> None:
    rooms = ("app", "inference", "widgets")
    modules = [path for path in sources() if path.relative_to(ROOT).parts[0] in rooms and path.name != "__init__.py"]
    assert [str(path) for path in modules if not path.read_text("utf-8").startswith('"""')] == []


@pytest.mark.parametrize("module", ["inference.registry", "app.cli.main", "widgets.main"])
def test_starting_imports_nothing_heavy(module: str) -> None:
    done = run("-c", f"import {module}, sys; print(*sorted(sys.modules))")
    assert done.returncode == 0, done.stderr[-2000:]
    loaded = set(done.stdout.split())
    assert module in loaded
    assert [name for name in HEAVY if name in loaded] == []


def test_opening_a_project_imports_no_science() -> None:
    done = run("-c", "import app.services.studio, sys; print(*sorted(sys.modules))")
    assert done.returncode == 0, done.stderr[-2000:]
    assert [name for name in done.stdout.split() if name.split(".")[0] in ("scipy", "torch", "mediapipe")] == []


def test_the_engine_and_the_application_start_without_qt() -> None:
    done = run("-c", "import inference.registry, app.cli.main, sys; print(*sorted(sys.modules))")
    assert done.returncode == 0, done.stderr[-2000:]
    assert [name for name in done.stdout.split() if name.startswith("PySide6")] == []


def test_the_import_names_are_ours_alone() -> None:
    owners = packages_distributions()
    for name in ("app", "widgets", "inference", "resources"):
        assert set(owners.get(name, ["plosive"])) == {"plosive"}


def test_nothing_of_this_machine_is_written_down() -> None:
    spoor = re.compile("/" + r"(work|root|home)/\w")
    files = [*sources(), ROOT / "pyproject.toml", ROOT / "README.md", *(ROOT / "installer").rglob("*.sh")]
    assert [str(path) for path in files if spoor.search(path.read_text("utf-8"))] == []


def _lines(path: Path) -> int:
    return path.read_text("utf-8").count("\n")
