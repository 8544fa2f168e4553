"""What a drag does, as objects: begin, update, finish or cancel.

A gesture computes every step from the snapshot it began with, shows it as a preview, and commits one step of
history when it is finished. Cancelling drops the preview: nothing happened.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import Qt

from app.document import snapping
from app.document.edits.result import Edited, Refused
from app.document.model import Project
from app.document.time import Span
from widgets.editor import Editor, Ghost
from widgets.language import later, tr
from widgets.timecode import difference

SNAP_PX = 8.0
DRAG_PX = 3.0
SNAP_NAMES = {
    "shot": later("shot end"), "sound": later("sound edge"), "frame": later("frame"), "playhead": later("playhead"),
    "marker": later("marker"), "word": later("word"), "phoneme": later("phoneme"), "rest": later("rest"),
    "keep": later("kept stretch"), "key": later("key"), "range": later("work range"),
}  # fmt: skip
"""What a drag snapped to, in words."""



def stopped_at(what: str) -> str:
    """What a drag stopped at, beside its ghost; "" for nothing."""
    return f"→ {tr(SNAP_NAMES.get(what, what))}" if what else ""


Edit = Callable[[Project], Edited | Refused]


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

    shift_inverts = True  # whether Shift inverts snapping during the drag

    def __init__(self, editor: Editor, exclude: Sequence[str]) -> None:
        self.editor = editor
        self.before: Project = editor.session.project
        self.outcome: Edited | None = None
        self._edit: Edit | None = None
        self._targets = self._candidates(exclude)

    def _candidates(self, exclude: Sequence[str]) -> Any:
        editor = self.editor
        if editor.timebase is None:
            return ()
        view = editor.view
        reach = Span(round(view.start_us - view.span_us), round(view.end_us + view.span_us))
        sound = [us for us in editor.sound_edges if reach.start <= us < reach.end]
        return snapping.candidates(
            self.before, editor.track_id, editor.timebase, editor.playhead_us, exclude, within=reach, sound=sound
        )

    def snapped(self, us: float, at: Point) -> tuple[int, str]:
        """The time pulled to a target within reach, and what the target is. Shift inverts snapping."""
        inverted = self.shift_inverts and at.holds(Qt.KeyboardModifier.ShiftModifier)
        if self.editor.snapping != inverted:
            radius = round(SNAP_PX * self.editor.view.us_per_px)
            found = snapping.snap(round(us), self._targets, radius)
            if found is not None:
                return found.us, found.what
        return round(us), ""

    def attempt(self, edit: Edit) -> Edited | Refused:
        """Try an edit on the snapshot the drag began with; the last one that succeeded is what a release commits."""
        outcome = edit(self.before)
        if isinstance(outcome, Edited):
            self.outcome, self._edit = outcome, edit
            self.editor.preview(outcome.project)
        return outcome

    def finish(self) -> None:
        """One step of history."""
        self.editor.set_ghost(None)
        self.editor.said.emit("")
        if self.outcome is None:
            self.editor.preview(None)
        elif self._edit is not None and self.editor.session.project is not self.before:
            # a job brought something meanwhile: the drag is done on what there is now, or that would be lost
            self.editor.commit(self._edit(self.editor.session.project))
        else:
            self.editor.commit(self.outcome)

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
            self.editor.said.emit(tr(outcome.reason))
            return
        self.outcome = outcome
        self.editor.preview(outcome.project)
        us = self.reached(outcome.project)
        target = what if what and us == wanted_us else ""
        text = difference(us - from_us, self.editor.timebase)
        snapped = stopped_at(target)
        ghost = Ghost(us, from_us, f"{note}   {text}".strip(), snapped, lane, target)
        self.editor.set_ghost(ghost)
        self.editor.said.emit(f"{ghost.text}   {ghost.snapped}".strip())

    @abstractmethod
    def reached(self, project: Project) -> int:
        """Where the dragged thing is in a preview."""
