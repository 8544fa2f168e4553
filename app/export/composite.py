"""Laying patches over a plate in RGB: what the viewer shows and the PNG preset writes.

Where the matte is 0 the plate's samples are not touched at all; `app.export.planes` does the same in the frame's own
planes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from inference.api import F32, U8, Patch

Plate = TypeVar("Plate", NDArray[np.uint8], NDArray[np.uint16])


def composite(rgb: U8, patches: Sequence[Patch]) -> U8:
    """The plate (H, W, 3) with the patches over it; the plate itself, uncopied, where there is nothing to lay."""
    return _laid(rgb, patches, blended)


def composite_deep(rgb: NDArray[np.uint16], patches: Sequence[Patch]) -> NDArray[np.uint16]:
    """The same over a 16-bit plate: patches keep their 8-bit colours, everything else its 16 bits."""
    return _laid(rgb, patches, _blended_deep)


def _laid(plate: Plate, patches: Sequence[Patch], blend: Callable[[Plate, U8, U8], Plate]) -> Plate:
    """The plate with each patch blended in at its place; copied only when there is something to lay."""
    out = plate
    for patch in patches:
        window = visible(patch, plate.shape[1], plate.shape[0])
        if window is None:
            continue
        x, y, pixels, matte = window
        if out is plate:
            out = plate.copy()
        place = out[y : y + matte.shape[0], x : x + matte.shape[1]]
        place[...] = blend(place, pixels, matte)
    return out


def _blended_deep(plate: NDArray[np.uint16], pixels: U8, matte: U8) -> NDArray[np.uint16]:
    alpha = matte[..., None].astype(np.float32) / 255
    mixed = plate + alpha * (pixels.astype(np.float32) * 257 - plate)
    out: NDArray[np.uint16] = np.rint(mixed).astype(np.uint16)
    return out


def blended(plate: U8, pixels: U8, matte: U8) -> U8:
    """Plate and pixels (h, w, 3) mixed by the matte (h, w); exact at 0 and 255."""
    below = plate.astype(np.float32)
    alpha: F32 = matte[..., None].astype(np.float32) / np.float32(255)
    mixed: U8 = np.rint(below + alpha * (pixels - below)).astype(np.uint8)
    return mixed


def visible(patch: Patch, width: int, height: int) -> tuple[int, int, U8, U8] | None:
    """(x, y, pixels, matte) of the part of a patch that lies in the picture and covers anything; None when nothing."""
    h, w = patch.matte.shape
    left, top = max(-patch.x, 0), max(-patch.y, 0)
    right, bottom = min(w, width - patch.x), min(h, height - patch.y)
    if right <= left or bottom <= top:
        return None
    matte = patch.matte[top:bottom, left:right]
    if not matte.any():
        return None
    return patch.x + left, patch.y + top, patch.pixels[top:bottom, left:right], matte
