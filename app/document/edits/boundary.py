"""Dragging an edge.

Neighbouring words or phonemes share their edge; a word's edge and the phoneme edge under it are one and move as
one. A drag that goes too far stops at the last possible place, so that the edge follows the mouse as far as it can.
"share" takes time from one neighbour for the other. "ripple" keeps the length of everything later and shifts it;
the silence at the shot's end gives or takes, nothing ever passes the end. Rests, kept stretches and pose keys belong
to the picture and do not shift. In the sparse tiers (rests, keep) edges are free between the neighbours.
"""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from app.document import blocks
from app.document.edits.edges import remap_speech
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
    with_track,
)
from app.document.ids import new_id
from app.document.model import FaceTrack, Project, Segment, Shot, Tier, TierKind
from app.document.time import Span

Edge = Literal["start", "end"]
Mode = Literal["share", "ripple"]

_NAMES = {"words": "word", "phonemes": "phoneme", "rests": "rest", "keep": "kept stretch"}


@edit
def move_boundary(
    project: Project, track_id: str, tier: TierKind, segment_id: str, edge: Edge, to_us: int, *, mode: Mode = "share"
) -> Edited:
    """Move one edge of a segment to a time, or as near to it as can be."""
    shot, track = track_of(project, track_id)
    lane = lane_of(track, tier)
    index, segment = segment_of(lane, segment_id)
    label = f"Move {_NAMES[tier]} edge"
    if tier in ("rests", "keep"):
        return _sparse(project, shot, track, lane, index, segment, edge, to_us, label)
    at = segment.start if edge == "start" else segment.end
    if at <= 0 or at >= blocks.last(lane).end:
        raise Refuse(f"The shot {'begins' if at <= 0 else 'ends'} here.")
    right = blocks.first_ending_after(track.phonemes, at)
    after, before = blocks.get(track.phonemes, right), blocks.get(track.phonemes, right - 1)
    low, high = before.start + MIN_US, after.end - MIN_US
    tail = blocks.last(track.phonemes)
    if mode == "ripple" and tail is not after:
        high = at + (tail.end - tail.start - MIN_US if not tail.label else 0)
        if to_us > at and high <= at:
            raise Refuse("There is no silence at the end of the shot to push into.")
    to_us = _between(low, to_us, high, at)
    if to_us == at:
        return Edited(project, label)
    if mode == "ripple":
        return _ripple(project, track, at, to_us - at, right, label)
    track, span = remap_speech(track, {at: to_us})
    return Edited(with_track(project, track), label, (span,))


def _ripple(project: Project, track: FaceTrack, at: int, delta: int, right: int, label: str) -> Edited:
    """Shift the edge and all later ones; a shot that ended in speech gets the silence this leaves at its end."""
    count = len(track.phonemes)
    tail = blocks.last(track.phonemes)
    moves = {s.start: s.start + delta for s in blocks.part(track.phonemes, right, count)}
    speech_moves_away = delta <= -MIN_US and tail.label != ""
    if speech_moves_away:
        moves[tail.end] = tail.end + delta
    track, span = remap_speech(track, moves)
    if speech_moves_away:
        track = replace(track, words=_closed(track.words, tail.end), phonemes=_closed(track.phonemes, tail.end))
    return Edited(with_track(project, track), label, (span,))


def _closed(tier: Tier, end: int) -> Tier:
    """The tier with silence from its last segment to the end."""
    count = len(tier)
    last = blocks.last(tier)
    if last.label:
        silence = Segment(id=new_id(), start=last.end, end=end, label="", by="hand")
        return blocks.replace_range(tier, count, count, [silence])
    return blocks.replace_range(tier, count - 1, count, [replace(last, end=end)])


def _sparse(
    project: Project, shot: Shot, track: FaceTrack, lane: Tier, index: int, segment: Segment,
    edge: Edge, to_us: int, label: str,
) -> Edited:
    refuse_locked(segment)
    if edge == "start":
        low = blocks.get(lane, index - 1).end if index else 0
        to_us = _between(low, to_us, segment.end - MIN_US, segment.start)
        moved = replace(segment, start=to_us, by="hand")
    else:
        high = blocks.get(lane, index + 1).start if index + 1 < len(lane) else shot.duration
        to_us = _between(segment.start + MIN_US, to_us, high, segment.end)
        moved = replace(segment, end=to_us, by="hand")
    if (moved.start, moved.end) == (segment.start, segment.end):
        return Edited(project, label)
    lane = blocks.replace_range(lane, index, index + 1, [moved])
    span = Span(min(moved.start, segment.start), max(moved.end, segment.end))
    return Edited(with_lane(project, track, lane), label, (span,))


def _between(low: int, us: int, high: int, now: int) -> int:
    """`us` within low..high; where it is now is always allowed."""
    return min(max(us, min(low, now)), max(high, now))
