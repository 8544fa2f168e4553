"""What the window shows before a project is open: how to begin, and what was open lately."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from widgets.theme import Look


class StartPage(QWidget):
    """A target to drop a shot on, two buttons, the recent projects."""

    open_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        title = QLabel("Drop a shot or a project here")
        title.setProperty("role", "head")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        note = QLabel("A shot of a talking person, and the line it should say. Nothing leaves this machine.")
        note.setProperty("role", "dim")
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        note.setWordWrap(True)
        self.status = QLabel()
        self.status.setProperty("role", "dim")
        self.status.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        self.recent_title = QLabel("Recent")
        self.recent_title.setProperty("role", "dim")
        self.recent = QListWidget()
        self.recent.setMaximumWidth(460)
        self.recent.setAccessibleName("Recent projects")
        self.recent.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(note)
        column.addLayout(self._buttons)
        column.addWidget(self.status)
        self.status.hide()
        column.addWidget(self.recent_title)
        column.addWidget(self.recent)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 32, 48, 32)
        row.addStretch(1)
        row.addLayout(column, 4)
        row.addStretch(1)
        self.recent.itemActivated.connect(self._open)
        self.recent.itemClicked.connect(self._open)
        look.changed.connect(self.update)
        self.show_recent([])

    def add_button(self, action: QAction, *, default: bool = False) -> None:
        """Offer an action as a button."""
        button = QPushButton(action.text().replace("&", ""))
        button.setDefault(default)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def show_recent(self, folders: list[Path]) -> None:
        """List projects that were open lately."""
        self.recent.clear()
        for folder in folders[:4]:
            item = QListWidgetItem(f"{folder.stem}    {folder.parent}")
            item.setData(Qt.ItemDataRole.UserRole, str(folder))
            item.setToolTip(str(folder))
            self.recent.addItem(item)
        for widget in (self.recent, self.recent_title):
            widget.setVisible(bool(folders))
        self.recent.setFixedHeight(self.recent.count() * max(self.recent.sizeHintForRow(0), 0) + 4)

    def say(self, text: str) -> None:
        """What is being opened."""
        self.status.setText(text)
        self.status.setVisible(bool(text))

    def _open(self, item: QListWidgetItem) -> None:
        self.open_wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame: things can be dropped here."""
        theme = self._look.current
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme["viewer"])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme["line"], 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(theme["window"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(24, 24, -24, -24), 8, 8)
        painter.end()
