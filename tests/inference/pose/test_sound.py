"""What is heard: level-free, rate-free, local, silent outside."""

from __future__ import annotations

import numpy as np
import pytest

from inference.pose.sound import BANDS, FEATURES, HOP, WINDOW, hear


def tone(rate: int, hertz: float = 440.0, seconds: float = 2.0) -> np.ndarray:
    at = np.arange(int(rate * seconds)) / rate
    return (0.3 * np.sin(2 * np.pi * hertz * at) * (at > 1.0)).astype(np.float32)


def test_rows_are_as_many_as_fit_and_standardised() -> None:
    mel = hear(tone(16000), 16000).mel
    assert mel.shape == (int((2.0 - WINDOW) / HOP) + 1, BANDS)
    assert np.abs(mel.mean(axis=0)).max() < 1e-3
    loudest = mel[120:].mean(axis=0).argmax()
    assert mel[120:, loudest].min() > 0.5 > -0.5 > mel[:80, loudest].max()


def test_level_does_not_matter() -> None:
    rng = np.random.default_rng(0)
    noise = (rng.normal(0.0, 0.1, 32000) * np.repeat(rng.uniform(0.3, 1.0, 20), 1600)).astype(np.float32)
    assert np.allclose(hear(noise, 16000).mel, hear(noise * 3, 16000).mel, atol=0.05)


@pytest.mark.parametrize("rate", [8000, 22050, 44100, 48000])
def test_any_rate_sounds_the_same_where_it_reaches(rate: int) -> None:
    reference, other = hear(tone(16000), 16000).mel, hear(tone(rate), rate).mel
    assert abs(len(reference) - len(other)) <= 1
    loudest = reference[150:190].mean(axis=0).argmax()
    count = min(len(reference), len(other))
    assert np.corrcoef(reference[:count, loudest], other[:count, loudest])[0, 1] > 0.98
    assert np.isfinite(other).all()


def test_the_burst_is_felt_where_it_is() -> None:
    samples = np.zeros(32000, np.float32)
    samples[16000:16160] = np.random.default_rng(0).normal(0.0, 0.3, 160)
    sound = hear(samples, 16000)
    felt = sound.features(np.arange(0.5, 1.5, 0.01)).reshape(100, -1, BANDS)[:, 2].mean(axis=1)  # the window at 0
    assert abs(0.5 + 0.01 * felt.argmax() - 1.005) <= 0.011


def test_features_are_local_and_nothing_outside() -> None:
    sound = hear(tone(16000), 16000)
    whole = sound.features(np.linspace(0.0, 2.0, 51))
    assert whole.shape == (51, FEATURES)
    assert np.array_equal(sound.features(np.linspace(0.0, 2.0, 51)[20:25]), whole[20:25])
    assert (sound.features(np.array([-5.0, 99.0])) == 0).all()


@pytest.mark.parametrize("count", [0, 1, 399])
def test_recordings_too_short_to_hear(count: int) -> None:
    sound = hear(np.zeros(count, np.float32), 16000)
    assert sound.mel.shape == (0, BANDS)
    assert (sound.features(np.array([0.0, 1.0])) == 0).all()


def test_digital_silence_is_finite() -> None:
    assert (hear(np.zeros(16000, np.float32), 16000).mel == 0).all()
