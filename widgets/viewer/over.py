"""Small things painted over the picture: captions with a backing, so that they can be read on any footage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from widgets.theme import Theme

EDGE, PAD, LINE = 12.0, 8.0, 20.0


def caption_width(text: str, font: QFont, dot: bool = False) -> float:
    """Width of a caption's backing."""
    return QFontMetricsF(font).horizontalAdvance(text) + 2 * PAD + (12 if dot else 0)


def caption(
    painter: QPainter, theme: Theme, text: str, at: QPointF, *, dot: QColor | None = None, room: float = 1e6
) -> QRectF:
    """A line of text with its top left corner at a point; shortened to the room there is. Returns its backing."""
    font = painter.font()
    width = min(caption_width(text, font, dot is not None), room)
    box = QRectF(at.x(), at.y(), width, LINE)
    backing(painter, theme, box)
    left = PAD
    if dot is not None:
        painter.setBrush(dot)
        painter.drawEllipse(QPointF(box.left() + PAD + 3, box.center().y()), 3.5, 3.5)
        left += 12
    painter.setPen(theme["text"])
    inner = box.adjusted(left, 0, -PAD + 2, 0)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return box


def backing(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """A translucent sheet under text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.faded("window", 0.82))
    painter.drawRoundedRect(box, 4, 4)


def legend(
    painter: QPainter, theme: Theme, rows: Sequence[tuple[QColor, Qt.PenStyle, str]], right: float, top: float
) -> QRectF:
    """What the colours mean, in a box whose top right corner is given."""
    metrics = QFontMetricsF(painter.font())
    width = max(metrics.horizontalAdvance(text) for _, _, text in rows) + 2 * PAD + 24
    box = QRectF(right - width, top, width, 18 * len(rows) + PAD)
    backing(painter, theme, box)
    for row, (colour, style, text) in enumerate(rows):
        y = box.top() + PAD / 2 + 18 * row + 9
        if style == Qt.PenStyle.NoPen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for x in (4, 10, 16):
                painter.drawEllipse(QPointF(box.left() + PAD + x - 2, y), 1.6, 1.6)
        else:
            painter.setPen(QPen(colour, 2, style))
            painter.drawLine(QPointF(box.left() + PAD, y), QPointF(box.left() + PAD + 16, y))
        painter.setPen(theme["text"])
        where = QRectF(box.left() + PAD + 24, y - 9, width, 18)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
    return box
