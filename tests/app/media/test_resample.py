"""Another rate, the same sound at the same time."""

from __future__ import annotations

import numpy as np
import pytest

from app.media.resample import resampled
from inference.api import CancelFlag
from inference.errors import Cancelled


@pytest.mark.parametrize(("rate", "to"), [(44_100, 48_000), (16_000, 48_000), (96_000, 48_000), (48_000, 16_000)])
@pytest.mark.parametrize("channels", [1, 2, 3])
def test_a_tone_stays_where_it_is(rate: int, to: int, channels: int) -> None:
    def tone(at: int) -> np.ndarray:
        time = np.arange(at * 7) / at  # longer than one piece
        return np.stack([0.5 * np.sin(2 * np.pi * 440 * (k + 1) * time) for k in range(channels)], 1).astype(np.float32)

    out = resampled(tone(rate), rate, to)
    assert abs(len(out) - 7 * to) <= 32
    middle = slice(to, 6 * to)
    assert np.abs(out[middle] - tone(to)[middle]).max() < 0.005


def test_nothing_to_do_and_stopping() -> None:
    samples = np.zeros((10, 2), np.float32)
    assert resampled(samples, 48_000, 48_000) is samples
    assert len(resampled(samples[:0], 44_100, 48_000)) == 0
    flag = CancelFlag()
    flag.cancel()
    with pytest.raises(Cancelled):
        resampled(samples, 44_100, 48_000, flag)
