"""A run that is watched shows held-out mouths and figures, ends with the same weights, and goes on where it was."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from inference.api import CancelFlag
from inference.errors import Cancelled
from inference.training import glimpse, network
from inference.training.forecast import step_seconds
from inference.training.glimpse import Glimpse
from inference.training.loop import How, train
from tests.inference.training.test_training import TINY, samples, tiny, weights  # noqa: F401


def test_what_is_shown_is_held_out_and_looking_changes_no_weight(samples, monkeypatch):  # noqa: F811
    monkeypatch.setattr(glimpse, "EVERY_S", 0.0)
    seen: list[Glimpse] = []
    short = How(size="tiny", steps=8, batch=4)
    assert torch.equal(weights(train(samples, short, look=seen.append).net), weights(train(samples, short).net))
    seen.clear()
    run = train(samples, How(size="tiny", steps=60, batch=8, rate=5e-3), look=seen.append)
    first, last = seen[0], seen[-1]
    assert first.step == 0 and not first.points and last.step == last.planned == 60
    assert len(first.frame) == glimpse.MOUTHS
    assert set(first.frame) <= set(samples.frame[samples.judge])
    assert np.array_equal(first.before, samples.made[np.isin(samples.frame, first.frame)])
    assert np.abs(first.now.astype(int) - first.before).max() <= 1, "untrained, it shows what the exemplars made"
    far = [np.abs(one.now.astype(int) - one.real).mean() for one in (first, last)]
    assert far[1] < far[0], "the pictures come nearer to the truth, as the figures do"
    assert [p.step for p in last.points] == [step for step, _, _ in run.history]
    assert last.points[-1].score == run.after or last.best == run.after
    assert last.start == run.before and last.critic_from == 36


def test_a_resumed_run_begins_with_what_it_knew(samples, tmp_path):  # noqa: F811
    how, file, flag = How(size="tiny", steps=40, batch=4), tmp_path / "run.state", CancelFlag()
    stopped = train(samples, how, file, token=flag, watch=lambda step, loss, score: flag.cancel())
    seen: list[Glimpse] = []
    train(samples, how, file, look=seen.append)
    assert seen[0].step == stopped.steps and [p.step for p in seen[0].points] == [stopped.steps]
    assert seen[0].points[0].score.sharpness > 0 and seen[0].loss == seen[0].points[0].loss > 0


def test_the_forecast_tells_what_a_step_takes_and_can_be_stopped(monkeypatch):
    monkeypatch.setitem(network.SIZES, "tiny", TINY)
    assert 0 < step_seconds(How(size="tiny", batch=4), seconds=0.05) < 5
    flag = CancelFlag()
    flag.cancel()
    with pytest.raises(Cancelled):
        step_seconds(How(size="tiny", batch=4), flag)
