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


def runs(mask: NDArray[np.bool_], grow: int = 0) -> list[slice]:
    """Stretches of at least two points where `mask` (n,) holds, each `grow` points longer on both sides."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype(np.int8)))
    found = [slice(max(a - grow, 0), min(b + grow, len(mask))) for a, b in edges.reshape(-1, 2).tolist()]
    return [part for part in found if part.stop - part.start > 1]


def is_dense(x: Floats, width: float) -> bool:
    """Whether there are at least two points for every pixel."""
    return len(x) >= 2 * max(width, 1)


def band(x: Floats, y: Floats, width: int, height: int) -> NDArray[np.bool_]:
    """(height, width) pixels of a dense curve: each column from its least to its largest value.

    `x` is in order, with gaps where values are not known; over them the band goes on from column to column, and
    neighbouring columns touch, as the stroke of a line would.
    """
    inside = (x >= 0) & (x < width)
    columns, first = np.unique(np.floor(x[inside]).astype(np.int64), return_index=True)
    if not len(columns):
        return np.zeros((height, width), bool)
    cut = np.clip(y[inside], -1, height)
    at = np.arange(width)
    low = np.interp(at, columns, np.minimum.reduceat(cut, first))
    high = np.interp(at, columns, np.maximum.reduceat(cut, first))
    low[1:] = np.minimum(low[1:], high[:-1])
    high[1:] = np.maximum(high[1:], low[:-1])
    rows = np.arange(height, dtype=np.int16)[:, None]
    covered: NDArray[np.bool_] = (rows >= np.floor(low).astype(np.int16)) & (rows <= np.ceil(high).astype(np.int16))
    covered[:, (at < columns[0]) | (at > columns[-1])] = False
    return covered
