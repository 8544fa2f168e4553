"""What is told of a model, wherever it lies."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.document.phrase import phrase

Kind = Literal["face", "speech", "file", "run", "folder", "shipped"]
KINDS: dict[Kind, str] = {
    "face": phrase("Learned from faces"),
    "speech": phrase("Learned from how a face speaks"),
    "file": phrase("Taken from files"),
    "run": phrase("Trainings that can go on"),
    "folder": phrase("Folders of your own"),
    "shipped": phrase("Shipped with Plosive"),
}
"""In the order they are listed."""


@dataclass(frozen=True, slots=True)
class Model:
    """One model. Texts are English; what is a sentence of ours is a phrase."""

    key: str  # tells it from all others
    kind: Kind
    title: str
    licence: str
    commercial: bool  # openly commercial, by its licence
    origin: str = ""  # what it was made of, and by whom
    bytes: int = 0
    date: str = ""  # ISO 8601, the day
    digest: str = ""  # SHA-256, hex; "" where nobody has counted it
    numbers: str = ""  # how good it is on what it did not see
    note: str = ""  # what else one should know
    place: Path | None = None  # the file or folder
    used_by: tuple[str, ...] = ()  # faces and projects that use it now
    track_id: str = ""  # of the open project, kind "face"
