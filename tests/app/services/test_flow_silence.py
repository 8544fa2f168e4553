"""When it is silent, by three meanings, and contact rules one by one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.services import flow_silence as study
from inference.api import AXES, Interval
from inference.pose.contact import OPEN
from inference.pose.model import unmeasured
from inference.pose.text.train import Take
from tests import footage

FRAMES = 75


def take() -> Take:
    times = (np.arange(FRAMES) + 0.5) * 0.04
    phones = (
        Interval("", 0.0, 1.0), Interval("M", 1.0, 1.1), Interval("AA1", 1.1, 1.5), Interval("F", 1.5, 1.6),
        Interval("AA1", 1.6, 2.0), Interval("", 2.0, 3.0))
    return Take(phones, times, np.zeros((FRAMES, len(AXES)), np.float32), np.ones(FRAMES, np.bool_), None)


def test_silence_by_rests_labels_and_level(tmp_path: Path) -> None:
    one = take()
    assert one.times[study.rests(one)].max() == pytest.approx(2.9) and study.rests(one).sum() == 2 * 21
    samples = np.random.default_rng(0).normal(0, 1e-3, (48_000, 1)).astype(np.float32)
    samples[14_400:32_000] += np.sin(np.arange(17_600) / 10)[:, None].astype(np.float32) / 2  # 0.9 s to 2 s
    clip = footage.clip(tmp_path / "c.mkv", frames=FRAMES, sound=footage.Sound(samples, 16_000, "pcm_s16le"))
    still = study.quiet(clip, 6)(one)
    assert still[one.times < 0.8].all() and not still[(one.times > 0.86) & (one.times < 2.04)].any()
    assert still[one.times > 2.14].all()
    clip.with_suffix(".align").write_text("0 20000 sil\n20000 50000 bin\n50000 75000 sil\n")
    named = study.labelled(clip)(one)
    late = 0.8 + study.LATE_S - study.TRIM
    assert named[one.times < late].all() and not named[(one.times > late) & (one.times < 2.08)].any()


def test_each_rule_alone_does_its_part_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    one = take()
    frames = {"first silence": one.times < 0.9, "closures": (one.times > 1.0) & (one.times < 1.1),
              "bites": (one.times > 1.5) & (one.times < 1.6), "other silences": one.times > 2.1}
    apart = np.zeros(len(AXES))
    apart[OPEN] = 0.6
    monkeypatch.setattr(study.FlowPredictor, "_free", lambda _, phones, times, sound: np.tile(apart, (len(times), 1)))
    for rule in study.RULES:
        opening = study.shown(study.Some(unmeasured(), (rule,)))(one)[:, OPEN]
        for other, where in frames.items():
            assert (opening[where].min() < 0.1) == (other == rule), (rule, other)
