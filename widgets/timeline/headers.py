"""The column left of the lanes: their names, by which they are moved, sized and folded."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
)  # fmt: skip
from PySide6.QtWidgets import QToolTip, QWidget

from widgets.language import tr
from widgets.theme import Look, small
from widgets.timeline.arrangement import Arrangement

WIDTH = 120
BORDER_PX = 5
"""Height of the strip at a header's foot by which its lane is sized."""
TITLE_PX = 16
"""Height of the name where something else stands below it."""
DRAG_PX = 5


class LaneHeader(QWidget):
    """The name of one lane. Its triangle folds the lane, its lower border sizes it, a drag moves it."""

    dragged = Signal(str, int)  # key, y in the parent: where the lane would go
    dropped = Signal(str, bool)  # key, whether the drag counts
    chosen = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(
        self, look: Look, key: str, arrangement: Arrangement, below: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._look = look
        self.key = key
        self.arrangement = arrangement
        self.current = False
        self.note = ""
        self._below = below
        self._hover = self._on_border = False
        self._press: QPointF | None = None
        self._doing = ""  # "size" or "move" while a drag lasts
        self._height = 0
        if below is not None:
            below.setParent(self)
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("{name} lane", name=tr(arrangement.rows[key].title)))
        look.changed.connect(self.update)

    @property
    def title(self) -> str:
        """The lane's name."""
        return tr(self.arrangement.rows[self.key].title)

    @property
    def collapsed(self) -> bool:
        """Whether the lane is folded."""
        return self.arrangement[self.key].collapsed

    def set_current(self, current: bool) -> None:
        """Whether lane commands are about this lane."""
        if current != self.current:
            self.current = current
            self.update()

    def set_note(self, note: str) -> None:
        """A word beside the name, e.g. how far a computation is."""
        if note != self.note:
            self.note = note
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands below the name takes the rest."""
        if self._below is not None:
            room = self.height() - TITLE_PX - 1
            self._below.setVisible(not self.collapsed and room > 24)
            self._below.setGeometry(0, TITLE_PX, WIDTH, max(room - 1, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Triangle and name; a line below; six dots to hold it by while the mouse is here."""
        theme = self._look.current
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme["raised" if self._doing == "move" else "panel"])
        if self.current:
            painter.fillRect(0, 0, 2, self.height() - 1, theme["accent"])
        top = TITLE_PX if self._below is not None and not self.collapsed else self.height() - 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme["text_dim" if self._hover or self.collapsed else "text_faint"])
        painter.drawPolygon(triangle(10, top / 2, self.collapsed))
        if self._hover:
            for i in range(6):
                painter.drawEllipse(QPointF(WIDTH - 12 + 4 * (i % 2), top / 2 - 4 + 4 * (i // 2)), 0.9, 0.9)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(theme["text" if self.current else "text_dim"])
        if top < 20:
            painter.setFont(small(self.font()))
        room = QRectF(20, 0, WIDTH - (38 if self._hover else 26), top)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.title)
        if self.note and not self._hover:
            painter.setFont(small(self.font()))
            painter.setPen(theme["text_faint"])
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.note)
        painter.setPen(theme["accent" if self._on_border or self._doing == "size" else "grid"])
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    # --- hands -------------------------------------------------------------------------------------------------

    def _at_border(self, at: QPointF) -> bool:
        return not self.collapsed and at.y() >= self.height() - BORDER_PX

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the triangle: fold; on the border: size; elsewhere: hold it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position()
        self.chosen.emit(self.key)
        if self._at_border(at):
            self._doing, self._height = "size", self.height()
        elif at.x() < 20:
            self.arrangement.set_collapsed(self.key, not self.collapsed)
            return
        self._press = event.globalPosition()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Size or move the lane; without a button show what a press would do."""
        if self._press is None:
            self._point_at(event.position())
            return
        by = event.globalPosition() - self._press
        if self._doing == "size":
            self.arrangement.set_height(self.key, self._height + round(by.y()))
        elif self._doing == "move" or abs(by.y()) >= DRAG_PX:
            if not self._doing:
                self._doing = "move"
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.update()
            self.dragged.emit(self.key, round(self.mapToParent(event.position()).y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The lane stays where it was dropped, as tall as it was made."""
        self._end(counts=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes a drag back."""
        if event.key() == Qt.Key.Key_Escape and self._press is not None:
            self._end(counts=False)
            return
        super().keyPressEvent(event)

    def _end(self, *, counts: bool) -> None:
        doing, self._doing, self._press = self._doing, "", None
        if doing == "size":
            if not counts:
                self.arrangement.set_height(self.key, self._height)
            self.arrangement.keep()
        elif doing == "move":
            self.unsetCursor()
            self.dropped.emit(self.key, counts)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the border: the first height again; on the name: fold or open."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._at_border(event.position()):
            self._doing, self._press = "", None
            self.arrangement.reset_height(self.key)
        else:
            self.arrangement.set_collapsed(self.key, not self.collapsed)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of lanes."""
        self.chosen.emit(self.key)
        self.menu_wanted.emit(event.globalPos())

    def _point_at(self, at: QPointF) -> None:
        border = self._at_border(at)
        if border != self._on_border:
            self._on_border = border
            self.update()
        if border:
            self.setCursor(Qt.CursorShape.SplitVCursor)
        elif at.x() < 20:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        else:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the dots."""
        self._hover = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._hover = self._on_border = False
        self.update()

    def event(self, event: QEvent) -> bool:
        """A tooltip that says what the place does."""
        if isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            row = self.arrangement.rows[self.key]
            if self._at_border(at):
                text = tr("Drag to change the height, double-click for the first height")
            elif at.x() < 20:
                text = tr("Open this lane") if self.collapsed else tr("Fold this lane")
            else:
                text = f"{tr(row.title)}\n{tr(row.tip)}\n"
                text += tr("Drag to move the lane, double-click to fold it, right-click for the menu of lanes")
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)


def triangle(x: float, y: float, closed: bool) -> QPolygonF:
    """A disclosure triangle about a point."""
    if closed:
        return QPolygonF([QPointF(x - 2, y - 4), QPointF(x + 3, y), QPointF(x - 2, y + 4)])
    return QPolygonF([QPointF(x - 4, y - 2), QPointF(x + 4, y - 2), QPointF(x, y + 3)])
