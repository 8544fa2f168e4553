"""How words are said in this project."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from app.document.edits.result import Edited, edit
from app.document.model import Project, Pronunciation


@edit
def set_pronunciations(project: Project, entries: Sequence[Pronunciation]) -> Edited:
    """The project's own dictionary; of two entries for a word the last one counts. Aligning again is another step."""
    own = {entry.word.lower(): entry for entry in entries if entry.word.strip() and entry.phones}
    return Edited(replace(project, pronunciations=tuple(own.values())), "Set pronunciations")
