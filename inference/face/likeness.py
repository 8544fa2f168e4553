"""Whether two pieces of footage show one face, without weights: the shape of what speech does not move.

Rigid points of the tracked mesh, at frames in which both heads are turned alike, laid over each other and compared.
Halves of twelve clips: one person's differ by .002 to .048 of their size (15 pairs), two people's by .033 and more
(148 pairs, median .068). So what is far apart is somebody else; what is near is no proof.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from inference.api import F64, FaceAnalysis
from inference.face.points import RIGID

OTHER = 0.06
"""From here on it is somebody else."""
DOUBTFUL = 0.035
"""From here on it may be."""
ALIKE = 6.0
"""Degrees that yaw and pitch may differ by between frames that are compared."""
FRAMES = 60
LEAST = 8
"""Frames below which nothing can be said."""


def unlike(one: FaceAnalysis, other: FaceAnalysis) -> float:
    """How far two faces' shapes are apart, 0..1; NaN where their heads are never turned alike."""
    rows = [_clear(face) for face in (one, other)]
    if min(map(len, rows)) < LEAST:
        return float("nan")
    turned = [face.head[at, :2].astype(np.float64) for face, at in zip((one, other), rows)]
    apart = np.abs(turned[1][:, None] - turned[0][None]).max(2)
    near = apart.min(1)
    pick = np.argsort(near, kind="stable")[:FRAMES]
    pick = pick[near[pick] < ALIKE]
    if len(pick) < LEAST:
        return float("nan")
    a, b = _shape(one, rows[0][apart[pick].argmin(1)]), _shape(other, rows[1][pick])
    return float(np.linalg.norm(_laid_over(a, b) - b))


def _clear(face: FaceAnalysis) -> NDArray[np.intp]:
    good = face.present & (face.visibility > 0.5) & np.isfinite(face.head).all(1)
    good &= np.isfinite(face.mesh[:, 0, 0])
    rows = np.flatnonzero(good)
    return rows[:: max(1, len(rows) // 400)]


def _shape(face: FaceAnalysis, rows: NDArray[np.intp]) -> F64:
    """The median shape of some frames (p, 2), its middle at 0 and its size 1."""
    points = face.mesh[rows][:, RIGID].astype(np.float64)
    points -= points.mean(1, keepdims=True)
    points /= np.linalg.norm(points, axis=(1, 2))[:, None, None]
    middle: F64 = np.median(np.stack([_laid_over(one, points[len(points) // 2]) for one in points]), axis=0)
    return middle / float(np.linalg.norm(middle))


def _laid_over(moved: F64, fixed: F64) -> F64:
    """The first turned onto the second."""
    u, _, v = np.linalg.svd(moved.T @ fixed)
    out: F64 = moved @ (u @ v)
    return out
