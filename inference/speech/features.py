"""What the acoustic model hears: 13 cepstra with slopes and curvatures, at any step, as sphinxbase computes them.

25.6 ms Hamming windows, 25 mel bands from 130 to 6800 Hz, sphinxbase's noise suppression, cosine transform, lifter
22, mean removed over the recording. At a step below 10 ms the interleaved 10 ms tracks are each treated as the
model was trained (suppression, slopes over +-20 ms), so a finer step adds resolution and changes nothing else.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from scipy.fft import dct, rfft
from scipy.signal import lfilter

from inference.api import F32, F64
from inference.speech.activity import RATE

WINDOW = 410
FRAME = 160
_BANDS, _LOW_HZ, _HIGH_HZ, _FFT = 25, 130.0, 6800.0, 512
_PREEMPHASIS = 0.97
_CEPSTRA, _LIFTER = 13, 22
_FULL_SCALE = 0.7 * 32768
_WARPED = 0.8  # of the highest frequency: up to there a warp stretches evenly, from there back to where it was


def spectra(samples: F64, width: int, step: int, count: int, offset: int) -> F64:
    """Power spectra (count, 257) of Hamming windows of `width` whose first starts at `offset`."""
    padded = np.pad(samples, (max(0, -offset), max(0, offset + count * step + width - len(samples))))
    first = max(0, offset)
    windows = np.lib.stride_tricks.sliding_window_view(padded, width)[first : first + count * step : step]
    bins = rfft(np.multiply(windows, np.hamming(width), dtype=np.float32), _FFT)  # single precision is twice as fast
    return np.asarray(bins.real**2 + bins.imag**2, np.float64)


def count(samples: int, step: int) -> int:
    """Number of whole windows in so many samples."""
    return max(1, 1 + (samples - WINDOW) // step)


def features(samples: F32, step: int, warp: float = 1.0) -> F32:
    """(T, 39) for mono samples at 16 kHz; frame i is centred on sample i * step + WINDOW / 2. `step` divides FRAME.

    `warp`: where this voice has its resonances, times those of the usual one (less for a longer vocal tract).
    """
    peak = float(np.abs(samples).max(initial=0.0)) or 1.0
    x = samples.astype(np.float64) * (_FULL_SCALE / peak)
    x = np.concatenate([x[:1], x[1:] - _PREEMPHASIS * x[:-1]])
    mel = spectra(x, WINDOW, step, count(len(x), step), 0) @ _filters(warp)
    tracks = FRAME // step
    whole = np.concatenate([mel, np.repeat(mel[-1:], -len(mel) % tracks, axis=0)])
    mel = _suppressed(whole.reshape(-1, tracks, _BANDS)).reshape(-1, _BANDS)[: len(mel)]
    cepstra = dct(np.log(mel + 1e-4), type=2, norm="ortho", axis=1)[:, :_CEPSTRA]
    cepstra *= _lifter()
    cepstra -= cepstra.mean(axis=0)

    def later(frames: int) -> F64:
        at = np.clip(np.arange(len(cepstra)) + frames * tracks, 0, len(cepstra) - 1)
        return np.asarray(cepstra[at], np.float64)

    slopes = later(2) - later(-2)
    curves = (later(3) - later(-1)) - (later(1) - later(-3))
    return np.asarray(np.concatenate([cepstra, slopes, curves], axis=1), np.float32)


def envelope(heard: F32) -> F32:
    """(T, 13) cepstra of features (T, 39) without their lifter: distances are those of smooth spectra in dB."""
    return np.asarray(heard[:, :_CEPSTRA] / _lifter(), np.float32)


@lru_cache(maxsize=1)
def _lifter() -> F64:
    return np.asarray(1 + _LIFTER / 2 * np.sin(np.arange(_CEPSTRA) * np.pi / _LIFTER), np.float64)


@lru_cache(maxsize=8)
def _filters(warp: float) -> F64:
    """(257, 25) triangles of unit area on the mel scale, corners on spectrum bins."""
    low, high = (2595 * np.log10(1 + f / 700) for f in (_LOW_HZ, _HIGH_HZ))
    corners = 700 * (10 ** (np.linspace(low, high, _BANDS + 2) / 2595) - 1)
    knee = _WARPED * _HIGH_HZ / max(warp, 1.0)
    corners = np.interp(corners, [0.0, knee, _HIGH_HZ], [0.0, knee * warp, _HIGH_HZ])
    bin_hz = RATE / _FFT
    corners = np.floor(corners / bin_hz + 0.5) * bin_hz
    hz = np.arange(_FFT // 2 + 1)[:, None] * bin_hz
    left, middle, right = corners[:-2], corners[1:-1], corners[2:]
    rise, fall = (hz - left) / (middle - left), (right - hz) / (right - middle)
    return np.asarray(np.clip(np.minimum(rise, fall), 0, None) * 2 / (right - left), np.float64)


def _suppressed(mel: F64) -> F64:
    """sphinxbase's noise suppression of 10 ms tracks (T, tracks, bands): a gain per band, smoothed over nine bands."""
    power = np.asarray(lfilter([0.3], [1, -0.7], mel, axis=0, zi=0.7 * mel[:1])[0], np.float64)
    signal = np.maximum(power - _lower_envelope(power, mel[0]), 1.0)
    floor = _lower_envelope(signal, mel[0] / 20)
    # the greatest so far, each less by 15 % per frame since; as logarithms, so that it is a running maximum
    fade = np.log(0.85) * np.arange(1, len(mel) + 1)[:, None, None]
    peak = np.exp(np.maximum.accumulate(np.log(signal) - fade, axis=0) + fade)
    before = np.concatenate([np.zeros_like(peak[:1]), 0.85 * peak[:-1]])
    masked = np.where(signal < 0.85 * before, before * 0.2, signal)
    gain = np.clip(np.maximum(masked, floor) / power, 1 / 20, 20)
    return np.asarray(mel * (gain @ _smoothing(mel.shape[-1])), np.float64)


@lru_cache(maxsize=1)
def _smoothing(bands: int) -> F64:
    """(bands, bands): the mean over the four bands on either side, as far as there are any."""
    near = np.abs(np.subtract.outer(np.arange(bands), np.arange(bands))) <= 4
    return np.asarray(near / near.sum(axis=0), np.float64)


def _lower_envelope(values: F64, first: F64) -> F64:
    """What follows values (T, …) slowly upwards and fast downwards, from `first`."""
    out = np.empty_like(values)
    now, step, slow = first.copy(), np.empty_like(first), np.empty_like(first)
    for value, kept in zip(values, out, strict=True):  # in place: this loop is a tenth of an alignment's time
        np.subtract(value, now, out=step)
        np.multiply(step, 0.005, out=slow)
        np.multiply(step, 0.5, out=step)
        np.minimum(slow, step, out=step)
        np.add(now, step, out=now)
        kept[...] = now
    return out
