"""Patches that are spoilt on purpose: each measure tells its own fault and keeps still at the others."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inference.api import U8, Patch
from inference.render.measure import detail, fine_variance, flicker, seam

TO_MOUTH = np.array([[1, 0, -20], [0, 1, -20]], np.float32)


def skin(seed: int = 0, size: int = 120) -> U8:
    """A plate with pores and a slope of light."""
    rng = np.random.default_rng(seed)
    base = np.full((size, size, 3), (190, 150, 130), np.float32) + np.linspace(-20, 20, size)[None, :, None]
    grain = cv2.GaussianBlur(rng.normal(0, 20, (size, size)).astype(np.float32), (0, 0), 1.0)
    return np.clip(base + grain[..., None], 0, 255).astype(np.uint8)


def patch_of(plate: U8, change: float = 0.0, blur: float = 0.0, grain: float = 0.0, seed: int = 1) -> Patch:
    """The plate's own pixels from (30, 30), spoilt."""
    pixels = plate[30:90, 30:90].astype(np.float32) + change
    if blur:
        pixels = cv2.GaussianBlur(pixels, (0, 0), blur)
    pixels += np.random.default_rng(seed).normal(0, 1, pixels.shape) * grain
    y, x = np.mgrid[0:60, 0:60]
    matte = np.clip((29 - np.hypot(x - 29.5, y - 29.5)) * 28, 0, 255).astype(np.uint8)
    return Patch(30, 30, np.clip(pixels, 0, 255).astype(np.uint8), matte)


def test_a_tint_is_a_seam_and_a_blur_is_none() -> None:
    plate = skin()
    under = plate[30:90, 30:90]
    assert seam(under, patch_of(plate)) == 0.0
    assert seam(under, patch_of(plate, change=20)) == pytest.approx(7.3, abs=1.0)  # 20 of 255 in luma: about 7 L*
    assert seam(under, patch_of(plate, blur=2)) < 1.0


def test_a_patch_without_a_border_has_no_seam() -> None:
    plate = skin()
    none = Patch(30, 30, plate[30:90, 30:90], np.zeros((60, 60), np.uint8))
    assert np.isnan(seam(plate[30:90, 30:90], none))
    assert np.isnan(fine_variance(plate[30:90, 30:90], none.matte))


def test_a_blur_takes_fine_detail_away_and_grain_adds_it() -> None:
    plate = skin()
    as_is, blurred, grainy = (patch_of(plate), patch_of(plate, blur=1.5), patch_of(plate, grain=12))
    was = fine_variance(as_is.pixels, as_is.matte)
    assert fine_variance(blurred.pixels, blurred.matte) < was / 4
    assert fine_variance(grainy.pixels, grainy.matte) > was * 1.5


def test_new_grain_in_each_frame_flickers_and_a_still_patch_does_not() -> None:
    plates = [skin(seed) for seed in (3, 4)]

    def fine(grain: float) -> float:
        before, now = (
            detail(plate, patch_of(plate, grain=grain, seed=seed), 0, 0, TO_MOUTH, 80)
            for seed, plate in enumerate(plates)
        )
        return flicker(before, now)

    assert fine(0.0) == pytest.approx(1.0, abs=0.02)
    assert fine(25.0) > 1.3


def test_detail_is_found_where_the_crop_was_cut() -> None:
    plate = skin()
    patch = patch_of(plate, grain=10)
    whole = detail(plate, patch, 0, 0, TO_MOUTH, 80)
    piece = detail(plate[10:110, 15:105], patch, 15, 10, TO_MOUTH, 80)
    assert whole.inside.sum() > 1500
    assert np.abs(whole.result - piece.result)[whole.inside & piece.inside].mean() < 0.05
