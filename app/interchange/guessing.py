"""Which tier of a file is what: by its name, by what stands in it, and by what its format holds."""

from __future__ import annotations

from app.interchange.model import MarkTier, Timing
from app.interchange.outgoing import HEARD, KEEP, KEY, LEVEL, MARKERS, PHONES, RESTS, SHAPE_TIERS, WORDS
from inference.speech.ipa import phone_of

NAMES = {
    WORDS: ("words", "word", "ort", "orthography", "tokens", "transcript", "text", "cues", "labels", "utterance"),
    PHONES: ("phones", "phone", "phonemes", "phoneme", "phonetic", "segments", "mau", "kan", *SHAPE_TIERS),
    HEARD: ("heard",), RESTS: ("rests", "rest"), KEEP: ("keep",), MARKERS: ("markers", "notes", "comments"),
}  # fmt: skip
"""Names that tiers have in common programs (MFA, WebMAUS, ELAN, Audacity, ours), as lower-case words."""


def guess(timing: Timing, voice: str = "") -> dict[str, str]:
    """What -> name of the tier that holds it. Where a file has several voices, that of `voice` or the first.

    Tiers of keys and levels are found by their names, each for itself (`key jaw`).
    """
    found: dict[str, str] = {}
    tiers = sorted(timing.tiers, key=lambda tier: not (voice and voice.lower() in tier.name.lower()))
    for what, names in NAMES.items():
        for tier in tiers:
            if tier.name not in found.values() and _named(tier, names, what):
                found[what] = tier.name
                break
    for tier in timing.tiers:
        if tier.name.startswith((KEY, LEVEL)) and tier.points:
            found[tier.name] = tier.name
    if PHONES not in found and WORDS not in found:
        spans = [t for t in timing.tiers if not t.points and any(m.label for m in t.marks)]
        if spans:
            found[PHONES if _phonetic(spans[0]) else WORDS] = spans[0].name
    elif found.get(WORDS) and PHONES not in found:
        only = timing.tier(found[WORDS])
        if only is not None and only.name in ("labels", "text") and _phonetic(only):
            found[PHONES] = found.pop(WORDS)
    return found


def shapes_in(tier: MarkTier) -> str:
    """The set of mouth shapes that a tier's name says it holds; "" for phonemes."""
    return next((kind for end, kind in SHAPE_TIERS.items() if tier.name == end or
                 (end.startswith(" ") and tier.name.endswith(end))), "")  # fmt: skip


def _named(tier: MarkTier, names: tuple[str, ...], what: str) -> bool:
    if tier.points != (what == MARKERS):
        return False
    last = tier.name.lower().rpartition(" - ")[2].strip()  # "Anna - words", as MFA and we write it
    last = last.rpartition("-")[0] or last if last.endswith("-mau") else last
    return last in names or (what == PHONES and bool(shapes_in(tier)))


def _phonetic(tier: MarkTier) -> bool:
    labels = [m.label for m in tier.marks if m.label][:200]
    return bool(labels) and sum(phone_of(label) is not None for label in labels) > 0.8 * len(labels)
