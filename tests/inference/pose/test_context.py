"""Phone context: exact shares, local, and projected as it is built."""

from __future__ import annotations

import numpy as np
from speakers import speech

from inference.api import Interval
from inference.pose import context


def test_shares_of_a_window_sum_to_one() -> None:
    share = context.features(speech(8.0), np.linspace(-1.0, 9.0, 37)).reshape(37, len(context.OFFSETS), -1)
    assert share.shape[2] == len(context.PHONES) == 40
    assert np.allclose(share.sum(axis=2), 1.0)
    assert (share >= -1e-12).all()


def test_a_long_phone_fills_its_windows() -> None:
    share = context.features([Interval("AA1", 0.0, 4.0)], np.array([2.0])).reshape(len(context.OFFSETS), -1)
    assert np.allclose(share[:, context.PHONES.index("AA")], 1.0)


def test_windows_have_the_width_they_say() -> None:
    edge = np.linspace(-0.5, 0.5, 4001)
    at = np.array([0.0])
    for j, (offset, width) in enumerate(zip(context.OFFSETS, context.WIDTHS)):
        share = np.array([context.windows([Interval("T", -9.0, e)], at)[0][0, j, 1] for e in edge[::40]])
        density = np.diff(share)
        middle = (edge[::40][1:] + edge[::40][:-1]) / 2
        if abs(offset) + width * 2.24 < 0.5:
            mean = (density * middle).sum()
            assert abs(mean - offset) < 0.002
            assert abs(np.sqrt((density * (middle - mean) ** 2).sum()) - width) < 0.005


def test_projection_is_features_times_weights() -> None:
    phones, times = speech(6.0), np.linspace(0.0, 6.0, 50)
    weights = np.random.default_rng(0).normal(size=(360, 12))
    assert np.allclose(context.project(phones, times, weights), context.features(phones, times) @ weights)


def test_phones_out_of_reach_do_not_count() -> None:
    phones, times = speech(10.0), np.linspace(4.9, 5.1, 5)
    near = [p for p in phones if p.end >= 4.9 - context.REACH and p.start <= 5.1 + context.REACH]
    assert len(near) < len(phones) / 2
    assert np.allclose(context.features(phones, times), context.features(near, times), atol=1e-12)
