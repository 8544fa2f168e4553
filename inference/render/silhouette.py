"""A patch ends where the face does: beside a turned head the background begins, and is left as it is.

The outline is the tracked mesh's own, so it follows a head that is turned further than its pose tells. Below the chin
it goes on: the jaw that is shown may hang lower than the plate's. Previews, exports, `reconstruct` and `evaluate` all
finish their patches by `shown`.
"""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import F32, U8, Patch
from inference.render.composite import faded
from inference.render.soften import softened

HANGS = 0.25
"""How far below the face a patch may go on, of the distance between the outer eye corners."""
SOFT = 0.03
"""Sigma of the soft edge, of the same; the edge lies that far inside the outline."""
_EYES = (33, 263)


def shown(patch: Patch, mesh: F32, strength: float) -> Patch:
    """What of a rendered patch is laid over the plate: inside the face, its matte at `strength` 0..1.

    `mesh` (478, 2): the face's points in the plate.
    """
    return faded(inside_face(patch, mesh), strength)


def inside_face(patch: Patch, mesh: F32) -> Patch:
    """The patch without what its matte covers beside the face; the very same one where the face was not found."""
    return inside(patch, mesh, float(np.linalg.norm(mesh[_EYES[0]] - mesh[_EYES[1]])))


def inside(patch: Patch, points: F32, unit: float, *, above: bool = False) -> Patch:
    """The patch inside the hull of `points` (p, 2) in the plate; the very same one where nothing lies outside.

    `unit`: distance of the outer eye corners, pixels. `above`: the points are a lower face, which goes on upwards.
    """
    if not patch.matte.size or not np.isfinite(points).all() or not unit >= 1:
        return patch
    local = (points - [patch.x, patch.y]).astype(np.float32)
    parts = [local, local + np.array([0, HANGS * unit], np.float32)]
    if above:
        parts.append(local - np.array([0, unit], np.float32))
    hull = cv2.convexHull(np.concatenate(parts))
    soft = max(SOFT * unit, 0.6)
    face = np.zeros_like(patch.matte)
    cv2.fillConvexPoly(face, np.round(hull * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
    size = 2 * max(round(soft), 1) + 1
    face = cv2.erode(face, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))
    matte: U8 = np.minimum(patch.matte, softened(np.asarray(face, np.uint8), soft))
    return patch if (matte == patch.matte).all() else Patch(patch.x, patch.y, patch.pixels, matte)
