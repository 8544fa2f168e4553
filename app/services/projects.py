"""Where a shot's project lives when the user names no place: beside the shot, or with the user's data."""

from __future__ import annotations

import os
from pathlib import Path

from app.document.model import Project
from app.io.project import FILE, load
from app.jobs.manager import JobManager
from app.media.probe import content_hash
from app.services import paths
from app.services.studio import Studio
from inference.errors import PlosiveError

SUFFIX = ".plosive"


def default_folder(shot: Path) -> Path:
    """`SHOT.plosive` beside the shot, or in the user's data folder when that place is read-only."""
    place = shot.absolute().parent
    return (place if os.access(place, os.W_OK) else paths.data()) / (shot.stem + SUFFIX)


def project_for(shot: Path, dialogue: Path | None = None, transcript: str = "") -> Path:
    """The project around a shot at its default place, made when there is none; numbered beside another line's."""
    folder, number = default_folder(shot), 2
    while (folder / FILE).exists():
        if dialogue is None or _holds(folder, shot, dialogue, transcript):
            return folder
        folder = default_folder(shot).with_name(f"{shot.stem} {number}{SUFFIX}")
        number += 1
    Studio.create(shot, folder, dialogue=dialogue, transcript=transcript, jobs=JobManager(inline=True)).close()
    return folder


def made_from(project: Project, shot: Path, dialogue: Path, transcript: str, offset_us: int = 0) -> bool:
    """Whether the first face of a project speaks this recording in this shot; without a transcript any will do."""
    media = project.shots[0].media
    said = project.shots[0].tracks[0].dialogue
    return (
        media.hash == content_hash(shot)
        and said is not None
        and said.audio is not None
        and said.audio.hash == content_hash(dialogue)
        and said.offset == offset_us
        and (not transcript.strip() or said.transcript == transcript)
    )


def _holds(folder: Path, shot: Path, dialogue: Path, transcript: str) -> bool:
    try:
        return made_from(load(folder), shot, dialogue, transcript)
    except (PlosiveError, OSError, IndexError):  # a project that cannot be read is not touched
        return False
