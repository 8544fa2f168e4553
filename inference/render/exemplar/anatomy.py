"""How an ordinary mouth moves along each axis: the shape model of a speaker seen in one pose only.

Nothing can be learned from a still portrait, so the lips and chin follow hand-made displacements, one per axis, in
inter-ocular distances (METHODS 7.3 defines the axes). Between lips, chin and the quiet parts of the face the skin
is interpolated by a thin-plate spline. The result is an ordinary `Decoder`, linear in the pose.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from inference.api import AXES, F32, F64, SpeakerScale
from inference.render.exemplar.decode import FARTHEST, Decoder
from inference.render.exemplar.regions import SUBNASALE

INNER_UP = (191, 80, 81, 82, 13, 312, 311, 310, 415)
INNER_LOW = (95, 88, 178, 87, 14, 317, 402, 318, 324)
MIDDLE_UP = (183, 42, 41, 38, 12, 268, 271, 272, 407)
MIDDLE_LOW = (96, 89, 179, 86, 15, 316, 403, 319, 325)
OUTER_UP = (185, 40, 39, 37, 0, 267, 269, 270, 409)
OUTER_LOW = (146, 91, 181, 84, 17, 314, 405, 321, 375)
CORNERS = (61, 291)
INNER_CORNERS = (78, 308)

JAW = {
    152: 1.0, 148: 0.98, 377: 0.98, 176: 0.92, 400: 0.92, 149: 0.75, 378: 0.75, 150: 0.5, 379: 0.5, 136: 0.25,
    365: 0.25,
}
"""How far the points of the jaw's edge follow the chin."""

LARGEST_POSE = 1.5  # poses beyond are clamped: no portrait opens further without tearing


def ordinary_decoder(mesh: F32, index: NDArray[np.intp], unit: float, pose: F32, scale: SpeakerScale) -> Decoder:
    """A decoder for one still mesh (478, 2) in canvas pixels, shown in `pose` (12,); rows follow `index`."""
    p: F64 = mesh.astype(np.float64) / unit
    span = np.maximum(scale.high - scale.neutral, 1e-3)
    rows = np.stack([_spread(p, _keys(p, name), index) for name in AXES]) * span[:, None, None] * unit
    features = len(AXES) + 3
    step = LARGEST_POSE / FARTHEST
    linear = np.zeros((features + 1, 2 * len(index)), np.float32)
    linear[: len(AXES)] = rows.reshape(len(AXES), -1) * step
    linear[-1] = mesh[index].reshape(-1)
    mean = np.r_[pose, np.zeros(3)].astype(np.float32)
    return Decoder(mean, np.full(features, step, np.float32), linear,
                   np.zeros((0, features), np.float32), np.zeros((0, 2 * len(index)), np.float32))


def _keys(p: F64, axis: str) -> dict[int, tuple[float, float]]:
    """Displacement (dx, dy) of the key points per raw unit of one axis."""
    left, right = p[CORNERS[0]], p[CORNERS[1]]
    middle, half = (left + right) / 2, abs(right[0] - left[0]) / 2
    profile = _opening(p)
    keys: dict[int, tuple[float, float]] = {}
    for i in range(len(INNER_UP)):
        b = float(profile[i])
        for low, ring, point in (
            (0, 0, INNER_UP[i]), (0, 1, MIDDLE_UP[i]), (0, 2, OUTER_UP[i]),
            (1, 0, INNER_LOW[i]), (1, 1, MIDDLE_LOW[i]), (1, 2, OUTER_LOW[i]),
        ):
            across = float((p[point, 0] - middle[0]) / half)
            keys[point] = _lip(axis, b, across, bool(low), ring / 2)
    for point in (*CORNERS, *INNER_CORNERS):
        keys[point] = _lip(axis, 0.0, float((p[point, 0] - middle[0]) / half), False, 1.0)
    chin = {"jaw": (0.0, 0.7), "open": (0.0, 0.15), "skew": (0.4, 0.0)}.get(axis, (0.0, 0.0))
    keys.update({point: (chin[0] * part, chin[1] * part) for point, part in JAW.items()})
    return keys


def _lip(axis: str, b: float, across: float, low: bool, outward: float) -> tuple[float, float]:
    """One lip point: `b` 0 at the corners to 1 in the middle, `across` -1..1, `outward` 0 inner to 1 outer rim."""
    sign = 1.0 if low else -1.0
    if axis == "open":
        return 0.0, (0.85 if low else -0.15) * b
    if axis == "wide":
        return 0.5 * across, 0.0
    if axis == "round":
        return -0.05 * across, sign * 0.018 * b * outward
    if axis == "ulip":
        return 0.0, -b
    if axis == "llip":
        return 0.0, 0.2 * b * outward if low else 0.0
    if axis == "corner":
        return 0.0, -across * across
    if axis == "skew":
        return 1.0, 0.0
    if axis == "tuck":
        return 0.0, -0.03 * b * outward if low else 0.0
    if axis == "press":
        return 0.0, -sign * 0.014 * b * outward
    return 0.0, 0.0


def _opening(p: F64) -> F64:
    """Share of the middle's gap at each inner pair: this mouth's own where it is open, an ordinary one else."""
    gap = p[list(INNER_LOW), 1] - p[list(INNER_UP), 1]
    across = np.linspace(-0.9, 0.9, len(gap))
    usual = (1 - across**2) ** 0.8
    middle = float(gap[len(gap) // 2])
    return np.clip(gap / middle, 0, 1.3) if middle > 0.03 else usual


def _spread(p: F64, keys: dict[int, tuple[float, float]], index: NDArray[np.intp]) -> F64:
    """Displacements (p, 2) of all points `index`: keys as given, the skin by thin plates between rim, chin, rest."""
    from scipy.interpolate import RBFInterpolator  # slow to import, and only stills need it

    middle = p[list(CORNERS), 0].mean()
    quiet = [int(j) for j in index
             if j not in keys and (abs(p[j, 0] - middle) > 0.6 or p[j, 1] < p[SUBNASALE, 1] + 0.02)]
    rim = [*OUTER_UP, *OUTER_LOW, *CORNERS, *(j for j in JAW if j in index)]
    known = np.array([keys[j] for j in rim] + [(0.0, 0.0)] * len(quiet))
    skin = RBFInterpolator(p[rim + quiet], known, kernel="thin_plate_spline", smoothing=1e-4)(p[index])
    for row, j in enumerate(index):
        if int(j) in keys:
            skin[row] = keys[int(j)]
    out: F64 = skin
    return out
