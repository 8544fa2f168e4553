"""The figures of a clip against closed forms: identical, late, frozen, halved."""

from __future__ import annotations

import numpy as np
import pytest

from inference.metrics.clip import Heard, figures, identical, why_unknown
from inference.metrics.picture import SAME

RATE, COUNT = 25.0, 100
T = np.arange(COUNT) / RATE
GAP = np.maximum(0.0, 0.1 * np.sin(2 * np.pi * 2 * T))


def heard(**change) -> Heard:
    plain = {
        "times": T, "rate": RATE, "level": GAP * 8, "wanted": GAP * 5, "bilabials": ((0.27, 0.35), (0.77, 0.85)),
        "quiet": np.zeros(COUNT, bool), "silent": np.zeros(COUNT, bool),
    }
    return Heard(**{**plain, **change})


def test_the_plate_equals_itself():
    found = figures(identical(GAP), GAP, heard())
    assert found["psnr"] == SAME and found["ssim"] == 1 and found["distance"] == 0 and found["sharpness"] == 1
    for key in ("gap_correlation", "amplitude", "jitter", "loudness_correlation", "table_correlation", "closure"):
        assert found[key] == pytest.approx(1), key
    assert found["loudness_lag"] == pytest.approx(0, abs=1e-6)


def test_half_the_motion():
    found = figures(identical(GAP / 2), GAP, heard())
    assert found["amplitude"] == pytest.approx(0.5) and found["jitter"] == pytest.approx(0.5)
    assert found["gap_correlation"] == pytest.approx(1)


def test_five_frames_late():
    found = figures(identical(np.roll(GAP, 5)), GAP, heard())
    assert found["loudness_lag"] == pytest.approx(-200, abs=12)
    assert found["table_lag"] == pytest.approx(-200, abs=12)
    assert found["gap_correlation"] < 0.1 and found["amplitude"] == pytest.approx(1)


def test_a_frozen_mouth():
    found = figures(identical(np.full(COUNT, 0.05)), GAP, heard())
    assert found["amplitude"] == pytest.approx(0, abs=1e-9) and found["jitter"] == pytest.approx(0, abs=1e-9)
    assert np.isnan(found["gap_correlation"]) and found["closure"] == 0


def test_leak_counts_silent_frames_only():
    silent = np.zeros(COUNT, bool)
    silent[:4] = True
    gap = GAP.copy()
    gap[:4] = (0.0, 0.02, 0.02, 0.01)
    rests = np.roll(silent, 1)
    found = figures(identical(gap), GAP, heard(quiet=silent, silent=rests))
    assert found["leak"] == 0.5 and found["leak_rests"] == pytest.approx(2 / 4 + (gap[4] > 0.015) / 4)


def test_frames_without_a_face_count_nowhere():
    gap = GAP.copy()
    gap[20:30] = np.nan
    found = figures(identical(gap), GAP, heard())
    assert found["psnr"] == SAME and found["amplitude"] == pytest.approx(1, abs=0.05)
    nothing = figures(identical(np.full(COUNT, np.nan)), GAP, heard())
    unknown = ("psnr", "distance", "amplitude", "jitter", "leak", "leak_rests")
    assert np.isnan([nothing[key] for key in unknown]).all()


def test_why_a_figure_is_missing():
    mute = heard(level=np.zeros(0), wanted=np.zeros(0), bilabials=())
    assert "no sound" in why_unknown(mute, "loudness_lag") and "words" in why_unknown(mute, "table_correlation")
    assert "p, b or m" in why_unknown(mute, "closure") and "no rest" in why_unknown(mute, "leak_rests")
    assert "nowhere silent" in why_unknown(mute, "leak")
    assert "1.7 s" in why_unknown(heard().part(0, 30), "table_lag")
    assert why_unknown(heard(), "psnr") == ""


def test_a_part_keeps_the_closures_inside_it():
    part = heard().part(10, 30)
    assert part.bilabials == ((0.77, 0.85),) and len(part.level) == len(part.times) == 20
