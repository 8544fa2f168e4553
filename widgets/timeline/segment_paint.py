"""Segments of a contiguous tier as pictures: fills, density where they are narrow, labels, and signs.

Signs, the same in every lane: a corner at the right = edited by hand; a padlock (a line below where it has no room) =
locked; dots above = the analysis is not sure; an amber bar above = shorter than a frame; the bar with a point = a
closure of the lips that no frame shows.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from app.document.model import Segment
from app.qt.images import from_argb
from inference.api import BOOL, F64
from inference.speech.phones import ARTICULATIONS
from widgets.theme import Theme, small
from widgets.timeline.columns import Columns, Doubts
from widgets.timeline.curves import polyline
from widgets.timeline.paint import Row, covered, fill_of, fill_runs, premultiplied
from widgets.timeline.view_range import Shown

NARROW_PX = 2.0
"""Narrower segments melt into density."""
ROOMY_PX = 9.0
LOCK_PX = 15.0
TEXT_AIR_PX = 6.0
POINT_PX = 8.0
"""Of the points of unseen closures that fall on so many pixels one is drawn."""
WHOLE_PX = 4
"""So many pixels are a whole number of device pixels, at any usual scale."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a lane shows its segments: `grouped` colours them by articulation; `by_viseme` marks chosen visemes only."""

    text: Callable[[Segment], str]
    grouped: bool = True
    by_viseme: bool = False


