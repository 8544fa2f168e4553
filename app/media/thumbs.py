"""Small pictures of a stretch of a shot, for the picture lane."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2

from inference.api import U8, FrameSource, NeverCancelled, Token


def places(first: int, last: int, count: int) -> list[int]:
    """The frames in the middle of `count` equal parts of first..last (exclusive), each once."""
    if last <= first or count < 1:
        return []
    count = min(count, last - first)
    return [first + (2 * k + 1) * (last - first) // (2 * count) for k in range(count)]


def thumbnails(
    source: FrameSource, frames: Sequence[int], height: int, aspect: float = 1.0,
    token: Token = NeverCancelled(),  # noqa: B008
) -> Iterator[tuple[int, U8]]:
    """(frame, RGB of `height` pixels) for each frame asked for; `aspect` is the shape of a source pixel (wide > 1)."""
    for index in frames:
        token.check()
        picture = source.frame(index)
        width = max(round(picture.shape[1] * aspect * height / picture.shape[0]), 1)
        small: U8 = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
        yield index, small
