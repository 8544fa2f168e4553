"""Where the head points, and the face with that turn taken out.

The rigid points of the mesh in space are laid onto a straight-ahead template by turn, scale and shift. The turn is
the head's pose; what is left of the mesh after undoing it is the face as seen from the front, in IOD, which is
where the lip axes are measured. The rigid points' own average, per person, takes the template's place for the
second fit, so that a long nose is not read as a nod.
"""

from __future__ import annotations

import numpy as np

from inference.api import F32, F64
from inference.face.align import rigid
from inference.face.points import DEEP, HEAD, template

_HEAD_ROWS = [DEEP.index(p) for p in HEAD]


def angles(deep: F32) -> F32:
    """Yaw, pitch, roll in degrees, (n, 3), from points (n, len(DEEP), 3).

    Yaw > 0: the nose points to the viewer's right. Pitch > 0: the nose points down. Roll > 0: the head leans
    clockwise as the viewer sees it.
    """
    turn, _, _ = rigid(template()[None], deep[:, _HEAD_ROWS])
    return turn_angles(turn)


def turn_angles(turn: F64) -> F32:
    """Angles (n, 3) of rotations (n, 3, 3) that take the straight-ahead head to the one seen."""
    forward = -turn[..., 2]  # where the nose direction (0, 0, -1) goes
    yaw = np.arctan2(forward[..., 0], -forward[..., 2])
    pitch = np.arctan2(forward[..., 1], np.hypot(forward[..., 0], forward[..., 2]))
    # roll: the eye axis after yaw and pitch are undone
    right, cos_y, sin_y = turn[..., 0], np.cos(yaw), np.sin(yaw)
    level = cos_y * right[..., 0] + sin_y * right[..., 2]
    down = right[..., 1] * np.cos(pitch) - np.sin(pitch) * (sin_y * right[..., 0] - cos_y * right[..., 2])
    roll = np.arctan2(down, level)
    return np.asarray(np.degrees(np.stack([yaw, pitch, roll], -1)), np.float32)


def frontal(deep: F32, rounds: int = 2) -> F64:
    """Points (n, len(DEEP), 3) turned to face the viewer, bridge of the nose near 0, in units of the person's IOD."""
    home = template()
    points = np.asarray(deep, np.float64)
    for _ in range(rounds):
        turn, scale, shift = rigid(points[:, _HEAD_ROWS], home)
        front = scale[:, None, None] * np.einsum("nij,nkj->nki", turn, points) + shift[:, None]
        mean = np.median(front[:, _HEAD_ROWS], axis=0)
        eyes = np.linalg.norm(mean[HEAD.index(33)] - mean[HEAD.index(263)])
        home = mean / eyes
    turn, scale, shift = rigid(points[:, _HEAD_ROWS], home)
    return np.asarray(scale[:, None, None] * np.einsum("nij,nkj->nki", turn, points) + shift[:, None], np.float64)
