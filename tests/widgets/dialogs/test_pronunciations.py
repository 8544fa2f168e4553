"""The table of pronunciations, from the menu to the document."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from app.services.pronunciations import Entry, Way
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
    qtbot.waitUntil(lambda: len(window.findChildren(PronunciationsDialog)) == 1, timeout=20000)
    (dialog,) = window.findChildren(PronunciationsDialog)
    dialog.wanted.emit([("plosive", "P L OW1 S IH0 V")])
    (entry,) = studio.session.project.pronunciations
    assert entry.word == "plosive" and entry.phones == ("P", "L", "OW1", "S", "IH0", "V")
    window.edits.undo()
    assert studio.session.project.pronunciations == ()
    dialog.reject()


def test_ways_to_say_a_word_are_heard_judged_and_chosen(qtbot: QtBot) -> None:
    dialog = PronunciationsDialog([Entry("read", "R EH1 D", "project"), Entry("zorb", "Z AO1 R B", "guess")], wrong)
    qtbot.addWidget(dialog)
    asked: list[tuple[str, str]] = []
    dialog.ways_wanted.connect(lambda word, phones: asked.append((word, phones)))
    dialog.show()
    dialog.first()
    assert asked == [("read", "R EH1 D")] and not dialog.hear_button.isEnabled()
    ways = [Way("R IY1 D", 0.81, (("R", 0.05), ("IY1", 0.12), ("D", 0.04))), Way("R EH1 D", 0.4)]
    dialog.show_ways("zorb", ways, 1)
    assert dialog.ways.count() == 0, "the answer for another row"
    dialog.show_ways("read", ways, 2)
    first = dialog.ways.item(0).text()
    assert "R IY1 D" in first and "81%" in first.replace(" ", "") and "IY1 120" in first
    assert "2 times" in dialog.note.text()
    with qtbot.waitSignal(dialog.hear_wanted) as heard:
        qtbot.mouseClick(dialog.hear_button, Qt.MouseButton.LeftButton)
    assert heard.args == ["read"]
    qtbot.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
    assert dialog.rows[0] == ("read", "R IY1 D")
    dialog.table.setCurrentCell(1, PHONES)
    assert asked[-1] == ("zorb", "Z AO1 R B") and dialog.ways.count() == 0
    dialog.show_ways("zorb", [Way("Z AO1 R B")], 0)
    assert not dialog.hear_button.isEnabled() and dialog.use_button.isEnabled()


def test_a_word_is_played_at_each_of_its_places_in_turn(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    played: list[int] = []
    window.player.play_span = lambda span, **more: played.append(span.start)  # type: ignore[method-assign]
    words = [s for s in studio.session.project.shots[0].tracks[0].words if s.label == "wash"]
    window.pronunciations._hear("Wash")
    window.pronunciations._hear("Wash")
    assert played == [words[0].start - 60_000, words[0].start - 60_000]
    window.pronunciations._hear("nowhere")
    assert len(played) == 2
