"""How far an alignment is from another: starts of intervals that both have, in milliseconds (METHODS 8.1).

Intervals are matched in order by their labels, so a phone that one of the two does not have is left out of the
figures and counted as missing: say both when you publish a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import numpy as np

from inference.api import F64, Interval

LIMITS_MS = (10, 20, 25, 50, 100)
DISAGREEMENT_S = 0.03
"""Two aligners that differ by more than this should be looked at."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Starts against a reference: positive `bias_ms` is late. `within` holds shares per limit of LIMITS_MS."""

    matched: int
    reference: int
    median_ms: float
    mean_ms: float
    bias_ms: float
    within: dict[int, float]

    def line(self) -> str:
        """One line for people."""
        shares = ", ".join(f"{100 * share:.0f} % within {limit} ms" for limit, share in self.within.items())
        return (f"{self.matched} of {self.reference} matched: median {self.median_ms:.1f} ms, "
                f"mean {self.mean_ms:.1f} ms, bias {self.bias_ms:+.1f} ms; {shares}")


@dataclass(frozen=True, slots=True)
class Pair:
    """An interval of one alignment and its counterpart in the other."""

    reference: Interval
    found: Interval

    @property
    def late_s(self) -> float:
        """Seconds by which the found one begins later."""
        return self.found.start - self.reference.start


def pairs(reference: Sequence[Interval], found: Sequence[Interval]) -> list[Pair]:
    """Intervals with sound that both have, in order. Case and stress digits do not matter."""
    a = [i for i in reference if i.label]
    b = [i for i in found if i.label]
    matcher = SequenceMatcher(None, [_plain(i) for i in a], [_plain(i) for i in b], autojunk=False)
    return [
        Pair(a[block.a + k], b[block.b + k]) for block in matcher.get_matching_blocks() for k in range(block.size)]


def late(reference: Sequence[Interval], found: Sequence[Interval]) -> F64:
    """(n,) seconds by which matched intervals begin later than those of the reference."""
    return np.array([pair.late_s for pair in pairs(reference, found)], np.float64)


def agreement(late_s: F64, reference: int) -> Agreement:
    """Figures of seconds (n,) as `late` gives them, of `reference` intervals that there are. NaN when n is 0."""
    if not len(late_s):
        nan = float("nan")
        return Agreement(0, reference, nan, nan, nan, dict.fromkeys(LIMITS_MS, nan))
    off = np.abs(late_s) * 1000
    within = {limit: float(np.mean(off <= limit)) for limit in LIMITS_MS}
    return Agreement(len(off), reference, float(np.median(off)), float(off.mean()),
                     float(np.median(late_s) * 1000), within)


def disagreements(reference: Sequence[Interval], found: Sequence[Interval]) -> list[Pair]:
    """Matched intervals whose starts differ by more than DISAGREEMENT_S."""
    return [pair for pair in pairs(reference, found) if abs(pair.late_s) > DISAGREEMENT_S]


def _plain(interval: Interval) -> str:
    label = interval.label.upper()
    return label[:-1] if len(label) > 1 and label[-1] in "012" else label
