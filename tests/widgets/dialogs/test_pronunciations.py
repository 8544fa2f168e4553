"""The table of pronunciations, from the menu to the document."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from app.services.pronunciations import Entry
from widgets.dialogs.pronunciations import PHONES, PronunciationsDialog
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


def wrong(phones: str) -> str:
    return "no phone" if "XX" in phones else ""


def test_what_is_wrong_is_said_and_cannot_be_used(qtbot: QtBot) -> None:
    dialog = PronunciationsDialog([Entry("zorb", "Z AO1 R B", "guess")], wrong)
    qtbot.addWidget(dialog)
    item = dialog.table.item(0, PHONES)
    item.setText("XX")
    assert "zorb" in dialog.problem.text() and not dialog.accept_button.isEnabled()
    item.setText("Z AA1 B")
    assert dialog.problem.text() == "" and dialog.accept_button.isEnabled()
    with qtbot.waitSignal(dialog.wanted) as told:
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert told.args == [[("zorb", "Z AA1 B")]]


def test_a_new_row_waits_for_its_word(qtbot: QtBot) -> None:
    dialog = PronunciationsDialog([], wrong)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    assert dialog.table.rowCount() == 1 and dialog.rows == []


def test_the_menu_shows_it_and_its_answer_is_one_undoable_edit(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    window.pronunciations.show()
    qtbot.waitUntil(lambda: len(window.findChildren(PronunciationsDialog)) == 1, timeout=5000)
    (dialog,) = window.findChildren(PronunciationsDialog)
    dialog.wanted.emit([("plosive", "P L OW1 S IH0 V")])
    (entry,) = studio.session.project.pronunciations
    assert entry.word == "plosive" and entry.phones == ("P", "L", "OW1", "S", "IH0", "V")
    window.edits.undo()
    assert studio.session.project.pronunciations == ()
    dialog.reject()
