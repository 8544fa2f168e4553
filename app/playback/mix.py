"""What is heard: several recordings on one timeline, each of which can be muted or heard alone.

The device's thread reads; the window's thread mutes. What is audible is one frozen set, exchanged whole, so a
reader sees the old or the new one. Changes fade over one block, so that no switch clicks.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.document.time import SECOND
from inference.api import F32

if TYPE_CHECKING:
    from app.media.audio import Audio  # brings the decoder: not before the window is visible

RATE = 48_000
"""Samples per second of everything that is played: what nearly all devices run at."""

CHANNELS = 2


@dataclass(frozen=True, eq=False)
class Voice:
    """A recording with a name. `id` is "" for the shot's own sound, otherwise the face whose line it is."""

    id: str
    name: str
    audio: Audio


class Mix:
    """Voices that can be muted and soloed. Making one resamples: on a worker."""

    def __init__(self, voices: Sequence[Voice] = (), muted: Collection[str] = ()) -> None:
        self.voices = tuple((voice.id, voice.name) for voice in voices)
        self._samples = [_playable(voice.audio) for voice in voices]
        self._muted, self._solo = frozenset(muted), frozenset[str]()
        self._gains = self._wanted()  # of the block read last; belongs to the reader

    def __bool__(self) -> bool:
        return bool(self.voices)

    @property
    def muted(self) -> frozenset[str]:
        """Voices that are switched off."""
        return self._muted

    @property
    def solo(self) -> frozenset[str]:
        """Voices that are heard alone; empty for all."""
        return self._solo

    def mute(self, voice: str, on: bool) -> None:
        """Switch a voice off, or on again."""
        self._muted = self._muted | {voice} if on else self._muted - {voice}

    def hear_alone(self, voice: str, on: bool) -> None:
        """Hear only the soloed voices; a soloed voice is heard even when it is muted."""
        self._solo = self._solo | {voice} if on else self._solo - {voice}

    def hears(self, voice: str) -> bool:
        """Whether a voice is audible."""
        return voice in self._solo if self._solo else voice not in self._muted

    def read(self, at_us: float, step: float, count: int) -> F32:
        """(count, 2) samples from a time on; `step` is how many of our samples each one goes on (negative: back)."""
        out = np.zeros((count, CHANNELS), np.float32)
        wanted = self._wanted()
        before, self._gains = self._gains, wanted
        for (samples, start), old, new in zip(self._samples, before, wanted):
            if old or new:
                part = _stretch(samples, at_us * RATE / SECOND - start, step, count)
                out += part if old == new else part * np.linspace(old, new, count, dtype=np.float32)[:, None]
        return np.clip(out, -1.0, 1.0, out=out)

    def _wanted(self) -> tuple[float, ...]:
        return tuple(float(self.hears(voice)) for voice, _ in self.voices)


def _playable(audio: Audio) -> tuple[F32, float]:
    """Samples (n, 1 or 2) at `RATE`, and the number of the first one on the timeline."""
    if audio.samples.shape[1] > CHANNELS:
        audio = audio.mono()
    from app.media.resample import resampled

    return np.ascontiguousarray(resampled(audio.samples, audio.rate, RATE)), audio.start_us * RATE / SECOND


def _stretch(samples: F32, first: float, step: float, count: int) -> F32:
    """(count, channels) of `samples` at first, first + step, …, linear between samples; silence outside."""
    if step == 1.0:
        begin = round(first)
        out = np.zeros((count, samples.shape[1]), np.float32)
        low, high = max(begin, 0), min(begin + count, len(samples))
        if high > low:
            out[low - begin : high - begin] = samples[low:high]
        return out
    where = first + step * np.arange(count)
    whole = np.floor(where).astype(np.int64)
    share = (where - whole).astype(np.float32)[:, None]
    inside = ((whole >= 0) & (whole < len(samples) - 1))[:, None]
    whole = np.clip(whole, 0, max(len(samples) - 2, 0))
    if len(samples) < 2:
        return np.zeros((count, samples.shape[1]), np.float32)
    mixed: F32 = np.where(inside, samples[whole] * (1 - share) + samples[whole + 1] * share, np.float32(0))
    return mixed
