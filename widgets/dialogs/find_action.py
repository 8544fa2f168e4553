"""Find a command or a preference by a few letters of its name: Enter runs it, what was used last stands first."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.io.settings import Settings
from inference.errors import PlosiveError
from widgets.commands.fuzzy import score
from widgets.commands.keymap import native
from widgets.language import tr

REMEMBERED = 8
_KEYS, _NAME = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole
_USED: list[str] = []


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the list."""

    name: str  # of the action; of a preference with "preference:" before it
    text: str
    more: str  # what else it can be found by
    keys: str = ""


class _Line(QStyledItemDelegate):
    """The name at the left, its keys at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line as the style does, then the keys."""
        super().paint(painter, option, index)
        keys = index.data(_KEYS)
        if keys:
            style, palette = QStyle.StateFlag, QPalette.ColorRole
            chosen = bool(option.state & style.State_Selected)
            role = palette.HighlightedText if chosen else palette.PlaceholderText
            painter.setPen(option.palette.color(role))
            rect: QRect = option.rect.adjusted(8, 0, -12, 0)
            painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, keys)


class FindAction(QFrame):
    """A popup with a field and what it finds."""

    preference_wanted = Signal(str)

    def __init__(self, actions: Sequence[QAction], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self._settings = settings
        self._actions = {action.objectName(): action for action in actions if action.text()}
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a command or a preference"))
        self.field.setAccessibleName(tr("Find a command or a preference"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What was found"))
        self.list.setItemDelegate(_Line(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = QLabel(tr("Nothing of that name can be done now."))
        self.nothing.setProperty("role", "dim")
        self.nothing.setMargin(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self.nothing)
        letter = self.fontMetrics().averageCharWidth()
        self.setFixedWidth(max(460, 70 * letter))
        self.list.setFixedHeight(12 * (self.fontMetrics().height() + 9))
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
            page = self.list.count() - 1
            steps = {
                Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: min(10, page),
                Qt.Key.Key_PageUp: -min(10, page),
            }  # fmt: skip
            step = steps.get(Qt.Key(event.key()), 0)
            if step:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
                return True
        return False

    def _everything(self) -> list[Found]:
        from widgets.dialogs.preferences import setting_names  # a page of widgets: not before it is wanted

        found = []
        for name, action in self._actions.items():
            if action.isEnabled():
                text = action.text().replace("&", "").rstrip("…")
                keys = native(key.toString() for key in action.shortcuts())
                found.append(Found(name, text, f"{text} {action.toolTip()}", keys))
        for name, text in setting_names():
            shown = tr("Preferences: {name}", name=text)
            found.append(Found(f"preference:{name}", shown, shown))
        return found

    @Slot(str)
    def _fill(self, query: str) -> None:
        self.list.clear()
        used = self._settings.get("find_used", _USED)
        ranked = []
        for order, found in enumerate(self._everything()):
            fit = score(query, found.text)
            if fit is None:
                fit = score(query, found.more)
                fit = None if fit is None or fit >= 3 * max(len(query.split()), 1) else fit + 20.0
            if fit is not None:
                recent = used.index(found.name) if found.name in used else len(used) + 1
                ranked.append(((math.floor(fit), recent, fit, order), found))
        for _, found in sorted(ranked, key=lambda item: item[0]):
            item = QListWidgetItem(found.text)
            item.setData(_NAME, found.name)
            item.setData(_KEYS, found.keys)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{found.text} {found.keys}".strip())
            self.list.addItem(item)
        self.list.setVisible(bool(ranked))
        self.nothing.setVisible(not ranked)
        self.adjustSize()
        self.list.setCurrentRow(0)

    @Slot()
    def _run(self) -> None:
        if not self.list.count():
            return
        name = str(self.list.currentItem().data(_NAME))
        self.close()
        self._remember(name)
        if name.startswith("preference:"):
            self.preference_wanted.emit(name.partition(":")[2])
        else:
            self._actions[name].trigger()

    def _remember(self, name: str) -> None:
        used = [name, *(other for other in self._settings.get("find_used", _USED) if other != name)]
        try:
            self._settings.put("find_used", used[:REMEMBERED], _USED)
        except PlosiveError:
            return  # the order of a list is not worth a message
