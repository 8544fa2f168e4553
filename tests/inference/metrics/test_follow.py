"""A motion that follows a signal, late, early, or not at all."""

from __future__ import annotations

import numpy as np
import pytest

from inference.metrics.follow import correlation, follows, lag_ms

RATE = 25.0


def syllables(count: int, shift: float = 0.0) -> np.ndarray:
    t = (np.arange(count) - shift) / RATE
    return np.sin(2 * np.pi * 2.3 * t + np.sin(2 * np.pi * 0.7 * t)) + 0.3 * np.sin(2 * np.pi * 1.1 * t)


def test_correlation_is_pearsons_and_needs_movement():
    a = syllables(50)
    assert correlation(a, 3 * a + 1) == pytest.approx(1)
    assert correlation(a, -a) == pytest.approx(-1)
    assert np.isnan(correlation(a, np.full(50, 0.2)))
    assert np.isnan(correlation(a[:5], a[:5]))


def test_frames_without_a_gap_do_not_count():
    a = syllables(50)
    gap = a.copy()
    gap[10:20] = np.nan
    noisy = a.copy()
    noisy[10:20] = 99
    assert correlation(gap, noisy) == pytest.approx(1)


@pytest.mark.parametrize("late", [-4, -1, 0, 3, 5])
def test_the_lag_of_a_shifted_motion(late):
    assert lag_ms(syllables(120, late), syllables(120), RATE) == pytest.approx(-40 * late, abs=6)


def test_parts_of_a_frame_are_found():
    assert lag_ms(syllables(120, -2.5), syllables(120), RATE) == pytest.approx(100, abs=8)


def test_what_does_not_follow_has_no_lag():
    assert np.isnan(lag_ms(np.full(120, 0.1), syllables(120), RATE))
    assert np.isnan(lag_ms(np.arange(120.0), np.arange(120.0)[::-1], RATE))  # best at no lag that is searched


def test_too_short_tells_nothing():
    assert np.isnan(follows(syllables(37), syllables(37), RATE))
    assert follows(syllables(38), syllables(38), RATE) == pytest.approx(1)
    assert np.isnan(lag_ms(syllables(37), syllables(37), RATE))
