"""An alignment as tiers of words and phones, and such tiers of any file as an alignment.

Phones keep their stress digits, as the Montreal Forced Aligner writes them; silence is an empty label.
"""

from __future__ import annotations

from app.interchange.guessing import guess
from app.interchange.incoming import SILENT
from app.interchange.model import Mark, MarkTier, Timing, filled
from app.interchange.outgoing import PHONES, WORDS
from app.interchange.table import Opened
from inference.api import Alignment, Interval
from inference.errors import PlosiveError


def timing_of(alignment: Alignment) -> Timing:
    """Two tiers that cover the recording; a phone's confidence goes along as a leftover."""
    rows = []
    for name, intervals in ((WORDS, alignment.words), (PHONES, alignment.phones)):
        rows.append(MarkTier(name, tuple(
            Mark(_us(i.start), _us(i.end), i.label, (("confidence", f"{i.confidence:.4f}"),) if i.label else ())
            for i in intervals)))  # fmt: skip
    return Timing(tuple(rows), _us(alignment.duration))


def alignment_of(found: Opened) -> Alignment:
    """The words and phones of a file (a missing tier is all silence). Raises PlosiveError when it has neither."""
    timing, places = found.timing, guess(found.timing)
    tiers = [timing.tier(places.get(name, "")) for name in (WORDS, PHONES)]
    if not any(tiers):
        raise PlosiveError(f"{found.name} has no tier of words or phones", "Name its tiers words and phones")
    words, phones = (_intervals(tier, timing.length) for tier in tiers)
    return Alignment(words, phones, timing.length / 1e6, " ".join(w.label for w in words if w.label))


def _intervals(tier: MarkTier | None, end: int) -> tuple[Interval, ...]:
    marks = () if tier is None else tier.marks
    named = tuple(Mark(m.start, m.end, "" if m.label.strip().lower() in SILENT else m.label.strip()) for m in marks)
    return tuple(Interval(m.label, m.start / 1e6, m.end / 1e6) for m in filled(named, end))


def _us(seconds: float) -> int:
    return round(seconds * 1e6)
