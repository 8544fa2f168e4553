"""Keys and mouse play: the playhead goes where the sound is, on a simulated device whose time the test moves."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio, small_project
from window_mouse import send_move

from app.document.model import Dialogue
from app.document.time import Span
from app.media.audio import Audio
from app.playback.transport import Transport
from widgets.editor import Selection
from widgets.main_window import MainWindow
from widgets.player import Player
from widgets.timecode import parse_timecode

sys.path.insert(0, str(Path(__file__).parent.parent / "app" / "playback"))

from simulated import Room

RATE = 48_000
KEY, SHIFT, CTRL, ALT = (
    Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


class SoundStudio(FakeStudio):
    """Sound whose samples tell their place: 1e-2 per second; the dub's are negative."""

    def audio(self, track_id: str = "") -> Audio:  # type: ignore[override]
        length = self.timebase().duration / 1e6
        values = (np.arange(round(length * RATE)) / RATE * 1e-2).astype(np.float32)[:, None]
        return Audio(-values if track_id else values, RATE)


class Stage:
    """The window, and time."""

    def __init__(self, window: MainWindow, room: Room, studio: FakeStudio) -> None:
        self.window, self.room, self.studio = window, room, studio
        self.player: Player = window.player

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, keys)

    def pass_time(self, seconds: float) -> None:
        """Let the device play, and let the window look."""
        for _ in range(max(round(seconds / 0.02), 1)):
            self.room.run(0.02)
            self.player._tick()

    @property
    def at(self) -> int:
        return self.window.editor.playhead_us

    @property
    def frame(self) -> int:
        return self.window.editor.frame

    def heard_ms(self, seconds: float = 0.1) -> list[float]:
        """Places of the recording that were sent lately, in milliseconds, where there was sound."""
        assert self.room.device is not None
        samples = self.room.device.heard(seconds)[:, 0].astype(np.float64)
        return list(np.abs(samples[samples != 0]) / 1e-2 * 1e3)


@pytest.fixture
def stage(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.delenv("PLOSIVE_SILENT")
    room = Room()
    window.player.transport = Transport(room.open, room.clock)
    window.player._timer.setInterval(10**6)  # the test looks when it says
    studio = SoundStudio(small_project())
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(window.player.mix), timeout=3000)
    assert window.player.transport.open()
    room.run(0.1)
    yield Stage(window, room, studio)


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


def test_a_device_that_vanishes_is_said_and_one_that_comes_back_is_used(stage: Stage, qtbot: QtBot) -> None:
    stage.press(KEY.Key_Space)
    stage.pass_time(0.4)
    before = stage.at
    stage.room.unplug()
    stage.pass_time(0.4)
    assert stage.player.playing
    assert stage.at == pytest.approx(before + 400_000, abs=45_000)
    assert "No sound device" in stage.window.status_line.hint.text()
    assert "No sound device" in stage.window.transport.sound.toolTip()
    assert stage.player._retry.isActive()
    stage.player._retry.timeout.emit()  # it looks, and finds none
    qtbot.wait(50)
    assert stage.player.transport.missing
    stage.room.there = True
    stage.player._retry.timeout.emit()
    qtbot.waitUntil(lambda: stage.player.transport.sounding, timeout=2000)
    qtbot.waitUntil(lambda: stage.window.status_line.hint.text() == "Sound is back", timeout=2000)
    stage.pass_time(0.3)
    assert stage.player.playing
    assert stage.at == pytest.approx(before + 400_000 + 240_000, abs=70_000)
    assert stage.heard_ms(0.02)
    assert not stage.player._retry.isActive()
    stage.press(KEY.Key_Space)


def test_playing_works_where_there_was_never_a_device(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PLOSIVE_SILENT")
    room = Room()
    room.there = False
    window.player.transport = Transport(room.open, room.clock)
    window.player._timer.setInterval(10**6)
    window.editor.set_studio(SoundStudio(small_project()))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(window.player.mix), timeout=3000)
    QTest.keyClick(window, KEY.Key_Space)
    qtbot.waitUntil(lambda: window.player.transport.missing, timeout=2000)
    room.run(0.5)
    window.player._tick()
    assert window.editor.playhead_us == 500_000
    QTest.keyClick(window, KEY.Key_Space)


