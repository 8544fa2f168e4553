"""Which vertices of the MediaPipe face mesh (478, irises included) mean what.

Everything else in this room names points through these tuples, so a different mesh needs a new table here and
nowhere else. Left and right are the picture's (the viewer's).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.api import F32, F64

Numbers = NDArray[np.floating[Any]]
Shots = NDArray[np.int64]
"""For every frame the number of hard cuts before it."""

MESH_POINTS = 478
EYE_LEFT, EYE_RIGHT = 33, 263  # outer corners: their distance is the unit, the inter-ocular distance (IOD)
BRIDGE, SUBNASALE, CHIN = 168, 2, 152
CORNER_LEFT, CORNER_RIGHT = 61, 291
UPPER_OUTER, UPPER_INNER, LOWER_INNER, LOWER_OUTER = 0, 13, 14, 17

RIGID = (33, 133, 362, 263, 168, 6, 197, 195, 5, 4, 1, 2, 98, 327)
"""Points that speech does not move; the similarity of METHODS 1.2 is fitted on them."""

INNER_LIPS = (78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95)
"""The inner-lip polygon in order (METHODS 7.3)."""

FACE_OVAL = (10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148,
             176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109)
CHEEKS = (50, 205, 280, 425)

TEMPLATE: dict[int, tuple[float, float, float]] = {
    33: (-0.500, 0.054, 0.245), 133: (-0.198, 0.072, 0.183), 362: (0.198, 0.072, 0.183), 263: (0.500, 0.054, 0.245),
    168: (0.000, 0.000, 0.000), 6: (0.000, 0.086, -0.055), 197: (0.000, 0.163, -0.117), 195: (0.000, 0.235, -0.185),
    5: (0.000, 0.312, -0.253), 4: (0.000, 0.407, -0.286), 1: (0.000, 0.483, -0.266), 2: (0.000, 0.561, -0.098),
    98: (-0.194, 0.545, -0.005), 327: (0.194, 0.545, -0.005),
    127: (-0.777, 0.134, 0.804), 356: (0.777, 0.134, 0.804), 10: (0.000, -0.534, 0.092), 151: (0.000, -0.365, 0.038),
    9: (0.000, -0.185, -0.006), 8: (0.000, -0.089, 0.001), 55: (-0.145, -0.113, 0.022), 285: (0.145, -0.113, 0.022),
}
"""Head that looks straight ahead: rigid points in IOD, x right, y down, z away from the viewer.

Measured: mirrored generalised Procrustes mean over thirteen speakers' meshes; pitch 0 is where the line from the
eyes' outer corners to the mouth's corners leans 9 degrees out of the picture plane.
"""

HEAD = tuple(TEMPLATE)

DEEP = tuple(dict.fromkeys(
    (*HEAD, CHIN, CORNER_LEFT, CORNER_RIGHT, UPPER_OUTER, UPPER_INNER, LOWER_INNER, LOWER_OUTER, 87, 82, 317, 312)
))
"""The points whose depth is kept: enough for the head's pose and for the axes with the head's turn taken out."""


def template(points: tuple[int, ...] = HEAD) -> F64:
    """The straight-ahead head at `points`, (n, 3) in IOD."""
    return np.array([TEMPLATE[p] for p in points], np.float64)


def iod(mesh: F32) -> F32:
    """Distance of the outer eye corners of meshes (..., 478, 2), in their unit."""
    return np.asarray(np.linalg.norm(mesh[..., EYE_LEFT, :] - mesh[..., EYE_RIGHT, :], axis=-1), np.float32)
