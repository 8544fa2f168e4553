"""The 12 raw axes of METHODS 7.3, from the face with the head's turn taken out.

Lengths are in inter-ocular distances; `round`, `tuck` and `press` are made of parts already normalised per speaker
and so have no unit; `teeth` and `tongue` are shares of the opening. What the de-rotation leaves (the mesh's depth
is a guess) is regressed on yaw and pitch and taken out, where the head moves enough to tell.
"""

from __future__ import annotations

import numpy as np

from inference.api import AXES, BOOL, F32, F64
from inference.face.points import (
    BRIDGE,
    CHIN,
    CORNER_LEFT,
    CORNER_RIGHT,
    DEEP,
    LOWER_INNER,
    LOWER_OUTER,
    SUBNASALE,
    UPPER_INNER,
    UPPER_OUTER,
)

CLOSED = 0.015  # `open` below this is contact: no smoothing there, `press` allowed
PARTED = 0.05  # `open` above this: the lower lip cannot be tucked under the teeth
TEETH_AT = 0.03  # `open` from which teeth count in full
LEAST = {"wide": 0.04, "uthk": 0.02, "lthk": 0.02}  # IOD: smaller spans are noise, not this speaker's range
GEOMETRY = ("jaw", "open", "wide", "ulip", "llip", "corner", "skew", "uthk", "lthk")

_ROW = {point: row for row, point in enumerate(DEEP)}


def lengths(front: F64) -> F64:
    """The nine measured lengths (n, 9) in the order of `GEOMETRY`, from frontal points (n, len(DEEP), 3) in IOD."""

    def x(point: int) -> F64:
        return np.asarray(front[:, _ROW[point], 0], np.float64)

    def y(point: int) -> F64:
        return np.asarray(front[:, _ROW[point], 1], np.float64)

    def apart(a: int, b: int) -> F64:
        return np.asarray(np.hypot(x(a) - x(b), y(a) - y(b)), np.float64)

    gap = ((y(LOWER_INNER) - y(UPPER_INNER)) + (y(87) - y(82)) + (y(317) - y(312))) / 3
    return np.stack([
        y(CHIN) - y(BRIDGE),
        gap,
        apart(CORNER_LEFT, CORNER_RIGHT),
        -(y(UPPER_INNER) - y(SUBNASALE)),
        -(y(CHIN) - y(LOWER_INNER)),
        -((y(CORNER_LEFT) + y(CORNER_RIGHT)) / 2 - y(SUBNASALE)),
        (x(CORNER_LEFT) + x(CORNER_RIGHT)) / 2 - x(BRIDGE),
        apart(UPPER_OUTER, UPPER_INNER),
        apart(LOWER_INNER, LOWER_OUTER),
    ], axis=1)


def without_turn(values: F64, head: F32, usable: BOOL) -> F64:
    """Lengths (n, 9) less what yaw and pitch (head (n, 3), degrees) explain of them, robustly.

    Slopes are shrunk towards none by how much the head moves (3 degrees count as enough) and by the number of
    frames, so a still head changes nothing; the median pose keeps its value.
    """
    out = values.copy()
    rows = np.flatnonzero(usable)
    if len(rows) < 50:
        return out
    centre = np.median(head[rows, :2], axis=0)
    turn = np.clip((head[:, :2] - centre) / 10.0, -3, 3)
    design, wanted = turn[rows], values[rows] - np.median(values[rows], axis=0)
    ridge = len(rows) * 0.3**2 * np.eye(2)
    weight = np.ones_like(wanted)
    slope = np.zeros((2, values.shape[1]))
    for _ in range(5):
        for axis in range(values.shape[1]):
            w = weight[:, axis, None]
            slope[:, axis] = np.linalg.solve(design.T @ (w * design) + ridge, design.T @ (w[:, 0] * wanted[:, axis]))
        rest = wanted - design @ slope
        spread = np.maximum(1.4826 * np.median(np.abs(rest), axis=0), 1e-4)
        weight = 1 / np.maximum(1.0, np.abs(rest) / (1.5 * spread))
    slope[:, GEOMETRY.index("open")] = 0.0  # contact is contact at every angle
    return np.asarray(out - turn @ slope, np.float64)


def assemble(measured: F64, teeth: F32, tongue: F32) -> F32:
    """The 12 raw axes (n, 12) from smoothed lengths (n, 9) and the pixel shares (n,)."""
    part = dict(zip(GEOMETRY, measured.T, strict=True))
    thick = (_unit(part, "uthk") + _unit(part, "lthk")) / 2
    opening = part["open"]
    raw = {
        **part,
        "round": 0.5 * np.maximum(0, -_unit(part, "wide")) + 0.5 * np.maximum(0, thick),
        "tuck": np.where(opening < PARTED, -_unit(part, "lthk"), 0.0),
        "press": np.where(opening < CLOSED, np.maximum(0, -thick), 0.0),
        "teeth": teeth * np.clip(opening / TEETH_AT, 0, 1),
        "tongue": tongue * np.clip(opening / TEETH_AT, 0, 1),
    }
    axes = np.stack([raw[name] for name in AXES], axis=1)
    return np.where(np.isfinite(opening)[:, None], axes, np.nan).astype(np.float32)


def _unit(part: dict[str, F64], name: str) -> F64:
    """A length per speaker: 0 at the median, +-1 at the 98th and 2nd percentile (spans of `LEAST` at least)."""
    values = part[name]
    seen = values[np.isfinite(values)]
    if not len(seen):
        return values
    low, middle, high = np.percentile(seen, (2, 50, 98))
    span = np.where(values >= middle, max(high - middle, LEAST[name]), max(middle - low, LEAST[name]))
    return np.asarray((values - middle) / span, np.float64)
