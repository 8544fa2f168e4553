"""Figures of two alignments against each other."""

import numpy as np
import pytest

from inference.api import Interval
from inference.metrics.alignment import agreement, disagreements, late, pairs

REFERENCE = (Interval("", 0, 0.1), Interval("HH", 0.1, 0.2), Interval("AY1", 0.2, 0.4), Interval("Z", 0.4, 0.5))
FOUND = (Interval("", 0, 0.11), Interval("hh", 0.11, 0.25), Interval("ay", 0.25, 0.4), Interval("S", 0.4, 0.5))


def test_intervals_of_one_label_are_paired_whatever_their_case_and_stress() -> None:
    assert [(p.reference.label, p.found.label) for p in pairs(REFERENCE, FOUND)] == [("HH", "hh"), ("AY1", "ay")]


def test_late_is_positive() -> None:
    assert late(REFERENCE, FOUND) == pytest.approx([0.01, 0.05])


def test_figures() -> None:
    figures = agreement(late(REFERENCE, FOUND), 3)
    assert (figures.matched, figures.reference) == (2, 3)
    assert figures.median_ms == pytest.approx(30)
    assert figures.bias_ms == pytest.approx(30)
    assert figures.within[20] == 0.5
    assert figures.within[100] == 1.0
    assert "2 of 3 matched" in figures.line()


def test_nothing_in_common() -> None:
    assert np.isnan(agreement(late(REFERENCE, ()), 3).median_ms)


def test_disagreements_are_those_of_more_than_30_ms() -> None:
    assert [p.reference.label for p in disagreements(REFERENCE, FOUND)] == ["AY1"]
