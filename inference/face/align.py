"""Least-squares similarities, many frames at once, in the plane and in space.

The planar one holds the mouth still (METHODS 1.2); the spatial one finds the head's pose and takes it out.
"""

from __future__ import annotations

import numpy as np

from inference.api import F64
from inference.face.points import Numbers


def similarity(source: Numbers, target: Numbers) -> F64:
    """2x3 matrices (n, 2, 3) that bring points (n, k, 2) onto (n or 1, k, 2) by turn, scale and shift."""
    a, b = np.asarray(source, np.float64), np.asarray(target, np.float64)
    mean_a, mean_b = a.mean(-2), b.mean(-2)
    return similarity_about(a - mean_a[..., None, :], b - mean_b[..., None, :], mean_a, mean_b)


def robust_similarity(source: Numbers, target: Numbers, rounds: int = 6) -> tuple[F64, F64]:
    """The 2x3 similarity most of the points (k, 2) agree on, and how far each point is off it, (k,)."""
    weight = np.ones(len(source))
    matrix, off = np.zeros((2, 3)), np.zeros(len(source))
    for _ in range(rounds):
        root = np.sqrt(weight / weight.sum())[:, None]
        mean_a, mean_b = (root**2 * source).sum(0), (root**2 * target).sum(0)
        matrix = similarity_about(root * (source - mean_a), root * (target - mean_b), mean_a, mean_b)
        off = np.linalg.norm(source @ matrix[:, :2].T + matrix[:, 2] - target, axis=1)
        weight = 1 / (1 + (off / max(2 * float(np.median(off)), 1e-4)) ** 2) ** 2
    return matrix, off


def similarity_about(a: F64, b: F64, mean_a: F64, mean_b: F64) -> F64:
    """Similarity (..., 2, 3) from centred points a to b (..., k, 2) and their centres."""
    power = np.maximum((a * a).sum((-1, -2)), 1e-12)
    p = (a * b).sum((-1, -2)) / power
    q = (a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]).sum(-1) / power
    turn = np.stack([np.stack([p, -q], -1), np.stack([q, p], -1)], -2)
    shift = mean_b - np.einsum("...ij,...j->...i", turn, mean_a)
    return np.concatenate([turn, shift[..., None]], -1)


def apply(matrix: Numbers, points: Numbers) -> F64:
    """Points (..., k, 2) through matrices (..., 2, 3)."""
    linear = np.einsum("...ij,...kj->...ki", matrix[..., :2], points)
    return np.asarray(linear + matrix[..., None, :, 2], np.float64)


def invert(matrix: Numbers) -> F64:
    """The inverse of 2x3 matrices (..., 2, 3)."""
    back = np.linalg.inv(matrix[..., :2])
    return np.concatenate([back, -back @ matrix[..., 2:]], -1)


def rigid(source: Numbers, target: Numbers) -> tuple[F64, F64, F64]:
    """Turn (n, 3, 3), scale (n,), shift (n, 3) with `scale * turn @ source + shift = target`, for (n, k, 3) points."""
    a, b = np.asarray(source, np.float64), np.asarray(target, np.float64)
    mean_a, mean_b = a.mean(-2), b.mean(-2)
    a, b = a - mean_a[..., None, :], b - mean_b[..., None, :]
    u, s, vt = np.linalg.svd(np.swapaxes(b, -1, -2) @ a)
    sign = np.sign(np.linalg.det(u @ vt))
    flip = np.ones((*s.shape[:-1], 3))
    flip[..., 2] = sign
    turn = u @ (flip[..., None] * vt)
    scale = (s * flip).sum(-1) / np.maximum((a * a).sum((-1, -2)), 1e-12)
    shift = mean_b - scale[..., None] * np.einsum("...ij,...j->...i", turn, mean_a)
    return turn, scale, shift
