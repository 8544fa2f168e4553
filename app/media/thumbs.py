"""Small pictures of a stretch of a shot, for the picture lane: which frames, and how they are made small."""

from __future__ import annotations

from app.document.time import SECOND, Timebase
from inference.api import U8


def step_for(us_per_picture: float, timebase: Timebase) -> int:
    """Frames from one picture to the next, a power of two: most pictures of one zoom serve the next one, too."""
    frames = us_per_picture * float(timebase.rate) / SECOND
    return 1 << max(int(frames).bit_length() - 1, 0)


def frame_for(us: float, step: int, timebase: Timebase) -> int:
    """The frame that stands for a time when every `step`-th is shown."""
    return timebase.frame_at(int(max(us, 0))) // step * step


def smaller(picture: U8, height: int, aspect: float = 1.0) -> U8:
    """RGB of `height` pixels; `aspect` is the shape of a source pixel (wide > 1)."""
    import cv2  # the window starts without it

    width = max(round(picture.shape[1] * aspect * height / picture.shape[0]), 1)
    small: U8 = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    return small
