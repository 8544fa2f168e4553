"""Predictors: local, any clock, right at the edges, quick."""

from __future__ import annotations

import time

import numpy as np
import pytest
from speakers import FRAME, clock, habits, speech

from inference.api import AXES, Interval, Predictor
from inference.errors import PlosiveError
from inference.pose import contact, spec
from inference.pose.learn import fit_speaker
from inference.pose.model import SpeakerModel, from_arrays, unmeasured
from inference.pose.predict import RulesPredictor, SpeakerPredictor, within_span
from inference.pose.sound import hear

OPEN = AXES.index("open")


@pytest.fixture(scope="module")
def model() -> SpeakerModel:
    phones, times = speech(30.0), clock(30.0)
    samples = np.random.default_rng(0).normal(0.0, 0.1, 30 * 16000).astype(np.float32)
    return fit_speaker(phones, times, habits(phones, times), np.ones(len(times), bool), FRAME, hear(samples, 16000))


@pytest.mark.parametrize("rate", [24000 / 1001, 25.0, 60.0])
@pytest.mark.parametrize("learned", [False, True])
def test_a_window_comes_out_as_in_the_whole(model: SpeakerModel, learned: bool, rate: float) -> None:
    predictor = SpeakerPredictor(model) if learned else RulesPredictor(model)
    phones, times = speech(20.0, 3), np.arange(int(20 * rate)) / rate
    whole = predictor.predict(phones, times, 1 / rate)
    for first in range(0, len(times) - 40, 37):
        part = slice(first, first + 40)
        low, high = times[part][0] - predictor.reach, times[part][-1] + predictor.reach
        near = [p for p in phones if p.end >= low and p.start <= high]
        assert np.allclose(predictor.predict(near, times[part], 1 / rate), whole[part], atol=1e-6)


def test_a_window_that_listens_comes_out_as_in_the_whole(model: SpeakerModel) -> None:
    predictor, phones, times = SpeakerPredictor(model), speech(20.0, 3), clock(20.0)
    sound = hear(np.random.default_rng(1).normal(0.0, 0.1, 20 * 16000).astype(np.float32), 16000)
    whole = predictor.predict(phones, times, FRAME, sound)
    assert np.allclose(predictor.predict(phones, times[200:260], FRAME, sound), whole[200:260], atol=1e-6)
    assert not np.allclose(whole, predictor.predict(phones, times, FRAME))


def test_a_moved_phone_changes_only_what_is_near(model: SpeakerModel) -> None:
    predictor, phones, times = SpeakerPredictor(model), speech(20.0, 3), clock(20.0)
    k = len(phones) // 2
    edge = phones[k].end + 0.02
    moved = list(phones)
    moved[k] = Interval(phones[k].label, phones[k].start, edge)
    moved[k + 1] = Interval(phones[k + 1].label, edge, phones[k + 1].end)
    difference = predictor.predict(phones, times, FRAME) - predictor.predict(moved, times, FRAME)
    changed = np.abs(difference).max(axis=1) > 1e-6
    assert changed.any()
    assert np.abs(times[changed] - edge).max() <= predictor.reach


def test_irregular_times_are_as_good_as_regular_ones(model: SpeakerModel) -> None:
    predictor, phones, times = SpeakerPredictor(model), speech(10.0, 3), clock(10.0)
    some = np.sort(np.random.default_rng(0).choice(250, 120, replace=False))
    every = predictor.predict(phones, times, FRAME)
    free = [p for p in phones if p.label not in ("P", "M", "F")]  # contacts may move to the frames that are shown
    assert np.allclose(
        predictor.predict(free, times[some], FRAME), predictor.predict(free, times, FRAME)[some], atol=1e-6
    )
    assert every.shape == (250, 12)
    assert np.isfinite(every).all()


def test_corner_and_skew_are_left_to_the_plate(model: SpeakerModel) -> None:
    poses = SpeakerPredictor(model).predict(speech(10.0), clock(10.0), FRAME)
    assert (poses[:, [AXES.index("corner"), AXES.index("skew")]] == 0).all()


