"""Several keys at once: paste, move, scale in value and in time, and an override that leaves the rest as it is.

Edits know no predictions. Where one is needed, to scale about it or to hold the shown curve, the caller brings it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Mapping, Sequence

import numpy as np
from msgspec.structs import replace

from app.document.axes import RANGES
from app.document.curve import GAP_US, REACH_US, offsets
from app.document.edits.pose import exchanged, keys_of, noun, placed
from app.document.edits.result import Edited, Refuse, edit, track_of
from app.document.ids import new_id
from app.document.model import Interpolation, PoseKey, Project, Shot
from app.document.phrase import phrase


@edit
def paste_keys(project: Project, track_id: str, keys: Sequence[PoseKey], at_us: int) -> Edited:
    """Copies of keys, the earliest of them at a time; keys that are there already give way.

    What would lie beyond the shot is left out.
    """
    shot, track = track_of(project, track_id)
    if not keys:
        raise Refuse("There are no keys to paste.")
    by = at_us - min(key.time for key in keys)
    come = [
        replace(key, id=new_id(), time=key.time + by, by="hand")
        for key in keys
        if 0 <= key.time + by < max(shot.duration, 1)
    ]
    if not come:
        raise Refuse("The keys would lie outside the shot.")
    places = {(key.axis, key.time) for key in come}
    gone = [key for key in (*track.keys, *track.automation) if (key.axis, key.time) in places]
    return exchanged(project, track, gone, come, phrase("Paste {what}", what=noun(come)))


@edit
def move_keys(project: Project, track_id: str, key_ids: Collection[str], by_us: int, by_value: float = 0.0) -> Edited:
    """Move keys together: times keep their distances, as far as the shot goes; each value stops at its range."""
    shot, track = track_of(project, track_id)
    old = keys_of(track, key_ids)
    if not old:
        return Edited(project, phrase("Move {what}", what=noun(old)))
    by_us = max(by_us, -min(key.time for key in old))
    by_us = min(by_us, max(shot.duration - 1, 0) - max(key.time for key in old))
    new = []
    for key in old:
        time, value = placed(shot, key.axis, key.time + by_us, key.value + by_value)
        new.append(replace(key, time=time, value=value, by="hand"))
    return _changed(project, track_id, old, new, phrase("Move {what}", what=noun(old)))


@edit
def scale_values(
    project: Project, track_id: str, key_ids: Collection[str], factor: float, about: float | Mapping[str, float]
) -> Edited:
    """Scale keys' values about one pivot, or each about its own (key id -> value, as the predicted one is)."""
    shot, track = track_of(project, track_id)
    old = keys_of(track, key_ids)
    new = []
    for key in old:
        pivot = about[key.id] if isinstance(about, Mapping) else about
        _, value = placed(shot, key.axis, key.time, pivot + factor * (key.value - pivot))
        new.append(replace(key, value=value, by="hand"))
    return _changed(project, track_id, old, new, phrase("Scale {what}", what=noun(old)))


@edit
def scale_times(project: Project, track_id: str, key_ids: Collection[str], factor: float, anchor_us: int) -> Edited:
    """Scale keys' distances to a time that stays. Refused where keys would leave the shot or meet."""
    shot, track = track_of(project, track_id)
    old = keys_of(track, key_ids)
    new = []
    for key in old:
        time = round(anchor_us + factor * (key.time - anchor_us))
        if not 0 <= time < max(shot.duration, 1):
            raise Refuse("The keys would lie outside the shot.")
        new.append(replace(key, time=time, by="hand"))
    return _changed(project, track_id, old, new, phrase("Stretch {what}", what=noun(old)))


