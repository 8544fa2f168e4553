"""Retrieval: a speaker's own movements come back where the same sounds do, joined smoothly, and near only."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inference import registry
from inference.api import AXES, F32, F64, Interval
from inference.pose import contact
from inference.pose.flow.retrieve import RetrievalPredictor
from inference.pose.model import from_arrays, unmeasured
from inference.pose.predict import RulesPredictor
from inference.pose.text.draft import line_of
from inference.pose.units import Units, collect

FRAME = 0.04
JAW, OPEN = AXES.index("jaw"), AXES.index("open")
TEXT = "My mother made five big papers by the sea. Bob said we may go there now. Pay the boy back today."


def spoken(start: float, text: str = TEXT) -> tuple[Interval, ...]:
    return line_of(text).timed(start).phones


def moves(phones: tuple[Interval, ...], times: F64) -> F32:
    """How a made-up speaker moves: as the rules, with a jaw of their own."""
    pose = RulesPredictor()._free(phones, times, None)
    pose[:, JAW] = 0.9 - pose[:, JAW]
    return pose.astype(np.float32)


def measured(start: float = 0.4) -> Units:
    phones = spoken(start)
    times = np.arange(FRAME / 2, phones[-1].end, FRAME)
    found = collect(phones, times, moves(phones, times), np.ones(len(times), np.bool_))
    assert found is not None
    return found


def predictor() -> RetrievalPredictor:
    made = registry.get("predictor", "retrieval").make(replace(unmeasured(), units=measured()))
    assert isinstance(made, RetrievalPredictor)
    return made


def test_the_same_words_come_back_as_they_were_spoken_wherever_they_stand() -> None:
    made = predictor()
    for start in (0.4, 1.41):
        phones = spoken(start)
        times = np.arange(FRAME / 2, phones[-1].end, FRAME)
        true, found = moves(phones, times), made._free(phones, times, None)
        assert np.abs(found - true).mean() < 0.05
        rules = np.abs(RulesPredictor()._free(phones, times, None) - true)[:, JAW].mean()
        assert np.abs(found - true)[:, JAW].mean() < 0.2 * rules


def test_new_words_are_nearer_than_by_the_rules_and_close() -> None:
    made, phones = predictor(), spoken(0.3, "Bob may pay the mother today. My boy said five.")
    times = np.arange(FRAME / 2, phones[-1].end + 0.2, FRAME)
    true, found = moves(phones, times), made._free(phones, times, None)
    rules = RulesPredictor()._free(phones, times, None)
    assert np.abs(found - true)[:, JAW].mean() < 0.5 * np.abs(rules - true)[:, JAW].mean()
    pose = made.predict(phones, times, FRAME)
    assert contact.report(pose, phones, times, FRAME).rate == 1.0
    assert np.abs(np.diff(found[:, JAW])).max() < 2 * np.abs(np.diff(true[:, JAW])).max()  # no jumps at joins


def test_a_piece_comes_out_as_the_whole_and_far_phones_change_nothing() -> None:
    made, phones = predictor(), spoken(0.5, "Bob may pay the mother today. My boy said five.")
    times = np.arange(FRAME / 2, phones[-1].end, FRAME)
    whole = made.predict(phones, times, FRAME)
    low, high = times[30], times[62]
    near = tuple(p for p in phones if p.end > low - made.reach and p.start < high + made.reach)
    assert np.allclose(made.predict(near, times[30:63], FRAME)[8:-8], whole[38:55], atol=1e-5)
    other = (*phones[:-1], replace(phones[-1], label="AA1"))
    changed = np.abs(made.predict(other, times, FRAME) - whole).max(axis=1) > 1e-6
    assert changed.any() and times[changed].min() > phones[-1].start - made.reach


def test_units_are_saved_with_the_speaker_and_unusable_frames_never_come_back() -> None:
    units = measured()
    back = from_arrays(replace(unmeasured(), units=units).arrays()).units
    assert back is not None and np.array_equal(back.pose, units.pose) and back.phones == units.phones
    assert np.array_equal(back.spread(), units.spread()) and back.start == units.start
    phones = spoken(0.4)
    times = np.arange(FRAME / 2, phones[-1].end, FRAME)
    pose = moves(phones, times)
    bad = (times > 1.0) & (times < 2.0)
    pose[bad] = 50.0
    spoilt = collect(phones, times, pose, ~bad)
    found = RetrievalPredictor(replace(unmeasured(), units=spoilt))._free(phones, times, None)
    assert np.abs(found).max() < 3.0


def test_an_unmeasured_speaker_moves_by_the_rules() -> None:
    made, phones = RetrievalPredictor(), spoken(0.4)
    times = np.arange(FRAME / 2, phones[-1].end, FRAME)
    assert np.array_equal(made._free(phones, times, None), RulesPredictor()._free(phones, times, None))


@pytest.mark.parametrize("seen", [0, 1])
def test_too_few_measured_frames_are_no_units(seen: int) -> None:
    phones, times = spoken(0.4), np.arange(FRAME / 2, 2.0, FRAME)
    assert collect(phones, times, moves(phones, times), np.arange(len(times)) < seen) is None
