"""Play, stop, a grain of sound: what plays now and where it is, polled by whoever shows it.

Commands are instant; only opening a device takes time, and that is a call of its own for a worker. While a device is
being opened the position waits, so that picture and sound start together. Where there is none, or when it vanishes,
the computer's own clock goes on from the same place, and a device that comes back takes over again.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace

from app.document.time import SECOND, Span
from app.playback import device
from app.playback.mix import Mix
from app.playback.run import Run
from app.playback.speaker import Lost, Opener, Speaker


class Transport:
    """One player. `duration_us` is the shot's; `open_stream` and `now` are for tests."""

    def __init__(self, open_stream: Opener | None = None, now: Callable[[], float] = time.monotonic) -> None:
        self.duration_us = 0
        self.missing = False
        """Sound was wanted and no device could be had, or the one there was has gone."""
        self._open_stream, self._now = open_stream, now
        self._mix = Mix()
        self._speaker: Speaker | None = None
        self._dead: Speaker | None = None  # one that was lost: closing it may take time, so the worker does
        self._run: Run | None = None
        self._waits = False  # for a device that is being opened
        self._heard = (0.0, 0.0)  # elapsed microseconds of the run, and when they were
        self._lock = threading.RLock()

    # --- facts -------------------------------------------------------------------------------------------------

    @property
    def mix(self) -> Mix:
        """What is heard."""
        return self._mix

    @property
    def playing(self) -> bool:
        """Whether a run is under way; one that came to its end counts until `stop`."""
        return self._run is not None

    @property
    def sounding(self) -> bool:
        """Whether a device is open."""
        return self._speaker is not None

    @property
    def wants_device(self) -> bool:
        """Whether `open` would help."""
        return self._speaker is None and bool(self._mix) and device.wanted()

    @property
    def position_us(self) -> int:
        """What is being heard; 0 when nothing plays."""
        with self._lock:
            return 0 if self._run is None else round(self._run.at(self._elapsed()))

    @property
    def finished(self) -> bool:
        """Whether the run has come to its end."""
        with self._lock:
            return self._run is not None and self._run.over(self._elapsed())

    def _elapsed(self) -> float:
        assert self._run is not None
        if self._speaker is not None and not self._waits:
            try:
                heard = max(self._speaker.elapsed(self._run), self._heard[0])
            except Lost:
                self._dead, self._speaker, self.missing = self._speaker, None, True
            else:
                self._heard = (heard, self._now())  # where to go on, should the device vanish before the next look
                return heard
        return self._unheard()

    def _unheard(self) -> float:
        """Elapsed microseconds by the computer's own clock."""
        elapsed, when = self._heard
        return 0.0 if self._waits else elapsed + (self._now() - when) * SECOND

    # --- commands ----------------------------------------------------------------------------------------------

    def load(self, mix: Mix, duration_us: int) -> None:
        """Another shot or other voices; what plays goes on with them."""
        with self._lock:
            self._mix, self.duration_us = mix, duration_us
            if self._speaker is not None:
                self._speaker.mix = mix

    def play(self, start_us: int, speed: float = 1.0, *, end_us: int | None = None, loop: Span | None = None) -> None:
        """Run from a place at a speed, to `end_us` or the shot's end, or round and round in `loop`."""
        if not speed:
            raise ValueError("a speed of 0 is a pause")
        end = (self.duration_us if speed > 0 else 0) if end_us is None else end_us
        if loop is not None and loop.end <= loop.start:
            loop = None
        with self._lock:
            self._begin(Run(min(max(start_us, 0), self.duration_us), speed, end, loop))
            self._waits = self.wants_device and not self.missing

    def stop(self) -> int:
        """Stand still; where it was."""
        with self._lock:
            position = self.position_us
            self._run, self._waits = None, False
            if self._speaker is not None:
                self._speaker.run = None
            return position

    def grain(self, span: Span) -> None:
        """Play a moment while standing still, e.g. the sound of one frame; a newer one replaces it."""
        with self._lock:
            if self._run is None and self._speaker is not None:
                self._speaker.run = Run(span.start, 1.0, span.end)

    def _begin(self, run: Run) -> None:
        self._run, self._heard = run, (0.0, self._now())
        if self._speaker is not None:
            self._speaker.run = run

    # --- the device: on a worker -------------------------------------------------------------------------------

    def open(self, name: str = "", *, again: bool = False) -> bool:
        """Open a device; a run that waits for it, or goes on silently, is heard from here. False when none is there.

        `again` lets go of the one that is open, as when another was chosen.
        """
        if again or self._dead is not None:
            self.close()
        if self.sounding:
            return True
        if not device.wanted():
            with self._lock:
                self._go_on()
            return False
        if self.missing and self._open_stream is None:
            device.rescan()
        try:
            speaker: Speaker | None = Speaker(name, self._mix, self._open_stream, self._now)
        except Exception:  # noqa: BLE001 - no library, no device, device busy: play without sound
            speaker = None
        with self._lock:
            self._speaker, self.missing = speaker, speaker is None
            if speaker is not None:
                speaker.mix = self._mix
            self._go_on()
        return speaker is not None

    def _go_on(self) -> None:
        """A run that waited begins; one that ran silently goes on from where it is."""
        if self._run is not None:
            position = round(self._run.at(self._unheard()))
            self._waits = False
            self._begin(replace(self._run, start=position))

    def close(self) -> None:
        """Let go of the device. A run goes on without sound."""
        with self._lock:
            if self._run is not None:
                self._heard = (self._elapsed(), self._now())
            gone, self._speaker, self._dead = (self._dead, self._speaker), None, None
        for speaker in gone:
            if speaker is not None:
                speaker.close()
