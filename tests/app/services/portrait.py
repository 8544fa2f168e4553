"""A shot with a real face that every machine has: the portrait in scikit-image's wheel, moved a little."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from skimage import data

from inference.api import U8
from tests import footage

SIZE = (288, 256)


@lru_cache(maxsize=4)
def pictures(frames: int, size: tuple[int, int] = SIZE) -> tuple[U8, ...]:
    """RGB pictures of head and shoulders, swaying by a few pixels."""
    portrait = data.astronaut()
    width, height = size
    out = []
    for i in range(frames):
        shift = (3 * np.sin(i / 9) - 226 + width / 2, 2 * np.cos(i / 7) - 118 + height / 2)
        moved = cv2.warpAffine(portrait, np.float32([[1, 0, shift[0]], [0, 1, shift[1]]]), size, flags=cv2.INTER_CUBIC)
        out.append(moved)
    return tuple(out)


def clip(path: Path, *, frames: int = 20, size: tuple[int, int] = SIZE, **how: Any) -> Path:
    """A clip of the portrait; `how` as in `tests.footage.clip`."""
    how.setdefault("options", {"crf": "8"} if how.get("codec", "libx264") == "libx264" else None)
    return footage.clip(path, frames=frames, size=size, pictures=pictures(frames, size), **how)
