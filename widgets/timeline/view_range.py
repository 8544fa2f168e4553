"""The stretch of time all lanes show: one object that drives zoom, scroll and positions for the whole timeline."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

MIN_US_PER_PX = 20.0
"""Closest zoom: 50 pixels for one millisecond."""


class Scale:
    """How times lie on a row of pixels."""

    __slots__ = ()

    start_us: float
    us_per_px: float
    width_px: int

    @property
    def span_us(self) -> float:
        """Length of what is visible."""
        return self.us_per_px * self.width_px

    @property
    def end_us(self) -> float:
        """Time at the right edge."""
        return self.start_us + self.span_us

    def us_at(self, x: float) -> float:
        """Time under a pixel."""
        return self.start_us + x * self.us_per_px

    def x_of(self, us: float) -> float:
        """Pixel of a time; may lie outside what is visible."""
        return (us - self.start_us) / self.us_per_px


@dataclass(frozen=True, slots=True)
class Stretch(Scale):
    """A stretch of time on a row of pixels: what a lane draws at once."""

    start_us: float
    us_per_px: float
    width_px: int


class ViewRange(QObject, Scale):
    """Maps microseconds to pixels. `changed` fires once per change of anything."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.start_us = 0.0
        self.us_per_px = 10_000.0
        self.width_px = 1000
        self.duration_us = 10_000_000
        self._fitted = True
        self._rest_us = 0.0

    @property
    def widest(self) -> float:
        """Microseconds per pixel when all of it fits, with a little air behind the end."""
        return max(self.duration_us * 1.02 / max(self.width_px, 1), MIN_US_PER_PX)

    @property
    def widest_us(self) -> float:
        """The last time that can come into view."""
        return max(self.duration_us * 1.02, self.span_us)

    def set_width(self, width_px: int) -> None:
        """The lanes' width changed: keeps the left edge, or keeps all in view if it was."""
        if width_px == self.width_px or width_px <= 0:
            return
        self.width_px = width_px
        self._place(self.start_us, self.widest if self._fitted else self.us_per_px)

    def set_duration(self, duration_us: int) -> None:
        """Another length to show: everything comes into view."""
        self.duration_us = max(duration_us, 1)
        self.fit()

    def fit(self) -> None:
        """Show everything."""
        self._place(0.0, self.widest)

    def show(self, start_us: float, end_us: float, margin: float = 0.1) -> None:
        """Bring a stretch into view with some air on both sides."""
        length = max(end_us - start_us, 1_000.0)
        per_px = length * (1 + 2 * margin) / max(self.width_px, 1)
        self._place(start_us - length * margin, per_px)

    def zoom(self, factor: float, x: float) -> None:
        """Zoom by a factor (> 1 = closer); the time under pixel x stays there."""
        anchor = self.us_at(x)
        per_px = min(max(self.us_per_px / factor, MIN_US_PER_PX), self.widest)
        self._place(anchor - x * per_px, per_px)

    def scroll(self, by_us: float) -> None:
        """Move the view. What is less than a pixel is kept for the next time."""
        wanted = self.start_us + by_us + self._rest_us
        self.scroll_to(wanted)
        self._rest_us = wanted - self.start_us if abs(wanted - self.start_us) < self.us_per_px else 0.0

    def scroll_to(self, start_us: float) -> None:
        """Put a time at the left edge, to the pixel: lanes can then shift what they have drawn."""
        pixels = round((start_us - self.start_us) / self.us_per_px)
        self._place(self.start_us + pixels * self.us_per_px, self.us_per_px)

    def follow(self, us: float) -> None:
        """Turn the page when a playing position leaves the view."""
        if us < self.start_us or us > self.end_us - 0.02 * self.span_us:
            self.scroll_to(us - 0.05 * self.span_us)

    def reveal(self, us: float) -> None:
        """Scroll as little as shows this time."""
        air = 0.03 * self.span_us
        if us < self.start_us:
            self.scroll_to(us - air)
        elif us > self.end_us:
            self.scroll_to(us + air - self.span_us)

    def _place(self, start_us: float, us_per_px: float) -> None:
        us_per_px = min(max(us_per_px, MIN_US_PER_PX), self.widest)
        last = max(self.duration_us * 1.02 - us_per_px * self.width_px, 0.0)
        self.start_us = min(max(start_us, 0.0), last)
        self.us_per_px = us_per_px
        self._fitted = us_per_px >= self.widest * 0.999
        self.changed.emit()


Shown = ViewRange | Stretch
"""What positions are taken from: what is visible, or the stretch that is being drawn."""
