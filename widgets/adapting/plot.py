"""A small plot of a training, drawn by pyqtgraph: curves over steps, or one figure against another.

Importing pyqtgraph takes a third of a second, so a worker does it (`load`) before the first plot is made. Only the
parts that are needed are used (a view box and two axes: a whole PlotItem takes 30 ms to make, these take 3 to 10).
Ranges move in round steps, so that a new value rarely draws the axes anew.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from widgets.theme import Look, small, tabular

Points = tuple[tuple[float, float], ...]
AXIS_PX = 44
"""Width of the upright axis: the same in plots under each other."""
DOT = 5
NEAR_PX = 40.0
LEAST = 0.01
"""Of a range that an axis shows: less is nothing that moves."""


@dataclass(frozen=True, slots=True)
class Curve:
    """Points (x, y) in order; `name` for the legend, "" for none."""

    points: Points
    role: str
    name: str = ""
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    dots: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """A line across (or down) at a value that means something."""

    value: float
    name: str
    role: str = "text_faint"
    style: Qt.PenStyle = Qt.PenStyle.DashLine
    down: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a plot shows. The mouse reads values off the first curve; `across`: from where to where x goes, if known."""

    curves: tuple[Curve, ...] = ()
    levels: tuple[Level, ...] = ()
    across: tuple[float, float] | None = None
    said: str = ""  # beside the title, until the mouse reads off a value
    read: Callable[[int], str] | None = field(default=None, compare=False)  # what the mouse reads at the nth point


def load() -> None:
    """Import pyqtgraph: for a worker, once."""
    import pyqtgraph

    pyqtgraph.setConfigOptions(antialias=True, exitCleanup=False)  # at exit it would walk through every object there is


