"""Drawing that all lanes share: fills, runs of pixels, selection, playhead and ghost; pure functions over a painter.

Stretches are painted as runs of pixel columns in one image, so the cost is bounded by the lane's width and never by
the number of segments (STYLE M2).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.qt.images import from_argb
from inference.api import BOOL, F64
from widgets.theme import Theme
from widgets.timeline.curves import run_indexes
from widgets.timeline.view_range import Shown

OUTLINE_PX = 4.0
"""Selected segments narrower than this are shown as runs."""


def fill_of(theme: Theme, group: str) -> QColor:
    """Quiet fill of a colour group: the text on it stays readable."""
    return theme.mix("lane", group, 0.36 if theme.dark else 0.30)


class Row:
    """Stretches of many colours that are all as high as each other: one row of device pixels, painted as one image."""

    def __init__(self, painter: QPainter, width: int) -> None:
        self._painter, self._ratio = painter, painter.device().devicePixelRatio()
        self._pixels = np.zeros(max(math.ceil(width * self._ratio), 1), np.uint32)

    def fill(self, left: F64, right: F64, colours: NDArray[np.uint32]) -> None:
        """Colour some stretches (n,), each in its own of `colours` (n,), with a pixel of air at the right of each."""
        first = np.ceil(left * self._ratio - 0.5)
        last = np.maximum(np.ceil((right - 1.0) * self._ratio - 0.5), first + 1)
        begin, end = (np.clip(edge, 0, len(self._pixels)).astype(np.int64) for edge in (first, last))
        counts = end - begin
        self._pixels[run_indexes(begin, counts)] = np.repeat(colours, counts)

    def draw(self, top: float, bottom: float) -> None:
        """Paint them from top to bottom."""
        place = QRectF(0, top, len(self._pixels) / self._ratio, bottom - top)
        self._painter.drawImage(place, from_argb(self._pixels[None, :]))


def covered(left: F64, right: F64, width: int) -> BOOL:
    """(width,) which pixel columns some stretches touch; each stretch touches at least one."""
    first = np.clip(np.floor(left), 0, width).astype(np.int64)
    last = np.clip(np.maximum(np.ceil(right), np.floor(left) + 1), 0, width).astype(np.int64)
    steps = np.bincount(first, minlength=width + 1) - np.bincount(last, minlength=width + 1)
    touched: BOOL = np.cumsum(steps[:-1]) > 0
    return touched


def fill_runs(painter: QPainter, colour: QColor, touched: BOOL, top: float, height: float) -> None:
    """Paint some pixel columns in one colour."""
    if touched.any():
        row = np.where(touched, premultiplied(colour), np.uint32(0))[None, :]
        painter.drawImage(QRectF(0, top, len(touched), height), from_argb(row))


def premultiplied(colour: QColor) -> np.uint32:
    """A colour as the pixels of `from_argb` want it."""
    alpha = colour.alpha()
    red, green, blue = (round(part * alpha / 255) for part in (colour.red(), colour.green(), colour.blue()))
    return np.uint32(alpha << 24 | red << 16 | green << 8 | blue)


def draw_selected(
    painter: QPainter, theme: Theme, view: Shown, times: NDArray[np.int64], height: float
) -> None:
    """Outline of some segments, `times` (2, n) µs; a shade over those that are narrower than an outline."""
    times = times[:, (times[1] > view.start_us) & (times[0] < view.end_us)]
    if not times.size:
        return
    left, right = (times - view.start_us) / view.us_per_px
    wide = right - left >= OUTLINE_PX
    if wide.any():
        painter.setPen(QPen(theme["accent"], 2.0))
        painter.setBrush(theme.faded("accent", 0.18))
        pairs = zip(left[wide].tolist(), right[wide].tolist())
        painter.drawRects([QRectF(a + 0.5, 1, max(b - a - 2, 1), height - 2) for a, b in pairs])
    if not wide.all():
        fill_runs(painter, theme.faded("accent", 0.45), covered(left[~wide], right[~wide], view.width_px), 0, height)


def draw_playhead(painter: QPainter, theme: Theme, x: float, height: float) -> None:
    """The playhead's line."""
    painter.setPen(QPen(theme["accent"], 1.0))
    painter.drawLine(QPointF(x, 0), QPointF(x, height))


def draw_ghost(
    painter: QPainter, theme: Theme, x: float, from_x: float, height: float, *,
    snapped: bool = False, here: bool = False,
) -> None:  # fmt: skip
    """Where an edge would go, and where it came from. A snapped edge's line is whole; `here` is the lane that holds
    what it snapped to, where two arrows point at it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(QRectF(min(x, from_x), 0, abs(x - from_x), height), theme.faded("accent", 0.16))
    painter.setPen(QPen(theme["text_faint"], 1.0, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(from_x, 0), QPointF(from_x, height))
    painter.setPen(QPen(theme["accent"], 1.0, Qt.PenStyle.SolidLine if snapped else Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, 0), QPointF(x, height))
    if here:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme["accent"])
        middle = height / 2
        for side in (-1, 1):
            tip = QPointF(x + side * 1.5, middle)
            back = x + side * 8
            painter.drawPolygon(QPolygonF([tip, QPointF(back, middle - 4), QPointF(back, middle + 4)]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def draw_word(painter: QPainter, theme: Theme, box: QRectF, label: str) -> None:
    """A word in the hand: its length as a box that lets the sound show through, its label where it begins."""
    painter.setPen(QPen(theme["accent"], 1.0))
    painter.setBrush(theme.faded("accent", 0.22))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(theme["text"])
    painter.drawText(box.adjusted(5, 1, 400, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, label)
