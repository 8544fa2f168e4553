"""A front view of the mouth that 12 numbers describe: schematic, so that a slider's meaning is seen at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inference.api import AXES
from widgets.language import tr
from widgets.theme import Look, Theme

LIP = QColor("#b9786f")
LIP_LIGHT = QColor("#cf9389")
CAVITY = QColor("#2a1416")
TEETH = QColor("#e9e4da")
TONGUE = QColor("#b4525a")
CLOSED = 0.02
"""Gap below which only a line shows between the lips."""


class Mouth:
    """Control points of the lips for one pose, in units of half the resting mouth's width; y points down."""

    def __init__(self, pose: Sequence[float]) -> None:
        value = dict(zip(AXES, (float(v) for v in pose), strict=True))
        self.pose = value
        pucker = max(value["round"], 0.0)
        tuck = value["tuck"]
        self.half = max(1.0 + 0.20 * value["wide"] - 0.22 * pucker, 0.35)
        gap = max(value["open"], 0.0) * 0.62
        self.x = 0.18 * value["skew"]
        self.corner = -0.16 * value["corner"]
        pressed = min(max(value["press"], 0.0) + max(-value["open"], 0.0), 1.0)
        thin = 1.0 - 0.55 * pressed
        self.upper = (0.24 + 0.10 * pucker) * thin
        rolled = 1.0 - 0.65 * max(tuck, 0.0) + 0.35 * max(-tuck, 0.0)
        self.lower = max((0.30 + 0.12 * pucker) * thin * rolled, 0.05)
        self.top = -gap * 0.30 - 0.10 * value["ulip"]
        # the lower lip moves against the chin: open, it uncovers the lower teeth; closed, it takes the line with it
        moved = 0.10 * value["llip"]
        self.bottom = max(self.top + gap + moved, self.top) if gap > CLOSED else self.top
        self.low = self.bottom + self.lower + (0.5 * moved if gap <= CLOSED else 0.0)
        self.chin = 0.95 + 0.34 * value["jaw"]

    @property
    def gap(self) -> float:
        """Between the lips."""
        return self.bottom - self.top

    def inner(self) -> QPainterPath:
        """The opening between the lips."""
        path = QPainterPath(QPointF(self.x - self.half * 0.86, self.corner))
        self._curve(path, self.x - self.half * 0.86, self.x, self.top, self.x + self.half * 0.86)
        self._curve(path, self.x + self.half * 0.86, self.x, self.bottom, self.x - self.half * 0.86)
        return path

    def outer(self) -> QPainterPath:
        """The lips' outline, with the bow of the upper lip."""
        left, right, c = self.x - self.half, self.x + self.half, self.corner
        top, dip = self.top - self.upper, self.top - self.upper * 0.72
        path = QPainterPath(QPointF(left, c))
        path.cubicTo(left + self.half * 0.35, c - 0.05 - self.upper * 0.2, self.x - self.half * 0.42, top,
                     self.x - self.half * 0.2, top)  # fmt: skip
        path.quadTo(self.x - self.half * 0.07, top, self.x, dip)
        path.quadTo(self.x + self.half * 0.07, top, self.x + self.half * 0.2, top)
        path.cubicTo(self.x + self.half * 0.42, top, right - self.half * 0.35, c - 0.05 - self.upper * 0.2, right, c)
        low = self.low
        path.cubicTo(right - self.half * 0.3, c + (low - c) * 0.75, self.x + self.half * 0.45, low, self.x, low)
        path.cubicTo(self.x - self.half * 0.45, low, left + self.half * 0.3, c + (low - c) * 0.75, left, c)
        return path

    def face(self) -> QPainterPath:
        """Jaw line and chin, which drop with the jaw; above them nothing moves."""
        path = QPainterPath()
        for side in (-1, 1):
            path.moveTo(1.45 * side, -0.35)
            path.cubicTo(1.38 * side, self.chin * 0.55, 0.95 * side, self.chin, 0.0, self.chin)
        return path

    def _curve(self, path: QPainterPath, start: float, middle: float, y: float, end: float) -> None:
        c = self.corner
        path.cubicTo(start + (middle - start) * 0.4, c + (y - c) * 0.9, start + (middle - start) * 0.65, y, middle, y)
        path.cubicTo(end + (middle - end) * 0.65, y, end + (middle - end) * 0.4, c + (y - c) * 0.9, end, c)


