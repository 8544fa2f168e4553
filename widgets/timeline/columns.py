"""Tiers as numpy columns, so that a lane of thousands of segments is found and painted without a Python loop.

Columns are made per block of a tier. Snapshots share untouched blocks, so after an edit only the changed block
is read again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, fields
from functools import lru_cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from app.document import blocks
from app.document.model import Segment, Tier
from app.document.review import UNSURE, shorter_than_frame, unseen_closures
from app.document.time import Timebase
from inference.api import BOOL
from inference.speech.phones import ARTICULATIONS, articulation_of, base, is_phone, viseme_of

REST = ARTICULATIONS.index("rest")
CLOSED = "PP"
"""The viseme of p, b and m."""
NEAR_BLOCKS = 4
FEW = 64
"""So many ids are looked up one by one; more are found by going through the tier."""


@dataclass(frozen=True, slots=True)
class Columns:
    """A tier: times, and what is written and coloured where."""

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    group: NDArray[np.int8]  # index into ARTICULATIONS
    hand: BOOL
    unsure: BOOL
    silent: BOOL
    locked: BOOL
    closed: BOOL  # shows the viseme of p, b, m
    chosen: BOOL  # the viseme was chosen by hand
    segments: list[Segment] = field(repr=False)
    tier: Tier | None = field(default=None, repr=False)

    def __len__(self) -> int:
        return len(self.segments)

    def window(self, start_us: float, end_us: float) -> tuple[int, int]:
        """Indexes first..last (exclusive) of what overlaps a stretch."""
        first = int(np.searchsorted(self.ends, start_us, side="right"))
        last = int(np.searchsorted(self.starts, end_us, side="left"))
        return first, max(first, last)

    def at(self, us: float) -> Segment | None:
        """The segment at a time."""
        index = int(np.searchsorted(self.starts, us, side="right")) - 1
        return self.segments[index] if index >= 0 and us < self.ends[index] else None

    def indexes(self, ids: Collection[str]) -> NDArray[np.int64]:
        """Where the segments of these ids are, in order; unknown ids are left out."""
        if self.tier is not None and len(ids) <= FEW:
            return np.array([index for index, _ in blocks.known(self.tier, ids)], np.int64)
        wanted = ids if isinstance(ids, (set, frozenset)) else frozenset(ids)
        return np.flatnonzero(np.fromiter((s.id in wanted for s in self.segments), np.bool_, len(self)))


@dataclass(frozen=True, slots=True)
class Doubts:
    """Per segment of some columns: what about its timing wants a look."""

    short: BOOL  # shorter than a frame
    unseen: BOOL  # a closure that no frame shows


def viseme_text(segment: Segment) -> str:
    """The viseme a phoneme shows: chosen by hand, or what the phoneme implies."""
    return segment.viseme or _implied(segment.label)


@lru_cache(maxsize=1024)
def _implied(label: str) -> str:
    return "" if not label else viseme_of(label) if is_phone(label) else "?"


@lru_cache(maxsize=1024)
def group_of(label: str) -> int:
    """Colour group of a phoneme."""
    return ARTICULATIONS.index(articulation_of(label)) if is_phone(label) else REST


def phone_text(segment: Segment) -> str:
    """The phoneme without its stress digit."""
    return base(segment.label)


class ColumnCache:
    """Columns of a tier's successive snapshots: what two of them share is copied, not looked at again."""

    def __init__(self) -> None:
        self._last: tuple[Tier, Columns] | None = None

    def near(self, tier: Tier, start_us: float, end_us: float) -> Columns:
        """Columns that hold at least what overlaps a stretch: a drag draws little of every snapshot it makes."""
        if self._last is not None and self._last[0] is tier:
            return self._last[1]
        first = bisect_right(tier.blocks, start_us, key=lambda block: block[-1].end)
        last = bisect_left(tier.blocks, end_us, key=lambda block: block[0].start)
        if last - first > NEAR_BLOCKS:
            return self.of(tier)
        return _join([_columns(block, tier.kind) for block in tier.blocks[first:last]] or [_columns((), tier.kind)])

    def of(self, tier: Tier) -> Columns:
        """The tier's columns."""
        if self._last is not None and self._last[0] is tier:
            return self._last[1]
        old, known = self._last or (Tier(kind=tier.kind), _columns((), tier.kind))
        head = _shared(old.blocks, tier.blocks)
        tail = _shared(old.blocks[head:][::-1], tier.blocks[head:][::-1])
        changed = tier.blocks[head : len(tier.blocks) - tail]
        first = sum(map(len, tier.blocks[:head]))
        last = len(known) - sum(map(len, tier.blocks[len(tier.blocks) - tail :]))
        columns = _join([_part(known, 0, first), *(_columns(block, tier.kind) for block in changed),
                         _part(known, last, len(known))], tier)  # fmt: skip
        self._last = (tier, columns)
        return columns


