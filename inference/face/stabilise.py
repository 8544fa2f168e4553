"""The stabilised mouth frame: a square in which the face's rigid points hold still (METHODS 1.2).

Geometry: the side is 1.30 median IOD (more, up to 1.5, when the open jaw needs it) and becomes `size` pixels, so a
face is about as large in it as in the plate (size is even and between 96 and 384). The clip's median mouth centre
sits in the middle across and 46 % down. From the nostrils to below the open chin, and both cheeks at the height of
the corners, is inside. The frame's slow motion is the mesh's (Savitzky-Golay over 11 frames, no lag, never across a
cut); its fast motion is what optical flow saw, so the paste-back neither trembles with the mesh nor swims.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from inference.api import BOOL, F32, F64
from inference.face.align import apply, invert, similarity
from inference.face.points import CHIN, CORNER_LEFT, CORNER_RIGHT, LOWER_OUTER, RIGID, UPPER_OUTER, Shots, iod
from inference.face.smooth import calmed, runs, savgol

SIDE = 1.30  # IOD
SIDE_MAX = 1.50
MIDDLE = 0.46  # how far down the mouth sits
MARGIN = 0.05  # of the side, left below the lowest chin
SMALLEST, LARGEST = 96, 384
WINDOW, ORDER = 11, 2  # frames over which the mesh has the say: flow in the plane cannot follow a turning head longer
CALM = (5, 2)  # Savitzky-Golay window and order for the mesh, once the head's motion is out of it
DISAGREE = 0.08  # IOD: flow that differs this much from the mesh in one step has lost the face

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


def to_mouth(mesh: F32, step: F32, have: BOOL, shot: Shots, frame: MouthFrame) -> F32:
    """Similarities (n, 2, 3) from the plate to the mouth frame; NaN where there is no mesh.

    `mesh` (n, 478, 2); `step` (n, 2, 3) is the motion since the frame before as optical flow saw it, NaN where
    unknown.
    """
    out = np.full((len(mesh), 2, 3), np.nan, np.float32)
    anchor = np.array([0.5 * frame.size, MIDDLE * frame.size])
    limit = DISAGREE * float(np.nanmedian(iod(mesh)))
    for start, stop in runs(have, shot):
        place = _place(similarity(mesh[start:stop, list(RIGID)], frame.home[None]), anchor)
        moved = _moved(place, step[start:stop], limit)
        drifting = np.cumsum(moved, axis=0)
        out[start:stop] = _matrix(drifting + savgol(place - drifting, WINDOW, ORDER), anchor)
    return out


def _place(matrix: F64, anchor: F64) -> F64:
    """Log scale, angle and the mouth's place in the plate (n, 4) of similarities (n, 2, 3)."""
    scale = np.log(np.hypot(matrix[:, 0, 0], matrix[:, 1, 0]))
    angle = np.unwrap(np.arctan2(matrix[:, 1, 0], matrix[:, 0, 0]))
    back = np.linalg.inv(matrix[:, :, :2])
    mouth = np.einsum("nij,nj->ni", back, anchor - matrix[:, :, 2])
    return np.asarray(np.c_[scale, angle, mouth], np.float64)


def _matrix(place: F64, anchor: F64) -> F64:
    """Inverse of `_place`."""
    grow, cos, sin = np.exp(place[:, 0]), np.cos(place[:, 1]), np.sin(place[:, 1])
    turn = np.stack([np.stack([cos, -sin], -1), np.stack([sin, cos], -1)], -2) * grow[:, None, None]
    shift = anchor - np.einsum("nij,nj->ni", turn, place[:, 2:])
    return np.concatenate([turn, shift[..., None]], -1)


def _moved(place: F64, step: F32, limit: float) -> F64:
    """Change of `place` (n, 4) from frame to frame: as flow saw it, or as the mesh did where flow failed."""
    change = np.diff(place, axis=0, prepend=place[:1])
    known = np.isfinite(step).all(axis=(1, 2))
    known[0] = False
    rows = np.flatnonzero(known)
    seen = step[rows].astype(np.float64)
    flowed = np.empty((len(rows), 4))
    flowed[:, 0] = -np.log(np.hypot(seen[:, 0, 0], seen[:, 1, 0]))
    flowed[:, 1] = -np.arctan2(seen[:, 1, 0], seen[:, 0, 0])
    before = place[rows - 1, 2:]
    flowed[:, 2:] = np.einsum("nij,nj->ni", seen[:, :, :2], before) + seen[:, :, 2] - before
    trusted = np.hypot(*(flowed - change[rows])[:, 2:].T) < limit
    change[rows[trusted]] = flowed[trusted]
    return change


def steady_mesh(mesh: F32, matrix: F32, closed: BOOL, have: BOOL, shot: Shots) -> F32:
    """Meshes (n, 478, 2) smoothed over five frames inside the stabilised frame, `closed` lips by themselves."""
    out = mesh.copy()
    for start, stop in runs(have, shot):
        held = apply(matrix[start:stop], mesh[start:stop])
        apart = closed[start:stop]
        calm = calmed(held.reshape(len(held), -1), apart, *CALM)
        out[start:stop] = apply(invert(matrix[start:stop]), calm.reshape(held.shape))
    return out
