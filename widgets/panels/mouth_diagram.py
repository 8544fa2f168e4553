"""A front view of the mouth that 12 numbers describe: schematic, so that a slider's meaning is seen at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inference.api import AXES
from widgets.theme import Look

LIP = QColor("#b9786f")
LIP_LIGHT = QColor("#cf9389")
CAVITY = QColor("#2a1416")
TEETH = QColor("#e9e4da")
TONGUE = QColor("#b4525a")


class Mouth:
    """Control points of the lips for one pose, in units of half the resting mouth's width; y points down."""

    def __init__(self, pose: Sequence[float]) -> None:
        value = dict(zip(AXES, (float(v) for v in pose), strict=True))
        self.pose = value
        pucker = max(value["round"], 0.0)
        self.half = max(1.0 + 0.20 * value["wide"] - 0.22 * pucker, 0.35)
        gap = max(value["open"], 0.0) * 0.62
        self.x = 0.18 * value["skew"]
        self.corner = -0.16 * value["corner"]
        thin = 1.0 - 0.55 * min(max(value["press"], 0.0), 1.0)
        self.upper = (0.24 + 0.10 * pucker) * thin
        rolled = 1.0 - 0.65 * max(value["tuck"], 0.0) + 0.15 * max(-value["tuck"], 0.0)
        self.lower = (0.30 + 0.12 * pucker) * thin * rolled
        self.top = -gap * 0.30 - 0.10 * value["ulip"]
        self.bottom = self.top + gap if gap > 0 else self.top
        self.bottom += 0.06 * max(value["llip"], 0.0) if gap > 0 else 0.0
        self.chin = 0.95 + 0.34 * value["jaw"]

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
        low = self.bottom + self.lower
        path.cubicTo(right - self.half * 0.3, c + (low - c) * 0.75, self.x + self.half * 0.45, low, self.x, low)
        path.cubicTo(self.x - self.half * 0.45, low, left + self.half * 0.3, c + (low - c) * 0.75, left, c)
        return path

    def _curve(self, path: QPainterPath, start: float, middle: float, y: float, end: float) -> None:
        c = self.corner
        path.cubicTo(start + (middle - start) * 0.4, c + (y - c) * 0.9, start + (middle - start) * 0.65, y, middle, y)
        path.cubicTo(end + (middle - end) * 0.65, y, end + (middle - end) * 0.4, c + (y - c) * 0.9, end, c)


class MouthDiagram(QWidget):
    """Draws the shown pose filled and the predicted one as an outline where they differ."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: Sequence[float] | None = None
        self._predicted: Sequence[float] | None = None
        self.setMinimumHeight(84)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Mouth diagram")
        self.setToolTip("The pose at the playhead; a dashed outline shows the prediction where you changed it")
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(320, 130)

    def show_pose(self, shown: Sequence[float] | None, predicted: Sequence[float] | None) -> None:
        """Draw this pose; None for no pose."""
        self._shown, self._predicted = shown, predicted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Chin, lips, opening, teeth and tongue."""
        theme = self._look.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme["lane"])
        if self._shown is None:
            painter.setPen(theme["text_faint"])
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "No pose here")
            painter.end()
            return
        unit = min(self.width() / 3.2, self.height() / 1.95)
        painter.translate(self.width() / 2, self.height() * 0.39)
        painter.scale(unit, unit)
        mouth = Mouth(self._shown)
        chin = QPen(theme["line"], 1.5 / unit)
        painter.setPen(chin)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(QRectF(-0.8, mouth.chin - 1.1, 1.6, 1.0), -140 * 16, 100 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(LIP)
        painter.drawPath(mouth.outer())
        lower = QPainterPath()
        lower.addRect(QRectF(-3, (mouth.top + mouth.bottom) / 2, 6, 3))
        painter.setBrush(LIP_LIGHT)
        painter.drawPath(mouth.outer().intersected(lower))
        self._inside(painter, mouth, unit)
        if self._predicted is not None and any(abs(a - b) > 0.02 for a, b in zip(self._shown, self._predicted)):
            pen = QPen(theme["text"], 1.0 / unit, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ghost = Mouth(self._predicted)
            painter.drawPath(ghost.outer())
            painter.drawPath(ghost.inner())
        painter.end()

    def _inside(self, painter: QPainter, mouth: Mouth, unit: float) -> None:
        inner = mouth.inner()
        gap = mouth.bottom - mouth.top
        if gap < 0.02:
            painter.setPen(QPen(CAVITY, 2.2 / unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(inner)
            return
        painter.setBrush(CAVITY)
        painter.drawPath(inner)
        teeth = min(max(mouth.pose["teeth"], 0.0), 1.0)
        if teeth > 0.03:
            row = QPainterPath()
            depth = gap * (0.18 + 0.30 * teeth)
            width = mouth.half * 1.24
            row.addRoundedRect(QRectF(mouth.x - width / 2, mouth.top - 0.2, width, 0.2 + depth), 0.06, 0.06)
            painter.setBrush(TEETH)
            painter.drawPath(row.intersected(inner))
        tongue = min(max(mouth.pose["tongue"], 0.0), 1.0)
        if tongue > 0.03:
            tip = QPainterPath()
            rise = gap * (0.25 + 0.55 * tongue)
            tip.addEllipse(QPointF(mouth.x, mouth.bottom), mouth.half * 0.42, rise)
            painter.setBrush(TONGUE)
            painter.drawPath(tip.intersected(inner))
