"""Dragging an edge.

Neighbouring words or phonemes share their edge; a word's edge and the phoneme edge under it are one and move as
one. A drag that goes too far stops at the last possible place, so that the edge follows the mouse as far as it can.
What is on the other side of the edge gives way as the mode says: "overwrite" takes its time, "push" pushes it and
what follows until silence has absorbed the push, "shift" keeps the length of everything later and moves it; then the
silence at the shot's end gives or takes, nothing ever passes the end. The segment itself never gets shorter than
its phonemes can. Rests, kept stretches and keys belong to the picture: speech that shifts leaves them. In the sparse
tiers (rests, keep) free time absorbs what silence does in speech.
"""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from app.document import blocks
from app.document.edits import sparse
from app.document.edits.edges import remap_speech
from app.document.edits.flow import Mode, overwritten, pushed_back, pushed_on, squeezed
from app.document.edits.result import MIN_US, NAMES, Edited, Refuse, edit, lane_of, segment_of, track_of, with_track
from app.document.edits.timing import line_around, room, with_line
from app.document.ids import new_id
from app.document.model import FaceTrack, Project, Segment, Tier, TierKind
from app.document.phrase import phrase
from app.document.time import Span, merged

Edge = Literal["start", "end"]

@edit
def move_boundary(
    project: Project, track_id: str, tier: TierKind, segment_id: str, edge: Edge, to_us: int, *,
    mode: Mode = "overwrite",
) -> Edited:  # fmt: skip
    """Move one edge of a segment to a time, or as near to it as can be."""
    shot, track = track_of(project, track_id)
    lane = lane_of(track, tier)
    index, segment = segment_of(lane, segment_id)
    label = phrase("Move edge of {what}", what=NAMES[tier][0])
    if tier in ("rests", "keep"):
        lane, spans = sparse.edge_moved(lane, index, segment, edge, to_us, shot.duration, mode)
        track = replace(track, **{tier: lane})
    else:
        track, span = edge_moved(track, tier, segment, edge, to_us, mode)
        spans = (span,)
    if track == project.track(track_id)[1]:
        return Edited(project, label)
    return Edited(with_track(project, track), label, spans)


@edit
def move_edges_at(project: Project, track_id: str, at_us: int, to_us: int, *, mode: Mode = "overwrite") -> Edited:
    """Move the edges of all tiers that lie at one time, together: speech leads, rests and keep go where it went."""
    shot, track = track_of(project, track_id)
    label, spans = "Move edges", []
    before = track
    owner = blocks.segment_at(track.words, at_us - 1)
    phoneme = blocks.segment_at(track.phonemes, at_us - 1)
    if phoneme is not None and phoneme.end == at_us < blocks.last(track.phonemes).end:
        whole = owner is not None and owner.end == at_us
        tier: TierKind = "words" if whole else "phonemes"
        track, span = edge_moved(track, tier, owner if whole and owner else phoneme, "end", to_us, mode)
        spans.append(span)
        to_us = blocks.find(track.phonemes, phoneme.id)[1].end
    for lane in (track.rests, track.keep):
        for side in ("start", "end"):
            for index, segment in enumerate(lane):
                if getattr(segment, side) == at_us:
                    lane, moved = sparse.edge_moved(lane, index, segment, side, to_us, shot.duration, "overwrite")
                    spans += moved
                    break
        track = replace(track, **{lane.kind: lane})
    if not spans:
        raise Refuse("There is no edge at this time.")
    if track == before:
        return Edited(project, label)
    return Edited(with_track(project, track), label, merged(spans))


