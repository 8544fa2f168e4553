from fractions import Fraction

import numpy as np
import pytest

from app.document.time import SECOND, Span, Timebase

RATES = ["25/1", "24000/1001", "30000/1001", "60000/1001", "50/1", "15/2"]
UNEVEN = (0, 40_000, 41_000, 90_000, 200_000)


@pytest.mark.parametrize("rate", RATES)
def test_every_frame_is_found_at_its_start_and_until_the_next(rate):
    base = Timebase(Fraction(rate), 2000)
    for frame in range(2000):
        start, end = base.start_of(frame), base.start_of(frame + 1)
        assert base.frame_at(start) == base.frame_at(end - 1) == base.frame_at((start + end) // 2) == frame
        assert base.frames_of(Span(start, end)) == range(frame, frame + 1)
    assert base.duration == round(2000 * SECOND / Fraction(rate))


@pytest.mark.parametrize("base", [Timebase(Fraction(25), 5, UNEVEN), Timebase(Fraction("30000/1001"), 5)])
def test_tables_agree_with_single_questions(base):
    edges = base.edges_us()
    assert edges.tolist() == [base.start_of(f) for f in range(6)]
    np.testing.assert_allclose(base.seconds(), (edges[:-1] + edges[1:]) / 2e6)


def test_variable_timing_uses_its_table():
    base = Timebase(Fraction(25), 5, UNEVEN)
    assert [base.frame_at(us) for us in (-5, 0, 39_999, 40_000, 40_999, 41_000, 199_999, 200_000, 10**9)] == [
        0, 0, 0, 1, 1, 2, 3, 4, 4,
    ]
    assert base.duration == 240_000
    assert base.frames_of(Span(40_500, 90_001)) == range(1, 4)
    assert base.frames_of(Span(5, 5)) == range(0)


def test_spans():
    assert Span(0, 5).overlaps(Span(4, 9)) and not Span(0, 5).overlaps(Span(5, 9))
    assert Span(3, 5).widened(2) == Span(1, 7)