@edit
def override(
    project: Project, track_id: str, axis: str, at_us: int, value: float, *,
    before_us: int, after_us: int, predicted: Callable[[int], float],
) -> Edited:  # fmt: skip
    """A peak at a time between two anchors; keys of the axis between the anchors give way.

    `before_us` < `at_us` < `after_us`: where the anchors lie, at values that the curve has there now, so that it
    stays as it is outside: `predicted` tells the axis' predicted value at a time. Where a key beyond an anchor let
    go of the prediction before it reached the anchor, a further key holds that place. Between two keys that knew
    each other the curve still passes through the anchor, with its own easing up to it.
    """
    shot, track = track_of(project, track_id)
    if axis not in RANGES:
        raise Refuse(phrase("There is no lip axis “{axis}”.", axis=axis))
    before_us, after_us = max(before_us, 0), min(after_us, max(shot.duration - 1, 0))
    if not before_us < at_us < after_us:
        raise Refuse("There is no room for anchors here.")
    own = [key for key in track.keys if key.axis == axis]
    gone = [key for key in own if before_us <= key.time <= after_us]
    known = [predicted(key.time) for key in own]

    def shown(us: int) -> float:
        return predicted(us) + float(offsets(own, axis, known, np.array([us]))[0])

    there = {key.time: key.interpolation for key in own}
    come = [
        _key(shot, axis, before_us, shown(before_us), there.get(before_us, "smooth")),
        _key(shot, axis, at_us, value),
    ]
    held, onward = _held(own, before_us, after_us)
    come.append(_key(shot, axis, after_us, shown(after_us), onward))
    come += [_key(shot, axis, us, predicted(us), how) for us, how in held.items() if 0 <= us < shot.duration]
    return exchanged(project, track, gone, come, "Override pose")


def _held(own: Sequence[PoseKey], before_us: int, after_us: int) -> tuple[dict[int, Interpolation], Interpolation]:
    """Times outside two new anchors at which the curve must be kept at the prediction, each with how it goes on
    there; and how it goes on behind the second anchor. Follows the rules of `app.document.curve`."""
    held: dict[int, Interpolation] = {}
    last, following = _around(own, before_us - 1)
    if not _linked(last, following) and (following is None or following.time != before_us):
        first = before_us
        if following is not None and following.time - REACH_US < before_us:  # the anchor cuts its easing in
            first = following.time - REACH_US
            held[first] = following.interpolation
        if last is not None and first - last.time <= GAP_US and last.time + REACH_US < first:
            held[last.time + REACH_US] = "smooth"
    last, following = _around(own, after_us)
    onward: Interpolation = "smooth" if last is None else last.interpolation
    if not _linked(last, following) and (last is None or last.time != after_us):
        end = after_us
        if last is not None and after_us < last.time + REACH_US:  # the anchor cuts its easing out
            end = last.time + REACH_US
            held[end] = "smooth"
        if following is not None and following.time - REACH_US > end:
            if following.time - end <= GAP_US:
                held[following.time - REACH_US] = following.interpolation
        elif following is not None:
            onward = following.interpolation
    return held, onward


def _around(own: Sequence[PoseKey], us: int) -> tuple[PoseKey | None, PoseKey | None]:
    """The last key up to a time and the first one after it."""
    index = bisect_right(own, us, key=lambda key: key.time)
    return own[index - 1] if index else None, own[index] if index < len(own) else None


def _linked(a: PoseKey | None, b: PoseKey | None) -> bool:
    return a is not None and b is not None and b.time - a.time <= GAP_US


def _key(shot: Shot, axis: str, us: int, value: float, how: Interpolation = "smooth") -> PoseKey:
    time, value = placed(shot, axis, us, value)
    return PoseKey(id=new_id(), axis=axis, time=time, value=value, interpolation=how)


def _changed(project: Project, track_id: str, old: Sequence[PoseKey], new: Sequence[PoseKey], label: str) -> Edited:
    """Keys exchanged for their new selves; the very same project when nothing moved."""
    _, track = track_of(project, track_id)
    if all((a.time, a.value) == (b.time, b.value) for a, b in zip(old, new, strict=True)):
        return Edited(project, label)
    return exchanged(project, track, old, new, label)
