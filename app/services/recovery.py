"""What a crash left behind, and copies of projects: for the questions a window asks before it opens something."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.document.model import FaceTrack, Project
from app.io import project as project_io
from app.io.arrays import ArrayStore
from app.io.autosave import Autosave
from inference.errors import PlosiveError, system_reason


@dataclass(frozen=True, slots=True)
class Found:
    """An autosave that differs from what was saved."""

    path: Path
    when: datetime  # local time
    edits: int  # segments, keys, markers and settings that differ from the saved project


def look(folder: Path) -> Found | None:
    """The newest autosave of a project folder, if it says anything the saved project does not."""
    newest = Autosave(folder).newest()
    if newest is None:
        return None
    path, when = newest
    saved, kept = project_io.load(folder), project_io.load(folder, path)
    edits = differences(saved, kept)
    return Found(path, when, edits) if edits else None


def differences(before: Project, after: Project) -> int:
    """How many values differ: segments, keys and markers one by one, everything else of a face or shot as one each."""
    total = int(_settings(before) != _settings(after))
    old = {shot.id: shot for shot in before.shots}
    for shot in after.shots:
        was = old.get(shot.id)
        if was is None:
            total += 1
            continue
        total += int(was.media != shot.media) + _unlike(was.markers, shot.markers)
        tracks = {track.id: track for track in was.tracks}
        total += sum(_track(tracks.get(track.id), track) for track in shot.tracks)
        total += len(tracks.keys() - {track.id for track in shot.tracks})
    return total + len(old.keys() - {shot.id for shot in after.shots})


def copy_project(project: Project, source: Path, out: Path) -> Path:
    """Write `project`, whose arrays are in the folder `source`, as a project of its own. PlosiveError if it exists."""
    if out.exists():
        raise PlosiveError(f"{out.name} exists already", "Choose another name")
    part = out.with_name(f".{out.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    try:
        part.mkdir(parents=True)
        project_io.save(project_io.relocated(project, source, out), part, ArrayStore(source))
        part.rename(out)
    except OSError as error:
        what = f"{out.name} cannot be written: {system_reason(error)}"
        raise PlosiveError(what, "Choose another place") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return out


def free_name(folder: Path, word: str) -> Path:
    """A name beside a project folder that is not taken: "NAME copy.plosive", "NAME copy 2.plosive", …"""
    number, made = 1, folder.with_name(f"{folder.stem} {word}{folder.suffix}")
    while made.exists():
        number += 1
        made = folder.with_name(f"{folder.stem} {word} {number}{folder.suffix}")
    return made


def _settings(project: Project) -> object:
    return project.name, project.note, project.consent, project.pronunciations, project.versions


def _track(before: FaceTrack | None, after: FaceTrack) -> int:
    if before is None:
        return 1
    total: int = sum(
        _unlike(getattr(before, name), getattr(after, name))
        for name in ("words", "phonemes", "rests", "keep", "keys", "automation")
    )
    settings = ("name", "renderer", "predictor", "dialogue", "follow_jaw", "analysis", "bank", "speaker")
    return total + sum(int(getattr(before, name) != getattr(after, name)) for name in settings)


def _unlike(before: Iterable[object], after: Iterable[object]) -> int:
    old = {getattr(value, "id", ""): value for value in before}
    new = {getattr(value, "id", ""): value for value in after}
    return sum(old.get(name) != new.get(name) for name in old.keys() | new.keys())
