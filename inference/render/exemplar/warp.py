"""The smooth displacement field that takes exemplar pixels to the target's shape.

The field lives on a coarse grid over the canvas and says, for each place of the target, where in the exemplar to
look: an affine trend by least squares, plus Gaussian bumps at the control points for what it leaves. All
exemplars of one frame share the target's points, so one factorised system serves them all.
"""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import F32, U8

GRID = 33
REACH = 0.09  # of the inter-ocular distance: radius of one bump
SOFTNESS = 0.02  # ridge on the bumps: how far noise of the tracker is followed


def fields(
    target: F32, sources: F32, shape: tuple[int, int], unit: float, softness: float = SOFTNESS,
) -> F32:
    """Displacements (k, GRID, GRID, 2) from `target` (p, 2) to each of `sources` (k, p, 2), canvas pixels.

    `shape` is the canvas' (height, width); `unit` its pixels per inter-ocular distance.
    """
    height, width = shape
    ys = np.linspace(0, height - 1, GRID, dtype=np.float32)
    xs = np.linspace(0, width - 1, GRID, dtype=np.float32)
    places = np.stack(np.meshgrid(xs, ys), -1).reshape(-1, 2)
    count = len(sources)
    move = (sources - target[None]).transpose(1, 0, 2).reshape(len(target), -1)
    centre = target.mean(0)
    trend_at = np.c_[(target - centre) / unit, np.ones(len(target), np.float32)]
    trend = np.linalg.lstsq(trend_at, move, rcond=None)[0]
    near = _bumps(target, target, unit) + softness * np.eye(len(target), dtype=np.float32)
    bumps = np.linalg.solve(near, move - trend_at @ trend)
    grid = np.c_[(places - centre) / unit, np.ones(len(places), np.float32)] @ trend
    grid += _bumps(places, target, unit) @ bumps
    out: F32 = grid.reshape(GRID, GRID, count, 2).transpose(2, 0, 1, 3).astype(np.float32)
    return out


def _bumps(a: F32, b: F32, unit: float) -> F32:
    square = (a * a).sum(1)[:, None] + (b * b).sum(1)[None] - 2 * a @ b.T
    out: F32 = np.exp(-np.maximum(square, 0) / (2 * (REACH * unit) ** 2)).astype(np.float32)
    return out


def places_in_canvas(to_canvas: F32, corner: tuple[int, int], size: tuple[int, int]) -> tuple[F32, F32]:
    """Canvas coordinates x, y (h, w) of a rectangle of plate pixels at `corner`, `size` = (w, h)."""
    x = np.arange(corner[0], corner[0] + size[0], dtype=np.float32)[None]
    y = np.arange(corner[1], corner[1] + size[1], dtype=np.float32)[:, None]
    a = to_canvas.astype(np.float32)
    return a[0, 0] * x + a[0, 1] * y + a[0, 2], a[1, 0] * x + a[1, 1] * y + a[1, 2]


def follow(field: F32, x: F32, y: F32, canvas: tuple[int, int]) -> tuple[F32, F32]:
    """Where canvas places x, y (h, w) look through a displacement field; `canvas` is (height, width)."""
    across, down = (GRID - 1) / (canvas[1] - 1), (GRID - 1) / (canvas[0] - 1)
    move = cv2.remap(field, x * across, y * down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return x + move[..., 0], y + move[..., 1]


def sample(picture: U8, field: F32, x: F32, y: F32) -> U8:
    """Exemplar pixels (h, w, 3) seen from canvas places x, y through a displacement field."""
    at_x, at_y = follow(field, x, y, (picture.shape[0], picture.shape[1]))
    out: U8 = cv2.remap(picture, at_x, at_y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return out
