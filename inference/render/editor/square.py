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
from inference.render.exemplar.warp import GRID, fields

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

    @property
    def wide(self) -> float:
        """Canvas pixels it is wide."""
        return self.side / self.zoom

    def from_plate(self, to_canvas: F32) -> F32:
        """Plate pixels to the square's (2, 3)."""
        whole = np.vstack([to_canvas, [0, 0, 1]]).astype(np.float64)
        out: F32 = (self.canvas.astype(np.float64) @ whole).astype(np.float32)
        return out


def square_of(bank: ExemplarBank, side: int, span: float = 0.0) -> Square:
    """The square that suits a bank; `span`: inter-ocular distances it is wide, where another bank's has to be met."""
    resting = bank.decoder(np.c_[np.tile(bank.neutral, (len(bank.head), 1)), bank.head].astype(np.float32))
    centres = resting[:, bank.lips].mean(1)
    outline = bank.matte.outline(np.zeros(2, np.float32))
    low = outline.min(0) + centres.min(0) - MARGIN * bank.unit
    high = outline.max(0) + centres.max(0) + MARGIN * bank.unit
    middle, length = (low + high) / 2, span * bank.unit or float((high - low).max())
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


def back(change: F32, matrix: F32, corner: tuple[int, int], size: tuple[int, int], how: int) -> F32:
    """What lies in the square (s, s, c) as seen by plate pixels at `corner`, `size` = (w, h); 0 outside.

    `how`: OpenCV's interpolation.
    """
    to = matrix.astype(np.float64)
    to[:, 2] += to[:, :2] @ np.array(corner, np.float64)
    flags = how | cv2.WARP_INVERSE_MAP  # `to` leads from what is made to what is read
    out: F32 = cv2.warpAffine(change, to, size, flags=flags)
    return out


def draw_shape(points: F32, index: NDArray[np.int32], square: Square) -> U8:
    """Lips, and the gap between them (2, s, s) for canvas points (p, 2); their mesh points `index` (p,) rise."""
    out = np.zeros((2, square.side, square.side), np.uint8)
    for layer, ring in zip(out, (OUTER, INNER)):
        polygon = points[np.searchsorted(index, ring)] @ square.canvas[:, :2].T + square.canvas[:, 2]
        cv2.fillPoly(layer, [np.round(polygon * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    return out


class Views:
    """Exemplars as the square would see them if their mouths did what is wanted."""

    def __init__(self, bank: ExemplarBank, square: Square) -> None:
        height, width = bank.crops.shape[1:3]
        zoom = min(square.zoom, 1.0)
        size = (max(round(width * zoom), 1), max(round(height * zoom), 1))
        self._scale = np.array([size[0] / width, size[1] / height], np.float32)
        self._crops = bank.crops if zoom == 1 else np.stack(
            [cv2.resize(crop, size, interpolation=cv2.INTER_AREA) for crop in bank.crops])
        self._bank = bank
        y, x = np.mgrid[0 : square.side, 0 : square.side].astype(np.float32)
        places = np.stack([x - square.canvas[0, 2], y - square.canvas[1, 2]], -1) / square.zoom
        self._places = (places * self._scale).astype(np.float32)
        on_grid = places * np.array([(GRID - 1) / (width - 1), (GRID - 1) / (height - 1)], np.float32)
        self._on_grid = cv2.convertMaps(on_grid.astype(np.float32), None, cv2.CV_16SC2)

    def warped(self, exemplars: tuple[int, ...], points: F32, count: int, moves: F32 | None = None) -> list[U8]:
        """The first `count` exemplars (s, s, 3), moved to `points` (p, 2); the last one again if they lack.

        `moves` (k, GRID, GRID, 2): the fields that lead to them from there, in their order, where they are known.
        """
        bank, first = self._bank, exemplars[:count]
        if moves is None or not len(moves):
            sources = bank.points[list(first)][:, bank.control]
            moves = fields(points[bank.control], sources, (bank.crops.shape[1], bank.crops.shape[2]), bank.unit)
        made = [self._warped(self._crops[e], move * self._scale) for e, move in zip(first, moves)]
        return made + made[-1:] * (count - len(made))

    def _warped(self, crop: U8, field: F32) -> U8:
        move = cv2.remap(field, *self._on_grid, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        # what the network is only told of need not be as sharp as what is shown: cubic takes four times as long
        return np.asarray(cv2.remap(crop, cv2.add(self._places, move), None, cv2.INTER_LINEAR,
                                    borderMode=cv2.BORDER_REPLICATE), np.uint8)
