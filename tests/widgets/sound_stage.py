"""The window with a simulated sound device whose time the test moves."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio, small_project

from app.media.audio import Audio
from app.playback.transport import Transport
from widgets.main_window import MainWindow
from widgets.player import Player

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


@pytest.fixture(name="stage")
def make_stage(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.delenv("PLOSIVE_SILENT")
    room = Room()
    window.player.transport = Transport(room.open, room.clock)
    window.player._timer.setInterval(10**6)  # the test looks when it says
    studio = SoundStudio(small_project())
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(window.player.mix), timeout=20000)
    assert window.player.transport.open()
    room.run(0.1)
    yield Stage(window, room, studio)
