"""Which sounds of English a face's footage shows, and how often: the 39 phones as one picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from widgets.language import count, tr
from widgets.theme import Look, small, tabular

ACROSS = 13
CELL = (38.0, 34.0)


class Sounds(QWidget):
    """Three rows of thirteen: name, count, and a bar; what is hardly seen is marked."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._phones: dict[str, int] = {}
        self._few = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Sounds in the footage"))
        look.changed.connect(self.update)

    def show_counts(self, phones: dict[str, int], few: int) -> None:
        """Frames of each phone, and below how many it counts as hardly seen."""
        self._phones, self._few = phones, few
        self.setAccessibleDescription(", ".join(f"{name} {n}" for name, n in phones.items()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Three rows."""
        rows = -(-len(self._phones) // ACROSS)
        return QSize(round(ACROSS * CELL[0]), round(rows * self._height()))

    def minimumSizeHint(self) -> QSize:
        """The same height, narrower."""
        return QSize(ACROSS * 26, self.sizeHint().height())

    def _height(self) -> float:
        return max(CELL[1], self.fontMetrics().height() * 2 + 4)

    def cell(self, number: int) -> QRectF:
        """Where the nth phone is."""
        width, height = self.width() / ACROSS, self._height()
        return QRectF(number % ACROSS * width, number // ACROSS * height, width, height).adjusted(1, 1, -1, -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cells with a bar as high as the count, up to four times what is few."""
        theme = self._look.current
        painter = QPainter(self)
        full = max(4 * self._few, 1)
        for number, (name, seen) in enumerate(self._phones.items()):
            cell = self.cell(number)
            rare = seen < self._few
            painter.fillRect(cell, theme["lane"])
            high = cell.height() * min(seen / full, 1.0)
            painter.fillRect(QRectF(cell.left(), cell.bottom() - high, cell.width(), high),
                             theme.faded("warning" if rare else "cache_ready", 0.35))
            if rare:
                painter.setPen(theme["warning"])
                painter.drawLine(QPointF(cell.left(), cell.bottom()), QPointF(cell.right(), cell.bottom()))
            painter.setPen(theme["warning"] if not seen else theme["text"])
            painter.setFont(small(self.font()))
            top = QRectF(cell.left(), cell.top() + 1, cell.width(), cell.height() / 2)
            painter.drawText(top, Qt.AlignmentFlag.AlignCenter, name)
            painter.setPen(theme["text_dim"])
            painter.setFont(tabular(small(self.font())))
            painter.drawText(top.translated(0, cell.height() / 2 - 2), Qt.AlignmentFlag.AlignCenter, str(seen))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """A sound in words."""
        if isinstance(event, QHelpEvent):
            for number, (name, seen) in enumerate(self._phones.items()):
                if self.cell(number).contains(QPointF(event.pos())):
                    said = count(seen, "1 frame shows it", "{n} frames show it")
                    hint = tr("hardly seen: put together from neighbours") if seen < self._few else ""
                    QToolTip.showText(event.globalPos(), "\n".join(part for part in (f"{name}: {said}", hint) if part))
                    return True
            QToolTip.hideText()
        return super().event(event)
