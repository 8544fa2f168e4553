"""Where there is little room a column scrolls down instead of being cut off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def scrolled(body: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """The widget as wide as there is room, with a scroll bar at its right where it is higher."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    return area
