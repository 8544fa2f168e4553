"""Where a dragged edge likes to stop: at the playhead, at markers, at edges and keys of any lane, where the sound
begins or ends, else at the nearest frame.

The places are collected once, when a drag begins; each move of the mouse is one bisection.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.document import blocks
from app.document.model import Project
from app.document.time import Span, Timebase

_RANK = ("playhead", "marker", "shot", "word", "rest", "keep", "phoneme", "key", "sound", "frame")
"""Of two things at one time, the first names the place."""


class Snap(NamedTuple):
    """A place to stop at and what is there: one of "playhead", "marker", "shot", "word", "rest", "keep", "phoneme",
    "key", "sound", "frame"."""

    us: int
    what: str


@dataclass(frozen=True, slots=True)
class Candidates:
    """All places of one drag in order of time; frames are computed, not listed."""

    times: tuple[int, ...]
    what: tuple[str, ...]
    timebase: Timebase | None = None


def candidates(
    project: Project, track_id: str, timebase: Timebase | None, playhead: int | None,
    exclude: Collection[int | str] = (), *,
    within: Span | None = None, sound: Sequence[int] = (),
) -> Candidates:  # fmt: skip
    """Places to snap to on a track. `exclude`: times in microseconds, or ids of segments, keys and markers, that are
    being dragged and shall not hold themselves. `within`: only segments of this stretch, as far as a drag can reach.
    `sound`: times at which the sound begins or ends (`app.media.energy`)."""
    shot, track = project.track(track_id)
    found: dict[int, str] = {}
    excluded = {us for us in exclude if isinstance(us, int)}
    names = {name for name in exclude if isinstance(name, str)}

    def note(us: int, what: str) -> None:
        if us not in found or _RANK.index(what) < _RANK.index(found[us]):
            found[us] = what

    lanes = (("word", track.words), ("phoneme", track.phonemes), ("rest", track.rests), ("keep", track.keep))
    for what, tier in lanes:
        for segment in tier if within is None else blocks.between(tier, within):
            if segment.id in names:
                excluded.update((segment.start, segment.end))
            note(segment.start, what)
            note(segment.end, what)
    for key in (*track.keys, *track.automation):
        if key.id not in names:
            note(key.time, "key")
    for marker in shot.markers:
        if marker.id not in names:
            note(marker.time, "marker")
    for us in sound:
        note(us, "sound")
    for us in excluded:
        found.pop(us, None)
    note(0, "shot")
    note(shot.duration, "shot")
    if playhead is not None:
        note(playhead, "playhead")
    times = tuple(sorted(found))
    return Candidates(times, tuple(found[us] for us in times), timebase)


def snap(us: int, places: Candidates, radius_us: int) -> Snap | None:
    """The nearest place within a radius, or None. A frame's start counts only where nothing else is near."""
    at = bisect_left(places.times, us)
    near = [k for k in (at - 1, at) if 0 <= k < len(places.times)]
    best = min(near, key=lambda k: abs(places.times[k] - us), default=None)
    if best is not None and abs(places.times[best] - us) <= radius_us:
        return Snap(places.times[best], places.what[best])
    if places.timebase is None or not places.timebase.frames:
        return None
    frame = places.timebase.frame_at(us)
    start = min((places.timebase.start_of(f) for f in (frame, frame + 1)), key=lambda t: abs(t - us))
    return Snap(start, "frame") if abs(start - us) <= radius_us else None
