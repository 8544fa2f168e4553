"""Whether something is over the mouth: a hand that was found there, or a lower face that looks unlike itself.

The second test catches what is not a hand (a microphone, a cup, a sheet of paper): every cell of the look is
predicted from the head's pose, and cells far outside their own usual error speak up where many do so together.
"""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import BOOL, F32, F64, U8
from inference.face.pixels import LOOK, LOOK_LEFT, LOOK_STEP, LOOK_TOP

NEAR, FAR = 0.45, 0.80  # IOD from the mouth's centre: a hand covers it, a hand leaves it alone
STRANGE = (0.50, 0.75)  # share of strange cells in a neighbourhood: nothing, certainly something
TOGETHER = 9  # cells across such a neighbourhood
ERROR = 4.0  # times its usual error makes a cell strange
LEAST_ERROR = 3.0  # grey levels
ENOUGH = 25  # frames needed to know what is usual


def by_hand(distance: F32) -> F64:
    """Cover 0..1 from the distance (n,) of the nearest hand in IOD."""
    return np.asarray(np.clip((FAR - distance) / (FAR - NEAR), 0, 1), np.float64)


def face_cells() -> BOOL:
    """Cells of the look (20, 24) that lie on the lower face."""
    row, column = np.mgrid[0 : LOOK[1], 0 : LOOK[0]]
    x = LOOK_LEFT + (column + 0.5) * LOOK_STEP
    y = LOOK_TOP + (row + 0.5) * LOOK_STEP
    return np.asarray((x / 0.45) ** 2 + ((y - 0.85) / 0.42) ** 2 < 1, np.bool_)


def by_look(look: U8, head: F32) -> F64:
    """Cover 0..1 from looks (n, 20, 24, 3) and head angles (n, 3); all 0 when there are too few frames to judge."""
    count = len(look)
    if count < ENOUGH:
        return np.zeros(count)
    cells = face_cells()
    light = np.median(look[:, cells], axis=(1, 2)).astype(np.float32)
    colour = look[:, cells].astype(np.float32) * (128 / np.maximum(light, 8))[:, None, None]
    error = np.abs(_unexplained(colour.reshape(count, -1), head)).reshape(colour.shape).mean(-1)
    usual = np.maximum(1.4826 * np.median(error, axis=0), LEAST_ERROR)
    strange = np.zeros((count, *cells.shape), np.float32)
    strange[:, cells] = np.clip(error / usual - ERROR, 0, 4) / 4
    window = (TOGETHER, TOGETHER)
    ground = np.maximum(cv2.blur(cells.astype(np.float32), window, borderType=cv2.BORDER_CONSTANT), 0.6)
    share = [(cv2.blur(s, window, borderType=cv2.BORDER_CONSTANT) / ground).max() for s in strange]
    return np.asarray(np.clip((np.array(share) - STRANGE[0]) / (STRANGE[1] - STRANGE[0]), 0, 1), np.float64)


def _unexplained(values: F32, head: F32) -> F32:
    """Values (n, k) less a robust quadratic in the head's angles: frames that fit badly count little."""
    count = len(values)
    turn = np.clip((head - np.median(head, axis=0)) / 10, -3, 3)
    design = np.c_[np.ones(count), turn, turn[:, :2] ** 2].astype(np.float32)
    ridge = np.diag(np.r_[1e-3, np.full(design.shape[1] - 1, 0.05 * count)]).astype(np.float32)
    centred = values - np.median(values, axis=0)
    weight = np.ones((count, 1), np.float32)
    rest = centred
    for _ in range(6):
        weighted = (weight * design).T
        rest = centred - design @ np.linalg.solve(weighted @ design + ridge, weighted @ centred)
        size = np.abs(rest).mean(1, keepdims=True)
        weight = 1 / np.maximum(1, (size / max(1.5 * float(np.median(size)), 1e-6)) ** 2)
    return np.asarray(rest, np.float32)
