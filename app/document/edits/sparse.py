"""Rests and kept stretches: sparse marks on the picture that never overlap one another.

To be moved they are seen as a line whose gaps are cells too, so that the modes mean the same as in speech.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from app.document import blocks
from app.document.edits.flow import Cell, Mode, after, overwritten, pushed_back, pushed_on
from app.document.edits.result import (
    MIN_US,
    NAMES,
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
from app.document.model import Project, Segment, Tier, TierKind
from app.document.phrase import phrase
from app.document.time import Span, merged

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
        raise Refuse(phrase("A stretch must last at least {ms} ms inside the shot.", ms=MIN_US // 1000))
    if blocks.between(lane, Span(start, end)):
        raise Refuse(
            "Part of this is a rest already." if tier == "rests" else "Part of this is a kept stretch already."
        )
    fade = min(FADE_US, (end - start) // 2) if tier == "keep" else 0
    segment = Segment(id=new_id(), start=start, end=end, label=label, by="hand", fade=fade)
    index = blocks.first_ending_after(lane, start)
    lane = blocks.replace_range(lane, index, index, [segment])
    return Edited(with_lane(project, track, lane), phrase("Add {what}", what=NAMES[tier][0]), (Span(start, end),))


def cells_of(lane: Tier, duration: int) -> list[Cell]:
    """A sparse tier as a line without holes: what is free is a gap."""
    cells, at = [], 0
    for segment in lane:
        cells.append(Cell(Segment(id="", start=at, end=segment.start, label=""), gap=True))
        cells.append(Cell(segment))
        at = segment.end
    return [*cells, Cell(Segment(id="", start=at, end=duration, label=""), gap=True)]


def edge_moved(
    lane: Tier, index: int, segment: Segment, edge: str, to_us: int, duration: int, mode: Mode
) -> tuple[Tier, tuple[Span, ...]]:
    """A sparse tier with one edge of the segment at `index` moved, as near to `to_us` as the mode allows."""
    refuse_locked(segment)
    cells = cells_of(lane, duration)
    at = 2 * index + 1
    before, behind = cells[:at], cells[at + 1 :]
    if edge == "end":
        to_us = max(min(to_us, segment.end + _free(behind, mode)), segment.start + MIN_US)
        moved = cells[at].at(segment.start, to_us)
        behind = _moved_on(behind, to_us - segment.end, to_us, mode)
    elif mode == "shift":  # everything from this edge on moves, and keeps its length
        to_us = max(min(to_us, segment.start + (cells[-1].end - cells[-1].start)), before[-1].start)
        moved = cells[at].at(to_us, to_us + segment.end - segment.start)
        behind = _moved_on(behind, to_us - segment.start, moved.end, mode)
    else:
        to_us = min(max(to_us, segment.start - _free(before, mode)), segment.end - MIN_US)
        moved = cells[at].at(to_us, segment.end)
        before = _moved_away(before, segment.start - to_us, mode)
    if mode == "overwrite":
        line = overwritten(cells, {at: moved}, pauses=False, start=0, end=duration)
    else:
        line = [*before, moved, *behind]
    return with_cells(lane, line)


def with_cells(lane: Tier, cells: Sequence[Cell]) -> tuple[Tier, tuple[Span, ...]]:
    """A sparse tier with other segments, and the times that changed; refuses where a lock forbids it."""
    old, new = list(lane), [cell.segment for cell in cells if not cell.gap]
    now, was = {s.id: s for s in new}, {s.id: s for s in old}
    gone = [s for s in old if now.get(s.id) != s]
    refuse_locked(*gone)
    come = [s for s in new if was.get(s.id) != s]
    if not gone and not come:
        return lane, ()
    return blocks.tier_of(lane.kind, new), merged(Span(s.start, s.end) for s in (*gone, *come))


def moved(
    lane: Tier, places: Sequence[int], by: int, duration: int, mode: Mode
) -> tuple[Tier, tuple[Span, ...]]:
    """A sparse tier with the segments at these positions moved together, as far as the mode allows."""
    cells = cells_of(lane, duration)
    at = [2 * place + 1 for place in places]
    first, last = at[0], at[-1]
    if mode == "overwrite":
        by = max(min(by, duration - cells[last].end), -cells[first].start)
        claims = {k: cells[k].at(cells[k].start + by, cells[k].end + by) for k in at}
        return with_cells(lane, overwritten(cells, claims, pauses=False, start=0, end=duration))
    before, behind = cells[:first], cells[last + 1 :]
    if mode == "shift":
        by = max(min(by, _free(behind, mode)), -(before[-1].end - before[-1].start))
    else:
        by = max(min(by, _free(behind, mode)), -_free(before, mode))
    inside = [cell.at(cell.start + by, cell.end + by) for cell in cells[first : last + 1]]
    before = _moved_away(before, -by, mode)
    return with_cells(lane, [*before, *inside, *_moved_on(behind, by, inside[-1].end, mode)])


def _free(cells: Sequence[Cell], mode: Mode) -> int:
    """How far something can be moved towards these cells; in "shift" only what is free at the shot's end counts."""
    if mode == "shift":
        return cells[-1].end - cells[-1].start
    return sum(cell.end - cell.start - (cell.least if mode == "push" else 0) for cell in cells)


def _moved_on(cells: list[Cell], by: int, start: int, mode: Mode) -> list[Cell]:
    """What is behind an edge that went `by` later and now lies at `start`."""
    if mode == "push":  # nothing is pulled
        return pushed_on(cells, by, cells[-1].end) if by > 0 else cells
    lengths = [cell.end - cell.start for cell in cells]
    return after(cells, start, [*lengths[:-1], lengths[-1] - by])


def _moved_away(cells: list[Cell], by: int, mode: Mode) -> list[Cell]:
    """What is before an edge that went `by` earlier."""
    if mode != "push" or by <= 0:
        return cells
    return pushed_back(cells, by, 0)



