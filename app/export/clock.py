"""On which timestamps an export is written.

Constant rates get a clock that holds them exactly (24000/1001 has ticks of 1/96000 s); variable timing keeps the
source's own clock and numbers. The first frame keeps its time on the source's clock, so that sound which starts earlier
or later keeps its distance.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from app.document.model import MediaInfo
from app.document.time import SECOND
from app.media.table import FrameTable

_FINE = 90_000
"""Ticks per second that a clock of a constant rate has at least: the first frame's time is rounded to them."""


@dataclass(frozen=True)
class OutputClock:
    """Timestamps of the written frames, in ticks of `time_base`."""

    time_base: Fraction
    rate: Fraction
    pts: NDArray[np.int64]  # (n,)
    origin: Fraction  # seconds on the written clock at which the first written frame is shown
    shift: Fraction  # seconds taken off the source's clock: times of the source minus this are times of the output
    length: Fraction  # seconds from the first frame's start to the last one's end

    def ticks(self, place: int) -> int:
        """How long frame number `place` of the export is shown."""
        if place + 1 < len(self.pts):
            return int(self.pts[place + 1] - self.pts[place])
        return max(round((self.origin + self.length) / self.time_base) - int(self.pts[place]), 1)

    def place(self, time: Fraction) -> int:
        """Number of the frame that starts at `time` seconds."""
        return int(np.searchsorted(self.pts, round(time / self.time_base)))


def output_clock(info: MediaInfo, table: FrameTable, varies: bool, first: int, last: int) -> OutputClock:
    """The clock for frames first..last (exclusive) of a shot."""
    rate = Fraction(info.rate)
    count = last - first
    begin = Fraction(int(table.pts[0])) * table.time_base if table.timed else Fraction(info.video_start, SECOND)
    if varies:
        base = table.time_base
        pts = table.pts[first:last] - table.pts[first] + table.pts[0]
        skipped = int(table.pts[first] - table.pts[0]) * base
        end = int(table.pts[last]) if last < len(table.pts) else _end(table, rate)
        return OutputClock(base, rate, pts, begin, skipped, (end - int(table.pts[first])) * base)
    fine = -(-_FINE // rate.numerator)
    base = Fraction(1, rate.numerator * fine)
    start = round(begin / base)
    pts = start + np.arange(count, dtype=np.int64) * (rate.denominator * fine)
    return OutputClock(base, rate, pts, start * base, first / rate, count / rate)


def _end(table: FrameTable, rate: Fraction) -> int:
    """Where the last frame ends: so that all frames last as long as the nominal rate says, else one frame on."""
    step = round(1 / (rate * table.time_base))
    even = int(table.pts[0]) + round(len(table.pts) / (rate * table.time_base))
    return even if even > int(table.pts[-1]) else int(table.pts[-1]) + (table.last_ticks or step)
