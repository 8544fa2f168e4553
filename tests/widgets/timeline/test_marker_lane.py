"""Markers by mouse and key: made, moved, named, coloured, found and taken away."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio
from window_mouse import LEFT, NONE
from window_tiers import CTRL, SHIFT, done, drag, x_of

from app.document.edits.markers import add_marker
from app.document.model import Marker
from widgets.editor import Selection
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


def markers(window: MainWindow) -> tuple[Marker, ...]:
    """As committed."""
    return window.editor.session.project.shots[0].markers


def put(window: MainWindow, *times: int) -> None:
    """Markers at times, and no history."""
    for us in times:
        done(window, add_marker(window.editor.session.project, "shot", us))
    window.editor.stack.clear()


def flag(window: MainWindow, index: int) -> QPoint:
    """The middle of a marker's flag."""
    return QPoint(x_of(window, markers(window)[index].time) + 4, 8)


def test_the_key_puts_a_marker_and_again_asks_for_its_note(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    window.editor.seek(1_000_000)
    qtbot.keyClick(window, Qt.Key.Key_M)
    (marker,) = markers(window)
    assert marker.time == studio.timebase().start_of(window.editor.frame)
    assert not window.timeline.markers.field.open
    qtbot.keyClick(window, Qt.Key.Key_M)
    field = window.timeline.markers.field
    assert field.isVisible() and len(markers(window)) == 1
    qtbot.keyClicks(field, "lips late")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not field.isVisible()
    assert markers(window)[0].text == "lips late"
    assert window.editor.stack.count() == 2


def test_escape_leaves_the_note_as_it_was(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    put(window, 1_000_000)
    qtbot.mouseDClick(window.timeline.markers, LEFT, NONE, flag(window, 0))
    field = window.timeline.markers.field
    assert field.isVisible()
    qtbot.keyClicks(field, "no")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert markers(window)[0].text == ""
    assert window.editor.stack.count() == 0


def test_tab_goes_to_the_next_note(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    put(window, 1_000_000, 2_000_000)
    window.timeline.markers.edit_note(markers(window)[0].id)
    field = window.timeline.markers.field
    qtbot.keyClicks(field, "one")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    qtbot.keyClicks(field, "two")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [m.text for m in markers(window)] == ["one", "two"]


def test_a_double_click_on_empty_lane_makes_one_on_the_frame(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    qtbot.mouseDClick(window.timeline.markers, LEFT, NONE, QPoint(300, 8))
    (marker,) = markers(window)
    timebase = studio.timebase()
    assert marker.time == timebase.start_of(timebase.frame_at(round(window.editor.view.us_at(300))))
    assert window.timeline.markers.field.isVisible()


def test_a_drag_moves_it_and_escape_does_not(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    window.editor.set_snapping(False)
    put(window, 1_000_000)
    lane = window.timeline.markers
    drag(qtbot, lane, flag(window, 0), 40)
    moved = markers(window)[0].time
    assert abs(moved - 1_000_000 - 40 * window.editor.view.us_per_px) < window.editor.view.us_per_px
    assert window.editor.stack.count() == 1
    end = drag(qtbot, lane, flag(window, 0), 40, drop=False)
    assert window.editor.session.shown.shots[0].markers[0].time > moved
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    qtbot.mouseRelease(lane, LEFT, NONE, end)
    assert markers(window)[0].time == moved
    window.actions_table["edit.undo"].trigger()
    assert markers(window)[0].time == 1_000_000


def test_a_click_goes_there_and_control_selects_several(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    put(window, 1_000_000, 2_000_000)
    lane = window.timeline.markers
    qtbot.mouseClick(lane, LEFT, NONE, flag(window, 0))
    assert window.editor.playhead_us == 1_000_000
    qtbot.mouseClick(lane, LEFT, CTRL, flag(window, 1))
    assert len(window.editor.selection.ids) == 2
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    assert markers(window) == ()
    assert window.editor.selection == Selection()
    assert window.editor.stack.count() == 1


def test_keys_go_from_marker_to_marker(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    put(window, 1_000_000, 2_000_000)
    said: list[str] = []
    window.editor.said.connect(said.append)
    for key, us in (
        (Qt.Key.Key_Down, 1_000_000), (Qt.Key.Key_Down, 2_000_000), (Qt.Key.Key_Down, 2_000_000),
        (Qt.Key.Key_Up, 1_000_000),
    ):  # fmt: skip
        qtbot.keyClick(window, key, SHIFT)
        assert window.editor.playhead_us == us
    assert "no marker behind" in said[-1]


def test_the_menu_gives_colours_to_all_that_are_selected(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    put(window, 1_000_000, 2_000_000)
    lane = window.timeline.markers
    window.editor.select(Selection("markers", tuple(m.id for m in markers(window))))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, flag(window, 0), lane.mapToGlobal(flag(window, 0)))
    QApplication.sendEvent(lane, event)
    (menu,) = lane.findChildren(QMenu)
    assert menu.isVisible()
    next(action for action in menu.actions() if action.text() == "Red").trigger()
    assert [m.colour for m in markers(window)] == ["red", "red"]
    assert window.editor.stack.count() == 1
    menu.close()


def test_colours_are_seen(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    put(window, 1_000_000)
    at = flag(window, 0)
    yellow = window.timeline.markers.grab().toImage().pixelColor(at)
    window.editor.select(Selection("markers", (markers(window)[0].id,)))
    window.timeline.markers.set_colour("blue")
    window.editor.select(Selection())
    blue = window.timeline.markers.grab().toImage().pixelColor(at)
    assert yellow.red() > yellow.blue() and blue.blue() > blue.red()
