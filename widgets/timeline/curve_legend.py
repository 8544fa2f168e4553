"""What the lines and shapes of the pose lane mean: a picture made once for each axis, as text is slow to paint."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from widgets.axes import MEANING
from widgets.language import tr
from widgets.theme import Theme
from widgets.timeline.key_paint import add_glyph

HEIGHT_PX = 14


def legend_of(axis: str, colour: QColor, theme: Theme, font: QFont, ratio: float) -> QPixmap:
    """The legend of one axis, for a screen of `ratio` device pixels a pixel."""
    metrics = QFontMetricsF(font)
    entries = (
        ("line", tr("shown")), ("dim", tr("predicted")), (0, tr("smooth")), (1, tr("linear")), (2, tr("step")),
    )  # fmt: skip
    title = f"{tr(MEANING[axis][0])} ({axis})"
    advance = metrics.horizontalAdvance
    width = math.ceil(sum(advance(text) + 26 for _, text in entries) + advance(title) + 14)
    picture = QPixmap(math.ceil(width * ratio), math.ceil(HEIGHT_PX * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.faded("lane", 0.8))
    painter = QPainter(picture)
    painter.setFont(font)
    painter.setPen(colour)
    x, base, middle = 6.0, HEIGHT_PX - 3.0, HEIGHT_PX / 2
    painter.drawText(QPointF(x, base), title)
    x += advance(title) + 12
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for what, text in entries:
        if isinstance(what, int):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            sample = QPainterPath()
            add_glyph(sample, what, x + 5, middle, 3.2)
            painter.drawPath(sample)
        else:
            dim = QColor(colour)
            dim.setAlphaF(1.0 if what == "line" else 0.5)
            painter.setPen(QPen(dim, 2.0 if what == "line" else 1.0))
            painter.drawLine(QPointF(x, middle), QPointF(x + 10, middle))
        painter.setPen(theme["text_dim"])
        painter.drawText(QPointF(x + 14, base), text)
        x += advance(text) + 26
    painter.end()
    return picture
