"""Markers: notes at one time of a shot. No two share a time, so that each can be seen and taken hold of."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import get_args

from msgspec.structs import replace

from app.document.edits.result import Edited, Refuse, edit, shot_of, with_shot
from app.document.ids import new_id
from app.document.model import Colour, Marker, Project, Shot
from app.document.phrase import phrase
from app.document.time import Span


@edit
def add_marker(project: Project, shot_id: str, time: int, text: str = "", colour: Colour = "yellow") -> Edited:
    """Put a marker at a time in microseconds, at the shot's ends where it lies outside."""
    shot = shot_of(project, shot_id)
    marker = Marker(id=new_id(), time=_inside(shot, time), text=text.strip(), colour=_known(colour))
    return _with(project, shot, [*shot.markers, marker], "Add marker")


@edit
def add_markers(
    project: Project, shot_id: str, notes: Iterable[tuple[int, str]], colour: Colour,
) -> Edited:
    """Put markers at times in microseconds, each with its text, as one step; beside those that are there already."""
    shot = shot_of(project, shot_id)
    taken = {marker.time for marker in shot.markers}
    made = []
    for us, text in notes:
        time = _inside(shot, us)
        while time in taken:
            time += 1
        taken.add(time)
        made.append(Marker(id=new_id(), time=time, text=text, colour=_known(colour)))
    return _with(project, shot, [*shot.markers, *made], "Add markers")


@edit
def move_marker(project: Project, shot_id: str, marker_id: str, time: int) -> Edited:
    """Move a marker to another time, as far as the shot goes."""
    shot = shot_of(project, shot_id)
    marker = _marker(shot, marker_id)
    time = _inside(shot, time)
    if time == marker.time:
        return Edited(project, "Move marker")
    moved = replace(marker, time=time)
    return _with(project, shot, [moved if m is marker else m for m in shot.markers], "Move marker")


@edit
def set_marker(
    project: Project, shot_id: str, marker_id: str, *, text: str | None = None, colour: Colour | None = None
) -> Edited:
    """Give a marker another text or colour; None leaves one as it is."""
    shot = shot_of(project, shot_id)
    marker = _marker(shot, marker_id)
    changed = replace(
        marker,
        text=marker.text if text is None else text.strip(),
        colour=marker.colour if colour is None else _known(colour),
    )
    if changed == marker:
        return Edited(project, "Change marker")
    return _with(project, shot, [changed if m is marker else m for m in shot.markers], "Change marker")


@edit
def remove_markers(project: Project, shot_id: str, marker_ids: Collection[str]) -> Edited:
    """Take markers away."""
    shot = shot_of(project, shot_id)
    gone = [_marker(shot, marker_id) for marker_id in sorted(set(marker_ids))]
    kept = [m for m in shot.markers if m not in gone]
    return _with(project, shot, kept, "Remove marker" + "s" * (len(gone) > 1))


def _with(project: Project, shot: Shot, markers: Iterable[Marker], label: str) -> Edited:
    new = tuple(sorted(markers, key=lambda m: m.time))
    times = [m.time for m in new]
    if len(set(times)) < len(times):
        raise Refuse("There is another marker at that time.")
    spans = tuple(Span(m.time, m.time + 1) for m in sorted(set(shot.markers) ^ set(new), key=lambda m: m.time))
    return Edited(with_shot(project, replace(shot, markers=new)), label, spans)


def _marker(shot: Shot, marker_id: str) -> Marker:
    for marker in shot.markers:
        if marker.id == marker_id:
            return marker
    raise Refuse("This marker is no longer there.")


def _inside(shot: Shot, time: int) -> int:
    return min(max(time, 0), max(shot.duration - 1, 0))


def _known(colour: Colour) -> Colour:
    if colour not in get_args(Colour):
        raise Refuse(phrase("There is no marker colour “{colour}”.", colour=colour))
    return colour
