"""Moving whole segments, and drawing new ones over empty lane."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.document import blocks
from app.document.edits.moves import move_segments
from app.document.edits.result import Edited, lane_of
from app.document.edits.sparse import insert
from app.document.model import Project, Segment, TierKind
from widgets.editor import EditMode, Editor, Ghost, Selection
from widgets.language import tr
from widgets.timecode import milliseconds
from widgets.timeline.edge_gestures import NOTES, shown_segment
from widgets.timeline.gestures import DRAG_PX, EditGesture, MoveGesture, Point, stopped_at


class DragSelection(MoveGesture):
    """Move the selected segments of a tier together; words take their phonemes along. A press selects what is under
    it, unless it belongs to the selection already; a release without a move selects it alone."""

    def __init__(self, editor: Editor, tier: TierKind, segment_id: str) -> None:
        selection = editor.selection
        mine = selection.kind == tier and segment_id in selection.ids
        self.ids: tuple[str, ...] = selection.ids if mine else (segment_id,)
        super().__init__(editor, self.ids)
        self.tier: TierKind = tier
        self.segment_id = segment_id
        self._selected = selection
        _, track = self.before.track(editor.track_id)
        found = [blocks.find(lane_of(track, tier), i)[1] for i in self.ids]
        self.start_us, self.end_us = min(s.start for s in found), max(s.end for s in found)
        self._from = Point(0, 0, 0)
        self._moved = False

    def begin(self, at: Point) -> None:
        """Select it."""
        self._from = at
        self.editor.select(Selection(self.tier, self.ids))

    def update(self, at: Point) -> None:
        """Preview the selection at the mouse: whichever of its two ends is near something snaps to it."""
        self._moved = self._moved or abs(at.x - self._from.x) >= DRAG_PX
        if not self._moved:
            return
        delta, what, wanted = self._snapped_delta(at.us - self._from.us, at)
        track_id, tier, ids = self.editor.track_id, self.tier, self.ids
        mode: EditMode = "shift" if at.holds(Qt.KeyboardModifier.ControlModifier) else self.editor.edit_mode
        outcome = self.attempt(lambda project: move_segments(project, track_id, tier, ids, delta, mode=mode))
        self.show(outcome, wanted, self._own.start, what, tier, NOTES[mode])

    def finish(self) -> None:
        """One step of history; a click on one of several selects it alone."""
        super().finish()
        if not self._moved and len(self.ids) > 1:
            self.editor.select(Selection(self.tier, (self.segment_id,)))

    def cancel(self) -> None:
        """Drop the preview; select what was selected."""
        super().cancel()
        self.editor.select(self._selected)

    @property
    def _own(self) -> Segment:
        return shown_segment(self.before, self.editor.track_id, self.tier, self.segment_id)

    def _snapped_delta(self, delta: float, at: Point) -> tuple[int, str, int]:
        """How far to go, what was snapped to, and where the segment under the mouse would then begin."""
        ends = []
        for edge in (self.start_us, self.end_us):
            us, what = self.snapped(edge + delta, at)
            ends.append((what == "" or what == "frame", abs(us - edge - delta), us - edge, what))
        _, _, best, what = min(ends)
        return round(best), what, self._own.start + round(best)

    def reached(self, project: Project) -> int:
        """Where the segment under the mouse begins."""
        return shown_segment(project, self.editor.track_id, self.tier, self.segment_id).start


class AddSpan(EditGesture):
    """Draw a new mark over empty lane; a click without a drag moves the playhead."""

    def __init__(self, editor: Editor, tier: TierKind) -> None:
        super().__init__(editor, ())
        self.tier: TierKind = tier
        self._from = Point(0, 0, 0)
        self._start = 0
        self._selected = editor.selection
        self._playhead = editor.playhead_us

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
        track_id, tier, start = self.editor.track_id, self.tier, self._start
        outcome = self.attempt(lambda project: insert(project, track_id, tier, start, us))
        if isinstance(outcome, Edited):
            snapped = stopped_at(what)
            self.editor.set_ghost(Ghost(us, start, milliseconds(abs(us - start)), snapped, tier, what))
        else:
            self.outcome = None
            self.editor.preview(None)
            self.editor.set_ghost(None)
            self.editor.said.emit(tr(outcome.reason))

    def finish(self) -> None:
        """One step of history, and what was drawn is selected."""
        outcome = self.outcome
        super().finish()
        track = self.editor.track
        if outcome is None or track is None:
            return
        tier = lane_of(track, self.tier)
        drawn = blocks.segment_at(tier, (outcome.spans[0].start + outcome.spans[0].end) // 2)
        if drawn is not None:
            self.editor.select(Selection(self.tier, (drawn.id,)))

    def cancel(self) -> None:
        """Drop the preview; selection and playhead go back."""
        super().cancel()
        self.editor.seek(self._playhead)
        self.editor.select(self._selected)
