"""A file's timing as another format holds it, no document between: phones become shapes, shapes stand-in phones."""

from __future__ import annotations

from msgspec.structs import replace

from app.interchange.guessing import guess, shapes_in
from app.interchange.model import Mark, MarkTier, Timing
from app.interchange.outgoing import PHONES, WORDS, for_format
from app.interchange.shapes import phones_of
from app.interchange.table import Format, Opened


def converted(found: Opened, one: Format, tier: str = "") -> Timing:
    """What was read, for a format. `tier`: the only tier that is wanted, where the format holds one alone.

    The same format gets everything back; between formats of tiers all tiers go over, leftovers stay behind.
    """
    timing = found.timing
    if tier:
        timing = replace(timing, tiers=tuple(t for t in timing.tiers if t.name == tier))
    if found.format.write is one.write or found.format.read is one.read:
        return timing
    timing = replace(timing, extra=(), tiers=tuple(_bare(t, keep=one.id == "json") for t in timing.tiers))
    places = guess(timing)
    phones = timing.tier(places.get(PHONES, ""))
    kind = "" if phones is None else shapes_in(phones)
    if phones is None or not (kind or one.shapes):
        return replace(timing, tiers=timing.tiers[: one.tiers] if one.tiers else timing.tiers)
    if kind and kind == one.shapes and one.id != "papagayo":
        return replace(timing, tiers=(replace(phones, name=kind),))
    spoken = MarkTier(PHONES, phones_of(phones.marks, kind) if kind else phones.marks)
    words = timing.tier(places.get(WORDS, ""))
    others = tuple(t for t in timing.tiers if t not in (phones, words))
    named = () if words is None else (replace(words, name=WORDS),)
    return for_format(replace(timing, tiers=(*named, spoken, *others)), one, "")


def _bare(tier: MarkTier, *, keep: bool) -> MarkTier:
    """A tier without what only its own format understands; JSON carries that too."""
    if keep:
        return tier
    return MarkTier(tier.name, tuple(Mark(m.start, m.end, m.label) for m in tier.marks), tier.points)
