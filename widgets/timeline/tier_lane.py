"""Words, phonemes and visemes: contiguous segments whose shared edges are dragged."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.document.edits.result import lane_of
from app.document.model import Segment, Tier, TierKind
from widgets.editor import Editor, Selection
from widgets.language import later, tr
from widgets.timecode import clock
from widgets.timeline.columns import ColumnCache, Columns, DoubtCache, Doubts, SelectedCache, phone_text, viseme_text
from widgets.timeline.describe import describe
from widgets.timeline.edge_gestures import DragBoundary, DragEdges
from widgets.timeline.gestures import Gesture, Point
from widgets.timeline.hit_test import EdgeHit, edge_at
from widgets.timeline.mended_lane import MendedLane
from widgets.timeline.paint import draw_selected
from widgets.timeline.segment_gestures import DragSelection
from widgets.timeline.segment_paint import POINT_PX, Style, draw_segments
from widgets.timeline.select_gestures import ALT, SHIFT, Select

LaneKind = Literal["words", "phonemes", "visemes"]
EDGE_TIP = later(
    "Drag: move the edge as the edit mode says\nCtrl: shift everything behind it\nShift: snap, or not\n"
    "Shift+Alt: move what is here in all tiers\nEsc takes it back"
)


def word_label(segment: Segment) -> str:
    """What the word lane writes."""
    return segment.label


STYLES: dict[LaneKind, Style] = {
    "words": Style(word_label, grouped=False),
    "phonemes": Style(phone_text),
    "visemes": Style(viseme_text, by_viseme=True),
}
_EMPTY = Tier(kind="phonemes")


class TierLane(MendedLane):
    """One contiguous tier. `relabel_wanted` asks for the pick list at a segment, `typing_wanted` for a field."""

    pans = True
    relabel_wanted = Signal(str, str)  # lane kind, segment id
    typing_wanted = Signal(str, str, str)  # lane kind, segment id, what was typed

    def __init__(
        self, editor: Editor, kind: LaneKind, name: str, height: int = 28, parent: QWidget | None = None
    ) -> None:
        self.flags = frozenset({"words"} if kind == "words" else {"phonemes"})
        super().__init__(editor, height, parent)
        self.name = name
        self.kind: LaneKind = kind
        self.tier: TierKind = "words" if kind == "words" else "phonemes"
        self.snaps_as = "word" if kind == "words" else "phoneme" if kind == "phonemes" else ""
        self._cache = ColumnCache()
        self._doubts = DoubtCache()
        self._selected = SelectedCache()

    @property
    def _tier(self) -> Tier:
        track = self.editor.track
        return lane_of(track, self.tier) if track is not None else _EMPTY

    @property
    def columns(self) -> Columns:
        """The tier as shown."""
        return self._cache.of(self._tier)

    @property
    def doubts(self) -> Doubts | None:
        """What no frame may show; only the phoneme lane tells it."""
        return self._doubts.of(self.columns, self.editor.timebase) if self.kind == "phonemes" else None

    def box(self, segment: Segment) -> QRect:
        """Where a segment is drawn, cut to the lane."""
        view = self.editor.view
        left = max(view.x_of(segment.start), 0.0)
        right = min(view.x_of(segment.end), float(self.width()))
        return QRect(round(left), 1, max(round(right - left), 1), self.height() - 2)

    # --- painting ----------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """The segments that reach into the part to be drawn."""
        self.clear(painter, line=True)
        view, (first, last) = self.view, self.part
        start_us, end_us = view.us_at(first - POINT_PX), view.us_at(last + POINT_PX)
        columns = self._cache.near(self._tier, start_us, end_us)
        part = slice(*columns.window(start_us, end_us))
        doubts = self._doubts.within(columns, part, self.editor.timebase) if self.kind == "phonemes" else None
        draw_segments(painter, self.theme, view, columns, part, self.height(), STYLES[self.kind], doubts)

    def draw_over(self, painter: QPainter) -> None:
        """Outline what is selected."""
        selection = self.editor.selection
        if selection.kind == self.tier:
            times = self._selected.of(self._tier, selection.ids, lambda: self.columns)
            draw_selected(painter, self.theme, self.editor.view, times, self.height())

    # --- hands -------------------------------------------------------------------------------------------------

    def gesture_at(self, at: Point) -> Gesture | None:
        """Drag an edge or, with Alt, what is selected; else select."""
        columns = self.columns
        hit = self._edge(at)
        if at.holds(ALT) and not at.holds(SHIFT):
            segment = columns.at(at.us)
            return DragSelection(self.editor, self.tier, segment.id) if segment is not None else None
        if hit is not None:
            together = at.holds(ALT) and at.holds(SHIFT)
            return (DragEdges if together else DragBoundary)(self.editor, self.tier, hit)
        segment = columns.at(at.us)
        return Select(self.editor, self.tier, segment.id, lambda: self.columns) if segment is not None else None

    def pick(self, at: Point) -> None:
        """Select the segment here, unless it is selected already."""
        segment = self.columns.at(at.us)
        mine = self.editor.selection.kind == self.tier
        if segment is not None and not (mine and segment.id in self.editor.selection.ids):
            self.editor.select(Selection(self.tier, (segment.id,)))

    def hover(self, at: Point) -> None:
        """Cursor and tooltip say what is here and what a press would do."""
        hit = self._edge(at)
        if at.holds(ALT) and not at.holds(SHIFT):
            self.setCursor(Qt.CursorShape.SizeHorCursor)
            return
        if hit is not None:
            self.setCursor(Qt.CursorShape.SplitHCursor)
            self.setToolTip(f"{tr('Edge at {time} s', time=clock(hit.us))}\n{tr(EDGE_TIP)}")
            return
        self.unsetCursor()
        columns = self.columns
        segment = columns.at(at.us)
        self.setToolTip(describe(segment, self.kind, self.editor.timebase) if segment is not None else "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Relabel."""
        at = self.point(event)
        segment = self.columns.at(at.us)
        if event.button() == Qt.MouseButton.LeftButton and segment is not None:
            self.editor.select(Selection(self.tier, (segment.id,)))
            self.relabel_wanted.emit(self.kind, segment.id)

    def event(self, event: QEvent) -> bool:
        """Letters belong to the lane while labels are typed, whatever else they mean."""
        if isinstance(event, QKeyEvent) and self._typed(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.typing_wanted.emit(self.kind, self.editor.selection.ids[0], event.text())
                return True
        return super().event(event)

    def _typed(self, event: QKeyEvent) -> bool:
        """Whether a key begins a label for the one segment that is selected."""
        held = event.modifiers() & ~(SHIFT | Qt.KeyboardModifier.KeypadModifier)
        selection = self.editor.selection
        return (
            self.editor.typing
            and self.gesture is None
            and self.kind != "visemes"
            and not held
            and selection.kind == self.tier
            and len(selection.ids) == 1
            and event.text().isprintable()
            and bool(event.text().strip())
        )

    def _edge(self, at: Point) -> EdgeHit | None:
        return edge_at(self.columns, at.us, self.editor.view.us_per_px, shared=True)
