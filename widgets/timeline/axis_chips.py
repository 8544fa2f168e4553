"""The twelve axes of the pose lane as chips below its name: which are shown, and which one is edited."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from inference.api import AXES
from widgets.axes import AxisPicker, axis_colour, axis_help
from widgets.language import tr
from widgets.theme import Look, small
from widgets.timeline.headers import WIDTH


class AxisChips(QWidget):
    """Twelve names in two columns: click edits an axis, Ctrl+click shows or hides it, double-click shows only it."""

    def __init__(self, look: Look, picker: AxisPicker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._picker = picker
        self._hover = ""
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Pose axes"))
        look.changed.connect(self.update)
        picker.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Six rows of 16 px."""
        return QSize(WIDTH, 96)

    def chip(self, axis: str) -> QRectF:
        """Where an axis' chip is."""
        column, row = divmod(AXES.index(axis), 6)
        height = min(max((self.height() - 4) / 6, 11.0), 22.0)
        width = (WIDTH - 8) / 2
        return QRectF(4 + column * width, 2 + row * height, width - 2, height - 1)

    def _axis_at(self, position: QPointF) -> str:
        return next((axis for axis in AXES if self.chip(axis).contains(position)), "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Filled swatch = shown, outlined name = new keys go here."""
        theme, choice = self._look.current, self._picker.choice
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme["panel"])
        painter.setFont(small(self.font()))
        for axis in AXES:
            box = self.chip(axis)
            active, shown = axis == choice.active, axis in choice.shown
            if active or axis == self._hover:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme["raised"] if active else theme["lane_alt"])
                painter.drawRoundedRect(box, 3, 3)
            colour = axis_colour(theme, axis)
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(colour if shown else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(box.left() + 8, box.center().y()), 3.2, 3.2)
            painter.setPen(theme["text"] if shown else theme["text_faint"])
            painter.drawText(box.adjusted(16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, axis)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, or show and hide."""
        axis = self._axis_at(event.position())
        if axis and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._picker.toggle(axis)
        elif axis and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._picker.solo(axis)
        elif axis and axis == self._picker.choice.active:
            self._picker.toggle(axis)
        elif axis:
            self._picker.activate(axis)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Solo."""
        axis = self._axis_at(event.position())
        if axis:
            self._picker.solo(axis)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the mouse."""
        axis = self._axis_at(event.position())
        if axis != self._hover:
            self._hover = axis
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._hover = ""
        self.update()

    def event(self, event: QEvent) -> bool:
        """A tooltip per chip."""
        if isinstance(event, QHelpEvent):
            axis = self._axis_at(QPointF(event.pos()))
            hands = tr("Click: edit, Ctrl+click: show or hide, double-click: only this")
            text = f"{axis_help(axis)}\n{hands}" if axis else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
