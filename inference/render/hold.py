"""A mouth as it was at another frame, laid over this one: what the baselines "copy" and "frozen" show.

No renderer takes part: the other frame's pixels are moved by the two stabilisations and blended through an oval.
"""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import F32, U8, Patch
from inference.face.align import apply, invert

_MIDDLE, _RADII, _TOP, _SOFT = (0.5, 0.52), (0.38, 0.40), 0.2, 0.03  # shares of the mouth frame's side


def held(other: U8, other_to_mouth: F32, to_mouth: F32, size: int) -> Patch | None:
    """The mouth of `other` (H, W, 3) where this frame's mouth is; None when that lies outside the picture.

    `to_mouth` (2, 3) of both frames as in `FaceAnalysis`, `size` the mouth frame's side.
    """
    height, width = other.shape[:2]
    back = invert(to_mouth.astype(np.float64))
    corners = apply(back, np.array([[0, 0], [size, 0], [size, size], [0, size]], np.float64))
    x0, y0 = (int(max(v, 0)) for v in np.floor(corners.min(0)))
    x1, y1 = (int(v) for v in np.minimum(np.ceil(corners.max(0)) + 1, [width, height]))
    if x1 - x0 < 3 or y1 - y0 < 3:
        return None
    place = back.copy()
    place[:, 2] -= (x0, y0)
    whole = np.vstack([other_to_mouth.astype(np.float64), [0, 0, 1]])
    moved = (np.vstack([place, [0, 0, 1]]) @ whole)[:2]
    shape = x1 - x0, y1 - y0
    pixels = cv2.warpAffine(other, moved, shape, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    matte = cv2.warpAffine(_oval(size), place, shape, flags=cv2.INTER_LINEAR)
    matte[0], matte[-1], matte[:, 0], matte[:, -1] = 0, 0, 0, 0
    return Patch(x0, y0, np.asarray(pixels, np.uint8), np.asarray(matte, np.uint8))


def _oval(size: int) -> U8:
    oval = np.zeros((size, size), np.uint8)
    middle = round(_MIDDLE[0] * size), round(_MIDDLE[1] * size)
    cv2.ellipse(oval, middle, (round(_RADII[0] * size), round(_RADII[1] * size)), 0, 0, 360, 255, -1)
    oval[: int(_TOP * size)] = 0
    return np.asarray(cv2.GaussianBlur(oval, (0, 0), _SOFT * size), np.uint8)
