"""Gain and offset are found when they are there, and left alone when nobody has spoken enough."""

from __future__ import annotations

import numpy as np
import pytest

from inference.pose import calibrate

FRAME = 0.04


def made(seconds: float, gain: float, offset: float, noise: float = 0.05) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(2)
    rules = rng.normal(0.2, 0.2, (int(seconds / FRAME), 12))
    return rules, gain * rules + offset + rng.normal(0.0, noise, rules.shape)


@pytest.mark.parametrize(("gain", "offset"), [(2.0, -0.1), (0.5, 0.3), (1.0, 0.0)])
def test_a_known_span_is_recovered(gain: float, offset: float) -> None:
    rules, truth = made(120.0, gain, offset)
    found = calibrate.fit(rules, truth, np.ones(len(rules)), FRAME)
    assert np.allclose(found.gain, gain, atol=0.1)
    assert np.allclose(found.offset, offset, atol=0.05)
    assert np.abs(found(rules) - truth).mean() < 0.06


def test_wild_frames_do_not_move_it() -> None:
    rules, truth = made(120.0, 2.0, 0.1)
    truth[::10] += 3.0
    found = calibrate.fit(rules, truth, np.ones(len(rules)), FRAME)
    assert np.allclose(found.gain, 2.0, atol=0.2)
    assert np.allclose(found.offset, 0.1, atol=0.15)


def test_frames_without_weight_do_not_count() -> None:
    rules, truth = made(60.0, 2.0, 0.0)
    weight = np.ones(len(rules))
    truth[:500], weight[:500] = 9.0, 0.0
    assert np.allclose(calibrate.fit(rules, truth, weight, FRAME).gain, 2.0, atol=0.2)


def test_little_footage_changes_little() -> None:
    rules, truth = made(120.0, 3.0, 0.0, noise=0.0)
    distance = []
    for seconds in (0.4, 2.0, 10.0, 100.0):
        count = int(seconds / FRAME)
        found = calibrate.fit(rules[:count], truth[:count], np.ones(count), FRAME)
        distance.append(np.abs(found.gain - 3.0).mean())
    assert distance == sorted(distance, reverse=True)
    assert distance[0] > 1.2
    assert distance[-1] < 0.1


def test_nothing_measured_is_what_is_usual() -> None:
    found = calibrate.fit(np.zeros((0, 12)), np.zeros((0, 12)), np.zeros(0), FRAME)
    rules = np.random.default_rng(0).normal(size=(5, 12))
    assert np.array_equal(found(rules), calibrate.usual()(rules))
    assert found.gain[1] == 1.5
    assert found.gain[3] == 1.0


def test_a_curve_that_never_moves_is_no_trouble() -> None:
    found = calibrate.fit(np.full((500, 12), 0.2), np.full((500, 12), 0.5), np.ones(500), FRAME)
    assert np.allclose(found(np.full((1, 12), 0.2)), 0.5, atol=0.1)
