"""The least and largest pose of each block of frames: what a view draws that has many frames to a pixel."""

from __future__ import annotations

import numpy as np

from app.render.playing import BLOCK
from inference.api import BOOL, F32


class Extremes:
    """Extremes of poses (frames, axes) by block, made anew only where poses have changed."""

    def __init__(self) -> None:
        self._low = self._high = np.zeros((0, 0), np.float32)
        self._old: BOOL = np.zeros(0, np.bool_)

    def outdate(self, first: int, last: int) -> None:
        """Frames first..last have other poses now."""
        self._old[first // BLOCK : (last - 1) // BLOCK + 1] = True

    def of(self, poses: F32) -> tuple[F32, F32]:
        """(blocks, axes) least and largest values of (frames, axes); another number of frames begins anew."""
        blocks = -(-len(poses) // BLOCK)
        if self._low.shape != (blocks, poses.shape[1]):
            self._low, self._high = (np.zeros((blocks, poses.shape[1]), np.float32) for _ in range(2))
            self._old = np.ones(blocks, np.bool_)
        old = np.flatnonzero(self._old)
        if len(old):
            frames = np.minimum(old[:, None] * BLOCK + np.arange(BLOCK), len(poses) - 1)  # the last block may be short
            part = poses[frames]
            self._low[old], self._high[old] = part.min(axis=1), part.max(axis=1)
            self._old[:] = False
        return self._low, self._high
