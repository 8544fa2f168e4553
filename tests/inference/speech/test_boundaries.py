from itertools import pairwise

import numpy as np
import pytest

from inference.speech import boundaries
from inference.speech.align import PocketsphinxAligner
from inference.speech.boundaries import _expected_starts, _halfway
from inference.speech.phones import AFFRICATE, APPROXIMANT, NASAL, STOP, VOWEL, base
from tests.inference.speech.recordings import Recording


def test_expected_starts_find_where_the_likelihood_turns() -> None:
    likelihood = np.full((60, 3), -5.0, np.float32)
    for state, span in enumerate((slice(0, 12), slice(12, 40), slice(40, 60))):
        likelihood[span, state] = 0.0
    stay = np.log(np.full(3, 0.9))
    starts, spread = _expected_starts(likelihood, stay, np.log1p(-np.exp(stay)), np.zeros((60, 1)))
    assert starts == pytest.approx([0.0, 12.0, 40.0], abs=0.1)
    assert spread.max() < 0.5
    likelihood[10:30] = -1.0  # nothing tells the first two states apart there
    vague = _expected_starts(likelihood, stay, np.log1p(-np.exp(stay)), np.zeros((60, 1)))[1]
    assert vague[1] > 4


def test_an_edge_in_loudness_moves_an_undecided_boundary() -> None:
    likelihood = np.zeros((60, 2), np.float32)
    stay = np.log(np.full(2, 0.95))
    edge = np.zeros((60, 2))
    edge[25, 1] = 20.0
    assert _expected_starts(likelihood, stay, np.log1p(-np.exp(stay)), edge)[0][1] == pytest.approx(25.0, abs=0.1)


@pytest.mark.parametrize("edge", [18.0, 20.5, 23.0])
def test_a_glide_ends_halfway_to_the_vowel_after_it(edge: float) -> None:
    gone = np.clip((np.arange(40) - 15) / 10, 0, 1)  # from frame 15 to frame 25: halfway in the middle of frame 20
    cepstra = np.outer(gone, np.linspace(-3, 3, 13)).astype(np.float32)
    cepstra += np.random.default_rng(0).standard_normal(cepstra.shape).astype(np.float32) * 0.1
    assert _halfway(cepstra, 0.0, edge, 40.0) == pytest.approx(20.5, abs=0.5)


def test_where_nothing_turns_a_glide_ends_where_it_did() -> None:
    assert _halfway(np.zeros((40, 13), np.float32), 0.0, 20.2, 40.0) == 20.2
    assert _halfway(np.random.default_rng(0).standard_normal((40, 13)).astype(np.float32), 19.0, 20.2, 21.0) == 20.2


def test_a_closure_after_a_voice_begins_when_it_is_complete(line: Recording, monkeypatch: pytest.MonkeyPatch) -> None:
    later = PocketsphinxAligner().align(line.samples, line.rate, line.text).phones
    monkeypatch.setattr(boundaries, "_CLOSING_S", 0.0)
    plain = PocketsphinxAligner().align(line.samples, line.rate, line.text).phones
    assert [p.label for p in later] == [p.label for p in plain]
    closures = 0
    for (before, old), new in zip(pairwise(plain), later[1:], strict=True):
        if base(before.label) in VOWEL | APPROXIMANT | NASAL and base(old.label) in STOP | AFFRICATE | NASAL:
            closures += 1
            assert 0.002 < new.start - old.start <= 0.0141
        else:
            assert new.start == pytest.approx(old.start, abs=0.008)  # the voice that is learned differs a little
    assert closures >= 4
