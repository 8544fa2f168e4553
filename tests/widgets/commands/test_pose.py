"""The Pose menu: each command is one step of history on the selected keys or at the playhead."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from app.document.edits.pose import add_key
from app.document.model import PoseKey
from inference.api import AXES
from widgets import key_clipboard
from widgets.editor import Selection
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


@pytest.fixture
def ready(opened: Opened, qtbot: QtBot) -> MainWindow:
    """The window, all poses known, two keys of `open` selected."""
    window, _ = opened
    editor = window.editor
    qtbot.waitUntil(lambda: window.timeline.poses.known.all())
    for at, value in ((1_000_000, 0.8), (1_200_000, 0.1)):
        editor.commit(add_key(editor.session.project, editor.track_id, "open", at, value))
    editor.select(Selection("keys", tuple(key.id for key in keys(window))))
    editor.stack.clear()
    return window


def keys(window: MainWindow) -> tuple[PoseKey, ...]:
    """The committed keys."""
    return window.editor.session.project.shots[0].tracks[0].keys


def do(window: MainWindow, command: str) -> None:
    """As if chosen in the menu."""
    window.actions_table[command].trigger()


def test_copied_keys_are_pasted_at_the_playhead(ready: MainWindow) -> None:
    do(ready, "pose.copy")
    ready.editor.seek(3_000_000)
    do(ready, "pose.paste")
    times = [key.time for key in keys(ready)]
    assert times == [1_000_000, 1_200_000, 3_000_000, 3_200_000]
    assert [key.value for key in keys(ready)] == [0.8, 0.1, 0.8, 0.1]
    assert set(ready.editor.selection.ids) == {key.id for key in keys(ready) if key.time >= 3_000_000}
    assert ready.editor.stack.count() == 1
    ready.editor.stack.undo()
    assert len(keys(ready)) == 2


def test_cut_keys_can_go_onto_another_axis(ready: MainWindow) -> None:
    do(ready, "pose.cut")
    assert keys(ready) == ()
    ready.picker.activate("press")
    ready.editor.seek(2_000_000)
    do(ready, "pose.paste_onto")
    assert [(key.axis, key.time, key.value) for key in keys(ready)] == [
        ("press", 2_000_000, 0.8), ("press", 2_200_000, 0.1),
    ]
    assert ready.editor.stack.count() == 2


def test_keys_of_several_axes_do_not_go_onto_one(ready: MainWindow, qtbot: QtBot) -> None:
    do(ready, "pose.copy_pose")
    ready.picker.activate("press")
    with qtbot.waitSignal(ready.editor.said) as said:
        do(ready, "pose.paste_onto")
    assert "several axes" in said.args[0]
    assert len(keys(ready)) == 2


def test_duplicates_stand_at_the_playhead(ready: MainWindow) -> None:
    ready.editor.seek(2_000_000)
    do(ready, "pose.duplicate")
    assert [key.time for key in keys(ready)] == [1_000_000, 1_200_000, 2_000_000, 2_200_000]
    assert key_clipboard.take() != [*keys(ready)[:2]], "the clipboard is left alone"


def test_a_copied_pose_is_pasted_whole(ready: MainWindow) -> None:
    ready.editor.seek(1_000_000)
    store = ready.timeline.poses
    pose = store.effective[ready.editor.frame].copy()
    do(ready, "pose.copy_pose")
    ready.editor.seek(4_000_000)
    do(ready, "pose.paste")
    here = [key for key in keys(ready) if key.time == 4_000_000]
    assert sorted(key.axis for key in here) == sorted(AXES)
    shown = store.effective[ready.editor.frame]
    for axis in ("jaw", "open", "round"):
        low_high = pose[AXES.index(axis)]
        assert shown[AXES.index(axis)] == pytest.approx(low_high, abs=2e-3)
    assert ready.editor.stack.count() == 1


@pytest.mark.parametrize("how", ["smooth", "linear", "step"])
def test_interpolation_is_set_for_all_selected(ready: MainWindow, how: str) -> None:
    do(ready, "pose.linear" if how == "smooth" else "pose.smooth")
    do(ready, f"pose.{how}")
    assert [key.interpolation for key in keys(ready)] == [how, how]


def test_a_typed_value_is_set_for_all_selected(ready: MainWindow) -> None:
    do(ready, "pose.value")
    popup = ready.posing.popup
    assert popup.isVisible()
    popup.field.setText("0.333")
    popup.field.returnPressed.emit()
    assert [key.value for key in keys(ready)] == [0.333, 0.333]
    assert ready.editor.stack.undoText() == "Set 2 keys"


def test_a_key_and_an_override_keep_what_is_shown(ready: MainWindow) -> None:
    ready.editor.seek(3_000_000)
    store, index, frame = ready.timeline.poses, AXES.index("jaw"), ready.editor.frame
    ready.picker.activate("jaw")
    before = store.effective[:, index].copy()
    do(ready, "pose.key")
    assert [key.axis for key in keys(ready)] == ["jaw", "open", "open"]
    ready.editor.stack.undo()
    do(ready, "pose.override")
    anchors = [key for key in keys(ready) if key.axis == "jaw"]
    assert len(anchors) == 3 and ready.editor.selection.ids == (anchors[1].id,)
    assert store.effective[:, index] == pytest.approx(before, abs=2e-3)
    assert frame == ready.editor.frame


def test_resets_take_keys_at_the_playhead(ready: MainWindow, qtbot: QtBot) -> None:
    ready.editor.seek(1_000_000)
    ready.picker.activate("open")
    store, index, frame = ready.timeline.poses, AXES.index("open"), ready.editor.frame
    do(ready, "pose.reset_axis")
    assert store.effective[frame, index] == pytest.approx(store.predicted[frame, index], abs=1e-3)
    assert keys(ready)[-1].value == 0.1, "the other key stays"
    with qtbot.waitSignal(ready.editor.said) as said:
        ready.editor.seek(4_000_000)
        do(ready, "pose.reset")
    assert said.args == ["The pose is as predicted here."]
    assert ready.editor.stack.count() == 1


def test_all_keys_of_the_axis_are_selected(ready: MainWindow) -> None:
    ready.editor.select(Selection())
    ready.picker.activate("open")
    do(ready, "pose.select")
    assert set(ready.editor.selection.ids) == {key.id for key in keys(ready)}


def test_without_a_selection_a_command_says_so(ready: MainWindow, qtbot: QtBot) -> None:
    ready.editor.select(Selection())
    for command in ("pose.copy", "pose.step", "pose.value", "pose.duplicate"):
        with qtbot.waitSignal(ready.editor.said) as said:
            do(ready, command)
        assert said.args == ["No key is selected"]
    assert ready.editor.stack.count() == 0


def test_the_axis_is_chosen_and_soloed_by_key_and_by_mouse(ready: MainWindow, qtbot: QtBot) -> None:
    control, left = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
    before = ready.picker.choice.shown
    qtbot.keyClick(ready, Qt.Key.Key_PageDown, control)
    assert ready.picker.choice.active == "wide"
    qtbot.keyClick(ready, Qt.Key.Key_PageUp, control)
    assert ready.picker.choice.active == "open"
    qtbot.keyClick(ready, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert ready.picker.choice.shown == {"open"} and before != {"open"}
    qtbot.keyClick(ready, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert ready.picker.choice.shown == set(AXES)
    chips = ready.timeline.chips
    qtbot.mouseClick(chips, left, Qt.KeyboardModifier.AltModifier, chips.chip("jaw").center().toPoint())
    assert ready.picker.choice.shown == {"jaw"} and ready.picker.choice.active == "jaw"
    qtbot.mouseClick(chips, left, control, chips.chip("teeth").center().toPoint())
    assert ready.picker.choice.shown == {"jaw", "teeth"} and ready.picker.choice.active == "jaw"
    qtbot.mouseClick(chips, left, pos=chips.chip("round").center().toPoint())
    assert ready.picker.choice.active == "round"
    assert ready.editor.stack.count() == 0