class SelectedCache:
    """When the selected segments start and end, looked up once for each selection and state of a tier."""

    def __init__(self) -> None:
        self._last: tuple[Tier, tuple[str, ...], NDArray[np.int64]] | None = None

    def of(self, tier: Tier, ids: tuple[str, ...], columns: Callable[[], Columns]) -> NDArray[np.int64]:
        """(2, n) their times in order; few are found without the `columns`."""
        if self._last is None or self._last[0] is not tier or self._last[1] is not ids:
            if len(ids) <= FEW:
                found = [(segment.start, segment.end) for _, segment in blocks.known(tier, ids)]
                times = np.array(found, np.int64).reshape(-1, 2).T
            else:
                whole = columns()
                index = whole.indexes(ids)
                times = np.stack([whole.starts[index], whole.ends[index]])
            self._last = (tier, ids, times)
        return self._last[2]


class DoubtCache:
    """Doubts of successive columns on one timebase."""

    def __init__(self) -> None:
        self._timebase: Timebase | None = None
        self._edges = np.zeros(0, np.int64)
        self._last: tuple[Columns, Doubts] | None = None

    def of(self, columns: Columns, timebase: Timebase | None) -> Doubts:
        """What wants a look, of phonemes."""
        if timebase is not self._timebase or self._last is None or self._last[0] is not columns:
            self._last = (columns, self.within(columns, slice(None), timebase))
        return self._last[1]

    def within(self, columns: Columns, part: slice, timebase: Timebase | None) -> Doubts:
        """The same of a part alone: what is in view, while a drag changes the columns with every move."""
        if timebase is not self._timebase:
            self._timebase, self._last = timebase, None
            self._edges = timebase.edges_us() if timebase is not None else np.zeros(0, np.int64)
        starts, ends = columns.starts[part], columns.ends[part]
        edges = self._edges
        if len(starts):  # the frames around it
            edges = edges[max(np.searchsorted(edges, starts[0]) - 2, 0) : np.searchsorted(edges, ends[-1]) + 2]
        short = shorter_than_frame(starts, ends, edges) & ~columns.silent[part]
        return Doubts(short, unseen_closures(starts, ends, columns.closed[part], edges))


def _columns(block: tuple[Segment, ...], kind: str) -> Columns:
    """Columns of a block; two lanes show the phonemes."""
    known = _made.get(id(block))
    if known is not None:
        return known[1]
    spoken = kind == "phonemes"
    columns = Columns(
        np.array([s.start for s in block], np.int64),
        np.array([s.end for s in block], np.int64),
        np.array([group_of(s.label) for s in block] if spoken else [REST] * len(block), np.int8),
        np.array([s.by == "hand" for s in block], np.bool_),
        np.array([s.confidence < UNSURE for s in block], np.bool_),
        np.array([not s.label for s in block], np.bool_),
        np.array([s.locked for s in block], np.bool_),
        np.array([spoken and viseme_text(s) == CLOSED for s in block], np.bool_),
        np.array([bool(s.viseme) for s in block], np.bool_),
        list(block),
    )
    if len(_made) >= MADE_KEPT:
        _made.clear()
    _made[id(block)] = (block, columns)
    return columns


MADE_KEPT = 64
# id(block) -> (the block, kept alive so that the number stays its own; its columns)
_made: dict[int, tuple[tuple[Segment, ...], Columns]] = {}
_ARRAYS = tuple(f.name for f in fields(Columns) if f.name not in ("segments", "tier"))


def _shared(a: Sequence[object], b: Sequence[object]) -> int:
    """How many blocks two tiers have in common at their start."""
    return next((i for i, (one, other) in enumerate(zip(a, b)) if one is not other), min(len(a), len(b)))


def _part(columns: Columns, first: int, last: int) -> Columns:
    arrays = {name: getattr(columns, name)[first:last] for name in _ARRAYS}
    return Columns(**arrays, segments=columns.segments[first:last])


def _join(parts: list[Columns], tier: Tier | None = None) -> Columns:
    if len(parts) == 1 and tier is None:
        return parts[0]
    arrays = {name: np.concatenate([getattr(part, name) for part in parts]) for name in _ARRAYS}
    return Columns(**arrays, segments=list(chain.from_iterable(p.segments for p in parts)), tier=tier)
