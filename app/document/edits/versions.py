"""Versions: naming a state, going back to one. The states themselves lie outside the document, named by their hash."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.document.edits.result import Edited, Refuse, edit
from app.document.ids import new_id
from app.document.model import FaceTrack, MediaRef, Project, Shot, Version
from app.document.phrase import phrase
from app.document.time import Span


@edit
def add_version(project: Project, name: str, shots: str, created: str, note: str = "") -> Edited:
    """Name the state that is stored under the hash `shots`. `created`: ISO 8601."""
    version = Version(id=new_id(), name=_named(name), created=created, note=note.strip(), shots=shots)
    return Edited(replace(project, versions=(*project.versions, version)), "Name version")


@edit
def set_version(project: Project, version_id: str, *, name: str | None = None, note: str | None = None) -> Edited:
    """Give a version another name or note; None leaves one as it is."""
    version = version_of(project, version_id)
    changed = replace(
        version,
        name=version.name if name is None else _named(name),
        note=version.note if note is None else note.strip(),
    )
    if changed == version:
        return Edited(project, "Change version")
    versions = tuple(changed if v is version else v for v in project.versions)
    return Edited(replace(project, versions=versions), "Change version")


@edit
def remove_version(project: Project, version_id: str) -> Edited:
    """Forget a version."""
    version = version_of(project, version_id)
    versions = tuple(v for v in project.versions if v is not version)
    return Edited(replace(project, versions=versions), "Remove version")


@edit
def go_back(project: Project, version_id: str, shots: tuple[Shot, ...]) -> Edited:
    """Take a version's shots in place of the present ones. Undo brings those back; versions stay as they are."""
    version = version_of(project, version_id)
    spans = tuple(Span(0, shot.duration) for shot in shots)
    label = phrase("Go back to “{name}”", name=version.name)
    return Edited(replace(project, shots=found_again(project, shots)), label, spans)


def version_of(project: Project, version_id: str) -> Version:
    """The version of this id, or a refusal."""
    for version in project.versions:
        if version.id == version_id:
            return version
    raise Refuse("This version is no longer there.")


def found_again(project: Project, shots: tuple[Shot, ...]) -> tuple[Shot, ...]:
    """Shots whose media are looked for where the project finds them now: files may have moved since."""
    known = {ref.hash: ref for ref in _media(project.shots) if ref.hash}

    def current(ref: MediaRef) -> MediaRef:
        return known.get(ref.hash, ref)

    def face(track: FaceTrack) -> FaceTrack:
        if track.dialogue is None or track.dialogue.audio is None:
            return track
        return replace(track, dialogue=replace(track.dialogue, audio=current(track.dialogue.audio)))

    return tuple(
        replace(shot, media=current(shot.media), tracks=tuple(face(track) for track in shot.tracks)) for shot in shots
    )


def _media(shots: tuple[Shot, ...]) -> Iterator[MediaRef]:
    for shot in shots:
        yield shot.media
        for track in shot.tracks:
            if track.dialogue is not None and track.dialogue.audio is not None:
                yield track.dialogue.audio


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise Refuse("A version needs a name.")
    return name
