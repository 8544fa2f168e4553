import numpy as np
import pytest

from inference.speech.boundaries import _expected_starts


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
