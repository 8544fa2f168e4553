"""Putting a patch on its plate: the one place where rendered pixels and plate meet in the engine."""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import U8, Patch


def faded(patch: Patch, strength: float) -> Patch:
    """The patch with its matte at `strength` 0..1: how far the edit shows through (the face's visibility)."""
    if strength >= 1:
        return patch
    matte = np.rint(patch.matte * max(strength, 0.0)).astype(np.uint8)
    return Patch(patch.x, patch.y, patch.pixels, matte)


def composite(plate: U8, patch: Patch) -> U8:
    """A copy of `plate` (H, W, 3) with `patch` over it; pixels where the matte is 0 are bit-identical."""
    out = plate.copy()
    height, width = patch.matte.shape
    if not height or not width:
        return out
    under = out[patch.y : patch.y + height, patch.x : patch.x + width]
    opacity = np.asarray(cv2.merge([patch.matte.astype(np.float32) / 255] * 3), np.float32)
    change = cv2.subtract(patch.pixels, under, dtype=cv2.CV_32F)
    under[...] = cv2.add(under, cv2.multiply(change, opacity), dtype=cv2.CV_8U)  # rounded, within 0..255
    return out
