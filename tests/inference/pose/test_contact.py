"""The contact rules C1-C9 at awkward rates and phases, and the report C11."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inference.api import AXES, F64, Interval
from inference.pose import contact, events
from inference.pose.model import usual_rest
from inference.pose.targets import table

JAW, OPEN, WIDE, ROUND, TUCK, PRESS, TEETH, TONGUE, LLIP = (
    AXES.index(n) for n in ("jaw", "open", "wide", "round", "tuck", "press", "teeth", "tongue", "llip")
)
RATES = [24000 / 1001, 25.0, 30000 / 1001, 50.0, 60.0]
PHASES = [0.0, 0.2, 0.5, 0.8, 0.999]
GAPING = np.full(12, 0.9)
TIMINGS = [events.Timing(), events.Timing(0.12, 0.045, 0.2), events.Timing(0.0, -0.02, 0.2)]


def held(phones: Sequence[Interval], times: F64, frame_s: float, timing: events.Timing = events.Timing()) -> F64:  # noqa: B008
    """What the rules make of a mouth that gapes all the time."""
    planned = contact.plan(phones, times, frame_s, timing)
    return contact.apply(np.tile(GAPING, (len(times), 1)), times, planned, usual_rest(), contact.usual_follow())


def around(label: str, length: float, before: str = "AA1", after: str = "AA1") -> list[Interval]:
    return [Interval(before, 0.0, 1.0), Interval(label, 1.0, 1.0 + length), Interval(after, 1.0 + length, 2.0)]


def clock(rate: float, phase: float = 0.0, seconds: float = 2.0) -> F64:
    return (np.arange(int(seconds * rate)) + phase) / rate


@pytest.mark.parametrize("timing", TIMINGS)
@pytest.mark.parametrize("length", [0.0, 0.011, 0.039, 0.08, 0.3])
@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("rate", RATES)
def test_c1_bilabials_close_on_a_shown_frame(rate: float, phase: float, length: float, timing: events.Timing) -> None:
    times = clock(rate, phase)
    pose = held(around("M", length), times, 1 / rate, timing)
    inside = (times >= 1.0 - 1 / rate - 1e-9) & (times <= 1.0 + length + 1e-9)
    assert inside.any()
    assert pose[inside, OPEN].min() <= 0


def test_c1_with_rounded_and_irregular_timestamps() -> None:
    for rate in RATES:
        times = np.round(clock(rate, 0.37, 20.0) * 1000) / 1000  # as Matroska keeps them
        phones = [Interval("B", 0.31 * k, 0.31 * k + 0.02) for k in range(1, 60)]
        assert contact.report(held(phones, times, 1 / rate), phones, times, 1 / rate).rate == 1
    rng = np.random.default_rng(3)
    times = np.cumsum(rng.choice([1 / 60, 0.04, 0.1, 0.2], 200))
    phones = [Interval("P", t, t + 0.03) for t in np.arange(1.0, times[-1] - 1, 0.4)]
    done = contact.report(held(phones, times, 0.04), phones, times, 0.04)
    assert done.bilabials == len(phones)
    assert done.rate == 1


@pytest.mark.parametrize(("label", "depth", "press"), [("P", -0.15, 0.8), ("B", -0.12, 0.65), ("M", -0.10, 0.5)])
def test_c2_closures_have_depth_and_press(label: str, depth: float, press: float) -> None:
    times = clock(25)
    pose = held(around(label, 0.1), times, 0.04)
    deepest = pose[:, OPEN].argmin()
    assert pose[deepest, OPEN] == pytest.approx(depth)
    assert pose[deepest, PRESS] >= press
    assert pose[deepest, TEETH] == pose[deepest, TONGUE] == 0


@pytest.mark.parametrize("length", [0.0, 0.04, 0.1, 0.5])
def test_c3_closures_last_40_to_200_ms(length: float) -> None:
    times = np.arange(0.0, 2.0, 0.001)
    pose = held(around("P", length), times, 0.04)
    assert 0.040 <= 0.001 * (pose[:, OPEN] <= 0).sum() <= 0.200


def test_c4_lips_open_faster_than_they_close() -> None:
    times = np.arange(0.0, 2.0, 0.001)
    gap = held(around("P", 0.1), times, 0.04)[:, OPEN]
    moving = (gap < 0.899) & (gap > -0.149)
    closing, opening = (moving & (times < times[gap.argmin()])).sum(), (moving & (times > times[gap.argmin()])).sum()
    assert 0.045 <= 0.001 * closing <= 0.100
    assert 0.030 <= 0.001 * opening <= 0.060
    assert opening < closing


def test_c4_jaw_and_lips_go_along() -> None:
    times = clock(25)
    pose = held(around("P", 0.1), times, 0.04)
    deepest = pose[:, OPEN].argmin()
    assert pose[deepest, JAW] < 0.7
    assert pose[deepest, LLIP] < 0.5


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("label", ["F", "V"])
def test_c6_labiodentals_bite_and_never_close(label: str, rate: float, phase: float) -> None:
    times = clock(rate, phase)
    pose = held(around(label, 0.05), times, 1 / rate)
    inside = (times >= 1.0 - 1 / rate) & (times <= 1.05)
    bite = pose[inside][pose[inside, OPEN].argmin()]
    assert bite[TUCK] >= 0.5
    assert bite[TEETH] >= 0.4
    assert 0.01 <= bite[OPEN] <= 0.10
    assert pose[:, OPEN].min() >= 0.01


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("label", ["S", "Z", "SH", "ZH", "CH", "JH"])
def test_c7_sibilants_narrow_the_jaw(label: str, rate: float) -> None:
    times = clock(rate, 0.3)
    pose = held(around(label, 0.1), times, 1 / rate)
    inside = (times >= 1.0) & (times <= 1.1)
    assert pose[inside, JAW].min() <= 0.18 + 1e-9


@pytest.mark.parametrize("label", ["W", "UW1"])
def test_c8_rounding_starts_80_ms_early(label: str) -> None:
    times = np.arange(0.0, 2.0, 0.001)
    pose = held(around(label, 0.1), times, 0.04)
    assert (pose[(times >= 1.0) & (times <= 1.1), WIDE] <= -0.4 + 1e-9).all()
    assert times[pose[:, WIDE] < 0.9 - 1e-9][0] <= 0.92
    assert pose[(times >= 1.0) & (times <= 1.1), ROUND].min() >= 0.2


def test_c8_a_bilabial_between_holds_rounding_back() -> None:
    times = np.arange(0.0, 2.0, 0.001)
    phones = [Interval("AA1", 0.0, 0.9), Interval("P", 0.9, 1.0), Interval("UW1", 1.0, 1.1), Interval("", 1.1, 2.0)]
    pose = held(phones, times, 0.04)
    assert times[pose[:, WIDE] < 0.9 - 1e-9][0] >= 0.95
    assert (pose[(times >= 1.0) & (times <= 1.1), WIDE] <= -0.4 + 1e-9).all()


@pytest.mark.parametrize(("first", "second"), [("F", "P"), ("P", "F"), ("S", "M"), ("W", "B"), ("UW1", "M")])
@pytest.mark.parametrize("rate", RATES)
def test_c9_closure_outranks_its_neighbours(first: str, second: str, rate: float) -> None:
    phones = [
        Interval("AA1", 0.0, 1.0), Interval(first, 1.0, 1.03), Interval(second, 1.03, 1.06), Interval("AA1", 1.06, 2.0)
    ]  # fmt: skip
    for phase in PHASES:
        times = clock(rate, phase)
        assert contact.report(held(phones, times, 1 / rate), phones, times, 1 / rate).rate == 1


def test_c9_a_bite_beside_a_closure_keeps_its_gap() -> None:
    times = np.arange(0.0, 2.0, 0.001)
    phones = [Interval("AA1", 0, 1), Interval("P", 1.0, 1.1), Interval("F", 1.1, 1.3), Interval("AA1", 1.3, 2.0)]
    pose = held(phones, times, 0.04)
    assert (pose[(times > 1.17) & (times < 1.3), OPEN] >= 0.01).all()
    assert pose[(times > 1.0) & (times < 1.1), OPEN].min() <= -0.1


def test_silence_settles_and_stays() -> None:
    times = np.arange(0.0, 6.0, 0.001)
    phones = [Interval("AA1", 0, 1), Interval("", 1.0, 3.0), Interval("", 3.0, 4.0), Interval("AA1", 4.0, 6.0)]
    pose = held(phones, times, 0.04)
    still = pose[(times > 1.1) & (times < 3.83)]
    assert (still == still[0]).all()
    assert still[0, OPEN] == 0
    assert pose[times == 0.5, OPEN][0] == pose[times == 5.0, OPEN][0] == 0.9


@pytest.mark.parametrize(("length", "rests"), [(0.10, False), (0.15, True), (0.3, True)])
def test_short_silences_are_spoken_through(length: float, rests: bool) -> None:
    times = np.arange(0.0, 2.0, 0.001)
    assert bool((held(around("", length), times, 0.04)[:, OPEN] == 0).any()) is rests


LABELS = ["P", "B", "M", "F", "V", "S", "W", "UW1", "AA1", "IY0", "T", "HH", ""]
PHONE = st.tuples(st.sampled_from(LABELS), st.floats(0.005, 0.35))


@settings(max_examples=150, deadline=None)
@given(st.lists(PHONE, min_size=1, max_size=25), st.floats(12.0, 120.0), st.floats(0.0, 1.0), st.sampled_from(TIMINGS))
def test_every_bilabial_closes_whatever_is_said(
    said: list[tuple[str, float]], rate: float, phase: float, timing: events.Timing
) -> None:
    phones, at = [], 0.5
    for label, length in said:
        phones.append(Interval(label, at, at + length))
        at += length
    times = clock(rate, phase, at + 0.5)
    pose = held(phones, times, 1 / rate, timing)
    done = contact.report(pose, phones, times, 1 / rate)
    assert done.bilabials == sum(p.label in "PBM" and p.label != "" for p in phones)
    assert done.closed == done.bilabials
    assert np.isfinite(pose).all()
    assert (pose >= contact.LOWEST).all()
    assert (pose <= contact.HIGHEST).all()


def test_c11_reports_what_is_missed() -> None:
    times = clock(25)
    phones = around("B", 0.08)
    nothing = contact.report(np.full((50, 12), 0.3), phones, times, 0.04)
    assert (nothing.bilabials, nothing.closed, nothing.rate) == (1, 0, 0.0)
    pose = np.full((50, 12), 0.3)
    pose[26, OPEN] = -0.1
    found = contact.report(pose, phones, times, 0.04)
    assert (found.closed, found.depth) == (1, pytest.approx(-0.1))
    assert found.lag == pytest.approx(0.0, abs=1e-9)
    assert contact.report(pose, around("T", 0.08), times, 0.04).rate == 1
    assert contact.report(pose, [Interval("P", 7.0, 7.1)], times, 0.04).bilabials == 0


def test_targets_of_closures_are_those_of_the_table() -> None:
    assert {p: table()[p].target[OPEN] for p in events.BILABIAL} == {"P": -0.15, "B": -0.12, "M": -0.1}
