"""Position is what is heard, whatever the device does; runs loop and end; without a device time goes on."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from simulated import BLOCK, Room

from app.document.time import Span
from app.media.audio import Audio
from app.playback.mix import RATE, Mix, Voice
from app.playback.transport import Transport

LONG_US = 620_000_000


def counting(seconds: float = 20.0) -> Mix:
    """Every sample's value tells its own place: 1e-5 per millisecond."""
    values = (np.arange(round(seconds * RATE)) / RATE * 1e-2).astype(np.float32)[:, None]
    return Mix([Voice("", "Shot", Audio(values, RATE))])


def place_us(sample: float) -> float:
    """The place on the timeline a heard value tells."""
    return sample / 1e-2 * 1e6


def ready(room: Room, mix: Mix | None = None, duration: int = 20_000_000) -> Transport:
    transport = Transport(room.open, room.clock)
    transport.load(counting() if mix is None else mix, duration)
    assert transport.open()
    return transport


@pytest.mark.parametrize("crystal", [1.0, 1.0003, 0.9995])
def test_ten_minutes_stay_within_20_ms_of_what_is_heard(crystal: float) -> None:
    room = Room(crystal=crystal)
    transport = ready(room, Mix([Voice("", "Quiet", Audio(np.zeros((10, 1), np.float32), RATE))]), LONG_US)
    assert room.device is not None
    room.run(0.1)
    before = len(room.device.sent)
    transport.play(1_000_000)
    rng = np.random.default_rng(1)
    worst, looks, shown = 0.0, 0, []
    while room.now < 1000 + 600:
        room.run(float(rng.uniform(0.005, 0.4)))  # a window that is never on time
        if rng.random() < 0.02:
            room.device.stall(float(rng.uniform(0.05, 0.9)))
        heard = max(room.device.sample_heard_now() - before * BLOCK, 0.0)
        shown.append(transport.position_us)
        worst = max(worst, abs(shown[-1] - (1_000_000 + heard / RATE * 1e6)))
        looks += 1
    assert looks > 2000
    assert worst <= 20_000, f"{worst / 1000:.1f} ms"
    assert shown == sorted(shown)
    assert shown[-1] - 1_000_000 > 560e6  # it did play, but for what the stalls cost


def test_latency_is_taken_off_and_the_start_waits_for_it() -> None:
    room = Room(latency=0.2)
    transport = ready(room)
    room.run(0.1)
    transport.play(300_000)
    seen = []
    for _ in range(30):
        room.run(0.01)
        seen.append(transport.position_us)
    assert seen[0] == 300_000
    assert seen == sorted(seen)
    assert seen[-1] == pytest.approx(400_000, abs=21_000)  # 300 ms passed, 200 of them were latency


def test_what_is_sent_is_the_recording_from_there_on() -> None:
    room = Room()
    transport = ready(room)
    transport.play(2_000_000)
    room.run(0.1)
    assert room.device is not None
    heard = room.device.heard()[BLOCK:, 0]  # one block was asked for while the device was opened
    faded = round(0.003 * RATE)
    assert heard[0] == 0.0  # a soft start
    assert place_us(heard[faded + 10]) == pytest.approx(2_000_000 + (faded + 10) / RATE * 1e6, abs=5)
    transport.stop()
    room.run(0.1)
    assert not room.device.heard(0.05).any()


def test_a_loop_turns_round_without_a_hole() -> None:
    room = Room()
    transport = ready(room)
    transport.play(1_200_000, loop=Span(1_000_000, 1_250_000))
    room.run(1.03)
    assert room.device is not None
    places = place_us(room.device.heard(0.9)[:, 0].astype(np.float64))
    assert places.min() >= 999_000
    assert places.max() <= 1_250_100
    back = np.flatnonzero(np.diff(places) < -200_000)
    assert len(back) in (3, 4)
    assert np.diff(back) == pytest.approx(0.25 * RATE, abs=2)
    heard = place_us(float(room.device.heard()[int(room.device.sample_heard_now()) - 1, 0]))
    assert transport.position_us == pytest.approx(heard, abs=1000)
    assert not transport.finished