def draw_mouth(painter: QPainter, mouth: Mouth, unit: float) -> None:
    """Lips and what is seen between them; the painter's units are the mouth's, `unit` pixels each."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(LIP)
    painter.drawPath(mouth.outer())
    lower = QPainterPath()
    lower.addRect(QRectF(-3, (mouth.top + mouth.bottom) / 2, 6, 3))
    painter.setBrush(LIP_LIGHT)
    painter.drawPath(mouth.outer().intersected(lower))
    _draw_inside(painter, mouth, unit)


def _draw_inside(painter: QPainter, mouth: Mouth, unit: float) -> None:
    inner = mouth.inner()
    gap = mouth.gap
    if gap < CLOSED:
        width = min((3.0 if mouth.pose["press"] > 0.3 else 2.0) / unit, 0.07)  # a small mouth has a thin line
        painter.setPen(QPen(CAVITY, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(inner)
        return
    painter.setBrush(CAVITY)
    painter.drawPath(inner)
    teeth = min(max(mouth.pose["teeth"], 0.0), 1.0)
    tongue = min(max(mouth.pose["tongue"], 0.0), 1.0)
    if tongue > 0.03:
        tip = QPainterPath()
        tip.addEllipse(QPointF(mouth.x, mouth.bottom), mouth.half * 0.42, gap * (0.25 + 0.55 * tongue))
        painter.setBrush(TONGUE)
        painter.drawPath(tip.intersected(inner))
    if teeth > 0.03:
        width = mouth.half * 1.24
        row = QPainterPath()
        row.addRoundedRect(QRectF(mouth.x - width / 2, mouth.top - 0.2, width, 0.2 + gap * (0.18 + 0.30 * teeth)),
                           0.06, 0.06)  # fmt: skip
        painter.setBrush(TEETH)
        painter.drawPath(row.intersected(inner))


class MouthDiagram(QWidget):
    """Draws the shown pose filled, and as an outline what it is compared with: the prediction, or one pointed at."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: Sequence[float] | None = None
        self._predicted: Sequence[float] | None = None
        self._pointed: Sequence[float] | None = None
        self.setMinimumHeight(84)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Mouth diagram"))
        self.setToolTip(tr("The pose at the playhead; a dashed outline shows the prediction where you changed it"))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(200, 130)

    def show_pose(self, shown: Sequence[float] | None, predicted: Sequence[float] | None) -> None:
        """Draw this pose; None for no pose."""
        if (shown, predicted) != (self._shown, self._predicted):
            self._shown, self._predicted = shown, predicted
            self.update()

    def point_at(self, pose: Sequence[float] | None) -> None:
        """Outline another pose, e.g. the one that a click would take."""
        self._pointed = pose
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Chin, lips, opening, teeth and tongue."""
        theme = self._look.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme["lane"])
        if self._shown is None:
            painter.setPen(theme["text_faint"])
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No pose here"))
            painter.end()
            return
        unit = min(self.width() / 3.2, self.height() / 2.15)
        painter.translate(self.width() / 2, self.height() * 0.36)
        painter.scale(unit, unit)
        mouth = Mouth(self._shown)
        painter.setPen(QPen(theme["line"], 1.5 / unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(mouth.face())
        draw_mouth(painter, mouth, unit)
        if self._pointed is not None:
            self._outline(painter, theme, self._pointed, unit, "accent")
        elif self._predicted is not None and self._differs(self._predicted):
            self._outline(painter, theme, self._predicted, unit, "text")
        painter.end()

    def _differs(self, other: Sequence[float]) -> bool:
        return self._shown is not None and any(abs(a - b) > 0.02 for a, b in zip(self._shown, other, strict=True))

    def _outline(self, painter: QPainter, theme: Theme, pose: Sequence[float], unit: float, role: str) -> None:
        painter.setPen(QPen(theme[role], 1.0 / unit, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ghost = Mouth(pose)
        painter.drawPath(ghost.outer())
        painter.drawPath(ghost.inner())
