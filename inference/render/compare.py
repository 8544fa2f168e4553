"""One finished picture against the picture it should equal: what a judge of reconstructions looks at, frame by frame.

The mouth region is the box of the 40 lip points as they lie in the original, grown by a quarter on each side, in the
plate's own pixels: the same place in every picture that is compared, whatever an edit did to the lips.
"""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import F64, U8
from inference.face.align import apply, similarity
from inference.face.examine import MOUTH, RIGID, eyes_apart, opening
from inference.metrics.motion import lip_distance
from inference.metrics.picture import gradient_energy, mouth_box, psnr, sharpness_ratio, ssim, ssim_square

SERIES = ("psnr", "ssim", "ssim_square", "sharpness", "distance", "gap", "outside")
"""What `compare` gives, in this order; units: dB, 1, 1, ratio, IOD, IOD, share of the pixels."""
CHANGED = 2
"""Of 255: smaller differences outside the face are rounding."""
_SMALLEST = 11  # pixels of the window of SSIM


def compare(plate: U8, picture: U8, true: F64, found: F64 | None, box: F64) -> F64:
    """(len(SERIES),) one frame's figures; NaN where they cannot be told.

    `true` and `found` (48, 2) are the examiner's points on plate and picture, `box` (3,) is where it looked.
    """
    x0, y0, x1, y1 = mouth_box(true[MOUTH], plate.shape)
    a, b = plate[y0:y1, x0:x1], picture[y0:y1, x0:x1]
    large = min(a.shape[:2]) >= _SMALLEST
    apart = np.nan if found is None else distance(found, true)
    gap = np.nan if found is None else opening(found, eyes_apart(true))
    return np.array([
        psnr(a, b), ssim(a, b) if large else np.nan, ssim_square(a, b) if large else np.nan, sharpness_ratio(b, a),
        apart, gap, outside(plate, picture, box),
    ], np.float64)


def distance(found: F64, true: F64) -> float:
    """Mean distance of the 40 lip points in IOD, after the similarity that lays the rigid points on each other."""
    there = apply(similarity(found[RIGID], true[RIGID]), found[MOUTH])
    return lip_distance(there, true[MOUTH], eyes_apart(true))


def outside(plate: U8, picture: U8, box: F64) -> float:
    """Share of all pixels that lie outside the face's square and changed by more than `CHANGED`."""
    x0, y0 = np.maximum(0, box[:2] - box[2] / 2).astype(int)
    x1, y1 = np.maximum(0, box[:2] + box[2] / 2).astype(int)
    changed = cv2.absdiff(plate, picture).max(axis=2) > CHANGED
    changed[y0:y1, x0:x1] = False
    return float(changed.mean())


def blurred_sharpness(plate: U8, true: F64) -> float:
    """What `sharpness` says of the plate's own mouth behind a blur of 0.02 IOD: what it must tell from 1."""
    x0, y0, x1, y1 = mouth_box(true[MOUTH], plate.shape)
    mouth = plate[y0:y1, x0:x1]
    soft = cv2.GaussianBlur(mouth, (0, 0), max(0.02 * eyes_apart(true), 1.0))
    return gradient_energy(soft) / max(gradient_energy(mouth), 1e-6)
