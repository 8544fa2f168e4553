"""What time it is while a shot plays: the time of the sound that is being heard.

`SoundClock` asks the sound device; where there is none, or when it vanishes while playing, `SilentClock` goes on from
the same place. PLOSIVE_SILENT=1 never opens a device.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any, Protocol

import numpy as np

from app.document.time import SECOND
from app.media.audio import Audio
from inference.api import F32


class AudioClock(Protocol):
    """A running position on the timeline."""

    def start(self, us: int, speed: float = 1.0) -> None:
        """Run from `us` on; `speed` 1 is real time, negative runs backwards."""

    def stop(self) -> None:
        """Stand still."""

    def position_us(self) -> int:
        """What is being heard, in microseconds; never before where it started, when it runs forwards."""


class SilentClock:
    """The computer's own clock."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._from, self._at, self._speed = 0, 0.0, 0.0

    def start(self, us: int, speed: float = 1.0) -> None:
        """See `AudioClock`."""
        self._from, self._at, self._speed = us, self._now(), speed

    def stop(self) -> None:
        """See `AudioClock`."""
        self._from, self._speed = self.position_us(), 0.0

    def position_us(self) -> int:
        """See `AudioClock`."""
        return self._from + round((self._now() - self._at) * self._speed * SECOND) if self._speed else self._from


class SoundClock:
    """Plays a recording and tells what is heard: the device's own time, its latency taken off.

    `open_stream(rate, channels, callback)` makes a started output stream; by default sounddevice's. At other speeds
    than 1 nothing is heard.
    """

    def __init__(self, audio: Audio, open_stream: Callable[..., Any] | None = None) -> None:
        self._audio = audio
        self._samples: F32 = np.ascontiguousarray(audio.samples)
        self._open = open_stream or _sounddevice_stream
        self._stream: Any = None
        self._silent = SilentClock()
        self._next = 0  # sample that the device asks for next; negative before the recording starts
        self._heard: tuple[float, int] | None = None  # (device time, sample heard then)
        self._from = 0

    @property
    def silent(self) -> bool:
        """Whether no sound is playing: there is no device, or another speed than 1."""
        return self._stream is None

    def start(self, us: int, speed: float = 1.0) -> None:
        """See `AudioClock`."""
        self.stop()
        self._from, self._heard = us, None
        self._next = round((us - self._audio.start_us) * self._audio.rate / SECOND)
        self._silent.start(us, speed)
        if speed == 1.0:
            self._stream = self._opened()

    def stop(self) -> None:
        """See `AudioClock`."""
        position = self.position_us()
        self._silent.start(position, 0.0)
        self._from = position
        stream, self._stream = self._stream, None
        if stream is not None:
            _quietly(stream.abort)
            _quietly(stream.close)

    def position_us(self) -> int:
        """See `AudioClock`."""
        if self._stream is None:
            return self._silent.position_us()
        try:
            alive, now = bool(self._stream.active), float(self._stream.time)
        except Exception:  # noqa: BLE001 - drivers of devices that were pulled out raise anything
            alive, now = False, 0.0
        if not alive:
            return self._taken_over()
        heard = self._heard
        if heard is None:  # the device has not asked for sound yet
            return self._from
        at, sample = heard
        position = self._audio.start_us + round((sample / self._audio.rate + now - at) * SECOND)
        position = max(position, self._from)
        self._silent.start(position)  # where to go on, should the device vanish before the next look
        return position

    def _taken_over(self) -> int:
        stream, self._stream = self._stream, None
        _quietly(stream.close)
        return self._silent.position_us()

    def _opened(self) -> Any:
        try:
            return self._open(self._audio.rate, self._samples.shape[1], self._fill)
        except Exception:  # noqa: BLE001 - no library, no device, device busy, rate refused: play without sound
            return None

    def _fill(self, out: F32, frames: int, times: Any, status: object) -> None:
        """Called by the device's thread: copy, nothing else."""
        first = self._next
        begin, end = max(first, 0), min(first + frames, len(self._samples))
        out.fill(0)
        if end > begin:
            out[begin - first : end - first] = self._samples[begin:end]
        self._heard = (times.outputBufferDacTime, first)
        self._next = first + frames


def make_clock(audio: Audio | None) -> AudioClock:
    """The clock to play this sound with: silent without sound or when PLOSIVE_SILENT=1."""
    if audio is None or not len(audio.samples) or os.environ.get("PLOSIVE_SILENT") == "1":
        return SilentClock()
    return SoundClock(audio)


def _sounddevice_stream(rate: int, channels: int, callback: Callable[..., None]) -> Any:
    import sounddevice  # OSError where PortAudio is not installed

    stream = sounddevice.OutputStream(
        samplerate=rate, channels=channels, dtype="float32", latency="low", callback=callback
    )
    stream.start()
    return stream


def _quietly(action: Callable[[], object]) -> None:
    """Let go of a device that may be gone already."""
    try:
        action()
    except Exception:  # noqa: BLE001
        return
