"""Tiers of a file as what a document can hold: other clock, overlaps cut, labels understood, and all of it told.

What cannot be shown is left out here, never lost: the file itself is kept with the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from math import isfinite
from typing import get_args

from app.document.axes import AUTOMATION, RANGES
from app.document.edits.incoming import Incoming
from app.document.ids import new_id
from app.document.model import By, Colour, Interpolation, Marker, PoseKey, Segment
from app.interchange.guessing import shapes_in
from app.interchange.model import Mark, MarkTier, Timing, cut_apart, extra, mapped
from app.interchange.outgoing import HEARD, KEEP, KEY, LEVEL, MARKERS, PHONES, RESTS, WORDS
from app.interchange.shapes import phones_of
from inference.speech import ipa
from inference.speech.phones import is_phone, visemes

SILENT = frozenset({"", "sil", "sp", "spn", "<sil>", "#", "pau", "<eps>", "<p:>", "_", "-"})
"""How silence is spelled in words and phones."""
_MANY = 5


@dataclass(slots=True)
class Taken:
    """What a file gives to a document, and what should be known about it."""

    incoming: Incoming
    notes: list[str] = field(default_factory=list)


def take(
    timing: Timing, places: Mapping[str, str], duration: int, *, offset: int = 0, speed: Fraction = Fraction(1)
) -> Taken:
    """The tiers that `places` names (what -> tier), `offset` microseconds later, times multiplied by `speed`."""
    if offset or speed != 1:
        timing = mapped(timing, lambda us: round(us * speed) + offset)
    taken = Taken(Incoming())
    given = {what: tier for what, name in places.items() if (tier := timing.tier(name)) is not None}
    words = phonemes = heard = rests = keep = None
    if tier := given.get(WORDS):
        words = tuple(_words(_line(tier, duration, taken)))
    if tier := given.get(PHONES):
        phonemes = tuple(_phonemes(tier, duration, taken))
    if tier := given.get(HEARD):
        heard = tuple(_phonemes(tier, duration, taken))
    if tier := given.get(RESTS):
        rests = tuple(_segment(m, "rest") for m in _line(tier, duration, taken) if m.label)
    if tier := given.get(KEEP):
        keep = tuple(_segment(m, "keep") for m in _line(tier, duration, taken) if m.label)
    markers = None
    if tier := given.get(MARKERS):
        markers = tuple(_marker(m) for m in tier.marks if 0 <= m.start < duration)
    keys = [k for name, t in given.items() if name.startswith(KEY) for k in _keys(t, name[len(KEY):], duration, taken)]
    levels = [
        k for name, t in given.items() if name.startswith(LEVEL) for k in _keys(t, name[len(LEVEL):], duration, taken)]
    taken.incoming = Incoming(
        words=words, phonemes=phonemes, heard=heard, rests=rests, keep=keep, markers=markers,
        keys=tuple(keys) if any(n.startswith(KEY) for n in given) else None,
        automation=tuple(levels) if any(n.startswith(LEVEL) for n in given) else None)
    return taken


def _line(tier: MarkTier, duration: int, taken: Taken) -> list[Mark]:
    """A tier's marks inside the shot without overlaps; what had to give way is noted."""
    spans = [m for m in tier.marks if m.end > m.start and m.label.strip().lower() not in SILENT]
    inside = tuple(m for m in spans if m.start < duration and m.end > 0)
    if len(inside) < len(spans):
        taken.notes.append(f"{tier.name}: {_count(len(spans) - len(inside), 'mark')} outside the shot left out")
    over = sum(m.end > duration or m.start < 0 for m in inside)
    if over:
        taken.notes.append(f"{tier.name}: {_count(over, 'mark')} cut at the shot's ends")
    line = cut_apart(inside)
    over_others = [b for a, b in pairwise(sorted(inside, key=lambda m: (m.start, m.end))) if a.end > b.start]
    if over_others:
        first = f"{over_others[0].start / 1e6:.3f} s (“{_short(over_others[0].label)}”)"
        taken.notes.append(f"{tier.name}: {_count(len(over_others), 'overlap')} cut, the first at {first}")
    silence = [m for m in tier.marks if m.label.strip().lower() in SILENT and extra(m.extra, "id")]
    line = cut_apart((*line, *silence)) if silence else line
    return [Mark(max(m.start, 0), min(m.end, duration), m.label, m.extra) for m in line]


