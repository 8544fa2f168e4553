"""What is laid over a predicted pose before the keys set by hand: automation, and lips that follow a keyed jaw.

Pure functions of a few frames. Both change speech axes only: `corner` and `skew` (mood and habit) stay the plate's,
as in every prediction. Both are told on which frames they have nothing to do, and leave those bit for bit.
"""

from __future__ import annotations

import numpy as np

from app.document.axes import RANGES
from inference.api import AXES, F32, F64

MEAN_S = 0.25
"""Seconds of the moving mean that articulation scales about: slower is posture, faster is articulation."""

_LOW = np.array([RANGES[axis][0] for axis in AXES], np.float32)
_HIGH = np.array([RANGES[axis][1] for axis in AXES], np.float32)
PLATE_AXES = [AXES.index("corner"), AXES.index("skew")]
"""Mood and habit: passed through from the plate."""
_JAW, _OPEN, _LIPS = AXES.index("jaw"), AXES.index("open"), [AXES.index("ulip"), AXES.index("llip")]


def half_window(rate: float) -> int:
    """Frames on either side of a frame that its moving mean covers."""
    return max(round(MEAN_S / 2 * rate), 1)


def moving_mean(pose: F32, half: int) -> F64:
    """(n, 12) mean over `half` frames on both sides, over those there are where `pose` (n, 12) ends."""
    total = np.concatenate([np.zeros((1, pose.shape[1])), np.cumsum(pose, axis=0, dtype=np.float64)])
    at = np.arange(len(pose))
    low, high = np.maximum(at - half, 0), np.minimum(at + half + 1, len(pose))
    return np.asarray((total[high] - total[low]) / (high - low)[:, None], np.float64)


def scaled(pose: F32, mean: F64, rest: F64, intensity: F64, articulation: F64) -> F32:
    """(n, 12) poses played at a level: movement about `mean` (n, 12) by `articulation` (n,), then the distance to
    `rest` (12,) by `intensity` (n,). Frames where both are 1 come back as they are."""
    moved = mean + articulation[:, None] * (pose - mean)
    moved = rest + intensity[:, None] * (moved - rest)
    out: F32 = np.clip(moved, _LOW, _HIGH).astype(np.float32)
    out[:, PLATE_AXES] = pose[:, PLATE_AXES]
    neutral = (intensity == 1.0) & (articulation == 1.0)
    out[neutral] = pose[neutral]
    return out


def following(pose: F32, jaw: F64, follow: F64) -> F32:
    """(n, 12) poses whose lips go along with a jaw that a hand moved by `jaw` (n,): `open` by the same share of its
    span, the lips by what `follow` (12,) says they do when `open` moves by 1. The jaw itself is left to its keys."""
    out = pose.astype(np.float64)
    out[:, _OPEN] += jaw
    out[:, _LIPS] += jaw[:, None] * follow[_LIPS]
    made: F32 = np.clip(out, _LOW, _HIGH).astype(np.float32)
    still = jaw == 0
    made[still] = pose[still]
    made[:, _JAW] = pose[:, _JAW]
    made[:, PLATE_AXES] = pose[:, PLATE_AXES]
    return made
