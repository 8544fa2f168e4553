"""The flow: local, the same twice, drawn from noise that belongs to slots; trained, saved, checked by its hash."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib.resources import files

import numpy as np
import pytest

from inference import registry
from inference.api import AXES, F64, Interval
from inference.errors import PlosiveError
from inference.pose import contact
from inference.pose.flow import slots, weights
from inference.pose.flow.network import Parts
from inference.pose.flow.predict import FlowPredictor
from inference.pose.flow.solve import Sampling, noise, poses
from inference.pose.flow.train import How, train
from inference.pose.model import SpeakerModel, from_arrays, unmeasured
from inference.pose.sound import BANDS, Sound
from inference.pose.text.draft import line_of
from inference.pose.text.train import Take
from inference.pose.units import collect

FRAME = 0.04
OPEN, JAW, WIDE = (AXES.index(name) for name in ("open", "jaw", "wide"))
DRAWN = Sampling(steps=4, spread=1.0, seed=3)


@cache
def predictor(how: Sampling | None = None) -> FlowPredictor:
    made = registry.get("predictor", "flow").make(None, how)
    assert isinstance(made, FlowPredictor)
    return made


def line() -> tuple[Interval, ...]:
    return line_of("Maybe Bob moved five papers by mistake, my mother said. Pay me back.").timed(0.3).phones


def frames(phones: tuple[Interval, ...]) -> F64:
    return np.asarray(np.arange(FRAME / 2, phones[-1].end + 0.3, FRAME), np.float64)


def hiss(seconds: float) -> Sound:
    return Sound(np.random.default_rng(0).normal(size=(int(seconds * 100), BANDS)).astype(np.float32))


@pytest.mark.parametrize("how", [Sampling(), DRAWN])
def test_the_mouth_moves_and_every_bilabial_closes(how: Sampling) -> None:
    phones = line()
    pose = predictor(how).predict(phones, frames(phones), FRAME)
    assert pose.shape == (len(frames(phones)), 12) and np.isfinite(pose).all()
    assert np.ptp(pose[:, OPEN]) > 0.4 and pose[:, JAW].std() > 0.05
    found = contact.report(pose, phones, frames(phones), FRAME)
    assert found.bilabials >= 10 and found.rate == 1.0


@pytest.mark.parametrize("how", [Sampling(), DRAWN])
def test_a_phone_out_of_reach_changes_nothing_and_pieces_join_without_a_seam(how: Sampling) -> None:
    phones, made = line(), predictor(how)
    times = frames(phones)
    whole = made.predict(phones, times, FRAME)
    assert np.array_equal(whole, made.predict(phones, times, FRAME))
    other = (*phones[:-1], replace(phones[-1], label="AA1"))
    changed = np.abs(made.predict(other, times, FRAME) - whole).max(axis=1) > 1e-5
    assert changed.any() and times[changed].min() > phones[-1].start - made.reach
    low, high = times[40] - 8 * FRAME, times[56] + 8 * FRAME  # as the product asks: with a margin
    part = (times >= low) & (times <= high)
    near = tuple(p for p in phones if p.end > low - made.reach and p.start < high + made.reach)
    assert np.allclose(made.predict(near, times[part], FRAME)[8:-8], whole[part][8:-8], atol=1e-4)


def test_noise_belongs_to_slots_and_seeds() -> None:
    assert np.array_equal(noise(-3, 10, 1)[4:], noise(1, 6, 1))
    assert not np.array_equal(noise(0, 4, 1), noise(0, 4, 2))
    assert abs(noise(0, 4000, 0).std() - 1) < 0.02


def test_draws_differ_by_seed_and_their_mean_is_calmer() -> None:
    phones = line()
    times = frames(phones)

    def free(how: Sampling) -> F64:
        return poses(predictor().net, phones, times, None, None, how)

    one, other, mean = free(DRAWN), free(replace(DRAWN, seed=9)), free(replace(DRAWN, draws=8))
    assert np.abs(one - other)[:, WIDE].mean() > 0.05
    middle = free(Sampling(4))
    assert np.abs(mean - middle).mean() < 0.7 * np.abs(one - middle).mean()
    spoken = [i for i, axis in enumerate(AXES) if axis not in ("corner", "skew")]
    loud, usual = (free(how)[:, spoken].std(axis=0) for how in (Sampling(amplitude=1.5), Sampling()))
    assert np.allclose(loud / usual, 1.5, atol=0.01)


def test_it_speaks_at_any_frame_rate() -> None:
    phones = line()
    slow, fast = frames(phones), np.arange(0.0, phones[-1].end, 1 / 60)
    free = predictor()._free
    there = np.interp(fast, slow, free(phones, slow, None)[:, JAW])
    assert np.abs(there - free(phones, fast, None)[:, JAW])[10:-20].mean() < 0.04


def test_sound_matters_and_what_is_not_recorded_is_not_heard() -> None:
    phones = line()
    times, sound = frames(phones), hiss(line()[-1].end)
    free = predictor()._free
    silent, heard = free(phones, times, None), free(phones, times, sound)
    assert np.abs(heard - silent).mean() > 1e-3
    nothing = Sound(np.full_like(sound.mel, np.nan))
    assert np.allclose(free(phones, times, nothing), silent, atol=1e-5)


def taught(level: float, seed: int = 0) -> Take:
    """A speaker who says AA and T and whose jaw stands at `level` on AA, at 0 on T."""
    random = np.random.default_rng(seed)
    phones: list[Interval] = []
    at = 0.0
    while at < 12.0:
        end = at + float(random.uniform(0.12, 0.24))
        phones.append(Interval("AA1" if len(phones) % 2 else "T", at, end))
        at = end
    times = np.arange(FRAME / 2, 12.0, FRAME)
    pose = random.normal(0, 0.02, (len(times), 12)).astype(np.float32)
    which = np.searchsorted([p.end for p in phones], times)
    pose[:, JAW] += level * (which % 2)
    return Take(tuple(phones), times, pose, np.ones(len(times), np.bool_), hiss(12.0))


def test_training_goes_on_from_given_weights_is_saved_whole_and_leaves_the_start_alone() -> None:
    known, new = taught(0.6), taught(0.6, 1)

    def far(stored: bytes) -> float:
        made = FlowPredictor(replace(unmeasured(), flow=stored))
        return float(np.abs(made._free(new.phones, new.times, None) - new.pose)[:, JAW].mean())

    start = weights.from_bytes(weights.shipped_bytes())
    held = weights.to_bytes(start)
    made = [weights.to_bytes(train([known], How(15, 8, 3e-3), start)) for _ in range(2)]
    assert made[0] == made[1] and len(made[0]) < 1_500_000
    assert weights.to_bytes(start) == held
    assert far(made[0]) < 0.8 * far(weights.shipped_bytes())
    model = from_arrays(replace(unmeasured(), flow=made[0]).arrays())
    assert model.flow == made[0] and far(model.flow) == far(made[0])


def test_source_poses_are_heeded_and_may_be_missing() -> None:
    phones = line()
    times = frames(phones)
    one = taught(0.6)
    units = collect(one.phones, one.times, one.pose, one.usable)
    assert units is not None
    model = replace(unmeasured(), units=units)
    known = FlowPredictor(model)._free(phones, times, None)
    stranger = predictor()._free(phones, times, None)
    apart = np.abs(known - stranger)
    assert 1e-3 < apart.mean() < 0.3 and np.isfinite(apart).all()


def test_features_of_a_speech_model_are_learned_from_where_they_are() -> None:
    take = taught(0.6)
    assert take.sound is not None
    said = np.searchsorted([p.end for p in take.phones], (np.arange(600) + 0.5) * 0.02) % 2
    deep = np.stack([said, 1 - said, 0 * said], axis=1).astype(np.float32)
    sound = Sound(take.sound.mel, deep)
    net = train([replace(take, sound=sound)], How(20, 16, parts=Parts(width=16, layers=1, deep=3)))
    assert net.deep is not None and float(net.deep.weight.detach().abs().max()) > 0
    with_it = poses(net, take.phones, take.times, sound, None)
    assert np.abs(with_it - poses(net, take.phones, take.times, take.sound, None)).max() > 1e-4
    assert weights.from_bytes(weights.to_bytes(net)).parts.deep == 3


def test_too_little_footage_is_refused() -> None:
    take = taught(0.6)
    few = np.zeros(len(take.times), np.bool_)
    few[:40] = True
    with pytest.raises(PlosiveError, match="too little footage"):
        train([replace(take, usable=few)], How(1))


def test_damaged_weights_are_refused() -> None:
    data = (files("resources") / "flow" / "base.safetensors").read_bytes()
    assert weights.shipped_bytes() == data
    for broken in (b"", data[:100], data[:-10], data.replace(b"version", b"versiom")):
        with pytest.raises(PlosiveError, match="flow model is damaged"):
            weights.from_bytes(broken)


def test_a_model_without_units_or_flow_is_read_as_before() -> None:
    model: SpeakerModel = from_arrays(unmeasured().arrays())
    assert model.flow == b"" and model.units is None


def test_sound_that_is_withheld_is_not_heard_and_a_later_recording_is_heard_later() -> None:
    phones = line()
    times, sound = frames(phones), hiss(phones[-1].end + 1.0)
    heard = predictor()._free(phones, times, sound)
    deaf = predictor()._free(phones, times, None)
    assert np.abs(heard - deaf).max() > 0.05
    none = replace(sound, withheld=((-1.0, phones[-1].end + 2.0),))
    assert np.array_equal(predictor()._free(phones, times, none), deaf)
    rows = slots.read(phones, 0, 100, replace(sound, withheld=((1.0, 1.5),)))
    at = slots.at(0, 100)
    outside = (at < 1.0 - slots.EAR) | (at > 1.5 + slots.EAR)
    assert np.array_equal(rows.heard, outside) and np.array_equal(rows.sound[outside],
                                                                  slots.read(phones, 0, 100, sound).sound[outside])
    later = slots.read(phones, 0, 100, replace(sound, start=0.4))
    assert not later.heard[:8].any() and np.array_equal(later.sound[12:], slots.read(phones, 2, 88, sound).sound)
