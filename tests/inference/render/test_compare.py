"""One picture against another, with points that are known: identical, blurred, moved, covered."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inference.face.examine import EXAMINED, EYES, MOUTH, UPPER
from inference.metrics.picture import SAME
from inference.render.compare import SERIES, blurred_sharpness, compare, distance, outside
from inference.render.hold import held

BOX = np.array([80.0, 70.0, 110.0])


def points() -> np.ndarray:
    """48 points: eyes 60 pixels apart, lips around (80, 100), the lower inner one 6 pixels below the upper."""
    rng = np.random.default_rng(1)
    out = rng.uniform((60, 92), (100, 108), (len(EXAMINED), 2))
    out[MOUTH.stop :] = rng.uniform((55, 30), (105, 80), (8, 2))
    out[EYES[0]], out[EYES[1]] = (50, 50), (110, 50)
    out[UPPER], out[UPPER + 1] = (80, 97), (80, 103)
    return out


def picture() -> np.ndarray:
    return cv2.GaussianBlur(np.random.default_rng(2).integers(0, 256, (160, 160, 3), np.uint8), (0, 0), 1)


def looked(a: np.ndarray, b: np.ndarray, found: np.ndarray | None) -> dict[str, float]:
    return dict(zip(SERIES, compare(a, b, points(), found, BOX)))


def test_identical_pictures():
    found = looked(picture(), picture(), points())
    assert found["psnr"] == SAME and found["ssim"] == pytest.approx(1) and found["sharpness"] == 1
    assert found["distance"] == pytest.approx(0, abs=1e-9) and found["gap"] == pytest.approx(0.1)
    assert found["outside"] == 0


def test_a_blurred_mouth_is_less_sharp_by_what_the_blur_takes():
    soft = cv2.GaussianBlur(picture(), (0, 0), 1.2)
    found = looked(picture(), soft, points())
    assert found["sharpness"] == pytest.approx(blurred_sharpness(picture(), points()), rel=0.2)
    assert found["sharpness"] < 0.6 and found["psnr"] < 40


def test_a_moved_head_is_no_moved_mouth():
    angle = 0.1
    turn = 1.2 * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    assert distance(points() @ turn.T + (30, -5), points()) == pytest.approx(0, abs=1e-9)


def test_moved_lips_are_measured_in_eye_distances():
    lips = points()
    lips[MOUTH] += (0, 6)
    assert distance(lips, points()) == pytest.approx(0.1)


def test_without_points_only_pixels_are_told():
    found = looked(picture(), picture(), None)
    assert np.isnan(found["distance"]) and np.isnan(found["gap"]) and found["psnr"] == SAME


def test_changes_outside_the_face_are_found_and_rounding_is_not():
    a = picture()
    b = a.copy()
    b[60:80, 60:100] = 0  # inside
    assert outside(a, b, BOX) == 0
    b[:2, :10] = np.where(a[:2, :10] > 128, a[:2, :10] - 9, a[:2, :10] + 9)
    b[10] = np.where(a[10] > 128, a[10] - 2, a[10] + 2)
    assert outside(a, b, BOX) == pytest.approx(20 / a[..., 0].size)


def matrix(x: float, y: float) -> np.ndarray:
    return np.array([[1, 0, -x], [0, 1, -y]], np.float32)


def test_a_held_mouth_comes_along_with_the_head():
    before = picture()
    patch = held(before, matrix(30, 40), matrix(50, 45), 64)
    assert patch is not None
    assert not patch.matte[0].any() and not patch.matte[:, 0].any() and patch.matte.max() == 255
    inside = patch.matte == 255
    there = before[patch.y - 5 : patch.y - 5 + inside.shape[0], patch.x - 20 : patch.x - 20 + inside.shape[1]]
    assert (patch.pixels[inside] == there[inside]).all()


def test_a_mouth_outside_the_picture_is_not_held():
    assert held(picture(), matrix(30, 40), matrix(500, 40), 64) is None
