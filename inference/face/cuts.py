"""Tells hard cuts from motion, as frames stream by.

A cut is a frame whose thumbnail differs from the one before by far more than its neighbours do. Sensitive on
purpose: a false cut costs a seam in the smoothing, a missed one smears two shots into each other.
"""

from __future__ import annotations

from collections import deque

import cv2
import numpy as np

from inference.api import F32, U8

THUMB = (64, 36)
FLOOR = 5.0  # mean grey-level change that no cut stays below
RATIO = 4.0  # a cut's change over the recent median
HARD = 32.0  # change that is a cut whatever went before


class CutDetector:
    """Feed it frames in order; it says for each whether a new shot begins there."""

    def __init__(self) -> None:
        self._before: F32 | None = None
        self._changes: deque[float] = deque(maxlen=12)

    def __call__(self, picture: U8) -> bool:
        """True when `picture` does not continue the frame before it."""
        step = max(1, min(picture.shape[0] // 144, picture.shape[1] // 256))
        small = cv2.resize(picture[::step, ::step], THUMB, interpolation=cv2.INTER_AREA)
        thumb = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.float32)
        before, self._before = self._before, thumb
        if before is None:
            return False
        change = float(np.abs(thumb - before).mean())
        usual = float(np.median(self._changes)) if self._changes else change
        cut = change > HARD or (change > FLOOR and change > RATIO * max(usual, 0.5) and len(self._changes) >= 2)
        if cut:
            self._changes.clear()
        else:
            self._changes.append(change)
        return cut
