"""Find a command by its name: type, Enter runs it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget


def fits(text: str, query: str) -> bool:
    """Whether every word of the query is in the text."""
    return all(word in text.lower() for word in query.lower().split())


def _name(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")


def _rank(query: str, action: QAction) -> tuple[bool, bool]:
    """Names that begin with the query first, then names that hold it, then what only explains itself with it."""
    name = _name(action).lower()
    return not name.startswith(query), query not in name


class FindAction(QFrame):
    """A popup with a field and what it finds."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setFixedWidth(460)
        self._actions = [action for action in actions if action.text()]
        self.field = QLineEdit()
        self.field.setPlaceholderText("Find a command")
        self.list = QListWidget()
        self.list.setFixedHeight(300)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._run)
        self.list.itemClicked.connect(self._run)
        self.field.installEventFilter(self)

    def open_at(self, where: QPoint) -> None:
        """Show it."""
        self.field.clear()
        self._fill("")
        self.move(where)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys walk the list while the field has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
                return True
        return False

    @Slot(str)
    def _fill(self, query: str) -> None:
        self.list.clear()
        found = [a for a in self._actions if a.isEnabled() and fits(f"{_name(a)} {a.toolTip()}", query)]
        for action in sorted(found, key=partial(_rank, query.lower())):
            if text := _name(action):
                keys = action.shortcut().toString()
                item = QListWidgetItem(f"{text}    {keys}" if keys else text)
                item.setData(Qt.ItemDataRole.UserRole, action.objectName())
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    @Slot()
    def _run(self) -> None:
        item = self.list.currentItem()
        self.close()
        if item is not None:
            name = item.data(Qt.ItemDataRole.UserRole)
            action = next(action for action in self._actions if action.objectName() == name)
            action.trigger()
