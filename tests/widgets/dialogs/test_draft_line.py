"""Typing a line: its length is told while one types, and the answer is one undoable edit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio, small_project

from app.document.model import Dialogue, MediaRef
from app.qt.relay import Relay
from app.services.drafting import Draft
from widgets.dialogs.draft_line import DraftLineDialog, Place
from widgets.main_window import MainWindow


@pytest.fixture
def relay(qapp: object) -> Iterator[Relay]:
    owner = QObject()
    made = Relay(owner)
    yield made
    made.close()


def asked(qtbot: QtBot, relay: Relay, duration_us: int = 3_000_000) -> DraftLineDialog:
    dialog = DraftLineDialog(Place(duration_us, 500_000, {"zorb": "Z AO1 R B"}), relay)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_length_and_end_follow_words_and_rate(qtbot: QtBot, relay: Relay) -> None:
    dialog = asked(qtbot, relay)
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.text, "hello zorb")
    qtbot.waitUntil(lambda: dialog.problem.text().startswith("2 words"), timeout=10_000)
    usual = dialog.problem.text()
    assert dialog.accept_button.isEnabled() and "beyond" not in usual
    dialog.rate.setValue(50)
    qtbot.waitUntil(lambda: dialog.problem.text() != usual, timeout=20000)
    seconds = [float(text.split(", ")[1].split(" s")[0]) for text in (usual, dialog.problem.text())]
    assert seconds[1] > 1.3 * seconds[0]
    with qtbot.waitSignal(dialog.wanted) as told:
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert told.args == [Draft("hello zorb", 500_000, 0.5)]


def test_a_line_too_long_for_its_shot_and_one_that_cannot_be_read_are_named(qtbot: QtBot, relay: Relay) -> None:
    dialog = asked(qtbot, relay, 800_000)
    qtbot.keyClicks(dialog.text, "one two three four five")
    qtbot.waitUntil(lambda: "shot ends at 0.80 s" in dialog.problem.text(), timeout=10_000)
    assert dialog.accept_button.isEnabled()
    dialog.text.setPlainText("…")
    qtbot.waitUntil(lambda: "no words" in dialog.problem.text(), timeout=20000)
    assert not dialog.accept_button.isEnabled()


def test_the_menu_drafts_for_the_edited_face(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    project = small_project()
    track = replace(project.shots[0].tracks[0], dialogue=None)
    shot = replace(project.shots[0], tracks=(track, *project.shots[0].tracks[1:]))
    studio = FakeStudio(replace(project, shots=(shot,)))
    studio.type_line = lambda track_id, change, failed: studio.apply(change(studio.session.project))  # type: ignore
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    window.actions_table["file.line"].trigger()
    (dialog,) = window.findChildren(DraftLineDialog)
    dialog.text.setPlainText("hello there")
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=10_000)
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    said = window.editor.track
    assert said is not None and [w.label for w in said.words if w.label] == ["hello", "there"] and said.dubbed
    window.edits.undo()
    assert window.editor.track is not None and window.editor.track.dialogue is None


def test_a_face_with_a_recording_is_told_why_not(window: MainWindow, qtbot: QtBot) -> None:
    project = small_project()
    track = replace(project.shots[0].tracks[0], dialogue=Dialogue(audio=MediaRef(path="a.wav", hash="x")))
    studio = FakeStudio(replace(project, shots=(replace(project.shots[0], tracks=(track,)),)))
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    told: list[str] = []
    window.editor.said.connect(told.append)
    window.actions_table["file.line"].trigger()
    assert "has a recording" in told[-1] and not window.findChildren(DraftLineDialog)
