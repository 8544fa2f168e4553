"""The plate's light on an exemplar: one robust colour offset, measured in the ring around the matte.

Inside the matte the plate may not be looked at, so only what holds all round is trusted. A spatially varying
field was tried and lost: near the jaw and the nostrils the ring differs by shape, not by light, and carrying that
inside cost up to .9 dB where the light had not changed at all.
"""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import F32, U8

CELLS = 24
ROBUST = 3.0  # levels: larger differences count as shape, not light
MOST = 40.0  # levels: no larger change of light is believed
OUTSIDE = 0.05  # matte below this is ring


def light_offset(plate: U8, synthetic: F32, matte: U8) -> F32:
    """What to add (3,) to `synthetic` (h, w, 3) so that it meets `plate` where `matte` (h, w, 0..255) is nearly 0."""
    ring = (matte < OUTSIDE * 255).astype(np.uint8)
    height, width = matte.shape
    cells = (min(CELLS, width), min(CELLS, height))
    apart = cv2.subtract(plate, synthetic, np.zeros_like(synthetic), ring, cv2.CV_32F)
    total = cv2.resize(apart, cells, interpolation=cv2.INTER_AREA).reshape(-1, 3).T
    share = cv2.resize(ring.astype(np.float32), cells, interpolation=cv2.INTER_AREA).ravel()
    seen = np.flatnonzero(share)  # the others weigh nothing
    share, total = share[seen], total[:, seen]
    if share.sum() < 1e-3:
        return np.zeros(3, np.float32)
    difference = total / np.maximum(share, 1e-3)
    weight = share[None]
    for _ in range(5):
        offset = (weight * difference).sum(1) / np.maximum(weight.sum(1), 1e-6)
        weight = share / np.maximum(1, np.abs(difference - offset[:, None]) / ROBUST)
    out: F32 = offset.clip(-MOST, MOST).astype(np.float32)
    return out
