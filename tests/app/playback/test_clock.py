"""The clock tells what is heard, and goes on when the device does not."""

from __future__ import annotations

import sys
import time
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from app.media.audio import Audio
from app.playback.clock import SilentClock, SoundClock, make_clock
from tests.footage import tone

RATE = 48000


class Device:
    """A sound device under the test's control: asks for blocks, plays them `latency` seconds later."""

    def __init__(self, latency: float = 0.05) -> None:
        self.latency, self.now, self.active, self.closed = latency, 100.0, True, False
        self.heard: list[np.ndarray] = []
        self.dies = False

    def open(self, rate: int, channels: int, callback: Any) -> Device:
        self.rate, self.channels, self.callback = rate, channels, callback
        self.asked = self.now
        return self

    @property
    def time(self) -> float:
        if self.dies:
            raise OSError("device unplugged")
        return self.now

    def run(self, seconds: float, block: int = 480) -> None:
        """Let time pass; ask for every block that is due."""
        end = self.now + seconds
        while self.now < end - 1e-9:
            out = np.full((block, self.channels), 9.0, np.float32)
            self.callback(out, block, SimpleNamespace(outputBufferDacTime=self.now + self.latency), None)
            self.heard.append(out)
            self.now += block / self.rate

    def abort(self) -> None:
        self.active = False

    def close(self) -> None:
        self.closed = True


def test_position_is_what_is_heard_not_what_was_sent() -> None:
    device = Device(latency=0.05)
    clock = SoundClock(Audio(tone(2, RATE), RATE), device.open)
    clock.start(500_000)
    assert not clock.silent
    assert clock.position_us() == 500_000
    device.run(1.0)
    assert clock.position_us() == pytest.approx(500_000 + 1_000_000 - 50_000, abs=15_000)
    device.now += 0.004  # between two blocks time goes on
    assert clock.position_us() == pytest.approx(1_454_000, abs=15_000)


def test_position_never_runs_before_its_start_while_the_latency_passes() -> None:
    device = Device(latency=0.2)
    clock = SoundClock(Audio(tone(2, RATE), RATE), device.open)
    clock.start(300_000)
    seen = []
    for _ in range(30):
        device.run(0.01)
        seen.append(clock.position_us())
    assert seen[0] == 300_000
    assert seen == sorted(seen)
    assert seen[-1] > 300_000


def test_the_samples_are_the_recordings_from_there_on() -> None:
    device = Device()
    samples = np.arange(RATE, dtype=np.float32)[:, None]
    clock = SoundClock(Audio(samples, RATE, start_us=10_000), device.open)
    clock.start(0)
    device.run(0.05)
    heard = np.concatenate(device.heard)[:, 0]
    assert not heard[:480].any()  # the recording starts 10 ms later
    np.testing.assert_array_equal(heard[480:2400], samples[:1920, 0])
    clock.stop()
    device.heard.clear()
    device.active = True
    clock.start(1_005_000)
    device.run(0.02)
    tail = np.concatenate(device.heard)[:, 0]
    np.testing.assert_array_equal(tail[:240], samples[-240:, 0])
    assert not tail[240:].any()


@pytest.mark.parametrize("how", ["inactive", "raises"])
def test_a_device_that_vanishes_is_replaced_at_the_same_place(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    device = Device()
    clock = SoundClock(Audio(tone(5, RATE), RATE), device.open)
    now = [10.0]
    clock._silent._now = lambda: now[0]
    clock.start(0)
    device.run(1.0)
    before = clock.position_us()
    if how == "inactive":
        device.active = False
    else:
        device.dies = True
    now[0] += 0.5
    assert clock.position_us() == pytest.approx(before + 500_000, abs=2)
    assert clock.silent
    assert device.closed
    now[0] += 0.25
    assert clock.position_us() == pytest.approx(before + 750_000, abs=2)
    clock.stop()
    now[0] += 1
    assert clock.position_us() == pytest.approx(before + 750_000, abs=2)


def test_no_device_and_other_speeds_are_silent() -> None:
    def refuses(*args: Any) -> Any:
        raise OSError("PortAudio library not found")

    clock = SoundClock(Audio(tone(1, RATE), RATE), refuses)
    clock.start(100_000)
    assert clock.silent
    time.sleep(0.02)
    assert 115_000 <= clock.position_us() < 1_000_000
    device = Device()
    fast = SoundClock(Audio(tone(1, RATE), RATE), device.open)
    fast.start(0, 2.0)
    assert fast.silent


def test_without_portaudio_playing_still_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)  # importing it raises
    monkeypatch.delenv("PLOSIVE_SILENT")
    clock = make_clock(Audio(tone(1, RATE), RATE))
    assert isinstance(clock, SoundClock)
    clock.start(0)
    assert clock.silent
    clock.stop()


def test_silence_is_asked_for_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    audio = Audio(tone(1, RATE), RATE)
    monkeypatch.setenv("PLOSIVE_SILENT", "1")
    assert isinstance(make_clock(audio), SilentClock)
    monkeypatch.delenv("PLOSIVE_SILENT")
    assert isinstance(make_clock(None), SilentClock)
    assert isinstance(make_clock(audio), SoundClock)


def test_stopping_keeps_the_place() -> None:
    device = Device()
    clock = SoundClock(Audio(tone(3, RATE), RATE), device.open)
    clock.start(0)
    device.run(0.7)
    at = clock.position_us()
    clock.stop()
    device.now += 5
    assert clock.position_us() == pytest.approx(at, abs=30_000)
    assert device.closed
