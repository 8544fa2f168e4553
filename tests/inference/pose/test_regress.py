"""Ridge regression that abstains when it is not sure."""

from __future__ import annotations

import numpy as np
import pytest

from inference.pose import regress

FRAME = 0.04


def made(count: int, signal: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    features = rng.normal(size=(count, 30))
    truth = np.random.default_rng(77).normal(size=(30, 3)) * signal
    return features, features @ truth + rng.normal(size=(count, 3)), np.arange(count) * FRAME, truth


def test_a_true_relation_is_found() -> None:
    features, wanted, at, truth = made(3000, 0.5)
    found = regress.fit(features, wanted, np.ones(3000), at, FRAME)
    assert np.allclose(found.weights, truth, atol=0.1)
    assert np.isfinite(found.penalty).all()
    fresh, answer, _, _ = made(1000, 0.5, seed=1)
    assert np.corrcoef((fresh @ found.weights + found.bias)[:, 0], answer[:, 0])[0, 1] > 0.9


@pytest.mark.parametrize("count", [40, 100, 2000])
def test_noise_is_not_learned(count: int) -> None:
    features, wanted, at, _ = made(count, 0.0, seed=count)
    found = regress.fit(features, wanted - wanted.mean(axis=0), np.ones(count), at, FRAME)
    size = np.abs(features @ found.weights + found.bias).mean()
    assert size < (0.3 if count == 40 else 0.15)
    assert np.isinf(found.penalty).any()


def test_left_out_predictions_have_not_seen_their_frame() -> None:
    features, wanted, at, _ = made(400, 0.5)
    found = regress.fit(features, wanted, np.ones(400), at, FRAME)
    block = regress.folds(at, FRAME) == 2
    changed = wanted.copy()
    changed[block] += 50.0
    again = regress.fit(features, changed, np.ones(400), at, FRAME)
    same = np.isfinite(found.penalty) & (found.penalty == again.penalty)
    assert np.allclose(found.left_out[np.ix_(block, same)], again.left_out[np.ix_(block, same)])


def test_frames_without_weight_do_not_count() -> None:
    features, wanted, at, truth = made(3000, 0.5)
    weight = np.ones(3000)
    weight[:1000] = 0.0
    wanted[:1000] = 100.0
    assert np.allclose(regress.fit(features, wanted, weight, at, FRAME).weights, truth, atol=0.12)


def test_lost_motion_is_given_back_within_bounds() -> None:
    rng = np.random.default_rng(0)
    truth = rng.normal(size=(1000, 3))
    factor = regress.lost_motion(truth, truth * [0.9, 0.2, 2.0], np.ones(1000), 1.3)
    assert factor == pytest.approx([1 / 0.9, 1.3, 1.0])
