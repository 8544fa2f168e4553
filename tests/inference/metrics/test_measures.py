"""A stand-in counts only where it ranks the real frames above what is wrong."""

from __future__ import annotations

import pytest

from inference.metrics.measures import BLURRED, BY_KEY, FROZEN, LATE, MEASURES, REAL, verdict

NAN = float("nan")


def reason(key: str, **scores: float) -> str:
    return verdict(BY_KEY[key], scores).reason


def test_published_measures_need_no_proof():
    assert {m.key for m in MEASURES if m.exact} == {"psnr", "ssim", "ssim_square", "outside"}
    assert verdict(BY_KEY["psnr"], {}).valid


def test_no_stand_in_bears_a_published_name():
    titles = " ".join(m.title for m in MEASURES).lower()
    for name in ("lse", "sync", "lmd", "fid", "fvd", "lipscore", "lpips", "lipleak"):
        assert name not in titles


@pytest.mark.parametrize(
    ("key", "good", "bad"),
    [
        ("distance", {REAL: 0.002, LATE: 0.04, FROZEN: 0.05}, {REAL: 0.002, LATE: 0.04, FROZEN: 0.004}),
        ("gap_correlation", {REAL: 0.99, LATE: 0.3, FROZEN: 0.1}, {REAL: 0.99, LATE: 0.995, FROZEN: 0.1}),
        ("amplitude", {REAL: 1.01, FROZEN: 0.1}, {REAL: 1.01, FROZEN: 0.95}),
        ("jitter", {REAL: 0.97, FROZEN: 0.3}, {REAL: 0.6, FROZEN: 0.3}),
        ("sharpness", {REAL: 1.0, BLURRED: 0.4}, {REAL: 1.0, BLURRED: 0.93}),
        ("loudness_correlation", {REAL: 0.5, LATE: 0.1, FROZEN: 0.0}, {REAL: 0.1, LATE: -0.1, FROZEN: 0.0}),
        ("closure", {REAL: 0.9, LATE: 0.4, FROZEN: 0.0}, {REAL: 0.9, LATE: 0.4, FROZEN: 1.0}),
        ("leak", {REAL: 0.05, LATE: 0.3}, {REAL: 0.6, LATE: 0.9}),
        ("leak_rests", {REAL: 0.05, LATE: 0.3}, {REAL: 0.2, LATE: 0.1}),
    ],
)
def test_ranked_right_or_invalid(key, good, bad):
    assert reason(key, **good) == ""
    assert reason(key, **bad) != ""


def test_a_lag_must_notice_a_delay():
    assert reason("loudness_lag", real=60.0, late=-140.0) == ""
    assert "delay" in reason("loudness_lag", real=60.0, late=40.0)
    assert "off" in reason("loudness_lag", real=260.0, late=60.0)
    assert "cannot be told" in reason("loudness_lag", real=60.0, late=NAN)


def test_what_the_real_frames_do_not_tell_is_invalid():
    assert verdict(BY_KEY["closure"], {REAL: NAN}, "no p, b or m").reason == "no p, b or m"
    assert not verdict(BY_KEY["closure"], {}).valid


def test_a_frozen_mouth_that_correlates_with_nothing_is_beaten():
    assert reason("gap_correlation", real=0.99, late=0.2, frozen=NAN) == ""
    assert reason("distance", real=0.002, late=0.04, frozen=NAN) != ""


def test_only_the_controls_of_a_measure_are_kept():
    scores = {REAL: 1.0, LATE: 0.1, FROZEN: 0.2, BLURRED: 0.4}
    assert set(verdict(BY_KEY["sharpness"], scores).scores) == {REAL, BLURRED}
