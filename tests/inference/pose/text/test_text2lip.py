"""The network as a predictor: local, closed where it must be, with sound over any part; trained, saved, checked."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib.resources import files

import numpy as np
import pytest

from inference.api import AXES, Interval
from inference.errors import PlosiveError
from inference.pose import contact
from inference.pose.model import from_arrays, unmeasured
from inference.pose.sound import BANDS, Sound
from inference.pose.text import tokens, weights
from inference.pose.text.draft import line_of
from inference.pose.text.predict import TextPredictor
from inference.pose.text.train import How, Take, later, train

FRAME = 0.04
resources = files("resources") / "text2lip"
OPEN, JAW = AXES.index("open"), AXES.index("jaw")


@cache
def predictor() -> TextPredictor:
    return TextPredictor()


def line() -> tuple[Interval, ...]:
    return line_of("Maybe Bob moved five papers by mistake, my mother said. Pay me back.").timed(0.3).phones


def frames(phones: tuple[Interval, ...]) -> np.ndarray:
    return np.arange(FRAME / 2, phones[-1].end + 0.3, FRAME)


def noise(seconds: float) -> Sound:
    return Sound(np.random.default_rng(0).normal(size=(int(seconds * 100), BANDS)).astype(np.float32))


def test_the_mouth_moves_and_every_bilabial_closes() -> None:
    phones = line()
    pose = predictor().predict(phones, frames(phones), FRAME)
    assert pose.shape == (len(frames(phones)), 12) and np.isfinite(pose).all()
    assert np.ptp(pose[:, OPEN]) > 0.4 and pose[:, JAW].std() > 0.05
    found = contact.report(pose, phones, frames(phones), FRAME)
    assert found.bilabials >= 10 and found.rate == 1.0


def test_a_phone_out_of_reach_changes_nothing_and_blocks_join_without_a_seam() -> None:
    phones, made = line(), predictor()
    times = frames(phones)
    whole = made.predict(phones, times, FRAME)
    last = phones[-1]
    other = (*phones[:-1], Interval("AA1", last.start, last.end))
    changed = np.abs(made.predict(other, times, FRAME) - whole).max(axis=1) > 1e-5
    assert changed.any() and times[changed].min() > last.start - made.reach - 0.5  # contacts may move by half a second
    part = slice(40, 56)
    near = tuple(p for p in phones if p.end > times[40] - made.reach and p.start < times[55] + made.reach)
    assert np.allclose(made._free(near, times[part], None), made._free(phones, times, None)[part], atol=1e-4)


def test_it_speaks_at_any_frame_rate() -> None:
    phones = line()
    slow, fast = frames(phones), np.arange(0.0, phones[-1].end, 1 / 60)
    free = predictor()._free
    there = np.interp(fast, slow, free(phones, slow, None)[:, JAW])
    assert np.abs(there - free(phones, fast, None)[:, JAW])[10:-20].mean() < 0.04


def test_sound_over_part_of_a_line_matters_there_and_not_far_away() -> None:
    phones = line()
    times, sound = frames(phones), noise(phones[-1].end)
    half = sound.mel.copy()
    half[len(half) // 2 :] = np.nan
    free = predictor()._free
    silent, whole, part = (free(phones, times, s) for s in (None, sound, Sound(half)))
    middle = len(half) / 2 / 100
    early, late = times < middle - tokens.REACH, times > middle + tokens.REACH
    assert early.any() and late.any()
    assert np.allclose(part[early], whole[early], atol=1e-5) and np.allclose(part[late], silent[late], atol=1e-5)
    assert np.abs(whole - silent).mean() > 1e-3


def takes(count: int) -> list[Take]:
    """A speaker whose jaw never leaves 0.2, who says AA and T and nothing else."""
    out = []
    for seed in range(count):
        random = np.random.default_rng(seed)
        phones, at = [], 0.0
        while at < 4.0:
            end = at + float(random.uniform(0.06, 0.12))
            phones.append(Interval("AA1" if len(phones) % 2 else "T", at, end))
            at = end
        times = np.arange(FRAME / 2, 4.0, FRAME)
        pose = np.zeros((len(times), 12), np.float32)
        pose[:, JAW] = 0.2
        out.append(Take(tuple(phones), times, pose, np.ones(len(times), np.bool_), noise(4.0)))
    return out


def test_training_goes_on_from_given_weights_and_is_saved_whole() -> None:
    taught, new = takes(1), takes(2)[-1]

    def far(stored: bytes) -> float:
        made = TextPredictor(replace(unmeasured(), network=stored))
        return float(np.abs(made._free(new.phones, new.times, None)[:, JAW] - 0.2).mean())

    shipped = (resources / "base.safetensors").read_bytes()
    before = far(shipped)
    stored = []
    for _ in range(2):
        net, known = train(taught, How(steps=15, batch=8, rate=5e-3), weights.from_bytes(shipped)[0])
        stored.append(weights.to_bytes(net, known))
    assert known == {"AA", "T"}
    assert stored[0] == stored[1] and len(stored[0]) < 3_000_000
    assert far(stored[0]) < 0.6 * before
    speaker = replace(unmeasured(), network=stored[0])
    assert from_arrays(speaker.arrays()).network == stored[0] and speaker.key != unmeasured().key


def test_too_little_footage_is_refused() -> None:
    one = takes(1)[0]
    short = Take(one.phones, one.times[:10], one.pose[:10], one.usable[:10])
    with pytest.raises(PlosiveError, match="too little"):
        train([short], How(steps=1))


def test_damaged_weights_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PlosiveError, match="damaged"):
        weights.from_bytes(b"\0" * 100)
    weights.shipped.cache_clear()
    monkeypatch.setattr(weights.json, "loads", lambda text: {"sha256": "0"})
    with pytest.raises(PlosiveError, match="not the one"):
        weights.shipped()
    weights.shipped.cache_clear()


def test_sound_moves_in_time() -> None:
    sound = noise(1.0)
    assert np.isnan(later(sound, 0.05).mel[:5]).all() and (later(sound, 0.05).mel[5:] == sound.mel).all()
    assert (later(sound, -0.05).mel == sound.mel[5:]).all()