@pytest.mark.parametrize("speed", [0.5, 2.0, -1.0, -2.0, -0.5])
def test_sound_follows_the_speed(speed: float) -> None:
    room = Room()
    transport = ready(room)
    transport.play(10_000_000, speed)
    room.run(1.0)
    assert room.device is not None
    places = place_us(room.device.heard(0.5)[:, 0].astype(np.float64))
    assert (places[-1] - places[0]) / (len(places) / RATE * 1e6) == pytest.approx(speed, rel=0.01)
    assert transport.position_us == pytest.approx(10_000_000 + speed * 940_000, abs=45_000)


@pytest.mark.parametrize("speed", [4.0, 8.0, -8.0])
def test_great_speeds_are_silent_and_still_by_the_device(speed: float) -> None:
    room = Room()
    transport = ready(room)
    transport.play(10_000_000, speed)
    room.run(0.5)
    assert room.device is not None
    assert not room.device.heard().any()
    assert transport.position_us == pytest.approx(10_000_000 + speed * 440_000, abs=160_000)


def test_the_end_is_reached_and_nothing_sounds_beyond() -> None:
    room = Room()
    transport = ready(room)
    transport.play(3_000_000, end_us=3_200_000)
    room.run(0.15)
    assert not transport.finished
    room.run(0.3)
    assert transport.finished
    assert transport.position_us == 3_200_000
    assert room.device is not None
    places = place_us(room.device.heard()[:, 0].astype(np.float64))
    assert places.max() <= 3_200_000
    assert transport.stop() == 3_200_000
    assert not transport.playing
    transport.play(500_000, -2.0)
    room.run(1.0)
    assert transport.finished
    assert transport.position_us == 0


