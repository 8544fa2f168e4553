"""The mouth, magnified, in a corner of the viewer: it follows the face and is held upright and still.

It is painted over the picture and takes no mouse: drags go through it to what lies below.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QTransform

from inference.api import F32
from widgets.theme import Theme
from widgets.viewer.over import EDGE, LINE, caption

SIZES = (140.0, 210.0, 300.0)
"""Sides of the inset in widget pixels."""
CORNERS = ("bottom right", "bottom left", "top right", "top left")
_GAP = 6.0


@dataclass(frozen=True, slots=True)
class Tile:
    """One picture of the inset and what it is called."""

    image: QImage
    name: str


class Inset(QObject):
    """Whether the inset is shown, and how."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown = False
        self.step = 1  # which of SIZES
        self.corner = 0  # which of CORNERS
        self.both = False  # what is compared with beside the result
        self.peeking = False  # the same while Shift is held

    def set_shown(self, on: bool) -> None:
        """Show or hide it."""
        self.shown = on
        self.changed.emit()

    def next_size(self) -> None:
        """Small, medium, large in turn."""
        self.step = (self.step + 1) % len(SIZES)
        self.changed.emit()

    def next_corner(self) -> None:
        """Another corner."""
        self.corner = (self.corner + 1) % len(CORNERS)
        self.changed.emit()

    def set_both(self, on: bool) -> None:
        """Show what is compared with beside the result."""
        self.both = on
        self.changed.emit()

    def set_peeking(self, on: bool) -> None:
        """The same for a moment."""
        if on != self.peeking:
            self.peeking = on
            self.changed.emit()

    @property
    def at_right(self) -> bool:
        """Whether it lies at the right side."""
        return CORNERS[self.corner].endswith("right")

    def boxes(self, room: QRectF, count: int) -> list[QRectF]:
        """Where its tiles lie; smaller where there is little room, none where there is hardly any."""
        side = min(SIZES[self.step], (room.width() - 2 * EDGE - _GAP * (count - 1)) / count, room.height() - 2 * EDGE)
        if side < 60:
            return []
        side = float(int(side))
        whole = QSizeF(side * count + _GAP * (count - 1), side)
        vertical, horizontal = CORNERS[self.corner].split()
        x = room.right() - EDGE - whole.width() if horizontal == "right" else room.left() + EDGE
        y = room.bottom() - EDGE - whole.height() if vertical == "bottom" else room.top() + EDGE
        return [QRectF(x + i * (side + _GAP), y, side, side) for i in range(count)]


def to_box(to_mouth: F32, size: int, box: QRectF) -> QTransform:
    """Plate pixels to a tile of the inset."""
    (a, b, x), (c, d, y) = np.asarray(to_mouth, float).tolist()
    scale = box.width() / size
    return QTransform(a * scale, c * scale, b * scale, d * scale, x * scale + box.x(), y * scale + box.y())


def paint_tile(painter: QPainter, theme: Theme, tile: Tile, to_tile: QTransform, box: QRectF) -> None:
    """One picture, cut to the tile, with its name."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QPainterPath()
    frame.addRect(box)
    painter.fillRect(box, theme["viewer"])
    painter.setClipRect(box)
    inverse, _ = to_tile.inverted()
    # only what shows is resampled, however large the picture is
    part = inverse.mapRect(box).toAlignedRect().adjusted(-2, -2, 2, 2).intersected(tile.image.rect())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(to_tile, True)
    painter.drawImage(QPointF(part.topLeft()), tile.image.copy(part))
    painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme["border"], 3))
    painter.drawRect(box)
    painter.setPen(QPen(theme["text_dim"], 1))
    painter.drawRect(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    caption(painter, tile.name, box.topLeft() + QPointF(4, box.height() - LINE - 4), room=box.width() - 8)
