"""What the window shows before a project is open: how to begin, and what was open lately."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.io.recent import Recent
from widgets.language import tr
from widgets.theme import Look
from widgets.viewer.recent_list import RecentList

FRAME = 24  # pixels of the dashed line's distance from the edge


class StartPage(QWidget):
    """A target to drop a shot on, buttons, the recent projects."""

    open_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(tr("Start"))
        title = QLabel(tr("Drop a shot or a project here"))
        title.setProperty("role", "head")
        note = QLabel(tr("A shot of a talking person, and the line it should say. Nothing leaves this machine."))
        note.setProperty("role", "dim")
        note.setWordWrap(True)
        self.status = QLabel()
        self.status.setProperty("role", "dim")
        for label in (title, note, self.status):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        self.recent_title = QLabel(tr("Recent"))
        self.recent_title.setProperty("role", "dim")
        self.recent = RecentList(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * FRAME, 2 * FRAME, 2 * FRAME, FRAME + 8)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(note)
        column.addLayout(self._buttons)
        column.addWidget(self.status)
        self.status.hide()
        column.addWidget(self.recent_title)
        column.addWidget(self.recent)
        column.addStretch(1)
        self.recent.open_wanted.connect(self.open_wanted)
        self.recent.emptied.connect(self._fit)
        look.changed.connect(self.update)
        self.show_recent([])

    def add_button(self, action: QAction, *, default: bool = False) -> None:
        """Offer an action as a button."""
        button = QPushButton(action.text().replace("&", ""))
        button.setDefault(default)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def show_recent(self, items: list[Recent]) -> None:
        """List projects that were open lately."""
        self.recent.show_projects(items)
        self._fit()

    def say(self, text: str) -> None:
        """What is being opened."""
        self.status.setText(text)
        self.status.setVisible(bool(text))

    @Slot()
    def _fit(self) -> None:
        for widget in (self.recent, self.recent_title):
            widget.setVisible(self.recent.count() > 0)
        room = max(self.height() - 260, 0)
        self.recent.setFixedHeight(self.recent.height_for(self.width() - 4 * FRAME, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many cards as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame: things can be dropped here."""
        theme = self._look.current
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme["viewer"])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme["line"], 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(theme["window"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(FRAME, FRAME, -FRAME, -FRAME), 8, 8)
        painter.end()
