"""Batched drawing primitives for lanes, with level of detail: pure functions over a painter.

Rectangles of one colour go out in one call. What is narrower than two pixels melts into pixel columns, so the cost
is bounded by the lane's width and never by the number of segments (STYLE M2).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.document.model import Segment
from app.qt.images import from_argb
from inference.api import BOOL, F64
from inference.speech.phones import ARTICULATIONS
from widgets.theme import Theme, small
from widgets.timeline.columns import Columns
from widgets.timeline.view_range import ViewRange

NARROW_PX = 2.0
TEXT_AIR_PX = 6.0


@lru_cache(maxsize=4096)
def _width(font_key: str, text: str) -> float:
    font = QFont()
    font.fromString(font_key)
    return QFontMetricsF(font).horizontalAdvance(text)


def fill_of(theme: Theme, group: str) -> QColor:
    """Quiet fill of a colour group: the text on it stays readable."""
    return theme.mix("lane", group, 0.36 if theme.dark else 0.30)


def draw_segments(
    painter: QPainter,
    theme: Theme,
    view: ViewRange,
    columns: Columns,
    height: float,
    text: Callable[[Segment], str],
    *,
    grouped: bool = True,
    plain: str = "raised",
) -> None:
    """All visible segments: fills, labels, marks of hand edits and of doubt."""
    first, last = columns.window(view.start_us, view.end_us)
    if last <= first:
        return
    part = slice(first, last)
    left = (columns.starts[part] - view.start_us) / view.us_per_px
    right = (columns.ends[part] - view.start_us) / view.us_per_px
    spoken = ~columns.silent[part]
    narrow = right - left < NARROW_PX
    groups = columns.group[part] if grouped else np.zeros(last - first, np.int8)
    painter.setPen(Qt.PenStyle.NoPen)
    for group in np.unique(groups[spoken]):
        name = ARTICULATIONS[group] if grouped else plain
        mine = spoken & (groups == group)
        fill = fill_of(theme, name) if grouped else theme.mix("lane", "text_dim", 0.26)
        _rects(painter, fill, left[mine & ~narrow], right[mine & ~narrow], 1.0, height - 1.0, gap=1.0)
        if grouped:
            _rects(painter, theme[name], left[mine & ~narrow], right[mine & ~narrow], height - 4.0, height - 1.0, 1.0)
    if narrow.any():
        _draw_squeezed(painter, theme, view, columns, height, grouped=grouped)
    roomy = right - left >= 9.0
    _marks(painter, theme, left, right, columns.hand[part] & roomy, columns.unsure[part] & roomy & spoken, height)
    _labels(painter, theme, view, columns, first, left, right, spoken & roomy, height, text)


def _draw_squeezed(
    painter: QPainter, theme: Theme, view: ViewRange, columns: Columns, height: float, *, grouped: bool
) -> None:
    """Segments narrower than `NARROW_PX`: each pixel column takes the colour of what is at its middle."""
    middles = view.start_us + (np.arange(view.width_px) + 0.5) * view.us_per_px
    index = np.searchsorted(columns.starts, middles, side="right") - 1
    inside = (index >= 0) & (middles < columns.ends[index])
    length = (columns.ends[index] - columns.starts[index]) / view.us_per_px
    shown = inside & (length < NARROW_PX) & ~columns.silent[index]
    names = ARTICULATIONS if grouped else ("text_dim",)
    colours = np.array([theme.mix("lane", name, 0.55).rgba() for name in names], np.uint32)
    row = np.where(shown, colours[columns.group[index] if grouped else 0], np.uint32(0))
    painter.drawImage(QRectF(0, 1, view.width_px, height - 2), from_argb(row[None, :].astype(np.uint32)))


def _rects(
    painter: QPainter, colour: QColor,
    left: F64, right: F64, top: float, bottom: float, gap: float = 0.0,
) -> None:  # fmt: skip
    if len(left):
        painter.setBrush(QBrush(colour))
        painter.drawRects(
            [QRectF(a, top, max(b - a - gap, 0.5), bottom - top) for a, b in zip(left.tolist(), right.tolist())]
        )


def _marks(
    painter: QPainter, theme: Theme,
    left: F64, right: F64, hand: BOOL, unsure: BOOL, height: float,
) -> None:  # fmt: skip
    painter.setBrush(theme["text"])
    for x in right[hand].tolist():
        painter.drawPolygon(QPolygonF([QPointF(x - 6.5, 1), QPointF(x - 1.5, 1), QPointF(x - 1.5, 6)]))
    if unsure.any():
        pen = QPen(theme["text"], 1.0, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        y = 2.5
        painter.drawLines([QLineF(a + 3, y, b - 8, y) for a, b in zip(left[unsure].tolist(), right[unsure].tolist())])
        painter.setPen(Qt.PenStyle.NoPen)


def _labels(
    painter: QPainter, theme: Theme, view: ViewRange, columns: Columns, first: int,
    left: F64, right: F64, shown: BOOL, height: float, text: Callable[[Segment], str],
) -> None:  # fmt: skip
    font, tight = painter.font(), small(painter.font())
    font_key, tight_key = font.toString(), tight.toString()
    squeezed: list[tuple[QRectF, str]] = []
    painter.setPen(theme["text"])
    for i in np.flatnonzero(shown).tolist():
        label = text(columns.segments[first + i])
        a, b = max(left[i], 0.0), min(right[i], float(view.width_px))
        room = b - a - 1
        if room < 8 or not label:
            continue
        box = QRectF(a, 0, room, height - 3)
        if _width(font_key, label) <= room - TEXT_AIR_PX:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)
        elif _width(tight_key, label) <= room - 1:
            squeezed.append((box, label))
        elif room > 26:
            squeezed.append((box, QFontMetricsF(tight).elidedText(label, Qt.TextElideMode.ElideRight, room - 3)))
    painter.setFont(tight)
    for box, label in squeezed:
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)
    painter.setFont(font)


def draw_selected(
    painter: QPainter, theme: Theme, view: ViewRange, columns: Columns, ids: Collection[str], height: float
) -> None:
    """Outline of the selected segments."""
    if not ids:
        return
    painter.setPen(QPen(theme["accent"], 2.0))
    painter.setBrush(theme.faded("accent", 0.18))
    first, last = columns.window(view.start_us, view.end_us)
    for i in range(first, last):
        if columns.segments[i].id in ids:
            a, b = view.x_of(columns.starts[i]), view.x_of(columns.ends[i])
            painter.drawRect(QRectF(a + 0.5, 1, max(b - a - 2, 1), height - 2))


def draw_playhead(painter: QPainter, theme: Theme, x: float, height: float) -> None:
    """The playhead's line."""
    painter.setPen(QPen(theme["accent"], 1.0))
    painter.drawLine(QPointF(x, 0), QPointF(x, height))


def draw_ghost(painter: QPainter, theme: Theme, x: float, from_x: float, height: float) -> None:
    """Where an edge would go, and where it came from."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(QRectF(min(x, from_x), 0, abs(x - from_x), height), theme.faded("accent", 0.16))
    painter.setPen(QPen(theme["text_faint"], 1.0, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(from_x, 0), QPointF(from_x, height))
    painter.setPen(QPen(theme["accent"], 1.0, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, 0), QPointF(x, height))
