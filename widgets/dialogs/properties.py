"""Project properties: its name and note, and the consent of the people whose mouths are edited."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)  # fmt: skip

from app.document.model import Consent, Project
from widgets.dialogs.base import Dialog
from widgets.language import tr


class PropertiesDialog(Dialog):
    """Asks; `wanted` tells the records of consent and the note."""

    wanted = Signal(object, str)  # tuple[Consent, ...], note

    def __init__(self, project: Project, people: list[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Project properties"), tr("Apply"), parent)
        self.setMinimumSize(640, 460)
        self._people = people
        note = tr("Who agreed to being edited, to what, and when. It is written with every export.")
        self.caption(tr("Consent"), note)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(tr("Consent"))
        self.table.setHorizontalHeaderLabels([tr("Person"), tr("What was agreed to"), tr("Date")])
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 150)
        self.table.setColumnWidth(2, 110)
        self.add = QPushButton(tr("Add a person"))
        self.remove = QPushButton(tr("Remove"))
        row = QHBoxLayout()
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.form.addWidget(self.table, 1)
        self.form.addLayout(row)
        self.caption(tr("Note"))
        self.note = QPlainTextEdit(project.note)
        self.note.setAccessibleName(tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(72)
        self.form.addWidget(self.note)
        for consent in project.consent:
            self._row(consent)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.table.itemSelectionChanged.connect(self._check)
        self.table.itemChanged.connect(self._check)
        self.accepted.connect(self._tell)
        self._check()

    def records(self) -> tuple[Consent, ...]:
        """What is entered; rows with nothing in them are none."""
        rows = [[self._text(row, column) for column in range(3)] for row in range(self.table.rowCount())]
        return tuple(Consent(person=who, statement=what, date=when) for who, what, when in rows if who or what)

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""

    def _row(self, consent: Consent) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate((consent.person, consent.statement, consent.date)):
            self.table.setItem(row, column, QTableWidgetItem(text))

    @Slot()
    def _add(self) -> None:
        known = {consent.person for consent in self.records()}
        person = next((name for name in self._people if name not in known), "")
        self._row(Consent(person=person, date=date.today().isoformat()))
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, 1 if person else 0)
        self.table.setFocus()
        self.table.edit(self.table.currentIndex())

    @Slot()
    def _remove(self) -> None:
        self.table.removeRow(self.table.currentRow())
        self._check()

    @Slot()
    def _check(self) -> None:
        self.remove.setEnabled(self.table.currentRow() >= 0)
        nameless = any(not consent.person or not consent.statement for consent in self.records())
        self.say(tr("Say for each person who it is and what was agreed to.") if nameless else "")

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self.records(), self.note.toPlainText().strip())
