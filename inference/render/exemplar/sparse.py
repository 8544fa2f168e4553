"""Which pixels of a patch are worth making: all that the matte covers, and a ninth of those round it.

What the matte hides serves only to measure the light (`colour.py`), in cells of many pixels: there the middle of every
3 x 3 stands for all nine. Pixels that are made lie one after the other in rows of one length.
"""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import F32, U8

STEP = 3
FAINT = 3  # of 255: what covers no more than this is hidden
ROW = 256  # pixels of a row, or more where there would be more than
ROWS = 32_000  # rows: OpenCV counts them in 16 bits


class Sparse:
    """The pixels to make under one matte (h, w)."""

    def __init__(self, matte: U8) -> None:
        height, width = matte.shape
        rows = np.minimum(np.arange(height) // STEP * STEP + STEP // 2, height - 1)
        columns = np.minimum(np.arange(width) // STEP * STEP + STEP // 2, width - 1)
        covered = matte > FAINT
        x, y, wide, high = cv2.boundingRect(covered.view(np.uint8))
        self.box = slice(y, y + (high or height)), slice(x, x + (wide or width))
        """Rows and columns that hold all the matte covers; all there are where it covers nothing."""
        made = covered.copy()
        made[np.ix_(rows[::STEP], columns[::STEP])] = True
        at = np.flatnonzero(made)
        row = max(ROW, -(-matte.size // ROWS))
        self._at = np.resize(at, (-(-len(at) // row), row))  # the last row is filled with some of them again
        order = np.cumsum(made, dtype=np.int32).reshape(height, width) - 1
        order = np.where(covered, order, order[rows][:, columns])
        self._back = cv2.merge([(order % row).astype(np.int16), (order // row).astype(np.int16)])

    def of(self, values: F32) -> F32:
        """The values (r, row) at those pixels, of values (h, w) at all."""
        return values.ravel()[self._at]

    def spread(self, made: F32) -> F32:
        """A picture (h, w, 3) of what was made (r, row, 3)."""
        return np.asarray(cv2.remap(made, self._back, None, cv2.INTER_NEAREST), np.float32)
