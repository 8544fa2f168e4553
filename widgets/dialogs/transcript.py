"""The words of the dialogue, for correction; aligning again keeps what was set by hand."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from app.document.model import Dialogue
from widgets.dialogs.base import Dialog
from widgets.language import tr


class TranscriptDialog(Dialog):
    """Shows the transcript; `wanted` tells the corrected text."""

    wanted = Signal(str)

    def __init__(self, dialogue: Dialogue, parent: QWidget | None = None) -> None:
        super().__init__(tr("Transcript"), tr("Align"), parent)
        self.setMinimumSize(560, 380)
        recognised = dialogue.transcript_by == "analysis"
        if recognised:
            note = tr("These words were recognised by machine. Correct them, then align.")
        else:
            note = tr("Change what is said, then align: words and phonemes are placed again, edits by hand stay.")
        self.caption(tr("What is said"), note)
        self.text = QPlainTextEdit(dialogue.transcript)
        self.text.setAccessibleName(tr("Transcript"))
        self.text.setTabChangesFocus(True)
        self.form.addWidget(self.text, 1)
        if dialogue.notes:
            notes = QLabel("\n".join(f"•  {line}" for line in dialogue.notes))
            notes.setWordWrap(True)
            notes.setProperty("role", "dim")
            self.form.addWidget(notes)
        self.text.textChanged.connect(self._check)
        self.accepted.connect(self._tell)
        self._check()

    @Slot()
    def _check(self) -> None:
        empty = not self.text.toPlainText().strip()
        self.problem.setText(tr("Empty: the words will be recognised from the sound.") if empty else "")

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self.text.toPlainText().strip())
