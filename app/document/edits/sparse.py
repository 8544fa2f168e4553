"""Rests and kept stretches: sparse marks on the picture that never overlap one another."""

from __future__ import annotations

from msgspec.structs import replace

from app.document import blocks
from app.document.edits.result import (
    MIN_US,
    Edited,
    Refuse,
    edit,
    lane_of,
    refuse_locked,
    segment_of,
    track_of,
    with_lane,
)
from app.document.ids import new_id
from app.document.model import FaceTrack, Project, Segment, Shot, Tier, TierKind
from app.document.time import Span

FADE_US = 80_000
"""Ease at each end of a newly kept stretch."""


@edit
def set_fade(project: Project, track_id: str, segment_id: str, fade_us: int) -> Edited:
    """Over how long, at each end and inside a kept stretch, the plate comes in and goes out: at most half of it."""
    _, track = track_of(project, track_id)
    index, segment = segment_of(track.keep, segment_id)
    refuse_locked(segment)
    fade = min(max(fade_us, 0), (segment.end - segment.start) // 2)
    if fade == segment.fade:
        return Edited(project, "Change fade")
    lane = blocks.replace_range(track.keep, index, index + 1, [replace(segment, fade=fade, by="hand")])
    return Edited(with_lane(project, track, lane), "Change fade", (Span(segment.start, segment.end),))


@edit
def insert(project: Project, track_id: str, tier: TierKind, start: int, end: int, label: str = "") -> Edited:
    """Mark a stretch as a rest (the mouth closes) or as kept (the plate shows), cut to the shot."""
    shot, track = track_of(project, track_id)
    if tier not in ("rests", "keep"):
        raise Refuse("Words and phonemes cover the shot already: split one to make another.")
    lane = lane_of(track, tier)
    start, end = max(min(start, end), 0), min(max(start, end), shot.duration)
    if end - start < MIN_US:
        raise Refuse(f"A stretch must last at least {MIN_US // 1000} ms inside the shot.")
    if blocks.between(lane, Span(start, end)):
        raise Refuse(f"Part of this is a {_NAMES[tier]} already.")
    fade = min(FADE_US, (end - start) // 2) if tier == "keep" else 0
    segment = Segment(id=new_id(), start=start, end=end, label=label, by="hand", fade=fade)
    index = blocks.first_ending_after(lane, start)
    lane = blocks.replace_range(lane, index, index, [segment])
    return Edited(with_lane(project, track, lane), f"Add {_NAMES[tier]}", (Span(start, end),))


def slide(
    project: Project, shot: Shot, track: FaceTrack, lane: Tier, index: int, segment: Segment, to_us: int, label: str
) -> Edited:
    """The project with one mark moved to start at a time, or as near as its neighbours and the shot allow."""
    refuse_locked(segment)
    length = segment.end - segment.start
    low = blocks.get(lane, index - 1).end if index else 0
    high = (blocks.get(lane, index + 1).start if index + 1 < len(lane) else shot.duration) - length
    start = max(min(to_us, high), low)
    if start == segment.start:
        return Edited(project, label)
    lane = blocks.replace_range(lane, index, index + 1, [replace(segment, start=start, end=start + length, by="hand")])
    spans = (Span(segment.start, segment.end), Span(start, start + length))
    return Edited(with_lane(project, track, lane), label, spans)


_NAMES = {"rests": "rest", "keep": "kept stretch"}
