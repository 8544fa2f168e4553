"""Keys as glyphs: a disc arrives and leaves smoothly, a diamond straight, a square holds and steps.

All keys of one colour and shape go out as one path; where they would lie on each other they become ticks, which are
written into one image: thousands of rectangles would cost Qt milliseconds.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.qt.images import from_argb
from widgets.theme import Theme

SIZE = 4.5
"""Half a glyph's width in pixels."""
CROWDED = 250
"""More keys than this in view are drawn as ticks."""
TALLEST = 8
"""No tick is higher."""
HANDLE = 3.5
"""Half a handle's width in pixels."""
BOX_AIR = 9.0
"""Pixels between the selected keys and their box."""

Points = NDArray[np.float64]
"""(n,) pixels."""


def add_glyph(path: QPainterPath, shape: int, x: float, y: float, size: float = SIZE) -> None:
    """One key: `shape` 0 smooth, 1 linear, 2 step."""
    if shape == 0:
        path.addEllipse(QPointF(x, y), size, size)
    elif shape == 1:
        far = size * 1.25
        path.addPolygon(QPolygonF([QPointF(x, y - far), QPointF(x + far, y), QPointF(x, y + far), QPointF(x - far, y)]))
        path.closeSubpath()
    else:
        path.addRect(QRectF(x - size * 0.9, y - size * 0.9, size * 1.8, size * 1.8))


def draw_keys(
    painter: QPainter, theme: Theme, x: Points, y: Points, shape: NDArray[np.int8], fill: QColor, *,
    chosen: bool = False,
) -> None:  # fmt: skip
    """Keys of one axis. Chosen ones are larger, with a rim in the accent colour."""
    painter.setPen(QPen(theme["accent"], 2.0) if chosen else QPen(theme["lane"], 1.0))
    painter.setBrush(fill)
    size = SIZE + 0.75 if chosen else SIZE
    for kind in np.unique(shape).tolist():
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        mine = shape == kind
        for a, b in zip(x[mine].tolist(), y[mine].tolist(), strict=True):
            add_glyph(path, kind, a, b, size)
        painter.drawPath(path)


class Ticks:
    """Keys as bars two pixels wide, on a stretch of a lane from pixel `left` on; what is added last lies on top."""

    def __init__(self, left: float, right: float, height: int) -> None:
        self._left, self._any = math.floor(left), False
        width = max(math.ceil(right) - self._left, 1)
        self._pixels = np.zeros((max(height, 1) + 2 * TALLEST, width + 4), np.uint32)  # with room for cut-off bars

    def add(self, x: Points, top: Points | float, tall: int, colour: QColor) -> None:
        """Bars at `x`, `tall` pixels high, from `top` down."""
        height, width = self._pixels.shape
        columns = np.clip(np.floor(x + 0.5).astype(np.int64) - self._left + 1, 0, width - 2)
        rows = np.clip(np.floor(top).astype(np.int64) + TALLEST, 0, height - tall)
        corners, pixels, value = rows * width + columns, self._pixels.reshape(-1), colour.rgba()
        for row in range(tall):
            for column in range(2):
                pixels[corners + (row * width + column)] = value
        self._any = True

    def draw(self, painter: QPainter) -> None:
        """All of them."""
        if self._any:
            painter.drawImage(QPointF(self._left, 0), from_argb(self._pixels[TALLEST:-TALLEST, 2:-2]))


def box_of(x: Points, y: Points) -> QRectF | None:
    """The box around selected keys; None where there is nothing to scale."""
    if len(x) < 2:
        return None
    box = QRectF(QPointF(float(x.min()), float(y.min())), QPointF(float(x.max()), float(y.max())))
    return box.adjusted(-BOX_AIR, -BOX_AIR, BOX_AIR, BOX_AIR)


def handles(box: QRectF) -> dict[str, QPointF]:
    """The box's handles that have something to scale, by side."""
    found = {}
    if box.height() > 2 * BOX_AIR + 1:
        found["top"] = QPointF(box.center().x(), box.top())
        found["bottom"] = QPointF(box.center().x(), box.bottom())
    if box.width() > 2 * BOX_AIR + 1:
        found["left"] = QPointF(box.left(), box.center().y())
        found["right"] = QPointF(box.right(), box.center().y())
    return found


def draw_box(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """The box with its handles."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.faded("accent", 0.7), 1.0))
    painter.drawRect(box)
    painter.setPen(QPen(theme["lane"], 1.0))
    painter.setBrush(theme["accent"])
    for spot in handles(box).values():
        painter.drawRect(QRectF(spot.x() - HANDLE, spot.y() - HANDLE, 2 * HANDLE, 2 * HANDLE))


def draw_band(painter: QPainter, theme: Theme, band: QRectF) -> None:
    """The rectangle that is being dragged over keys."""
    painter.setPen(QPen(theme["accent"], 1.0, Qt.PenStyle.DashLine))
    painter.setBrush(theme.faded("accent", 0.12))
    painter.drawRect(band)
