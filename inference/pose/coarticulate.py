"""Coarticulation by dominance functions (Cohen and Massaro 1993, METHODS 7.5).

Each aim pulls on the mouth with a strength that is full inside its own time and falls off exponentially outside;
the pose is the mean of all aims, weighted by their pull. The pull is cut to exactly nothing at `REACH`, so a pose
depends only on phones that near: what an editor's change can touch is bounded.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from inference.api import F64, Interval
from inference.pose.targets import aims

REACH = 0.5  # s
_DECADE = np.log(10.0)


def blend(phones: Sequence[Interval], times: F64) -> F64:
    """(N, 12) poses in table units at `times` (N,) in s. Works for any times, in any order."""
    aim = aims(phones)
    before = np.maximum(aim.start[None] - times[:, None], 0.0)  # (N, S) distance to an aim that is still to come
    after = np.maximum(times[:, None] - aim.end[None], 0.0)
    fall = before * (_DECADE / aim.before) + after * (_DECADE / aim.after)
    near = np.maximum(1.0 - ((before + after) / REACH) ** 2, 0.0)  # 1 inside, 0 from REACH on
    pull = np.exp(-np.minimum(fall, 60.0)) * near
    weight = pull @ aim.dominance
    return np.asarray((pull @ (aim.dominance * aim.target)) / weight, np.float64)
