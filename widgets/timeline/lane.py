"""Base of all lanes: a cached picture of the content, live marks over it, and the way from mouse to gesture.

The content is drawn once per change into a pixmap; the playhead and a drag's ghost are drawn over it, so a moving
playhead costs two thin strips. While the view scrolls the pixmap is only shifted: when it no longer covers the view a
wider one is drawn, reaching ahead. While it zooms the pixmap is stretched between two drawings. When the view rests
the lane is drawn exactly once more, so that labels stand in the middle of what is visible. A mouse press makes a
gesture object, which gets every move until it is finished by the release or cancelled by Esc.
"""

from __future__ import annotations

import math
from time import monotonic

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
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
from widgets.timeline.view_range import Shown, Stretch

ZOOM_STEP = 1.25
REST_MS = 140
"""A view that has not scrolled for so long rests."""
AHEAD = (0.45, 0.7)
"""Share of the width drawn beyond the edge while scrolling: lanes differ, so that they do not all draw at once."""
GHOST_PX = 10
"""What a ghost's arrows take beside it."""
STRETCHED_S = (0.06, 0.13)
"""While the view zooms a lane is drawn anew after so many seconds, and stretched in between."""


class Lane(QWidget):
    """One row of the timeline. Subclasses draw (`draw`, `draw_over`) and make gestures (`gesture_at`)."""

    menu_wanted = Signal(QPoint)  # where on the screen
    pressed = Signal(object)  # this lane
    scroll_wanted = Signal(int)  # the lanes up or down by pixels

    name = ""  # what the header shows
    flags: frozenset[str] = frozenset()  # changes that alter what is drawn
    snaps_as = ""  # what a drag that stops at this lane's edges calls them
    pans = False  # `draw` takes positions and width from `self.view` alone, so that it can draw beyond the edges

    _made = 0

    def __init__(self, editor: Editor, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.gesture: Gesture | None = None
        self._height = height
        self._picture: QPixmap | None = None
        self._drawn: Stretch | None = None  # what the picture shows
        self._drawing: Stretch | None = None
        self._scrolled_us = 0.0  # by the last change of the view
        self._last_us = 0.0
        Lane._made += 1
        apart = Lane._made * 0.618 % 1.0
        self._ahead = AHEAD[0] + (AHEAD[1] - AHEAD[0]) * apart
        self._stretched_s = STRETCHED_S[0] + (STRETCHED_S[1] - STRETCHED_S[0]) * apart
        self._drawn_at = 0.0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._rested)
        self._playhead_x = -10.0
        self._ghost_px: tuple[float, float] | None = None  # where it was painted last
        self.setMinimumHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        editor.opened.connect(self.refresh)
        editor.track_changed.connect(self.refresh)
        editor.changed.connect(self._on_change)
        editor.view.changed.connect(self._view_changed)
        editor.look.changed.connect(self.refresh)
        editor.playhead_moved.connect(self._move_playhead)
        editor.ghost_changed.connect(self._move_ghost)
        editor.selection_changed.connect(self.update)

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self.editor.look.current

    @property
    def view(self) -> Shown:
        """The stretch of time to draw: the visible one, or more while the lane draws ahead."""
        return self._drawing or self.editor.view

    # --- for subclasses ----------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """Draw the content, background included."""
        self.clear(painter)

    def clear(self, painter: QPainter, line: bool = False) -> None:
        """Fill what is being drawn with the lane's colour; `line` draws its lower border."""
        width = self.view.width_px
        painter.fillRect(0, 0, width, self.height(), self.theme["lane"])
        if line:
            painter.setPen(self.theme["grid"])
            painter.drawLine(0, self.height() - 1, width, self.height() - 1)

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

    @Slot()
    def _view_changed(self) -> None:
        """Shift the picture if it still covers the view, else draw anew."""
        view, drawn = self.editor.view, self._drawn
        self._scrolled_us, self._last_us = view.start_us - self._last_us, view.start_us
        if not self.pans or drawn is None or self._picture is None:
            self._scrolled_us = 0.0
            self.refresh()
            return
        if drawn.us_per_px != view.us_per_px:
            self._scrolled_us = 0.0
            if monotonic() - self._drawn_at > self._stretched_s:
                self._picture = None
            self._rest.start()
            self.update()
            return
        device = (drawn.start_us - view.start_us) / view.us_per_px * self.devicePixelRatioF()
        covered = drawn.start_us <= view.start_us + 1 and drawn.end_us >= min(view.end_us, view.widest_us) - 1
        if not covered or abs(device - round(device)) > 0.01:
            self._picture = None
        self._rest.start()
        self.update()

    @Slot()
    def _rested(self) -> None:
        view = self.editor.view
        if self._drawn != Stretch(view.start_us, view.us_per_px, max(self.width(), 1)):
            self._scrolled_us = 0.0
            self.refresh()

    def _draw_picture(self) -> QPixmap:
        """The content of the view; while it scrolls also of what comes next."""
        view, ratio, width = self.editor.view, self.devicePixelRatioF(), max(self.width(), 1)
        drawn = Stretch(view.start_us, view.us_per_px, width)
        if self.pans and self._scrolled_us and self._rest.isActive():
            more = int(width * self._ahead)
            back = more // 8 if self._scrolled_us > 0 else more
            drawn = Stretch(view.start_us - back * view.us_per_px, view.us_per_px, width + more + more // 8)
        picture = QPixmap(max(int(drawn.width_px * ratio), 1), max(round(self.height() * ratio), 1))
        picture.setDevicePixelRatio(ratio)
        content = QPainter(picture)
        content.setFont(self.font())
        self._drawing = drawn
        try:
            self.draw(content)
        finally:
            self._drawing = None
            content.end()
        self._drawn, self._drawn_at = drawn, monotonic()
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        """Content from the cache, then the live marks."""
        if self._picture is None:
            self._picture = self._draw_picture()
        assert self._drawn is not None
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        view, ghost = self.editor.view, self.editor.ghost
        left = view.x_of(self._drawn.start_us)
        if self._drawn.us_per_px == view.us_per_px:
            painter.drawPixmap(QPointF(left, 0), self._picture)
        else:
            painter.fillRect(self.rect(), self.theme["lane"])
            place = QRectF(left, 0, self._drawn.span_us / view.us_per_px, self.height())
            painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        self.draw_over(painter)
        self._ghost_px = None
        if ghost is not None and ghost.lane != "keys":
            here = ghost.target != "" and ghost.target == self.snaps_as
            x, from_x = self._ghost_px = view.x_of(ghost.us), view.x_of(ghost.from_us)
            draw_ghost(painter, self.theme, x, from_x, self.height(), snapped=ghost.target != "", here=here)
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

    @Slot()
    def _move_ghost(self) -> None:
        """Paint what the ghost covered and what it covers now."""
        ghost, view = self.editor.ghost, self.editor.view
        now = (view.x_of(ghost.us), view.x_of(ghost.from_us)) if ghost is not None and ghost.lane != "keys" else ()
        places = (*(self._ghost_px or ()), *now)
        if places:
            left, right = max(min(places), 0.0), min(max(places), float(self.width()))
            if left - GHOST_PX <= right + GHOST_PX:
                span = QRect(math.floor(left) - GHOST_PX, 0, math.ceil(right - left) + 2 * GHOST_PX, self.height())
                self.update(span)

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
        self.pressed.emit(self)
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

    def event(self, event: QEvent) -> bool:
        """While something is dragged no key means anything but Esc: an undo would pull the ground from under it."""
        if event.type() == QEvent.Type.ShortcutOverride and self.gesture is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes a running drag back."""
        if event.key() == Qt.Key.Key_Escape and self.gesture is not None:
            gesture, self.gesture = self.gesture, None
            gesture.cancel()
            return
        if self.gesture is None:
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
        """Scroll; with Ctrl zoom about the cursor; with Shift up and down; with Alt what the lane makes of it."""
        delta = event.angleDelta()
        view = self.editor.view
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            view.zoom(ZOOM_STEP ** (delta.y() / 120), event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.amplify((delta.y() or delta.x()) / 120)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.scroll_wanted.emit(-(delta.y() or delta.x()) // 2)
        else:
            view.scroll(-(delta.x() + delta.y()) / 120 * 0.1 * view.span_us)
        event.accept()

    def amplify(self, steps: float) -> None:
        """Alt and the wheel: lanes with a height of their own scale it."""
