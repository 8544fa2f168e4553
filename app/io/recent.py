"""The projects that were opened last, newest first."""

from __future__ import annotations

from pathlib import Path

from app.io.preferences import config_folder, read_json, write_json

KEPT = 12


def recent() -> list[Path]:
    """Project folders opened last, newest first; those that are gone are left out, not forgotten."""
    return [path for path in _listed() if path.exists()]


def remember(folder: Path) -> None:
    """Put a folder at the head of the list."""
    folder = Path(folder).absolute()
    _write([folder, *(path for path in _listed() if path != folder)])


def forget(folder: Path) -> None:
    """Take a folder off the list."""
    _write([path for path in _listed() if path != Path(folder).absolute()])


def _listed() -> list[Path]:
    values = read_json(_file())
    return [Path(value) for value in values if isinstance(value, str)] if isinstance(values, list) else []


def _write(folders: list[Path]) -> None:
    write_json(_file(), [str(path) for path in folders[:KEPT]])


def _file() -> Path:
    return config_folder() / "recent.json"
