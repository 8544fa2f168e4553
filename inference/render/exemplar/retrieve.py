"""Which exemplars show a run of target poses best, as one flowing sequence.

Every target has a dozen candidates by shape and detail (one matrix product); a Viterbi path over target cost and
join cost picks the leading one, whose fine detail will be seen, and the nearest others share the base.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.api import AXES, F32

CANDIDATES = 12
JOIN = 0.5
GAPING = 0.015  # gap (inter-ocular distances) that costs 1 where the lips must meet
MOST_GAPING = np.float32(25.0)
OTHER_PHONE = 0.3  # cost of showing a frame in which the speaker said something else
SHAPE_DETAIL = {"tuck": 0.15, "press": 0.15, "teeth": 0.35, "tongue": 0.25}
HEAD_PER_DEGREE = 0.02


@dataclass(frozen=True, slots=True)
class Metric:
    """Bank rows prepared for retrieval: costs are squared distances in units of .02 inter-ocular distances."""

    rows: F32  # (m, f)
    square: F32  # (m,)
    codes: F32  # (m, c) for joins
    frame: NDArray[np.int32]
    gap: F32  # (m,) inner gap in inter-ocular distances
    phone: NDArray[np.str_]  # (m,), or (0,) when nobody knows what was said

    def candidates(self, targets: F32, shut: F32, phone: Sequence[str] = ()) -> tuple[NDArray[np.intp], F32]:
        """The nearest exemplars (n, k), nearest first, and their costs (n, k).

        `shut` (n,) is 1 where the lips must meet: there exemplars with a gap are avoided. `phone` (n,) labels the
        targets where known: frames of the same phone, stress aside, come first.
        """
        cost = self.square[None] + (targets * targets).sum(1)[:, None] - 2 * targets @ self.rows.T
        if shut.any():
            cost += shut[:, None] * np.minimum((self.gap / GAPING) ** 2, MOST_GAPING)[None]
        if len(phone) and len(self.phone):
            said = np.array([p.rstrip("012") for p in phone])
            cost += np.float32(OTHER_PHONE) * (said[:, None] != np.char.rstrip(self.phone, "012")[None])
        k = min(CANDIDATES, cost.shape[1])
        nearest = np.argpartition(cost, k - 1, axis=1)[:, :k]
        costs = np.take_along_axis(cost, nearest, 1)
        order = np.argsort(costs, axis=1, kind="stable")
        return np.take_along_axis(nearest, order, 1), np.maximum(np.take_along_axis(costs, order, 1), 0)


def describe(lips: F32, pose: F32, head: F32, unit: float) -> F32:
    """Feature rows (n, f) of decoded lips (n, p, 2), poses and head angles."""
    shape = lips.reshape(len(lips), -1) / (unit * 0.02 * np.sqrt(lips.shape[1]))
    detail = np.stack([pose[:, AXES.index(name)] * weight for name, weight in SHAPE_DETAIL.items()], 1) * 3
    out: F32 = np.c_[shape, detail, head * (HEAD_PER_DEGREE * 5)].astype(np.float32)
    return out


def smoothest(metric: Metric, chosen: NDArray[np.intp], costs: F32) -> NDArray[np.intp]:
    """Column (n,) of the leading candidate of each frame: a Viterbi path."""
    n, k = chosen.shape
    looks = metric.codes[chosen]
    total = costs[0].astype(np.float64)
    back = np.zeros((n, k), np.intp)
    for t in range(1, n):
        step = ((looks[t - 1][:, None] - looks[t][None]) ** 2).sum(-1)
        step = np.where(metric.frame[chosen[t - 1]][:, None] + 1 == metric.frame[chosen[t]][None], 0.0, step + 0.05)
        through = total[:, None] + JOIN * step
        back[t] = through.argmin(0)
        total = through[back[t], np.arange(k)] + costs[t]
    path = np.empty(n, np.intp)
    path[-1] = total.argmin()
    for t in range(n - 1, 0, -1):
        path[t - 1] = back[t, path[t]]
    return path
