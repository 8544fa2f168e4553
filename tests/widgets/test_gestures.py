"""Every drag by real mouse events: preview, commit, cancel, undo."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio
from window_mouse import LEFT, NONE, send_move

from app.document import blocks
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


def phone(window: MainWindow, segment_id: str, *, committed: bool = False) -> Any:
    """A phoneme as shown, or as committed."""
    session = window.editor.session
    project = session.project if committed else session.shown
    return blocks.find(project.shots[0].tracks[0].phonemes, segment_id)[1]


def edge_point(window: MainWindow, segment_id: str) -> QPoint:
    """Where the start of a phoneme is in its lane."""
    return QPoint(round(window.editor.view.x_of(phone(window, segment_id).start)), 12)


def drag_edge(window: MainWindow, qtbot: QtBot, segment_id: str, px: int, keys: Qt.KeyboardModifier = NONE) -> QPoint:
    """Press on an edge and move; not released. Returns where the mouse is."""
    lane = window.timeline.phonemes
    start = edge_point(window, segment_id)
    qtbot.mousePress(lane, LEFT, keys, start)
    for k in range(1, 5):
        send_move(lane, start + QPoint(px * k // 4, 0), keys)
    return start + QPoint(px, 0)


def test_dragging_an_edge_previews_and_commits_one_step(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    window.editor.set_snapping(False)
    before = phone(window, "p4.1").start
    end = drag_edge(window, qtbot, "p4.1", 8)
    shown = phone(window, "p4.1").start
    assert abs(shown - before - 8 * window.editor.view.us_per_px) < window.editor.view.us_per_px
    assert phone(window, "p4.1", committed=True).start == before
    assert window.editor.stack.count() == 0
    assert window.editor.ghost is not None
    assert window.editor.ghost.us == shown
    assert phone(window, "p4.0").end == shown, "neighbours share the edge"
    qtbot.mouseRelease(window.timeline.phonemes, LEFT, NONE, end)
    assert window.editor.stack.count() == 1
    assert phone(window, "p4.1", committed=True).start == shown
    assert window.editor.ghost is None
    window.actions_table["edit.undo"].trigger()
    assert phone(window, "p4.1", committed=True).start == before
    window.actions_table["edit.redo"].trigger()
    assert phone(window, "p4.1", committed=True).start == shown


def test_the_edited_frame_is_asked_for_during_the_drag(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    window.editor.set_snapping(False)
    window.editor.seek(1_000_000)
    count = len(studio.render.requests)
    drag_edge(window, qtbot, "p4.1", 8)
    qtbot.waitUntil(lambda: len(studio.render.requests) > count)
    _project, playhead, visible = studio.render.requests[-1]
    qtbot.waitUntil(lambda: studio.render.requests[-1][0] is window.editor.session.shown)
    assert playhead == window.editor.frame
    assert playhead in visible
    qtbot.mouseRelease(window.timeline.phonemes, LEFT, NONE, edge_point(window, "p4.1"))


def test_moves_that_snap_to_one_place_are_one_preview(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    lane = window.timeline.phonemes
    target = phone(window, "p4.1").start + round(12 * window.editor.view.us_per_px)
    window.editor.seek(target)
    end = drag_edge(window, qtbot, "p4.1", 12)
    shown = window.editor.session.shown
    for px in (11, 13, 14, 12):
        send_move(lane, end + QPoint(px - 12, 0))
    assert window.editor.session.shown is shown
    qtbot.waitUntil(lambda: studio.render.requests[-1][0] is shown)
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    qtbot.mouseRelease(lane, LEFT, NONE, end)


def test_escape_takes_a_drag_back(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    before = window.editor.session.project
    end = drag_edge(window, qtbot, "p4.1", 14)
    assert window.editor.session.shown is not before
    qtbot.keyClick(window.timeline.phonemes, Qt.Key.Key_Escape)
    assert window.editor.session.shown is before
    assert window.editor.ghost is None
    qtbot.mouseRelease(window.timeline.phonemes, LEFT, NONE, end)
    assert window.editor.session.project is before
    assert window.editor.stack.count() == 0


def test_a_press_without_a_move_changes_nothing(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    before = window.editor.session.project
    qtbot.mouseClick(window.timeline.phonemes, LEFT, NONE, edge_point(window, "p4.1"))
    assert window.editor.session.project is before
    assert window.editor.selection.ids == ("p4.1",)


def test_snapping_stops_at_the_playhead_and_shift_inverts_it(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    target = phone(window, "p4.1").start + round(12 * window.editor.view.us_per_px)
    window.editor.seek(target)
    end = drag_edge(window, qtbot, "p4.1", 14)
    assert phone(window, "p4.1").start == target
    assert window.editor.ghost is not None
    assert window.editor.ghost.snapped == "→ playhead"
    send_move(window.timeline.phonemes, end, Qt.KeyboardModifier.ShiftModifier)
    assert phone(window, "p4.1").start != target
    assert window.editor.ghost.snapped == ""
    qtbot.keyClick(window.timeline.phonemes, Qt.Key.Key_Escape)
    qtbot.mouseRelease(window.timeline.phonemes, LEFT, NONE, end)


def test_control_ripples_what_follows(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    window.editor.set_snapping(False)
    later = phone(window, "p5.1")
    edge = phone(window, "p4.1").start
    end = drag_edge(window, qtbot, "p4.1", -8, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseRelease(window.timeline.phonemes, LEFT, Qt.KeyboardModifier.ControlModifier, end)
    moved = phone(window, "p4.1", committed=True).start - edge
    assert moved < 0
    assert phone(window, "p5.1", committed=True).start == later.start + moved
    assert phone(window, "p5.1", committed=True).end == later.end + moved


def test_a_word_edge_moves_the_phoneme_edge(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    window.editor.set_snapping(False)
    lane = window.timeline.words
    before = phone(window, "p5.0").start
    at = QPoint(round(window.editor.view.x_of(before)), 10)
    qtbot.mousePress(lane, LEFT, NONE, at)
    send_move(lane, at + QPoint(4, 0))
    send_move(lane, at + QPoint(7, 0))
    qtbot.mouseRelease(lane, LEFT, NONE, at + QPoint(7, 0))
    assert phone(window, "p5.0", committed=True).start > before
    assert window.editor.stack.count() == 1


def test_double_click_adds_a_key_drag_moves_it_delete_removes_it(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    window.editor.set_snapping(False)
    lane = window.timeline.curves
    at = QPoint(400, round(lane.y_of(0.8)))
    qtbot.mouseDClick(lane, LEFT, NONE, at)
    (key,) = window.editor.session.project.shots[0].tracks[0].keys
    assert key.axis == "open"
    assert abs(key.value - 0.8) < 0.02
    timebase = studio.timebase()
    assert key.time == timebase.start_of(timebase.frame_at(key.time)), "keys stand on frames"
    x, y = lane.spot(key)
    spot = QPoint(round(x), round(y))
    qtbot.mousePress(lane, LEFT, NONE, spot)
    send_move(lane, spot + QPoint(10, 10))
    send_move(lane, spot + QPoint(20, 20))
    qtbot.mouseRelease(lane, LEFT, NONE, spot + QPoint(20, 20))
    (moved,) = window.editor.session.project.shots[0].tracks[0].keys
    assert moved.id == key.id
    assert moved.time > key.time
    assert moved.value < key.value
    assert window.editor.stack.count() == 2
    window.actions_table["edit.delete"].trigger()
    assert window.editor.session.project.shots[0].tracks[0].keys == ()
    window.actions_table["edit.undo"].trigger()
    assert window.editor.session.project.shots[0].tracks[0].keys == (moved,)


def test_escape_takes_a_key_drag_back(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    lane = window.timeline.curves
    qtbot.mouseDClick(lane, LEFT, NONE, QPoint(400, round(lane.y_of(0.5))))
    before = window.editor.session.project
    (key,) = before.shots[0].tracks[0].keys
    spot = QPoint(*(round(v) for v in lane.spot(key)))
    qtbot.mousePress(lane, LEFT, NONE, spot)
    send_move(lane, spot + QPoint(30, 5))
    assert window.editor.session.shown is not before
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    assert window.editor.session.shown is before
    qtbot.mouseRelease(lane, LEFT, NONE, spot + QPoint(30, 5))
    assert window.editor.session.project is before


def test_dragging_over_the_rest_lane_marks_a_rest(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    window.editor.set_snapping(False)
    lane = window.timeline.rests
    qtbot.mousePress(lane, LEFT, NONE, QPoint(100, 8))
    send_move(lane, QPoint(120, 8))
    send_move(lane, QPoint(160, 8))
    assert window.editor.stack.count() == 0
    qtbot.mouseRelease(lane, LEFT, NONE, QPoint(160, 8))
    (rest,) = list(window.editor.session.project.shots[0].tracks[0].rests)
    view = window.editor.view
    assert abs(rest.start - view.us_at(100)) < view.us_per_px
    assert abs(rest.end - view.us_at(160)) < view.us_per_px
    qtbot.mousePress(lane, LEFT, NONE, QPoint(130, 8))
    send_move(lane, QPoint(140, 8))
    send_move(lane, QPoint(150, 8))
    qtbot.mouseRelease(lane, LEFT, NONE, QPoint(150, 8))
    (moved,) = list(window.editor.session.project.shots[0].tracks[0].rests)
    assert moved.id == rest.id
    assert moved.end - moved.start == rest.end - rest.start
    assert moved.start > rest.start


def test_the_ruler_scrubs(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    ruler = window.timeline.ruler
    qtbot.mousePress(ruler, LEFT, NONE, QPoint(200, 10))
    assert abs(window.editor.playhead_us - window.editor.view.us_at(200)) < 2
    send_move(ruler, QPoint(300, 10))
    assert abs(window.editor.playhead_us - window.editor.view.us_at(300)) < 2
    qtbot.mouseRelease(ruler, LEFT, NONE, QPoint(300, 10))
    frame = window.editor.frame
    qtbot.waitUntil(lambda: window.viewer.pictures is not None and window.viewer.pictures.frame == frame)


def test_a_slider_sets_a_key_and_escape_takes_it_back(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    window.editor.seek(1_000_000)
    slider = window.pose_panel.sliders["jaw"]
    qtbot.waitUntil(slider.isEnabled)
    inside = QPoint(round(slider.x_of(0.9)), slider.height() // 2)
    qtbot.mousePress(slider, LEFT, NONE, inside)
    send_move(slider, inside + QPoint(3, 0))
    assert len(window.editor.session.shown.shots[0].tracks[0].keys) == 1
    assert window.editor.session.project.shots[0].tracks[0].keys == ()
    qtbot.keyClick(slider, Qt.Key.Key_Escape)
    assert window.editor.session.shown.shots[0].tracks[0].keys == ()
    qtbot.mouseRelease(slider, LEFT, NONE, inside)
    assert window.editor.stack.count() == 0
    elsewhere = QPoint(round(slider.x_of(0.3)), slider.height() // 2)  # far enough to be no double-click
    qtbot.mousePress(slider, LEFT, NONE, elsewhere)
    qtbot.mouseRelease(slider, LEFT, NONE, elsewhere)
    (key,) = window.editor.session.project.shots[0].tracks[0].keys
    assert key.axis == "jaw"
    assert abs(key.value - 0.3) < 0.05
    assert window.editor.stack.count() == 1


def test_nudges_in_a_row_are_one_step(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    slider = window.pose_panel.sliders["wide"]
    qtbot.waitUntil(slider.isEnabled)
    first = slider.value
    for _ in range(3):
        qtbot.keyClick(slider, Qt.Key.Key_Up)
    assert window.editor.stack.count() == 1
    (key,) = window.editor.session.project.shots[0].tracks[0].keys
    assert abs(key.value - first - 0.06) < 0.01
    window.actions_table["edit.undo"].trigger()
    assert window.editor.session.project.shots[0].tracks[0].keys == ()
