"""Where a sound begins and ends, from its loudness alone: places at which edges of speech like to stop.

The level is taken in decibels over 10 ms, smoothed over 30 ms, every 5 ms. An edge is where the level changes fastest
(at least 9 dB within 40 ms) between something quiet and something at least 20 dB louder than the recording's floor.
This is no alignment: it finds closures of p, b, t, d, k, g, pauses and the first sound after them, and nothing inside
running vowels. An hour takes a few seconds once, on a worker.
"""

from __future__ import annotations

import numpy as np

from app.document.time import SECOND
from app.media.audio import Audio
from inference.api import F64

STEP_S = 0.005
WINDOW_S = 0.010
REACH = 4  # steps on each side over which a change is looked at: 40 ms in all
CHANGE_DB = 9.0
ABOVE_FLOOR_DB = 20.0
APART = 6  # steps between two edges: 30 ms
CHUNK = 1 << 22


def level(audio: Audio) -> F64:
    """(n,) loudness in dB every `STEP_S` seconds, smoothed over three windows."""
    step, window = max(round(audio.rate * STEP_S), 1), max(round(audio.rate * WINDOW_S), 1)
    samples = audio.samples
    count = max((len(samples) - window) // step + 1, 0)
    power = np.empty(count)
    per_chunk = max(CHUNK // step, 1)
    for first in range(0, count, per_chunk):  # an hour's squares at once would take gigabytes
        last = min(first + per_chunk, count)
        part = samples[first * step : (last - 1) * step + window].astype(np.float64)
        sums = np.concatenate([[0.0], np.cumsum((part**2).mean(axis=1))])
        at = np.arange(last - first) * step
        power[first:last] = (sums[at + window] - sums[at]) / window
    if count >= 3:
        power = np.convolve(np.pad(power, 1, mode="edge"), np.full(3, 1 / 3), "valid")
    decibels: F64 = 10 * np.log10(np.maximum(power, 1e-10))
    return decibels


def sound_edges(audio: Audio) -> tuple[int, ...]:
    """Times in microseconds on the timeline at which the sound begins or ends, in order."""
    loud = level(audio)
    if len(loud) <= 2 * REACH:
        return ()
    change = np.abs(loud[2 * REACH :] - loud[: -2 * REACH])
    louder = np.maximum(loud[2 * REACH :], loud[: -2 * REACH])
    floor = float(np.percentile(loud, 10))
    strong = (change >= CHANGE_DB) & (louder >= floor + ABOVE_FLOOR_DB)
    padded = np.pad(change, APART // 2, constant_values=-1.0)
    peak = np.lib.stride_tricks.sliding_window_view(padded, APART + 1).max(axis=1)
    found = np.flatnonzero(strong & (change == peak)) + REACH
    if len(found):
        found = found[np.concatenate([[True], np.diff(found) >= APART // 2])]
    # a window's level belongs to its middle
    times = (found * STEP_S + WINDOW_S / 2) * SECOND + audio.start_us
    return tuple(round(float(t)) for t in times if t > 0)
