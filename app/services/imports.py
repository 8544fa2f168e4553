"""Sound and annotations that the user gives to a face: read on a worker, applied to the document as it is then."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from app.document.edits.analysis import set_dialogue, set_speech
from app.document.edits.result import Edited, Refused
from app.document.ids import new_id
from app.document.model import Dialogue, Project, Segment
from app.io import textgrid
from app.media.probe import media_ref
from app.services.workspace import Workspace
from inference.api import Interval
from inference.errors import PlosiveError

READABLE = (".textgrid",)
"""Annotations that can be read."""


def give_sound(workspace: Workspace, track_id: str, sound: Path) -> None:
    """Make a recording the dialogue of a face; its words, which were another recording's, are found again."""
    audio = media_ref(sound, relative_to=workspace.folder)
    if audio.info.audio_rate == 0:
        raise PlosiveError(f"{sound.name} has no sound", "Choose a recording of the line to be spoken")

    def change(project: Project) -> Edited | Refused:
        before = project.track(track_id)[1].dialogue or Dialogue()
        return set_dialogue(project, track_id, replace(before, audio=audio, offset=0, transcript="", aligned=False))

    workspace.swap_in(change)


def give_annotation(workspace: Workspace, track_id: str, path: Path) -> None:
    """Take words and phonemes of a face from an annotation file; what was edited by hand stays."""
    if path.suffix.lower() not in READABLE:
        raise PlosiveError(f"{path.suffix} files cannot be read yet", "Export a TextGrid with tiers words and phones")
    read = textgrid.read(path)

    def change(project: Project) -> Edited | Refused:
        return set_speech(
            project, track_id, _segments(read.words), _segments(read.phones), read.transcript, "hand",
            (f"Words and phonemes from {path.name}",),
        )  # fmt: skip

    workspace.swap_in(change)


def _segments(intervals: tuple[Interval, ...]) -> list[Segment]:
    return [
        Segment(id=new_id(), start=round(i.start * 1e6), end=round(i.end * 1e6), label=i.label)
        for i in intervals
        if i.end > i.start
    ]
