"""Segments of a contiguous tier as pictures: fills, density where they are narrow, labels, and signs.

Signs, the same in every lane: a corner at the right = edited by hand; a padlock (a line below where it has no room) =
locked; dots above = the analysis is not sure; an amber bar above = shorter than a frame; the bar with a point = a
closure of the lips that no frame shows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.document.model import Segment
from app.qt.images import from_argb
from inference.api import BOOL, F64
from inference.speech.phones import ARTICULATIONS
from widgets.theme import Theme, small
from widgets.timeline.columns import Columns, Doubts
from widgets.timeline.paint import Row, covered, fill_of, fill_runs, premultiplied
from widgets.timeline.view_range import Shown

NARROW_PX = 2.0
"""Narrower segments melt into density."""
ROOMY_PX = 9.0
LOCK_PX = 15.0
TEXT_AIR_PX = 6.0
POINT_PX = 8.0
"""Points of unseen closures stand at least this far apart."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a lane shows its segments: `grouped` colours them by articulation; `by_viseme` marks chosen visemes only."""

    text: Callable[[Segment], str]
    grouped: bool = True
    by_viseme: bool = False


def draw_segments(
    painter: QPainter, theme: Theme, view: Shown, columns: Columns, height: float, style: Style,
    doubts: Doubts | None = None,
) -> None:  # fmt: skip
    """All visible segments. `doubts`: of those alone."""
    first, last = columns.window(view.start_us, view.end_us)
    if last <= first:
        return
    part = slice(first, last)
    left = (columns.starts[part] - view.start_us) / view.us_per_px
    right = (columns.ends[part] - view.start_us) / view.us_per_px
    spoken = ~columns.silent[part]
    wide = right - left >= NARROW_PX
    groups = columns.group[part] if style.grouped else np.zeros(last - first, np.int8)
    mine = spoken & wide
    body, foot = Row(painter, view.width_px), Row(painter, view.width_px)
    if style.grouped:
        quiet = np.array([premultiplied(fill_of(theme, name)) for name in ARTICULATIONS], np.uint32)
        strong = np.array([premultiplied(theme[name]) for name in ARTICULATIONS], np.uint32)
        body.fill(left[mine], right[mine], quiet[groups[mine]])
        foot.fill(left[mine], right[mine], strong[groups[mine]])
    else:
        plain = premultiplied(theme.mix("lane", "text_dim", 0.26))
        body.fill(left[mine], right[mine], np.full(np.count_nonzero(mine), plain))
    body.draw(1.0, height - 1.0)
    foot.draw(height - 4.0, height - 1.0)
    if not wide.all():
        _draw_density(painter, theme, left, right, spoken & ~wide, groups, view.width_px, height, style)
    _draw_signs(painter, theme, columns, part, left, right, view.width_px, height, style)
    if doubts is not None:
        _draw_doubts(painter, theme, doubts, left, right, wide, view.width_px)
    _labels(painter, theme, view, columns, first, left, right, spoken, height, style)


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
    for x in right[by_hand].tolist():
        painter.drawPolygon(QPolygonF([QPointF(x - 6.5, 1), QPointF(x - 1.5, 1), QPointF(x - 1.5, 6)]))
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
    painter: QPainter, theme: Theme, doubts: Doubts, left: F64, right: F64, wide: BOOL, width: int
) -> None:
    """Bars above what no frame may show. Far out only closures are told: half of all phonemes can be short."""
    unseen = doubts.unseen
    flagged = unseen | (doubts.short & wide)
    if not flagged.any():
        return
    fill_runs(painter, theme["warning"], covered(left[flagged], right[flagged] - 1, width), 0, 2)
    middles = ((left + right) / 2)[unseen]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme["warning"])
    last = -POINT_PX
    for x in middles.tolist():
        if x - last >= POINT_PX:
            painter.drawPolygon(QPolygonF([QPointF(x - 4, 1.5), QPointF(x + 4, 1.5), QPointF(x, 7)]))
            last = x
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


@lru_cache(maxsize=4096)
def _width(font_key: str, text: str) -> float:
    font = QFont()
    font.fromString(font_key)
    return QFontMetricsF(font).horizontalAdvance(text)


def _labels(
    painter: QPainter, theme: Theme, view: Shown, columns: Columns, first: int,
    left: F64, right: F64, spoken: BOOL, height: float, style: Style,
) -> None:  # fmt: skip
    font, tight = painter.font(), small(painter.font())
    font_key, tight_key = font.toString(), tight.toString()
    squeezed: list[tuple[QRectF, str]] = []
    painter.setPen(theme["text"])
    for i in np.flatnonzero(spoken & (right - left >= ROOMY_PX)).tolist():
        segment = columns.segments[first + i]
        label = style.text(segment)
        a, b = max(left[i], 0.0), min(right[i], float(view.width_px))
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
