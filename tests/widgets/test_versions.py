"""Versions in the window: named, shown, compared, gone back to, renamed and removed, and all of it undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from app.document import blocks
from app.document.edits.result import Edited
from app.document.edits.segment import relabel, split
from app.qt.images import to_rgb
from widgets.main_window import MainWindow
from widgets.panels.version_cards import since, when

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
    qtbot.waitUntil(lambda: len(studio.session.project.versions) == 1, timeout=20000)
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
    qtbot.waitUntil(lambda: "phonemes" in panel.detail.text(), timeout=20000)
    assert when(version.created) in panel.detail.text()
    card = panel._cards[version.id]
    assert card.picture is not None and to_rgb(card.picture).std() > 5
    window.editor.stack.undo()
    qtbot.waitUntil(lambda: "As now" in panel.detail.text(), timeout=20000)


def test_going_back_is_one_step_that_undo_takes_back(kept: tuple[MainWindow, FakeStudio], qtbot: QtBot) -> None:
    window, studio = kept
    steps = window.editor.stack.count()
    qtbot.mouseClick(window.versions_panel.back, LEFT)
    qtbot.waitUntil(lambda: label(studio) == "IY1", timeout=20000)
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
    qtbot.waitUntil(lambda: studio.session.project.versions[0].name == "better", timeout=20000)
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


@pytest.fixture
def two(kept: tuple[MainWindow, FakeStudio], qtbot: QtBot) -> tuple[MainWindow, FakeStudio]:
    """A second version with a phoneme more, "second", and then one more still: the fake renderer's grey counts them."""
    window, studio = kept
    for name in ("second", ""):
        first = studio.session.project.shots[0].tracks[0].phonemes.blocks[0][0]
        outcome = split(studio.session.project, "face", "phonemes", first.id, (first.start + first.end) // 2)
        assert isinstance(outcome, Edited)
        window.editor.commit(outcome)
        if name:
            field = window.versions_panel.field
            field.setFocus()
            qtbot.keyClicks(field, name)
            qtbot.keyClick(field, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: len(studio.session.project.versions) == 2, timeout=20000)
    return window, studio


def pick(window: MainWindow, qtbot: QtBot, *rows: int) -> None:
    """Select versions as hands do: a click, then Ctrl and a click."""
    panel = window.versions_panel
    modifier = Qt.KeyboardModifier.NoModifier
    for row in rows:
        at = panel.list.visualItemRect(panel.list.item(row)).center()
        qtbot.mouseClick(panel.list.viewport(), LEFT, modifier, at)
        modifier = Qt.KeyboardModifier.ControlModifier


def greys(window: MainWindow, qtbot: QtBot) -> tuple[int, int, int]:
    """What is on the screen left and right of the wipe's line, both over the patch, and what the present has there."""
    viewer = window.viewer
    pictures = viewer.pictures
    assert pictures is not None and pictures.result is not None
    seen = []
    for share in (0.9, 0.1):
        viewer.compare.set_wipe(share)
        at = viewer.placing.transform().map(QPointF(160.5, 110.5)).toPoint()
        seen.append(int(to_rgb(viewer.grab().toImage())[at.y(), at.x(), 0]))
    return seen[0], seen[1], int(to_rgb(pictures.result.full)[110, 160, 0])


def test_two_versions_are_compared_with_each_other(two: tuple[MainWindow, FakeStudio], qtbot: QtBot) -> None:
    window, studio = two
    viewer, panel = window.viewer, window.versions_panel
    pick(window, qtbot, 0)
    assert "Ctrl+click another version" in panel.detail.text()
    pick(window, qtbot, 0, 1)
    assert "first” on the left" in panel.detail.text() and "second” on the right" in panel.detail.text()
    assert panel.wipe.isEnabled() and not panel.back.isEnabled()
    qtbot.mouseClick(panel.wipe, LEFT)
    compare = viewer.compare
    assert (viewer.mode, compare.other, compare.this) == ("wipe", "first", "second"), "the older one left"
    window.actions_table["view.actual"].trigger()
    for name in list(viewer.overlays.on):
        viewer.overlays.set_on(name, False)

    def there() -> bool:
        pictures = viewer.pictures
        return (
            pictures is not None and pictures.project is studio.session.project and pictures.result is not None
            and viewer.against.reference(pictures) is not None and viewer.against.subject(pictures, None) is not None
        )  # fmt: skip

    qtbot.waitUntil(there, timeout=20000)
    left, right, present = greys(window, qtbot)
    assert len({left, right, present}) == 3, "neither side is the present"
    window.actions_table["view.difference"].trigger()
    compare.set_gain(1)
    apart = abs(left - right)

    def difference() -> int:
        picture = viewer.against.difference()
        return -1 if picture is None else int(to_rgb(picture)[110, 160, 0])

    qtbot.waitUntil(lambda: difference() == apart, timeout=20000)
    window.actions_table["version.original"].trigger()
    assert (compare.other, compare.this) == ("Original", "Result"), "back to the present"


def test_either_side_is_chosen_in_the_menu(two: tuple[MainWindow, FakeStudio], qtbot: QtBot) -> None:
    window, _studio = two
    compare = window.viewer.compare
    menu = window.viewer_bar.compare.menu()
    menu.aboutToShow.emit()
    first, second = (action.menu() for action in menu.actions()[-2:])
    assert isinstance(first, QMenu) and isinstance(second, QMenu)
    assert (first.title(), second.title()) == ("&First: Original", "S&econd: Result")

    def choose(sub: QMenu, name: str) -> None:
        next(action for action in sub.actions() if action.text() == name).trigger()

    choose(second, "first")
    assert (compare.other, compare.this, window.viewer.mode) == ("Original", "first", "wipe"), "a version and the plate"
    menu.aboutToShow.emit()
    assert [a.text() for a in first.actions() if not a.isSeparator()] == ["Original", "Result", "second", "first"]
    choose(first, "Result")
    assert (compare.other, compare.this) == ("Result", "first")
    window.versions_panel.list.clearSelection()
    pick(window, qtbot, 1)
    qtbot.mouseClick(window.versions_panel.remove, LEFT)
    assert (compare.other, compare.this) == ("Result", "Result"), "what is gone is compared no longer"


def test_two_versions_are_removed_in_one_step(two: tuple[MainWindow, FakeStudio], qtbot: QtBot) -> None:
    window, studio = two
    pick(window, qtbot, 0, 1)
    steps = window.editor.stack.count()
    qtbot.keyClick(window.versions_panel.list, Qt.Key.Key_Delete)
    assert studio.session.project.versions == () and window.editor.stack.count() == steps + 1
    window.editor.stack.undo()
    assert [version.name for version in studio.session.project.versions] == ["first", "second"]
