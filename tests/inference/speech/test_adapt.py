"""The acoustic model moved towards one voice."""

import numpy as np
import pytest

from inference.speech import activity
from inference.speech.acoustics import model
from inference.speech.adapt import Voice
from inference.speech.align import PocketsphinxAligner
from inference.speech.boundaries import Phone, place
from inference.speech.phones import base
from tests.inference.speech.recordings import Recording


def test_moved_means_score_moved_sounds_as_the_plain_ones_score_plain_sounds() -> None:
    plain = model()
    rng = np.random.default_rng(0)
    sounds = rng.standard_normal((4, 39)).astype(np.float32) * 3
    shifts = rng.standard_normal((len(plain.phones), 39))
    states = plain.alone(["AH"])[0]
    moved = plain.shifted(shifts).scores((sounds + shifts[plain.phones["AH"]]).astype(np.float32), states)
    assert moved == pytest.approx(plain.scores(sounds, states), abs=1e-3)


def test_a_voice_that_was_not_heard_is_the_plain_one() -> None:
    assert Voice().model() is model()


def test_what_fits_badly_teaches_nothing(line: Recording) -> None:
    voice = Voice()
    voice.hear(activity.resample(line.samples, line.rate), [Phone("AA", 0.5, 1.0, -30.0)])
    assert voice.seconds == 0


def test_a_voice_that_was_heard_fits_better(line: Recording) -> None:
    found = PocketsphinxAligner().align(line.samples, line.rate, line.text)
    sound = activity.resample(line.samples, line.rate)
    labels = [base(p.label) or "SIL" for p in found.phones]
    spans = [(p.start, p.end) for p in found.phones]
    voice = Voice()
    voice.hear(sound, [Phone(label, a, b, 0.0) for label, (a, b) in zip(labels, spans, strict=True)])
    assert 0.8 * len(sound) / activity.RATE < voice.seconds <= len(sound) / activity.RATE

    def score(acoustic) -> float:
        placed = place(sound, [[label] for label in labels], spans, None, acoustic)
        return float(np.mean([p.score for word in placed for p in word]))

    assert score(voice.model()) > score(None) + 0.1


def test_the_length_of_a_vocal_tract_is_heard(line: Recording) -> None:
    found = PocketsphinxAligner().align(line.samples, line.rate, line.text)
    sound = activity.resample(line.samples, line.rate)
    warps = []
    for speed in (0.8, 1.0):  # played slower, all resonances are lower by as much
        played = np.interp(np.arange(0, len(sound) - 1, speed), np.arange(len(sound)), sound).astype(np.float32)
        voice = Voice()
        voice.hear(
            played, [Phone(base(p.label), p.start / speed, p.end / speed, 0.0) for p in found.phones if p.label])
        assert voice.model().warp == voice.warp
        assert voice.seconds == pytest.approx(sum(p.end - p.start for p in found.phones if p.label) / speed, rel=0.05)
        warps.append(voice.warp)
    assert warps[0] <= 0.96 < 1.0 < warps[1]
