"""The smooth displacement field that takes exemplar pixels to the target's shape.

The field lives on a coarse grid over the canvas and says, for each place of the target, where in the exemplar to
look: an affine trend by least squares, plus Gaussian bumps at the control points for what it leaves. All
exemplars of one frame share the target's points, so one factorised system serves them all.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

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
    ys, xs = _line(height), _line(width)
    count = len(sources)
    move = (sources - target[None]).transpose(1, 0, 2).reshape(len(target), -1)
    centre = target.mean(0)
    trend_at = np.ones((len(target), 3), np.float32)
    trend_at[:, :2] = (target - centre) / unit
    trend = _solved(trend_at, move, cv2.DECOMP_NORMAL | cv2.DECOMP_CHOLESKY)
    rest = move - trend_at @ trend
    near = _bumps(target[:, 0], target[:, 0], unit) * _bumps(target[:, 1], target[:, 1], unit)
    near[np.diag_indices(len(near))] += np.float32(softness)
    bumps = _solved(near, rest, cv2.DECOMP_CHOLESKY)
    # a bump is one across times one down: the grid needs few exponentials
    wide = _bumps(ys, target[:, 1], unit)[:, None] * _bumps(xs, target[:, 0], unit)[None]
    grid = (wide.reshape(GRID * GRID, -1) @ bumps).reshape(GRID, GRID, -1)
    grid += ((xs - centre[0]) / unit)[None, :, None] * trend[0]
    grid += ((ys - centre[1]) / unit)[:, None, None] * trend[1] + trend[2]
    return np.ascontiguousarray(grid.reshape(GRID, GRID, count, 2).transpose(2, 0, 1, 3), np.float32)


@lru_cache(maxsize=16)
def _line(length: int) -> F32:
    """Where the grid's lines lie on so many pixels."""
    return np.linspace(0, length - 1, GRID, dtype=np.float32)


def _solved(a: F32, b: F32, how: int) -> F32:
    """Least squares, by OpenCV's method `how` where that can do it: it is made for small systems."""
    solved, x = cv2.solve(a, b, flags=how)
    return np.asarray(x if solved else np.linalg.lstsq(a, b, rcond=None)[0], np.float32)


def _bumps(a: F32, b: F32, unit: float) -> F32:
    """Gaussian (n, m) of the differences of coordinates (n,) and (m,)."""
    apart = a[:, None] - b[None]
    return np.asarray(cv2.exp(apart * apart * np.float32(-1 / (2 * (REACH * unit) ** 2))), np.float32)


def zoom_of(to_canvas: F32) -> float:
    """Canvas pixels per plate pixel of a map (2, 3)."""
    (a, b, _), (c, d, _) = to_canvas.tolist()
    return float(abs(a * d - b * c) ** 0.5)


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


def samples(pictures: Iterable[U8], fields: F32, x: F32, y: F32, canvas: tuple[int, int]) -> list[F32]:
    """Several exemplars as `sample` shows one, not rounded; `canvas` is (height, width) of each.

    Floating point is a quarter faster here than whole numbers.
    """
    places = cv2.merge([x, y])
    on_grid = cv2.merge([x * np.float32((GRID - 1) / (canvas[1] - 1)), y * np.float32((GRID - 1) / (canvas[0] - 1))])
    out: list[F32] = []
    for picture, field in zip(pictures, fields):
        at = cv2.add(places, cv2.remap(field, on_grid, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))
        out.append(np.asarray(cv2.remap(picture.astype(np.float32), at, None, cv2.INTER_CUBIC,
                                        borderMode=cv2.BORDER_REPLICATE), np.float32))
    return out
