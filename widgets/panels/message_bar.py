"""Problems and news under the menu: what happened and what to do, never in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextDocumentFragment,
)  # fmt: skip
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from widgets.icons import icon
from widgets.language import tr
from widgets.theme import Look

NEWS_MS = 6000
READ_MS = 90
"""Milliseconds a character stays, so that long news can be read."""


class MessageBar(QFrame):
    """One message at a time. Problems stay until closed, news goes by itself."""

    action_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._look = look
        self._error = False
        self._details = ""
        self._action = ""
        self.icon = QToolButton()
        self.icon.setAccessibleName(tr("News"))
        self.icon.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setMinimumWidth(1)  # a path is one long word, and the window no wider for it
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.act = QPushButton()
        self.act.hide()  # until there is something to do
        self.copy = QPushButton(tr("Copy details"))
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("close", look))
        self.close_button.setToolTip(tr("Close this message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.addWidget(self.icon)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.act)
        layout.addWidget(self.copy)
        layout.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.close_button.clicked.connect(self.hide)
        self.copy.clicked.connect(self._copy)
        self.act.clicked.connect(self._act)
        self.hide()

    @Slot(str, str, str)
    def show_problem(self, what: str, remedy: str = "", details: str = "", action: str = "", label: str = "") -> None:
        """Say what happened and what to do; `action` names what the button does."""
        self._show(f"<b>{_escaped(what)}.</b> {_escaped(remedy)}{'.' if remedy else ''}", True, details, action, label)

    def show_news(self, text: str, action: str = "", label: str = "") -> None:
        """Say something pleasant for a while."""
        self._show(_escaped(text), False, "", action, label)
        self._timer.start(max(NEWS_MS if not action else 4 * NEWS_MS, READ_MS * len(text)))

    def _show(self, text: str, error: bool, details: str, action: str, label: str) -> None:
        self._timer.stop()
        self._error, self._details, self._action = error, details, action
        self.icon.setIcon(icon("warning" if error else "info", self._look, "error" if error else "accent"))
        self.icon.setAccessibleName(tr("Problem") if error else tr("News"))
        self.text.setText(text)
        self.copy.setVisible(bool(details))
        self.act.setText(label)
        self.act.setVisible(bool(action))
        self.show()
        self.update()
        plain = QTextDocumentFragment.fromHtml(text).toPlainText()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, plain))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    @Slot()
    def _act(self) -> None:
        self.hide()
        self.action_wanted.emit(self._action)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A coloured edge tells a problem from news."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, 4, self.height(), self._look.current["error" if self._error else "accent"])
        painter.end()


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
