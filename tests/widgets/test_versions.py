"""Versions in the window: named, shown, compared, gone back to, renamed and removed, and all of it undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from app.document import blocks
from app.document.edits.result import Edited
from app.document.edits.segment import relabel, split
from app.qt.images import to_rgb
from widgets.main_window import MainWindow
from widgets.panels.versions_panel import since, when

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def kept(opened: tuple[MainWindow, FakeStudio], qtbot: QtBot, tmp_path: Path) -> tuple[MainWindow, FakeStudio]:
    """One version "first", and then a phoneme of the first word was changed; the playhead stands in it."""
    window, studio = opened
    studio.folder = tmp_path
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert window.tabs.currentWidget() is window.versions_panel
    field = window.versions_panel.field
    assert field.text() == "Version 1" and field.selectedText() == "Version 1"
    qtbot.keyClicks(field, "first")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(studio.session.project.versions) == 1, timeout=3000)
    assert field.text() == ""
    segment = blocks.find(studio.session.project.shots[0].tracks[0].phonemes, "p1.1")[1]
    window.editor.seek(studio.timebase().start_of(studio.timebase().frame_at((segment.start + segment.end) // 2)))
    outcome = relabel(studio.session.project, "face", "phonemes", "p1.1", "AA1")
    assert isinstance(outcome, Edited)
    window.editor.commit(outcome)
    return window, studio


def label(studio: FakeStudio) -> str:
    """The phoneme that was changed."""
    return blocks.find(studio.session.project.shots[0].tracks[0].phonemes, "p1.1")[1].label


def test_a_version_tells_what_changed_and_shows_its_mouth(
    kept: tuple[MainWindow, FakeStudio], qtbot: QtBot
) -> None:
    window, _studio = kept
    panel = window.versions_panel
    version = panel.current()
    assert version is not None and version.name == "first" and panel.list.item(0).text() == "first"
    qtbot.waitUntil(lambda: "phonemes" in panel.detail.text(), timeout=4000)
    assert when(version.created) in panel.detail.text()
    card = panel._cards[version.id]
    assert card.picture is not None and to_rgb(card.picture).std() > 5
    window.editor.stack.undo()
    qtbot.waitUntil(lambda: "As now" in panel.detail.text(), timeout=4000)


def test_going_back_is_one_step_that_undo_takes_back(kept: tuple[MainWindow, FakeStudio], qtbot: QtBot) -> None:
    window, studio = kept
    steps = window.editor.stack.count()
    qtbot.mouseClick(window.versions_panel.back, LEFT)
    qtbot.waitUntil(lambda: label(studio) == "IY1", timeout=3000)
    assert window.editor.stack.count() == steps + 1
    assert len(studio.session.project.versions) == 1
    window.editor.stack.undo()
    assert label(studio) == "AA1"


def test_a_version_is_renamed_in_place_and_removed(kept: tuple[MainWindow, FakeStudio], qtbot: QtBot) -> None:
    window, studio = kept
    panel = window.versions_panel
    panel.list.setFocus()
    panel.list.editItem(panel.list.item(0))
    field = panel.list.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    qtbot.keyClicks(field, "better")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: studio.session.project.versions[0].name == "better", timeout=2000)
    qtbot.mouseClick(panel.remove, LEFT)
    assert studio.session.project.versions == () and panel.list.count() == 0
    assert not panel.back.isEnabled()
    window.editor.stack.undo()
    assert [panel.list.item(i).text() for i in range(panel.list.count())] == ["better"]


def test_an_empty_name_is_refused_and_the_old_one_stays(kept: tuple[MainWindow, FakeStudio], qtbot: QtBot) -> None:
    window, studio = kept
    panel = window.versions_panel
    panel.list.item(0).setText("   ")
    assert studio.session.project.versions[0].name == "first"
    assert panel.list.item(0).text() == "first"


def test_a_version_is_wiped_against_the_present(kept: tuple[MainWindow, FakeStudio], qtbot: QtBot) -> None:
    window, studio = kept
    viewer = window.viewer
    frame = window.editor.frame
    first = studio.session.project.shots[0].tracks[0].phonemes.blocks[0][0]
    outcome = split(studio.session.project, "face", "phonemes", first.id, (first.start + first.end) // 2)
    assert isinstance(outcome, Edited)
    window.editor.commit(outcome)  # the fake renderer's grey counts phonemes
    qtbot.mouseClick(window.versions_panel.wipe, LEFT)
    assert viewer.mode == "wipe" and viewer.compare.other == "first"
    assert window.actions_table["view.wipe"].isChecked()
    qtbot.waitUntil(
        lambda: viewer.pictures is not None and viewer.pictures.frame == frame
        and viewer.pictures.project is studio.session.project and viewer.against.reference(viewer.pictures) is not None,
        timeout=4000,
    )  # fmt: skip
    assert viewer.pictures is not None and viewer.pictures.result is not None
    reference = viewer.against.reference(viewer.pictures)
    assert reference is not None
    then, now = to_rgb(reference.full)[110, 160], to_rgb(viewer.pictures.result.full)[110, 160]
    assert (then != now).any(), "the version's own pixels"
    panel = window.versions_panel
    qtbot.mouseClick(panel.remove, LEFT)
    assert viewer.compare.version == "", "what is gone is compared with no longer"


def test_blinking_against_the_newest_version_by_command(kept: tuple[MainWindow, FakeStudio], qtbot: QtBot) -> None:
    window, _studio = kept
    window.actions_table["view.blink"].trigger()
    window.actions_table["version.last"].trigger()
    assert (window.viewer.mode, window.viewer.compare.other) == ("blink", "first")
    window.actions_table["version.original"].trigger()
    assert (window.viewer.mode, window.viewer.compare.other) == ("blink", "Original")
    window.actions_table["view.result"].trigger()


def test_what_changed_in_words() -> None:
    from app.document.changes import ChangeSet

    assert since(ChangeSet()) == "As now"
    assert since(ChangeSet(frozenset({"pose", "words", "versions"}))) == "Changed since: words, pose keys"
