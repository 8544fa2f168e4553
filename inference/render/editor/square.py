"""The square the network sees: a fixed part of the bank's canvas, at the network's own resolution.

It holds everything the matte can cover however the head turns, and a margin of untouched plate round it.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inference.api import F32, U8
from inference.render.exemplar.bank import ExemplarBank
from inference.render.exemplar.regions import INNER, OUTER
from inference.render.exemplar.warp import fields, sample

MARGIN = 0.10
"""Of the inter-ocular distance, round the matte."""


@dataclass(frozen=True, slots=True)
class Square:
    """`canvas`: canvas pixels to the square's (2, 3), one scale in both directions; `side` in pixels."""

    canvas: F32
    side: int

    @property
    def zoom(self) -> float:
        """Pixels of the square per canvas pixel."""
        return float(self.canvas[0, 0])

    def from_plate(self, to_canvas: F32) -> F32:
        """Plate pixels to the square's (2, 3)."""
        whole = np.vstack([to_canvas, [0, 0, 1]]).astype(np.float64)
        out: F32 = (self.canvas.astype(np.float64) @ whole).astype(np.float32)
        return out


def square_of(bank: ExemplarBank, side: int) -> Square:
    """The square that suits a bank."""
    resting = bank.decoder(np.c_[np.tile(bank.neutral, (len(bank.head), 1)), bank.head].astype(np.float32))
    centres = resting[:, bank.lips].mean(1)
    outline = bank.matte.outline(np.zeros(2, np.float32))
    low = outline.min(0) + centres.min(0) - MARGIN * bank.unit
    high = outline.max(0) + centres.max(0) + MARGIN * bank.unit
    middle, length = (low + high) / 2, float((high - low).max())
    zoom = side / length
    shift = side / 2 - middle * zoom
    return Square(np.array([[zoom, 0, shift[0]], [0, zoom, shift[1]]], np.float32), side)


def into(picture: U8, matrix: F32, side: int) -> U8:
    """A picture (h, w, …) seen through `matrix` (2, 3) in `side` x `side` pixels, without aliasing."""
    to = matrix.astype(np.float64)
    step = int(1 / max(float(np.sqrt(abs(np.linalg.det(to[:, :2])))), 1e-6))
    if step >= 2:
        corners = np.array([[0, 0], [side, 0], [0, side], [side, side]], np.float64)
        there = (corners - to[:, 2]) @ np.linalg.inv(to[:, :2]).T
        low = np.maximum(np.floor(there.min(0)).astype(int) - 2 * step, 0)
        high = np.minimum(np.ceil(there.max(0)).astype(int) + 2 * step, [picture.shape[1], picture.shape[0]])
        size = np.maximum((high - low) // step, 1)
        part = picture[low[1] : low[1] + size[1] * step, low[0] : low[0] + size[0] * step]
        if not part.size:
            return np.zeros((side, side, *picture.shape[2:]), np.uint8)
        picture = cv2.resize(part, (int(size[0]), int(size[1])), interpolation=cv2.INTER_AREA)
        to = to.copy()
        to[:, 2] += to[:, :2] @ (low + (step - 1) / 2)
        to[:, :2] *= step
    out: U8 = cv2.warpAffine(picture, to, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return out


def back(residual: F32, matrix: F32, corner: tuple[int, int], size: tuple[int, int]) -> F32:
    """What lies in the square (s, s, 3) as seen by plate pixels at `corner`, `size` = (w, h); 0 outside."""
    to = matrix.astype(np.float64)
    to[:, 2] += to[:, :2] @ np.array(corner, np.float64)
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP  # `to` leads from what is made to what is read
    out: F32 = cv2.warpAffine(residual, to, size, flags=flags)
    return out


def draw_shape(points: F32, index: NDArray[np.int32], square: Square) -> U8:
    """Lips, and the gap between them (s, s, 2) for points (p, 2) in canvas pixels."""
    at = {int(j): n for n, j in enumerate(index)}
    out = np.zeros((2, square.side, square.side), np.uint8)
    for layer, ring in zip(out, (OUTER, INNER)):
        polygon = points[[at[j] for j in ring]] @ square.canvas[:, :2].T + square.canvas[:, 2]
        cv2.fillPoly(layer, [np.round(polygon * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    return np.ascontiguousarray(out.transpose(1, 2, 0))


class Views:
    """Exemplars as the square would see them if their mouths did what is wanted."""

    def __init__(self, bank: ExemplarBank, square: Square) -> None:
        height, width = bank.crops.shape[1:3]
        zoom = min(square.zoom, 1.0)
        size = (max(round(width * zoom), 1), max(round(height * zoom), 1))
        self._scale = np.array([size[0] / width, size[1] / height], np.float32)
        self._crops = bank.crops if zoom == 1 else np.stack(
            [cv2.resize(crop, size, interpolation=cv2.INTER_AREA) for crop in bank.crops])
        self._points = bank.points[:, bank.control] * self._scale
        self._control = bank.control
        self._unit = bank.unit * float(self._scale.mean())
        y, x = np.mgrid[0 : square.side, 0 : square.side].astype(np.float32)
        self._x = (x - square.canvas[0, 2]) / square.zoom * self._scale[0]
        self._y = (y - square.canvas[1, 2]) / square.zoom * self._scale[1]

    def warped(self, exemplars: tuple[int, ...], points: F32, count: int) -> U8:
        """The first `count` exemplars (count, s, s, 3), moved to `points` (p, 2); the last one again if they lack."""
        chosen = [exemplars[min(n, len(exemplars) - 1)] for n in range(count)]
        distinct = sorted(set(chosen))
        shape = (self._crops.shape[1], self._crops.shape[2])
        moves = fields(points[self._control] * self._scale, self._points[distinct], shape, self._unit)
        made = {e: sample(self._crops[e], move, self._x, self._y) for e, move in zip(distinct, moves)}
        return np.stack([made[e] for e in chosen])
