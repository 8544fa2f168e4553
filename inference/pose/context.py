"""Phone context as numbers: how much of each phone lies in windows around a moment.

Nine windows look from 240 ms before to 240 ms after a moment, narrow at its centre (30 ms) and wide at the rim
(120 ms). Each is a parabola with that standard deviation: close to a Gaussian, yet nothing at all beyond its rim, and
its share of a phone is a difference of two cubics, exact at any frame rate.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from inference.api import F64, Interval
from inference.pose.targets import SECOND, base, filled, table

OFFSETS = np.array([-0.24, -0.16, -0.10, -0.05, 0.0, 0.05, 0.10, 0.16, 0.24])  # s
WIDTHS = np.array([0.12, 0.09, 0.06, 0.04, 0.03, 0.04, 0.06, 0.09, 0.12])  # s, standard deviations
_HALF = WIDTHS * np.sqrt(5.0)
REACH = float((np.abs(OFFSETS) + _HALF).max())  # s, 0.51
PHONES = tuple(sorted(set(table()) - {"AH0", *SECOND.values()}))  # 39 and silence
_INDEX = {name: i for i, name in enumerate(PHONES)}


def windows(phones: Sequence[Interval], times: F64) -> tuple[F64, NDArray[np.intp]]:
    """Share of each of S phones in each window (N, 9, S), and the S phones as indices into `PHONES`."""
    run = filled(phones)
    start = np.array([p.start for p in run])
    end = np.array([p.end for p in run])
    centre = times[:, None] + OFFSETS[None]
    return _below(end, centre) - _below(start, centre), np.array([_INDEX[base(p.label)] for p in run])


def _below(edge: F64, centre: F64) -> F64:
    """Share of each window (N, 9) that lies before each edge (S,): (N, 9, S)."""
    u = np.clip((edge[None, None] - centre[:, :, None]) / _HALF[None, :, None], -1.0, 1.0)
    return np.asarray(0.5 + u * (0.75 - 0.25 * u * u), np.float64)


def features(phones: Sequence[Interval], times: F64) -> F64:
    """(N, 9 * 40) shares by phone."""
    share, which = windows(phones, times)
    out = np.zeros((len(PHONES), *share.shape[:2]))
    np.add.at(out, which, share.transpose(2, 0, 1))
    return out.transpose(1, 2, 0).reshape(len(times), -1)


def project(phones: Sequence[Interval], times: F64, weights: F64) -> F64:
    """`features(phones, times) @ weights` for weights (9 * 40, A), without building the features."""
    share, which = windows(phones, times)
    rows = weights.reshape(len(OFFSETS), len(PHONES), -1)[:, which]  # (9, S, A)
    return np.asarray(share.reshape(len(times), -1) @ rows.reshape(-1, rows.shape[-1]), np.float64)
