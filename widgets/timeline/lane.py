"""Base of all lanes: a cached picture of the content, live marks over it, and the way from mouse to gesture.

The content is drawn once per change into a pixmap; the playhead and a drag's ghost are drawn over it, so a moving
playhead costs two thin strips. A mouse press makes a gesture object, which gets every move until it is finished by
the release or cancelled by Esc.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.document.changes import ChangeSet
from widgets.editor import Editor
from widgets.theme import Theme
from widgets.timeline.gestures import Gesture, Pan, Point
from widgets.timeline.paint import draw_ghost, draw_playhead

ZOOM_STEP = 1.25


class Lane(QWidget):
    """One row of the timeline. Subclasses draw (`draw`, `draw_over`) and make gestures (`gesture_at`)."""

    menu_wanted = Signal(QPoint)  # where on the screen

    name = ""  # what the header shows
    flags: frozenset[str] = frozenset()  # changes that alter what is drawn

    def __init__(self, editor: Editor, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.gesture: Gesture | None = None
        self._height = height
        self._picture: QPixmap | None = None
        self._playhead_x = -10.0
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        editor.opened.connect(self.refresh)
        editor.track_changed.connect(self.refresh)
        editor.changed.connect(self._on_change)
        editor.view.changed.connect(self.refresh)
        editor.look.changed.connect(self.refresh)
        editor.playhead_moved.connect(self._move_playhead)
        editor.ghost_changed.connect(self.update)
        editor.selection_changed.connect(self.update)

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self.editor.look.current

    # --- for subclasses ----------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """Draw the content, background included."""
        painter.fillRect(self.rect(), self.theme["lane"])

    def draw_over(self, painter: QPainter) -> None:
        """Draw what changes often, e.g. the selection."""

    def gesture_at(self, at: Point) -> Gesture | None:
        """What a press of the left button here begins."""
        return None

    def pick(self, at: Point) -> None:
        """Select what a menu opened here is about."""

    def hover(self, at: Point) -> None:
        """The mouse moves without a button: cursor and hints."""

    # --- painting ----------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """The lane's height; the width is the timeline's."""
        return QSize(400, self._height)

    @Slot()
    def refresh(self) -> None:
        """Draw the content anew at the next paint."""
        self._picture = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Content from the cache, then the live marks."""
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            self._picture = QPixmap((QPointF(self.width(), self.height()) * ratio).toPoint().x() or 1,
                                    max(round(self.height() * ratio), 1))  # fmt: skip
            self._picture.setDevicePixelRatio(ratio)
            content = QPainter(self._picture)
            content.setFont(self.font())
            self.draw(content)
            content.end()
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.drawPixmap(0, 0, self._picture)
        self.draw_over(painter)
        view, ghost = self.editor.view, self.editor.ghost
        if ghost is not None and ghost.lane != "keys":
            draw_ghost(painter, self.theme, view.x_of(ghost.us), view.x_of(ghost.from_us), self.height())
        if self.editor.timebase is not None:
            self._playhead_x = view.x_of(self.editor.playhead_us)
            draw_playhead(painter, self.theme, self._playhead_x, self.height())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size, another picture."""
        self.refresh()

    @Slot()
    def _move_playhead(self) -> None:
        for x in (self._playhead_x, self.editor.view.x_of(self.editor.playhead_us)):
            if -8 <= x <= self.width() + 8:
                self.update(QRect(int(x) - 7, 0, 15, self.height()))

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.flags & self.flags:
            self.refresh()

    # --- mouse and keys ----------------------------------------------------------------------------------------

    def point(self, event: QMouseEvent | QEnterEvent) -> Point:
        """Where the mouse is, in lane terms."""
        position = event.position()
        return Point(position.x(), position.y(), self.editor.view.us_at(position.x()), event.modifiers())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        if self.gesture is not None or self.editor.timebase is None:
            return
        at = self.point(event)
        if event.button() == Qt.MouseButton.MiddleButton:
            self.gesture = Pan(self.editor)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.gesture = self.gesture_at(at)
        if self.gesture is not None:
            self.gesture.begin(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Feed the gesture, or hint at what a press would do."""
        if self.gesture is not None:
            self.gesture.update(self.point(event))
        else:
            self.hover(self.point(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish the gesture."""
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes a running drag back."""
        if event.key() == Qt.Key.Key_Escape and self.gesture is not None:
            gesture, self.gesture = self.gesture, None
            gesture.cancel()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select what is here and ask for the menu."""
        if self.editor.timebase is not None and self.gesture is None:
            x, y = float(event.pos().x()), float(event.pos().y())
            self.pick(Point(x, y, self.editor.view.us_at(x)))
            self.menu_wanted.emit(event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        """No hint any more."""
        if self.gesture is None:
            self.unsetCursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom about the cursor; with Alt what the lane makes of it."""
        delta = event.angleDelta()
        view = self.editor.view
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            view.zoom(ZOOM_STEP ** (delta.y() / 120), event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.amplify((delta.y() or delta.x()) / 120)
        else:
            view.scroll(-(delta.x() + delta.y()) / 120 * 0.1 * view.span_us)
        event.accept()

    def amplify(self, steps: float) -> None:
        """Alt and the wheel: lanes with a height of their own scale it."""
