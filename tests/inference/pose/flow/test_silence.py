"""When lips stay shut: a recording says when words begin and end and when it is silent, unless it is withheld."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inference.api import F64, Interval
from inference.pose.flow.silence import NEAR, TRIM, silences
from inference.pose.sound import BANDS, HOP, WINDOW, Sound

PHONES = (Interval("", 0.0, 1.0), Interval("AA1", 1.0, 2.0), Interval("", 2.0, 4.0))
RESTS = np.array([[-1e9 + TRIM, 1.0 - TRIM], [2.0 + TRIM, 1e9 - TRIM]])


def recorded(*heard: tuple[float, float], seconds: float = 4.0) -> Sound:
    """Sounds at these times (s)."""
    centre = WINDOW / 2 + np.arange(round(seconds / HOP)) * HOP
    loud = np.zeros(len(centre), np.bool_)
    for start, end in heard:
        loud |= (centre > start) & (centre < end)
    return Sound(np.zeros((len(centre), BANDS), np.float32), loud=loud)


def shut(sound: Sound | None, at: F64 | float) -> np.ndarray:
    """Whether lips are shut at these times."""
    spans = silences(PHONES, sound=sound)
    return np.asarray([((spans[:, 0] <= t) & (t <= spans[:, 1])).any() for t in np.atleast_1d(at)])


def edges(sound: Sound) -> tuple[float, float]:
    """The last moment before the word at which lips are shut, and the first after it."""
    times = np.arange(0.0, 4.0, 0.005)
    closed = shut(sound, times)
    return float(times[closed & (times < 1.4)].max()), float(times[closed & (times > 1.6)].min())


def test_without_a_recording_or_by_one_that_tells_nothing_phones_decide() -> None:
    assert np.allclose(silences(PHONES), RESTS)
    assert np.allclose(silences(PHONES, sound=Sound(np.zeros((400, BANDS), np.float32))), RESTS)


@pytest.mark.parametrize(("heard", "first", "last"), [
    ((0.9, 2.1), 0.9, 2.1),  # before and after its phones
    ((0.5, 2.6), 1.0 - NEAR, 2.0 + NEAR),  # but not for long
    ((1.15, 1.8), 1.15, 1.8),  # said to be spoken, and silent
])  # fmt: skip
def test_a_word_begins_and_ends_with_its_sound(heard: tuple[float, float], first: float, last: float) -> None:
    assert edges(recorded(heard)) == pytest.approx((first - TRIM, last + TRIM), abs=0.011)


def test_a_breath_with_silence_after_it_belongs_to_no_word() -> None:
    breath = recorded((0.5, 0.7), (0.95, 2.0))
    assert edges(breath)[0] == pytest.approx(0.95 - TRIM, abs=0.011)
    assert shut(breath, np.array([0.55, 0.6, 0.65])).all()
    drawn = recorded((0.7, 0.84), (0.95, 2.0))  # too short a silence to shut the lips
    assert edges(drawn)[0] == pytest.approx(1.0 - NEAR - TRIM, abs=0.011)


def test_no_frame_of_silent_audio_is_open_whatever_phones_say() -> None:
    random = np.random.default_rng(0)
    times = np.arange(0.0, 4.0, 0.01)
    for _ in range(20):
        start = random.uniform(0.0, 3.5, 3)
        sound = recorded(*[(float(a), float(a) + random.uniform(0.05, 0.6)) for a in start])
        silent = sound.silent(times, TRIM)
        assert silent.any() and shut(sound, times[silent]).all()


def test_where_a_hand_moved_phones_the_recording_says_nothing() -> None:
    sound = replace(recorded((0.85, 2.15)), withheld=((0.9, 1.1),))
    first, last = edges(sound)
    assert first == pytest.approx(1.0 - TRIM, abs=0.011) and last == pytest.approx(2.15 + TRIM, abs=0.011)
    mine = replace(recorded((0.85, 1.4), (1.7, 2.15)), withheld=((0.9, 2.1),))
    assert edges(mine) == pytest.approx((1.0 - TRIM, 2.0 + TRIM), abs=0.011)
    assert not shut(mine, np.arange(1.0, 2.0, 0.05)).any()  # 0.3 s of silence inside


def test_a_recording_that_is_moved_takes_its_silences_along() -> None:
    moved = tuple(Interval(p.label, p.start + 5.0, p.end + 5.0) for p in PHONES)
    here, there = recorded((0.9, 2.1)), replace(recorded((0.9, 2.1)), start=5.0)
    inner = silences(PHONES, sound=here)
    assert np.allclose(silences(moved, sound=there)[np.abs(inner) < 1e6], inner[np.abs(inner) < 1e6].T.ravel() + 5.0)
