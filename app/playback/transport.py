"""Play, pause, seek, step, loop: where the playhead is, polled by whoever shows it.

The position while playing is the clock's, so the picture follows the sound. The end of the shot and of the loop are
noticed when the position is asked for; nothing here runs by itself.
"""

from __future__ import annotations

from collections.abc import Callable

from app.document.time import Span, Timebase
from app.playback.clock import AudioClock

_FRAME_US = 40_000
"""A step where no timebase was given."""


class Transport:
    """The playhead of one shot. `make` gives a fresh clock each time playing starts (the device may have changed)."""

    def __init__(self, make: Callable[[], AudioClock], duration_us: int, timebase: Timebase | None = None) -> None:
        self._make = make
        self.duration_us = duration_us
        self.timebase = timebase
        self._clock: AudioClock | None = None
        self._position = 0
        self._rate = 1.0
        self._loop: Span | None = None

    @property
    def playing(self) -> bool:
        """Whether the playhead moves by itself."""
        return self._clock is not None

    @property
    def position_us(self) -> int:
        """Where the playhead is. Asking is what turns it round at the loop's end and stops it at the shot's."""
        if self._clock is None:
            return self._position
        position = self._clock.position_us()
        loop = self._loop
        if loop is not None and self._rate > 0 and self._position < loop.end <= position:
            position = loop.start + (position - loop.end) % (loop.end - loop.start)
            self._clock.stop()
            self._clock.start(position, self._rate)
        elif (position >= self.duration_us and self._rate > 0) or (position <= 0 and self._rate < 0):
            self._halt()
            position = self.duration_us if self._rate > 0 else 0
        self._position = position
        return position

    def play(self) -> None:
        """Run from here; from the start (or the loop's) when at the end."""
        if self._clock is not None:
            return
        if self._loop is not None and not self._loop.start <= self._position < self._loop.end:
            self._position = self._loop.start
        elif self._rate > 0 and self._position >= self.duration_us:
            self._position = 0
        elif self._rate < 0 and self._position <= 0:
            self._position = self.duration_us
        self._clock = self._make()
        self._clock.start(self._position, self._rate)

    def pause(self) -> None:
        """Stand still where the sound is."""
        self._position = self.position_us
        self._halt()

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def seek(self, us: int) -> None:
        """Go somewhere in the shot; playing goes on from there."""
        self._position = min(max(us, 0), self.duration_us)
        if self._clock is not None:
            self._clock.stop()
            self._clock.start(self._position, self._rate)

    def step(self, frames: int) -> None:
        """Pause and move by whole frames, onto the start of a frame."""
        self.pause()
        if self.timebase is None:
            self.seek((self._position // _FRAME_US + frames) * _FRAME_US)
            return
        frame = self.timebase.frame_at(self._position) + frames
        self.seek(self.timebase.start_of(min(max(frame, 0), max(self.timebase.frames - 1, 0))))

    @property
    def rate(self) -> float:
        """Speed: 1 is real time, negative backwards."""
        return self._rate

    @rate.setter
    def rate(self, value: float) -> None:
        if not value:
            raise ValueError("a speed of 0 is a pause")
        position = self.position_us
        self._rate = value
        self.seek(position)

    @property
    def looped(self) -> Span | None:
        """The stretch that is played over and over."""
        return self._loop

    def loop(self, span: Span | None) -> None:
        """Play this stretch over and over from now on; None plays on to the end."""
        if span is not None:
            span = Span(max(span.start, 0), min(span.end, self.duration_us))
            if span.end <= span.start:
                span = None
        self._loop = span

    def close(self) -> None:
        """Let go of the sound device."""
        self.pause()

    def _halt(self) -> None:
        clock, self._clock = self._clock, None
        if clock is not None:
            clock.stop()
