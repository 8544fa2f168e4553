"""Pose keys: what an editor says an axis of the lips shall be at a time.

Keys are sorted by (axis, time) and no two share both. Values stop at the ends of the axis' range, times at the
ends of the shot, so a dragged key follows the mouse as far as it can.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec.structs import replace

from app.document.axes import RANGES
from app.document.curve import influence
from app.document.edits.result import Edited, Refuse, edit, track_of, with_track
from app.document.ids import new_id
from app.document.model import FaceTrack, Interpolation, PoseKey, Project, Shot
from app.document.time import Span


@edit
def add_key(
    project: Project, track_id: str, axis: str, time: int, value: float, interpolation: Interpolation = "smooth"
) -> Edited:
    """Set an axis at a time; a key that is there already takes the new value."""
    shot, track = track_of(project, track_id)
    if axis not in RANGES:
        raise Refuse(f"There is no lip axis “{axis}”.")
    time, value = _placed(shot, axis, time, value)
    key = PoseKey(id=new_id(), axis=axis, time=time, value=value, interpolation=interpolation)
    there = [k for k in track.keys if (k.axis, k.time) == (axis, time)]
    if there:
        key = replace(there[0], value=value, interpolation=interpolation, by="hand")
    return _with(project, track, [k for k in track.keys if k not in there] + [key], "Set pose", [key])


@edit
def move_key(project: Project, track_id: str, key_id: str, time: int, value: float) -> Edited:
    """Move a key to another time and value on its axis."""
    shot, track = track_of(project, track_id)
    key = _key(track, key_id)
    time, value = _placed(shot, key.axis, time, value)
    if (time, value) == (key.time, key.value):
        return Edited(project, "Move pose key")
    if any(k.axis == key.axis and k.time == time and k.id != key_id for k in track.keys):
        raise Refuse(f"There is another {key.axis} key at that time.")
    moved = replace(key, time=time, value=value, by="hand")
    return _with(project, track, [k for k in track.keys if k.id != key_id] + [moved], "Move pose key", [key, moved])


@edit
def remove_keys(project: Project, track_id: str, key_ids: Collection[str]) -> Edited:
    """Take keys away; the prediction shows again."""
    _, track = track_of(project, track_id)
    gone = [_key(track, key_id) for key_id in sorted(set(key_ids))]
    kept = [k for k in track.keys if k not in gone]
    return _with(project, track, kept, "Remove pose key" + "s" * (len(gone) > 1), gone)


@edit
def set_interpolation(
    project: Project, track_id: str, key_ids: Collection[str], interpolation: Interpolation
) -> Edited:
    """How the curve leaves these keys."""
    _, track = track_of(project, track_id)
    old = [_key(track, key_id) for key_id in sorted(set(key_ids))]
    new = [replace(k, interpolation=interpolation, by="hand") for k in old]
    return _with(project, track, [k for k in track.keys if k not in old] + new, "Change interpolation", new)


def _key(track: FaceTrack, key_id: str) -> PoseKey:
    for key in track.keys:
        if key.id == key_id:
            return key
    raise Refuse("This pose key is no longer there.")


def _placed(shot: Shot, axis: str, time: int, value: float) -> tuple[int, float]:
    if value != value:
        raise Refuse("A pose key needs a number.")
    low, high = RANGES[axis]
    return min(max(time, 0), max(shot.duration - 1, 0)), min(max(float(value), low), high)


def _with(
    project: Project, track: FaceTrack, keys: Iterable[PoseKey], label: str, touched: Iterable[PoseKey]
) -> Edited:
    new = tuple(sorted(keys, key=lambda k: (k.axis, k.time)))
    spans = tuple(
        influence(side, key.axis, key.time) for key in touched for side in (track.keys, new)
    )
    return Edited(with_track(project, replace(track, keys=new)), label, _merged(spans))


def _merged(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Spans in order, overlapping ones as one."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, s.end)):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
