"""One axis of the lip pose: name, a bar from zero, a tick where the prediction is, the value.

Drag sets the value (Shift drags finely, Esc takes it back), up and down nudge it, double-click removes the key. A
filled diamond says that a key is set at this frame.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.document.axes import RANGES
from widgets.axes import axis_colour, axis_help
from widgets.icons import paint_icon
from widgets.language import tr
from widgets.theme import Look, tabular

NAME_PX, VALUE_PX, KEY_PX = 50, 42, 16
NUDGE, FINE = 0.02, 0.005


class AxisSlider(QWidget):
    """A slider for one axis."""

    began = Signal(str)
    dragged = Signal(str, float)
    finished = Signal(str)
    cancelled = Signal(str)
    nudged = Signal(str, float)
    reset = Signal(str)
    key_toggled = Signal(str)

    def __init__(self, axis: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axis = axis
        self._look = look
        self._value = 0.0
        self.predicted = 0.0  # what is there without a key
        self._keyed = False
        self._active = False
        self._drag: tuple[float, float] | None = None  # x and value where it was taken hold of
        self.setFixedHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        hands = tr("Drag: set a key at the playhead (Shift: fine, Esc: back)\n"
                   "Up, down: nudge   Double-click: remove the key")  # fmt: skip
        self.setToolTip(f"{axis_help(axis)}\n{hands}")
        self.setAccessibleName(tr("{axis} value", axis=axis))
        self.setFont(tabular(self.font()))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide enough for name, bar and value."""
        return QSize(176, 24)

    @property
    def value(self) -> float:
        """The value shown."""
        return self._value

    @property
    def dragging(self) -> bool:
        """Whether a drag is under way."""
        return self._drag is not None

    def show_value(self, value: float, predicted: float, *, keyed: bool, active: bool) -> None:
        """Show what is at the playhead."""
        if (value, predicted, keyed, active) != (self._value, self.predicted, self._keyed, self._active):
            self._value, self.predicted, self._keyed, self._active = value, predicted, keyed, active
            self.update()

    # --- geometry ----------------------------------------------------------------------------------------------

    def bar(self) -> QRectF:
        """The track of the bar."""
        return QRectF(NAME_PX, self.height() / 2 - 3, max(self.width() - NAME_PX - VALUE_PX - KEY_PX, 20), 6)

    def x_of(self, value: float) -> float:
        """Pixel of a value."""
        low, high = RANGES[self.axis]
        bar = self.bar()
        return bar.left() + (min(max(value, low), high) - low) / (high - low) * bar.width()

    def _key_box(self) -> QRectF:
        return QRectF(self.width() - KEY_PX, self.height() / 2 - 8, 16, 16)

    # --- painting ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, bar, prediction, value, key."""
        theme = self._look.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        bar, middle = self.bar(), self.height() / 2
        painter.setPen(theme["text"] if self._active else theme["text_dim"])
        painter.drawText(QRectF(0, 0, NAME_PX - 4, self.height()), Qt.AlignmentFlag.AlignVCenter, self.axis)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme["lane"])
        painter.drawRoundedRect(bar, 3, 3)
        zero, x = self.x_of(0.0), self.x_of(self._value)
        painter.setBrush(axis_colour(theme, self.axis))
        painter.drawRoundedRect(QRectF(min(zero, x), bar.top(), max(abs(x - zero), 1.0), bar.height()), 2, 2)
        painter.setPen(QPen(theme["text_faint"], 1.0))
        painter.drawLine(QPointF(zero, bar.top() - 3), QPointF(zero, bar.bottom() + 3))
        if abs(self.predicted - self._value) > 0.005:
            painter.setPen(QPen(theme["text"], 1.0, Qt.PenStyle.DotLine))
            p = self.x_of(self.predicted)
            painter.drawLine(QPointF(p, bar.top() - 4), QPointF(p, bar.bottom() + 4))
        painter.setPen(QPen(theme["accent"] if self.hasFocus() else theme["border"], 1.2))
        painter.setBrush(theme["text"] if self._keyed else theme["text_dim"])
        painter.drawRoundedRect(QRectF(x - 3, middle - 7, 6, 14), 2, 2)
        painter.setPen(theme["text"] if self._keyed else theme["text_dim"])
        painter.drawText(
            QRectF(bar.right() + 2, 0, VALUE_PX - 6, self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{self._value:+.2f}".replace("-", "−"),
        )  # fmt: skip
        box = self._key_box().adjusted(3, 3, -3, -3)
        paint_icon(painter, "key-set" if self._keyed else "key", box, theme["text" if self._keyed else "text_faint"])
        painter.end()

    # --- hands -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold; a press on the bar beside the handle jumps there."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._key_box().contains(event.position()):
            self.key_toggled.emit(self.axis)
            return
        bar = self.bar().adjusted(-4, -9, 4, 9)
        if not bar.contains(event.position()):
            return
        x = event.position().x()
        self.began.emit(self.axis)
        if abs(x - self.x_of(self._value)) <= 7:
            self._drag = (x, self._value)
        else:
            low, high = RANGES[self.axis]
            inner = self.bar()
            value = low + (x - inner.left()) / inner.width() * (high - low)
            self._drag = (x, min(max(value, low), high))
            self._emit(self._drag[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse; Shift moves a tenth as far."""
        if self._drag is None:
            return
        low, high = RANGES[self.axis]
        per_px = (high - low) / self.bar().width()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            per_px /= 10
        self._emit(min(max(self._drag[1] + (event.position().x() - self._drag[0]) * per_px, low), high))

    def _emit(self, value: float) -> None:
        self.dragged.emit(self.axis, round(value, 3))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._drag is not None:
            self._drag = None
            self.finished.emit(self.axis)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to the prediction."""
        if self.bar().adjusted(-4, -9, 4, 9).contains(event.position()):
            self._drag = None
            self.reset.emit(self.axis)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes a drag back, up and down nudge; left and right stay the transport's."""
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.cancelled.emit(self.axis)
            return
        sign = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if not sign:
            super().keyPressEvent(event)
            return
        step = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else NUDGE
        low, high = RANGES[self.axis]
        self.nudged.emit(self.axis, round(min(max(self._value + sign * step, low), high), 3))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        self.update()
