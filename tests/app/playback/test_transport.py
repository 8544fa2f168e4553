"""The playhead follows the clock: no drift, loops, seeks while playing, stops at the end."""

from __future__ import annotations

from fractions import Fraction

import pytest

from app.document.time import Span, Timebase
from app.playback.clock import SilentClock
from app.playback.transport import Transport

BASE = Timebase(Fraction(30000, 1001), 300)


class Room:
    """A transport whose time the test moves."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.made = 0
        self.transport = Transport(self.make, BASE.duration, BASE)

    def make(self) -> SilentClock:
        self.made += 1
        return SilentClock(lambda: self.now)


@pytest.fixture
def room() -> Room:
    return Room()


def test_it_plays_without_drift(room: Room) -> None:
    t = room.transport
    assert (t.position_us, t.playing) == (0, False)
    t.play()
    for step in range(1, 500):  # a timer that is never on time
        room.now = 1000 + step * 0.0171
        assert t.position_us == round(step * 0.0171 * 1e6)
    assert t.playing
    t.pause()
    room.now += 3
    assert t.position_us == round(499 * 0.0171 * 1e6)
    t.toggle()
    room.now += 0.1
    assert t.position_us == round(499 * 0.0171 * 1e6) + 100_000
    assert room.made == 2


def test_the_end_stops_it_and_play_starts_over(room: Room) -> None:
    t = room.transport
    t.seek(BASE.duration - 50_000)
    t.play()
    room.now += 0.2
    assert t.position_us == BASE.duration
    assert not t.playing
    room.now += 1
    assert t.position_us == BASE.duration
    t.play()
    assert t.position_us == 0
    assert t.playing


def test_seeking_while_playing_goes_on_from_there(room: Room) -> None:
    t = room.transport
    t.play()
    room.now += 1
    t.seek(4_000_000)
    assert t.playing
    assert t.position_us == 4_000_000
    room.now += 0.5
    assert t.position_us == 4_500_000
    t.seek(-5)
    assert t.position_us == 0
    t.seek(10**9)
    assert t.position_us == BASE.duration


def test_a_loop_turns_round_and_keeps_the_overshoot(room: Room) -> None:
    t = room.transport
    t.loop(Span(1_000_000, 1_500_000))
    t.seek(1_200_000)
    t.play()
    room.now += 0.4
    assert t.position_us == 1_100_000
    room.now += 0.3
    assert t.position_us == 1_400_000
    room.now += 1.2  # more than two rounds between two looks
    assert t.position_us == 1_100_000
    assert t.looped == Span(1_000_000, 1_500_000)
    t.loop(None)
    room.now += 1
    assert t.position_us == 2_100_000


def test_playing_from_outside_a_loop_starts_in_it_but_a_seek_past_it_is_free(room: Room) -> None:
    t = room.transport
    t.loop(Span(1_000_000, 1_500_000))
    t.play()
    assert t.position_us == 1_000_000
    t.seek(3_000_000)
    room.now += 0.5
    assert t.position_us == 3_500_000
    t.loop(Span(5, 5))
    assert t.looped is None
    t.loop(Span(-10, 10**9))
    assert t.looped == Span(0, BASE.duration)


def test_steps_land_on_frames(room: Room) -> None:
    t = room.transport
    t.play()
    room.now += 1.0
    t.step(1)
    assert not t.playing
    here = BASE.frame_at(1_000_000)
    assert t.position_us == BASE.start_of(here + 1)
    for _ in range(5):
        t.step(-1)
    assert t.position_us == BASE.start_of(here - 4)
    t.seek(0)
    t.step(-1)
    assert t.position_us == 0
    t.seek(BASE.duration)
    t.step(1)
    assert t.position_us == BASE.start_of(299)
    plain = Transport(room.make, 1_000_000)
    plain.step(2)
    assert plain.position_us == 80_000


def test_speeds_forward_and_back(room: Room) -> None:
    t = room.transport
    t.rate = 2.0
    t.play()
    room.now += 1
    assert t.position_us == 2_000_000
    t.rate = -1.0
    room.now += 0.5
    assert t.position_us == 1_500_000
    room.now += 5
    assert t.position_us == 0
    assert not t.playing
    t.play()
    assert t.position_us == BASE.duration
    with pytest.raises(ValueError, match="pause"):
        t.rate = 0


def test_closing_lets_go(room: Room) -> None:
    room.transport.play()
    room.transport.close()
    assert not room.transport.playing
