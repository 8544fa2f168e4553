"""Weights of visemes: a row a frame, kept as they are, spread where a mark has moved, made where there were none."""

from __future__ import annotations

import csv
import io
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.interchange import weights
from app.interchange.model import Mark, MarkTier, Timing, at_rate
from app.interchange.visemes import OCULUS
from tests.app.interchange.samples import OCULUS_WEIGHTS


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode())))


def spans(timing: Timing) -> list[tuple[int, int, str]]:
    return [(m.start, m.end, m.label) for m in timing.tiers[0].marks]


def test_the_strongest_viseme_of_each_row_is_what_is_seen() -> None:
    found = weights.read(OCULUS_WEIGHTS.encode())
    assert spans(found) == [(0, 20_000, "sil"), (20_000, 40_000, "PP"), (40_000, 60_000, "aa")]
    assert Fraction(found.rate) == 100 and not found.guessed


def test_rows_of_a_mark_that_moved_are_spread_over_it_and_the_others_stay() -> None:
    found = weights.read(OCULUS_WEIGHTS.encode())
    sil, closed, open_ = found.tiers[0].marks
    moved = (replace(sil, end=10_000), replace(closed, start=10_000, end=50_000), replace(open_, start=50_000))
    again = rows_of(weights.write(replace(found, tiers=(MarkTier("oculus", moved),))))
    assert [row["time"] for row in again] == ["0.0", "0.01", "0.02", "0.030", "0.04", "0.05"]
    assert [row["PP"] for row in again] == ["0", "0.6", "0.6", "0.9812345678", "0.9812345678", "0.2"]
    assert again[5]["laughterScore"] == "0.5"


def test_marks_without_rows_pass_into_each_other() -> None:
    marks = (Mark(0, 500_000, "sil"), Mark(500_000, 700_000, "PP"), Mark(700_000, 1_000_000, "aa"))
    data = weights.write(Timing((MarkTier("oculus", marks),), 1_000_000, "50/1"))
    rows = rows_of(data)
    assert len(rows) == 50 and set(rows[0]) == {"time", *OCULUS}
    assert all(abs(sum(float(row[name]) for name in OCULUS) - 1) < 1e-3 for row in rows)
    assert [row["PP"] for row in rows[:20]] == ["0.0000"] * 20 and rows[30]["PP"] == "1.0000"
    assert 0 < float(rows[24]["PP"]) < 0.5 < float(rows[25]["PP"]) < 1
    assert spans(weights.read(data)) == spans(Timing((MarkTier("oculus", marks),)))


def test_rows_without_times_are_frames_of_a_rate_that_is_named() -> None:
    text = "".join(line.partition(",")[2] + "\n" for line in OCULUS_WEIGHTS.splitlines())
    found = weights.read(text.encode())
    assert found.guessed and weights.write(found) == text.encode()
    assert spans(at_rate(found, Fraction(25)))[1] == (80_000, 160_000, "PP")
    assert weights.write(at_rate(found, Fraction(25))) == text.encode()


def test_columns_may_stand_in_another_order_and_rows_at_uneven_times() -> None:
    head = ["time", "laughter", *reversed(OCULUS)]
    text = "\n".join([
        ",".join(head), "0.5,a,1" + ",0" * 14, '0.51,"b, c",1' + ",0" * 14, "0.7,d" + ",0" * 13 + ",0.4,0.3", ""])
    found = weights.read(text.encode())
    assert spans(found) == [(500_000, 700_000, "ou"), (700_000, 890_000, "PP")]
    assert weights.write(found) == text.encode()


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_weights_come_back_exactly(data: st.DataObject) -> None:
    value = st.floats(0, 1).map(repr)
    rows = data.draw(st.lists(st.lists(value, min_size=15, max_size=15), min_size=1, max_size=12))
    step = data.draw(st.sampled_from([0.01, 1 / 60, 0.04, 1001 / 30000]))
    body = [",".join([f"{k * step:.6f}", *row]) for k, row in enumerate(rows)]
    text = "\n".join([",".join(["time", *OCULUS]), *body, ""])
    found = weights.read(text.encode())
    assert weights.write(found) == text.encode()
    assert weights.read(weights.write(found)) == found


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(2, 40), st.sampled_from(OCULUS)), min_size=1, max_size=15))
def test_marks_on_frames_are_the_same_after_a_way_there_and_back(runs: list[tuple[int, str]]) -> None:
    marks, at = [], 0
    for length, label in runs:
        if marks and marks[-1].label == label:
            marks[-1] = replace(marks[-1], end=(at + length) * 20_000)
        else:
            marks.append(Mark(at * 20_000, (at + length) * 20_000, label))
        at += length
    timing = Timing((MarkTier("oculus", tuple(marks)),), at * 20_000, "50/1")
    assert spans(weights.read(weights.write(timing))) == spans(timing)