def test_touch_makes_contacts_and_leaves_the_rest_of_a_plate_alone(model: SpeakerModel) -> None:
    times = clock(12.0)
    plate = np.random.default_rng(0).uniform(0.3, 2.0, (len(times), 12)).astype(np.float32)  # beyond the axes' ranges
    said = [Interval("AA1", 1.0, 6.01), Interval("M", 6.01, 6.03), Interval("W", 6.03, 8.0)]
    predictor = SpeakerPredictor(model)
    touched = predictor.touch(plate, said, times, FRAME)
    assert contact.report(touched, said, times, FRAME).rate == 1
    far = np.abs(times - 6.02) > 0.25
    assert np.array_equal(touched[far], plate[far])
    assert np.array_equal(predictor.touch(plate, [said[0]], times, FRAME), plate)


def test_edges_of_the_input() -> None:
    predictor = RulesPredictor()
    assert predictor.predict([Interval("P", 0.0, 0.1)], np.zeros(0), FRAME).shape == (0, 12)
    nothing = predictor.predict([], clock(2.0), FRAME)
    assert (nothing == nothing[0]).all()
    assert nothing[0, OPEN] == 0
    one = predictor.predict([Interval("AA1", 0.0, 1.0)], np.array([0.5]), FRAME)
    assert one[0, OPEN] > 0.5
    with pytest.raises(PlosiveError, match="no phoneme"):
        predictor.predict([Interval("XX", 0.0, 1.0)], clock(1.0), FRAME)
    for frame_s in (0.0, -1.0, float("nan")):
        with pytest.raises(PlosiveError, match="frame"):
            predictor.predict([Interval("P", 0.0, 0.1)], clock(1.0), frame_s)


def test_predictors_answer_to_the_registry(model: SpeakerModel) -> None:
    made = [spec.RULES.make(), spec.RULES.make(model), spec.SPEAKER.make(model), spec.SPEAKER.make()]
    for predictor in made:
        typed: Predictor = predictor
        assert typed.reach == 1.0
        assert typed.predict([Interval("M", 0.4, 0.5)], clock(1.0), FRAME)[:, OPEN].min() <= 0


def test_models_survive_saving(model: SpeakerModel, tmp_path: object) -> None:
    path = f"{tmp_path}/model.npz"
    np.savez(path, **model.arrays())
    with np.load(path) as stored:
        again = from_arrays(dict(stored))
    assert again.key == model.key
    assert again.heard is not None
    phones, times = speech(5.0, 2), clock(5.0)
    assert np.array_equal(
        SpeakerPredictor(again).predict(phones, times, FRAME), SpeakerPredictor(model).predict(phones, times, FRAME)
    )
    assert unmeasured().key != model.key
    assert from_arrays(unmeasured().arrays()).heard is None


@pytest.mark.parametrize("broken", ["version", "gain", "silent_phones", "units"])
def test_damaged_models_are_refused(model: SpeakerModel, broken: str) -> None:
    arrays = model.arrays()
    del arrays[broken]
    with pytest.raises(PlosiveError, match="Analyse"):
        from_arrays(arrays)
    arrays[broken] = np.array(99)
    with pytest.raises(PlosiveError, match="Analyse"):
        from_arrays(arrays)


def test_a_long_shot_costs_no_more_per_frame(model: SpeakerModel) -> None:
    predictor = SpeakerPredictor(model)

    def cost(seconds: float) -> float:
        phones, times = speech(seconds, 3), clock(seconds)
        took = []
        for _ in range(3):
            begun = time.process_time()
            predictor.predict(phones, times, FRAME)
            took.append(time.process_time() - begun)
        return min(took) / len(times)

    assert cost(300.0) < 3 * cost(40.0)


def test_no_pose_leaves_the_span_of_the_speaker() -> None:
    pose = np.linspace(-3.0, 3.0, 601)[:, None] * np.ones(12)
    bent = within_span(pose)
    assert np.abs(bent).max() <= 1.1
    inside = np.abs(pose) <= 0.7
    assert np.array_equal(bent[inside], pose[inside])
    assert (np.diff(bent, axis=0) >= 0).all()
    assert np.abs(np.diff(bent, axis=0)).max() <= 0.01 + 1e-9
