"""A project folder: `project.json`, `arrays/`, `versions/`, `autosave/`, `lock.json`.

Saving writes arrays before the file that names them, and the file in one step: a crash leaves the last saved
project. Loading builds the whole project before anybody sees it. Media that are missing are no error here.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from app.document.model import FaceTrack, MediaRef, Project, Shot
from app.io import codec
from app.io.arrays import ArrayStore
from app.io.atomic import write_atomic
from app.io.autosave import Autosave
from app.io.versions import VersionStore
from inference.errors import PlosiveError, system_reason

FILE = "project.json"

_plain: dict[Path, tuple[int, int, int] | None] = {}
"""Files written by this process, as they were then, that hold no field which this version does not know."""


def save(project: Project, folder: Path, arrays: ArrayStore) -> None:
    """Write the project into its folder. `arrays` holds what it refers to; from another folder it is copied.

    Fields of the present file that this version does not know are kept. Raises PlosiveError (disk full, read-only,
    a file from a newer version); the old file is untouched then.
    """
    folder = Path(folder)
    own = ArrayStore(folder)
    if own.folder != arrays.folder:
        versions, theirs = VersionStore(folder), VersionStore(arrays.folder.parent)
        states = [version.shots for version in project.versions]
        versions.copy_from(theirs, states)
        own.copy_from(arrays, array_hashes(project) | _named_in(versions, states))
    path = folder / FILE
    before = _state(path)
    like = _present(path) if before is None or _plain.get(path) != before else None
    if like is not None and codec.knows_all(like):
        like = None
    write_atomic(path, codec.encode(project, like=like))
    if like is None:
        _plain[path] = _state(path)


def load(folder: Path, autosave: Path | None = None) -> Project:
    """The project of a folder, or of one of its autosaves.

    Raises PlosiveError when there is none, when it is from a newer version, or when it is damaged: then the error
    names the newest autosave.
    """
    folder = Path(folder)
    path = autosave or folder / FILE
    try:
        return codec.decode(path.read_bytes())
    except FileNotFoundError:
        raise PlosiveError(f"There is no project at {folder}", "Choose a folder made by Plosive") from None
    except OSError as error:
        raise PlosiveError(f"{path} cannot be read: {system_reason(error)}", "Check the disk and the file") from None
    except ValueError as error:
        saved = next((s for s in Autosave(folder).all() if s != autosave), None)
        remedy = f"Open the autosave {saved}" if saved else "Restore it from a backup: there is no autosave"
        raise PlosiveError(f"{path} is damaged: {error}", remedy) from None


def array_hashes(project: Project) -> set[str]:
    """Hashes of all arrays that a project refers to."""
    found = {shot.media.info.starts for shot in project.shots}
    for shot in project.shots:
        for track in shot.tracks:
            found |= {track.analysis, track.bank, track.speaker, *(one.content for one in track.imported)}
            if track.dialogue is not None and track.dialogue.audio is not None:
                found.add(track.dialogue.audio.info.starts)
    return found - {""}


def _named_in(versions: VersionStore, states: Sequence[str]) -> set[str]:
    """Hashes of all arrays that versions refer to; one that cannot be read refers to none."""
    found: set[str] = set()
    for digest in states:
        with contextlib.suppress(PlosiveError):
            found |= array_hashes(Project(id="", name="", shots=versions.get(digest)))
    return found


def relocated(project: Project, old: Path, new: Path) -> Project:
    """The project as it reads in another folder: relative media paths lead to the same files from there."""

    def moved(ref: MediaRef) -> MediaRef:
        if Path(ref.path).is_absolute():
            return ref
        return replace(ref, path=Path(os.path.relpath(old.absolute() / ref.path, new.absolute())).as_posix())

    def track(face: FaceTrack) -> FaceTrack:
        if face.dialogue is None or face.dialogue.audio is None:
            return face
        return replace(face, dialogue=replace(face.dialogue, audio=moved(face.dialogue.audio)))

    def shot(one: Shot) -> Shot:
        return replace(one, media=moved(one.media), tracks=tuple(track(face) for face in one.tracks))

    return replace(project, shots=tuple(shot(one) for one in project.shots))


def _state(path: Path) -> tuple[int, int, int] | None:
    """What changes whenever somebody writes the file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _present(path: Path) -> bytes | None:
    """What the file holds now, for the fields this version does not know."""
    try:
        return path.read_bytes()
    except OSError:
        return None
