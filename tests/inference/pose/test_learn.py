"""A speaker is learned where there is enough to learn from, and never at the cost of the rules."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from speakers import FRAME, OPEN, clock, habits, spanned, speech

from inference.errors import PlosiveError
from inference.pose import contact
from inference.pose.learn import fit_speaker
from inference.pose.model import SpeakerModel
from inference.pose.predict import RulesPredictor, SpeakerPredictor
from inference.pose.sound import hear
from inference.pose.targets import table


def correlation(model: SpeakerModel | None, learned: bool, seed: int = 9) -> float:
    """Of predicted with true `open` on sentences the model has not seen."""
    phones, times = speech(20.0, seed), clock(20.0)
    predictor = SpeakerPredictor(model) if learned else RulesPredictor(model)
    predicted = predictor.predict(phones, times, FRAME)[:, OPEN]
    return float(np.corrcoef(predicted, habits(phones, times)[:, OPEN])[0, 1])


@cache
def learn(seconds: float) -> SpeakerModel:
    phones, times = speech(seconds), clock(seconds)
    return fit_speaker(phones, times, habits(phones, times), np.ones(len(times), bool), FRAME)


def test_a_minute_of_footage_beats_the_rules() -> None:
    model = learn(60.0)
    assert correlation(model, learned=True) > correlation(model, learned=False) + 0.1
    assert correlation(model, learned=True) > 0.9


def test_two_seconds_are_no_worse_than_the_rules() -> None:
    model = learn(2.5)
    assert correlation(model, learned=True) > correlation(None, learned=False) - 0.03


def test_more_footage_learns_more() -> None:
    found = [correlation(learn(seconds), learned=True) for seconds in (2.5, 15.0, 60.0)]
    assert found == sorted(found)


def test_a_speaker_who_follows_the_rules_is_only_calibrated() -> None:
    phones, times = speech(60.0), clock(60.0)
    model = fit_speaker(phones, times, spanned(phones, times, 1.6, 0.1), np.ones(len(times), bool), FRAME)
    assert model.gain[OPEN] == pytest.approx(1.6, abs=0.25)
    fresh = speech(10.0, 4)
    poses = SpeakerPredictor(model).predict(fresh, clock(10.0), FRAME)
    rules = RulesPredictor(model).predict(fresh, clock(10.0), FRAME)
    assert np.abs(poses - rules)[:, OPEN].mean() < 0.05


def test_amplitude_is_that_of_the_speaker() -> None:
    phones, times = speech(20.0, 9), clock(20.0)
    truth = habits(phones, times)[:, OPEN]
    predicted = SpeakerPredictor(learn(60.0)).predict(phones, times, FRAME)[:, OPEN]
    assert 0.85 < predicted.std() / truth.std() < 1.15


def test_learned_speakers_keep_the_contact_rules() -> None:
    phones, times = speech(30.0, 11), clock(30.0)
    predicted = SpeakerPredictor(learn(20.0)).predict(phones, times, FRAME)
    done = contact.report(predicted, phones, times, FRAME)
    assert done.bilabials > 20
    assert done.rate == 1
    assert (predicted[times < 0.2] == predicted[0]).all()
    assert predicted[0, OPEN] == 0


def test_the_rest_is_the_speakers_with_lips_closed() -> None:
    phones, times = speech(60.0), clock(60.0)
    pose = habits(phones, times)
    silence = np.ones(len(times), bool)
    for p in phones:
        if p.label:
            silence &= (times < p.start - 0.2) | (times > p.end + 0.2)
    pose[silence, 0], pose[silence, OPEN] = 0.4, 0.2
    model = fit_speaker(phones, times, pose, np.ones(len(times), bool), FRAME)
    assert 0.15 < model.rest[0] < 0.4  # this speaker's jaw in silence, less what goes along when the lips meet
    assert model.rest[OPEN] == 0
    assert model.follow[0] > 0
    assert table()["SIL"].target[0] == 0.05


def test_takes_with_another_offset_do_not_disturb_the_jaw() -> None:
    phones, times = speech(60.0), clock(60.0)
    pose, fresh = habits(phones, times), speech(20.0, 9)
    moved = pose.copy()
    moved[:, 0] += np.where(np.floor(times / 12.0) % 2 > 0, 0.4, -0.4)
    usable = np.ones(len(times), bool)
    steady, shaken = (fit_speaker(phones, times, p, usable, FRAME) for p in (pose, moved))
    truth = habits(fresh, clock(20.0))[:, 0]
    scores = [
        np.corrcoef(SpeakerPredictor(m).predict(fresh, clock(20.0), FRAME)[:, 0], truth)[0, 1] for m in (steady, shaken)
    ]
    assert scores[1] > scores[0] - 0.1


def test_unusable_and_missing_frames_are_left_out() -> None:
    phones, times = speech(30.0), clock(30.0)
    pose = habits(phones, times)
    usable = np.ones(len(times), bool)
    usable[100:200] = False
    broken = pose.copy()
    broken[100:200] = 40.0
    broken[300:310] = np.nan
    clean = pose.copy()
    clean[300:310] = np.nan
    assert fit_speaker(phones, times, broken, usable, FRAME).key == fit_speaker(phones, times, clean, usable, FRAME).key


def test_nothing_to_learn_from_is_the_rules() -> None:
    phones, times = speech(5.0), clock(5.0)
    rules = RulesPredictor().predict(phones, times, FRAME)
    nothing = np.zeros(len(times), bool)
    for model in (
        fit_speaker(phones, times, habits(phones, times), nothing, FRAME),
        fit_speaker([], times, habits(phones, times), ~nothing, FRAME),
    ):
        assert model.seconds == 0
        assert np.array_equal(SpeakerPredictor(model).predict(phones, times, FRAME), rules)


def test_arrays_of_different_length_are_refused() -> None:
    with pytest.raises(PlosiveError, match="differ"):
        fit_speaker(speech(5.0), clock(5.0), np.zeros((7, 12), np.float32), np.ones(7, bool), FRAME)


def test_the_recording_tells_what_phones_do_not() -> None:
    phones, times = speech(40.0), clock(40.0)
    rng = np.random.default_rng(8)
    loud = np.repeat(rng.uniform(0.0, 1.0, 200), 3200)  # every 0.2 s, unrelated to the phones
    samples = (np.sin(2 * np.pi * 220 * np.arange(len(loud)) / 16000) * np.exp(3 * loud - 4)).astype(np.float32)
    pose = habits(phones, times)
    pose[:, 2] += 0.6 * (loud[(times * 16000).astype(int)] - 0.5)
    sound, head = hear(samples, 16000), times < 30.0
    model = fit_speaker(phones, times, pose, head, FRAME, sound)
    assert model.heard is not None
    deaf, listening = (SpeakerPredictor(model).predict(phones, times, FRAME, s)[~head, 2] for s in (None, sound))
    truth = pose[~head, 2]
    assert np.corrcoef(listening, truth)[0, 1] > np.corrcoef(deaf, truth)[0, 1] + 0.02
