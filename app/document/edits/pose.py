"""Keys: what an editor says an axis of the lips, or an automation lane, shall be at a time.

Both kinds are sorted by (axis, time) and no two of an axis share a time; the axis says which kind a key is. Values
stop at the ends of the axis' range, times at the ends of the shot, so a dragged key follows the mouse as far as it can.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

from msgspec.structs import replace

from app.document import automation, curve
from app.document.axes import AUTOMATION, RANGES
from app.document.edits.result import Edited, Refuse, edit, track_of, with_track
from app.document.ids import new_id
from app.document.model import FaceTrack, Interpolation, PoseKey, Project, Shot
from app.document.phrase import phrase
from app.document.time import Span, merged


@edit
def add_key(
    project: Project, track_id: str, axis: str, time: int, value: float, interpolation: Interpolation = "smooth"
) -> Edited:
    """Set an axis at a time; a key that is there already takes the new value."""
    shot, track = track_of(project, track_id)
    if axis not in RANGES and axis not in AUTOMATION:
        raise Refuse(phrase("There is no lip axis “{axis}”.", axis=axis))
    time, value = placed(shot, axis, time, value)
    key = PoseKey(id=new_id(), axis=axis, time=time, value=value, interpolation=interpolation)
    there = [k for k in (*track.keys, *track.automation) if (k.axis, k.time) == (axis, time)]
    if there:
        key = replace(there[0], value=value, interpolation=interpolation, by="hand")
    label = "Set pose" if axis in RANGES else "Set intensity" if axis == "intensity" else "Set articulation"
    return exchanged(project, track, there, [key], label)


@edit
def move_key(project: Project, track_id: str, key_id: str, time: int, value: float) -> Edited:
    """Move a key to another time and value on its axis."""
    shot, track = track_of(project, track_id)
    (key,) = keys_of(track, [key_id])
    time, value = placed(shot, key.axis, time, value)
    if (time, value) == (key.time, key.value):
        return Edited(project, phrase("Move {what}", what=noun([key])))
    moved = replace(key, time=time, value=value, by="hand")
    return exchanged(project, track, [key], [moved], phrase("Move {what}", what=noun([key])))


@edit
def remove_keys(project: Project, track_id: str, key_ids: Collection[str]) -> Edited:
    """Take keys away; the prediction shows again."""
    _, track = track_of(project, track_id)
    gone = keys_of(track, key_ids)
    return exchanged(project, track, gone, [], phrase("Remove {what}", what=noun(gone)))


@edit
def set_interpolation(
    project: Project, track_id: str, key_ids: Collection[str], interpolation: Interpolation
) -> Edited:
    """How the curve leaves these keys."""
    _, track = track_of(project, track_id)
    old = keys_of(track, key_ids)
    new = [replace(k, interpolation=interpolation, by="hand") for k in old]
    return exchanged(project, track, old, new, "Change interpolation")


@edit
def set_follow_jaw(project: Project, track_id: str, follow: bool) -> Edited:
    """Whether the lip opening axes go along when the jaw is keyed by hand."""
    shot, track = track_of(project, track_id)
    spans = (Span(0, shot.duration),) if follow != track.follow_jaw else ()
    return Edited(with_track(project, replace(track, follow_jaw=follow)), "Lips follow the jaw", spans)


def keys_of(track: FaceTrack, key_ids: Collection[str]) -> list[PoseKey]:
    """The keys of these ids in order of axis and time, pose keys first; refuses when one is gone."""
    wanted = set(key_ids)
    found = [key for key in (*track.keys, *track.automation) if key.id in wanted]
    if len(found) < len(wanted):
        raise Refuse("This pose key is no longer there.")
    return found


def placed(shot: Shot, axis: str, time: float, value: float) -> tuple[int, float]:
    """Time and value stopped at the ends of the shot and of the axis."""
    if value != value:
        raise Refuse("A pose key needs a number.")
    low, high = RANGES[axis] if axis in RANGES else AUTOMATION[axis]
    return min(max(round(time), 0), max(shot.duration - 1, 0)), min(max(float(value), low), high)


def exchanged(
    project: Project, track: FaceTrack, gone: Sequence[PoseKey], come: Sequence[PoseKey], label: str
) -> Edited:
    """The project with some keys of a track taken for others; refuses when two would share their axis and time."""
    pose = _exchanged(track.keys, gone, [key for key in come if key.axis in RANGES])
    scales = _exchanged(track.automation, gone, [key for key in come if key.axis in AUTOMATION])
    places = {(key.axis, key.time) for key in (*gone, *come)}
    spans = curve.reached((track.keys, pose), [place for place in places if place[0] in RANGES])
    spans += curve.reached(
        (track.automation, scales), [place for place in places if place[0] in AUTOMATION], automation.influence
    )
    return Edited(with_track(project, replace(track, keys=pose, automation=scales)), label, merged(spans))


def noun(keys: Sequence[PoseKey]) -> str:
    """What to call keys in the name of a step."""
    if keys and all(key.axis in AUTOMATION for key in keys):
        return phrase("automation keys") if len(keys) > 1 else phrase("automation key")
    return phrase("pose keys") if len(keys) > 1 else phrase("pose key")


def _exchanged(keys: tuple[PoseKey, ...], gone: Sequence[PoseKey], come: Sequence[PoseKey]) -> tuple[PoseKey, ...]:
    """Keys in order with some taken for others; the very same when that changes nothing."""
    left = {key.id for key in gone}
    line = [key for key in keys if key.id not in left]
    if len(line) == len(keys) and not come:
        return keys
    for key in come:
        index = bisect_left(line, (key.axis, key.time), key=lambda k: (k.axis, k.time))
        if index < len(line) and (line[index].axis, line[index].time) == (key.axis, key.time):
            raise Refuse(phrase("There is another {axis} key at that time.", axis=key.axis))
        line.insert(index, key)
    new = tuple(line)
    return keys if new == keys else new
