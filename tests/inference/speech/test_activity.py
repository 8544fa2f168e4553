import numpy as np
import pytest

from inference.api import F32
from inference.speech import activity


def bursts(spans: list[tuple[float, float]], seconds: float, noise: float = 1e-3) -> F32:
    """Noise-like "speech" at the given times over a faint background."""
    random = np.random.default_rng(1)
    sound = random.standard_normal(int(seconds * activity.RATE)) * noise
    for a, b in spans:
        part = slice(int(a * activity.RATE), int(b * activity.RATE))
        sound[part] += 0.1 * random.standard_normal(part.stop - part.start)
    return sound.astype(np.float32)


def test_pauses_are_found_where_they_are() -> None:
    found = activity.pauses(bursts([(0.5, 1.5), (2.0, 3.0)], 4.0))
    assert [t for p in found for t in (p.start, p.end)] == pytest.approx([0.0, 0.5, 1.5, 2.0, 3.0, 4.0], abs=0.04)


def test_a_louder_background_moves_the_floor_with_it() -> None:
    mask = activity.speech_mask(bursts([(0.5, 1.5)], 3.0, noise=0.008))
    assert mask[60:140].all()
    assert not mask[170:].any()


@pytest.mark.parametrize("rate", [8000, 22050, 44100, 48000])
def test_resampling_keeps_time_and_pitch(rate: int) -> None:
    tone = np.sin(2 * np.pi * 1000 * np.arange(rate) / rate).astype(np.float32)
    out = activity.resample(tone, rate)
    assert len(out) == activity.RATE
    assert np.argmax(np.abs(np.fft.rfft(out))) == 1000


def test_samples_that_are_no_numbers_become_silence() -> None:
    assert not activity.resample(np.array([np.nan, np.inf, 0.5], np.float32), activity.RATE)[:2].any()


def test_silence_is_told_from_quiet() -> None:
    assert activity.is_silent(np.zeros(16000, np.float32))
    assert activity.is_silent(np.zeros(0, np.float32))
    assert not activity.is_silent(bursts([(0.1, 0.9)], 1.0) * 1e-2)


def test_cuts_fall_in_pauses_and_no_piece_is_too_long() -> None:
    sound = bursts([(0.2, 3.9), (4.4, 8.0), (8.5, 12.0)], 12.2)
    edges = activity.cuts(sound, 5.0)
    assert edges == pytest.approx([0.0, 4.15, 8.25, 12.2], abs=0.06)


def test_speech_without_pauses_is_cut_all_the_same() -> None:
    edges = activity.cuts(bursts([(0.0, 12.0)], 12.0), 5.0)
    assert edges[0] == 0.0 and edges[-1] == 12.0
    assert max(np.diff(edges)) <= 5.0 and min(np.diff(edges)) > 0


def test_levels_of_a_long_recording_do_not_depend_on_where_it_was_cut() -> None:
    sound = np.random.default_rng(0).standard_normal(activity.RATE * 61).astype(np.float32) * 0.1
    sound[activity.RATE * 60 :] *= 0.01
    whole, tail = activity.level_db(sound), activity.level_db(sound[activity.RATE * 59 :])
    assert len(whole) == 6100
    assert whole[5950:] == pytest.approx(tail[50:], abs=1e-6)
