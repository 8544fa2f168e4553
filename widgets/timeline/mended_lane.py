"""A lane whose picture is mended: a change draws only the pixels of the time that it touches."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.document.changes import ChangeSet
from widgets.editor import Editor
from widgets.timeline.lane import Lane

EDGE_PX = 12
"""What a repaint takes more on each side: a glyph may reach out of its span."""
AIR_PX, STEP_PX = 8, 4
"""What is drawn beyond a repaint and thrown away; repaints begin where device pixels do, at any usual scale."""


class MendedLane(Lane):
    """Subclasses draw what lies in `part`. Edits of `flags` mend it; for what else changed they call `refresh_span`."""

    def __init__(self, editor: Editor, height: int, parent: QWidget | None = None) -> None:
        super().__init__(editor, height, parent)
        self._stale: tuple[int, int] | None = None  # pixels of the picture
        self._part: tuple[float, float] | None = None  # what is being drawn of it

    def refresh_span(self, start_us: float, end_us: float) -> None:
        """Draw the picture anew between two times, at the next paint."""
        drawn, view = self._drawn, self.editor.view
        if self._picture is None or drawn is None:
            self.update()
            return
        first, last = self._stale or (drawn.width_px, 0)
        first = max(min(first, math.floor(drawn.x_of(start_us)) - EDGE_PX), 0)
        last = min(max(last, math.ceil(drawn.x_of(end_us)) + EDGE_PX), drawn.width_px)
        if last <= first:
            return
        first, last = first // STEP_PX * STEP_PX, -(-last // STEP_PX) * STEP_PX
        self._stale = (first, last)
        left, right = view.x_of(drawn.us_at(first)), view.x_of(drawn.us_at(last))
        self.update(QRect(math.floor(left), 0, math.ceil(right - left) + 2, self.height()))

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.flags & self.flags and self.editor.track_id in change.tracks:
            for span in change.spans:
                self.refresh_span(span.start, span.end)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is stale in the picture, then the picture and the live marks."""
        if self._picture is not None and self._stale is not None:
            self._mend(self._picture, *self._stale)
        self._stale = None
        super().paintEvent(event)

    def _mend(self, picture: QPixmap, first: int, last: int) -> None:
        """Draw a part of the picture anew: aside and with some air, since Qt strokes a line otherwise at a border."""
        ratio = picture.devicePixelRatio()
        piece = QPixmap(max(round((last - first + 2 * AIR_PX) * ratio), 1), picture.height())
        piece.setDevicePixelRatio(ratio)
        painter = QPainter(piece)
        painter.setFont(self.font())
        painter.translate(AIR_PX - first, 0)
        self._drawing, self._part = self._drawn, (float(first - AIR_PX), float(last + AIR_PX))
        try:
            self.draw(painter)
        finally:
            self._drawing = self._part = None
            painter.end()
        painter = QPainter(picture)
        inner = QRectF(AIR_PX * ratio, 0, (last - first) * ratio, picture.height())
        painter.drawPixmap(QRectF(first, 0, last - first, self.height()), piece, inner)
        painter.end()

    @property
    def part(self) -> tuple[float, float]:
        """First and last pixel to be drawn."""
        return self._part or (0.0, float(self.view.width_px))
