"""How far an edit may show through at each frame: 1 on a clear frontal mouth, fading to 0 where it is not one.

Four doubts are multiplied: the head is turned away (fades over 30..45 degrees of yaw), the face is too small, the
tracker is unsure, something covers the mouth. The product is faded over a few frames, and is 0 where no face was
found.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import minimum_filter1d, uniform_filter1d

from inference.api import BOOL, F32, F64
from inference.face.doubts import doubts
from inference.face.points import Shots
from inference.face.smooth import runs

FADE = 5  # frames


def visibility(
    present: BOOL, head: F32, eyes: F32, confidence: F32, cover: F64, shot: Shots
) -> F32:
    """Visibility (n,) from yaw/pitch (n, 3), IOD in pixels, confidence and cover (n,); rows not present are 0."""
    safe = np.where(present[:, None], head, 0.0)
    left = doubts(safe[:, 0], safe[:, 1], np.where(present, eyes, 0.0), np.where(present, confidence, 0.0))
    clear = left["yaw"] * left["pitch"] * left["small"] * left["unsure"] * (1 - cover)
    clear = np.where(present, clear, 0.0)
    out = np.zeros(len(present))
    for start, stop in runs(np.ones(len(present), np.bool_), shot):
        part = minimum_filter1d(clear[start:stop], FADE, mode="nearest")
        out[start:stop] = uniform_filter1d(part, FADE, mode="nearest")
    return np.where(present, np.clip(np.minimum(out, clear), 0, 1), 0.0).astype(np.float32)
