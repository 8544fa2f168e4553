"""Loudness against the test signals of EBU Tech 3341: each must read as the document says, within 0.1 LU."""

from __future__ import annotations

import numpy as np
import pytest

from app.media.audio import Audio
from app.media.loudness import measure
from inference.api import CancelFlag
from inference.errors import Cancelled


def sine(parts: list[tuple[float, float]], *, rate: int = 48_000, levels: tuple[float, ...] = (0.0, 0.0),
         names: tuple[str, ...] = ("FL", "FR")) -> Audio:  # fmt: skip
    """1 kHz; `parts` are (seconds, dBFS), `levels` what each channel differs by."""
    gain = np.concatenate([np.full(round(s * rate), 10 ** (db / 20)) for s, db in parts])
    wave = gain * np.sin(2 * np.pi * 1000 * np.arange(len(gain)) / rate)
    samples = np.stack([wave * 10 ** (level / 20) for level in levels], axis=1).astype(np.float32)
    return Audio(samples, rate, 0, names)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([(20, -23.0)], -23.0),
        ([(20, -33.0)], -33.0),
        ([(10, -36), (60, -23), (10, -36)], -23.0),
        ([(10, -72), (10, -36), (60, -23), (10, -36), (10, -72)], -23.0),
        ([(20, -26), (20.1, -20), (20, -26)], -23.0),
    ],
)
def test_tech_3341_stereo(parts: list[tuple[float, float]], expected: float) -> None:
    assert measure(sine(parts)).integrated == pytest.approx(expected, abs=0.1)


def test_tech_3341_five_channels() -> None:
    audio = sine([(20, 0)], levels=(-28, -28, -24, -30, -30), names=("FL", "FR", "FC", "SL", "SR"))
    assert measure(audio).integrated == pytest.approx(-23.0, abs=0.1)


@pytest.mark.parametrize("rate", [44_100, 16_000, 96_000])
def test_other_rates_read_the_same(rate: int) -> None:
    assert measure(sine([(5, -20)], rate=rate)).integrated == pytest.approx(-20.0, abs=0.1)


def test_one_channel_counts_once_and_the_low_effects_not_at_all() -> None:
    mono = measure(sine([(5, -23)], levels=(0.0,), names=("FC",))).integrated
    assert mono == pytest.approx(-26.0, abs=0.1)
    effects = measure(sine([(5, -23)], levels=(0.0, 0.0), names=("FC", "LFE"))).integrated
    assert effects == pytest.approx(mono, abs=0.01)


def test_silence_and_scraps_have_no_loudness() -> None:
    assert measure(sine([(5, -90)])).integrated is None
    assert measure(Audio(np.zeros((48_000, 1), np.float32), 48_000)).integrated is None
    assert measure(sine([(0.2, -20)])).integrated is None
    assert measure(Audio(np.zeros((0, 1), np.float32), 48_000)).integrated is None
    assert measure(sine([(1, -6)])).peak == pytest.approx(-6.0, abs=0.05)


def test_it_heeds_its_token() -> None:
    flag = CancelFlag()
    flag.cancel()
    with pytest.raises(Cancelled):
        measure(sine([(2, -20)]), flag)


def test_pieces_are_filtered_as_one() -> None:
    """Against the filters run sample by sample, on noise that is longer than several pieces."""
    from scipy.signal import sosfilt

    from app.media.loudness import HIGH_PASS, HOP, SHELF, _gated

    noise = np.random.default_rng(3).normal(0, 0.1, (48_000 * 17, 2)).astype(np.float32)
    noise[48_000 * 6 : 48_000 * 7] *= 4
    heard = sosfilt(np.array([SHELF, HIGH_PASS]), noise, axis=0)
    whole = len(heard) // HOP * HOP
    expected = _gated((heard[:whole] ** 2).reshape(-1, HOP, 2).mean(axis=1).sum(axis=1))
    assert measure(Audio(noise, 48_000, 0, ("FL", "FR"))).integrated == pytest.approx(expected, abs=1e-4)
