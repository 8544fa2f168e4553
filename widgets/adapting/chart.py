"""A small chart of figures against steps, painted: a training's loss, or how the held-out mouths judge it.

pyqtgraph was measured for it: 0.3 s to import and 17 to 49 ms to make one plot, both on the window's thread.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.language import tr
from widgets.theme import Look, small, tabular

TOP, BOTTOM, RIGHT, GAP = 22.0, 30.0, 10.0, 6.0
DOT = 2.4
WIDEST = "00.000"
Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A level that means something: from where on it is good, or what it began with."""

    value: float
    text: str
    role: str = "text_faint"
    style: Qt.PenStyle = Qt.PenStyle.DashLine


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a chart shows. `points` are (step, value), steps ascending; `mark` is a step at which something changes."""

    points: Points = ()
    last_step: int = 1
    lines: tuple[Line, ...] = ()
    mark: int | None = None
    mark_text: str = ""
    dots: bool = False
    digits: int = 2
    extra: Points = field(default=())  # a second, fainter curve


class Chart(QWidget):
    """One figure over the steps of a run. The mouse reads values off."""

    def __init__(self, look: Look, title: str, unit: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._title, self._unit, self._role = look, title, unit, role
        self.drawn = Drawn()
        self._at: float | None = None  # pixels from the left, of the mouse
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as three charts beside a picture."""
        return QSize(340, 150)

    def minimumSizeHint(self) -> QSize:
        """What still can be read."""
        return QSize(220, 96)

    def show_drawn(self, drawn: Drawn) -> None:
        """Show other figures."""
        self.drawn = drawn
        last = self._value(drawn.points[-1][1]) if drawn.points else tr("nothing yet")
        self.setAccessibleDescription(f"{self._title}: {last}")
        self.update()

    # --- scale -------------------------------------------------------------------------------------------------

    def levels(self) -> tuple[float, float]:
        """The lowest and the highest value there is room for."""
        values = [v for _, v in (*self.drawn.points, *self.drawn.extra)] + [line.value for line in self.drawn.lines]
        if not values:
            return 0.0, 1.0
        low, high = min(values), max(values)
        room = max((high - low) * 0.12, abs(high) * 0.002, 1e-6)
        return low - room, high + room

    def _ticks(self) -> list[float]:
        low, high = self.levels()
        step = self._step()
        first = math.ceil(low / step)
        return [n * step for n in range(first, math.floor(high / step) + 1)]

    def _step(self) -> float:
        low, high = self.levels()
        step = nice((high - low) / max(int(self._plot(0).height() // 24), 2))
        return step if (high - low) / step >= 2.5 else nice(step * 0.45)

    def _left(self) -> float:
        return self.fontMetrics().horizontalAdvance(WIDEST) * 0.9 + 2 * GAP  # the same in charts under each other

    def _plot(self, left: float) -> QRectF:
        return QRectF(left, TOP, max(self.width() - left - RIGHT, 10), max(self.height() - TOP - BOTTOM, 10))

    def place(self, step: float, value: float, plot: QRectF) -> QPointF:
        """Where a value is in the widget."""
        low, high = self.levels()
        return QPointF(plot.left() + plot.width() * step / max(self.drawn.last_step, 1),
                       plot.bottom() - plot.height() * (value - low) / (high - low))

    def _tick(self, value: float) -> str:
        step = self._step()
        digits = max(0, min(4, -math.floor(math.log10(step)))) if step < 1 else 0
        return f"{value:.{digits}f}"  # at most as wide as `WIDEST`

    def _value(self, value: float) -> str:
        return f"{value:.{self.drawn.digits}f}{f' {self._unit}' if self._unit else ''}"

    # --- painting ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Everything: some dozens of lines."""
        theme = self._look.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(tabular(small(self.font())))
        plot = self._plot(self._left())
        painter.fillRect(plot, theme["lane"])
        self._axes(painter, plot)
        for line in self.drawn.lines:
            y = self.place(0, line.value, plot).y()
            painter.setPen(QPen(theme[line.role], 1, line.style))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        if self.drawn.mark is not None and 0 < self.drawn.mark < self.drawn.last_step:
            x = self.place(self.drawn.mark, 0, plot).x()
            painter.setPen(QPen(theme["text_faint"], 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            width = painter.fontMetrics().horizontalAdvance(self.drawn.mark_text) + 4
            left = x + 3 if x + 3 + width <= plot.right() else max(x - 3 - width, plot.left())
            painter.drawText(QRectF(left, plot.top(), width, painter.fontMetrics().height()),
                             Qt.AlignmentFlag.AlignLeft, self.drawn.mark_text)
        self._curve(painter, plot, self.drawn.extra, theme.faded(self._role, 0.4), dots=False)
        self._curve(painter, plot, self.drawn.points, theme[self._role], dots=self.drawn.dots)
        self._head(painter, plot)
        self._read(painter, plot)
        painter.end()

    def _axes(self, painter: QPainter, plot: QRectF) -> None:
        theme = self._look.current
        for value in self._ticks():
            y = self.place(0, value, plot).y()
            painter.setPen(theme["grid"])
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme["text_dim"])
            painter.drawText(QRectF(0, y - 8, plot.left() - GAP, 16),
                             Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._tick(value))
        painter.setPen(theme["text_dim"])
        steps = nice(self.drawn.last_step / max(plot.width() // 70, 2), whole=True)
        name, high = tr("steps"), painter.fontMetrics().height()
        width = painter.fontMetrics().horizontalAdvance(name)
        last = plot.right() - width - painter.fontMetrics().horizontalAdvance("0000")  # the axis' name stands there
        for n in range(int(self.drawn.last_step // steps) + 1):
            x = self.place(n * steps, 0, plot).x()
            if x < last:
                align = Qt.AlignmentFlag.AlignLeft if n == 0 else Qt.AlignmentFlag.AlignHCenter
                box = QRectF(x if n == 0 else x - 30, plot.bottom() + 3, 60, high)
                painter.drawText(box, align, f"{n * steps:.0f}")
        painter.drawText(QRectF(plot.right() - width - 4, plot.bottom() + 3, width + 4, high),
                         Qt.AlignmentFlag.AlignRight, name)

    def _curve(self, painter: QPainter, plot: QRectF, points: Points, colour: QColor, *, dots: bool) -> None:
        if not points:
            return
        places = [self.place(step, value, plot) for step, value in points]
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(places))
        if dots or len(places) == 1:
            painter.setBrush(colour)
            painter.setPen(Qt.PenStyle.NoPen)
            for place in places:
                painter.drawEllipse(place, DOT, DOT)

    def _head(self, painter: QPainter, plot: QRectF) -> None:
        theme = self._look.current
        painter.setPen(theme["text"])
        title = f"{self._title} ({self._unit})" if self._unit else self._title
        box = QRectF(plot.left(), 2, plot.width(), TOP - 4)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        left = plot.left() + painter.fontMetrics().horizontalAdvance(title) + 14
        for line in self.drawn.lines:
            width = painter.fontMetrics().horizontalAdvance(line.text)
            if left + 22 + width > plot.right():
                break
            painter.setPen(QPen(theme[line.role], 1, line.style))
            painter.drawLine(QPointF(left, TOP / 2), QPointF(left + 16, TOP / 2))
            painter.setPen(theme["text_dim"])
            painter.drawText(QRectF(left + 20, 2, width + 4, TOP - 4),
                             Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line.text)
            left += width + 36

    def _read(self, painter: QPainter, plot: QRectF) -> None:
        """The value nearest to the mouse; without it the last one."""
        if not self.drawn.points:
            return
        theme = self._look.current
        places = [self.place(step, value, plot) for step, value in self.drawn.points]
        index = len(places) - 1
        if self._at is not None:
            index = min(range(len(places)), key=lambda n: abs(places[n].x() - float(self._at or 0)))
            painter.setPen(QPen(theme["text_dim"], 1))
            painter.drawLine(QPointF(places[index].x(), plot.top()), QPointF(places[index].x(), plot.bottom()))
        step, value = self.drawn.points[index]
        text = self._value(value)
        if self._at is not None:
            text = tr("step {step}: {value}", step=f"{step:.0f}", value=text)
        painter.setBrush(theme[self._role])
        painter.setPen(QPen(theme["lane"], 1))
        painter.drawEllipse(places[index], DOT + 1, DOT + 1)
        width = painter.fontMetrics().horizontalAdvance(text) + 8
        left = places[index].x() - width - 8
        if left < plot.left():
            left = min(places[index].x() + 8, plot.right() - width)
        top = min(max(places[index].y() - 18, plot.top() + 1), plot.bottom() - 17)
        box = QRectF(left, top, width, 16)
        painter.fillRect(box, theme.faded("lane", 0.7))
        painter.setPen(theme["text"])
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read a value off."""
        self._at = event.position().x()
        self.update()

    def leaveEvent(self, event: object) -> None:
        """The last value again."""
        self._at = None
        self.update()


def nice(rough: float, *, whole: bool = False) -> float:
    """The next step up of 1, 2 or 5 times a power of ten."""
    if rough <= 0 or not math.isfinite(rough):
        return 1.0
    power = 10.0 ** math.floor(math.log10(rough))
    step = next((m * power for m in (1, 2, 5) if m * power >= rough * 0.999), 10 * power)
    return max(step, 1.0) if whole else step
