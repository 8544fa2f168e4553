"""How words are said: those the dictionary does not know, with what was guessed, and the project's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from app.services.pronunciations import Entry
from widgets.dialogs.base import Dialog
from widgets.language import tr

WORD, PHONES, SOURCE = range(3)


class PronunciationsDialog(Dialog):
    """A table of words to correct; `wanted` tells all rows as (word, phones) when it is accepted."""

    wanted = Signal(object)

    def __init__(
        self, entries: Sequence[Entry], problem: Callable[[str], str], parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Pronunciations"), tr("Use these"), parent)
        self._problem = problem
        self.setMinimumSize(560, 380)
        self.caption(
            tr("How words are said in this project"),
            tr("ARPAbet or IPA with spaces between. Bars between several ways: the one that fits the sound is taken."))
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(tr("Pronunciations"))
        self.table.setHorizontalHeaderLabels([tr("Word"), tr("Phonemes"), tr("From")])
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(WORD, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(PHONES, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SOURCE, QHeaderView.ResizeMode.ResizeToContents)
        self.form.addWidget(self.table, 1)
        self.add_button = QPushButton(tr("Add word"))
        self.add_button.setAutoDefault(False)
        self.form.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        names = {"project": tr("this project"), "guess": tr("guessed")}
        for entry in entries:
            self._row(entry.word, entry.phones, names[entry.source])
        self.add_button.clicked.connect(self._add)
        self.table.itemChanged.connect(self._check)
        self.accepted.connect(self._tell)
        self._check()

    @property
    def rows(self) -> list[tuple[str, str]]:
        """What is entered, rows without a word left out."""
        texts = [(self._text(row, WORD), self._text(row, PHONES)) for row in range(self.table.rowCount())]
        return [(word, phones) for word, phones in texts if word]

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return " ".join(item.text().split()) if item is not None else ""

    def _row(self, word: str, phones: str, source: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in ((WORD, word), (PHONES, phones), (SOURCE, source)):
            item = QTableWidgetItem(text)
            if column == SOURCE:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(row, column, item)

    @Slot()
    def _add(self) -> None:
        self._row("", "", "")
        last = self.table.rowCount() - 1
        self.table.setCurrentCell(last, WORD)
        item = self.table.item(last, WORD)
        if item is not None:
            self.table.editItem(item)

    @Slot()
    def _check(self) -> None:
        for word, phones in self.rows:
            wrong = self._problem(phones) if phones else ""  # without phones the word is taken out
            if wrong:
                self.say(f"{word}: {wrong}")
                return
        self.say("")

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit([(word, phones) for word, phones in self.rows if phones])
