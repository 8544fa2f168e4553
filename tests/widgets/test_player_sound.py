"""Devices that vanish or were never there, voices that are switched: playing goes on."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_fakes import small_project

from app.document.model import Dialogue
from app.media.audio import Audio
from app.playback.transport import Transport
from widgets.main_window import MainWindow

sys.path.insert(0, str(Path(__file__).parent.parent / "app" / "playback"))

from simulated import Room
from sound_stage import RATE, SoundStudio, Stage, make_stage  # noqa: F401

KEY, SHIFT, CTRL, ALT = (
    Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


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
    qtbot.waitUntil(lambda: stage.player.transport.sounding, timeout=20000)
    qtbot.waitUntil(lambda: stage.window.status_line.hint.text() == "Sound is back", timeout=20000)
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
    qtbot.waitUntil(lambda: bool(window.player.mix), timeout=20000)
    QTest.keyClick(window, KEY.Key_Space)
    qtbot.waitUntil(lambda: window.player.transport.missing, timeout=20000)
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
    qtbot.waitUntil(lambda: bool(stage.player.mix), timeout=20000)
    stage.pass_time(0.3)
    assert stage.player.playing
    assert stage.at == pytest.approx(740_000, abs=44_000)
    assert max(stage.heard_ms(0.02)) == pytest.approx(stage.at / 1000 + 60, abs=45)
    stage.press(KEY.Key_Space)


def test_the_device_is_chosen_and_remembered(stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.playback.device.names", lambda: ["Desk, ALSA", "Booth, ALSA"])
    popup = stage.window.transport.popup
    QTest.mouseClick(stage.window.transport.sound, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: popup.devices.count() == 3, timeout=20000)
    popup.devices.setFocus()
    QTest.keyClick(popup.devices, KEY.Key_Down)
    QTest.keyClick(popup.devices, KEY.Key_Down)
    qtbot.waitUntil(lambda: stage.room.opened[-1] == "Booth, ALSA", timeout=20000)
    assert stage.window.settings.get("audio_device", "") == "Booth, ALSA"
    monkeypatch.setattr("app.playback.device.names", lambda: ["Desk, ALSA"])
    popup.hide()
    QTest.mouseClick(stage.window.transport.sound, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "not there" in popup.devices.currentText(), timeout=20000)
    popup.hide()


def test_line_and_shot_are_heard_soloed_and_muted(stage: Stage, qtbot: QtBot) -> None:
    project = stage.studio.session.project
    shot = project.shots[0]
    sound = replace(shot.media, path="line.wav", hash="line")
    track = replace(shot.tracks[0], dialogue=Dialogue(audio=sound, aligned=True))
    dubbed = replace(project, shots=(replace(shot, tracks=(track,)),))
    stage.studio.session.swap(dubbed)
    qtbot.waitUntil(lambda: len(stage.player.mix.voices) == 2, timeout=20000)
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
    qtbot.waitUntil(lambda: any("Ann" in name for _, name in stage.player.mix.voices), timeout=20000)
    assert stage.player.mix.muted == {"", "face"}


def test_an_idle_device_is_let_go(stage: Stage, qtbot: QtBot) -> None:
    stage.press(KEY.Key_Right)
    assert stage.player._idle.isActive()
    stage.press(KEY.Key_Space)
    assert not stage.player._idle.isActive()
    stage.press(KEY.Key_Space)
    assert stage.player._idle.isActive()
    stage.player._idle.timeout.emit()
    qtbot.waitUntil(lambda: not stage.player.transport.sounding, timeout=20000)
    stage.press(KEY.Key_Space)
    qtbot.waitUntil(lambda: stage.player.transport.sounding, timeout=20000)
    stage.press(KEY.Key_Space)

