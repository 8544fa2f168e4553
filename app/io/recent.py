"""The projects that were opened last: pinned ones first, then newest first. One that is gone stays until removed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.io.preferences import config_folder, read_json, write_json

KEPT = 12
"""So many that are not pinned."""


@dataclass(frozen=True, slots=True)
class Recent:
    """One project that was open."""

    folder: Path
    pinned: bool = False

    @property
    def there(self) -> bool:
        """Whether it still is where it was."""
        return self.folder.exists()


def listed() -> list[Recent]:
    """All of them, in the order they are shown."""
    values = read_json(_file())
    found = [_read(value) for value in values] if isinstance(values, list) else []
    known = {item.folder: item for item in reversed([item for item in found if item is not None])}
    return sorted(reversed(known.values()), key=lambda item: not item.pinned)


def recent() -> list[Path]:
    """The folders that are there, in the order they are shown."""
    return [item.folder for item in listed() if item.there]


def remember(folder: Path) -> None:
    """Put a folder at the head of those that are not pinned; a pinned one stays pinned."""
    folder, items = Path(folder).absolute(), listed()
    pinned = any(item.pinned for item in items if item.folder == folder)
    _write([Recent(folder, pinned), *(item for item in items if item.folder != folder)])


def forget(folder: Path) -> None:
    """Take a folder off the list."""
    _write([item for item in listed() if item.folder != Path(folder).absolute()])


def pin(folder: Path, on: bool) -> None:
    """Keep a folder at the top of the list, or no longer."""
    folder = Path(folder).absolute()
    _write([Recent(item.folder, on) if item.folder == folder else item for item in listed()])


def move(old: Path, new: Path) -> None:
    """A folder is somewhere else now."""
    _write([Recent(new.absolute(), i.pinned) if i.folder == old else i for i in listed() if i.folder != new.absolute()])


def _read(value: Any) -> Recent | None:
    if isinstance(value, str):
        return Recent(Path(value))
    if isinstance(value, dict) and isinstance(value.get("folder"), str):
        return Recent(Path(value["folder"]), value.get("pinned") is True)
    return None


def _write(items: list[Recent]) -> None:
    loose = [item for item in items if not item.pinned][:KEPT]
    kept = [item for item in items if item.pinned or item in loose]
    write_json(_file(), [{"folder": str(i.folder), "pinned": True} if i.pinned else str(i.folder) for i in kept])


def _file() -> Path:
    return config_folder() / "recent.json"
