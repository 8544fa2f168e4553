"""A face's timing as tiers of marks, and those tiers as a format can hold them.

Tiers: words, phones, heard, rests, keep; points: markers of the shot, `key AXIS` and `level AXIS` with values as
labels. Who made a mark, its lock, confidence, viseme and fade go along as leftovers, which only JSON of everything
writes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from app.document.model import FaceTrack, PoseKey, Segment, Shot
from app.document.visemes import shown_viseme
from app.interchange.model import Extra, Mark, MarkTier, Timing, with_extra
from app.interchange.shapes import shapes_of
from app.interchange.table import Format, Opened, with_tiers
from inference.speech.phones import phone_of

WORDS, PHONES, HEARD, RESTS, KEEP, MARKERS = "words", "phones", "heard", "rests", "keep", "markers"
KEY, LEVEL = "key ", "level "
SPEECH = (WORDS, PHONES)
EVERYTHING = (WORDS, PHONES, HEARD, RESTS, KEEP, MARKERS, "keys", "levels")
"""What of a face can be written; "keys" and "levels" are as many tiers as there are axes."""

SHAPE_TIERS = {
    "rhubarb": "rhubarb", "preston_blair": "preston_blair", "oculus": "oculus", "sapi": "sapi", "mpeg4": "mpeg4",
    " - shapes": "preston_blair",
}  # fmt: skip
"""How a tier that holds mouth shapes is called, or how its name ends -> the set of shapes."""


def timing_of(shot: Shot, track: FaceTrack, what: Collection[str] = SPEECH) -> Timing:
    """The tiers of a face that were asked for, as long as the shot; sparse ones only where they hold something."""
    tiers = []
    for name, tier in (
        (WORDS, track.words), (PHONES, track.phonemes), (HEARD, track.heard), (RESTS, track.rests), (KEEP, track.keep),
    ):  # fmt: skip
        if name in what and len(tier):
            silent = {RESTS: "rest", KEEP: "keep"}.get(name, "")
            tiers.append(MarkTier(name, tuple(_mark(s, silent) for s in tier)))
    if MARKERS in what and shot.markers:
        tiers.append(MarkTier(MARKERS, tuple(
            Mark(m.time, m.time, m.text, (("id", m.id), ("colour", m.colour))) for m in shot.markers), points=True))
    if "keys" in what:
        tiers += _key_tiers(KEY, track.keys)
    if "levels" in what:
        tiers += _key_tiers(LEVEL, track.automation)
    return Timing(tuple(tiers), shot.duration, shot.media.info.rate)


def for_format(timing: Timing, one: Format, name: str, track: FaceTrack | None = None) -> Timing:
    """A face's timing as a format holds it: as mouth shapes, as one tier, as the voice of a name."""
    kept = {tier.name: tier for tier in timing.tiers}
    if not one.shapes:
        tiers = timing.tiers[: one.tiers] if one.tiers else timing.tiers
        return msgspec.structs.replace(timing, tiers=tiers)
    phones = _shown(track) if track is not None else kept.get(PHONES, MarkTier(PHONES)).marks
    shapes = shapes_of(phones, one.shapes)
    if one.id != "papagayo":
        return msgspec.structs.replace(timing, tiers=(MarkTier(one.shapes, shapes),))
    words = kept.get(WORDS, MarkTier(WORDS))
    voice = " ".join(name.split()) or "Voice 1"
    tiers = (msgspec.structs.replace(words, name=f"{voice} - words"), MarkTier(f"{voice} - shapes", shapes))
    return msgspec.structs.replace(timing, tiers=tiers)


def into(timing: Timing, like: Opened, places: dict[str, str]) -> Timing:
    """What was read as `like` with this timing's tiers in it: `places` says which of its tiers each one is.

    Marks that say the same as before keep what the format knew about them, also when they have moved.
    """
    tiers = []
    for tier in timing.tiers:
        there = like.timing.tier(places.get(tier.name, tier.name))
        if there is None:
            tiers.append(tier)
        else:
            tiers.append(MarkTier(there.name, _knowing(tier.marks, there.marks), there.points, there.extra))
    changed = with_tiers(like.timing, *tiers)
    return msgspec.structs.replace(changed, end=max(changed.end, timing.end) if changed.end else 0)


def _knowing(marks: Iterable[Mark], were: Iterable[Mark]) -> tuple[Mark, ...]:
    """Marks with the leftovers of those of equal label, in order."""
    left: dict[str, list[Mark]] = {}
    for mark in were:
        left.setdefault(mark.label, []).append(mark)
    for one in left.values():
        one.reverse()
    return tuple(
        Mark(m.start, m.end, m.label, left[m.label].pop().extra if left.get(m.label) else ()) for m in marks)


def _shown(track: FaceTrack) -> tuple[Mark, ...]:
    """Phonemes as they are seen: one whose viseme was chosen by hand shows that, a rest is silence."""
    marks = [Mark(s.start, s.end, phone_of(shown_viseme(s)) if s.viseme else s.label) for s in track.phonemes]
    for rest in track.rests:
        marks = [
            piece for m in marks for piece in (
                [m] if m.end <= rest.start or m.start >= rest.end else
                [Mark(a, b, m.label) for a, b in ((m.start, rest.start), (rest.end, m.end)) if a < b])]  # fmt: skip
        marks.append(Mark(rest.start, rest.end, ""))
    return tuple(sorted(marks, key=lambda m: m.start))


def _mark(segment: Segment, silent: str) -> Mark:
    known = with_extra(
        (("id", segment.id),), by="hand" if segment.by == "hand" else "", locked="1" if segment.locked else "",
        confidence=repr(segment.confidence) if segment.confidence != 1.0 else "", viseme=segment.viseme,
        fade=str(segment.fade) if segment.fade else "", unnamed="1" if silent and not segment.label else "")
    return Mark(segment.start, segment.end, segment.label or silent, known)


def _key_tiers(prefix: str, keys: Iterable[PoseKey]) -> list[MarkTier]:
    rows: dict[str, list[Mark]] = {}
    for key in keys:
        known: Extra = with_extra(
            (("id", key.id),), interpolation=key.interpolation if key.interpolation != "smooth" else "",
            by="" if key.by == "hand" else key.by)
        rows.setdefault(key.axis, []).append(Mark(key.time, key.time, repr(key.value), known))
    return [MarkTier(f"{prefix}{axis}", tuple(marks), points=True) for axis, marks in rows.items()]
