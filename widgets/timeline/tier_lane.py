"""Words, phonemes and visemes: contiguous segments whose shared edges are dragged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.document.model import Segment, Tier, TierKind
from inference.speech.phones import ARTICULATIONS
from widgets.editor import Editor, Selection
from widgets.timecode import clock, milliseconds
from widgets.timeline.columns import ColumnCache, Columns, phone_text, viseme_text
from widgets.timeline.gestures import DragBoundary, Gesture, Point
from widgets.timeline.hit_test import edge_at
from widgets.timeline.lane import Lane
from widgets.timeline.paint import draw_segments, draw_selected

_EMPTY = Tier(kind="phonemes")


class Select:
    """A press on a segment: select it; the playhead follows a drag's start only when nothing else is meant."""

    def __init__(self, editor: Editor, kind: TierKind, segment_id: str) -> None:
        self.editor, self.kind, self.segment_id = editor, kind, segment_id

    def begin(self, at: Point) -> None:
        """Select; Shift extends from the first selected segment."""
        ids: tuple[str, ...] = (self.segment_id,)
        before = self.editor.selection
        if at.holds(Qt.KeyboardModifier.ShiftModifier) and before.kind == self.kind and before.ids:
            ids = self._between(before.ids[0])
        self.editor.select(Selection(self.kind, ids))
        if len(ids) == 1:
            self.editor.seek(at.us)

    def update(self, at: Point) -> None:
        """The playhead follows."""
        self.editor.seek(at.us)

    def finish(self) -> None:
        """Nothing to commit."""

    def cancel(self) -> None:
        """Nothing to take back."""

    def _between(self, anchor: str) -> tuple[str, ...]:
        track = self.editor.track
        ids = [segment.id for segment in getattr(track, self.kind)] if track else []
        if anchor not in ids or self.segment_id not in ids:
            return (self.segment_id,)
        a, b = ids.index(anchor), ids.index(self.segment_id)
        run = ids[min(a, b) : max(a, b) + 1]
        return (anchor, *(i for i in run if i != anchor))


class TierLane(Lane):
    """One contiguous tier. `relabel_wanted` asks for the pick list at a segment."""

    pans = True
    relabel_wanted = Signal(str, str)  # lane kind ("words", "phonemes", "visemes"), segment id

    def __init__(
        self, editor: Editor, kind: str, name: str, text: Callable[[Segment], str], height: int = 28,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self.flags = frozenset({"words"} if kind == "words" else {"phonemes"})
        super().__init__(editor, height, parent)
        self.name = name
        self.kind = kind
        self.tier: TierKind = "words" if kind == "words" else "phonemes"
        self._text = text
        self._cache = ColumnCache()

    @property
    def columns(self) -> Columns:
        """The tier as shown."""
        track = self.editor.track
        return self._cache.of(getattr(track, self.tier)) if track is not None else ColumnCache().of(_EMPTY)

    def draw(self, painter: QPainter) -> None:
        """All visible segments."""
        self.clear(painter, line=True)
        grouped = self.kind != "words"
        draw_segments(painter, self.theme, self.view, self.columns, self.height(), self._text, grouped=grouped)

    def draw_over(self, painter: QPainter) -> None:
        """Outline what is selected."""
        selection = self.editor.selection
        if selection.kind == self.tier:
            ids = frozenset(selection.ids)
            draw_selected(painter, self.theme, self.editor.view, self.columns, ids, self.height())

    def gesture_at(self, at: Point) -> Gesture | None:
        """Drag an edge, or select."""
        columns = self.columns
        hit = edge_at(columns, at.us, self.editor.view.us_per_px, shared=True)
        if hit is not None:
            return DragBoundary(self.editor, self.tier, hit)
        segment = columns.at(at.us)
        return Select(self.editor, self.tier, segment.id) if segment is not None else None

    def pick(self, at: Point) -> None:
        """Select the segment here, unless it is selected already."""
        segment = self.columns.at(at.us)
        if segment is not None and segment.id not in self.editor.selection.ids:
            self.editor.select(Selection(self.tier, (segment.id,)))

    def hover(self, at: Point) -> None:
        """Cursor and tooltip say what is here."""
        columns = self.columns
        hit = edge_at(columns, at.us, self.editor.view.us_per_px, shared=True)
        if hit is not None:
            self.setCursor(Qt.CursorShape.SplitHCursor)
            self.setToolTip(f"Edge at {clock(hit.us)} s\nDrag to move it, Ctrl ripples, Shift inverts snapping, "
                            "Esc cancels")  # fmt: skip
            return
        self.unsetCursor()
        segment = columns.at(at.us)
        self.setToolTip(describe(segment, self.kind) if segment is not None else "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Relabel."""
        at = self.point(event)
        segment = self.columns.at(at.us)
        if event.button() == Qt.MouseButton.LeftButton and segment is not None:
            self.editor.select(Selection(self.tier, (segment.id,)))
            self.relabel_wanted.emit(self.kind, segment.id)


def describe(segment: Segment, kind: str) -> str:
    """A segment in words: what it is, how long, who made it, how sure."""
    name = segment.label or "Silence"
    lines = [f"{name}   {milliseconds(segment.end - segment.start)}"]
    if kind != "words" and segment.label:
        chosen = " (chosen by hand)" if segment.viseme else ""
        lines.append(f"Viseme {viseme_text(segment)}{chosen}")
    lines.append(f"{clock(segment.start)} – {clock(segment.end)} s")
    made = "Set by hand" if segment.by == "hand" else f"Found by analysis, {segment.confidence:.0%} sure"
    lines.append(made + (", locked" if segment.locked else ""))
    lines.append("Double-click or F2: relabel")
    return "\n".join(lines)


def phoneme_label(segment: Segment) -> str:
    """What the phoneme lane writes."""
    return phone_text(segment)


def word_label(segment: Segment) -> str:
    """What the word lane writes."""
    return segment.label


ARTICULATION_TITLES = dict(
    zip(
        ARTICULATIONS,
        ("Lips closed", "Lip on teeth", "Open", "Spread", "Rounded", "Tongue", "Rest"),
        strict=True,
    )
)
