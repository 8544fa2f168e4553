"""Where the picture lies in the viewer: pure functions on rectangles.

A picture's shown size takes its sample aspect into account: with non-square samples the width is stretched, the
height never changes, so one plate row stays one row at 1:1.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

MIN_SCALE, MAX_SCALE = 0.02, 32.0


@dataclass(frozen=True, slots=True)
class Placement:
    """Top left corner of the picture in the widget, and widget pixels per plate row."""

    x: float
    y: float
    scale: float


def shown_size(width: int, height: int, sample_aspect: str, rotation: int = 0) -> tuple[float, float]:
    """Size in square pixels of an upright picture; `sample_aspect` is that of the stored, unrotated samples."""
    try:
        aspect = Fraction(sample_aspect)
    except (ValueError, ZeroDivisionError):
        aspect = Fraction(1)
    if rotation in (90, 270) and aspect > 0:
        aspect = 1 / aspect
    return float(width * (aspect if aspect > 0 else 1)), float(height)


def fitted(size: tuple[float, float], room: tuple[float, float], margin: float = 0.0) -> Placement:
    """All of the picture, centred."""
    width, height = max(room[0] - 2 * margin, 1), max(room[1] - 2 * margin, 1)
    scale = min(width / max(size[0], 1), height / max(size[1], 1))
    return centred(size, room, scale)


def centred(size: tuple[float, float], room: tuple[float, float], scale: float) -> Placement:
    """The picture at a scale, centred."""
    return Placement((room[0] - size[0] * scale) / 2, (room[1] - size[1] * scale) / 2, scale)


def zoomed(place: Placement, factor: float, x: float, y: float) -> Placement:
    """Scaled by a factor; the plate point under (x, y) stays there."""
    scale = min(max(place.scale * factor, MIN_SCALE), MAX_SCALE)
    ratio = scale / place.scale
    return Placement(x - (x - place.x) * ratio, y - (y - place.y) * ratio, scale)


def panned(place: Placement, dx: float, dy: float, size: tuple[float, float], room: tuple[float, float]) -> Placement:
    """Moved, but never out of sight: a strip of 40 pixels stays."""
    keep = 40.0
    x = min(max(place.x + dx, keep - size[0] * place.scale), room[0] - keep)
    y = min(max(place.y + dy, keep - size[1] * place.scale), room[1] - keep)
    return Placement(x, y, place.scale)


def focused(
    box: tuple[float, float, float, float], room: tuple[float, float], share: float = 0.8
) -> Placement:
    """A box (x, y, width, height in shown plate pixels) centred, filling a share of the room."""
    scale = min(room[0] * share / max(box[2], 1), room[1] * share / max(box[3], 1), MAX_SCALE)
    return Placement(
        room[0] / 2 - (box[0] + box[2] / 2) * scale, room[1] / 2 - (box[1] + box[3] / 2) * scale, scale
    )


def aligned(place: Placement, size: tuple[float, float], ratio: float) -> tuple[float, float, int, int]:
    """Where the picture is painted: top left corner in widget pixels, width and height in device pixels.

    The corner lies on a device pixel and the size is whole, so that a picture scaled to that size is copied pixel for
    pixel at any `ratio` of device to widget pixels.
    """
    width = max(round(size[0] * place.scale * ratio), 1)
    height = max(round(size[1] * place.scale * ratio), 1)
    return round(place.x * ratio) / ratio, round(place.y * ratio) / ratio, width, height
