"""Time is integer microseconds; frame numbers are derived from it by one rule.

A stretch of time covers the frames from the one its start falls into (floor) up to the one its end falls into
(ceil, exclusive). Constant rates are exact fractions; footage with variable timing brings its own table.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

SECOND = 1_000_000
"""Microseconds in a second."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time [start, end) in microseconds."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether any time belongs to both."""
        return self.start < other.end and other.start < self.end

    def widened(self, by: int) -> Span:
        """The span with `by` microseconds more on both sides."""
        return Span(self.start - by, self.end + by)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in order, overlapping ones as one."""
    out: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, s.end)):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


@dataclass(frozen=True)
class Timebase:
    """Which frame is shown when: `rate` frames per second, or a table of starts where timing varies.

    Times count from the first frame's presentation: frame 0 starts at 0.
    """

    rate: Fraction
    frames: int
    starts: tuple[int, ...] = ()  # microseconds, one per frame, only for variable timing

    def start_of(self, frame: int) -> int:
        """Microseconds at which frame is first shown; past the end it goes on at the nominal rate."""
        if self.starts and 0 <= frame < len(self.starts):
            return self.starts[frame]
        if self.starts and frame >= len(self.starts):
            return self.starts[-1] + round((frame - len(self.starts) + 1) * SECOND / self.rate)
        # whole numbers: fractions take twenty times as long, and this is asked thousands of times
        whole, rest = divmod(frame * SECOND * self.rate.denominator, self.rate.numerator)
        return whole + (2 * rest > self.rate.numerator or (2 * rest == self.rate.numerator and whole % 2))

    def frame_at(self, us: int) -> int:
        """The frame shown at a time, clamped to the footage."""
        if self.starts:
            frame = bisect_right(self.starts, us) - 1
        else:
            frame = us * self.rate.numerator // (SECOND * self.rate.denominator)
            # start_of rounds to whole microseconds: its own value must lead back to the frame
            frame += self.start_of(frame + 1) <= us
        return min(max(frame, 0), max(self.frames - 1, 0))

    def frames_of(self, span: Span) -> range:
        """The frames a stretch of time touches: start floor, end ceil."""
        if span.end <= span.start:
            return range(0)
        return range(self.frame_at(span.start), self.frame_at(span.end - 1) + 1)

    @property
    def duration(self) -> int:
        """Microseconds from the first frame's start to the last one's end."""
        return self.start_of(self.frames)

    def seconds(self) -> NDArray[np.float64]:
        """(frames,) middle of each shown frame, in seconds: when a pose is looked at."""
        starts = self.edges_us().astype(np.float64)
        return (starts[:-1] + starts[1:]) / 2 / SECOND

    def edges_us(self) -> NDArray[np.int64]:
        """(frames + 1,) start of every frame and the end of the last."""
        if self.starts:
            return np.array([*self.starts, self.duration], np.int64)
        steps = np.arange(self.frames + 1, dtype=np.float64)
        exact = steps * (SECOND * self.rate.denominator / self.rate.numerator)
        edges: NDArray[np.int64] = np.rint(exact).astype(np.int64)
        return edges
