"""The viseme lane: what the mouth shows, derived from the phonemes and never stored.

A phoneme shows its own viseme unless the user chose another. Neighbours of equal viseme stay apart, so that every
block of the lane stands over one phoneme.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from app.document.model import Segment, Tier
from inference.speech.phones import articulation_of, viseme_of, visemes


class VisemeRun(NamedTuple):
    """One stretch of the lane; `articulation` is its colour group."""

    start: int
    end: int
    viseme: str
    articulation: str
    segment_ids: tuple[str, ...]


def viseme_runs(tier: Tier) -> list[VisemeRun]:
    """The derived lane of a phonemes tier."""
    return [run for block in tier.blocks for run in _runs(block)]


def shown_viseme(segment: Segment) -> str:
    """The viseme of one phoneme: chosen by hand, or its own."""
    return segment.viseme or viseme_of(segment.label)


@lru_cache(maxsize=1)
def phone_of_viseme() -> dict[str, str]:
    """One phone that shows each viseme, for its colour and its lips."""
    phones: dict[str, str] = {}
    for unit, viseme in visemes().items():
        phones.setdefault(viseme, unit)
    return phones


def _runs(block: tuple[Segment, ...]) -> list[VisemeRun]:
    return [
        VisemeRun(s.start, s.end, shown_viseme(s), _articulation(s), (s.id,))
        for s in block
    ]


def _articulation(segment: Segment) -> str:
    return articulation_of(phone_of_viseme()[segment.viseme] if segment.viseme else segment.label)
