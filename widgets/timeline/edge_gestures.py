"""Dragging edges: one shared by two segments, one time in all tiers, and the fades of a kept stretch."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.document import blocks
from app.document.edits.boundary import move_boundary, move_edges_at
from app.document.edits.result import Edited, lane_of
from app.document.edits.sparse import set_fade
from app.document.model import Project, Segment, TierKind
from app.document.time import Span
from widgets.editor import EditMode, Editor, Selection
from widgets.language import later, tr
from widgets.timecode import milliseconds
from widgets.timeline.gestures import DRAG_PX, MoveGesture, Point
from widgets.timeline.hit_test import EdgeHit, Side

NEAR_US = 400_000
"""An edge this near to the playhead is dragged without moving the playhead."""
KINDS: tuple[TierKind, ...] = ("phonemes", "words", "rests", "keep")
NOTES: dict[EditMode, str] = {"overwrite": "", "push": later("push"), "shift": later("shift all")}
ALL_TIERS = later("all tiers")


def shown_segment(project: Project, track_id: str, tier: TierKind, segment_id: str) -> Segment:
    """A segment of a snapshot."""
    _, track = project.track(track_id)
    return blocks.find(lane_of(track, tier), segment_id)[1]


class DragEdge(MoveGesture):
    """What drags of edges share: a grip, a dead zone, the picture at the edge, and the playhead that comes back."""

    def __init__(self, editor: Editor, tier: TierKind, hit: EdgeHit) -> None:
        super().__init__(editor, (hit.segment_id,))
        self.tier: TierKind = tier
        self.hit = hit
        self._grip = 0.0
        self._x = 0.0
        self._moved = False
        self._playhead = editor.playhead_us
        self._selected = editor.selection

    def begin(self, at: Point) -> None:
        """Remember where the edge was taken hold of."""
        self._grip, self._x = at.us - self.hit.us, at.x
        self.editor.select(Selection(self.tier, (self.hit.segment_id,)))

    def update(self, at: Point) -> None:
        """Preview the edge at the mouse."""
        self._moved = self._moved or abs(at.x - self._x) >= DRAG_PX
        if not self._moved:
            return
        if self.outcome is None and abs(self.editor.playhead_us - self.hit.us) > NEAR_US:
            self.editor.seek(self.hit.us)  # so that the picture shows what the drag changes
        us, what = self.snapped(at.us - self._grip, at)
        self.move(us, what, at)

    def move(self, us: int, what: str, at: Point) -> None:
        """Bring the edge to a time. `what` is there, if it snapped."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Drop the preview; playhead and selection go back, too."""
        super().cancel()
        self.editor.seek(self._playhead)
        self.editor.select(self._selected)

    def mode(self, at: Point) -> EditMode:
        """What gives way: as is set, or everything shifts while Ctrl is held."""
        return "shift" if at.holds(Qt.KeyboardModifier.ControlModifier) else self.editor.edit_mode


class DragBoundary(DragEdge):
    """Move the edge between two segments as the edit mode says; Ctrl shifts everything behind it along.

    Of two that share an edge the one that grows is in charge: it keeps its place, and its neighbours give way.
    """

    def __init__(self, editor: Editor, tier: TierKind, hit: EdgeHit) -> None:
        super().__init__(editor, tier, hit)
        self._led: tuple[str, Side] = (hit.segment_id, hit.edge)

    def move(self, us: int, what: str, at: Point) -> None:
        """Bring the edge to a time."""
        mode = self.mode(at)
        track_id, tier, hit = self.editor.track_id, self.tier, self.hit
        leads: tuple[str, Side] = (hit.left, "end") if hit.left and us >= hit.us else (hit.segment_id, hit.edge)
        outcome = self.attempt(lambda project: move_boundary(project, track_id, tier, *leads, us, mode=mode))
        if isinstance(outcome, Edited):
            self._led = leads
        self.show(outcome, us, hit.us, what, tier, tr(NOTES[mode]) if NOTES[mode] else "")

    def reached(self, project: Project) -> int:
        """The edge."""
        segment = shown_segment(project, self.editor.track_id, self.tier, self._led[0])
        return segment.start if self._led[1] == "start" else segment.end


class DragEdges(DragEdge):
    """Move what lies at one time in all tiers. Shift and Alt are held for that, so Shift does not invert snapping."""

    shift_inverts = False

    def __init__(self, editor: Editor, tier: TierKind, hit: EdgeHit) -> None:
        super().__init__(editor, tier, hit)
        _, track = self.before.track(editor.track_id)
        self._there: list[tuple[TierKind, str, Side]] = []
        for kind in KINDS:
            for segment in blocks.between(lane_of(track, kind), Span(hit.us - 1, hit.us + 1)):
                if hit.us in (segment.start, segment.end):
                    self._there.append((kind, segment.id, "start" if segment.start == hit.us else "end"))

    def move(self, us: int, what: str, at: Point) -> None:
        """Bring the edges to a time."""
        mode, track_id, from_us = self.mode(at), self.editor.track_id, self.hit.us
        outcome = self.attempt(lambda project: move_edges_at(project, track_id, from_us, us, mode=mode))
        note = " ".join(tr(part) for part in (ALL_TIERS, NOTES[mode]) if part)
        self.show(outcome, us, from_us, what, self.tier, note)

    def reached(self, project: Project) -> int:
        """The first of the edges that is still there."""
        for kind, segment_id, side in self._there:
            try:
                segment = shown_segment(project, self.editor.track_id, kind, segment_id)
            except KeyError:
                continue
            return segment.start if side == "start" else segment.end
        return self.hit.us


class DragFade(MoveGesture):
    """Drag the end of a kept stretch's slope: both of its ends fade alike."""

    def __init__(self, editor: Editor, segment: Segment, side: Side) -> None:
        super().__init__(editor, ())
        self.segment, self.side = segment, side
        self._from = Point(0, 0, 0)
        self._moved = False
        self._selected = editor.selection

    def begin(self, at: Point) -> None:
        """Select the stretch."""
        self._from = at
        self.editor.select(Selection("keep", (self.segment.id,)))

    def update(self, at: Point) -> None:
        """Preview the slope at the mouse."""
        self._moved = self._moved or abs(at.x - self._from.x) >= DRAG_PX
        if not self._moved:
            return
        us, what = self.snapped(self._place(self.segment) + at.us - self._from.us, at)
        fade = us - self.segment.start if self.side == "start" else self.segment.end - us
        track_id, name = self.editor.track_id, self.segment.id
        outcome = self.attempt(lambda project: set_fade(project, track_id, name, fade))
        length = milliseconds(min(max(fade, 0), (self.segment.end - self.segment.start) // 2))
        self.show(outcome, us, self._place(self.segment), what, "keep", tr("fade {length}", length=length))

    def cancel(self) -> None:
        """Drop the preview; select what was selected."""
        super().cancel()
        self.editor.select(self._selected)

    def reached(self, project: Project) -> int:
        """Where the slope ends."""
        return self._place(shown_segment(project, self.editor.track_id, "keep", self.segment.id))

    def _place(self, segment: Segment) -> int:
        return segment.start + segment.fade if self.side == "start" else segment.end - segment.fade
