"""Small things painted over the picture: light captions on a dark backing in every theme, as footage has none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

EDGE, PAD, LINE = 12.0, 8.0, 20.0
INK, BACK = QColor("#e8e8e8"), QColor(20, 20, 20, 205)


def caption_width(text: str, font: QFont, dot: bool = False) -> float:
    """Width of a caption's backing."""
    return QFontMetricsF(font).horizontalAdvance(text) + 2 * PAD + (12 if dot else 0)


def caption(
    painter: QPainter, text: str, at: QPointF, *, dot: QColor | None = None, room: float = 1e6
) -> QRectF:
    """A line of text with its top left corner at a point; shortened to the room there is. Returns its backing."""
    font = painter.font()
    width = min(caption_width(text, font, dot is not None), room)
    box = QRectF(at.x(), at.y(), width, LINE)
    backing(painter, box)
    left = PAD
    if dot is not None:
        painter.setBrush(dot)
        painter.drawEllipse(QPointF(box.left() + PAD + 3, box.center().y()), 3.5, 3.5)
        left += 12
    painter.setPen(INK)
    inner = box.adjusted(left, 0, -PAD + 2, 0)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return box


def backing(painter: QPainter, box: QRectF) -> None:
    """A translucent sheet under text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(BACK)
    painter.drawRoundedRect(box, 4, 4)


def legend_size(painter: QPainter, rows: Sequence[tuple[QColor, Qt.PenStyle, str]]) -> float:
    """How wide a legend is."""
    metrics = QFontMetricsF(painter.font())
    return max(metrics.horizontalAdvance(text) for _, _, text in rows) + 2 * PAD + 24


def legend(
    painter: QPainter, rows: Sequence[tuple[QColor, Qt.PenStyle, str]], right: float, top: float
) -> QRectF:
    """What the colours mean, in a box whose top right corner is given."""
    width = legend_size(painter, rows)
    box = QRectF(right - width, top, width, 18 * len(rows) + PAD)
    backing(painter, box)
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
        painter.setPen(INK)
        where = QRectF(box.left() + PAD + 24, y - 9, width, 18)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
    return box
