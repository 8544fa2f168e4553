"""Rests and kept stretches: sparse marks that are drawn by dragging over empty lane."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.document.edits.result import Edited
from app.document.edits.segment import insert
from app.document.model import Tier, TierKind
from widgets.editor import Editor, Ghost, Selection
from widgets.timecode import clock, milliseconds
from widgets.timeline.columns import ColumnCache, Columns
from widgets.timeline.gestures import DRAG_PX, DragBoundary, DragSegment, EditGesture, Gesture, Point
from widgets.timeline.hit_test import EdgeHit, edge_at
from widgets.timeline.lane import Lane
from widgets.timeline.paint import draw_selected

TITLES: dict[str, str] = {"rests": "Rest", "keep": "Keep"}
HELP: dict[str, str] = {
    "rests": "Drag to mark a rest: the mouth closes and stays closed",
    "keep": "Drag to keep the original picture here: nothing is rendered",
}


class AddSpan(EditGesture):
    """Draw a new mark over empty lane; a click without a drag moves the playhead."""

    def __init__(self, editor: Editor, tier: TierKind) -> None:
        super().__init__(editor, ())
        self.tier: TierKind = tier
        self._from = Point(0, 0, 0)
        self._start = 0

    def begin(self, at: Point) -> None:
        """Where it starts."""
        self._from = at
        self._start, _ = self.snapped(at.us, at)
        self.editor.select(Selection())
        self.editor.seek(at.us)

    def update(self, at: Point) -> None:
        """Where it would end."""
        if abs(at.x - self._from.x) < DRAG_PX and self.outcome is None:
            return
        us, what = self.snapped(at.us, at)
        outcome = insert(self.before, self.editor.track_id, self.tier, self._start, us)
        self.outcome = None
        if isinstance(outcome, Edited):
            self.outcome = outcome
            self.editor.preview(outcome.project)
            self.editor.set_ghost(
                Ghost(us, self._start, milliseconds(abs(us - self._start)), f"→ {what}" if what else "", self.tier)
            )
        else:
            self.editor.preview(None)
            self.editor.said.emit(outcome.reason)


class SpanLane(Lane):
    """One sparse tier."""

    pans = True

    def __init__(self, editor: Editor, tier: TierKind, height: int = 20, parent: QWidget | None = None) -> None:
        self.flags = frozenset({tier})
        super().__init__(editor, height, parent)
        self.name = TITLES[tier]
        self.tier: TierKind = tier
        self._cache = ColumnCache()

    @property
    def columns(self) -> Columns:
        """The tier as shown."""
        track = self.editor.track
        return self._cache.of(getattr(track, self.tier) if track is not None else Tier(kind=self.tier))

    def draw(self, painter: QPainter) -> None:
        """The marks: rests filled, kept stretches hatched."""
        theme, view = self.theme, self.view
        self.clear(painter, line=True)
        columns = self.columns
        first, last = columns.window(view.start_us, view.end_us)
        for segment in columns.segments[first:last]:
            a, b = view.x_of(segment.start), view.x_of(segment.end)
            box = QRectF(a, 2, max(b - a, 2), self.height() - 5)
            painter.setPen(QPen(theme["rest"]))
            if self.tier == "keep":
                painter.fillRect(box, theme.faded("rest", 0.18))
                painter.setBrush(QBrush(theme.faded("rest", 0.9), Qt.BrushStyle.BDiagPattern))
            else:
                painter.setBrush(theme.mix("lane", "rest", 0.45))
            painter.drawRect(box)
            if b - a > 32 and self.tier == "rests":
                painter.setPen(theme["text"])
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, segment.label or "rest")

    def draw_over(self, painter: QPainter) -> None:
        """Outline what is selected."""
        selection = self.editor.selection
        if selection.kind == self.tier:
            draw_selected(painter, self.theme, self.editor.view, self.columns, selection.ids, self.height())

    def gesture_at(self, at: Point) -> Gesture | None:
        """Drag an edge, move a mark, or draw a new one."""
        if self.editor.track is None:
            return None
        hit = self._edge(at)
        if hit is not None:
            return DragBoundary(self.editor, self.tier, hit)
        segment = self.columns.at(at.us)
        if segment is not None:
            return DragSegment(self.editor, self.tier, segment.id, segment.start)
        return AddSpan(self.editor, self.tier)

    def pick(self, at: Point) -> None:
        """Select the segment here, unless it is selected already."""
        segment = self.columns.at(at.us)
        if segment is not None and segment.id not in self.editor.selection.ids:
            self.editor.select(Selection(self.tier, (segment.id,)))

    def hover(self, at: Point) -> None:
        """Cursor and tooltip say what a drag would do."""
        segment = self.columns.at(at.us)
        if self._edge(at) is not None:
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif segment is not None:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()
        if segment is not None:
            self.setToolTip(
                f"{self.name}   {milliseconds(segment.end - segment.start)}\n{clock(segment.start)} – "
                f"{clock(segment.end)} s\nDrag to move, drag an edge to resize, Delete removes it"
            )
        else:
            self.setToolTip(HELP[self.tier])

    def _edge(self, at: Point) -> EdgeHit | None:
        return edge_at(self.columns, at.us, self.editor.view.us_per_px, shared=False)

