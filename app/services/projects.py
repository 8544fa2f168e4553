"""Where a shot's project lives when the user names no place: beside the shot, or with the user's data."""

from __future__ import annotations

import os
from pathlib import Path

from app.io.project import FILE
from app.jobs.manager import JobManager
from app.services import paths
from app.services.studio import Studio

SUFFIX = ".plosive"


def default_folder(shot: Path) -> Path:
    """`SHOT.plosive` beside the shot, or in the user's data folder when that place is read-only."""
    place = shot.absolute().parent
    return (place if os.access(place, os.W_OK) else paths.data()) / (shot.stem + SUFFIX)


def project_for(shot: Path, dialogue: Path | None = None, transcript: str = "") -> Path:
    """A new project around a shot, at its default place; numbered when another line's project is there."""
    folder = default_folder(shot)
    if dialogue is None and (folder / FILE).exists():
        return folder
    number = 2
    while (folder / FILE).exists():
        folder = default_folder(shot).with_name(f"{shot.stem} {number}{SUFFIX}")
        number += 1
    Studio.create(shot, folder, dialogue=dialogue, transcript=transcript, jobs=JobManager(inline=True)).close()
    return folder
