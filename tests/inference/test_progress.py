"""One bar over several stages: each takes the share of the time it takes."""

from __future__ import annotations

import pytest

from inference.progress import parts, stages


def test_stages_follow_one_another_by_their_seconds() -> None:
    seen: list[float] = []
    bar = stages(lambda done, total, note="": seen.append(done / total), {"short": 1.0, "none": 0.0, "long": 3.0})
    bar["short"](1, 2)
    bar["short"](2, 2)
    bar["none"](1, 1)
    bar["long"](1, 3)
    bar["long"](3, 3)
    assert seen == pytest.approx([0.125, 0.25, 0.25, 0.5, 1.0])


def test_nothing_to_do_is_no_division_by_nothing() -> None:
    seen: list[float] = []
    stages(lambda done, total, note="": seen.append(done / total), {"none": 0.0})["none"](1, 1)
    assert seen == [0.0]


def test_the_bar_goes_through_all_pieces() -> None:
    told: list[float] = []
    bars = parts(lambda done, total, note="": told.append(done / total), 3)
    for bar in bars:
        bar(1, 2)
        bar(2, 2)
    assert told == pytest.approx([1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1])
