"""A sound device that plays runs of a mix, and knows what of them is being heard.

The device's thread asks for blocks and says when each will be heard; the blocks' places are remembered, so the
position is looked up, not guessed: a device whose crystal runs fast or slow takes the picture along, and one that
stalls holds it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from app.document.time import SECOND
from app.playback import device
from app.playback.mix import CHANNELS, RATE, Mix
from app.playback.run import Run
from inference.api import F32

HEARD_SPEED = 2.0
"""Fastest speed at which sound is played; the pitch goes along."""

FADE_US = 3_000
"""Every run begins and ends with a fade this short, so that nothing clicks."""

DEAD_S = 2.0
"""A device that has asked for no sound for so long is gone, whatever its driver says."""

Opener = Callable[[str, device.Callback], Any]


class Lost(Exception):
    """The device is gone."""


class _Block(NamedTuple):
    """A block that the device took: when its first sample is heard (device time, s), and what it is."""

    heard_s: float
    run: Run | None
    elapsed: float
    length_us: float


class Speaker:
    """An open device. `run` and `mix` may be exchanged at any time, from any thread; None plays silence."""

    def __init__(
        self, name: str, mix: Mix, open_stream: Opener | None = None, now: Callable[[], float] = time.monotonic
    ) -> None:
        self.mix = mix
        self.run: Run | None = None
        self._now = now
        self._called = now()
        self._playing: Run | None = None  # these two belong to the device's thread
        self._elapsed = 0.0
        self._blocks: deque[_Block] = deque(maxlen=512)
        self._rate = 0.0  # known once the stream is open; a device may ask for sound before that
        self._stream = (open_stream or device.open_stream)(name, self._fill)
        self._rate = float(self._stream.samplerate)

    def close(self) -> None:
        """Let go of the device; it may be gone already."""
        for end in (self._stream.abort, self._stream.close):
            try:
                end()
            except Exception:  # noqa: BLE001 - drivers of devices that were pulled out raise anything
                continue

    def elapsed(self, run: Run) -> float:
        """Microseconds of `run` that have been heard. Raises `Lost` when the device is gone."""
        try:
            alive, now = bool(self._stream.active), float(self._stream.time)
        except Exception as error:
            raise Lost from error
        if not alive or self._now() - self._called > DEAD_S:
            raise Lost
        for block in reversed(list(self._blocks)):
            if block.run is run and block.heard_s <= now:
                return block.elapsed + min((now - block.heard_s) * SECOND, block.length_us)
        return 0.0  # not heard yet

    def _fill(self, out: F32, frames: int, times: Any, status: object) -> None:
        """Called by the device's thread: read and remember, nothing else."""
        self._called = self._now()
        if not self._rate:
            out.fill(0)
            return
        run, before = self.run, self._playing
        length = frames * SECOND / self._rate
        sound = np.zeros((frames, CHANNELS), np.float32)
        if run is not before:
            if before is not None:  # what was playing goes out softly under the new
                tail = min(frames, round(FADE_US * self._rate / SECOND))
                sound[:tail] += self._read(before, self._elapsed, tail) * np.linspace(1, 0, tail)[:, None]
            self._playing, self._elapsed = run, 0.0
        if run is not None:
            sound += self._read(run, self._elapsed, frames)
        out[:] = sound if out.shape[1] == CHANNELS else sound.mean(axis=1, keepdims=True)
        heard = float(times.outputBufferDacTime)
        if heard <= 0:  # some drivers do not tell
            heard = float(self._stream.time) + float(self._stream.latency)
        self._blocks.append(_Block(heard, run, self._elapsed, length))
        self._elapsed += length

    def _read(self, run: Run, elapsed: float, frames: int) -> F32:
        """(frames, 2) of a run, faded at its ends; silence after it."""
        out = np.zeros((frames, CHANNELS), np.float32)
        if abs(run.speed) > HEARD_SPEED:
            return out
        done = 0
        for position, length in run.pieces(elapsed, frames * SECOND / self._rate):
            count = min(max(round(length * self._rate / SECOND), 1), frames - done)
            if count <= 0:
                break
            out[done : done + count] = self.mix.read(position, run.speed * RATE / self._rate, count)
            done += count
        left = run.length - elapsed
        if elapsed < FADE_US or left < frames * SECOND / self._rate + FADE_US:
            at = elapsed + np.arange(frames) * (SECOND / self._rate)
            out *= np.clip(np.minimum(at, run.length - at) / FADE_US, 0.0, 1.0).astype(np.float32)[:, None]
        return out
