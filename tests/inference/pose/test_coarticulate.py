"""Dominance blending: exact where nothing interferes, smooth between, local."""

from __future__ import annotations

import numpy as np

from inference.api import AXES, Interval
from inference.pose.coarticulate import REACH, blend
from inference.pose.targets import table

OPEN, ROUND = AXES.index("open"), AXES.index("round")


def test_far_from_everything_a_pose_is_its_target() -> None:
    pose = blend([Interval("AA1", 0.0, 4.0)], np.array([2.0, 9.0]))
    assert np.allclose(pose[0], table()["AA"].target)
    assert np.allclose(pose[1], table()["SIL"].target)


def test_rounding_begins_before_the_rounded_sound() -> None:
    at = np.array([0.95])
    without = blend([Interval("T", 0.8, 1.0), Interval("IY1", 1.0, 1.3)], at)
    rounded = blend([Interval("T", 0.8, 1.0), Interval("UW1", 1.0, 1.3)], at)
    assert rounded[0, ROUND] > without[0, ROUND] + 0.2


def test_tongue_sounds_wear_the_lips_of_their_neighbours() -> None:
    at = np.array([1.03])
    wide = blend([Interval("AA1", 0.8, 1.0), Interval("K", 1.0, 1.06), Interval("AA1", 1.06, 1.3)], at)
    narrow = blend([Interval("UW1", 0.8, 1.0), Interval("K", 1.0, 1.06), Interval("UW1", 1.06, 1.3)], at)
    assert wide[0, OPEN] > 0.6
    assert narrow[0, OPEN] < 0.35


def test_nothing_reaches_farther_than_it_says() -> None:
    rng = np.random.default_rng(1)
    phones = [Interval(p, 0.1 * i, 0.1 * i + 0.1) for i, p in enumerate(rng.choice(["P", "AA1", "UW1", "S", ""], 60))]
    times = np.linspace(2.9, 3.1, 7)
    near = [p for p in phones if p.end >= 2.9 - REACH and p.start <= 3.1 + REACH]
    assert len(near) < len(phones)
    assert np.allclose(blend(phones, times), blend(near, times), atol=1e-12)


def test_curves_have_no_jumps() -> None:
    phones = [Interval("AA1", 0.5, 0.7), Interval("M", 0.7, 0.78), Interval("OY1", 0.78, 1.0), Interval("S", 1.0, 1.1)]
    times = np.arange(0.0, 2.0, 0.001)
    assert np.abs(np.diff(blend(phones, times), axis=0)).max() < 0.05
