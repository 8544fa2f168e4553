"""A patch ends where the face does: beside a turned head the background begins, and is left as it is.

The outline is the tracked mesh's own, so it follows a head that is turned further than its pose tells. Below the chin
it goes on: the jaw that is shown may hang lower than the plate's.
"""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import F32, U8, Patch

HANGS = 0.25
"""How far below the face a patch may go on, of the distance between the outer eye corners."""
SOFT = 0.03
"""Sigma of the soft edge, of the same; the edge lies that far inside the outline."""
_EYES = (33, 263)


def inside_face(patch: Patch, mesh: F32) -> Patch:
    """The patch without what its matte covers beside the face. `mesh` (478, 2): the face's points in the plate.

    The very same patch where nothing lies outside, or the face was not found.
    """
    if not patch.matte.size or not np.isfinite(mesh).all():
        return patch
    unit = float(np.linalg.norm(mesh[_EYES[0]] - mesh[_EYES[1]]))
    if unit < 1:
        return patch
    local = (mesh - [patch.x, patch.y]).astype(np.float32)
    hull = cv2.convexHull(np.concatenate([local, local + np.array([0, HANGS * unit], np.float32)]))
    soft = max(SOFT * unit, 0.6)
    inside = np.zeros_like(patch.matte)
    cv2.fillConvexPoly(inside, np.round(hull * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
    size = 2 * max(round(soft), 1) + 1
    inside = cv2.erode(inside, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))
    inside = cv2.GaussianBlur(inside, (0, 0), soft)
    if (inside[patch.matte > 0] == 255).all():
        return patch
    matte: U8 = np.minimum(patch.matte, inside)
    return Patch(patch.x, patch.y, patch.pixels, matte)
