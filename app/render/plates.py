"""The parts of the plate that renders look at, kept in memory for the window being worked on.

A patch needs only the picture around the mouth. Decoding is what an edit would otherwise wait for, so the crops of
the frames around the playhead stay in memory, up to a number of bytes, and drop oldest-used first. Every render
goes through a crop, in previews and exports alike, so that equal keys make equal pixels.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np

from inference.api import F32, U8, FaceAnalysis, FrameSource, Patch, Recipe, RenderSession
from inference.render.silhouette import shown

BORDER = 12
"""Pixels around the mouth frame that are kept as well: colour is matched to what surrounds the patch."""


@dataclass(frozen=True, slots=True)
class Crop:
    """A piece of a plate frame and where it was cut."""

    x: int
    y: int
    pixels: U8


def cut(picture: U8, to_mouth: F32, size: int) -> Crop | None:
    """The piece of `picture` that the mouth frame covers; None when it lies outside."""
    linear, shift = to_mouth[:, :2].astype(np.float64), to_mouth[:, 2].astype(np.float64)
    corners = np.array([[0, 0], [size, 0], [0, size], [size, size]], np.float64)
    points = (corners - shift) @ np.linalg.inv(linear).T
    height, width = picture.shape[:2]
    x0, y0 = np.maximum(np.floor(points.min(axis=0)).astype(int) - BORDER, 0)
    x1, y1 = np.minimum(np.ceil(points.max(axis=0)).astype(int) + BORDER, (width, height))
    if x1 - x0 < 8 or y1 - y0 < 8:
        return None
    return Crop(int(x0), int(y0), picture[y0:y1, x0:x1].copy())


def draw(session: RenderSession, recipe: Recipe, crop: Crop, to_mouth: F32, mesh: F32, strength: float) -> Patch:
    """The patch of one frame, placed in the plate, inside the face, with its matte at the wanted strength."""
    local = to_mouth.astype(np.float64)
    local[:, 2] += local[:, :2] @ np.array([crop.x, crop.y], np.float64)
    patch = session.render(recipe, crop.pixels, local.astype(np.float32))
    placed = Patch(patch.x + crop.x, patch.y + crop.y, patch.pixels, patch.matte)
    return shown(placed, mesh, strength)


class PlateCrops:
    """Crops of one shot's frames for one face, by frame; thread-safe, decodes what it lacks."""

    def __init__(self, source: FrameSource, face: FaceAnalysis, *, ram_bytes: int = 256 << 20) -> None:
        self.source = source
        self.face = face
        self.ram_bytes = ram_bytes
        self._crops: OrderedDict[int, Crop | None] = OrderedDict()
        self._used = 0
        self._lock = threading.Lock()

    def get(self, frame: int) -> Crop | None:
        """The crop of a frame, decoding it when it is not at hand; None when there is no mouth to see."""
        with self._lock:
            if frame in self._crops:
                self._crops.move_to_end(frame)
                return self._crops[frame]
        if not np.isfinite(self.face.to_mouth[frame]).all():
            return None
        return self.offer(frame, self.source.frame(frame))

    def has(self, frame: int) -> bool:
        """Whether a frame's crop is at hand."""
        with self._lock:
            return frame in self._crops

    def offer(self, frame: int, picture: U8) -> Crop | None:
        """Keep the crop of a frame that somebody has decoded anyway."""
        to_mouth = self.face.to_mouth[frame]
        crop = cut(picture, to_mouth, self.face.size) if np.isfinite(to_mouth).all() else None
        with self._lock:
            if frame not in self._crops:
                self._crops[frame] = crop
                self._used += crop.pixels.nbytes if crop else 0
            while self._used > self.ram_bytes and len(self._crops) > 1:
                _, old = self._crops.popitem(last=False)
                self._used -= old.pixels.nbytes if old else 0
        return crop
