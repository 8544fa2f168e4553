"""Columns of the waveform are the true minima and maxima of what they cover."""

from __future__ import annotations

import numpy as np
import pytest

from app.media.peaks import Peaks


def brute(samples: np.ndarray, rate: int, start: int, end: int, width: int) -> np.ndarray:
    """Minimum and maximum of every column by looking at all its samples."""
    edges = (start + np.arange(width + 1) * (end - start) / width) * rate / 1e6
    out = np.zeros((width, 2), np.float32)
    for k in range(width):
        a, b = int(np.floor(edges[k])), int(np.ceil(edges[k + 1]))
        part = samples[max(a, 0) : max(b, 0)]
        if len(part):
            out[k] = part.min(), part.max()
    return out


@pytest.mark.parametrize("span", [(0, 2_000_000), (300_000, 330_000), (500_000, 500_700), (-500_000, 2_500_000)])
@pytest.mark.parametrize("channels", [1, 2])
def test_columns_hold_every_extreme(span: tuple[int, int], channels: int) -> None:
    rate = 16000
    samples = np.random.default_rng(5).standard_normal((2 * rate, channels)).astype(np.float32) * 0.1
    samples[12345] = 0.9
    peaks = Peaks.build(samples, rate)
    got, truth = peaks.columns(*span, 400), brute(samples, rate, *span, 400)
    assert got.shape == (400, 2)
    # a column may reach over its edge by less than an entry of the level it is made from, never miss anything
    silent = (truth == 0).all(axis=1)
    assert (got[~silent, 0] <= truth[~silent, 0]).all()
    assert (got[~silent, 1] >= truth[~silent, 1]).all()
    if span[1] - span[0] < 100_000:
        np.testing.assert_array_equal(got, truth)
    loud = np.flatnonzero(got[:, 1] > 0.85)
    if span[1] > 771_563 > span[0]:
        assert 1 <= len(loud) <= 2


def test_where_no_sound_is_columns_are_zero() -> None:
    peaks = Peaks.build(np.ones((8000, 1), np.float32), 8000, start_us=500_000)
    columns = peaks.columns(0, 2_000_000, 200)
    assert not columns[:49].any()
    assert (columns[51:149] == 1).all()
    assert not columns[151:].any()


def test_empty_and_odd_lengths() -> None:
    assert not Peaks.build(np.zeros((0, 1), np.float32), 48000).columns(0, 1000, 10).any()
    assert Peaks.build(np.ones(1, np.float32), 48000).columns(0, 20, 1).tolist() == [[1, 1]]
    odd = Peaks.build(np.linspace(-1, 1, 64 * 4 + 3).astype(np.float32), 1000)
    assert odd.columns(0, 259_000, 1)[0].tolist() == [-1, 1]
    assert odd.columns(5, 5, 10).shape == (10, 2)
    assert odd.columns(0, 5, 0).shape == (0, 2)
