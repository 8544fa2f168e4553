"""Pose curves as polylines: numpy in, one Qt call out.

Twelve curves of thousands of points are drawn without a Python object per point: the polygon's memory is filled
through numpy. Pens are one pixel wide: Qt strokes wider antialiased ones a hundred times slower (9 against 0.1 ms for
600 points), so a strong curve is two thin ones. Where there are more frames than pixels a curve is a band of an image,
because long zigzags cost Qt hundreds of milliseconds.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPolygonF
from shiboken6 import VoidPtr

Floats = NDArray[np.float64]
"""(n,) values."""


def polyline(x: Floats, y: Floats) -> QPolygonF:
    """A polygon of these points."""
    polygon = QPolygonF()
    polygon.resize(len(x))
    if len(x):
        memory: Any = VoidPtr(polygon.data(), len(x) * 16, True)  # type: ignore[call-arg,arg-type]
        points = np.frombuffer(memory, np.float64).reshape(-1, 2)
        points[:, 0] = x
        points[:, 1] = y
    return polygon


def is_dense(x: Floats, width: int) -> bool:
    """Whether there are at least two points for every pixel."""
    return len(x) >= 2 * max(width, 1)


def band(x: Floats, y: Floats, width: int, height: int) -> NDArray[np.bool_]:
    """(height, width) pixels of a dense curve: each column from its least to its largest value.

    Neighbouring columns touch, as the stroke of a line would. `x` is evenly spaced.
    """
    step = int(len(x) // max(width, 1))
    count = len(x) // step
    cut = np.clip(y[: count * step], -1, height).reshape(count, step)
    columns = np.floor(x[: count * step : step]).astype(np.int64)
    inside = (columns >= 0) & (columns < width)
    low, high = np.full(width, height + 1, np.int16), np.full(width, -2, np.int16)
    low[columns[inside]] = np.floor(cut.min(axis=1)).astype(np.int16)[inside]
    high[columns[inside]] = np.ceil(cut.max(axis=1)).astype(np.int16)[inside]
    known = high >= low
    both = known[1:] & known[:-1]
    low[1:] = np.where(both, np.minimum(low[1:], high[:-1]), low[1:])
    high[1:] = np.where(both, np.maximum(high[1:], low[:-1]), high[1:])
    rows = np.arange(height, dtype=np.int16)[:, None]
    covered: NDArray[np.bool_] = (rows >= low) & (rows <= high)
    return covered
