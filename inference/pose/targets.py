"""What the mouth aims at for each phone: the table of METHODS 7.4, and phones turned into runs of aims.

A run of phones becomes `Aims`: one row per aim (a diphthong has two), silences and gaps included, ready for
vectorised blending. Labels are ARPAbet with or without a stress digit; "" is silence.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from inference.api import AXES, F64, Interval
from inference.errors import PlosiveError
from inference.speech.phones import arpabet

SILENCE = "SIL"
SILENT = frozenset({"", "SIL", "SP", "SPN", "NSN", "<SIL>"})
VOWELS = frozenset(["AA", "AE", "AH", "AO", "AW", "AY", "EH", "ER", "EY", "IH", "IY", "OW", "OY", "UH", "UW"])
FOREVER = 1e9  # s; how far the silence before and after a shot goes
SECOND = {"AY": "AY2", "AW": "AW2", "OW": "OW2", "OY": "AY2", "EY": "EY2"}
FIRST_SHARE = 0.6  # of a diphthong's time goes to its first target
WEAK_AH = 0.060  # s; an AH shorter than this is reduced whatever its stress
UNSTRESSED = 0.7  # values and dominances of stress-0 vowels

_GROUP = {
    "jaw": "dom_jaw", "teeth": "dom_inner", "tongue": "dom_inner",
    "wide": "dom_shape", "round": "dom_shape", "corner": "dom_shape", "skew": "dom_shape",
    "open": "dom_lips", "ulip": "dom_lips", "llip": "dom_lips", "tuck": "dom_lips", "press": "dom_lips",
}


@dataclass(frozen=True)
class Row:
    """One line of the table: `target` and `dominance` (12,), `before` and `after` in s (10 % of dominance left)."""

    target: F64
    dominance: F64
    before: float
    after: float


@dataclass(frozen=True)
class Aims:
    """Aims in order, S of them: edges (S,) in s, target and dominance (S, 12), reach before and after (S,) in s."""

    start: F64
    end: F64
    target: F64
    dominance: F64
    before: F64
    after: F64


@cache
def table() -> dict[str, Row]:
    """The rows of `resources/phonemes/viseme_targets.csv` by unit."""
    text = files("resources").joinpath("phonemes", "viseme_targets.csv").read_text("utf-8")
    rows = {}
    for line in csv.DictReader(text.splitlines()):
        rows[line["unit"]] = Row(
            target=np.array([float(line[axis]) for axis in AXES]),
            dominance=np.array([float(line[_GROUP[axis]]) for axis in AXES]),
            before=float(line["antic_ms"]) / 1000,
            after=float(line["carry_ms"]) / 1000,
        )
    return rows


@cache
def base(label: str) -> str:
    """The phone (of IPA, the one it looks like) without its stress digit; `SIL` for silence. Raises PlosiveError."""
    name = arpabet(label.strip())
    if name in SILENT:
        return SILENCE
    name = name.rstrip("012")
    if name not in table():
        raise PlosiveError(f"“{label}” is no phoneme in ARPAbet or IPA", "Relabel it, for example AA1, P or SH")
    return name


@cache
def _unit(label: str, short: bool) -> tuple[str, float]:
    name, unstressed = base(label), arpabet(label.strip()).endswith("0")
    if name == "AH" and (unstressed or short):
        return "AH0", 1.0  # the row is already the reduced vowel
    return name, UNSTRESSED if unstressed and name in VOWELS else 1.0


def row(label: str, duration: float = 1.0) -> Row:
    """The (first) row of a phone of that duration in s, with the rules for weak vowels applied (METHODS 7.4)."""
    unit, scale = _unit(label, duration < WEAK_AH)
    found = table()[unit]
    return found if scale == 1 else Row(found.target * scale, found.dominance * scale, found.before, found.after)


def filled(phones: Sequence[Interval]) -> list[Interval]:
    """The phones in order, with silence in every gap and for ever before and after them."""
    out: list[Interval] = []
    at = -FOREVER
    for phone in sorted(phones, key=lambda p: (p.start, p.end)):
        if phone.start > at:
            out.append(Interval("", at, phone.start))
        out.append(phone)
        at = max(at, phone.end)
    return [*out, Interval("", at, FOREVER)]


def aims(phones: Sequence[Interval]) -> Aims:
    """Phones as rows of targets; diphthongs split 60/40, everything else one row each."""
    start: list[float] = []
    end: list[float] = []
    rows: list[Row] = []
    for phone in filled(phones):
        first = row(phone.label, phone.end - phone.start)
        split = phone.end
        second = SECOND.get(base(phone.label))
        if second is not None:
            split = phone.start + FIRST_SHARE * (phone.end - phone.start)
        start.append(phone.start)
        end.append(split)
        rows.append(first)
        if second is not None:
            scale = UNSTRESSED if phone.label.strip().endswith("0") else 1.0
            last = table()[second]
            start.append(split)
            end.append(phone.end)
            rows.append(Row(last.target * scale, last.dominance * scale, last.before, last.after))
    return Aims(
        np.array(start), np.array(end), np.array([r.target for r in rows]), np.array([r.dominance for r in rows]),
        np.array([r.before for r in rows]), np.array([r.after for r in rows]),
    )
