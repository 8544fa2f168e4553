"""Automation lanes: the same hands as for pose keys, on a scale of 0 to 2."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio
from window_mouse import LEFT, NONE, send_move

from app.document.model import PoseKey
from widgets.main_window import MainWindow
from widgets.timeline.automation_lane import AutomationLane

Opened = tuple[MainWindow, FakeStudio]


@pytest.fixture
def lane(opened: Opened, qtbot: QtBot) -> AutomationLane:
    """The intensity lane, snapping off."""
    window, _ = opened
    lane = window.timeline.automation[0]
    window.timeline.arrangement.set_shown(["intensity", "articulation"], True)
    window.timeline.arrangement.set_height("intensity", 60)
    window.editor.set_snapping(False)
    qtbot.waitUntil(lambda: lane.height() >= 50)
    return lane


def keys(lane: AutomationLane, *, shown: bool = False) -> tuple[PoseKey, ...]:
    """The committed keys, or those shown."""
    session = lane.editor.session
    return (session.shown if shown else session.project).shots[0].tracks[0].automation


def test_keys_are_added_dragged_nudged_and_deleted(opened: Opened, lane: AutomationLane, qtbot: QtBot) -> None:
    window, _ = opened
    qtbot.mouseDClick(lane, LEFT, NONE, QPoint(400, round(lane.y_of(1.5))))
    (key,) = keys(lane)
    assert key.axis == "intensity" and key.value == pytest.approx(1.5, abs=0.05)
    spot = QPointF(*lane.spot(key)).toPoint()
    qtbot.mousePress(lane, LEFT, NONE, spot)
    send_move(lane, spot + QPoint(10, 10))
    assert keys(lane, shown=True)[0].value < key.value and keys(lane) == (key,)
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    qtbot.mouseRelease(lane, LEFT, NONE, spot)
    assert keys(lane, shown=True) == (key,)
    qtbot.mousePress(lane, LEFT, NONE, spot)
    send_move(lane, spot + QPoint(0, 200))
    qtbot.mouseRelease(lane, LEFT, NONE, spot + QPoint(0, 200))
    assert keys(lane)[0].value == 0.0, "the scale ends at 0"
    qtbot.keyClick(lane, Qt.Key.Key_Up)
    assert keys(lane)[0].value == pytest.approx(0.01)
    assert window.editor.stack.count() == 3
    window.actions_table["edit.delete"].trigger()
    assert keys(lane) == ()
    window.editor.stack.undo()
    assert len(keys(lane)) == 1


def test_each_lane_has_its_own_keys(opened: Opened, lane: AutomationLane, qtbot: QtBot) -> None:
    window, _ = opened
    other = window.timeline.automation[1]
    qtbot.mouseDClick(lane, LEFT, NONE, QPoint(400, round(lane.y_of(1.5))))
    qtbot.mouseDClick(other, LEFT, NONE, QPoint(400, round(other.y_of(0.5))))
    assert sorted(key.axis for key in keys(lane)) == ["articulation", "intensity"]
    for part, axis in ((lane, "intensity"), (other, "articulation")):
        found = part.keys_in(part.rect().toRectF())
        assert [key.axis for key in keys(lane) if key.id in found] == [axis]


def test_the_line_is_drawn_at_its_level(opened: Opened, lane: AutomationLane, qtbot: QtBot) -> None:
    neutral = lane.grab().toImage()
    middle = round(lane.y_of(1.0))
    qtbot.mouseDClick(lane, LEFT, NONE, QPoint(400, round(lane.y_of(1.9))))
    lane.editor.seek(0)
    changed = lane.grab().toImage()
    x = 700  # a level holds behind its last key
    assert changed.pixelColor(x, middle - 8) != neutral.pixelColor(x, middle - 8), "filled from the neutral line"
    assert changed.pixelColor(x, middle + 8) == neutral.pixelColor(x, middle + 8)
