"""Preferences: only what the user changed is written down, so that better defaults reach everybody else.

A value is as good as its type: one of another type than the default (a file edited by hand, a setting that has
changed its meaning) counts as not set. Settings that this version does not know stay in the file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from app.io.preferences import config_folder, read_json, write_json

T = TypeVar("T", bool, int, float, str, list[Any])


class Settings:
    """The preferences file; `path` for tests and portable installations."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or config_folder() / "settings.json"
        values = read_json(self.path)
        self._values: dict[str, Any] = values if isinstance(values, dict) else {}

    def get(self, name: str, default: T) -> T:
        """What the user chose, or the default."""
        value: Any = self._values.get(name, default)
        if type(default) is float and type(value) is int:
            value = float(value)
        return value if type(value) is type(default) else default

    def put(self, name: str, value: T, default: T) -> None:
        """Choose a value; choosing the default forgets the choice. Raises PlosiveError when it cannot be kept."""
        changed = dict(self._values)
        if value == default:
            changed.pop(name, None)
        else:
            changed[name] = value
        if changed != self._values:
            write_json(self.path, changed)
            self._values = changed