def test_a_grain_plays_one_frame_and_moves_nothing() -> None:
    room = Room()
    transport = ready(room)
    room.run(0.1)
    assert room.device is not None
    sent = len(room.device.sent) * BLOCK
    transport.grain(Span(4_000_000, 4_040_000))
    room.run(0.2)
    heard = room.device.heard()[sent:, 0]
    sounding = np.flatnonzero(heard)
    assert (sounding[-1] - sounding[0]) / RATE == pytest.approx(0.04, abs=0.002)
    middle = heard[(sounding[0] + sounding[-1]) // 2]
    assert place_us(float(middle)) == pytest.approx(4_020_000, abs=1500)
    assert not transport.playing
    transport.play(0)
    room.run(0.1)
    transport.grain(Span(9_000_000, 9_040_000))  # not over what plays
    room.run(0.1)
    assert place_us(float(room.device.heard().max())) < 5_000_000 or room.device.heard(0.1).max() < 0.01


def test_a_grain_that_replaces_another_does_not_click() -> None:
    room = Room()
    level = Mix([Voice("", "", Audio(np.full((RATE, 1), 0.5, np.float32), RATE))])
    transport = ready(room, level, 1_000_000)
    for k in range(8):
        transport.grain(Span(k * 40_000, k * 40_000 + 200_000))
        room.run(0.05)
    assert room.device is not None
    assert np.abs(np.diff(room.device.heard()[:, 0])).max() < 0.01


@pytest.mark.parametrize("how", ["unplugged", "silent"])
def test_a_device_that_vanishes_is_replaced_at_the_same_place_and_one_that_comes_takes_over(how: str) -> None:
    room = Room()
    transport = ready(room)
    transport.play(0)
    room.run(1.0)
    before = transport.position_us
    assert before == pytest.approx(940_000, abs=21_000)
    device = room.device
    assert device is not None
    if how == "unplugged":
        room.unplug()
        room.run(0.5)
    else:  # the driver says nothing, it only asks no more
        device.stall(1e6)
        room.there = False
        room.run(1.9)
        held = transport.position_us  # the buffers ran empty: the picture waits with the sound
        assert held < 1_030_000
        before = held
        room.run(0.2)
        assert transport.position_us - before >= 0
        before = transport.position_us
        room.run(0.5)
    assert transport.position_us == pytest.approx(before + 500_000, abs=2_000)
    assert transport.missing
    assert not transport.sounding
    assert not transport.open()  # still nothing there
    assert device.closed
    room.run(0.5)
    assert transport.position_us == pytest.approx(before + 1_000_000, abs=3_000)
    room.there = True
    assert transport.open("Headphones")
    assert not transport.missing
    room.run(0.5)
    assert transport.position_us == pytest.approx(before + 1_440_000, abs=22_000)
    assert room.device is not None
    assert place_us(float(room.device.heard()[-1, 0])) == pytest.approx(before + 1_500_000, abs=22_000)


def test_without_a_device_time_runs_by_the_clock() -> None:
    room = Room()
    room.there = False
    transport = Transport(room.open, room.clock)
    transport.load(counting(), 20_000_000)
    transport.play(100_000)
    room.run(0.3)
    assert transport.position_us == 100_000  # a device is being looked for
    assert not transport.open()
    assert transport.missing
    room.run(0.25)
    assert transport.position_us == 350_000
    transport.play(5_000_000, 2.0)
    room.run(0.5)
    assert transport.position_us == 6_000_000
    assert transport.stop() == 6_000_000
    silent = Transport(room.open, room.clock)
    silent.load(Mix(), 1_000_000)  # a shot without sound waits for nothing
    silent.play(0)
    room.run(0.25)
    assert silent.position_us == 250_000


def test_a_run_that_waits_for_the_device_starts_with_it() -> None:
    room = Room()
    transport = Transport(room.open, room.clock)
    transport.load(counting(), 20_000_000)
    transport.play(2_000_000)
    assert transport.wants_device
    room.run(0.4)
    assert transport.position_us == 2_000_000
    assert transport.open("USB")
    assert room.opened == ["USB"]
    room.run(0.5)
    assert transport.position_us == pytest.approx(2_440_000, abs=21_000)


def test_another_device_takes_over_where_it_is() -> None:
    room = Room()
    transport = ready(room)
    transport.play(0)
    room.run(1.0)
    first = room.device
    before = transport.position_us
    assert transport.open("Other", again=True)
    assert first is not None
    assert first.closed
    assert room.device is not first
    assert transport.position_us == pytest.approx(before, abs=2)
    room.run(1.0)
    assert transport.position_us == pytest.approx(before + 940_000, abs=21_000)
    transport.close()
    room.run(0.5)
    assert transport.position_us == pytest.approx(before + 1_440_000, abs=21_000)


def test_a_device_of_another_rate_with_one_channel_plays_in_time() -> None:
    room = Room(rate=44_100, channels=1)
    transport = ready(room)
    transport.play(1_000_000)
    room.run(2.0)
    assert room.device is not None
    heard = room.device.heard()[BLOCK:]
    assert heard.shape[1] == 1
    places = place_us(heard[:, 0].astype(np.float64))
    assert places[44_100] == pytest.approx(2_000_000, abs=100)
    assert transport.position_us == pytest.approx(2_940_000, abs=25_000)


def test_other_voices_are_heard_without_a_new_device() -> None:
    room = Room()
    transport = ready(room)
    transport.load(Mix([Voice("", "", Audio(np.full((RATE, 1), 0.3, np.float32), RATE))]), 1_000_000)
    transport.play(0)
    room.run(0.2)
    assert len(room.opened) == 1
    assert room.device is not None
    assert room.device.heard(0.05).max() == pytest.approx(0.3)
    with pytest.raises(ValueError, match="pause"):
        transport.play(0, 0.0)


def test_without_portaudio_and_when_silence_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.playback import device

    transport = Transport()
    transport.load(counting(1.0), 1_000_000)
    monkeypatch.setenv("PLOSIVE_SILENT", "1")
    assert not transport.open()
    assert not transport.missing  # nothing is wrong
    assert device.names() == []
    monkeypatch.delenv("PLOSIVE_SILENT")
    monkeypatch.setitem(sys.modules, "sounddevice", None)  # importing it raises
    assert not transport.open()
    assert transport.missing
    assert device.names() == []
