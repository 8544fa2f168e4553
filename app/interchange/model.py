"""What a timing file holds, whatever its format: tiers of marks, and what only that format can say.

Times are microseconds. What a format says beyond tiers, times and labels is kept as `extra`, pairs that only the
format that read them understands: another format leaves them out, the same writes them back.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import msgspec

Extra = tuple[tuple[str, str], ...]
"""Leftovers of a format, name and text."""


class Mark(msgspec.Struct, frozen=True):
    """One labelled stretch of time, or a point where `end` is `start`."""

    start: int
    end: int
    label: str
    extra: Extra = ()


class MarkTier(msgspec.Struct, frozen=True):
    """A named row of marks in the order of the file."""

    name: str
    marks: tuple[Mark, ...] = ()
    points: bool = False
    extra: Extra = ()


class Timing(msgspec.Struct, frozen=True):
    """All that a file holds. `end`: how long it says it lasts, 0 where it does not say.

    `rate`: frames per second as a fraction ("24/1") where the file counts frames; `guessed` when it does not say how
    many there are in a second, so that `rate` is only the usual.
    """

    tiers: tuple[MarkTier, ...] = ()
    end: int = 0
    rate: str = ""
    guessed: bool = False
    extra: Extra = ()

    def tier(self, name: str) -> MarkTier | None:
        """The first tier of this name."""
        return next((tier for tier in self.tiers if tier.name == name), None)

    @property
    def length(self) -> int:
        """Microseconds up to the last mark, or to the end that the file names."""
        return max([self.end, *(mark.end for tier in self.tiers for mark in tier.marks)])


def extra(given: Extra, name: str, default: str = "") -> str:
    """One leftover."""
    return next((text for key, text in given if key == name), default)


def with_extra(given: Extra, **more: str) -> Extra:
    """Leftovers with some exchanged; an empty text takes one out."""
    kept = [(key, text) for key, text in given if key not in more]
    return (*kept, *((key, text) for key, text in more.items() if text))


def cut_apart(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Marks in order of time, each ending where the next begins at the latest: for formats without overlaps."""
    line = sorted((m for m in marks if m.end > m.start), key=lambda m: (m.start, m.end))
    out: list[Mark] = []
    for mark in line:
        while out and out[-1].end > mark.start:
            last = out.pop()
            if last.start < mark.start:
                out.append(msgspec.structs.replace(last, end=mark.start))
                break
        out.append(mark)
    return tuple(out)


def filled(marks: tuple[Mark, ...], end: int) -> tuple[Mark, ...]:
    """Marks without overlaps and without gaps from 0 to `end`: silence has the label ""."""
    out: list[Mark] = []
    at = 0
    for mark in cut_apart(marks):
        if mark.start > at:
            out.append(Mark(at, mark.start, ""))
        out.append(mark)
        at = mark.end
    if at < end:
        out.append(Mark(at, end, ""))
    return tuple(out)


def mapped(timing: Timing, time: Callable[[int], int]) -> Timing:
    """The timing on another clock; what a format kept about its own spelling of times stays with it."""
    tiers = tuple(
        msgspec.structs.replace(tier, marks=tuple(
            msgspec.structs.replace(m, start=time(m.start), end=time(m.end)) for m in tier.marks))
        for tier in timing.tiers)
    return msgspec.structs.replace(timing, tiers=tiers, end=time(timing.end) if timing.end else 0)


def at_rate(timing: Timing, rate: Fraction) -> Timing:
    """A file that counts frames without saying how many there are in a second, at this rate."""
    old = Fraction(timing.rate)

    def again(us: int) -> int:
        return round(Fraction(round(us * old / 1_000_000) * 1_000_000) / rate)

    return msgspec.structs.replace(mapped(timing, again), rate=f"{rate.numerator}/{rate.denominator}", guessed=False)
