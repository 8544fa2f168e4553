"""Phonemes as the mouth shapes of other systems, and shapes as the phoneme that shows them.

Both directions are tables in `resources/phonemes`. A diphthong shows two shapes, 60 % and 40 % of its time as Rhubarb
splits it, where the system has no shape for the whole. Equal neighbours become one.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.resources import files

from app.interchange.model import Mark
from inference.speech.phones import DIPHTHONG, base

SETS = ("rhubarb", "preston_blair", "oculus", "sapi", "mpeg4")
_FIRST = 0.6
"""Share of a diphthong that shows its first shape."""
_GLIDES = {"AY": "AY2", "AW": "AW2", "OW": "OW2", "OY": "AY2", "EY": "EY2"}


@lru_cache(maxsize=1)
def table() -> dict[str, dict[str, str]]:
    """Unit ("SIL", "AA", "AY2", …) -> set -> shape, "" where the set has none for a glide."""
    return {row["unit"]: row for row in _rows("shapes.csv")}


@lru_cache(maxsize=1)
def phones() -> dict[tuple[str, str], str]:
    """(set, shape) -> the phone that stands for it, "" for silence."""
    return {(row["set"], row["shape"]): row["phone"] for row in _rows("shape_phones.csv")}


def shape_of(phone: str, kind: str) -> str:
    """The shape of a phone in a set; of silence for a label that is no phone."""
    rows = table()
    return rows.get(base(phone), rows["SIL"])[kind]


def shapes_of(marks: Iterable[Mark], kind: str) -> tuple[Mark, ...]:
    """Phonemes as shapes of a set."""
    out: list[Mark] = []
    for mark in _split(marks, kind):
        if out and out[-1].label == mark.label and out[-1].end == mark.start:
            out[-1] = Mark(out[-1].start, mark.end, mark.label)
        else:
            out.append(mark)
    return tuple(out)


def phones_of(marks: Iterable[Mark], kind: str) -> tuple[Mark, ...]:
    """Shapes of a set as the phonemes that stand for them; a shape nobody knows is silence."""
    known = phones()
    return tuple(Mark(m.start, m.end, known.get((kind, m.label), "")) for m in marks)


def _split(marks: Iterable[Mark], kind: str) -> Iterator[Mark]:
    for mark in marks:
        first = shape_of(mark.label, kind)
        bare = base(mark.label) if mark.label else ""
        second = table()[_GLIDES[bare]][kind] if bare in DIPHTHONG else ""
        if second and second != first:
            middle = mark.start + round((mark.end - mark.start) * _FIRST)
            yield Mark(mark.start, middle, first)
            yield Mark(middle, mark.end, second)
        else:
            yield Mark(mark.start, mark.end, first)


def _rows(name: str) -> list[dict[str, str]]:
    text = (files("resources") / "phonemes" / name).read_text("utf-8")
    return list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))
