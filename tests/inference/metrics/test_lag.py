"""A jaw that follows the sound is found in time, late or early; one that does not follow is not."""

from __future__ import annotations

import numpy as np

from inference.api import F32, F64
from inference.metrics.lag import speech_lag, speech_level

RATE = 25.0


def loudness(count: int = 500) -> F64:
    """Syllables of uneven length."""
    rng = np.random.default_rng(2)
    edges = np.cumsum(rng.uniform(3, 7, count))
    t = np.arange(count)
    phase = np.interp(t, edges, np.arange(count) * 2 * np.pi)
    level: F64 = 0.5 - 0.5 * np.cos(phase)
    return level


def moved(level: F64, frames: int) -> F32:
    """A jaw that follows so many frames later."""
    return np.roll(level, frames).astype(np.float32)


def test_the_lag_of_a_mouth_is_found() -> None:
    level = loudness()
    for frames in (0, 4, -4):
        lag = speech_lag(moved(level, frames), level, RATE)[25:-25]
        told = lag[np.isfinite(lag)]
        assert len(told) > 0.7 * len(lag)
        assert np.median(told) == -40 * frames


def test_a_mouth_that_does_not_follow_tells_nothing() -> None:
    level = loudness()
    other = np.random.default_rng(0).normal(0, 1, len(level)).astype(np.float32)
    assert np.isfinite(speech_lag(other, level, RATE)).mean() < 0.35
    still = np.zeros(len(level), np.float32)
    assert not np.isfinite(speech_lag(still, level, RATE)).any()
    assert not np.isfinite(speech_lag(level[:10].astype(np.float32), level[:10], RATE)).any()


def test_frames_without_a_face_have_no_lag() -> None:
    level = loudness()
    jaw = moved(level, 0)
    jaw[200:220] = np.nan
    lag = speech_lag(jaw, level, RATE)
    assert not np.isfinite(lag[200:220]).any()
    assert np.isfinite(lag[250:400]).mean() > 0.7


def test_the_level_is_loud_in_speech_and_nothing_in_silence() -> None:
    rate = 16_000
    t = np.arange(40 * rate) / rate
    tone = 0.3 * np.sin(2 * np.pi * 800 * t) * ((t % 2) < 1)
    hum = 0.3 * np.sin(2 * np.pi * 50 * t)
    samples = np.stack([tone + hum, tone + hum], axis=1).astype(np.float32)
    times = np.arange(0.1, 39.9, 0.1)
    level = speech_level(samples, rate, times)
    inside = (times % 2 > 0.1) & (times % 2 < 0.9)
    outside = times % 2 > 1.1
    assert level[inside].min() > 0.9
    assert level[outside].max() < 0.35  # hum is not speech
    assert speech_level(samples, rate, np.array([-5.0, 100.0, *times]))[:2].max() == 0  # nothing is heard there
