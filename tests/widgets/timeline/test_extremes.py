"""Extremes of blocks follow the poses that changed, and no others."""

from __future__ import annotations

import numpy as np

from app.render.playing import BLOCK
from widgets.timeline.extremes import Extremes


def test_each_block_has_its_least_and_largest_value() -> None:
    poses = np.arange(3 * (2 * BLOCK + 5), dtype=np.float32).reshape(-1, 3)  # the last block is short
    low, high = Extremes().of(poses)
    assert (low == poses[[0, BLOCK, 2 * BLOCK]]).all()
    assert (high == poses[[BLOCK - 1, 2 * BLOCK - 1, 2 * BLOCK + 4]]).all()


def test_only_what_is_outdated_is_looked_at_again() -> None:
    poses, extremes = np.zeros((4 * BLOCK, 2), np.float32), Extremes()
    extremes.of(poses)
    poses[BLOCK + 3, 1] = 5
    poses[3 * BLOCK, 0] = 7
    extremes.outdate(BLOCK + 3, BLOCK + 4)
    low, high = extremes.of(poses)
    assert high[1].tolist() == [0, 5] and low[1].tolist() == [0, 0]
    assert high[3].tolist() == [0, 0], "nobody said so"
    extremes.outdate(2 * BLOCK, 4 * BLOCK)
    assert extremes.of(poses)[1][3].tolist() == [7, 0]


def test_another_shot_begins_anew() -> None:
    extremes = Extremes()
    extremes.of(np.zeros((4 * BLOCK, 2), np.float32))
    assert extremes.of(np.ones((BLOCK, 2), np.float32))[0].tolist() == [[1, 1]]
    assert extremes.of(np.zeros((0, 2), np.float32))[0].shape == (0, 2)
