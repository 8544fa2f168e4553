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
Rows = NDArray[np.int16]
"""Rows of pixels."""


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
    """Whether there is at least a point for every pixel."""
    return len(x) >= max(width, 1)


def bands(x: Floats, top: Floats, bottom: Floats, width: int) -> tuple[Rows, Rows]:
    """First and last row (curves, width) that dense curves cover in each column of pixels.

    `top` and `bottom` (n, curves): from where to where a curve reaches at each of `x` (n,), which is in order, with
    gaps where values are not known; over them the band goes on from column to column, and neighbouring columns touch,
    as the stroke of a line would. Where there is no curve the last row lies before the first.
    """
    curves = top.shape[1]
    low, high = np.full((curves, width), 1, np.int16), np.full((curves, width), 0, np.int16)
    inside = (x >= 0) & (x < width)
    column = np.floor(x[inside]).astype(np.int64)
    if not len(column):
        return low, high
    first = np.flatnonzero(np.diff(column, prepend=-1))
    columns = column[first]
    at = np.arange(columns[0], columns[-1] + 1)
    least = np.minimum.reduceat(np.ascontiguousarray(top[inside].T), first, axis=1)
    most = np.maximum.reduceat(np.ascontiguousarray(bottom[inside].T), first, axis=1)
    if len(columns) < len(at):
        least, most = (np.stack([np.interp(at, columns, row) for row in rows]) for rows in (least, most))
    least[:, 1:] = np.minimum(least[:, 1:], most[:, :-1])
    most[:, 1:] = np.maximum(most[:, 1:], least[:, :-1])
    low[:, at], high[:, at] = np.floor(least), np.ceil(most)
    return low, high


def fill(picture: NDArray[np.uint8], low: Rows, high: Rows, value: int) -> None:
    """Set the rows low..high (width,) of each column of pixels. `picture` (width, height) lies column by column."""
    width, height = picture.shape
    top, bottom = np.maximum(low.astype(np.int64), 0), np.minimum(high.astype(np.int64), height - 1)
    counts = np.maximum(bottom - top + 1, 0)
    picture.reshape(-1)[run_indexes(np.arange(width) * height + top, counts)] = value


def run_indexes(begin: NDArray[np.int64], counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """All indexes of runs that begin at `begin` (n,) and are `counts` (n,) long, one run after the other."""
    moves = begin - (np.cumsum(counts) - counts)  # its begin less what was counted before
    return np.asarray(np.repeat(moves, counts) + np.arange(counts.sum(), dtype=np.int64), np.int64)
