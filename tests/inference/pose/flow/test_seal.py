"""Contact rules that take what is there: closed on a shown frame, shut in silence, and otherwise as predicted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from inference.api import AXES, F64, Interval
from inference.metrics.motion import CLOSED
from inference.pose import contact
from inference.pose.flow import seal
from inference.pose.model import USUAL_GAP, SpeakerModel, unmeasured
from inference.pose.sound import Sound
from inference.pose.targets import filled
from inference.pose.text.draft import line_of

OPEN, PRESS, TUCK = (AXES.index(name) for name in ("open", "press", "tuck"))
SOFT = seal.SOFT / USUAL_GAP


class Given(seal.SealedPredictor):
    """Predicts a curve of `open` that is given, whatever is said."""

    reach = 1.0

    def __init__(self, times: F64, opening: F64, model: SpeakerModel | None = None) -> None:
        super().__init__(model)
        self.times, self.opening = times, opening

    def _free(self, phones: Sequence[Interval], times: F64, sound: Sound | None) -> F64:
        pose = np.zeros((len(times), len(AXES)))
        pose[:, OPEN] = np.interp(times, self.times, self.opening)
        return pose


def line() -> tuple[Interval, ...]:
    return line_of("Maybe Bob moved five papers by mistake, my mother said. Pay me back.").timed(0.5).phones


@pytest.mark.parametrize("rate", [24.0, 25.0, 30000 / 1001, 60.0])
@pytest.mark.parametrize("seed", range(5))
def test_every_bilabial_closes_and_no_silence_leaks_whatever_is_predicted(rate: float, seed: int) -> None:
    phones, random = line(), np.random.default_rng(seed)
    times = np.arange(0.5 / rate, phones[-1].end + 0.5, 1 / rate) + random.uniform(0, 1 / rate)
    knots = np.arange(-1.0, times[-1] + 1.0, 0.08)
    pose = Given(knots, random.uniform(-0.1, 1.0, len(knots))).predict(phones, times, 1 / rate)
    assert contact.report(pose, phones, times, 1 / rate).rate == 1.0
    silent = np.zeros(len(times), np.bool_)
    for phone in filled(phones):
        if not phone.label:
            silent |= (times > phone.start + seal.TRIM) & (times < phone.end - seal.TRIM)
    assert silent.sum() > 5 and pose[silent, OPEN].max() <= SOFT + 1e-6
    assert pose[:, OPEN].max() > 0.5


def test_irregular_frames_close_too() -> None:
    phones = (Interval("AA1", 0.0, 1.0), Interval("B", 1.0, 1.05), Interval("AA1", 1.05, 2.0))
    times = np.array([0.2, 0.4, 0.6, 0.8, 1.2, 1.4, 1.6])
    pose = Given(np.array([0.0, 2.0]), np.array([0.8, 0.8])).predict(phones, times, 0.04)
    assert contact.report(pose, phones, times, 0.04).rate == 1.0


def test_lips_in_silence_are_shut_and_part_a_hair_when_a_sound_is_near() -> None:
    phones = (Interval("", 0.0, 1.0), Interval("M", 1.0, 1.1), Interval("AA1", 1.1, 2.0), Interval("", 2.0, 4.0))
    times = np.arange(0.02, 4.0, 0.04)
    for gap in (0.1, 0.2, 0.35):  # a mouth's own span changes what a unit is, not how far apart lips may be
        speaker = replace(unmeasured(), gap=gap)
        wide = Given(times, np.full(len(times), 0.8), speaker).predict(phones, times, 0.04)
        quiet = ((times > 0.08) & (times < 0.8)) | ((times > 2.08) & (times < 3.9))
        near = (times > 1.0 - seal.AWAIT + seal.EASE) & (times < 1.0 - seal.TRIM)
        away = quiet & ((times < 1.0 - seal.AWAIT) | (times > 2.0))
        assert np.allclose(wide[away, OPEN], 0.0, atol=1e-6)
        assert np.allclose(gap * wide[near, OPEN], seal.SOFT, atol=1e-6) and seal.SOFT < CLOSED
        assert wide[quiet, PRESS].max() == 0.0 and wide[(times > 1.0) & (times < 1.1), PRESS].max() > 0.3
        shut = Given(times, np.full(len(times), -0.05), speaker).predict(phones, times, 0.04)
        assert np.allclose(shut[quiet, OPEN], -0.05)  # what is lower stays


def test_a_short_rest_between_sounds_shuts_the_lips_first() -> None:
    phones = (Interval("AA1", 0.0, 1.0), Interval("", 1.0, 1.3), Interval("AA1", 1.3, 3.0))
    times = np.arange(0.0, 3.0, 0.01)
    opening = Given(times, np.full(len(times), 0.8)).predict(phones, times, 0.01)[:, OPEN]
    assert opening[108] == pytest.approx(0.0, abs=1e-6) and opening.argmin() in range(107, 110)
    assert 0 < opening[121] <= SOFT and opening[130] > 0.5


def test_lips_come_together_and_part_no_faster_than_real_ones() -> None:
    phones, times = line(), np.arange(0.0, line()[-1].end + 0.5, 0.002)
    opening = Given(times, np.full(len(times), 0.7)).predict(phones, times, 0.002)[:, OPEN].astype(np.float64)
    moved = np.diff(opening) / 0.002
    contact_made = opening <= 1e-9  # what is deeper than contact is not seen
    seen = ~(contact_made[1:] | contact_made[:-1])
    assert -seal.CLOSING - 0.01 < moved[seen].min() < -0.9 * seal.CLOSING
    assert 0.9 * seal.PARTING < moved[seen].max() < seal.PARTING + 0.01


def test_a_closure_is_made_where_the_prediction_is_lowest_and_one_that_is_there_stays() -> None:
    phones = (Interval("AA1", 0.0, 1.0), Interval("M", 1.0, 1.2), Interval("AA1", 1.2, 3.0))
    times = np.arange(0.02, 2.0, 0.04)
    for middle in (1.04, 1.16):
        dip = np.minimum(0.8, 0.2 + 6 * np.abs(times - middle))
        pose = Given(times, dip).predict(phones, times, 0.04)
        shut = times[pose[:, OPEN] <= 0]
        assert len(shut) <= 2 and np.abs(shut - middle).max() < 0.05
        far = np.abs(times - middle) > 0.12
        assert np.allclose(pose[far, OPEN], dip[far], atol=1e-6)


def test_teeth_meet_the_lip_on_f_and_the_lips_do_not() -> None:
    phones = (Interval("AA1", 0.0, 1.0), Interval("F", 1.0, 1.12), Interval("AA1", 1.12, 3.0))
    times = np.arange(0.02, 2.0, 0.04)
    pose = Given(times, np.full(len(times), 0.7)).predict(phones, times, 0.04)
    inside = pose[(times > 1.0) & (times < 1.12)]
    bitten = (inside[:, OPEN] <= 0.1) & (inside[:, TUCK] >= 0.5)
    assert bitten.any() and inside[:, OPEN].min() > 0.0


def test_a_piece_comes_out_as_the_whole_does() -> None:
    phones = line()
    times = np.arange(0.02, phones[-1].end, 0.04)
    made = Given(times, 0.5 + 0.5 * np.sin(9 * times))
    whole = made.predict(phones, times, 0.04)
    for first in range(0, len(times) - 40, 16):
        part = made.predict(phones, times[first : first + 32], 0.04)
        assert np.allclose(part[8:-8], whole[first + 8 : first + 24], atol=1e-6)
