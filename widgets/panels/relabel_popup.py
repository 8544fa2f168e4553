"""The pick list at a segment: type to narrow it, Enter takes the best match, Esc leaves everything as it was."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from app.document.model import Segment
from inference.speech.ipa import phone_of
from inference.speech.phones import is_phone, viseme_of, visemes
from widgets.labels import Labels, wrong_phoneme, wrong_word
from widgets.language import later, tr
from widgets.panels.phone_grid import PhoneGrid
from widgets.timeline.columns import viseme_text

FOLLOW = later("Follow the phoneme")


class RelabelPopup(QFrame):
    """Relabels one word, phoneme or viseme."""

    closed = Signal()

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.labels = labels
        self._kind = "phonemes"
        self._segment: Segment | None = None
        self.field = QLineEdit()
        self.grid = PhoneGrid(labels.editor.look)
        self.grid.setFixedSize(self.grid.sizeHint())
        self.list = QListWidget()
        self.list.setFixedHeight(220)
        self._hint = QLabel()
        self._hint.setProperty("role", "dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        for widget in (self.field, self.grid, self.list, self._hint):
            layout.addWidget(widget)
        self.field.textEdited.connect(self._narrow)
        self.field.returnPressed.connect(self._accept)
        self.grid.picked.connect(self._take)
        self.list.itemClicked.connect(self._take_item)

    def open_at(self, kind: str, segment: Segment, where: QPoint) -> None:
        """Show the list for a segment; `kind` is "words", "phonemes" or "visemes"."""
        self._kind, self._segment = kind, segment
        self.grid.setVisible(kind == "phonemes")
        self.list.setVisible(kind == "visemes")
        self.field.setText(viseme_text(segment) if kind == "visemes" else segment.label)
        hints = {
            "words": tr("Enter renames the word; its sounds are found again; empty = silence"),
            "phonemes": tr("Type to narrow (ARPAbet or IPA), Enter takes it; empty = silence"),
            "visemes": tr("Enter takes it"),
        }
        self._say(hints[kind])
        if kind == "phonemes":
            self.grid.filter("")
            self.grid.show_current(segment.label)
        if kind == "visemes":
            self._fill(segment)
        self.adjustSize()
        self.move(where)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    def _fill(self, segment: Segment) -> None:
        self.list.clear()
        own = viseme_of(segment.label) if is_phone(segment.label) else "sil"
        self.list.addItem(f"{tr(FOLLOW)} ({own})")
        self.list.addItems(sorted(set(visemes().values()), key=str.lower))
        current = segment.viseme
        items = self.list.findItems(current, Qt.MatchFlag.MatchExactly) if current else [self.list.item(0)]
        if items:
            self.list.setCurrentItem(items[0])

    @Slot(str)
    def _narrow(self, text: str) -> None:
        if self._kind == "phonemes":
            matches = self.grid.filter(phone_of(text) or text)
            self.grid.show_current(matches[0] if text and matches else "-")
            self._say("" if matches else wrong_phoneme(text), problem=True)
        elif self._kind == "visemes":
            for i in range(self.list.count()):
                item = self.list.item(i)
                item.setHidden(bool(text) and not item.text().lower().startswith(text.lower()))

    @Slot()
    def _accept(self) -> None:
        text = self.field.text().strip()
        if self._kind == "words":
            wrong = wrong_word(text)
            if wrong:
                self._say(wrong, problem=True)
            else:
                self._take(text)
        elif self._kind == "visemes":
            rows = [self.list.item(i) for i in range(self.list.count()) if not self.list.item(i).isHidden()]
            self._take(next((row.text() for row in rows if row.text().lower() == text.lower()),
                            rows[0].text() if rows else text))  # fmt: skip
        elif not wrong_phoneme(text):
            self._take(text)
        else:
            matches = self.grid.matches()
            if matches:
                self._take(matches[0])
            else:
                self._say(wrong_phoneme(text), problem=True)

    @Slot(str)
    def _take(self, label: str) -> None:
        segment, self._segment = self._segment, None
        self.close()
        if segment is None:
            return
        if self._kind == "visemes" and label.startswith(tr(FOLLOW)):
            label = ""
        self.labels.take(self._kind, segment.id, label)

    def _say(self, text: str, *, problem: bool = False) -> None:
        self._hint.setText(text)
        self._hint.setProperty("role", "problem" if problem else "dim")
        self._hint.style().unpolish(self._hint)
        self._hint.style().polish(self._hint)

    def _take_item(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._take(item.text())

