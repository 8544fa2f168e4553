"""One stretch of playing as a frozen value: where it starts, how fast, where it ends or turns round.

Position is a pure function of how much time was heard since the start. The device's thread and the window's thread
ask the same run and cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.document.time import Span


@dataclass(frozen=True, eq=False)
class Run:
    """From `start` at `speed` (1 is real time, negative backwards) to `end`, or round and round in `loop`. In us."""

    start: int
    speed: float
    end: int
    loop: Span | None = None

    @property
    def length(self) -> float:
        """Microseconds of real time until the end; a loop has none."""
        return float("inf") if self.loop is not None else max((self.end - self.start) / self.speed, 0.0)

    def at(self, elapsed: float) -> float:
        """Where it is after `elapsed` microseconds of real time."""
        position = self.start + elapsed * self.speed
        loop = self.loop
        if loop is None:
            return min(position, self.end) if self.speed > 0 else max(position, self.end)
        size = loop.end - loop.start
        if self.speed > 0:
            return position if position < loop.end else loop.start + (position - loop.end) % size
        return position if position > loop.start else loop.end - (loop.start - position) % size

    def over(self, elapsed: float) -> bool:
        """Whether it has come to its end."""
        return elapsed >= self.length

    def pieces(self, elapsed: float, length: float) -> Iterator[tuple[float, float]]:
        """(position, microseconds of real time) of each unbroken piece of the next `length`; less after the end."""
        length = min(length, self.length - elapsed)
        while length > 1e-3:
            position = self.at(elapsed)
            piece = length
            if self.loop is not None:
                edge = self.loop.end if self.speed > 0 else self.loop.start
                piece = min(length, max((edge - position) / self.speed, 1.0))
            yield position, piece
            elapsed += piece
            length -= piece
