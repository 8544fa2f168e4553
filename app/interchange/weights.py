"""The 15 visemes of Oculus as OVRLipSync gives them (.csv): a row for each frame, a weight for each viseme.

The heading names them, with `time` (seconds) before them; without it rows are frames of a rate that somebody names.
Rows in which the same viseme is strongest become one mark, and their weights stay with it: where it was not moved they
are written as they were, where it was its rows are spread over its new length. A mark without rows of its own passes
into its neighbours over 80 ms. Further columns (laughter, delay) stay with their rows.
"""

from __future__ import annotations

import csv
import io
from bisect import bisect_right
from collections.abc import Sequence
from fractions import Fraction
from itertools import groupby, pairwise

from app.interchange.model import Mark, MarkTier, Timing, extra, filled, with_extra
from app.interchange.text import Malformed, decoded, encoded, seconds, table, us_of
from app.interchange.visemes import OCULUS
from inference.errors import PlosiveError

TIER = "oculus"
MOST = 1_000_000
"""Rows that can be meant: hours."""
_TIME = "time"
_USUAL = Fraction(60)
_FADE_US = 80_000


def read(data: bytes) -> Timing:
    """Rows of weights; their tier holds the strongest viseme."""
    text, how = decoded(data)
    rows = table(text)
    times: list[str] = []
    starts: list[int] = []
    frames: list[tuple[str, str]] = []
    _, head = next(rows)
    if len(set(head)) != len(head) or any(name not in head for name in OCULUS):
        raise Malformed(1, f"the heading of weights of visemes is {_TIME},{','.join(OCULUS)}")
    timed = head[0] == _TIME
    at = [head.index(name) for name in OCULUS]
    for line, row in rows:
        if timed:
            start = us_of(row[0], line)
            if start <= (starts[-1] if starts else -1):
                raise Malformed(line, "this row is no later than the one above, or before the beginning")
            starts.append(start)
            times.append(row[0].strip())
        weights = [_weight(row[k], line) for k in at]
        frames.append((OCULUS[weights.index(max(weights))], _line(row[timed:])))
    if not timed:
        starts = [_us(k, _USUAL) for k in range(len(frames))]
    rate = _rate(starts)
    starts.append(starts[-1] + _us(1, rate) if starts else 0)
    marks, first = [], 0
    for label, run in groupby(frames, key=lambda frame: frame[0]):
        kept = [line for _, line in run]
        marks.append(Mark(starts[first], starts[first + len(kept)], label, (("rows", "\n".join(kept)),)))
        first += len(kept)
    how = with_extra(how, head=_line(head), times=" ".join(times))
    spoken = f"{rate.numerator}/{rate.denominator}"
    return Timing((MarkTier(TIER, tuple(marks)),), starts[-1], spoken, guessed=not timed, extra=how)


def write(timing: Timing) -> bytes:
    """Rows of the visemes: at the times the file had, then at the timing's rate (60 where it has none)."""
    rate = Fraction(timing.rate or _USUAL)
    head = next(csv.reader([extra(timing.extra, "head") or _line([_TIME, *OCULUS])]))
    timed = head[0] == _TIME
    times = _times(extra(timing.extra, "times").split() if timed else [], timing.length, rate)
    starts = [us_of(text, 0) for text in times]
    tier = timing.tier(TIER) or MarkTier(TIER)
    marks = filled(tuple(mark for mark in tier.marks if mark.label in OCULUS), max(timing.length, 1))
    begins = [mark.start for mark in marks]
    middles = [(a + b) // 2 for a, b in pairwise([*starts, timing.length])]
    shown = [max(bisect_right(begins, middle) - 1, 0) for middle in middles]
    rows = []
    for k, run in groupby(range(len(times)), key=lambda row: shown[row]):
        frames = list(run)
        own = [row for row in csv.reader(io.StringIO(extra(marks[k].extra, "rows"))) if len(row) == len(head) - timed]
        for number, frame in enumerate(frames):
            cells = own[number * len(own) // len(frames)] if own else _made(marks, k, middles[frame], head[timed:])
            rows.append(_line([times[frame], *cells] if timed else cells))
    return encoded("\n".join([_line(head), *rows]) + "\n", timing.extra)


def _times(said: list[str], length: int, rate: Fraction) -> list[str]:
    """When each row begins: as the file said, then evenly up to a length in microseconds."""
    begun = us_of(said[-1], 0) if said else -_us(1, rate)
    more = round((length - begun) * rate / 1_000_000) - 1
    if more > MOST:
        raise PlosiveError(f"This would be {more} rows of weights", "Cut it, or correct its times")
    return said + [seconds(begun + _us(k + 1, rate)) for k in range(more)]


def _made(marks: Sequence[Mark], k: int, at: int, names: Sequence[str]) -> list[str]:
    """Weights at a time inside a mark: its own viseme, near an edge the neighbour's as well."""
    mark = marks[k]
    weights = {mark.label or OCULUS[0]: 1.0}
    for near, far in ((k - 1, at - mark.start), (k + 1, mark.end - at)):
        if 0 <= near < len(marks) and (other := marks[near].label or OCULUS[0]) not in weights:
            fade = min(_FADE_US, mark.end - mark.start, marks[near].end - marks[near].start)
            share = min(max(0.5 - far / fade, 0.0), 0.49)
            weights = {name: weight * (1 - share) for name, weight in weights.items()} | {other: share}
    return [f"{weights.get(name, 0.0):.4f}" if name in OCULUS else "" for name in names]


def _weight(text: str, line: int) -> float:
    try:
        weight = float(text)
    except ValueError:
        weight = -1.0
    if not 0 <= weight <= 1.001:
        raise Malformed(line, f"“{text.strip()[:40]}” is no weight")
    return weight


def _rate(starts: Sequence[int]) -> Fraction:
    """Rows per second: of the usual distance between two."""
    steps = sorted(b - a for a, b in pairwise(starts))
    return Fraction(1_000_000, steps[len(steps) // 2]).limit_denominator(1001) or _USUAL if steps else _USUAL


def _line(cells: Sequence[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(cells)
    return out.getvalue()


def _us(frame: int, rate: Fraction) -> int:
    return round(Fraction(frame * 1_000_000) / rate)
