"""Voices are placed in time, muted, soloed, and read at any speed."""

from __future__ import annotations

import numpy as np
import pytest

from app.media.audio import Audio
from app.playback.mix import RATE, Mix, Voice


def ramp(seconds: float = 1.0, channels: int = 1, rate: int = RATE) -> np.ndarray:
    one = np.linspace(0, 0.5, round(seconds * rate), dtype=np.float32)
    return np.stack([one * (1 - 0.5 * k) for k in range(channels)], axis=1)


def two() -> Mix:
    line = Voice("face", "Line", Audio(np.full((RATE, 1), 0.25, np.float32), RATE, start_us=100_000))
    shot = Voice("", "Shot", Audio(np.full((RATE, 2), [0.1, 0.2], np.float32), RATE))
    return Mix([shot, line])


def test_samples_are_placed_where_the_recording_starts() -> None:
    mix = Mix([Voice("", "Shot", Audio(ramp(), RATE, start_us=10_000))])
    out = mix.read(0, 1.0, 960)
    assert not out[:480].any()
    np.testing.assert_array_equal(out[480:, 0], ramp()[:480, 0])
    np.testing.assert_array_equal(out[:, 0], out[:, 1])
    assert not mix.read(1_020_000, 1.0, 100).any()
    assert not mix.read(-50_000, 1.0, 100).any()


def test_speeds_read_between_samples_forwards_and_backwards() -> None:
    mix = Mix([Voice("", "Shot", Audio(ramp(), RATE))])
    slope = 0.5 / (RATE - 1)
    np.testing.assert_allclose(mix.read(100_000, 0.5, 200)[:, 0], (4800 + 0.5 * np.arange(200)) * slope, atol=1e-6)
    np.testing.assert_allclose(mix.read(100_000, 2.0, 200)[:, 0], (4800 + 2 * np.arange(200)) * slope, atol=1e-6)
    np.testing.assert_allclose(mix.read(100_000, -1.0, 200)[:, 0], (4800 - np.arange(200)) * slope, atol=1e-6)
    assert not mix.read(1_000, -1.0, 200)[60:].any()  # before the recording there is nothing


@pytest.mark.parametrize(
    ("muted", "solo", "expected"),
    [((), (), (0.35, 0.45)), (("",), (), (0.25, 0.25)), (("face",), (), (0.1, 0.2)), ((), ("",), (0.1, 0.2)),
     (("face",), ("face",), (0.25, 0.25)), (("", "face"), (), (0, 0)), ((), ("", "face"), (0.35, 0.45))],
)  # fmt: skip
def test_voices_are_muted_and_soloed(
    muted: tuple[str, ...], solo: tuple[str, ...], expected: tuple[float, ...]
) -> None:
    mix = two()
    for voice in muted:
        mix.mute(voice, True)
    for voice in solo:
        mix.hear_alone(voice, True)
    mix.read(200_000, 1.0, 100)
    np.testing.assert_allclose(mix.read(200_000, 1.0, 10), np.tile(expected, (10, 1)), atol=1e-6)
    for voice in muted:
        mix.mute(voice, False)
    for voice in solo:
        mix.hear_alone(voice, False)
    mix.read(200_000, 1.0, 100)
    np.testing.assert_allclose(mix.read(200_000, 1.0, 10)[0], (0.35, 0.45), atol=1e-6)


def test_a_switch_fades_and_a_sum_does_not_overflow() -> None:
    mix = two()
    mix.mute("face", True)
    faded = mix.read(200_000, 1.0, 480)[:, 0]
    assert faded[0] == pytest.approx(0.35)
    assert faded[-1] == pytest.approx(0.1)
    assert np.abs(np.diff(faded)).max() < 0.001
    loud = Mix([Voice(str(i), "", Audio(np.full((100, 1), 0.8, np.float32), RATE)) for i in range(3)])
    assert loud.read(0, 1.0, 50).max() == 1.0


def test_other_rates_and_surround_are_brought_to_ours() -> None:
    time = np.arange(16_000) / 16_000
    tone = np.sin(2 * np.pi * 440 * time).astype(np.float32)[:, None]
    mix = Mix([Voice("", "Shot", Audio(tone, 16_000))])
    out = mix.read(100_000, 1.0, 4800)[:, 0]
    expected = np.sin(2 * np.pi * 440 * (0.1 + np.arange(4800) / RATE))
    assert np.abs(out - expected).max() < 0.01
    surround = Mix([Voice("", "Shot", Audio(np.ones((RATE, 6), np.float32) * 0.3, RATE))])
    np.testing.assert_allclose(surround.read(0, 1.0, 10), 0.3, atol=1e-6)
    assert not Mix()
    assert not Mix().read(0, 1.0, 10).any()
