"""Pose curves as polylines: numpy in, one Qt call out.

Twelve curves of thousands of points are drawn without a Python object per point: the polygon's memory is filled
through numpy, and where there are more frames than pixels, each pixel column is filled from minimum to maximum.
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


def band(x: Floats, y: Floats, width: int, height: int) -> NDArray[np.bool_]:
    """(height, width) pixels a curve covers where there are more points than pixels: each column's whole range.

    Neighbouring columns touch, as the stroke of a line would.
    """
    column = np.floor(x).astype(np.int64)
    inside = (column >= 0) & (column < width)
    column, y = column[inside], y[inside]
    low, high = np.full(width, np.inf), np.full(width, -np.inf)
    np.minimum.at(low, column, y)
    np.maximum.at(high, column, y)
    low[1:] = np.minimum(low[1:], np.where(np.isfinite(high[:-1]), high[:-1], np.inf))
    high[:-1] = np.maximum(high[:-1], np.where(np.isfinite(low[1:]), np.minimum(low[1:], height), -np.inf))
    rows = np.arange(height)[:, None]
    covered: NDArray[np.bool_] = (rows >= np.floor(low)[None, :]) & (rows <= np.ceil(high)[None, :])
    return covered
