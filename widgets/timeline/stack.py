"""The lanes one below the other, each with its header: laid out by hand, scrolled, moved and sized.

Headers and lanes are children that are put where the arrangement says. What does not fit is scrolled; a lane that
grows takes what room is left. While a header is dragged a line shows where its lane would go.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from widgets.language import tr
from widgets.theme import Look
from widgets.timeline.arrangement import COLLAPSED_PX, Arrangement
from widgets.timeline.headers import WIDTH, LaneHeader
from widgets.timeline.lane import Lane

GROWING_PX = 84
"""A lane that grows gives up to this height where the others need the room."""
GAP = 1
"""Pixels between the headers and the lanes."""


@dataclass(frozen=True, slots=True)
class Row:
    """What stands at one height: a lane of the arrangement (`key`), or a part of the stack of fixed height."""

    head: QWidget
    body: QWidget | None = None  # None: the head takes the whole width
    key: str = ""
    height: int = 0


class DropLine(QWidget):
    """Where a dragged lane would go."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line of the accent colour."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.current["accent"])
        painter.end()


class LaneStack(QWidget):
    """All lanes below the ruler. `bar` is its vertical scroll bar, placed by whoever holds the stack."""

    menu_wanted = Signal(QPoint)

    def __init__(self, look: Look, arrangement: Arrangement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.arrangement = arrangement
        self.lanes: dict[str, Lane] = {}
        self.headers: dict[str, LaneHeader] = {}
        self.current = ""
        self.grouping: Callable[[], list[Row]] = list  # rows to show instead of the plain list of lanes
        self._drop = ""  # the lane before which a dragged one would go
        self._line = DropLine(look, self)
        self.bar = QScrollBar(Qt.Orientation.Vertical)
        self.bar.setToolTip(tr("Scroll the lanes (wheel over their names, or Shift + wheel)"))
        self.bar.valueChanged.connect(self._place)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(40)
        arrangement.changed.connect(self.lay_out)
        look.changed.connect(self.update)

    def add(self, key: str, lane: Lane, below: QWidget | None = None) -> None:
        """Take a lane of the table in; `below` stands under its name."""
        header = LaneHeader(self._look, key, self.arrangement, below, self)
        lane.setParent(self)
        lane.name = header.title
        self.lanes[key], self.headers[key] = lane, header
        header.dragged.connect(self._drag)
        header.dropped.connect(self._dropped)
        header.chosen.connect(self.choose)
        header.menu_wanted.connect(self.menu_wanted)
        lane.pressed.connect(self._choose_lane)
        lane.scroll_wanted.connect(self.scroll_by)

    def rows(self) -> Sequence[Row]:
        """What is shown, from top to bottom."""
        return self.grouping() or self.lane_rows(self.arrangement.shown())

    def lane_rows(self, keys: Sequence[str]) -> list[Row]:
        """The rows of some lanes."""
        return [Row(self.headers[key], self.lanes[key], key) for key in keys if key in self.lanes]

    @Slot(str)
    def choose(self, key: str) -> None:
        """Lane commands are about this lane."""
        self.current = key
        for name, header in self.headers.items():
            header.set_current(name == key)

    @Slot(object)
    def _choose_lane(self, lane: object) -> None:
        self.choose(next((key for key, one in self.lanes.items() if one is lane), self.current))

    @Slot(int)
    def scroll_by(self, by: int) -> None:
        """Scroll by pixels."""
        self.bar.setValue(self.bar.value() + by)

    def reveal(self, key: str) -> None:
        """Scroll so that a lane is seen."""
        top = 0
        for row, height in zip(self.rows(), self._heights(self.rows())):
            if row.key == key:
                at = self.bar.value()
                self.bar.setValue(min(max(at, top + height - self.height()), top))
            top += height

    # --- placing -----------------------------------------------------------------------------------------------

    def _height_of(self, row: Row) -> int:
        if not row.key:
            return row.height
        state = self.arrangement[row.key]
        return COLLAPSED_PX if state.collapsed else state.height

    def _heights(self, rows: Sequence[Row]) -> list[int]:
        heights = [self._height_of(row) for row in rows]
        left = self.height() - sum(heights)
        growing = [i for i, row in enumerate(rows) if row.key and self.arrangement.grows(row.key)]
        if growing:
            heights[growing[0]] = max(heights[growing[0]] + left, min(heights[growing[0]], GROWING_PX))
        return heights

    @Slot()
    def lay_out(self) -> None:
        """Heights or lanes have changed."""
        heights = self._heights(self.rows())
        self.bar.setRange(0, max(sum(heights) - self.height(), 0))
        self.bar.setPageStep(max(self.height(), 1))
        self.bar.setSingleStep(24)
        self.bar.setVisible(self.bar.maximum() > 0)
        self._place()

    @Slot()
    def _place(self) -> None:
        rows = self.rows()
        top, seen = -self.bar.value(), set()
        for row, height in zip(rows, self._heights(rows)):
            folded = bool(row.key) and self.arrangement[row.key].collapsed
            row.head.setGeometry(0, top, self.width() if row.body is None else WIDTH, height)
            seen.add(row.head)
            if row.body is not None and not folded:
                row.body.setGeometry(WIDTH + GAP, top, max(self.width() - WIDTH - GAP, 1), height)
                seen.add(row.body)
            top += height
        for child in self.children():
            if isinstance(child, QWidget) and child is not self._line:
                child.setVisible(child in seen)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything is placed anew."""
        self.lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where no lane is: folded ones and the rest below."""
        theme = self._look.current
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme["panel"])
        painter.setPen(theme["grid"])
        for row in self.rows():
            if row.key and self.arrangement[row.key].collapsed:
                box = row.head.geometry()
                painter.drawLine(WIDTH + GAP, box.bottom(), self.width(), box.bottom())
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Over headers and empty places the wheel scrolls the lanes."""
        self.scroll_by(-event.angleDelta().y() // 2)
        event.accept()

    # --- moving lanes --------------------------------------------------------------------------------------------

    def beside(self, key: str) -> list[str]:
        """The lanes among which one can be moved: with several faces those of the shot and of a face stay apart."""
        keys = [row.key for row in self.rows() if row.key]
        if not self.grouping():
            return keys
        kind = self.arrangement.rows[key].shot
        return [name for name in keys if self.arrangement.rows[name].shot == kind]

    @Slot(str, int)
    def _drag(self, key: str, y: int) -> None:
        among = self.beside(key)
        boxes = {row.key: row.head.geometry() for row in self.rows() if row.key in among}
        after = [name for name in among if boxes[name].center().y() >= y]
        line = boxes[after[0]].top() if after else boxes[among[-1]].bottom() + 1
        if after:
            self._drop = after[0]
        else:
            order = self.arrangement.order
            rest = order[order.index(among[-1]) + 1 :]
            self._drop = rest[0] if rest else ""
        self._line.setGeometry(QRect(0, line - 1, self.width(), 2))
        self._line.raise_()
        self._line.show()

    @Slot(str, bool)
    def _dropped(self, key: str, counts: bool) -> None:
        if counts and self._line.isVisible():
            self.arrangement.move(key, self._drop)
        self._line.hide()
