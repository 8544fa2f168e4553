"""A memory on disk for one long recording: each piece is written down as it is made, and known again after a kill.

Beside the result lies a hidden file of lines; the first says what the pieces were made from (a hash), so that they are
used for nothing else. A last line that was cut off is read over. When the result is written the file goes.
"""

from __future__ import annotations

import contextlib
import json
import os
from importlib.metadata import version
from pathlib import Path
from typing import Any

from inference import registry
from inference.api import Aligner

ENDING = ".pieces"


class PieceJournal:
    """An `inference.api.Memory`. `path` is the file that the result will be."""

    def __init__(self, result: Path, key: str, *, again: bool = False) -> None:
        """`key`: hash of all that pieces depend on. `again`: forget what was made before."""
        self.path = result.with_name(f".{result.name}{ENDING}")
        self._head = json.dumps({"key": key})
        self._pieces: dict[str, Any] = {}
        self._torn = False
        self._fits = not again and self._read()

    def recall(self, piece: str) -> Any:
        """What was made of a piece before."""
        return self._pieces.get(piece)

    def keep(self, piece: str, value: Any) -> None:
        """Write a piece down, on disk before the next one is begun. A disk that takes nothing costs only the memory."""
        line = json.dumps([piece, value], ensure_ascii=False, separators=(",", ":"))
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("a" if self._fits else "w", encoding="utf-8") as file:
                file.write(("\n" if self._torn else "") if self._fits else f"{self._head}\n")
                file.write(f"{line}\n")
                file.flush()
                os.fsync(file.fileno())
            self._fits, self._torn = True, False

    def forget(self) -> None:
        """The result is there: nothing need be remembered."""
        with contextlib.suppress(OSError):
            self.path.unlink(missing_ok=True)

    def _read(self) -> bool:
        """Whether there is a journal of the same work."""
        try:
            text = self.path.read_text("utf-8", "replace")
        except OSError:
            return False
        head, *lines = text.split("\n")
        if head != self._head:
            return False
        self._torn = bool(lines) and lines[-1] != ""
        for line in lines:
            with contextlib.suppress(ValueError, TypeError):
                piece, value = json.loads(line)
                self._pieces[piece] = value
        return True


def remembering(aligner: Aligner, memory: PieceJournal) -> Aligner:
    """The aligner, with this memory if it works piece by piece."""
    if hasattr(aligner, "memory"):
        aligner.memory = memory
    return aligner


def program(aligner: str) -> str:
    """Which program makes the pieces: another version begins anew."""
    return f"{version('plosive')} {registry.get('aligner', aligner.partition(':')[0]).version}"


def weights(aligner: str) -> str:
    """What "NAME:FOLDER" aligns with: names, lengths and times of the folder's files; "" without a folder.

    Gigabytes are not read for it: files that were exchanged have other times.
    """
    folder = aligner.partition(":")[2]
    if not folder:
        return ""
    found = sorted(entry for entry in Path(folder).glob("*") if entry.is_file())
    return json.dumps([[one.name, (stat := one.stat()).st_size, stat.st_mtime_ns] for one in found])
