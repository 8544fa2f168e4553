"""What a drag does, as objects: begin, update, finish or cancel.

A gesture computes every step from the snapshot it began with, shows it as a preview, and commits one step of
history when it is finished. Cancelling drops the preview: nothing happened.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import Qt

from app.document import blocks, snapping
from app.document.axes import RANGES
from app.document.edits.boundary import move_boundary
from app.document.edits.pose import move_key
from app.document.edits.result import Edited, Refused, lane_of
from app.document.edits.segment import move_segment
from app.document.model import PoseKey, Project, Segment, TierKind
from widgets.editor import Editor, Ghost, Selection
from widgets.timecode import difference
from widgets.timeline.hit_test import EdgeHit

SNAP_PX = 8.0
DRAG_PX = 3.0
NEAR_US = 400_000
"""An edge this near to the playhead is dragged without moving the playhead."""


@dataclass(frozen=True, slots=True)
class Point:
    """Where the mouse is: pixels of the lane, the time there, keys held."""

    x: float
    y: float
    us: float
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier

    def holds(self, key: Qt.KeyboardModifier) -> bool:
        """Whether a modifier is held."""
        return bool(self.keys & key)


class Gesture(Protocol):
    """One press-to-release."""

    def begin(self, at: Point) -> None:
        """The press."""

    def update(self, at: Point) -> None:
        """A move."""

    def finish(self) -> None:
        """The release: what is previewed becomes real."""

    def cancel(self) -> None:
        """Esc: as if it never happened."""


class Scrub:
    """The playhead follows the mouse."""

    def __init__(self, editor: Editor) -> None:
        self.editor = editor
        self._before = editor.playhead_us

    def begin(self, at: Point) -> None:
        """Jump to the mouse."""
        self.editor.seek(at.us)

    def update(self, at: Point) -> None:
        """Follow."""
        self.editor.seek(at.us)
        self.editor.view.reveal(self.editor.playhead_us)

    def finish(self) -> None:
        """Stay there."""

    def cancel(self) -> None:
        """Go back to where it was."""
        self.editor.seek(self._before)


class Pan:
    """The view follows the mouse."""

    def __init__(self, editor: Editor) -> None:
        self.editor = editor
        self._before = editor.view.start_us
        self._x = 0.0

    def begin(self, at: Point) -> None:
        """Hold the time under the mouse."""
        self._x = at.x

    def update(self, at: Point) -> None:
        """Keep it there."""
        view = self.editor.view
        view.scroll_to(self._before - (at.x - self._x) * view.us_per_px)

    def finish(self) -> None:
        """Stay there."""

    def cancel(self) -> None:
        """Scroll back."""
        self.editor.view.scroll_to(self._before)


class EditGesture:
    """Shared by drags that edit: snapping, preview, one commit, taking back."""

    def __init__(self, editor: Editor, exclude: Sequence[str]) -> None:
        self.editor = editor
        self.before: Project = editor.session.project
        self.outcome: Edited | None = None
        self._targets = self._candidates(exclude)

    def _candidates(self, exclude: Sequence[str]) -> Any:
        timebase = self.editor.timebase
        if timebase is None:
            return ()
        return snapping.candidates(
            self.before, self.editor.track_id, timebase, self.editor.playhead_us, exclude=exclude
        )

    def snapped(self, us: float, at: Point) -> tuple[int, str]:
        """The time pulled to a target within reach, and what the target is. Shift inverts snapping."""
        if self.editor.snapping != at.holds(Qt.KeyboardModifier.ShiftModifier):
            radius = round(SNAP_PX * self.editor.view.us_per_px)
            found = snapping.snap(round(us), self._targets, radius)
            if found is not None:
                return found.us, found.what
        return round(us), ""

    def finish(self) -> None:
        """One step of history."""
        self.editor.set_ghost(None)
        self.editor.said.emit("")
        if self.outcome is not None:
            self.editor.commit(self.outcome)
        else:
            self.editor.preview(None)

    def cancel(self) -> None:
        """Drop the preview."""
        self.editor.set_ghost(None)
        self.editor.said.emit("")
        self.editor.preview(None)


class MoveGesture(EditGesture, ABC):
    """A drag of something that is there: its ghost shows how far it got."""

    def show(
        self, outcome: Edited | Refused, wanted_us: int, from_us: int, what: str, lane: str, note: str = ""
    ) -> None:
        """Preview an outcome with its ghost; a refusal keeps the last good one and says why.

        The ghost shows where the edge really got to, which may be short of where the mouse is.
        """
        if isinstance(outcome, Refused):
            self.editor.said.emit(outcome.reason)
            return
        self.outcome = outcome
        self.editor.preview(outcome.project)
        us = self.reached(outcome.project)
        snapped = f"→ {what}" if what and us == wanted_us else ""
        text = difference(us - from_us, self.editor.timebase)
        ghost = Ghost(us, from_us, f"{note}   {text}".strip(), snapped, lane)
        self.editor.set_ghost(ghost)
        self.editor.said.emit(f"{ghost.text}   {ghost.snapped}".strip())

    @abstractmethod
    def reached(self, project: Project) -> int:
        """Where the dragged thing is in a preview."""


class DragBoundary(MoveGesture):
    """Move the edge between two segments; Ctrl moves everything behind it along."""

    def __init__(self, editor: Editor, tier: TierKind, hit: EdgeHit) -> None:
        super().__init__(editor, (hit.segment_id,))
        self.tier: TierKind = tier
        self.hit = hit
        self._grip = 0.0
        self._x = 0.0
        self._moved = False
        self._playhead = editor.playhead_us

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
        ripple = at.holds(Qt.KeyboardModifier.ControlModifier)
        outcome = move_boundary(
            self.before, self.editor.track_id, self.tier, self.hit.segment_id, self.hit.edge, us,
            mode="ripple" if ripple else "share",
        )  # fmt: skip
        self.show(outcome, us, self.hit.us, what, self.tier, "ripple" if ripple else "")

    def cancel(self) -> None:
        """Drop the preview; the playhead goes back, too."""
        super().cancel()
        self.editor.seek(self._playhead)

    def reached(self, project: Project) -> int:
        """The edge."""
        segment = _segment(project, self.editor.track_id, self.tier, self.hit.segment_id)
        return segment.start if self.hit.edge == "start" else segment.end


class DragSegment(MoveGesture):
    """Move a whole rest or keep-original span; a press without a move selects it."""

    def __init__(self, editor: Editor, tier: TierKind, segment_id: str, start_us: int) -> None:
        super().__init__(editor, (segment_id,))
        self.tier: TierKind = tier
        self.segment_id = segment_id
        self.start_us = start_us
        self._grip = 0.0
        self._x = 0.0
        self._moved = False

    def begin(self, at: Point) -> None:
        """Select it."""
        self._grip, self._x = at.us - self.start_us, at.x
        self.editor.select(Selection(self.tier, (self.segment_id,)))

    def update(self, at: Point) -> None:
        """Preview it at the mouse."""
        self._moved = self._moved or abs(at.x - self._x) >= DRAG_PX
        if not self._moved:
            return
        us, what = self.snapped(at.us - self._grip, at)
        outcome = move_segment(self.before, self.editor.track_id, self.tier, self.segment_id, us)
        self.show(outcome, us, self.start_us, what, self.tier)

    def reached(self, project: Project) -> int:
        """Its start."""
        return _segment(project, self.editor.track_id, self.tier, self.segment_id).start


class DragKey(MoveGesture):
    """Move a pose key in time and value; Ctrl keeps the time, Alt keeps the value."""

    def __init__(self, editor: Editor, key: PoseKey, value_per_px: float) -> None:
        super().__init__(editor, (key.id,))
        self.key = key
        self._value_per_px = value_per_px
        self._from = Point(0, 0, 0)
        self._moved = False

    def begin(self, at: Point) -> None:
        """Select the key."""
        self._from = at
        self.editor.select(Selection("keys", (self.key.id,)))

    def update(self, at: Point) -> None:
        """Preview the key at the mouse."""
        self._moved = self._moved or abs(at.x - self._from.x) + abs(at.y - self._from.y) >= DRAG_PX
        if not self._moved:
            return
        us, what = self.snapped(self.key.time + at.us - self._from.us, at)
        value = self.key.value - (at.y - self._from.y) * self._value_per_px
        if at.holds(Qt.KeyboardModifier.ControlModifier):
            us, what = self.key.time, ""
        if at.holds(Qt.KeyboardModifier.AltModifier):
            value = self.key.value
        low, high = RANGES[self.key.axis]
        value = round(min(max(value, low), high), 3)
        outcome = move_key(self.before, self.editor.track_id, self.key.id, us, value)
        self.show(outcome, us, self.key.time, what, "keys", f"{self.key.axis} {value:+.2f}")

    def reached(self, project: Project) -> int:
        """Its time."""
        _, track = project.track(self.editor.track_id)
        return next(key.time for key in track.keys if key.id == self.key.id)


def _segment(project: Project, track_id: str, tier: TierKind, segment_id: str) -> Segment:
    _, track = project.track(track_id)
    return blocks.find(lane_of(track, tier), segment_id)[1]
