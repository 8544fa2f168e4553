"""The stabilised mouth frame: a square in which the face's rigid points hold still (METHODS 1.2).

Geometry: the side is 1.30 median IOD (more, up to 1.5, when the open jaw needs it) and becomes `size` pixels, so a
face is about as large in it as in the plate (size is even and between 96 and 384). The clip's median mouth centre
sits in the middle across and 46 % down. From the nostrils to below the open chin, and both cheeks at the height of
the corners, is inside. The motion is smoothed by a Savitzky-Golay filter of its four parameters, which neither
lags nor crosses a cut.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from inference.api import BOOL, F32, F64
from inference.face.align import apply, similarity
from inference.face.points import CHIN, CORNER_LEFT, CORNER_RIGHT, LOWER_OUTER, RIGID, UPPER_OUTER, Shots, iod
from inference.face.smooth import runs, savgol

SIDE = 1.30  # IOD
SIDE_MAX = 1.50
MIDDLE = 0.46  # how far down the mouth sits
MARGIN = 0.05  # of the side, left below the lowest chin
SMALLEST, LARGEST = 96, 384
WINDOW, ORDER = 7, 2

_MOUTH = (CORNER_LEFT, CORNER_RIGHT, UPPER_OUTER, LOWER_OUTER)


@dataclass(frozen=True, slots=True)
class MouthFrame:
    """`home`: where the rigid points (14, 2) lie in a square of `size` pixels."""

    home: F64
    size: int


def mouth_frame(mesh: F32) -> MouthFrame:
    """The frame that suits meshes (n, 478, 2) of one person."""
    eyes = float(np.median(iod(mesh)))
    shape = mesh[:, list(RIGID)].astype(np.float64)
    mean = shape[len(shape) // 2]
    for _ in range(3):
        mean = np.median(apply(similarity(shape, mean[None]), shape), axis=0)
    across = np.linalg.norm(mean[RIGID.index(33)] - mean[RIGID.index(263)])
    tilt = mean[RIGID.index(263)] - mean[RIGID.index(33)]
    cos, sin = tilt / across
    mean = mean @ np.array([[cos, -sin], [sin, cos]]) / across  # eyes level, one IOD apart
    level = similarity(shape, mean[None])
    mouth = np.median(apply(level, mesh[:, list(_MOUTH)]).mean(1), axis=0)
    chin = float(np.percentile(apply(level, mesh[:, [CHIN]])[:, 0, 1], 99)) - mouth[1]
    side = float(np.clip(chin / (1 - MIDDLE - MARGIN), SIDE, SIDE_MAX))
    size = int(np.clip(2 * round(eyes * side / 2), SMALLEST, LARGEST))
    return MouthFrame((mean - mouth) * (size / side) + size * np.array([0.5, MIDDLE]), size)


def to_mouth(mesh: F32, have: BOOL, shot: Shots, frame: MouthFrame) -> F32:
    """Similarities (n, 2, 3) from the plate to the mouth frame, smoothed; NaN where there is no mesh."""
    out = np.full((len(mesh), 2, 3), np.nan, np.float32)
    anchor = np.array([[frame.size * 0.5, frame.size * MIDDLE]])
    for start, stop in runs(have, shot):
        matrix = similarity(mesh[start:stop, list(RIGID)], frame.home[None])
        scale = np.log(np.hypot(matrix[:, 0, 0], matrix[:, 1, 0]))
        angle = np.unwrap(np.arctan2(matrix[:, 1, 0], matrix[:, 0, 0]))
        back = np.linalg.inv(matrix[:, :, :2])
        mouth = np.einsum("nij,nj->ni", back, anchor - matrix[:, :, 2])  # the mouth's place in the plate
        smooth = savgol(np.c_[scale, angle, mouth], WINDOW, ORDER)
        grow, cos, sin = np.exp(smooth[:, 0]), np.cos(smooth[:, 1]), np.sin(smooth[:, 1])
        turn = np.stack([np.stack([cos, -sin], -1), np.stack([sin, cos], -1)], -2) * grow[:, None, None]
        shift = anchor - np.einsum("nij,nj->ni", turn, smooth[:, 2:])
        out[start:stop] = np.concatenate([turn, shift[..., None]], -1)
    return out
