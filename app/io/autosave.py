"""The newest states of a project that were not saved, for the day the program or the machine dies.

`autosave/000001.json` and so on: the last five, each written whole, and packed rather than to be read, so that they
can be written every second. A clean exit and a save clear them, so what is found on opening is what a crash left
behind.
"""

from __future__ import annotations

import contextlib
import re
import threading
from datetime import datetime
from pathlib import Path

from app.document.model import Project
from app.io import codec
from app.io.atomic import write_atomic

KEPT = 5
_NAME = re.compile(r"\d{6,}\.json")


class Autosave:
    """The autosaves of one project folder. Safe to use from several threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = Path(folder) / "autosave"
        self._guard = threading.Lock()

    def write(self, project: Project) -> Path:
        """Keep this state and forget the sixth-newest. Raises PlosiveError when it cannot be written."""
        with self._guard:
            present = self.all()
            number = int(present[0].stem) + 1 if present else 1
            path = self._folder / f"{number:06}.json"
            write_atomic(path, codec.packed(project))
            for old in self.all()[KEPT:]:
                old.unlink(missing_ok=True)
            return path

    def newest(self) -> tuple[Path, datetime] | None:
        """The newest state that can be read, and when it was written (local time)."""
        for path in self.all():
            try:
                codec.decode(path.read_bytes())
                when = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
            except (OSError, ValueError):
                continue  # an older one may be whole
            return path, when
        return None

    def all(self) -> list[Path]:
        """All autosaves, newest first."""
        try:
            found = [path for path in self._folder.iterdir() if _NAME.fullmatch(path.name)]
        except (FileNotFoundError, NotADirectoryError):  # none yet, or cleared this moment
            return []
        return sorted(found, key=lambda path: int(path.stem), reverse=True)

    def clear(self) -> None:
        """Forget all states: the project is saved, or the program ends in order."""
        with self._guard:
            for path in self.all():
                path.unlink(missing_ok=True)
            with contextlib.suppress(OSError):  # not there, or something else is kept in it
                self._folder.rmdir()
