"""numpy pictures and QImage, with the rules of who keeps the memory alive."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from inference.api import U8

Pixels = NDArray[np.uint32]
"""(H, W) values 0xAARRGGBB."""


def to_qimage(rgb: U8) -> QImage:
    """(H, W, 3) RGB uint8 as an RGB32 image with memory of its own: RGB32 paints three times as fast as RGB888."""
    rgb = np.ascontiguousarray(rgb)
    height, width = rgb.shape[:2]
    # convertedTo copies, so nothing refers to the array's memory afterwards
    return QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888).convertedTo(
        QImage.Format.Format_RGB32
    )


def from_argb(pixels: Pixels) -> QImage:
    """(H, W) premultiplied 0xAARRGGBB values as an image with memory of its own."""
    pixels = np.ascontiguousarray(pixels, np.uint32)
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()


def to_rgb(image: QImage) -> U8:
    """(H, W, 3) RGB uint8 copy of an image: for tests and saved stills."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
