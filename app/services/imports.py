"""Sound that the user gives to a face: read on a worker, applied to the document as it is then."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from app.document.edits.analysis import set_dialogue
from app.document.edits.result import Edited, Refused
from app.document.model import Dialogue, Project
from app.media.probe import media_ref
from app.services.workspace import Workspace
from inference.errors import PlosiveError


def give_sound(workspace: Workspace, track_id: str, sound: Path) -> None:
    """Make a recording the dialogue of a face; its words, which were another recording's, are found again."""
    audio = media_ref(sound, relative_to=workspace.folder)
    if audio.info.audio_rate == 0:
        raise PlosiveError(f"{sound.name} has no sound", "Choose a recording of the line to be spoken")

    def change(project: Project) -> Edited | Refused:
        before = project.track(track_id)[1].dialogue or Dialogue()
        return set_dialogue(project, track_id, replace(before, audio=audio, offset=0, transcript="", aligned=False))

    workspace.swap_in(change)
