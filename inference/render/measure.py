"""How well a patch sits in its plate: colour at its border, fine detail in it, and detail that flickers.

These are plain measurements of pixels with their own names; none of them is a published metric.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from inference.api import BOOL, F32, U8, Patch
from inference.render.composite import composite

SEAM_BAND = (26, 230)
"""Matte values (10..90 %) between which the patch fades into the plate."""
SECTORS = 12
"""Pieces of the border, by direction from the patch's middle."""
LEAST_PIXELS = 20
"""Of a sector that counts."""
INSIDE = 128
"""Matte value from which a pixel counts as replaced."""
DETAIL_SIGMA = 1.5
"""Fine detail is what a Gaussian of so many pixels takes away."""


def seam(plate: U8, patch: Patch) -> float:
    """Colour step (CIE 1976 difference) that the patch's border has to hide; NaN when it has no border.

    `plate` (h, w, 3) is what the patch lies on. Colours are averaged over each sector of the band where the matte
    fades, so that lines and pores cancel out, and of the sectors' steps the median counts: the chin, which moves with
    the jaw, does not decide alone.
    """
    rows, columns = np.nonzero((patch.matte >= SEAM_BAND[0]) & (patch.matte <= SEAM_BAND[1]))
    height, width = patch.matte.shape
    turn = np.arctan2(rows - height / 2, columns - width / 2) / (2 * np.pi) + 0.5
    sector = (turn * SECTORS).astype(np.int64) % SECTORS
    # only the band is converted: a tenth of the pixels
    lab = [cv2.cvtColor(one[rows, columns][None].astype(np.float32) / 255, cv2.COLOR_RGB2LAB)[0]
           for one in (plate, patch.pixels)] if len(rows) else []  # fmt: skip
    steps = [
        float(np.linalg.norm((lab[1] - lab[0])[sector == k].mean(axis=0)))
        for k in range(SECTORS)
        if int((sector == k).sum()) >= LEAST_PIXELS
    ]
    return float(np.median(steps)) if steps else float("nan")


def fine_variance(picture: U8, matte: U8) -> float:
    """Variance of the Laplacian of the luma where the matte covers: how much fine detail there is; NaN for nowhere."""
    inside = matte >= INSIDE
    if not inside.any():
        return float("nan")
    return float(np.var(cv2.Laplacian(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), cv2.CV_32F, ksize=3)[inside]))


@dataclass(frozen=True, slots=True)
class Detail:
    """Fine detail of one frame in the mouth frame: of the result, of the plate, and where the patch covers."""

    result: F32  # (size, size)
    plate: F32
    inside: BOOL


def detail(crop: U8, patch: Patch, x: int, y: int, to_mouth: F32, size: int) -> Detail:
    """The fine detail of a frame. `crop` is a piece of the plate cut at (x, y) that the patch lies in."""
    top, left = patch.y - y, patch.x - x
    result = composite(crop, Patch(left, top, patch.pixels, patch.matte))
    matte = np.zeros(crop.shape[:2], np.uint8)
    matte[top : top + patch.matte.shape[0], left : left + patch.matte.shape[1]] = patch.matte
    local = to_mouth.astype(np.float64)
    local[:, 2] += local[:, :2] @ np.array([x, y], np.float64)
    fine = [_fine(cv2.warpAffine(one, local, (size, size), flags=cv2.INTER_AREA)) for one in (result, crop)]
    covered: BOOL = cv2.warpAffine(matte, local, (size, size)) >= INSIDE
    return Detail(fine[0], fine[1], covered)


def _fine(picture: U8) -> F32:
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    fine: F32 = grey - cv2.GaussianBlur(grey, (0, 0), DETAIL_SIGMA)
    return fine


def flicker(before: Detail, now: Detail) -> float:
    """Change of fine detail from one frame to the next in the result, over the same in the plate; NaN for no overlap.

    Both are held still in the mouth frame, so a moving head is no change; 1 = as lively as the plate.
    """
    inside = before.inside & now.inside
    if not inside.any():
        return float("nan")
    changed = float(np.abs(now.result - before.result)[inside].mean())
    usual = float(np.abs(now.plate - before.plate)[inside].mean())
    return changed / max(usual, 0.25)
