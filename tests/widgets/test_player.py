"""Keys and mouse play: the playhead goes where the sound is, on a simulated device whose time the test moves."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_fakes import small_project
from window_mouse import send_move

from app.document.time import Span
from widgets.editor import Selection
from widgets.timecode import parse_timecode

sys.path.insert(0, str(Path(__file__).parent.parent / "app" / "playback"))

from sound_stage import RATE, SoundStudio, Stage, make_stage  # noqa: F401

KEY, SHIFT, CTRL, ALT = (
    Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


def test_space_plays_in_sync_with_what_is_heard_and_drops_frames(stage: Stage) -> None:
    stage.press(KEY.Key_Space)
    assert stage.player.playing
    stage.pass_time(0.5)
    assert stage.at == pytest.approx(440_000, abs=22_000)  # half a second less the device's latency
    stage.room.run(0.7)  # the window was busy: frames are dropped, not delayed
    stage.player._tick()
    assert stage.at == pytest.approx(1_140_000, abs=22_000)
    assert stage.heard_ms(0.01)[-1] == pytest.approx(stage.at / 1000 + 60, abs=25)
    stage.press(KEY.Key_Space)
    assert not stage.player.playing
    assert stage.at == stage.window.editor.timebase.start_of(stage.frame)  # type: ignore[union-attr]


def test_shuttle_keys_change_the_speed(stage: Stage) -> None:
    speeds = []
    for _ in range(5):
        stage.press(KEY.Key_L)
        speeds.append(stage.player.rate)
    assert speeds == [1, 2, 4, 8, 8]
    stage.press(KEY.Key_K)
    assert not stage.player.playing
    stage.press(KEY.Key_L, SHIFT)
    assert stage.player.rate == 0.5
    assert stage.window.transport.speed.text() == "0.5×"
    stage.pass_time(0.6)
    assert stage.at == pytest.approx(270_000, abs=22_000)
    assert stage.heard_ms()
    stage.press(KEY.Key_L)
    assert stage.player.rate == 1
    stage.press(KEY.Key_J)
    assert stage.player.rate == -1
    stage.press(KEY.Key_J, SHIFT)
    assert stage.player.rate == -0.5
    stage.press(KEY.Key_J)
    stage.press(KEY.Key_J)
    assert stage.player.rate == -2
    stage.press(KEY.Key_K)


def test_k_held_steps_single_frames(stage: Stage) -> None:
    stage.window.editor.seek(400_000)
    QTest.keyPress(stage.window, KEY.Key_K)
    stage.press(KEY.Key_L)
    assert (stage.frame, stage.player.playing) == (11, False)
    stage.press(KEY.Key_J)
    stage.press(KEY.Key_J)
    assert stage.frame == 9
    QTest.keyRelease(stage.window, KEY.Key_K)
    stage.press(KEY.Key_L)
    assert stage.player.playing


@pytest.mark.parametrize(
    ("key", "keys", "frame"),
    [(KEY.Key_Right, Qt.KeyboardModifier.NoModifier, 31), (KEY.Key_Left, Qt.KeyboardModifier.NoModifier, 29),
     (KEY.Key_Right, SHIFT, 40), (KEY.Key_Left, SHIFT, 20)],
)  # fmt: skip
def test_steps_are_heard(stage: Stage, key: Qt.Key, keys: Qt.KeyboardModifier, frame: int) -> None:
    stage.window.editor.seek(30 * 40_000)
    stage.room.run(0.3)
    sent = len(stage.room.device.sent)  # type: ignore[union-attr]
    stage.press(key, keys)
    assert stage.frame == frame
    stage.room.run(0.2)
    heard = np.concatenate([block for _, block in stage.room.device.sent[sent:]])[:, 0]  # type: ignore[union-attr]
    sounding = heard[heard != 0] / 1e-2 * 1e3
    assert len(sounding) / RATE == pytest.approx(0.04, abs=0.002)
    assert float(sounding[len(sounding) // 2]) == pytest.approx(frame * 40 + 20, abs=2)
    assert not stage.player.playing


def test_scrubbing_by_mouse_is_heard_unless_switched_off(stage: Stage) -> None:
    ruler = stage.window.timeline.ruler
    x = [int(stage.window.editor.view.x_of(us)) for us in (1_000_000, 1_500_000, 2_000_000)]
    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPoint(x[0], 10))
    send_move(ruler, QPoint(x[1], 10))
    stage.room.run(0.1)
    assert max(stage.heard_ms()) == pytest.approx(stage.at / 1000, abs=60)
    assert stage.at == pytest.approx(1_500_000, abs=30_000)
    QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=QPoint(x[1], 10))
    stage.press(KEY.Key_S, SHIFT)
    assert not stage.player.scrubbing
    stage.room.run(0.3)
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(x[2], 10))
    stage.press(KEY.Key_Right)
    stage.room.run(0.1)
    assert not stage.heard_ms()
    assert not stage.window.settings.get("audio_scrubbing", True)
    stage.press(KEY.Key_S, SHIFT)
    stage.press(KEY.Key_Right)
    stage.room.run(0.1)
    assert stage.heard_ms()


@pytest.mark.parametrize(
    ("key", "first_ms", "last_ms"),
    [(KEY.Key_Q, 490, 990), (KEY.Key_W, 1630, 2130), (KEY.Key_E, 990, 1490), (KEY.Key_D, 1130, 1630)],
)
def test_audition_keys_play_around_the_selection(stage: Stage, key: Qt.Key, first_ms: int, last_ms: int) -> None:
    editor = stage.window.editor
    track = editor.track
    assert track is not None
    chosen = list(track.words)[4:6]
    assert (chosen[0].start, chosen[-1].end) == (990_000, 1_630_000)
    editor.select(Selection("words", tuple(s.id for s in chosen)))
    editor.seek(3_000_000)
    stage.room.run(0.3)
    sent = len(stage.room.device.sent)  # type: ignore[union-attr]
    stage.press(key)
    stage.pass_time(0.8)
    heard = np.concatenate([block for _, block in stage.room.device.sent[sent:]])[:, 0]  # type: ignore[union-attr]
    sounding = heard[heard != 0] / 1e-2 * 1e3
    assert len(sounding) / 48 == pytest.approx(500, abs=1)
    assert float(sounding[480]) == pytest.approx(first_ms + 10, abs=0.5)  # behind the soft start
    assert float(sounding[-480]) == pytest.approx(last_ms - 10, abs=0.5)
    assert not stage.player.playing
    assert editor.playhead_us == 3_000_000  # an audition comes back


def test_tab_plays_the_selection_and_comes_back_and_shift_tab_stays(stage: Stage) -> None:
    editor, timeline = stage.window.editor, stage.window.timeline
    track = editor.track
    assert track is not None
    word = list(track.words)[4]
    editor.select(Selection("words", (word.id,)))
    editor.seek(100_000)
    timeline.words.setFocus()
    QTest.keyClick(timeline.words, KEY.Key_Tab)
    assert stage.player.playing
    stage.pass_time(0.7)
    assert not stage.player.playing
    assert stage.at == 100_000
    QTest.keyClick(timeline.words, KEY.Key_Tab)
    stage.pass_time(0.2)
    QTest.keyClick(timeline.words, KEY.Key_Tab)  # again: stops where it is
    assert not stage.player.playing
    assert word.start < stage.at < word.end
    QTest.keyClick(timeline.words, KEY.Key_Tab, SHIFT)
    stage.pass_time(0.7)
    assert not stage.player.playing
    assert stage.at == pytest.approx(word.end, abs=1)


def test_a_looped_selection_goes_round_until_stopped(stage: Stage) -> None:
    editor, timeline = stage.window.editor, stage.window.timeline
    track = editor.track
    assert track is not None
    word = list(track.words)[4]
    editor.select(Selection("words", (word.id,)))
    stage.press(KEY.Key_L, CTRL)
    assert stage.player.looping
    timeline.words.setFocus()
    QTest.keyClick(timeline.words, KEY.Key_Tab)
    for _ in range(5):
        stage.pass_time(0.3)
        assert word.start <= stage.at < word.end
    stage.press(KEY.Key_Space)
    assert not stage.player.playing
    stage.press(KEY.Key_L, CTRL)


def test_the_work_range_is_marked_shown_looped_and_cleared(stage: Stage, qtbot: QtBot) -> None:
    editor, ruler = stage.window.editor, stage.window.timeline.ruler
    before = ruler.grab().toImage()
    editor.seek(1_000_000)
    stage.press(KEY.Key_I)
    editor.seek(1_500_000)
    stage.press(KEY.Key_O)
    assert editor.work_range == Span(1_000_000, 1_520_000)  # the frame at the out point belongs to it
    inside = QPoint(int(editor.view.x_of(1_250_000)), 3)
    outside = QPoint(int(editor.view.x_of(2_500_000)), 3)
    shown = ruler.grab().toImage()
    assert shown.pixelColor(inside) != before.pixelColor(inside)
    assert shown.pixelColor(outside) == before.pixelColor(outside)
    stage.press(KEY.Key_L, CTRL)
    editor.seek(3_000_000)
    stage.press(KEY.Key_Space)
    for _ in range(6):
        stage.pass_time(0.2)
        assert 1_000_000 <= stage.at < 1_520_000
    stage.press(KEY.Key_Space)
    stage.press(KEY.Key_L, CTRL)
    editor.seek(0)
    stage.press(KEY.Key_Space, CTRL)
    stage.pass_time(0.8)
    assert (stage.player.playing, stage.at) == (False, 0)
    editor.seek(200_000)
    stage.press(KEY.Key_O)  # an end before the start: the range begins with the shot
    assert editor.work_range == Span(0, 240_000)
    stage.press(KEY.Key_X, ALT)
    assert editor.work_range is None


def test_edges_are_stepped_to(stage: Stage) -> None:
    editor = stage.window.editor
    track = editor.track
    assert track is not None
    edges = [s.start for s in track.phonemes]
    editor.seek(edges[3] + 10_000)
    for expected in (edges[4], edges[5]):
        stage.press(KEY.Key_Right, CTRL)
        assert stage.at == expected
    stage.press(KEY.Key_Left, CTRL)
    assert stage.at == edges[4]
    words = [s.start for s in track.words]
    editor.select(Selection("words", (list(track.words)[2].id,)))
    editor.seek(words[2])
    stage.press(KEY.Key_Right, CTRL)
    assert stage.at == words[3]
    stage.press(KEY.Key_Left, CTRL)
    stage.press(KEY.Key_Left, CTRL)
    assert stage.at == words[1]
    editor.seek(0)
    stage.press(KEY.Key_Left, CTRL)
    assert stage.at == 0


def test_a_timecode_is_typed(stage: Stage) -> None:
    field = stage.window.transport.time
    stage.window.timeline.words.setFocus()
    stage.press(KEY.Key_G, CTRL)
    assert field.hasFocus()
    QTest.keyClicks(field, "2:05")
    QTest.keyClick(field, KEY.Key_Return)
    assert stage.frame == 55
    assert field.text() == "00:00:02:05"
    assert QApplication.focusWidget() is stage.window.timeline.words
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    QTest.keyClicks(field, "+12")
    QTest.keyClick(field, KEY.Key_Return)
    assert stage.frame == 67
    stage.press(KEY.Key_G, CTRL)
    QTest.keyClicks(field, "nonsense")
    QTest.keyClick(field, KEY.Key_Return)
    assert stage.frame == 67
    assert "no time" in stage.window.status_line.hint.text()
    stage.press(KEY.Key_G, CTRL)
    QTest.keyClicks(field, "1")
    QTest.keyClick(field, KEY.Key_Escape)
    assert (stage.frame, field.text(), field.hasFocus()) == (67, "00:00:02:17", False)


@pytest.mark.parametrize(
    ("text", "frame"),
    [("0", 0), ("12", 12), ("312", 87), ("00:00:03:12", 87), ("1:00", 25), ("1.5", 37), ("2s", 50), ("0:02.5", 62),
     ("f33", 33), ("+5", 45), ("-1:00", 15), ("−5", 35), ("+0.4", 50), ("99:00:00", 109), ("-99", 0), ("", None),
     ("abc", None), ("1:2:3:4:5", None), ("1.2:3", None), ("f1.5", None), ("+", None)],
)  # fmt: skip
def test_what_can_be_typed_as_a_time(text: str, frame: int | None) -> None:
    project = small_project()
    timebase = project.shots[0].timebase()
    assert timebase.frames > 109
    expected = timebase.frames - 1 if text == "99:00:00" else frame
    assert parse_timecode(text, timebase, 40) == expected
