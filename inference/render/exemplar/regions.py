"""Which points of the face mesh (MediaPipe, 468 + irises) make the lips, the chin and the lower face.

Everything the renderer places is derived from these points, so that it does not depend on where exactly the
mouth frame puts the mouth.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from inference.api import F32

OUTER = (61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185)
"""Outer lip contour, in order round the mouth."""

INNER = (78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 415, 310, 311, 312, 13, 82, 81, 80, 191)
"""Inner lip contour, in order round the gap: lower lip from the viewer's left, then the upper lip back."""

LIPS = tuple(sorted(OUTER + INNER))
CHIN = (176, 148, 152, 377, 400)
SUBNASALE = 2
EYES = (33, 263)
MESH_POINTS = 468


def lower_face(mesh: F32, unit: float) -> NDArray[np.intp]:
    """Indices of the points below the nose's base, given meshes (n, 478, 2) in one stabilised frame."""
    mean = mesh[:, :MESH_POINTS].mean(0)
    low = mean[:, 1] > mean[SUBNASALE, 1] - 0.08 * unit
    near = np.abs(mean[:, 0] - mean[SUBNASALE, 0]) < 0.85 * unit
    low[list(LIPS)] = True
    low[list(CHIN)] = True
    return np.flatnonzero(low & (near | np.isin(np.arange(MESH_POINTS), LIPS + CHIN)))
