"""The plate's own mouth, moved: what a small correction needs.

Exemplars show how this speaker looks; the plate shows how the speaker looks in this very frame, with its light, its
teeth and its asymmetry. While the wanted pose is near the plate's own, the plate's mouth is warped by the difference
and nothing is replaced: at the plate's own pose the plate itself remains, pixel for pixel. Farther away a warp would
have to invent what it cannot see, and the exemplars take over.

How near is near was measured on held-out stretches of three speakers: a frame's mouth warped to the pose of another
frame beat the exemplars, compared with that other frame, up to lips that move by .010 to .022 inter-ocular distances
(docs/editor.md).
"""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import F32, U8
from inference.render.exemplar import warp
from inference.render.exemplar.closure import CONTACT, RAMP, TOUCHING

NEAR = 0.3
"""Of retrieval's distance (1 = lips that move by .02 inter-ocular distances): up to here the plate's mouth alone."""
FAR = 0.85
"""From here on the exemplars alone."""
EASE = 4
"""Frames over which one takes over from the other: lips may be quick, skin that changes its looks at once is seen."""


def nearness(wanted: F32, own: F32, wanted_gap: F32, own_gap: F32) -> F32:
    """(n,) 1 = the plate's own mouth, 0 = the exemplars', for rows of `describe` and inner gaps of both.

    A warp neither closes lips that show teeth nor opens lips that meet: there the exemplars must help.
    """
    apart = np.sqrt(((wanted - own) ** 2).sum(1))
    x = np.clip((FAR - apart) / (FAR - NEAR), 0, 1)
    near = x * x * (3 - 2 * x)
    for shut, parted in ((wanted_gap, own_gap), (own_gap, wanted_gap)):
        contact = np.clip((CONTACT - shut) / RAMP, 0, 1)
        gaping = np.clip((parted - np.maximum(shut, 0) - TOUCHING) / RAMP, 0, 1)
        near = near * (1 - contact * gaping)
    out: F32 = np.where(np.isfinite(near), np.round(near, 3), 0).astype(np.float32)
    return out


def eased(near: F32) -> F32:
    """Shares (n,) of consecutive frames that rise and fall by at most 1 / EASE from one to the next, never above."""
    out = near.copy()
    for frames in range(1, min(EASE, len(near))):
        limit = np.float32(frames / EASE)
        out[frames:] = np.minimum(out[frames:], near[:-frames] + limit)
        out[:-frames] = np.minimum(out[:-frames], near[frames:] + limit)
    return out


def moved(
    plate: U8, wanted: F32, own: F32, corner: tuple[int, int], x: F32, y: F32, to_canvas: F32,
    canvas: tuple[int, int], unit: float,
) -> U8:
    """A rectangle (h, w, 3) of the plate at `corner` with its mouth taken from points `own` (p, 2) to `wanted` (p, 2).

    Points and places x, y (h, w) are canvas pixels, `unit` of which make an inter-ocular distance; `to_canvas`
    (2, 3) leads there from the plate. Where both are equal the plate comes back unchanged.
    """
    field = warp.fields(wanted, own[None], canvas, unit)[0]
    at_x, at_y = warp.follow(field, x, y, canvas)
    back = np.linalg.inv(to_canvas[:, :2].astype(np.float64)).astype(np.float32)
    move = np.stack([at_x - x, at_y - y], -1) @ back.T
    height, width = x.shape
    across = np.arange(corner[0], corner[0] + width, dtype=np.float32)[None]
    down = np.arange(corner[1], corner[1] + height, dtype=np.float32)[:, None]
    out: U8 = cv2.remap(plate, across + move[..., 0], down + move[..., 1], cv2.INTER_CUBIC,
                        borderMode=cv2.BORDER_REPLICATE)
    return out
