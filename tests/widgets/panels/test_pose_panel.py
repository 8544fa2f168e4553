"""The pose at the playhead: mouths of the library, plain words, the jaw's switch, resets; one step of history each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio
from window_mouse import LEFT, NONE

from app.document.axes import RANGES
from app.document.edits.pose import add_key
from app.document.model import FaceTrack
from inference.api import AXES
from inference.pose.targets import table
from widgets.axes import in_words
from widgets.main_window import MainWindow
from widgets.panels.mouth_diagram import MouthDiagram
from widgets.panels.viseme_grid import LIBRARY

Opened = tuple[MainWindow, FakeStudio]


@pytest.fixture
def ready(opened: Opened, qtbot: QtBot) -> MainWindow:
    """The window at a frame whose pose is known."""
    window, _ = opened
    qtbot.waitUntil(lambda: window.timeline.poses.known.all())
    window.editor.seek(1_000_000)
    return window


def track(window: MainWindow) -> FaceTrack:
    """The committed face."""
    return window.editor.session.project.shots[0].tracks[0]


def test_a_mouth_of_the_library_is_put_between_two_anchors(ready: MainWindow, qtbot: QtBot) -> None:
    window, panel = ready, ready.pose_panel
    store, frame = window.timeline.poses, window.editor.frame
    outside = store.effective[[frame - 4, frame + 4]].tolist()
    index = [unit for unit, _, _ in LIBRARY].index("UW")
    qtbot.mouseClick(panel.visemes, LEFT, NONE, panel.visemes.cell(index).center().toPoint())
    assert window.editor.stack.count() == 1
    target = dict(zip(AXES, table()["UW"].target.tolist(), strict=True))
    pose = store.at(frame)
    assert pose is not None
    for axis in ("jaw", "open", "wide", "round", "tuck"):
        assert pose[0][AXES.index(axis)] == pytest.approx(target[axis], abs=0.031), axis
    for axis in ("corner", "skew"):
        assert pose[0][AXES.index(axis)] == pose[1][AXES.index(axis)], "mood is the plate's"
    assert store.effective[[frame - 4, frame + 4]].tolist() == outside, "nothing leaks in time"
    qtbot.mouseClick(panel.visemes, LEFT, NONE, panel.visemes.cell(index).center().toPoint())
    assert window.editor.stack.count() == 1, "it is there already"
    window.editor.stack.undo()
    assert track(window).keys == ()


def test_the_library_can_be_used_by_keys(ready: MainWindow, qtbot: QtBot) -> None:
    panel = ready.pose_panel
    picked: list[str] = []
    panel.visemes.picked.connect(picked.append)
    panel.visemes.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(panel.visemes, key)
    assert picked == [LIBRARY[6][0]]


def test_plain_words_say_what_the_axis_does(ready: MainWindow, qtbot: QtBot) -> None:
    assert in_words("open", 0.7) == "lips well apart"
    assert in_words("wide", -0.4) == "corners half together"
    assert in_words("press", 0.0) == "lips not pressed"
    for axis, (low, high) in RANGES.items():
        for value in (low, 0.0, high):
            assert in_words(axis, value), (axis, value)
            assert "{" not in in_words(axis, value)
    panel = ready.pose_panel
    before = panel.words.text()
    editor = ready.editor
    assert editor.timebase is not None
    at = editor.timebase.start_of(editor.frame)
    editor.commit(add_key(editor.session.project, editor.track_id, "open", at, 0.95))
    assert panel.words.text() != before
    assert "Lip gap: lips fully apart (predicted:" in panel.words.text()


def test_the_jaw_switch_is_one_step_and_follows_undo(ready: MainWindow, qtbot: QtBot) -> None:
    panel = ready.pose_panel
    qtbot.mouseClick(panel.follow, LEFT, NONE, QPoint(8, panel.follow.height() // 2))
    assert track(ready).follow_jaw
    assert ready.actions_table["pose.follow"].isChecked()
    assert ready.editor.stack.count() == 1
    ready.editor.stack.undo()
    assert not track(ready).follow_jaw
    assert not panel.follow.isChecked() and not ready.actions_table["pose.follow"].isChecked()


def test_a_double_click_resets_an_axis_where_neighbours_bend_it(ready: MainWindow, qtbot: QtBot) -> None:
    window, editor = ready, ready.editor
    timebase, frame = editor.timebase, editor.frame
    assert timebase is not None
    for at in (frame - 5, frame + 5):
        editor.commit(add_key(editor.session.project, editor.track_id, "jaw", timebase.start_of(at), 1.2))
    store, jaw = window.timeline.poses, AXES.index("jaw")
    pose = store.at(frame)
    assert pose is not None and abs(pose[0][jaw] - pose[1][jaw]) > 0.1, "between the two it is bent"
    slider = window.pose_panel.sliders["jaw"]
    qtbot.mouseDClick(slider, LEFT, NONE, slider.bar().center().toPoint())
    pose = store.at(frame)
    assert pose is not None and pose[0][jaw] == pytest.approx(pose[1][jaw], abs=1e-3)
    assert len(track(window).keys) == 3
    assert editor.stack.count() == 3


def test_every_axis_moves_the_diagram(ready: MainWindow, qtbot: QtBot) -> None:
    diagram = MouthDiagram(ready.look)
    qtbot.addWidget(diagram)
    diagram.resize(300, 200)
    base = dict.fromkeys(AXES, 0.0) | {"open": 0.5, "teeth": 0.3, "jaw": 0.3}
    closed = dict.fromkeys(AXES, 0.0)
    for axis, (low, high) in RANGES.items():
        rest = closed if axis == "press" else base
        pictures = []
        for value in (low, high):
            pose = [*(rest | {axis: value}).values()]
            diagram.show_pose(pose, pose)
            pictures.append(diagram.grab().toImage())
        assert pictures[0] != pictures[1], axis
