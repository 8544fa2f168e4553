"""How far an edit may show through at each frame: 1 on a clear frontal mouth, fading to 0 where it is not one.

Four doubts are multiplied: the head is turned away (fades over 30..45 degrees of yaw), the face is too small, the
tracker is unsure, something covers the mouth. The product is faded over a few frames, and is 0 where no face was
found.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import minimum_filter1d, uniform_filter1d

from inference.api import BOOL, F32, F64
from inference.face.points import Numbers, Shots
from inference.face.smooth import runs

YAW = (30.0, 45.0)  # degrees
PITCH = (35.0, 50.0)
SMALL = (14.0, 22.0)  # pixels of IOD
UNSURE = (0.25, 0.45)
FADE = 5  # frames


def ramp(values: Numbers, low: float, high: float) -> F64:
    """0 below `low`, 1 above `high`, smooth between."""
    at = np.clip((np.asarray(values, np.float64) - low) / (high - low), 0, 1)
    return at * at * (3 - 2 * at)


def visibility(
    present: BOOL, head: F32, eyes: F32, confidence: F32, cover: F64, shot: Shots
) -> F32:
    """Visibility (n,) from yaw/pitch (n, 3), IOD in pixels, confidence and cover (n,); rows not present are 0."""
    safe = np.where(present[:, None], head, 0.0)
    clear = (
        (1 - ramp(np.abs(safe[:, 0]), *YAW))
        * (1 - ramp(np.abs(safe[:, 1]), *PITCH))
        * ramp(np.where(present, eyes, 0.0), *SMALL)
        * ramp(np.where(present, confidence, 0.0), *UNSURE)
        * (1 - cover)
    )
    clear = np.where(present, clear, 0.0)
    out = np.zeros(len(present))
    for start, stop in runs(np.ones(len(present), np.bool_), shot):
        part = minimum_filter1d(clear[start:stop], FADE, mode="nearest")
        out[start:stop] = uniform_filter1d(part, FADE, mode="nearest")
    return np.where(present, np.clip(np.minimum(out, clear), 0, 1), 0.0).astype(np.float32)
