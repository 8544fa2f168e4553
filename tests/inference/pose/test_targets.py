"""The target table and how phones become aims."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from inference.api import AXES, Interval
from inference.errors import PlosiveError
from inference.pose.targets import aims, base, filled, row, table

JAW, OPEN, WIDE = AXES.index("jaw"), AXES.index("open"), AXES.index("wide")


def test_the_table_holds_every_phone_and_silence() -> None:
    assert len(table()) == 45  # 39 phones, silence, reduced AH and four second halves of diphthongs
    assert all(r.target.shape == r.dominance.shape == (12,) for r in table().values())
    assert table()["P"].target[OPEN] == -0.15
    assert table()["P"].dominance[OPEN] == 5
    assert table()["UW"].before == 0.18


@pytest.mark.parametrize(("label", "unit"), [("AA1", "AA"), ("aa", "AA"), ("AH0", "AH"), ("", "SIL"), ("sil", "SIL")])
def test_labels_come_with_and_without_stress(label: str, unit: str) -> None:
    assert base(label) == unit


@pytest.mark.parametrize("label", ["AX", "Q1", "ä", "AY2X", "1"])
def test_a_label_that_is_no_phone_is_named(label: str) -> None:
    with pytest.raises(PlosiveError, match=label):
        base(label)


def test_unstressed_and_short_vowels_are_reduced() -> None:
    assert row("AH0").target[OPEN] == table()["AH0"].target[OPEN]
    assert row("AH1", 0.05).target[OPEN] == table()["AH0"].target[OPEN]
    assert row("AH1", 0.07).target[OPEN] == table()["AH"].target[OPEN]
    assert row("IY0").target[WIDE] == pytest.approx(0.7 * table()["IY"].target[WIDE])
    assert row("IY0").dominance[WIDE] == pytest.approx(0.7 * table()["IY"].dominance[WIDE])
    assert row("IY2").target[WIDE] == table()["IY"].target[WIDE]


@pytest.mark.parametrize(
    ("label", "second"), [("AY1", "AY2"), ("AW1", "AW2"), ("OW1", "OW2"), ("OY1", "AY2"), ("EY1", "EY2")]
)
def test_diphthongs_have_two_targets_split_60_40(label: str, second: str) -> None:
    found = aims([Interval(label, 1.0, 1.2)])
    assert found.start[1:3] == pytest.approx([1.0, 1.12])
    assert found.end[1:3] == pytest.approx([1.12, 1.2])
    assert np.array_equal(found.target[1], table()[label[:2]].target)
    assert np.array_equal(found.target[2], table()[second].target)


def test_gaps_and_ends_are_silence() -> None:
    run = filled([Interval("P", 2.0, 2.1), Interval("AA1", 1.0, 1.5)])
    assert [p.label for p in run] == ["", "AA1", "", "P", ""]
    assert all(a.end == b.start for a, b in pairwise(run))
    assert [p.label for p in filled([])] == [""]
