"""What mouse and keys do over the picture, as gestures that Esc takes back.

Left drag and middle drag pan, so does any drag with Space held; the wipe's line is taken hold of; a click chooses a
face, a double click goes to its mouth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

if TYPE_CHECKING:
    from widgets.viewer.viewer import Viewer

DRAG_PX = 3.0
GRIP_PX = 7.0
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


class Drag(Protocol):
    """One press-to-release."""

    cursor: Qt.CursorShape

    def update(self, at: QPointF) -> None:
        """A move."""

    def cancel(self) -> None:
        """Esc: as if it never happened."""


class PanDrag:
    """The picture follows the mouse."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, viewer: Viewer, start: QPointF) -> None:
        self._placing, self._start = viewer.placing, start
        self._before, self._fitted = viewer.placing.place, viewer.placing.fitted

    def update(self, at: QPointF) -> None:
        """Keep what was pressed under the mouse."""
        self._placing.pan(self._before, at.x() - self._start.x(), at.y() - self._start.y())

    def cancel(self) -> None:
        """Back to where it was, fitted if it was."""
        self._placing.put(self._before, fitted=self._fitted)


class WipeDrag:
    """The wipe's line follows the mouse."""

    def __init__(self, viewer: Viewer) -> None:
        self._viewer, self._before = viewer, viewer.compare.wipe
        self.cursor = wipe_cursor(viewer)

    def update(self, at: QPointF) -> None:
        """To the mouse, within the picture."""
        picture, compare = self._viewer.picture_rect(), self._viewer.compare
        if compare.level:
            compare.set_wipe((at.y() - picture.top()) / max(picture.height(), 1))
        else:
            compare.set_wipe((at.x() - picture.left()) / max(picture.width(), 1))

    def cancel(self) -> None:
        """Back to where it was."""
        self._viewer.compare.set_wipe(self._before)


def wipe_cursor(viewer: Viewer) -> Qt.CursorShape:
    """Arrows across the line."""
    return Qt.CursorShape.SplitVCursor if viewer.compare.level else Qt.CursorShape.SplitHCursor


class Hands(QObject):
    """Events of one viewer. Installed on the window too, to hear Space before it plays."""

    tapped = Signal()  # Space was held over the picture and let go again without a drag

    def __init__(self, viewer: Viewer) -> None:
        super().__init__(viewer)
        self.viewer = viewer
        self.drag: Drag | None = None
        self._pressed: QPointF | None = None  # a left press that may become a drag or a click
        self._space = False
        self._used = False  # whether the held Space has moved the picture

    # --- mouse -------------------------------------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        """Take hold of something."""
        at = event.position()
        if self.drag is not None:
            return
        if event.button() == MIDDLE or (event.button() == LEFT and self._space):
            self._used = True
            self._begin(PanDrag(self.viewer, at))
        elif event.button() == LEFT:
            if self.near_wipe(at):
                self._begin(WipeDrag(self.viewer))
            else:
                self._pressed = at

    def move(self, event: QMouseEvent) -> None:
        """Move what is held, or look at what is under the mouse."""
        at = event.position()
        if self.drag is not None:
            self.drag.update(at)
        elif self._pressed is not None:
            if (at - self._pressed).manhattanLength() >= DRAG_PX:
                drag = PanDrag(self.viewer, self._pressed)
                self._pressed = None
                self._begin(drag)
                drag.update(at)
        else:
            self.viewer.inset.set_peeking(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            self._look(at)

    def release(self, event: QMouseEvent) -> None:
        """Let go; a press that never moved was a click."""
        if self._pressed is not None and event.button() == LEFT:
            self._pressed = None
            self.viewer.choose_face_at(event.position())
        elif self.drag is not None:
            self.drag = None
            self._look(event.position())

    def double(self, event: QMouseEvent) -> None:
        """To the mouth of the face under the mouse; elsewhere fit and 1:1 in turn."""
        if event.button() == LEFT and not self.near_wipe(event.position()):
            self.viewer.go_to(event.position())

    def leave(self) -> None:
        """Nothing is under the mouse any more."""
        self.viewer.inset.set_peeking(False)
        self.viewer.set_hovered("")

    def near_wipe(self, at: QPointF) -> bool:
        """Whether the wipe's line is under the mouse."""
        compare, picture = self.viewer.compare, self.viewer.picture_rect()
        if compare.mode != "wipe":
            return False
        if compare.level:
            return abs(at.y() - picture.top() - picture.height() * compare.wipe) < GRIP_PX
        return abs(at.x() - picture.left() - picture.width() * compare.wipe) < GRIP_PX

    def _begin(self, drag: Drag) -> None:
        self.drag = drag
        self.viewer.set_hovered("")
        self.viewer.setCursor(drag.cursor)

    def _look(self, at: QPointF) -> None:
        if self._space:
            self.viewer.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self.near_wipe(at):
            self.viewer.set_hovered("")
            self.viewer.setCursor(wipe_cursor(self.viewer))
        else:
            self.viewer.unsetCursor()
            self.viewer.hover(at)

    # --- keys --------------------------------------------------------------------------------------------------

    def key_press(self, event: QKeyEvent) -> bool:
        """Esc takes a drag back; Space makes the hand. Whether it was for us."""
        if event.key() == Qt.Key.Key_Escape and (self.drag is not None or self._pressed is not None):
            if self.drag is not None:
                self.drag.cancel()
            self.drag, self._pressed = None, None
            self.viewer.unsetCursor()
            return True
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat() and not self._space:
                self._space, self._used = True, False
                if self.drag is None:
                    self.viewer.setCursor(Qt.CursorShape.OpenHandCursor)
            return True
        return False

    def key_release(self, event: QKeyEvent) -> bool:
        """Space without a drag plays after all."""
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat() or not self._space:
            return False
        self._space = False
        if self.drag is None:
            self.viewer.unsetCursor()
        if not self._used:
            self.tapped.emit()
        return True

    def let_go(self) -> None:
        """The keys are somebody else's now."""
        self._space = False
        self.viewer.inset.set_peeking(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Over a zoomed picture Space is the hand first: the viewer hears it instead of the player."""
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Shift:
                self.viewer.inset.set_peeking(kind == QEvent.Type.KeyPress and self.viewer.underMouse())
        elif kind == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            plain = event.key() == Qt.Key.Key_Space and not event.modifiers()
            if plain and not self.viewer.placing.fitted and self.viewer.underMouse():
                self.viewer.setFocus(Qt.FocusReason.MouseFocusReason)
                event.accept()
                return True
        return False
