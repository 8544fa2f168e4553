"""Smoothing over time that never crosses a cut or a long gap, and never lags (all filters are symmetric)."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from scipy.ndimage import uniform_filter1d
from scipy.signal import savgol_filter

from inference.api import BOOL, F64
from inference.face.points import Numbers, Shots

BRIDGED = 5  # frames: shorter gaps are interpolated, longer ones are left empty
AROUND = 5  # frames over which it is judged how much a value moves
TREMBLE = 0.5  # of the median unevenness is taken for the tracker's own


def fill_gaps(values: Numbers, present: BOOL, shot: Shots) -> tuple[F64, BOOL]:
    """Values (n, ...) with short gaps interpolated inside a shot; second: which rows hold something now."""
    filled = np.array(values, np.float64)
    have = np.array(present, np.bool_)
    seen = np.flatnonzero(present)
    for before, after in pairwise(seen):
        gap = after - before - 1
        if 0 < gap <= BRIDGED and shot[before] == shot[after]:
            share = np.arange(1, gap + 1, dtype=np.float64) / (gap + 1)
            share = share.reshape(-1, *([1] * (filled.ndim - 1)))
            filled[before + 1 : after] = (1 - share) * filled[before] + share * filled[after]
            have[before + 1 : after] = True
    return filled, have


def runs(have: BOOL, shot: Shots) -> list[tuple[int, int]]:
    """Half-open ranges of rows that hang together: something there, and no cut inside."""
    edge = np.flatnonzero(np.r_[True, (have[1:] != have[:-1]) | (shot[1:] != shot[:-1]), True])
    return [(int(a), int(b)) for a, b in pairwise(edge) if have[a]]


def savgol(values: F64, window: int, order: int) -> F64:
    """Savitzky-Golay along the first axis; short runs get a shorter window, very short ones stay as they are."""
    length = len(values)
    window = min(window, length if length % 2 else length - 1)
    if window <= order:
        return values.copy()
    return np.asarray(savgol_filter(values, window, order, axis=0, mode="interp"), np.float64)


def savgol_apart(values: F64, closed: BOOL, window: int, order: int) -> F64:
    """As `savgol`, but lips that touch are smoothed among themselves: an opening never leaks into a closure."""
    calm = savgol(values, window, order)
    for start, stop in runs(closed, np.zeros(len(closed), np.int64)):
        calm[start:stop] = savgol(values[start:stop], window, order)
    return calm


def untrembled(values: F64, closed: BOOL) -> F64:
    """What moves no more than the tracker trembles is averaged with its neighbours; quick motion stays as it is.

    A local Wiener filter along the first axis, noise told from half the median of local unevenness (a frame's
    distance from the binomial mean of three). Lips that touch never average with lips that are open.
    """
    own = np.arange(len(values))
    before, after = np.maximum(own - 1, 0), np.minimum(own + 1, len(values) - 1)
    before = np.where(closed[before] == closed, before, own)
    after = np.where(closed[after] == closed, after, own)
    mean = 0.25 * values[before] + 0.5 * values + 0.25 * values[after]
    uneven = uniform_filter1d((values - mean) ** 2, AROUND, axis=0, mode="nearest")
    noise = TREMBLE * np.median(uneven, axis=0)
    share = noise / np.maximum(np.maximum(uneven, noise), np.finfo(np.float64).tiny)
    out: F64 = values + share * (mean - values)
    return out


def calmed(values: F64, closed: BOOL, window: int, order: int) -> F64:
    """One run as the tracker saw it, smoothed without crossing the edge of a closure, and its tremble out."""
    return untrembled(savgol_apart(values, closed, window, order), closed)
