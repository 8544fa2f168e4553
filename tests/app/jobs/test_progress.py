"""One bar over several stages: each takes the share of the time it takes."""

from __future__ import annotations

import pytest

from app.jobs.progress import stages


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