class Plot(QWidget):
    """Title and value in a row, the plot, the legend and what goes across in another row."""

    def __init__(self, look: Look, title: str, below: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._title = look, title
        self.drawn = Drawn()
        self._items: list[Any] = []
        self._range: tuple[float, ...] = ()
        self._numbered = True
        self.value, self.legend = QLabel(), QLabel()
        self._make()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._row(QLabel(title), self.value))
        column.addWidget(self.view, 1)
        column.addLayout(self._row(self.legend, QLabel(below)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        self.view.setAccessibleName(title)
        look.changed.connect(self._recolour)
        self._recolour()

    @staticmethod
    def _row(left: QLabel, right: QLabel) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(AXIS_PX + 2, 0, 8, 0)
        for label, stretch in ((left, 1), (right, 0)):
            label.setFont(tabular(small(label.font())))
            row.addWidget(label, stretch)
        return row

    def _make(self) -> None:
        import pyqtgraph as pg

        self.view = pg.GraphicsView()
        self.view.setFrameShape(pg.GraphicsView.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self.axes = {side: pg.AxisItem(side) for side in ("left", "bottom")}
        layout = pg.GraphicsLayout()
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(0)
        layout.addItem(self.axes["left"], 0, 0)
        layout.addItem(self.box, 0, 1)
        layout.addItem(self.axes["bottom"], 1, 1)
        for axis in self.axes.values():
            axis.linkToView(self.box)
            axis.setStyle(tickFont=tabular(small(self.font())), tickLength=0, maxTickLevel=0, tickTextOffset=4)
            axis.enableAutoSIPrefix(False)
        self.axes["left"].setWidth(AXIS_PX)
        self.axes["left"].setStyle(autoExpandTextSpace=False)
        self.view.setCentralItem(layout)
        self.spot = pg.ScatterPlotItem(size=DOT + 3, pen=None)
        self.box.addItem(self.spot, ignoreBounds=True)
        self.view.scene().sigMouseMoved.connect(self._read)

    def sizeHint(self) -> QSize:
        """As wide as beside a picture."""
        return QSize(340, 150)

    def minimumSizeHint(self) -> QSize:
        """What still can be read."""
        return QSize(220, 96)

    def show_drawn(self, drawn: Drawn) -> None:
        """Show other figures."""
        if drawn == self.drawn and self._items:
            return
        self.drawn = drawn
        self._update()
        self.setAccessibleDescription(f"{self._title}: {drawn.said}" if drawn.said else self._title)

    # --- drawing -----------------------------------------------------------------------------------------------

    def _recolour(self) -> None:
        theme = self._look.current
        self.view.setBackground(theme["lane"])
        for axis in self.axes.values():
            axis.setPen(theme["grid"])
            axis.setTextPen(theme["text_dim"])
            axis.setGrid(90)
        self._update()

    def _update(self) -> None:
        for item in self._items:
            self.box.removeItem(item)
        self._items = [*map(self._level, self.drawn.levels), *map(self._curve, self.drawn.curves)]
        for item in self._items:
            self.box.addItem(item, ignoreBounds=True)
        self._number(bool(self.drawn.curves))
        self._fit()
        self.spot.setData([], [])
        self.legend.setText(self._legend())
        self.value.setText(self.drawn.said)

    def _number(self, on: bool) -> None:
        """Axes say nothing as long as there is nothing to read off them."""
        if on != self._numbered:
            self._numbered = on
            for axis in self.axes.values():
                axis.setStyle(showValues=on)

    def _level(self, level: Level) -> Any:
        import pyqtgraph as pg

        return pg.InfiniteLine(level.value, 90 if level.down else 0,
                               pen=QPen(self._look.current[level.role], 0, level.style))

    def _curve(self, curve: Curve) -> Any:
        import pyqtgraph as pg

        colour = self._look.current[curve.role]
        pen = QPen(colour, 1.6 if curve.style == Qt.PenStyle.SolidLine else 1.2, curve.style)
        pen.setCosmetic(True)
        x, y = ([point[axis] for point in curve.points] for axis in (0, 1))
        if not curve.dots:
            return pg.PlotCurveItem(x, y, pen=pen)
        return pg.PlotDataItem(x, y, pen=pen, symbol="o", symbolSize=DOT, symbolBrush=colour, symbolPen=None)

    def _fit(self) -> None:
        points = [point for curve in self.drawn.curves for point in curve.points]
        down = [level.value for level in self.drawn.levels if level.down]
        across = self.drawn.across or spread([x for x, _ in points] + down)
        up = spread([y for _, y in points] + [level.value for level in self.drawn.levels if not level.down])
        if (*across, *up) != self._range:
            self._range = (*across, *up)
            self.box.setRange(xRange=across, yRange=up, padding=0)

    def _legend(self) -> str:
        """Every name with a piece of its line."""
        said = []
        drawn: tuple[Level | Curve, ...] = (*self.drawn.levels, *self.drawn.curves)
        for one in drawn:
            if one.name:
                line = {Qt.PenStyle.DashLine: "╌╌", Qt.PenStyle.DotLine: "┈┈"}.get(one.style, "━")
                said.append(f'<span style="color:{self._look.current[one.role].name()}">{line}</span> {one.name}')
        return "&nbsp;&nbsp; ".join(said)

    # --- reading off -------------------------------------------------------------------------------------------

    def _read(self, place: QPointF) -> None:
        """Say the value nearest to the mouse."""
        points = self.drawn.curves[0].points if self.drawn.curves else ()
        if not points or not self.box.sceneBoundingRect().contains(place):
            self._let_go()
            return
        there = [self.box.mapViewToScene(QPointF(*point)) for point in points]
        far = [math.hypot(one.x() - place.x(), one.y() - place.y()) for one in there]
        if self.drawn.across is not None:  # over steps: whatever is above or below the mouse
            far = [abs(one.x() - place.x()) for one in there]
        nearest = min(range(len(far)), key=far.__getitem__)
        if far[nearest] > NEAR_PX and self.drawn.across is None:
            self._let_go()
            return
        self.spot.setData([points[nearest][0]], [points[nearest][1]])
        self.spot.setBrush(self._look.current[self.drawn.curves[0].role])
        self.value.setText(self.drawn.said if self.drawn.read is None else self.drawn.read(nearest))

    def _let_go(self) -> None:
        if len(self.spot.points()):
            self.spot.setData([], [])
        self.value.setText(self.drawn.said)

    def leaveEvent(self, event: object) -> None:
        """The last value again."""
        self._let_go()


def spread(values: list[float]) -> tuple[float, float]:
    """From where to where an axis goes that shows some values with room round them, in round steps."""
    if not values:
        return 0.0, 1.0
    low, high = min(values), max(values)
    step = nice(max(high - low, abs(high) * 0.004, LEAST) / 4)
    low, high = math.floor((low - 0.3 * step) / step) * step, math.ceil((high + 0.3 * step) / step) * step
    return low, high


def nice(rough: float) -> float:
    """The next step up of 1, 2 or 5 times a power of ten."""
    if rough <= 0 or not math.isfinite(rough):
        return 1.0
    power = 10.0 ** math.floor(math.log10(rough))
    return next((m * power for m in (1, 2, 5) if m * power >= rough * 0.999), 10 * power)
