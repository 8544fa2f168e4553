"""The switch that says what a moved edge does to its neighbours: its icon is the mode that is on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from widgets.editor import Editor
from widgets.language import later, tr

SHORT = {"overwrite": later("Overwrite"), "push": later("Push"), "shift": later("Shift all")}


class EditModeButton(QToolButton):
    """A press opens the menu of modes, with typing of labels below them."""

    def __init__(self, editor: Editor, modes: dict[str, QAction], more: list[QAction]) -> None:
        super().__init__()
        self.editor, self._modes = editor, modes
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addActions(list(modes.values()))
        menu.addSeparator()
        menu.addActions(more)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(16, 16))
        self.setMinimumSize(28, 28)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Moved edges"))
        longest = max(self.fontMetrics().horizontalAdvance(tr(name)) for name in SHORT.values())
        self.setMinimumWidth(longest + 48)  # a bar whose buttons move with the mode is a bar one misses
        editor.edit_mode_changed.connect(self._show)
        for action in modes.values():
            action.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        action = self._modes[self.editor.edit_mode]
        self.setText(tr(SHORT[self.editor.edit_mode]))
        self.setIcon(action.icon())
        self.setToolTip(f"{tr('What a moved edge does to its neighbours')}\n{action.toolTip()}")

