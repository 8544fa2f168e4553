"""Heard above the room: by a tone in noise; clicks, gaps, rumble, digital silence, music."""

from __future__ import annotations

import numpy as np
import pytest

from inference.api import F64
from inference.pose.room import heard, spans
from inference.pose.sound import Sound, hear

RATE = 16_000


def level(*parts: tuple[float, float]) -> F64:
    """Seconds and dB, one after the other, swaying by a decibel."""
    rows = np.concatenate([np.full(round(seconds * 100), db) for seconds, db in parts])
    return np.asarray(rows + np.random.default_rng(0).uniform(-1, 1, len(rows)), np.float64)


def test_a_sound_in_a_room_is_heard_and_a_click_is_not() -> None:
    rows = heard(level((1.0, -60), (0.5, -20), (0.03, -60), (0.5, -20), (1.0, -60), (0.02, -20), (1.0, -60)))
    assert spans(rows) == [(100, 203)]  # over the gap; what lasts 20 ms is nothing
    assert spans(rows, 2) == [(100, 203)]
    assert spans(np.array([1, 0, 0, 1, 1, 0, 0, 0, 1], bool), 2) == [(0, 5), (8, 9)]


@pytest.mark.parametrize("above", [4.0, 9.0])
def test_what_is_hardly_above_the_room_is_the_room(above: float) -> None:
    rows = heard(level((1.0, -60), (0.5, -60 + above), (1.0, -20)))
    assert rows[150:].all() and rows[100:150].all() == (above > 6) and not rows[:100].any()


def test_digital_silence_at_the_ends_is_no_room_but_between_words_it_is() -> None:
    padded = heard(level((5.0, -200), (1.0, -60), (0.5, -20), (1.0, -60), (5.0, -200)))
    assert spans(padded) == [(600, 650)]
    gated = heard(level((0.5, -30), (1.0, -200), (0.5, -20), (0.3, -50)))
    assert spans(gated) == [(0, 50), (150, 230)]


def test_speech_over_music_and_nothing_at_all_tell_nothing() -> None:
    assert len(heard(level((1.0, -32), (1.0, -20)))) == 0
    assert len(heard(level((1.0, -200)))) == 0 and len(heard(np.zeros(0))) == 0
    assert not Sound(np.zeros((0, 20), np.float32)).silent(np.array([0.0, 1.0]), 0.08).any()


def test_rumble_is_not_heard_and_times_near_a_sound_are_not_silent() -> None:
    at = np.arange(3 * RATE) / RATE
    samples = np.random.default_rng(0).normal(0, 1e-3, len(at))
    samples += 0.3 * np.sin(2 * np.pi * 50 * at) * (at > 0.5)
    samples += 0.3 * np.sin(2 * np.pi * 900 * at) * ((at > 1.0) & (at < 2.0))
    sound = hear(samples.astype(np.float32), RATE)
    assert len(sound.loud) == len(sound.mel)
    times = np.arange(-0.5, 3.5, 0.01)
    silent = sound.silent(times, 0.08)
    assert silent[(times < 0.89) | (times > 2.11)].all() and not silent[(times > 0.94) & (times < 2.06)].any()
    later = Sound(sound.mel, loud=sound.loud, start=1.0)
    assert np.array_equal(later.silent(times + 1.0, 0.08), silent)
