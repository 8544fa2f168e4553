"""The pick list at a segment: type to narrow it, Enter takes the best match, Esc leaves everything as it was."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from app.document.edits.segment import relabel, set_viseme
from app.document.model import Segment, TierKind
from inference.speech.phones import is_phone, split_stress, viseme_of, visemes
from widgets.editor import Editor
from widgets.panels.phone_grid import PhoneGrid
from widgets.timeline.columns import viseme_text

FOLLOW = "Follow the phoneme"


class RelabelPopup(QFrame):
    """Relabels one word, phoneme or viseme."""

    closed = Signal()

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.editor = editor
        self._kind = "phonemes"
        self._segment: Segment | None = None
        self.field = QLineEdit()
        self.grid = PhoneGrid(editor.look)
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
            "words": "Enter renames the word; its phonemes stay",
            "phonemes": "Type to narrow, Enter takes it; empty = silence",
            "visemes": "Enter takes it",
        }
        self._hint.setText(hints[kind])
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
        self.list.addItem(f"{FOLLOW} ({own})")
        self.list.addItems(sorted(set(visemes().values()), key=str.lower))
        current = segment.viseme
        items = self.list.findItems(current, Qt.MatchFlag.MatchExactly) if current else [self.list.item(0)]
        if items:
            self.list.setCurrentItem(items[0])

    @Slot(str)
    def _narrow(self, text: str) -> None:
        if self._kind == "phonemes":
            matches = self.grid.filter(text)
            self.grid.show_current(matches[0] if text and matches else "-")
        elif self._kind == "visemes":
            for i in range(self.list.count()):
                item = self.list.item(i)
                item.setHidden(bool(text) and not item.text().lower().startswith(text.lower()))

    @Slot()
    def _accept(self) -> None:
        text = self.field.text().strip()
        if self._kind == "words":
            self._take(text)
        elif self._kind == "visemes":
            rows = [self.list.item(i) for i in range(self.list.count()) if not self.list.item(i).isHidden()]
            self._take(next((row.text() for row in rows if row.text().lower() == text.lower()),
                            rows[0].text() if rows else text))  # fmt: skip
        elif not text or is_phone(text.upper()):
            self._take(text.upper())
        else:
            matches = self.grid.matches()
            self._take(matches[0] if matches else text)

    @Slot(str)
    def _take(self, label: str) -> None:
        segment, self._segment = self._segment, None
        self.close()
        if segment is None:
            return
        project, track_id = self.editor.session.project, self.editor.track_id
        if self._kind == "visemes":
            outcome = set_viseme(project, track_id, segment.id, "" if label.startswith(FOLLOW) else label)
        else:
            tier: TierKind = "words" if self._kind == "words" else "phonemes"
            if tier == "phonemes":
                label = keep_stress(label, segment.label)
            outcome = relabel(project, track_id, tier, segment.id, label)
        self.editor.commit(outcome)

    def _take_item(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._take(item.text())


def keep_stress(new: str, old: str) -> str:
    """A vowel picked without a stress digit takes the old vowel's, so that an unstressed one stays unstressed."""
    stress = split_stress(old)[1]
    if stress and not split_stress(new)[1] and is_phone(new + stress):
        return new + stress
    return new
