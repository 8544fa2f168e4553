"""Pose curves as polylines: numpy in, one Qt call out.

Twelve curves of thousands of points are drawn without a Python object per point: the polygon's memory is filled
through numpy, and where there are more frames than pixels each pixel keeps its minimum and maximum.
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


def thinned(x: Floats, y: Floats, width: float) -> tuple[Floats, Floats]:
    """At most about two points per pixel, keeping every pixel's extremes."""
    step = int(len(x) // max(width, 1))
    if step < 4:
        return x, y
    count = len(x) // step
    cut = y[: count * step].reshape(count, step)
    left = x[: count * step : step]
    low, high = cut.min(axis=1), cut.max(axis=1)
    return np.repeat(left, 2), np.stack([low, high], axis=1).ravel()
