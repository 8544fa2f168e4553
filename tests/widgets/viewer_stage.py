"""A viewer of its own for tests: quicker than a whole window, and it stands alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QMainWindow
from window_fakes import FakeStudio

from widgets.editor import Editor
from widgets.viewer.viewer import Viewer


@dataclass
class Stage:
    """A window that holds nothing but a viewer."""

    window: QMainWindow
    viewer: Viewer
    editor: Editor
    studio: FakeStudio

    def at(self, x: float, y: float) -> QPoint:
        """The point of the viewer over a plate pixel."""
        return self.viewer.placing.transform().map(QPointF(x, y)).toPoint()
