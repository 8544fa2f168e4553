"""Which frames the picture lane shows, and how they are made small."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from app.document.time import Timebase
from app.media.thumbs import frame_for, smaller, step_for

BASE = Timebase(Fraction(25), 100)


def test_steps_are_powers_of_two_so_that_zooms_share_pictures() -> None:
    assert [step_for(frames * 40_000, BASE) for frames in (0.2, 1, 1.9, 2, 3.9, 4, 9)] == [1, 1, 1, 2, 2, 4, 8]
    coarse = {frame_for(us, 8, BASE) for us in range(0, 4_000_000, 40_000)}
    fine = {frame_for(us, 4, BASE) for us in range(0, 4_000_000, 40_000)}
    assert coarse < fine
    assert frame_for(-5, 4, BASE) == 0
    assert frame_for(99_000_000, 8, BASE) == 96


def test_small_pictures_keep_their_shape_and_their_colours() -> None:
    picture = np.zeros((64, 96, 3), np.uint8)
    picture[:, :48] = (200, 100, 50)
    small = smaller(picture, 16, aspect=4 / 3)
    assert small.shape == (16, 32, 3)
    assert (small[:, :15] == (200, 100, 50)).all()
    assert (small[:, 17:] == 0).all()
