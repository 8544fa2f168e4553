"""A field over a segment or marker: Enter takes the text, Tab goes on to the next, Esc leaves all as it was.

What cannot be taken is told under the field as it is typed, and the field stays. Leaving the field for somewhere else
takes what is valid.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

MIN_WIDTH = 72
OWN_KEYS = frozenset({
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape,
})  # fmt: skip

Check = Callable[[str], str]
"""What is wrong with a text, in words; "" when it can be taken."""
Take = Callable[[str], None]
Step = Callable[[int], None]
"""Edit the next (1) or previous (-1)."""


def anything(text: str) -> str:
    """Every text can be taken."""
    return ""


def nowhere(step: int) -> None:
    """There is no next."""


class InlineEditor(QLineEdit):
    """One field that its lane opens where it is needed."""

    def __init__(self, lane: QWidget) -> None:
        super().__init__(lane)
        self._lane = lane
        self._take: Take = lambda text: None
        self._check: Check = anything
        self._step: Step = nowhere
        self._note: QLabel | None = None
        self._before = ""
        self.open = False
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.hide()
        self.textEdited.connect(self._judge)

    def edit(
        self, box: QRect, text: str, take: Take, *, typed: str = "", check: Check = anything, step: Step = nowhere,
        name: str = "Label",
    ) -> None:  # fmt: skip
        """Open over a box of the lane. `typed`: what the user has begun to type instead of the text."""
        self._take, self._check, self._step, self._before = take, check, step, text
        lane = self._lane
        width = max(box.width(), MIN_WIDTH, self.fontMetrics().horizontalAdvance(text) + 24)
        left = min(max(box.center().x() - width // 2, 0), max(lane.width() - width, 0))
        self.setGeometry(left, box.top(), width, box.height())
        self.setAccessibleName(name)
        self.setText(typed or text)
        self.open = True
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if typed:
            self._judge()
        else:
            self.selectAll()

    @property
    def note(self) -> str:
        """What is wrong with the text, as shown."""
        return self._note.text() if self._note is not None and self._note.isVisible() else ""

    def dismiss(self, *, take: bool = False) -> bool:
        """Close; `take` takes the text first. Whether the field is closed: a text that cannot be taken keeps it."""
        if not self.open:
            return True
        text = self.text().strip()
        if take and text != self._before and self._check(text):
            self._judge()
            return False
        self.open = False
        self._say("")
        had_focus = self.hasFocus()
        self.hide()
        if had_focus:
            self._lane.setFocus(Qt.FocusReason.OtherFocusReason)
        if take and text != self._before:
            self._take(text)
        return True

    def event(self, event: QEvent) -> bool:
        """Tab, Enter and Esc are this field's, whatever they mean elsewhere."""
        if isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._own_key(Qt.Key(event.key()))
                return True
        return super().event(event)

    def _own_key(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif self.dismiss(take=True) and key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key == Qt.Key.Key_Tab else -1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what is valid."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.open and not self.dismiss(take=True):
            self.dismiss()

    @Slot()
    def _judge(self) -> None:
        text = self.text().strip()
        self._say(self._check(text) if text != self._before else "")

    def _say(self, text: str) -> None:
        if not text and self._note is None:
            return
        if self._note is None:
            self._note = QLabel(self.window())
            self._note.setProperty("role", "note")
            self._note.setMargin(6)
            self.window().installEventFilter(self)
        self._note.setText(text)
        self._note.adjustSize()
        window = self.window()
        where = self.mapTo(window, QPoint(0, self.height() + 2))
        if where.y() + self._note.height() > window.height():
            where = self.mapTo(window, QPoint(0, -self._note.height() - 2))
        where.setX(max(min(where.x(), window.width() - self._note.width() - 4), 4))
        self._note.move(where)
        self._note.setVisible(bool(text))
        self._note.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window of another size has the field elsewhere: close it."""
        if event.type() == QEvent.Type.Resize and self.open:
            self.dismiss()
        return False
