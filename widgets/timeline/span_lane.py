"""Rests and kept stretches: sparse marks that are drawn by dragging over empty lane, and the fades of the latter."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.document.edits.result import lane_of
from app.document.model import Segment, Tier, TierKind
from widgets.editor import Editor, Selection
from widgets.language import later, tr
from widgets.timecode import clock, milliseconds
from widgets.timeline.columns import ColumnCache, Columns, SelectedCache
from widgets.timeline.edge_gestures import DragBoundary, DragEdges, DragFade
from widgets.timeline.gestures import Gesture, Point
from widgets.timeline.hit_test import EdgeHit, Side, edge_at, fade_at
from widgets.timeline.lane import Lane
from widgets.timeline.paint import covered, draw_selected, fill_runs
from widgets.timeline.segment_gestures import AddSpan, DragSelection
from widgets.timeline.select_gestures import ALT, CTRL, SHIFT, Select

TITLES: dict[str, str] = {"rests": later("Rest"), "keep": later("Keep")}
HELP: dict[str, str] = {
    "rests": later("Drag to mark a rest: the mouth closes and stays closed"),
    "keep": later("Drag to keep the original picture here: nothing is rendered"),
}
NARROW_PX = 4.0
HANDLE_PX = 24.0
"""A kept stretch at least this wide has handles for its fades."""


class SpanLane(Lane):
    """One sparse tier."""

    pans = True

    def __init__(self, editor: Editor, tier: TierKind, height: int = 20, parent: QWidget | None = None) -> None:
        self.flags = frozenset({tier})
        super().__init__(editor, height, parent)
        self.name = TITLES[tier]
        self.tier: TierKind = tier
        self.snaps_as = "rest" if tier == "rests" else "keep"
        self._cache = ColumnCache()
        self._selected = SelectedCache()

    @property
    def _tier(self) -> Tier:
        track = self.editor.track
        return lane_of(track, self.tier) if track is not None else Tier(kind=self.tier)

    @property
    def columns(self) -> Columns:
        """The tier as shown."""
        return self._cache.of(self._tier)

    # --- painting ----------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """The marks: rests filled, kept stretches hatched between the slopes of their fades."""
        theme, view = self.theme, self.view
        self.clear(painter, line=True)
        columns = self.columns
        first, last = columns.window(view.start_us, view.end_us)
        left = (columns.starts[first:last] - view.start_us) / view.us_per_px
        right = (columns.ends[first:last] - view.start_us) / view.us_per_px
        wide = right - left >= NARROW_PX
        if not wide.all():
            touched = covered(left[~wide], right[~wide], view.width_px)
            fill_runs(painter, theme.mix("lane", "rest", 0.7), touched, 2, self.height() - 5)
        segments = [columns.segments[first + i] for i in wide.nonzero()[0].tolist()]
        edges = zip(left[wide].tolist(), right[wide].tolist(), strict=True)
        boxes = [QRectF(a, 2, b - a, self.height() - 5) for a, b in edges]
        if self.tier == "keep":
            self._draw_kept(painter, segments, boxes)
        else:
            painter.setPen(QPen(theme["rest"]))
            painter.setBrush(theme.mix("lane", "rest", 0.45))
            painter.drawRects(boxes)
        for segment, box in zip(segments, boxes, strict=True):
            if segment.locked:
                painter.fillRect(QRectF(box.left(), box.bottom() - 1.5, box.width(), 2), theme["text"])
            if box.width() > 32 and self.tier == "rests":
                painter.setPen(theme["text"])
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, segment.label or tr("rest"))

    def _draw_kept(self, painter: QPainter, segments: list[Segment], boxes: list[QRectF]) -> None:
        """Hatched where only the original shows; slopes where it comes and goes."""
        theme, per_px = self.theme, self.view.us_per_px
        painter.setPen(QPen(theme["rest"]))
        painter.setBrush(theme.faded("rest", 0.14))
        painter.drawRects(boxes)
        whole, slopes = [], []
        for segment, box in zip(segments, boxes, strict=True):
            fade = min(segment.fade / per_px, box.width() / 2)
            whole.append(box.adjusted(fade, 0, -fade, 0))
            if fade >= 1:
                slopes.append(QLineF(box.left(), box.bottom(), box.left() + fade, box.top()))
                slopes.append(QLineF(box.right() - fade, box.top(), box.right(), box.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(theme.faded("rest", 0.9), Qt.BrushStyle.BDiagPattern))
        painter.drawRects([box for box in whole if box.width() >= 1])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.mix("rest", "text", 0.6), 1.4))
        painter.drawLines(slopes)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def draw_over(self, painter: QPainter) -> None:
        """Outline what is selected; handles of its fades."""
        selection = self.editor.selection
        if selection.kind != self.tier:
            return
        columns, view = self.columns, self.editor.view
        times = self._selected.of(self._tier, selection.ids, lambda: columns)
        draw_selected(painter, self.theme, view, times, self.height())
        if self.tier == "keep":
            self._draw_handles(painter, columns, columns.indexes(selection.ids).tolist())

    def _draw_handles(self, painter: QPainter, columns: Columns, index: list[int]) -> None:
        view = self.editor.view
        first, last = columns.window(view.start_us, view.end_us)
        painter.setPen(QPen(self.theme["lane"], 1.0))
        painter.setBrush(self.theme["text"])
        for i in index:
            segment = columns.segments[i]
            if first <= i < last and (segment.end - segment.start) / view.us_per_px >= HANDLE_PX:
                for us in (segment.start + segment.fade, segment.end - segment.fade):
                    painter.drawRect(QRectF(view.x_of(us) - 3, 0.5, 6, 6))

    # --- hands -------------------------------------------------------------------------------------------------

    def gesture_at(self, at: Point) -> Gesture | None:
        """Drag a fade or an edge, move marks, or draw a new one; Ctrl and Shift select."""
        if self.editor.track is None:
            return None
        fade = self._fade(at)
        if fade is not None:
            return DragFade(self.editor, *fade)
        hit = self._edge(at)
        if hit is not None and at.holds(SHIFT) and at.holds(ALT):
            return DragEdges(self.editor, self.tier, hit)
        if hit is not None:
            return DragBoundary(self.editor, self.tier, hit)
        segment = self.columns.at(at.us)
        if at.holds(CTRL) or (at.holds(SHIFT) and segment is not None):
            return Select(self.editor, self.tier, segment.id if segment else "", lambda: self.columns)
        if segment is not None:
            return DragSelection(self.editor, self.tier, segment.id)
        return AddSpan(self.editor, self.tier)

    def pick(self, at: Point) -> None:
        """Select the segment here, unless it is selected already."""
        segment = self.columns.at(at.us)
        if segment is not None and segment.id not in self.editor.selection.ids:
            self.editor.select(Selection(self.tier, (segment.id,)))

    def hover(self, at: Point) -> None:
        """Cursor and tooltip say what a drag would do."""
        segment = self.columns.at(at.us)
        fade = self._fade(at)
        if fade is not None:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
            self.setToolTip(tr("Fade {length}\nDrag: how slowly the original comes in and goes out",
                               length=milliseconds(fade[0].fade)))  # fmt: skip
            return
        if self._edge(at) is not None:
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif segment is not None:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()
        if segment is None:
            self.setToolTip(f"{tr(HELP[self.tier])}\n{tr('Ctrl+drag: select several')}")
            return
        lines = [f"{tr(self.name)}   {milliseconds(segment.end - segment.start)}",
                 f"{clock(segment.start)} – {clock(segment.end)} s"]  # fmt: skip
        if segment.locked:
            lines.append(tr("Locked: no edit changes it"))
        lines.append(tr("Drag to move, drag an edge to resize, Delete removes it"))
        if self.tier == "keep":
            lines.append(tr("Drag an upper corner to fade"))
        self.setToolTip("\n".join(lines))

    def _edge(self, at: Point) -> EdgeHit | None:
        return edge_at(self.columns, at.us, self.editor.view.us_per_px, shared=False)

    def _fade(self, at: Point) -> tuple[Segment, Side] | None:
        if self.tier != "keep":
            return None
        return fade_at(self.columns, at.x, at.y, self.editor.view, self.height(), HANDLE_PX)
