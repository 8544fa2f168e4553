"""Docks: inspector at the right, timeline across the bottom; they can be moved and come back as they were."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSettings, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSizePolicy, QWidget

from app.io.preferences import config_folder
from widgets.language import tr
from widgets.theme import Look

LAYOUT_VERSION = 1


class Grip(QWidget):
    """A slim title bar: six dots to hold a dock by."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Drag to move: {title}. Double-click to float it", title=title))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Eight pixels high."""
        return QSize(60, 8)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return QSize(20, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dots in the middle."""
        theme = self._look.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme["window"])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme["text_faint"])
        for i in range(-3, 4):
            painter.drawEllipse(QPointF(self.width() / 2 + i * 6, self.height() / 2), 1.1, 1.1)
        painter.end()


def make_dock(window: QMainWindow, look: Look, title: str, name: str, content: QWidget) -> QDockWidget:
    """A dock with a slim grip."""
    dock = QDockWidget(title, window)
    dock.setObjectName(name)
    dock.setFeatures(
        QDockWidget.DockWidgetFeature.DockWidgetMovable
        | QDockWidget.DockWidgetFeature.DockWidgetFloatable
        | QDockWidget.DockWidgetFeature.DockWidgetClosable
    )
    dock.setTitleBarWidget(Grip(look, title))
    dock.setWidget(content)
    return dock


def window_state() -> QSettings:
    """Where geometry and docks are kept; nothing else is."""
    return QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)


def restore(window: QMainWindow) -> bool:
    """Put window and docks where they were; False when nothing is known."""
    state = window_state()
    geometry, docks = state.value("geometry"), state.value("docks")
    if geometry is None or docks is None:
        return False
    return bool(window.restoreGeometry(geometry)) and bool(window.restoreState(docks, LAYOUT_VERSION))


def remember(window: QMainWindow) -> None:
    """Keep where window and docks are."""
    state = window_state()
    state.setValue("geometry", window.saveGeometry())
    state.setValue("docks", window.saveState(LAYOUT_VERSION))
    state.sync()
