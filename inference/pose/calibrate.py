"""Gain and offset per axis: the rule table in this speaker's own span.

The table's blended curves have about half the spread of real mouths, and every mouth rests elsewhere. Two numbers
per axis mend both (METHODS 7.4). They are fitted robustly (frames far off count less) and drawn towards what is
usual when there is little footage.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from inference.api import AXES, F64

PRIOR_SECONDS = 3.0  # of footage that the usual span is worth
ROUNDS = 6
TOLERANCE = 1.5  # robust standard deviations beyond which a frame counts less (Huber)


@dataclass(frozen=True)
class Calibration:
    """`gain` and `offset` (12,): pose = gain * rules + offset."""

    gain: F64
    offset: F64

    def __call__(self, rules: F64) -> F64:
        """Rule poses (…, 12) in this speaker's span."""
        return rules * self.gain + self.offset


# Between speech frames of five measured speakers and the table: means 0.25 apart for jaw and open, spreads of the
# lips two to four times the table's. Gains stay halfway to that, since a larger one also enlarges what is wrong.
_USUAL = {"jaw": (1.4, 0.13), "open": (1.5, 0.13), "wide": (1.4, 0.0), "ulip": (2.0, 0.0), "llip": (2.0, -0.1)}


def usual() -> Calibration:
    """The calibration of a speaker nobody has measured."""
    out = Calibration(np.ones(len(AXES)), np.zeros(len(AXES)))
    for axis, (gain, offset) in _USUAL.items():
        out.gain[AXES.index(axis)], out.offset[AXES.index(axis)] = gain, offset
    return out


def fit(rules: F64, measured: F64, importance: F64, frame_s: float) -> Calibration:
    """Fit rule poses (N, 12) to measured ones (N, 12): N frames of `frame_s` s, `importance` (N,) each."""
    out = usual()
    if len(rules) == 0:
        return out
    prior = PRIOR_SECONDS / frame_s
    for axis in range(len(AXES)):
        x, y = rules[:, axis], measured[:, axis]
        spread = max(float(x.var()), 1e-4)
        toward = np.array([[prior * spread, 0.0], [0.0, prior]])
        weight, middle = importance, float(np.average(x, weights=importance))
        design = np.c_[x - middle, np.ones(len(x))]
        start = np.array([out.gain[axis], out.gain[axis] * middle + out.offset[axis]])  # around the middle of x
        answer = start
        for _ in range(ROUNDS):
            gram = design.T @ (design * weight[:, None]) + toward
            answer = np.linalg.solve(gram, design.T @ (weight * y) + toward @ start)
            error = np.abs(y - design @ answer)
            limit = TOLERANCE * max(float(np.median(error)) * 1.4826, 1e-6)
            weight = importance * np.minimum(1.0, limit / np.maximum(error, 1e-12))
        out.gain[axis] = max(float(answer[0]), 0.0)
        out.offset[axis] = answer[1] - out.gain[axis] * middle
    return out
