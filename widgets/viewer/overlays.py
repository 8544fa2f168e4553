"""What can be drawn over the picture: each kind is a switch, sharp at any zoom, its colour told by the legend.

The colours are for footage, not for a theme: a set that colour-blind people can tell apart, each line on a dark one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from inference.api import F32
from inference.face.points import FACE_OVAL, INNER_LIPS, RIGID
from widgets.language import tr
from widgets.viewer.faces import FaceAt

NAMES = ("state", "fading", "timecode", "mesh", "mouth", "matte", "safe", "portrait", "tall")
"""Frame state, why edits fade, timecode; face mesh, mouth frame, matte; safe areas, 4:5 and 9:16 guides."""
DEFAULT = frozenset({"state", "fading"})

MESH, LIPS, STILL = QColor("#56b4e9"), QColor("#ffb000"), QColor("#f0f0f0")
MOUTH, MATTE, MATTE_HALF = QColor("#2fd6a3"), QColor("#cc79a7"), QColor("#ff9ad5")
SAFE, GUIDE = QColor("#f0e442"), QColor("#ffffff")
_SHADOW = QColor(0, 0, 0, 150)

ACTION, TITLE = 0.9, 0.8
"""Shares of the picture's width and height that are safe for action and titles (SMPTE ST 2046-1 drew them tighter:
0.93 and 0.9; editors still expect these)."""
ASPECTS = {"portrait": (4, 5), "tall": (9, 16)}

Row = tuple[QColor, Qt.PenStyle, str]


class Overlays(QObject):
    """Which overlays are on."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on: frozenset[str] = DEFAULT

    def set_on(self, name: str, on: bool) -> None:
        """Switch one."""
        self.on = self.on | {name} if on else self.on - {name}
        self.changed.emit()

    def __contains__(self, name: str) -> bool:
        return name in self.on


@dataclass(frozen=True, slots=True)
class Matte:
    """Outlines of what a frame's patches cover, in plate pixels: where they cover anything, and at least half."""

    edge: list[QLineF]
    half: list[QLineF]


def paint_faces(painter: QPainter, to_view: QTransform, faces: list[FaceAt], on: Overlays) -> list[Row]:
    """Meshes and mouth frames; returns their rows of the legend."""
    rows: list[Row] = []
    if "mesh" in on and faces:
        for face in faces:
            _mesh(painter, to_view, face.mesh)
        rows += [(MESH, Qt.PenStyle.NoPen, tr("Face mesh")), (LIPS, Qt.PenStyle.SolidLine, tr("Inner lips")),
                 (STILL, Qt.PenStyle.NoPen, tr("Points that speech does not move"))]  # fmt: skip
    if "mouth" in on and faces:
        for face in faces:
            _path(painter, to_view, face.mouth(), MOUTH, closed=True)
        rows.append((MOUTH, Qt.PenStyle.SolidLine, tr("Mouth frame: what is analysed and rendered")))
    return rows


def paint_matte(painter: QPainter, to_view: QTransform, matte: Matte) -> list[Row]:
    """Outlines of the mattes; returns their rows of the legend."""
    rows: list[Row] = []
    for segments, colour, text in (
        (matte.edge, MATTE, tr("Matte: outside it the original is untouched")),
        (matte.half, MATTE_HALF, tr("Matte at 50 %")),
    ):  # fmt: skip
        if segments:
            painter.save()
            painter.setTransform(to_view, True)
            for shade, width in ((_SHADOW, 2.4), (colour, 1.2)):
                pen = QPen(shade, width)
                pen.setCosmetic(True)
                painter.setPen(pen)
                painter.drawLines(segments)
            painter.restore()
            rows.append((colour, Qt.PenStyle.SolidLine, text))
    return rows


def paint_guides(painter: QPainter, picture: QRectF, on: Overlays) -> list[Row]:
    """Safe areas and frames of other aspects; returns their rows of the legend."""
    rows: list[Row] = []
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if "safe" in on:
        for share, style in ((ACTION, Qt.PenStyle.SolidLine), (TITLE, Qt.PenStyle.DashLine)):
            _frame(painter, inner(picture, share), SAFE, style)
        rows.append((SAFE, Qt.PenStyle.SolidLine, tr("Action safe, 90 %")))
        rows.append((SAFE, Qt.PenStyle.DashLine, tr("Title safe, 80 %")))
    for name, style in (("portrait", Qt.PenStyle.DashLine), ("tall", Qt.PenStyle.SolidLine)):
        if name in on:
            across, down = ASPECTS[name]
            _frame(painter, cropped(picture, across, down), GUIDE, style)
            rows.append((GUIDE, style, f"{across}:{down}"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return rows


def inner(picture: QRectF, share: float) -> QRectF:
    """The middle of a picture, a share of its width and height."""
    dx, dy = picture.width() * (1 - share) / 2, picture.height() * (1 - share) / 2
    return picture.adjusted(dx, dy, -dx, -dy)


def cropped(picture: QRectF, across: int, down: int) -> QRectF:
    """The largest centred part of a picture with this aspect."""
    width = min(picture.width(), picture.height() * across / down)
    height = width * down / across
    return QRectF(picture.center().x() - width / 2, picture.center().y() - height / 2, width, height)


def _frame(painter: QPainter, box: QRectF, colour: QColor, style: Qt.PenStyle) -> None:
    painter.setPen(QPen(_SHADOW, 1))
    box = box.adjusted(0, 0, -1, -1)
    painter.drawRect(box.translated(1, 1))
    painter.setPen(QPen(colour, 1, style))
    painter.drawRect(box)


def _mesh(painter: QPainter, to_view: QTransform, mesh: F32) -> None:
    _path(painter, to_view, mesh[list(FACE_OVAL)], MESH, closed=True, width=0.8)
    _path(painter, to_view, mesh[list(INNER_LIPS)], LIPS, closed=True)
    size = min(max(to_view.m22() * 0.9, 0.7), 3.0)  # a far face is not to become a blot
    painter.setPen(QPen(MESH, size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints(_mapped(to_view, mesh))
    painter.setPen(QPen(STILL, size * 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints(_mapped(to_view, mesh[list(RIGID)]))


def _path(
    painter: QPainter, to_view: QTransform, points: F32, colour: QColor, *, closed: bool, width: float = 1.2
) -> None:
    polygon = _mapped(to_view, np.vstack([points, points[:1]]) if closed else points)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_SHADOW, width + 1.6))
    painter.drawPolyline(polygon)
    painter.setPen(QPen(colour, width))
    painter.drawPolyline(polygon)


def _mapped(to_view: QTransform, points: F32) -> QPolygonF:
    """Plate points (n, 2) in the view."""
    return to_view.map(QPolygonF([QPointF(x, y) for x, y in points.tolist()]))
