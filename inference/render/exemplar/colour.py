"""Light of the plate on an exemplar: a slow colour field measured around the matte and carried inside.

The difference between plate and exemplar is known only outside the matte; a normalised convolution with ever
wider windows fills the inside, so that the two agree along the whole seam and only slowly varying light is changed.
"""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import F32, U8

CELLS = 24
MOST = 40.0  # levels: no larger change of light is believed


def light_difference(plate: U8, synthetic: F32, matte: F32) -> F32:
    """What to add to `synthetic` (h, w, 3) so that it meets `plate` where `matte` (h, w, 0..1) is low."""
    height, width = matte.shape
    known = np.clip(1 - 1.25 * matte, 0, 1)
    cells = (min(CELLS, width), min(CELLS, height))
    difference = (plate.astype(np.float32) - synthetic) * known[..., None]
    total = cv2.resize(difference, cells, interpolation=cv2.INTER_AREA)
    share = cv2.resize(known, cells, interpolation=cv2.INTER_AREA)
    filled = np.zeros_like(total)
    certain = np.zeros_like(share)
    for sigma in (1.0, 2.0, 4.0, 8.0):
        numerator = cv2.GaussianBlur(total, (0, 0), sigma)
        weight = cv2.GaussianBlur(share, (0, 0), sigma)
        estimate = numerator / np.maximum(weight, 1e-6)[..., None]
        trust = np.clip(weight * 2, 0, 1) * (1 - certain)
        filled += estimate * trust[..., None]
        certain += trust
    filled /= np.maximum(certain, 1e-6)[..., None]
    filled = cv2.GaussianBlur(filled, (0, 0), 1.5).clip(-MOST, MOST)
    out: F32 = cv2.resize(filled, (width, height), interpolation=cv2.INTER_CUBIC)
    return out