def _words(line: list[Mark]) -> list[Segment]:
    """A word each; the words of a longer text share its time by their letters, with little confidence."""
    out = []
    for mark in line:
        said = _untagged(mark.label).split()
        if len(said) <= 1 or extra(mark.extra, "id"):
            out.append(_segment(Mark(mark.start, mark.end, " ".join(said), mark.extra)))
            continue
        letters = [max(len(w), 1) for w in said]
        edges = [mark.start + (mark.end - mark.start) * sum(letters[:k]) // sum(letters) for k in range(len(said) + 1)]
        out += [
            Segment(id=new_id(), start=a, end=b, label=w, confidence=0.3)
            for w, a, b in zip(said, edges[:-1], edges[1:], strict=True) if b > a]
    return out


def _phonemes(tier: MarkTier, duration: int, taken: Taken) -> list[Segment]:
    kind = shapes_in(tier)
    line = _line(tier, duration, taken)
    if kind:
        line = list(phones_of(line, kind))
        taken.notes.append(f"{tier.name}: mouth shapes became phonemes that show them; words cannot be told from them")
    out, unknown = [], dict[str, int]()
    for mark in line:
        label = mark.label.strip()
        phone = _phone(label)
        if phone is None:
            unknown[label] = unknown.get(label, 0) + 1
        out.append(_segment(Mark(mark.start, mark.end, phone or "", mark.extra)))
    if unknown:
        named = ", ".join(f"“{_short(label)}”" for label in list(unknown)[:_MANY])
        more = "" if len(unknown) <= _MANY else f" and {len(unknown) - _MANY} more"
        count = sum(unknown.values())
        taken.notes.append(f"{tier.name}: {_count(count, 'label')} became silence, being no phone: {named}{more}")
    return out


def _phone(label: str) -> str | None:
    """The phone of a label, "" for silence, None for neither."""
    if label.lower() in SILENT:
        return ""
    if is_phone(label) or is_phone(label.upper()):
        return label if is_phone(label) and not is_phone(label.upper()) else label.upper()
    return ipa.phone_of(label)


def _segment(mark: Mark, silent: str = "") -> Segment:
    known = dict(mark.extra) if extra(mark.extra, "id") else {}
    label = "" if known.get("unnamed") or mark.label.strip().lower() in SILENT else mark.label
    by: By = "hand" if known.get("by") == "hand" or silent else "analysis"
    viseme = known.get("viseme", "")
    fade = int(known["fade"]) if known.get("fade", "").isdigit() else 0
    return Segment(
        id=new_id(), start=mark.start, end=mark.end, label="" if label == silent else label, by=by,
        confidence=_number(known.get("confidence", "1"), 1.0), viseme=viseme if viseme in visemes().values() else "",
        locked=known.get("locked") == "1", fade=min(fade, (mark.end - mark.start) // 2) if silent == "keep" else 0)


def _marker(mark: Mark) -> Marker:
    colour = extra(mark.extra, "colour", "yellow")
    return Marker(
        id=new_id(), time=mark.start, text=mark.label,
        colour=colour if colour in get_args(Colour) else "yellow")  # type: ignore[arg-type]


def _keys(tier: MarkTier, axis: str, duration: int, taken: Taken) -> list[PoseKey]:
    ranges = {**RANGES, **AUTOMATION}
    if axis not in ranges:
        taken.notes.append(f"{tier.name}: there is no axis “{_short(axis)}”")
        return []
    low, high = ranges[axis]
    out: dict[int, PoseKey] = {}
    wrong = 0
    for mark in tier.marks:
        value = _number(mark.label, float("nan"))
        if not isfinite(value) or not 0 <= mark.start < duration:
            wrong += 1
            continue
        kind = extra(mark.extra, "interpolation", "smooth")
        by = extra(mark.extra, "by", "hand")
        out[mark.start] = PoseKey(
            id=new_id(), axis=axis, time=mark.start, value=min(max(value, low), high),
            interpolation=kind if kind in get_args(Interpolation) else "smooth",  # type: ignore[arg-type]
            by=by if by in get_args(By) else "hand")  # type: ignore[arg-type]
    if wrong:
        taken.notes.append(f"{tier.name}: {_count(wrong, 'point')} without a value inside the shot left out")
    return [out[time] for time in sorted(out)]


def _number(text: str, otherwise: float) -> float:
    try:
        value = float(text)
    except ValueError:
        return otherwise
    return value if isfinite(value) else otherwise


def _untagged(text: str) -> str:
    """A subtitle's text without its tags."""
    out, depth = [], 0
    for char in text:
        depth += (char == "<") - (char == ">" and depth > 0)
        if not depth and char != ">":
            out.append(char)
        elif char == ">":
            out.append(" ")
    return "".join(out) if depth == 0 else text


def _count(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"


def _short(text: str) -> str:
    return " ".join(text.split())[:24]
