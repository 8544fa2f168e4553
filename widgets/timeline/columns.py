"""Tiers as numpy columns, so that a lane of thousands of segments is found and painted without a Python loop.

Columns are made per block of a tier. Snapshots share untouched blocks, so after an edit only the changed block
is read again.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from app.document.model import Segment, Tier
from inference.speech.phones import ARTICULATIONS, articulation_of, base, is_phone, viseme_of

REST = ARTICULATIONS.index("rest")


@dataclass(frozen=True, slots=True)
class Columns:
    """A tier: times, and what is written and coloured where."""

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    group: NDArray[np.int8]  # index into ARTICULATIONS
    hand: NDArray[np.bool_]
    unsure: NDArray[np.bool_]
    silent: NDArray[np.bool_]
    segments: list[Segment]

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


def viseme_text(segment: Segment) -> str:
    """The viseme a phoneme shows: chosen by hand, or what the phoneme implies."""
    if segment.viseme:
        return segment.viseme
    return "" if not segment.label else viseme_of(segment.label) if is_phone(segment.label) else "?"


def group_of(segment: Segment) -> int:
    """Colour group of a segment by its phoneme."""
    label = segment.label
    return ARTICULATIONS.index(articulation_of(label)) if is_phone(label) else REST


def phone_text(segment: Segment) -> str:
    """The phoneme without its stress digit."""
    return base(segment.label)


class ColumnCache:
    """Columns of the tiers of successive snapshots."""

    def __init__(self) -> None:
        self._blocks: dict[int, tuple[tuple[Segment, ...], Columns]] = {}
        self._last: tuple[Tier, Columns] | None = None

    def of(self, tier: Tier) -> Columns:
        """The tier's columns."""
        if self._last is not None and self._last[0] is tier:
            return self._last[1]
        kept: dict[int, tuple[tuple[Segment, ...], Columns]] = {}
        parts = []
        for block in tier.blocks:
            known = self._blocks.get(id(block))
            entry = known if known is not None and known[0] is block else (block, _columns(block))
            kept[id(block)] = entry
            parts.append(entry[1])
        self._blocks = kept
        columns = _join(parts)
        self._last = (tier, columns)
        return columns


def _columns(block: tuple[Segment, ...]) -> Columns:
    return Columns(
        np.array([s.start for s in block], np.int64),
        np.array([s.end for s in block], np.int64),
        np.array([group_of(s) for s in block], np.int8),
        np.array([s.by == "hand" for s in block], np.bool_),
        np.array([s.confidence < 0.5 for s in block], np.bool_),
        np.array([not s.label for s in block], np.bool_),
        list(block),
    )


def _join(parts: list[Columns]) -> Columns:
    if not parts:
        return _columns(())
    return Columns(
        np.concatenate([p.starts for p in parts]),
        np.concatenate([p.ends for p in parts]),
        np.concatenate([p.group for p in parts]),
        np.concatenate([p.hand for p in parts]),
        np.concatenate([p.unsure for p in parts]),
        np.concatenate([p.silent for p in parts]),
        list(chain.from_iterable(p.segments for p in parts)),
    )
