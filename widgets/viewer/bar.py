"""The strip over the viewer: original, result or wipe; zoom; which file is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from widgets.editor import Editor
from widgets.theme import tabular
from widgets.viewer.viewer import Viewer


class ViewerBar(QFrame):
    """Modes at the left, zoom at the right."""

    def __init__(self, editor: Editor, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.viewer = editor, viewer
        self.setFixedHeight(34)
        self.name = QLabel()
        self.name.setProperty("role", "faint")
        self.zoom = QLabel()
        self.zoom.setProperty("role", "dim")
        self.zoom.setFont(tabular(self.zoom.font()))
        self.zoom.setMinimumWidth(44)
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.zoom.setToolTip("Size of the picture: 100 % shows each plate pixel as one pixel")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(4)
        viewer.zoom_changed.connect(self._refresh)
        editor.opened.connect(self._refresh)

    def lay_out(self, modes: list[QAction], zooms: list[QAction]) -> None:
        """Put the actions' buttons in place."""
        for action in modes:
            self._row.addWidget(self._button(action, text=True))
        self._row.addSpacing(12)
        self._row.addWidget(self.name, 1)
        self._row.addWidget(self.zoom)
        self._row.addSpacing(4)
        for action in zooms:
            self._row.addWidget(self._button(action, text=False))

    def _button(self, action: QAction, *, text: bool) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonTextOnly if text else style.ToolButtonIconOnly)
        button.setAccessibleName(action.text().replace("&", ""))
        return button

    @Slot()
    def _refresh(self) -> None:
        shot = self.editor.shot
        ratio = self.viewer.devicePixelRatioF()
        self.zoom.setText(f"{self.viewer.scale * ratio:.0%}" if shot is not None else "")
        if shot is None:
            self.name.setText("")
            return
        info = shot.media.info
        self.name.setText(f"{shot.media.path.rpartition('/')[2]}   {info.width} × {info.height}")
        self.name.setToolTip("\n".join((shot.media.path, *info.warnings)))
