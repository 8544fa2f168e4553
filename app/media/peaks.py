"""What a waveform lane draws: smallest and largest sample per column, at any zoom, without reading all samples.

A pyramid of minima and maxima over 256, 1024, 4096, ... samples; a column is made from the coarsest level that is
still finer than it, or from the samples themselves when zoomed in.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

import numpy as np

from app.document.time import SECOND
from inference.api import F32

_BASE = 256
_STEP = 4


@dataclass(frozen=True, eq=False)
class Peaks:
    """Minima and maxima of a recording over all its channels. Level k has one (min, max) per 256 * 4**k samples."""

    samples: F32  # (n, channels)
    rate: int
    start_us: int
    levels: tuple[F32, ...]  # (m, 2) each

    @staticmethod
    def build(samples: F32, rate: int, start_us: int = 0) -> Peaks:
        """Of samples (n,) or (n, channels) whose first is heard at `start_us` on the timeline."""
        wide = np.ascontiguousarray(samples, np.float32)
        wide = wide.reshape(len(wide), wide.shape[1] if wide.ndim == 2 else 1)
        whole = len(wide) // _BASE * _BASE
        blocks = wide[:whole].reshape(-1, _BASE * wide.shape[1])
        level = np.empty((len(blocks), 2), np.float32)
        blocks.min(axis=1, out=level[:, 0])
        blocks.max(axis=1, out=level[:, 1])
        if whole < len(wide):
            rest = wide[whole:]
            level = np.concatenate([level, np.array([[rest.min(), rest.max()]], np.float32)])
        levels = [level]
        while len(levels[-1]) > _STEP:
            levels.append(_coarser(levels[-1]))
        return Peaks(wide, rate, start_us, tuple(levels))

    def columns(self, start_us: int, end_us: int, width: int) -> F32:
        """(width, 2) minimum and maximum of each of `width` equal columns of a stretch of time; 0 where no sound is."""
        out = np.zeros((max(width, 0), 2), np.float32)
        count = len(self.samples)
        if width < 1 or end_us <= start_us or not count:
            return out
        per_us = self.rate / SECOND
        edges = (start_us - self.start_us + np.arange(width + 1) * ((end_us - start_us) / width)) * per_us
        level, size = self._level(float(edges[1] - edges[0]))
        first = np.floor(edges[:-1] / size).astype(np.int64)
        last = np.maximum(np.ceil(edges[1:] / size).astype(np.int64), first + 1)
        shown = (last > 0) & (first < len(level))
        if not shown.any():
            return out
        begin, end = np.clip(first[shown], 0, len(level) - 1), np.clip(last[shown], 1, len(level))
        window = level[begin[0] : end[-1]]
        pairs = np.stack([begin, end], axis=1).ravel() - begin[0]
        if size > 1:
            lowest, highest = window[:, 0], window[:, 1]
        else:  # channel by channel: along rows of two, numpy takes thirty times as long
            lowest, highest = reduce(np.minimum, window.T), reduce(np.maximum, window.T)
        out[shown, 0] = np.minimum.reduceat(np.append(lowest, lowest[-1]), pairs)[::2]
        out[shown, 1] = np.maximum.reduceat(np.append(highest, highest[-1]), pairs)[::2]
        return out

    def _level(self, samples_per_column: float) -> tuple[F32, int]:
        """The coarsest level finer than a column, and its samples per entry."""
        if samples_per_column < _BASE:
            return self.samples, 1
        depth = min(int(np.log(samples_per_column / _BASE) / np.log(_STEP)), len(self.levels) - 1)
        return self.levels[depth], _BASE * _STEP**depth


def _coarser(level: F32) -> F32:
    whole = len(level) // _STEP * _STEP
    blocks = level[:whole].reshape(-1, _STEP, 2)
    out: F32 = np.stack([blocks[:, :, 0].min(axis=1), blocks[:, :, 1].max(axis=1)], axis=1)
    if whole < len(level):
        rest = level[whole:]
        out = np.concatenate([out, np.array([[rest[:, 0].min(), rest[:, 1].max()]], np.float32)])
    return out
