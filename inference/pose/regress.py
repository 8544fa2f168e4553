"""Ridge regression that knows how much it may be trusted.

The penalty of each axis is chosen by leaving blocks of time out in turn. Where no penalty predicts the left-out
blocks clearly better than "no correction at all", the answer is no correction: with little footage the rules stay.
The left-out predictions also say how much of the true motion a regression loses, and it is given back.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.api import F64

PENALTIES = np.array([0.3, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0])  # for frames of 40 ms
FOLDS = 5
BLOCK = 4.0  # s
SURE = 1.5  # standard errors by which a correction must win


@dataclass(frozen=True)
class Fit:
    """`features @ weights + bias` corrects; `left_out` (N, A) is what it said of frames it had not seen."""

    weights: F64  # (F, A)
    bias: F64  # (A,)
    left_out: F64  # (N, A)
    penalty: F64  # (A,), inf = no correction


def folds(times: F64, frame_s: float) -> NDArray[np.intp]:
    """Which of `FOLDS` parts each frame belongs to: blocks of `BLOCK` s or less, dealt out in turn."""
    length = min(BLOCK, len(times) * frame_s / FOLDS)
    block = np.floor((times - times[0]) / max(length, frame_s))
    return np.asarray(block % FOLDS, np.intp)


def _solve(features: F64, wanted: F64, weight: F64, penalties: F64) -> tuple[F64, F64]:
    """Weights (L, F, A) and bias (L, A) for each penalty, by one eigendecomposition."""
    total = max(float(weight.sum()), 1e-9)
    middle, level = weight @ features / total, weight @ wanted / total
    centred = (features - middle) * np.sqrt(weight)[:, None]
    value, vector = np.linalg.eigh(centred.T @ centred)
    along = vector.T @ (centred.T @ ((wanted - level) * np.sqrt(weight)[:, None]))
    shrunk = along[None] / (np.maximum(value, 0.0)[None, :, None] + penalties[:, None, None])
    weights = np.asarray(vector[None] @ shrunk, np.float64)
    return weights, level[None] - middle @ weights


def fit(features: F64, wanted: F64, weight: F64, times: F64, frame_s: float) -> Fit:
    """Fit (N, F) features to a wanted correction (N, A); `weight` (N,) says how much each frame matters."""
    count, axes = wanted.shape
    penalties = PENALTIES * 0.04 / frame_s
    part = folds(times, frame_s)
    guess = np.zeros((len(penalties), count, axes))
    for fold in range(FOLDS):
        out = part == fold
        if out.any() and (weight[~out] > 0).any():
            weights, bias = _solve(features[~out], wanted[~out], weight[~out], penalties)
            guess[:, out] = features[out] @ weights + bias[:, None]

    def losses(of: F64) -> F64:
        error = weight[:, None] * of**2
        return np.stack([error[part == fold].sum(axis=0) for fold in range(FOLDS)])  # (FOLDS, A)

    without = losses(wanted)
    gain = without[None] - np.stack([losses(wanted - one) for one in guess])  # (L, FOLDS, A)
    best = gain.sum(axis=1).argmax(axis=0)  # (A,)
    won = np.take_along_axis(gain, best[None, None], axis=0)[0]  # (FOLDS, A)
    sure = won.mean(axis=0) > SURE * won.std(axis=0, ddof=1) / np.sqrt(FOLDS)

    weights, bias = _solve(features, wanted, weight, penalties)
    pick = np.arange(axes)
    chosen = weights[best, :, pick].T * sure
    left_out = guess[best, :, pick].T * sure
    return Fit(chosen, bias[best, pick] * sure, left_out, np.where(sure, penalties[best], np.inf))


def lost_motion(wanted: F64, left_out: F64, weight: F64, most: float) -> F64:
    """Factors (A,) in 1..`most` that give left-out predictions the spread of the truth; both (N, A)."""
    total = max(float(weight.sum()), 1e-9)

    def spread(of: F64) -> F64:
        return np.asarray(np.sqrt(weight @ (of - weight @ of / total) ** 2 / total), np.float64)

    return np.asarray(np.clip(spread(wanted) / np.maximum(spread(left_out), 1e-6), 1.0, most), np.float64)
