"""Where the patch covers the plate: the reach of this speaker's lips, and the chin below them.

The plate's own mouth may be anywhere within the speaker's range, so the matte has to hide all of that range
whatever is shown. It is a star-shaped outline round the resting lips, learned from the bank, that follows the
head's turn; it ends below the nose and just under the chin.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from inference.api import F32, U8
from inference.render.soften import softened

ANGLES = 64
TURN = np.arange(ANGLES) * (2 * np.pi / ANGLES)
RAYS = np.c_[np.cos(TURN), np.sin(TURN)]
LIP_MARGIN = 0.08  # of the inter-ocular distance, around the outer lips: two feathers, so they are fully hidden
CHIN_MARGIN = 0.02
FEATHER = 0.035  # sigma of the soft edge
NOSE_GAP = 0.03  # the outline's top keeps this far below the nose's base


@dataclass(frozen=True, slots=True)
class MatteShape:
    """Radii (ANGLES,) in canvas pixels round the resting lips' centre; angle 0 points right, then down."""

    radii: F32

    def outline(self, centre: F32) -> F32:
        """Polygon (ANGLES, 2) in canvas pixels."""
        out: F32 = (centre + self.radii[:, None] * RAYS).astype(np.float32)
        return out


def fit_matte(lips: F32, chin: F32, nose: F32, centres: F32, unit: float) -> MatteShape:
    """From outer lips (n, a, 2), chin points (n, b, 2), nose base (n, 2) and resting lip centres (n, 2)."""
    reach = np.zeros(ANGLES)
    for points, margin in ((lips, LIP_MARGIN), (chin, CHIN_MARGIN)):
        offset = points - centres[:, None]
        distance = np.linalg.norm(offset, axis=-1)
        angle = np.arctan2(offset[..., 1], offset[..., 0])
        for i, ray in enumerate(TURN):
            apart = np.abs((angle - ray + np.pi) % (2 * np.pi) - np.pi)
            inside = apart < 2.0 * np.pi / ANGLES
            if inside.any():
                reach[i] = max(reach[i], np.percentile(distance[inside], 99.5) + margin * unit)
    reach = np.maximum(reach, 0.15 * unit)
    doubled = np.r_[reach, reach, reach]
    kernel = np.exp(-0.5 * (np.arange(-6, 7) / 2.0) ** 2)
    smooth = np.convolve(doubled, kernel / kernel.sum(), "same")[ANGLES : 2 * ANGLES]
    smooth = np.maximum(smooth, 0.97 * reach)
    ceiling = float(np.median(centres[:, 1] - nose[:, 1])) - (NOSE_GAP + FEATHER) * unit
    up = -RAYS[:, 1]
    limit = np.where(up > 0.05, max(ceiling, 0.1 * unit) / np.maximum(up, 0.05), np.inf)
    return MatteShape(np.minimum(smooth, limit).astype(np.float32))


def draw(outline: F32, size: tuple[int, int], feather: float) -> U8:
    """The soft matte (h, w) of a polygon in patch pixels; 0 on the whole border. `size` = (w, h)."""
    mask = np.zeros((size[1], size[0]), np.uint8)
    cv2.fillPoly(mask, [np.round(outline * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    soft = softened(mask, max(feather, 0.6))
    soft[0] = soft[-1] = 0
    soft[:, 0] = soft[:, -1] = 0
    return soft
