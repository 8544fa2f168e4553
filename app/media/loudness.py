"""Programme loudness as broadcasters measure it: EBU R128, that is ITU-R BS.1770-4 with its two gates.

Own implementation, checked against the test signals of EBU Tech 3341. The filter coefficients are the standard's own
for 48 kHz, so sound of another rate is resampled first.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from app.media.audio import Audio
from app.media.resample import resampled
from inference.api import F64, NeverCancelled, Token

RATE = 48_000
SHELF = (1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585)
HIGH_PASS = (1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621)
OFFSET = -0.691
HOP = RATE // 10  # blocks of 400 ms, three quarters of which overlap
ABSOLUTE_GATE, RELATIVE_GATE = -70.0, -10.0  # LUFS; LU below the mean of what passes the first
_WEIGHTS = {"LFE": 0.0, "LFE2": 0.0, "BL": 1.41, "BR": 1.41, "SL": 1.41, "SR": 1.41}
_SIZE = 1 << 18
_LEAD = RATE
_STEP = (_SIZE - 2 * _LEAD) // HOP * HOP  # the lead before, and room for what rings on behind


@dataclass(frozen=True, slots=True)
class Loudness:
    """`integrated` in LUFS, None where nothing passes the gate; `peak` of the samples in dBFS."""

    integrated: float | None
    peak: float


def measure(audio: Audio, token: Token = NeverCancelled()) -> Loudness:  # noqa: B008
    """Loudness of a whole recording; checks the token every few seconds of sound."""
    samples = resampled(audio.samples, audio.rate, RATE, token)
    channels = samples.shape[1]
    named = len(audio.channels) == channels
    weights = np.array([_WEIGHTS.get(name, 1.0) for name in audio.channels] if named else [1.0] * channels)
    whole = len(samples) // HOP * HOP
    response = _k_weighting()
    hops: list[F64] = []
    for first in range(0, whole, _STEP):
        token.check()
        before = max(first - _LEAD, 0)
        part = np.fft.rfft(samples[before : min(first + _STEP, whole)], _SIZE, axis=0)
        heard = np.fft.irfft(part * response[:, None], _SIZE, axis=0)[first - before :][: min(_STEP, whole - first)]
        hops.append((heard**2).reshape(-1, HOP, channels).mean(axis=1) @ weights)
    peak = float(np.abs(samples).max()) if len(samples) else 0.0
    power = np.concatenate(hops) if hops else np.zeros(0)
    return Loudness(_gated(power), 20 * float(np.log10(max(peak, 1e-9))))


@lru_cache(maxsize=1)
def _k_weighting() -> NDArray[np.complex128]:
    """(size / 2 + 1,) frequency response of the standard's two filters.

    They ring for less than `_LEAD`, so filtering pieces that begin so much earlier is the same as filtering all.
    """
    z = np.exp(-2j * np.pi * np.arange(_SIZE // 2 + 1) / _SIZE)
    response: NDArray[np.complex128] = np.ones(len(z), np.complex128)
    for b0, b1, b2, a0, a1, a2 in (SHELF, HIGH_PASS):
        response *= (b0 + b1 * z + b2 * z * z) / (a0 + a1 * z + a2 * z * z)
    return response


def _gated(power: F64) -> float | None:
    """Integrated loudness of the mean powers of consecutive tenths of a second."""
    if len(power) < 4:
        return None
    blocks = np.convolve(power, np.full(4, 0.25), mode="valid")
    loud = blocks[_lufs(blocks) > ABSOLUTE_GATE]
    if not len(loud):
        return None
    loud = loud[_lufs(loud) > float(_lufs(loud.mean())) + RELATIVE_GATE]
    return float(_lufs(loud.mean()))


def _lufs(power: F64 | float) -> F64:
    level: F64 = OFFSET + 10 * np.log10(np.maximum(power, 1e-12))
    return level