def edge_moved(
    track: FaceTrack, tier: TierKind, segment: Segment, edge: Edge, to_us: int, mode: Mode
) -> tuple[FaceTrack, Span]:
    """A track with one edge of a word or phoneme moved, and the time that changed; the very same when nothing did."""
    at = segment.start if edge == "start" else segment.end
    if at <= 0 or at >= blocks.last(track.phonemes).end:
        raise Refuse("The shot begins here." if at <= 0 else "The shot ends here.")
    if mode == "shift":
        return _shifted(track, at, to_us)
    sign = 1 if edge == "end" else -1
    own = blocks.between(track.phonemes, Span(segment.start, segment.end))
    shortest = len(own) * MIN_US
    outward = (to_us - at) * sign
    if outward < 0:
        outward = max(outward, min(shortest - (segment.end - segment.start), 0))
        far = at
    elif mode == "push":
        first = blocks.first_ending_after(track.phonemes, at) - (edge == "start")
        outward, far = room(track, first, sign, outward)
    else:
        low, high = _bounds(track, tier, segment)
        outward = min(outward, high - at if sign > 0 else at - low)
        far = at + outward * sign
    to_us = at + outward * sign
    if to_us == at:
        return track, Span(at, at)
    line = line_around(track, Span(min(segment.start, far, to_us), max(segment.end, far, to_us)))
    mine = [k for k, cell in enumerate(line.cells) if segment.start <= cell.start < segment.end]
    bounds = (to_us, segment.end) if edge == "start" else (segment.start, to_us)
    resized = squeezed([line.cells[k] for k in mine], *bounds, from_end=edge == "end")
    if mode == "push" and outward > 0:
        first, stop = mine[0], mine[-1] + 1
        if edge == "end":
            cells = [*line.cells[:first], *resized, *pushed_on(line.cells[stop:], outward, far)]
        else:
            cells = [*pushed_back(line.cells[:first], outward, far), *resized, *line.cells[stop:]]
    else:
        claims = dict(zip(mine, resized, strict=True))
        cells = overwritten(line.cells, claims, pauses=False, start=line.start, end=line.end)
    return with_line(track, line, cells)


def _bounds(track: FaceTrack, tier: TierKind, segment: Segment) -> tuple[int, int]:
    """How far an edge may take time from others: a phoneme inside a word only from the phonemes of its word."""
    low, high = 0, blocks.last(track.phonemes).end
    if tier == "phonemes":
        word = blocks.segment_at(track.words, segment.start)
        if word is not None and segment.start > word.start:
            low = word.start
        if word is not None and segment.end < word.end:
            high = word.end
    return low, high


def _shifted(track: FaceTrack, at: int, to_us: int) -> tuple[FaceTrack, Span]:
    """Shift the edge and all later ones; a shot that ended in speech gets the silence this leaves at its end."""
    right = blocks.first_ending_after(track.phonemes, at)
    before, behind = blocks.get(track.phonemes, right - 1), blocks.get(track.phonemes, right)
    low, high = before.start + MIN_US, behind.end - MIN_US
    tail = blocks.last(track.phonemes)
    if tail is not behind:
        high = at + (tail.end - tail.start - MIN_US if not tail.label else 0)
        if to_us > at and high <= at:
            raise Refuse("There is no silence at the end of the shot to push into.")
    delta = max(min(to_us, max(high, at)), min(low, at)) - at
    if not delta:
        return track, Span(at, at)
    moves = {s.start: s.start + delta for s in blocks.part(track.phonemes, right, len(track.phonemes))}
    speech_moves_away = delta <= -MIN_US and tail.label != ""
    if speech_moves_away:
        moves[tail.end] = tail.end + delta
    track, span = remap_speech(track, moves)
    if speech_moves_away:
        track = replace(track, words=_closed(track.words, tail.end), phonemes=_closed(track.phonemes, tail.end))
    return track, span


def _closed(tier: Tier, end: int) -> Tier:
    """The tier with silence from its last segment to the end."""
    count = len(tier)
    last = blocks.last(tier)
    if last.label:
        silence = Segment(id=new_id(), start=last.end, end=end, label="", by="hand")
        return blocks.replace_range(tier, count, count, [silence])
    return blocks.replace_range(tier, count - 1, count, [replace(last, end=end)])