def draw_segments(
    painter: QPainter, theme: Theme, view: Shown, columns: Columns, part: slice, height: float, style: Style,
    doubts: Doubts | None = None,
) -> None:  # fmt: skip
    """Some neighbouring segments, `part` of `columns`, as a view shows them. `doubts`: of those alone."""
    if part.stop <= part.start:
        return
    left = (columns.starts[part] - view.start_us) / view.us_per_px
    right = (columns.ends[part] - view.start_us) / view.us_per_px
    origin = max(math.floor(left[0]) // WHOLE_PX * WHOLE_PX, 0)  # images begin where device pixels do
    width = min(max(math.ceil(right[-1]) - origin, 1), view.width_px - origin)
    if width <= 0:
        return
    painter.translate(origin, 0)
    left, right, ends = left - origin, right - origin, (-float(origin), float(view.width_px - origin))
    spoken = ~columns.silent[part]
    wide = right - left >= NARROW_PX
    groups = columns.group[part] if style.grouped else np.zeros(len(left), np.int8)
    mine = spoken & wide
    body, foot = Row(painter, width), Row(painter, width)
    if style.grouped:
        quiet, strong = _shades(theme)
        body.fill(left[mine], right[mine], quiet[groups[mine]])
        foot.fill(left[mine], right[mine], strong[groups[mine]])
    else:
        plain = premultiplied(theme.mix("lane", "text_dim", 0.26))
        body.fill(left[mine], right[mine], np.full(np.count_nonzero(mine), plain))
    body.draw(1.0, height - 1.0)
    foot.draw(height - 4.0, height - 1.0)
    if not wide.all():
        _draw_density(painter, theme, left, right, spoken & ~wide, groups, width, height, style)
    _draw_signs(painter, theme, columns, part, left, right, width, height, style)
    if doubts is not None:
        start_px = origin + view.start_us / view.us_per_px
        _draw_doubts(painter, theme, doubts, left, right, wide, width, start_px)
    _labels(painter, theme, columns, part, left, right, ends, spoken, height, style)
    painter.translate(-origin, 0)


@lru_cache(maxsize=4)
def _shades(theme: Theme) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Quiet and strong pixels of each articulation."""
    quiet = np.array([premultiplied(fill_of(theme, name)) for name in ARTICULATIONS], np.uint32)
    return quiet, np.array([premultiplied(theme[name]) for name in ARTICULATIONS], np.uint32)


def density(left: F64, right: F64, weights: F64, width: int) -> F64:
    """(k, width) how much of each pixel column is covered by stretches in order, weighted by k rows of weights."""
    edges = np.arange(width + 1, dtype=np.float64)
    index = np.searchsorted(right, edges, "right")  # so many stretches have ended by each edge
    before = np.zeros((len(weights), len(left) + 1))
    np.cumsum(weights * (right - left), axis=1, out=before[:, 1:])
    inside = np.minimum(index, len(left) - 1)
    begun = np.where(index < len(left), np.maximum(edges - left[inside], 0.0), 0.0)
    covered_so_far = before[:, index] + weights[:, inside] * begun
    out: F64 = np.diff(covered_so_far, axis=1)
    return out


def _draw_density(
    painter: QPainter, theme: Theme, left: F64, right: F64, shown: BOOL, groups: NDArray[np.int8],
    width: int, height: float, style: Style,
) -> None:  # fmt: skip
    """Narrow segments: each pixel column gets the mean colour of what is in it."""
    if not shown.any():
        return
    names = ARTICULATIONS if style.grouped else ("text_dim",)
    share = 0.55 if style.grouped else 0.4
    mixes = [theme.mix("lane", name, share) for name in names]
    shades = np.array([[m.red(), m.green(), m.blue(), 255] for m in mixes], np.float64)
    weights = shades.T[:, groups[shown]]
    mixed = density(left[shown], right[shown], weights, width)
    red, green, blue, alpha = np.clip(np.rint(mixed), 0, 255).astype(np.uint32)
    row = (alpha << 24) | (np.minimum(red, alpha) << 16) | (np.minimum(green, alpha) << 8) | np.minimum(blue, alpha)
    painter.drawImage(QRectF(0, 1, width, height - 2), from_argb(row[None, :]))


def _draw_signs(
    painter: QPainter, theme: Theme, columns: Columns, part: slice, left: F64, right: F64, width: int, height: float,
    style: Style,
) -> None:  # fmt: skip
    room = right - left
    roomy = room >= ROOMY_PX
    by_hand = (columns.chosen[part] if style.by_viseme else columns.hand[part]) & roomy
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme["text"])
    _draw_points(painter, right[by_hand] - 1.5, (-5.0, 0.0, 0.0), 1.0, 6.0)
    locked = columns.locked[part]
    if locked.any() and not style.by_viseme:
        fill_runs(painter, theme["text"], covered(left[locked], right[locked] - 1, width), height - 2.0, 1.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme["text"])
        for x in left[locked & (room >= LOCK_PX)].tolist():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRect(QRectF(x + 3, 6.5, 6, 4.5))
            painter.setPen(QPen(theme["text"], 1.2))
            painter.drawArc(QRectF(x + 4, 3, 4, 6), 0, 180 * 16)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    unsure = columns.unsure[part] & roomy & ~columns.silent[part]
    if unsure.any() and not style.by_viseme:
        painter.setPen(QPen(theme["text"], 1.0, Qt.PenStyle.DotLine))
        pairs = zip(left[unsure].tolist(), right[unsure].tolist())
        painter.drawLines([QLineF(a + 3, 2.5, b - 8, 2.5) for a, b in pairs])


def _draw_doubts(
    painter: QPainter, theme: Theme, doubts: Doubts, left: F64, right: F64, wide: BOOL, width: int,
    start_px: float,
) -> None:  # fmt: skip
    """Bars above what no frame may show. Far out only closures are told: half of all phonemes can be short.

    `start_px` is where in time, in pixels of this scale, the first pixel lies.
    """
    unseen = doubts.unseen
    flagged = unseen | (doubts.short & wide)
    if not flagged.any():
        return
    fill_runs(painter, theme["warning"], covered(left[flagged], right[flagged] - 1, width), 0, 2)
    middles = ((left + right) / 2)[unseen]
    stalls = np.floor((middles + start_px) / POINT_PX)  # by time: what is drawn in parts has the same points
    middles = middles[np.diff(stalls, prepend=np.nan) != 0]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme["warning"])
    _draw_points(painter, middles, (-4.0, 0.0, 4.0), 1.5, 7.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _draw_points(painter: QPainter, x: F64, shape: tuple[float, float, float], top: float, tip: float) -> None:
    """Triangles that hang from a line at `top`: begin, tip and end of each beside its `x`; all as one polygon."""
    if len(x):
        places = (x[:, None] + np.array(shape)).ravel()
        painter.drawPolygon(polyline(places, np.tile([top, tip, top], len(x))), Qt.FillRule.WindingFill)


@lru_cache(maxsize=4096)
def _width(font_key: str, text: str) -> float:
    font = QFont()
    font.fromString(font_key)
    return QFontMetricsF(font).horizontalAdvance(text)


def _labels(
    painter: QPainter, theme: Theme, columns: Columns, part: slice,
    left: F64, right: F64, ends: tuple[float, float], spoken: BOOL, height: float, style: Style,
) -> None:  # fmt: skip
    font, tight = painter.font(), small(painter.font())
    font_key, tight_key = font.toString(), tight.toString()
    squeezed: list[tuple[QRectF, str]] = []
    painter.setPen(theme["text"])
    for i in np.flatnonzero(spoken & (right - left >= ROOMY_PX)).tolist():
        segment = columns.segments[part.start + i]
        label = style.text(segment)
        a, b = max(left[i], ends[0]), min(right[i], ends[1])
        if segment.locked and not style.by_viseme and right[i] - left[i] >= LOCK_PX:
            a = max(a, left[i] + 9)
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
