"""Metrics against values worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from inference.metrics.motion import closure_rate, jitter, jitter_ratio, leak, lip_distance
from inference.metrics.picture import SAME, changed_outside, mouth_box, psnr, sharpness_ratio, ssim


def noise(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (40, 50, 3), np.uint8)


def test_psnr_of_a_known_error():
    a = np.full((8, 8, 3), 100, np.uint8)
    assert psnr(a, a + np.uint8(10)) == pytest.approx(20 * np.log10(25.5))
    assert psnr(a, a) == SAME
    with pytest.raises(ValueError, match="shape"):
        psnr(a, a[:4])


def test_ssim_is_one_for_equal_and_near_zero_for_unrelated():
    assert ssim(noise(1), noise(1)) == pytest.approx(1)
    assert abs(ssim(noise(1), noise(2))) < 0.1


def test_sharpness_tells_blur_from_sharpening():
    ramp = np.repeat(np.linspace(0, 100, 50)[None], 40, 0)
    soft = np.repeat(ramp[..., None], 3, 2).astype(np.uint8)
    steep = np.repeat((ramp * 2)[..., None], 3, 2).astype(np.uint8)
    assert sharpness_ratio(soft, steep) == pytest.approx(0.25, rel=0.1)
    assert sharpness_ratio(steep, steep) == 1.0


def test_only_pixels_outside_the_matte_count():
    a = noise(1)
    b, matte = a.copy(), np.zeros((40, 50), np.uint8)
    b[:10], matte[:10] = 0, 255
    assert changed_outside(a, b, matte) == 0.0
    b[20, 20] ^= 1
    assert changed_outside(a, b, matte) == pytest.approx(1 / 1500)


def test_mouth_box_is_grown_and_clipped():
    lips = np.array([[10, 20], [30, 28]], np.float32)
    assert mouth_box(lips, (100, 100)) == (5, 18, 35, 30)
    assert mouth_box(lips - 10, (15, 12)) == (0, 8, 12, 15)


def test_jitter_of_a_zigzag():
    zigzag = np.array([0.0, 1, 0, 1, 0])
    assert jitter(zigzag) == 2.0
    assert jitter(np.arange(5.0)) == 0.0
    assert jitter_ratio(zigzag * 0.5, zigzag) == 0.5
    assert np.isnan(jitter(np.array([1.0, 2.0])))


def test_closures_and_leaks():
    gap = np.array([0.1, 0.01, 0.1, 0.1, 0.1, 0.1])
    times = np.arange(6) * 0.1
    assert closure_rate(gap, times, [(0.1, 0.14), (0.4, 0.44)]) == 0.5
    assert np.isnan(closure_rate(gap, times, []))
    assert leak(gap, [False, True, True, False, False, False]) == 0.5
    assert np.isnan(leak(gap, [False] * 6))


def test_lip_distance_is_in_eye_distances():
    a = np.zeros((4, 2))
    assert lip_distance(a + np.array([3.0, 4.0]), a, 50.0) == pytest.approx(0.1)
