"""Putting a patch on its plate: the one place where rendered pixels and plate meet in the engine."""

from __future__ import annotations

import numpy as np

from inference.api import U8, Patch


def composite(plate: U8, patch: Patch, strength: float = 1.0) -> U8:
    """A copy of `plate` (H, W, 3) with `patch` over it; pixels where the matte is 0 are bit-identical.

    `strength` 0..1 fades the whole patch (the visibility of the face).
    """
    out = plate.copy()
    height, width = patch.matte.shape
    if not height or not width or strength <= 0:
        return out
    under = out[patch.y : patch.y + height, patch.x : patch.x + width]
    opacity = patch.matte[..., None].astype(np.float32) * (min(strength, 1.0) / 255)
    mixed = under + (patch.pixels.astype(np.float32) - under) * opacity
    under[...] = np.round(mixed).clip(0, 255).astype(np.uint8)
    return out
