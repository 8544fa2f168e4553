"""How the head moved from one frame to the next, read from its skin: finer than the mesh can tell.

The mesh trembles by a third of a pixel or more, and no filter can tell that from a hand-held camera. Optical flow
on the still parts of the face sees the motion between neighbours to a few hundredths of a pixel, but drifts.
`stabilise` takes the slow part from the one and the fast part from the other.
"""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import F32, U8
from inference.face.align import robust_similarity
from inference.face.points import iod

STILL = (6, 197, 195, 5, 4, 45, 275, 48, 278, 98, 327, 115, 344, 131, 360, 122, 351, 193, 417, 168, 8, 9, 107, 336,
         133, 362, 33, 263, 112, 341, 47, 277, 50, 280, 101, 330, 118, 347, 36, 266, 205, 425, 129, 358)  # fmt: skip
"""Points on nose, brow root, eye corners and upper cheeks: texture that speech hardly moves."""

SIDE = 2.6  # IOD: the square around eyes and nose that is compared
MOST = 320  # pixels it has at most: larger faces are brought down
BACK = 0.3  # pixels: followed there and back, a point must return this near
FEWEST = 12  # points that must agree
STOP = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 15, 0.01)
WINDOW = 0.16  # IOD: what is compared around each point


def patch(picture: U8, centre: F32, side: float) -> tuple[U8, F32]:
    """The grey square of `side` plate pixels around `centre`, and the (2, 3) map from the plate into it."""
    scale = min(1.0, MOST / side)
    size = max(8, int(side * scale))
    matrix = np.array([[scale, 0, size / 2 - scale * centre[0]], [0, scale, size / 2 - scale * centre[1]]], np.float32)
    colour = cv2.warpAffine(picture, matrix, (size, size), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.cvtColor(colour, cv2.COLOR_RGB2GRAY), np.uint8), matrix


class FlowFollower:
    """Feed it a face's frames in order; it says how each continues the one before."""

    def __init__(self) -> None:
        self._before: tuple[U8, F32, F32] | None = None  # grey, map into it, where the points were
        self._side = 0.0  # kept until the face has clearly grown or shrunk: both patches need one scale

    def reset(self) -> None:
        """Forget the previous frame."""
        self._before = None

    def __call__(self, picture: U8, mesh: F32) -> F32:
        """Similarity (2, 3) from the plate's previous frame to this one; NaN when it cannot be told."""
        here = mesh[list(STILL), :2]
        centre = np.asarray(np.round(here.mean(0)), np.float32)
        wanted = SIDE * float(iod(mesh))
        if self._before is None:
            self._side = wanted
            self._before = *patch(picture, centre, wanted), here
            return np.full((2, 3), np.nan, np.float32)
        grey, matrix = patch(picture, centre, self._side)
        step = _step(self._before, (grey, matrix, here))
        if not 0.9 < wanted / self._side < 1.1:
            self._side = wanted
            grey, matrix = patch(picture, centre, wanted)
        self._before = grey, matrix, here
        return step


def _step(old: tuple[U8, F32, F32], new: tuple[U8, F32, F32]) -> F32:
    """Flow at the still points, there and back; the similarity those that return agree on."""
    (old_grey, old_matrix, there), (grey, matrix, here) = old, new
    scale = matrix[0, 0]
    start = (there * scale + old_matrix[:, 2]).astype(np.float32)[:, None]
    guess = (here * scale + matrix[:, 2]).astype(np.float32)[:, None]
    window = max(9, int(grey.shape[0] * WINDOW / SIDE) | 1)

    def follow(a: U8, b: U8, points: F32, first: F32) -> tuple[F32, U8]:
        moved, ok, _ = cv2.calcOpticalFlowPyrLK(
            a, b, points, first.copy(), winSize=(window, window), maxLevel=2, criteria=STOP,
            flags=cv2.OPTFLOW_USE_INITIAL_FLOW, minEigThreshold=1e-4,
        )  # fmt: skip
        return np.asarray(moved, np.float32), np.asarray(ok, np.uint8)

    moved, ok = follow(old_grey, grey, start, guess)
    back, ok_back = follow(grey, old_grey, moved, start)
    good = (ok & ok_back).ravel().astype(np.bool_) & (np.linalg.norm(back - start, axis=2).ravel() < BACK)
    if good.sum() < FEWEST:
        return np.full((2, 3), np.nan, np.float32)
    source = (start[good, 0] - old_matrix[:, 2]) / scale
    target = (moved[good, 0] - matrix[:, 2]) / scale
    between, _ = robust_similarity(source, target)
    return between.astype(np.float32)
