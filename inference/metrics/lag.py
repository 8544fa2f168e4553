"""How far a mouth is ahead of its sound: the lag at which the jaw follows the loudness of the speech best, over time.

No network and no published metric: a local cross-correlation, which knows nothing of what is said. It is silent (NaN)
wherever the jaw follows the loudness too little to tell.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.signal import butter, sosfilt

from inference.api import F32, F64

BAND_HZ = (300.0, 3400.0)
RANGE_DB = 35.0
"""Below the loud speech (95th percentile): softer counts as silence."""
SIGMA_S = 0.4
"""Standard deviation of the window in which jaw and loudness are compared."""
REACH_S = 0.32
LEAST_CORRELATION = 0.5
_CHUNK_S = 30


def speech_level(samples: F32, rate: int, times: F64, window_s: float = 0.04) -> F64:
    """(n,) loudness of the speech band about each time (seconds), 0 = silence, 1 = loud; samples (m, channels)."""
    window = max(round(window_s * rate), 1)
    high = min(BAND_HZ[1], rate * 0.45)
    sos = butter(4, (BAND_HZ[0], high), "band", fs=rate, output="sos")
    chunk, warm = _CHUNK_S * rate, rate // 10
    starts = np.round(times * rate - window / 2).astype(np.int64)
    power = np.zeros(len(times))
    for first in range(0, len(samples), chunk):  # an hour at once would take gigabytes
        mine = np.flatnonzero((starts >= first) & (starts < first + chunk))
        if not len(mine):
            continue
        begin = max(first - warm, 0)
        piece = sosfilt(sos, samples[begin : first + chunk + window].mean(axis=1, dtype=np.float64))
        sums = np.concatenate([[0.0], np.cumsum(piece**2)])
        low = np.clip(starts[mine] - begin, 0, len(piece))
        power[mine] = (sums[np.clip(low + window, 0, len(piece))] - sums[low]) / window
    level = 10 * np.log10(power + 1e-9)
    loud: F64 = np.clip((level - np.percentile(level, 95) + RANGE_DB) / RANGE_DB, 0, None)
    return loud


def speech_lag(jaw: F32, level: F64, rate: float) -> F32:
    """(n,) milliseconds the jaw is ahead of the loudness (< 0: behind) at each frame; NaN where that cannot be told.

    `jaw` and `level` (n,) at `rate` frames per second. A best lag at the end of the searched range is no answer.
    """
    count, reach = len(jaw), max(round(REACH_S * rate), 1)
    if count < 4 * reach:
        return np.full(count, np.nan, np.float32)
    known = np.isfinite(jaw)
    moved = np.where(known, jaw, 0.0).astype(np.float64)

    def smooth(values: F64) -> F64:
        out: F64 = gaussian_filter1d(values, SIGMA_S * rate, mode="nearest", truncate=2.5)
        return out

    mean = smooth(moved)
    spread = np.sqrt(np.maximum(smooth(moved**2) - mean**2, 1e-5))
    lags = np.arange(-reach, reach + 1)
    found = np.empty((len(lags), count))
    padded = np.pad(level, reach, mode="edge")
    for row, lag in enumerate(lags):
        heard = padded[reach + lag : reach + lag + count]
        usual = smooth(heard)
        loud = np.sqrt(np.maximum(smooth(heard**2) - usual**2, 1e-4))
        found[row] = (smooth(moved * heard) - mean * usual) / (spread * loud)
    best = found.argmax(axis=0)
    told = (found.max(axis=0) >= LEAST_CORRELATION) & (best > 0) & (best < len(lags) - 1) & known
    return np.where(told, lags[best] * (1000 / rate), np.nan).astype(np.float32)
