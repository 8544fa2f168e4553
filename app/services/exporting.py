"""The finished shot: what is not rendered yet is rendered first, then everything is written in one pass."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.document.model import FaceTrack, Project
from app.export.encode import Exported, export_video
from app.export.presets import Preset
from app.export.presets import preset_for as find_preset
from app.media.audio import Audio
from app.services.drafting import silence
from app.services.opening import RENDERER as STAND_IN
from app.services.workspace import Workspace
from inference import registry
from inference.api import Patch, Progress, Token
from inference.errors import PlosiveError
from inference.progress import share

_RENDERING = 0.5
"""Share of the progress bar that rendering takes when there is something to render."""


def preset_for(out: Path, name: str) -> Preset:
    """The preset named, or the one the output's suffix stands for. Raises PlosiveError when there is none."""
    return find_preset(out, name or None)


def export(
    workspace: Workspace, project: Project, out: Path, preset: str, progress: Progress, token: Token,
    frames: range | None = None,
) -> Exported:
    """Write the shot of `project`, or only `frames` of it with the sound that belongs to them.

    Returns where it is, with notes for the user. PlosiveError; leaves no half file.
    """  # fmt: skip
    chosen = preset_for(out, preset)
    shot = project.shots[0]
    first, last = (0, shot.media.info.frames) if frames is None else (frames.start, frames.stop)
    if not 0 <= first < last <= shot.media.info.frames:
        raise PlosiveError("The work range holds no frame of this shot", "Mark another range or export the whole shot")
    made = workspace.render.fill(project, first, last, progress=share(progress, 0.0, _RENDERING), token=token)

    def patches(frame: int) -> Sequence[Patch]:
        return workspace.render.finished(project, frame)

    sound = _replaced_sound(workspace, project)
    return export_video(
        str(workspace.path(shot.media)), shot.media.info, out, chosen, patches,
        audio=sound, provenance=record(workspace, project), first=first, last=last,
        progress=share(progress, _RENDERING if made else 0.0, 1.0), token=token,
    )


def record(workspace: Workspace, project: Project) -> dict[str, Any]:
    """What was edited, for the provenance every export carries."""
    shot = project.shots[0]
    return {
        "project": project.name,
        "faces": [_face(workspace, project, track) for track in shot.tracks],
        "consent": [
            {"person": consent.person, "statement": consent.statement, "date": consent.date}
            for consent in project.consent
        ],
    }


def _face(workspace: Workspace, project: Project, track: FaceTrack) -> dict[str, Any]:
    renderer = registry.get("renderer", track.renderer)
    instead = workspace.render.notes.get(track.id, "")
    dialogue = track.dialogue
    dubbed = dialogue.audio if track.dubbed and dialogue is not None else None
    return {
        "name": track.name,
        "renderer": f"{STAND_IN}, for {renderer.id}: {instead}" if instead else f"{renderer.id} {renderer.version}",
        "speech": "replaced" if dubbed else "drafted from text, silent" if track.dubbed else "the shot's own",
        "dialogue": "" if dubbed is None else Path(dubbed.path).name,
        "transcript": "" if dialogue is None else dialogue.transcript,
        "edited_frames": workspace.render.edited_spans(project, track.id),
    }


def _replaced_sound(workspace: Workspace, project: Project) -> Audio | None:
    """The new dialogue; None when the shot keeps its own sound and its audio is to be copied. A draft is silent."""
    shot = project.shots[0]
    for track in shot.tracks:
        if track.dubbed:
            sound = workspace.audio(track.id)
            return silence(shot.duration) if sound is None and shot.media.info.audio_rate else sound
    return None
