"""The figures of the study: the truth is perfect, a late mouth is not; clips named as GRID names them are read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.services import flow_study
from app.services.text_study import end_to_end, words
from inference.api import Interval
from inference.pose.contact import OPEN
from inference.pose.text.train import Take


def take(seed: int) -> Take:
    """Three seconds: silence, AA with an M in its middle, silence."""
    times = (np.arange(75) + 0.5) * 0.04
    phones = (
        Interval("", 0.0, 1.0), Interval("AA1", 1.0, 1.4), Interval("M", 1.4, 1.52), Interval("AA1", 1.52, 2.0),
        Interval("", 2.0, 3.0))
    pose = np.random.default_rng(seed).normal(0, 0.1, (75, 12)).astype(np.float32)
    loud = (times > 1.0) & (times < 2.0)
    pose[:, OPEN] = np.where(loud, 0.6 + 0.3 * np.sin(20 * times), 0.0)
    pose[(times > 1.4) & (times < 1.52), OPEN] = -0.05
    return Take(phones, times, pose, np.ones(75, np.bool_))


def test_the_measured_mouth_is_perfect_and_a_late_one_is_not() -> None:
    takes = [take(0), take(1)]
    best = flow_study.judge(lambda one: one.pose, takes)
    assert (best.correlation, best.amplitude, best.jitter) == pytest.approx((1, 1, 1))
    assert best.error == 0 and best.closure == 1 and best.leak_rests == 0
    late = flow_study.judge(lambda one: np.roll(one.pose, 6, axis=0), takes)
    assert late.correlation < 0.8 and late.error > 0 and late.closure == 0 and 0 < late.leak_rests < 0.3


def test_takes_lie_end_to_end_on_one_clock() -> None:
    whole = end_to_end([take(0), take(1)])
    assert len(whole.times) == 150 and np.all(np.diff(whole.times) > 0)
    closures = [p.start for p in whole.phones if p.label == "M"]
    apart = closures[1] - closures[0]
    assert whole.times[75] - whole.times[0] == pytest.approx(apart)
    assert flow_study.fitted([take(0), take(1)]).units is not None


def test_a_name_says_what_is_said(tmp_path: Path) -> None:
    assert words(tmp_path / "brbk7n.mpg") == "bin red by K. seven now"
    (tmp_path / "swwp2s.align").write_text("0 100 sil\n100 200 set\n200 300 p\n300 400 sp\n")
    assert words(tmp_path / "swwp2s.mpg") == "set P."
