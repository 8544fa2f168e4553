"""How words are said: those the dictionary does not know, with what was guessed, and the project's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)  # fmt: skip

from app.services.pronunciations import Entry, Way
from widgets.dialogs.base import Dialog
from widgets.language import count, tr

WORD, PHONES, SOURCE = range(3)


class PronunciationsDialog(Dialog):
    """A table of words to correct; `wanted` tells all rows as (word, phones) when it is accepted. Below it the ways to
    say the chosen word, with how well each fits the sound; the word can be heard."""

    wanted = Signal(object)
    ways_wanted = Signal(str, str)  # a word, the phones entered for it: how well do they and others fit?
    hear_wanted = Signal(str)

    def __init__(
        self, entries: Sequence[Entry], problem: Callable[[str], str], parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Pronunciations"), tr("Use these"), parent)
        self._problem = problem
        self._ways: list[Way] = []
        self._places = 0
        self.setMinimumSize(600, 460)
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
        self.hear_button = QPushButton(tr("Hear the word"))
        self.hear_button.setAutoDefault(False)
        self.use_button = QPushButton(tr("Say it this way"))
        self.use_button.setAutoDefault(False)
        self.note = QLabel()
        self.note.setProperty("role", "dim")
        self.ways = QListWidget()
        self.ways.setAccessibleName(tr("Ways to say the word"))
        self.ways.setMaximumHeight(150)
        row = QHBoxLayout()
        for widget in (self.hear_button, self.use_button):
            row.addWidget(widget)
        row.addWidget(self.note, 1)
        self.form.addWidget(self.ways)
        self.form.addLayout(row)
        self.table.currentCellChanged.connect(self._look)
        self.hear_button.clicked.connect(self._hear)
        self.use_button.clicked.connect(self._use)
        self.ways.itemDoubleClicked.connect(self._use)
        self.ways.currentRowChanged.connect(self._enable)
        self.add_button.clicked.connect(self._add)
        self.table.itemChanged.connect(self._check)
        self.accepted.connect(self._tell)
        self._check()
        self._enable()

    def first(self) -> None:
        """Begin with the first word."""
        if self.table.rowCount():
            self.table.setCurrentCell(0, PHONES)

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

    # --- ways to say the chosen word -----------------------------------------------------------------------------

    @property
    def word(self) -> str:
        """The word of the chosen row."""
        return self._text(self.table.currentRow(), WORD) if self.table.currentRow() >= 0 else ""

    def show_ways(self, word: str, ways: Sequence[Way], places: int) -> None:
        """Ways to say a word, best first, and how often it is said; nothing when another row was chosen meanwhile."""
        if word != self.word:
            return
        self._ways = list(ways)
        self.ways.clear()
        for way in ways:
            fit = tr("fits {share}", share=f"{way.fit:.0%}") if way.fit is not None else tr("not heard")
            lengths = "   ".join(f"{phone} {seconds * 1000:.0f}" for phone, seconds in way.placed)
            item = QListWidgetItem(f"{way.phones}     {fit}" + (f"\n{lengths} ms" if lengths else ""))
            item.setToolTip(tr("How long each sound lasts where the word is said first") if lengths else "")
            self.ways.addItem(item)
        self.note.setText(
            count(places, "Said once in this line", "Said {n} times in this line") if places
            else tr("Not said in this line"))
        self._places = places
        if self._ways:
            self.ways.setCurrentRow(0)
        self._enable()

    @Slot()
    def _look(self) -> None:
        """Another row: how can it be said?"""
        self._ways, self._places = [], 0
        self.ways.clear()
        self.note.setText("")
        self._enable()
        if self.word:
            self.note.setText(tr("Listening…"))
            self.ways_wanted.emit(self.word, self._text(self.table.currentRow(), PHONES))

    @Slot()
    def _enable(self) -> None:
        self.hear_button.setEnabled(bool(self._places))
        self.use_button.setEnabled(0 <= self.ways.currentRow() < len(self._ways))

    @Slot()
    def _hear(self) -> None:
        self.hear_wanted.emit(self.word)

    @Slot()
    def _use(self) -> None:
        item = self.table.item(self.table.currentRow(), PHONES)
        if item is not None and 0 <= self.ways.currentRow() < len(self._ways):
            item.setText(self._ways[self.ways.currentRow()].phones)

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
