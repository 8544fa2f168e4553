"""The words of the dialogue, for correction; aligning again keeps what was set by hand."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QPlainTextEdit, QWidget

from app.document.model import Dialogue
from inference import registry
from widgets.dialogs.base import Dialog, PathField
from widgets.language import told, tr
from widgets.theme import resource_folder

ENDONYMS = {"en": "English", "es": "Español"}
"""Where the system's own name of a language names a country, too."""


class TranscriptDialog(Dialog):
    """Shows the transcript, its language and the aligner; `wanted` tells them corrected."""

    wanted = Signal(str, str, str)  # text, code of the language, "NAME" or "NAME:FOLDER" of the aligner

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
        self._choices(dialogue)
        if dialogue.notes:
            notes = QLabel("\n".join(f"•  {told(line)}" for line in dialogue.notes))
            notes.setWordWrap(True)
            notes.setProperty("role", "dim")
            self.form.addWidget(notes)
        self.text.textChanged.connect(self._check)
        self.language.currentIndexChanged.connect(self._check)
        self.aligner.currentIndexChanged.connect(self._check)
        self.folder.changed.connect(self._check)
        self.accepted.connect(self._tell)
        self._check()

    def _choices(self, dialogue: Dialogue) -> None:
        """The language, and who aligns."""
        name, _, folder = dialogue.aligner.partition(":")
        self.language, self.aligner = QComboBox(), QComboBox()
        self.language.setAccessibleName(tr("Language"))
        self.aligner.setAccessibleName(tr("Aligned by"))
        codes = (path.stem for path in resource_folder("languages").glob("*.csv"))
        for code in (*sorted(codes, key=lambda code: (code != "en", code)), "ipa"):
            self.language.addItem(ENDONYMS.get(code) or QLocale(code).nativeLanguageName().capitalize(), code)
        self.language.setItemText(self.language.count() - 1, tr("IPA symbols"))
        for spec in registry.specs("aligner"):
            self.aligner.addItem(spec.title, spec.id)
        self.language.setCurrentIndex(max(self.language.findData(dialogue.language), 0))
        self.aligner.setCurrentIndex(max(self.aligner.findData(name), 0))
        self.folder = PathField(tr("Folder of the model"), "", folder=True)
        self.folder.set_path(folder)
        grid = QFormLayout()
        grid.addRow(tr("Language"), self.language)
        grid.addRow(tr("Aligned by"), self.aligner)
        grid.addRow(tr("Model"), self.folder)
        self._grid = grid
        self.form.addLayout(grid)

    @property
    def wants_folder(self) -> bool:
        """Whether the chosen aligner comes without weights."""
        spec = registry.get("aligner", self.aligner.currentData())
        return "weights" in spec.details

    @Slot()
    def _check(self) -> None:
        self._grid.setRowVisible(self.folder, self.wants_folder)
        if self.wants_folder and self.folder.path is None:
            self.say(tr("Choose the folder that holds the model: nothing is fetched."))
            return
        self.say("")
        if not self.text.toPlainText().strip():
            self.problem.setText(tr("Empty: the words will be recognised from the sound."))

    @Slot()
    def _tell(self) -> None:
        aligner = self.aligner.currentData()
        if self.wants_folder and self.folder.path is not None:
            aligner = f"{aligner}:{self.folder.path}"
        self.wanted.emit(self.text.toPlainText().strip(), self.language.currentData(), aligner)
