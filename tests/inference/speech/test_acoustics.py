import numpy as np
import pytest

from inference.speech.acoustics import model
from inference.speech.phones import ARPABET


def test_the_model_has_every_phone_and_its_weights_are_probabilities() -> None:
    acoustic = model()
    assert ARPABET | {"SIL"} <= acoustic.phones.keys()
    totals = acoustic.weights.sum(axis=1)
    assert totals.shape == (3, 5126)
    assert np.median(totals) == pytest.approx(1.0, abs=0.05)


def test_a_phone_in_context_uses_its_own_codebook() -> None:
    acoustic = model()
    words = [["K", "AE", "T"], ["SIL"], ["AH"]]
    chain = acoustic.chain(words)
    assert chain.shape == (5, 3)
    owners = acoustic.owner[chain]
    assert (owners == np.array([[acoustic.phones[p]] for word in words for p in word])).all()
    assert not np.array_equal(chain[1], acoustic.alone(["AE"])[0])


def test_a_sound_at_a_phones_mean_scores_best_for_that_phone() -> None:
    acoustic = model()
    phone = acoustic.phones["S"]
    densities = acoustic.quadratic[0].shape[1] // len(acoustic.phones)
    best = acoustic.weights[:, :, acoustic.senones[phone, 1]].argmax(axis=1) + phone * densities
    at_mean = [
        -factors[13:, i] / (2 * factors[:13, i]) for factors, i in zip(acoustic.quadratic, best, strict=True)]
    heard = np.concatenate(at_mean)[None].astype(np.float32)
    every = acoustic.alone(sorted(ARPABET))
    scores = acoustic.scores(heard, every.reshape(-1)).reshape(every.shape).max(axis=1)
    assert sorted(ARPABET)[int(scores.argmax())] == "S"
