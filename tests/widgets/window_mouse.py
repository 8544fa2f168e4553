"""Mouse moves that QTest cannot send: with the left button held and modifiers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def send_move(widget: QWidget, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """Move to a point of a widget, the left button held."""
    where = QPointF(at)
    event = QMouseEvent(QEvent.Type.MouseMove, where, widget.mapToGlobal(where), LEFT, LEFT, keys)
    QApplication.sendEvent(widget, event)
