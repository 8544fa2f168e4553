"""Every gesture among pose keys by real events: preview, commit, cancel, undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio
from window_mouse import LEFT, NONE, send_move

from app.document.edits.pose import add_key
from app.document.model import PoseKey
from inference.api import AXES
from widgets.editor import Selection
from widgets.main_window import MainWindow
from widgets.timeline.curve_lane import CurveLane
from widgets.timeline.key_paint import handles

Opened = tuple[MainWindow, FakeStudio]
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture
def lane(opened: Opened, qtbot: QtBot) -> CurveLane:
    """The pose lane of the small project, its curves known, tall enough to aim, snapping off."""
    window, _ = opened
    lane = window.timeline.curves
    window.timeline.arrangement.set_height("curves", 220)
    window.editor.set_snapping(False)
    qtbot.waitUntil(lambda: lane.store.known.all() and lane.height() >= 200)
    return lane


def keys(lane: CurveLane, *, shown: bool = False) -> tuple[PoseKey, ...]:
    """The committed keys, or those shown."""
    session = lane.editor.session
    return (session.shown if shown else session.project).shots[0].tracks[0].keys


def put(lane: CurveLane, axis: str, frame: int, value: float, how: str = "smooth") -> PoseKey:
    """A key on a frame."""
    editor = lane.editor
    assert editor.timebase is not None
    time = editor.timebase.start_of(frame)
    project = editor.session.project
    assert editor.commit(add_key(project, editor.track_id, axis, time, value, how))  # type: ignore[arg-type]
    return next(key for key in keys(lane) if (key.axis, key.time) == (axis, time))


def spot(lane: CurveLane, key: PoseKey) -> QPoint:
    """Where a key is drawn."""
    return QPointF(*lane.spot(key)).toPoint()


def on_curve(lane: CurveLane, axis: str, frame: int) -> QPoint:
    """A point of a curve, in the frame."""
    pose = lane.store.at(frame)
    assert pose is not None
    x = lane.editor.view.x_of(int(lane.store.times[frame]))
    return QPoint(round(x) + 2, round(lane.y_of(float(pose[0][AXES.index(axis)]))))


def drag(
    lane: CurveLane, qtbot: QtBot, start: QPoint, by: QPoint, held: Qt.KeyboardModifier = NONE, *, drop: bool = True
) -> None:
    """Press, move in steps, and let go unless told otherwise."""
    qtbot.mousePress(lane, LEFT, held, start)
    for step in (0.4, 0.8, 1.0):
        send_move(lane, start + QPoint(round(by.x() * step), round(by.y() * step)), held)
    if drop:
        qtbot.mouseRelease(lane, LEFT, held, start + by)


def select(lane: CurveLane, *some: PoseKey) -> None:
    """Select keys, the lane focused."""
    lane.setFocus()
    lane.editor.select(Selection("keys", tuple(key.id for key in some)))


def test_control_keeps_the_time_and_alt_the_value(lane: CurveLane, qtbot: QtBot) -> None:
    key = put(lane, "open", 40, 0.5)
    drag(lane, qtbot, spot(lane, key), QPoint(20, -20), CTRL)
    (moved,) = keys(lane)
    assert moved.time == key.time and moved.value > key.value
    drag(lane, qtbot, spot(lane, moved), QPoint(20, -20), ALT)
    (again,) = keys(lane)
    assert again.value == moved.value and again.time > moved.time
    assert lane.editor.stack.count() == 3


def test_a_dragged_key_snaps_to_the_playhead_unless_shift_is_held(lane: CurveLane, qtbot: QtBot) -> None:
    lane.editor.set_snapping(True)
    key = put(lane, "open", 40, 0.5)
    target = key.time + round(20.3 * lane.editor.view.us_per_px)
    lane.editor.seek(target)
    drag(lane, qtbot, spot(lane, key), QPoint(20, 0), drop=False)
    (shown,) = keys(lane, shown=True)
    assert shown.time == target
    assert lane.editor.ghost is not None and lane.editor.ghost.snapped == "→ playhead"
    send_move(lane, spot(lane, key) + QPoint(20, 0), SHIFT)
    assert keys(lane, shown=True)[0].time != target
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    qtbot.mouseRelease(lane, LEFT, NONE, spot(lane, key))


def test_a_drag_far_from_the_playhead_brings_it_and_escape_sends_it_back(lane: CurveLane, qtbot: QtBot) -> None:
    key = put(lane, "open", 40, 0.5)
    before = lane.editor.session.project
    lane.editor.seek(0)
    drag(lane, qtbot, spot(lane, key), QPoint(0, 30), drop=False)
    assert lane.editor.playhead_us == key.time, "the picture shows what the drag changes"
    assert lane.editor.session.shown is not before
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    assert lane.editor.session.shown is before
    assert lane.editor.playhead_us == 0
    assert lane.editor.ghost is None
    qtbot.mouseRelease(lane, LEFT, NONE, spot(lane, key))
    assert keys(lane) == (key,)


def test_the_curve_follows_a_dragged_key_without_a_look_up(opened: Opened, lane: CurveLane, qtbot: QtBot) -> None:
    _, studio = opened
    key = put(lane, "open", 40, 0.5)
    index = AXES.index("open")
    asked = len(studio.render.asked_poses)
    drag(lane, qtbot, spot(lane, key), QPoint(0, 40), CTRL, drop=False)
    (shown,) = keys(lane, shown=True)
    pose = lane.store.at(40)
    assert pose is not None
    assert pose[0][index] == pytest.approx(shown.value, abs=1e-3), "at once, not after an answer"
    qtbot.wait(150)
    assert len(studio.render.asked_poses) == asked
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    pose = lane.store.at(40)
    assert pose is not None and pose[0][index] == pytest.approx(0.5, abs=1e-3)
    qtbot.mouseRelease(lane, LEFT, NONE, spot(lane, key))


def test_a_rectangle_catches_keys_and_several_move_together(lane: CurveLane, qtbot: QtBot) -> None:
    first, second, far = put(lane, "open", 40, 0.6), put(lane, "open", 50, 0.2), put(lane, "open", 90, 0.4)
    start = QPoint(spot(lane, first).x() - 15, 3)
    drag(lane, qtbot, start, QPoint(spot(lane, second).x() + 15, lane.height() - 12) - start)
    assert set(lane.editor.selection.ids) == {first.id, second.id}
    steps = lane.editor.stack.count()
    drag(lane, qtbot, spot(lane, second), QPoint(14, -12))
    moved = {key.id: key for key in keys(lane)}
    by = moved[first.id].time - first.time
    assert by > 0 and moved[second.id].time - second.time == by
    assert moved[first.id].value - first.value == pytest.approx(moved[second.id].value - second.value)
    assert moved[far.id] == far
    assert lane.editor.stack.count() == steps + 1
    assert set(lane.editor.selection.ids) == {first.id, second.id}
    lane.editor.stack.undo()
    assert {key.id: key for key in keys(lane)} == {key.id: key for key in (first, second, far)}


def test_escape_gives_the_old_selection_back(lane: CurveLane, qtbot: QtBot) -> None:
    key, other = put(lane, "open", 40, 0.6), put(lane, "open", 60, 0.2)
    select(lane, other)
    drag(lane, qtbot, QPoint(spot(lane, key).x() - 15, 3), QPoint(30, lane.height() - 12), drop=False)
    assert lane.editor.selection.ids == (key.id,)
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    assert lane.editor.selection.ids == (other.id,)
    qtbot.mouseRelease(lane, LEFT, NONE, QPoint(5, 5))


def test_control_takes_keys_in_turn_and_shift_up_to_one(lane: CurveLane, qtbot: QtBot) -> None:
    a, b, c = (put(lane, "open", frame, 0.5) for frame in (40, 50, 60))
    qtbot.mouseClick(lane, LEFT, NONE, spot(lane, a))
    assert lane.editor.selection.ids == (a.id,)
    qtbot.mouseClick(lane, LEFT, CTRL, spot(lane, c))
    assert set(lane.editor.selection.ids) == {a.id, c.id}
    qtbot.mouseClick(lane, LEFT, CTRL, spot(lane, c))
    assert lane.editor.selection.ids == (a.id,)
    qtbot.mouseClick(lane, LEFT, SHIFT, spot(lane, c))
    assert set(lane.editor.selection.ids) == {a.id, b.id, c.id}
    qtbot.mouseClick(lane, LEFT, NONE, QPoint(spot(lane, c).x() + 60, 5))
    assert lane.editor.selection.ids == ()
    assert lane.editor.stack.count() == 3, "selecting is no edit"


def test_a_click_beside_all_keys_brings_the_playhead(lane: CurveLane, qtbot: QtBot) -> None:
    qtbot.mouseClick(lane, LEFT, NONE, QPoint(300, 5))
    assert lane.editor.playhead_us == pytest.approx(lane.editor.view.us_at(300), abs=2)


@pytest.mark.parametrize("side", ["top", "bottom"])
def test_a_handle_scales_values_about_the_other_end(lane: CurveLane, qtbot: QtBot, side: str) -> None:
    low, middle, high = put(lane, "open", 40, 0.1), put(lane, "open", 50, 0.3), put(lane, "open", 60, 0.5)
    select(lane, low, middle, high)
    box = lane.selection_box()
    assert box is not None
    far = 0.2 if side == "top" else -0.2
    drag(lane, qtbot, handles(box)[side].toPoint(), QPoint(0, round(-far / lane.value_per_px)))
    values = {key.id: key.value for key in keys(lane)}
    stays, goes = (low, high) if side == "top" else (high, low)
    assert values[stays.id] == pytest.approx(stays.value)
    assert values[goes.id] == pytest.approx(goes.value + far, abs=0.02)
    assert values[middle.id] == pytest.approx((values[low.id] + values[high.id]) / 2, abs=1e-6)
    assert lane.editor.stack.count() == 4
    lane.editor.stack.undo()
    assert [key.value for key in keys(lane)] == [0.1, 0.3, 0.5]


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_handle_scales_times_about_the_other_side(lane: CurveLane, qtbot: QtBot, side: str) -> None:
    first, middle, last = put(lane, "open", 40, 0.1), put(lane, "open", 50, 0.3), put(lane, "open", 60, 0.5)
    select(lane, first, middle, last)
    box = lane.selection_box()
    assert box is not None
    drag(lane, qtbot, handles(box)[side].toPoint(), QPoint(20 if side == "right" else -20, 0))
    times = {key.id: key.time for key in keys(lane)}
    stays, goes = (first, last) if side == "right" else (last, first)
    assert times[stays.id] == stays.time
    assert abs(times[goes.id] - stays.time) > abs(goes.time - stays.time)
    assert times[middle.id] == pytest.approx((times[first.id] + times[last.id]) / 2, abs=1)


def test_escape_takes_scaling_back(lane: CurveLane, qtbot: QtBot) -> None:
    low, high = put(lane, "open", 40, 0.1), put(lane, "open", 60, 0.5)
    select(lane, low, high)
    before = lane.editor.session.project
    box = lane.selection_box()
    assert box is not None
    drag(lane, qtbot, handles(box)["top"].toPoint(), QPoint(0, -15), drop=False)
    assert lane.editor.session.shown is not before
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    qtbot.mouseRelease(lane, LEFT, NONE, QPoint(5, 5))
    assert lane.editor.session.shown is before
    assert lane.editor.stack.count() == 2


def turn(lane: CurveLane, steps: int) -> None:
    """Turn the wheel."""
    at = QPointF(10, 10)
    event = QWheelEvent(at, lane.mapToGlobal(at), QPoint(), QPoint(0, 120 * steps), LEFT, NONE,
                        Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(lane, event)


def test_alt_drag_overrides_with_three_keys_and_the_wheel_widens_them(lane: CurveLane, qtbot: QtBot) -> None:
    index = AXES.index("open")
    outside = [lane.store.effective[frame, index] for frame in (36, 44)]
    start = on_curve(lane, "open", 40)
    drag(lane, qtbot, start, QPoint(0, -30), ALT, drop=False)
    assert len(keys(lane, shown=True)) == 3 and keys(lane) == ()
    narrow = keys(lane, shown=True)
    turn(lane, 1)
    wide = keys(lane, shown=True)
    assert wide[0].time < narrow[0].time and wide[2].time > narrow[2].time
    turn(lane, -1)
    qtbot.mouseRelease(lane, LEFT, ALT, start + QPoint(0, -30))
    before, peak, after = keys(lane)
    timebase = lane.editor.timebase
    assert timebase is not None
    assert peak.time == timebase.start_of(40)
    assert (before.time, after.time) == (timebase.start_of(37), timebase.start_of(43))
    was = float(lane.store.predicted[40, index])
    assert peak.value == pytest.approx(was + 30 * lane.value_per_px, abs=0.02)
    assert lane.editor.selection.ids == (peak.id,)
    assert [lane.store.effective[frame, index] for frame in (36, 44)] == pytest.approx(outside), "nothing leaks"
    assert lane.editor.stack.count() == 1
    lane.editor.stack.undo()
    assert keys(lane) == ()


def test_escape_takes_an_override_back(lane: CurveLane, qtbot: QtBot) -> None:
    before = lane.editor.session.project
    drag(lane, qtbot, on_curve(lane, "open", 40), QPoint(0, -30), ALT, drop=False)
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    qtbot.mouseRelease(lane, LEFT, ALT, QPoint(5, 5))
    assert lane.editor.session.shown is before
    assert lane.editor.stack.count() == 0
    assert lane.store.effective[40].tolist() == lane.store.predicted[40].tolist()


def test_t_held_overrides_too(lane: CurveLane, qtbot: QtBot) -> None:
    lane.setFocus()
    qtbot.keyPress(lane, Qt.Key.Key_T)
    drag(lane, qtbot, on_curve(lane, "open", 40), QPoint(0, -30))
    qtbot.keyRelease(lane, Qt.Key.Key_T)
    assert len(keys(lane)) == 3
    drag(lane, qtbot, on_curve(lane, "wide", 70), QPoint(0, -30))
    assert len(keys(lane)) == 3, "without it a drag selects"


def test_arrows_nudge_selected_keys_and_nothing_else(opened: Opened, lane: CurveLane, qtbot: QtBot) -> None:
    window, _ = opened
    key = put(lane, "open", 40, 0.5)
    window.editor.seek(key.time)
    select(lane, key)
    qtbot.keyClick(lane, Qt.Key.Key_Right)
    qtbot.keyClick(lane, Qt.Key.Key_Right)
    timebase = window.editor.timebase
    assert timebase is not None
    assert keys(lane)[0].time == timebase.start_of(42)
    assert window.editor.playhead_us == key.time, "the transport leaves the arrows to the keys"
    assert window.editor.stack.count() == 2, "nudges in a row are one step"
    qtbot.keyClick(lane, Qt.Key.Key_Up)
    qtbot.keyClick(lane, Qt.Key.Key_Down, SHIFT)
    assert keys(lane)[0].value == pytest.approx(0.41)
    assert window.editor.stack.count() == 3
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    assert window.editor.selection.ids == ()
    window.editor.stack.undo()
    window.editor.stack.undo()
    assert keys(lane) == (key,)


def test_a_double_click_on_a_key_asks_for_its_value(opened: Opened, lane: CurveLane, qtbot: QtBot) -> None:
    window, _ = opened
    key = put(lane, "open", 40, 0.5)
    qtbot.mouseDClick(lane, LEFT, NONE, spot(lane, key))
    popup = window.posing.popup
    assert popup.isVisible() and popup.field.text() == "0.5"
    popup.field.setText("1.7")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert popup.isVisible() and "from -0.2 to 1" in popup.hint.text()
    popup.field.setText("0,725")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert keys(lane)[0].value == pytest.approx(0.725)
    assert window.editor.stack.count() == 2


def test_keys_of_hidden_axes_are_ticks_that_show_their_axis(lane: CurveLane, qtbot: QtBot) -> None:
    key = put(lane, "tongue", 40, 0.8)
    assert "tongue" not in lane.picker.choice.shown
    tick = QPoint(spot(lane, key).x(), lane.height() - 4)
    colour = lane.grab().toImage().pixelColor(tick)
    assert colour != lane.theme["lane"], "it can be seen"
    qtbot.mouseClick(lane, LEFT, NONE, tick)
    assert lane.picker.choice.active == "tongue"
    assert lane.editor.selection.ids == (key.id,)


def test_shapes_tell_interpolations_apart(lane: CurveLane) -> None:
    pictures = []
    for how in ("smooth", "linear", "step"):
        key = put(lane, "open", 40, 0.5, how)
        at = spot(lane, key)
        pictures.append(lane.grab(QRectF(at.x() - 6, at.y() - 6, 13, 13).toRect()).toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_a_change_repaints_what_a_full_paint_would(lane: CurveLane, qtbot: QtBot) -> None:
    lane.grab()
    put(lane, "open", 40, 0.9)
    lane.editor.select(Selection())
    assert lane._stale is not None and lane._stale[1] - lane._stale[0] < lane.width() / 2
    part = lane.grab().toImage()
    lane.refresh()
    assert part == lane.grab().toImage()