def test_what_plays_before_the_sound_is_read_is_heard_as_soon_as_it_is(stage: Stage, qtbot: QtBot) -> None:
    read, release = stage.studio.audio, threading.Event()

    def slowly(track_id: str = "") -> Audio:
        release.wait(5)
        return read(track_id)

    studio = SoundStudio(small_project())
    studio.audio = slowly  # type: ignore[method-assign]
    stage.window.editor.set_studio(studio)  # type: ignore[arg-type]
    stage.press(KEY.Key_Space)
    stage.pass_time(0.5)
    assert stage.at == pytest.approx(440_000, abs=22_000)
    assert not stage.heard_ms()
    release.set()
    qtbot.waitUntil(lambda: bool(stage.player.mix), timeout=3000)
    stage.pass_time(0.3)
    assert stage.player.playing
    assert stage.at == pytest.approx(740_000, abs=44_000)
    assert max(stage.heard_ms(0.02)) == pytest.approx(stage.at / 1000 + 60, abs=45)
    stage.press(KEY.Key_Space)


def test_the_device_is_chosen_and_remembered(stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.playback.device.names", lambda: ["Desk, ALSA", "Booth, ALSA"])
    popup = stage.window.transport.popup
    QTest.mouseClick(stage.window.transport.sound, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: popup.devices.count() == 3, timeout=2000)
    popup.devices.setFocus()
    QTest.keyClick(popup.devices, KEY.Key_Down)
    QTest.keyClick(popup.devices, KEY.Key_Down)
    qtbot.waitUntil(lambda: stage.room.opened[-1] == "Booth, ALSA", timeout=2000)
    assert stage.window.settings.get("audio_device", "") == "Booth, ALSA"
    monkeypatch.setattr("app.playback.device.names", lambda: ["Desk, ALSA"])
    popup.hide()
    QTest.mouseClick(stage.window.transport.sound, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not there" in popup.devices.currentText(), timeout=2000)
    popup.hide()


def test_line_and_shot_are_heard_soloed_and_muted(stage: Stage, qtbot: QtBot) -> None:
    project = stage.studio.session.project
    shot = project.shots[0]
    sound = replace(shot.media, path="line.wav", hash="line")
    track = replace(shot.tracks[0], dialogue=Dialogue(audio=sound, aligned=True))
    dubbed = replace(project, shots=(replace(shot, tracks=(track,)),))
    stage.studio.session.swap(dubbed)
    qtbot.waitUntil(lambda: len(stage.player.mix.voices) == 2, timeout=3000)
    popup = stage.window.transport.popup
    QTest.mouseClick(stage.window.transport.sound, Qt.MouseButton.LeftButton)
    assert popup.isVisible()
    button = popup.buttons

    def sent() -> float:
        """The last sample: the shot is positive, the line negative; 1e-2 per second of place."""
        stage.press(KEY.Key_Space)
        stage.pass_time(0.2)
        value = float(stage.room.device.heard(0.001)[-1, 0])  # type: ignore[union-attr]
        stage.press(KEY.Key_Space)
        stage.window.editor.seek(1_000_000)
        return value

    stage.window.editor.seek(1_000_000)
    popup.hide()
    assert sent() < -0.01  # the line alone, at first
    assert "new line" in stage.window.transport.sound.toolTip()

    def click(voice: str, what: str) -> None:
        popup.open_at(QPoint(0, 0))
        QTest.mouseClick(button[voice, what], Qt.MouseButton.LeftButton)
        popup.hide()

    click("", "heard")
    assert abs(sent()) < 1e-6  # both: they cancel
    click("", "alone")
    assert sent() > 0.01
    click("", "alone")
    click("face", "heard")
    assert sent() > 0.01
    click("face", "alone")
    assert sent() < -0.01
    click("face", "alone")
    click("", "heard")
    assert abs(sent()) < 1e-6
    assert "nothing" in stage.window.transport.sound.toolTip()
    stage.window.editor.seek(0)
    stage.studio.session.swap(replace(dubbed, name="other"))
    again = replace(dubbed, shots=(replace(shot, tracks=(replace(track, name="Ann"),)),))
    stage.studio.session.swap(again)  # what was switched off stays off
    qtbot.waitUntil(lambda: any("Ann" in name for _, name in stage.player.mix.voices), timeout=3000)
    assert stage.player.mix.muted == {"", "face"}


def test_an_idle_device_is_let_go(stage: Stage, qtbot: QtBot) -> None:
    stage.press(KEY.Key_Right)
    assert stage.player._idle.isActive()
    stage.press(KEY.Key_Space)
    assert not stage.player._idle.isActive()
    stage.press(KEY.Key_Space)
    assert stage.player._idle.isActive()
    stage.player._idle.timeout.emit()
    qtbot.waitUntil(lambda: not stage.player.transport.sounding, timeout=2000)
    stage.press(KEY.Key_Space)
    qtbot.waitUntil(lambda: stage.player.transport.sounding, timeout=2000)
    stage.press(KEY.Key_Space)

