"""What every part of the window shares: the open project, the playhead, the selection, the history.

Widgets never talk to each other. They read this object and listen to its signals, and they change the document
through `preview` and `commit` alone. Everything here lives on the main thread; what workers have to say comes
through `relay`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot
from PySide6.QtGui import QUndoStack

from app.document import blocks
from app.document.changes import ChangeSet
from app.document.edits.result import Edited, Refused
from app.document.model import FaceTrack, Project, Segment, Shot, Tier
from app.document.time import Span, Timebase
from app.qt import undo
from app.qt.latest import Latest
from app.qt.relay import Relay
from app.session import Session
from inference.errors import PlosiveError
from widgets.language import step, told, tr, wrong
from widgets.theme import Look
from widgets.timeline.view_range import ViewRange

if TYPE_CHECKING:
    from app.services.studio import Studio

TIERS = ("words", "phonemes", "rests", "keep")
"""Kinds of selection that are segments."""
FEW = 16
EditMode = Literal["overwrite", "push", "shift"]
"""What a moved edge does to its neighbours: takes their time, pushes them along, or shifts everything later."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected: segments of one tier, pose keys (kind "keys") or markers (kind "markers")."""

    kind: str = ""
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ghost:
    """What a drag would do, shown before it happens. `target`: the kind of thing it snapped to."""

    us: int
    from_us: int
    text: str
    snapped: str = ""
    lane: str = ""
    target: str = ""


def _found(tier: Tier, ids: tuple[str, ...]) -> list[Segment]:
    """The segments of these ids, in order; few are looked up, many are collected in one pass."""
    if len(ids) > FEW:
        wanted = frozenset(ids)
        return [segment for segment in tier if segment.id in wanted]
    return [segment for _, segment in blocks.known(tier, ids)]


def ignore(result: object) -> None:
    """Nothing to do with a result."""


def refuse(edited: Edited) -> None:
    """A project that is no longer shown takes no more changes."""


class Editor(QObject):
    """The window's model. `opened` tells of another project (or none), `changed` of edits and previews."""

    opened = Signal()
    changed = Signal(object)  # ChangeSet
    playhead_moved = Signal()
    selection_changed = Signal()
    ghost_changed = Signal()
    track_changed = Signal()
    snapping_changed = Signal()
    edit_mode_changed = Signal()
    work_range_changed = Signal()
    frames_ready = Signal(object)  # list[int]
    jobs_changed = Signal(object)  # Job
    saved_changed = Signal()
    said = Signal(str)  # a hint for the status line
    problem = Signal(str, str, str)  # what, remedy, details

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.relay = Relay(self)
        self.view = ViewRange(self)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(undo.LIMIT)
        self.studio: Studio | None = None
        self.timebase: Timebase | None = None
        self.shot_id = ""
        self.track_id = ""
        self.playhead_us = 0
        self.selection = Selection()
        self.ghost: Ghost | None = None
        self.snapping = True
        self.edit_mode: EditMode = "overwrite"
        self.work_range: Span | None = None  # what is being worked on: looped, played, exported; None for the shot
        self.typing = False  # letters typed in a lane become labels
        self.sound_edges: tuple[int, ...] = ()  # microseconds at which the sound begins or ends, to snap to
        self._chosen: tuple[object, object, list[Segment]] = (None, None, [])  # tier, selection, what is selected
        self._was_saved = True
        self._failure = ""  # why rendering failed last, already told
        self._retreats: tuple[str, ...] = ()  # why a renderer computes elsewhere, already told
        self._planner = Latest("plan", self.relay)
        self._wish = QTimer(self)
        self._wish.setSingleShot(True)
        self._wish.setInterval(15)
        self._wish.timeout.connect(self.request_render)
        self.view.changed.connect(self._wish_soon)
        self.frames_ready.connect(self._look_for_failure)

    # --- the open project --------------------------------------------------------------------------------------

    def set_studio(self, studio: Studio | None) -> None:
        """Show another project, or none. The old one is closed by whoever opened it."""
        if self.studio is not None:
            self.studio.apply = refuse
            self.studio.session.forget(self._on_change)
            self.studio.render.forget(self._on_frames)
            self.studio.jobs.forget(self._on_job)
        self.stack.clear()
        self.studio = studio
        self.selection, self.ghost, self.playhead_us = Selection(), None, 0
        if studio is not None:
            studio.jobs.deliver = self.relay.post
            studio.apply = self.apply
            studio.session.observe(self._on_change)
            studio.render.observe(self._on_frames)
            studio.jobs.observe(self._on_job)
        self._choose_track()
        self._refresh_timebase(fit=True)
        self.set_work_range(None)
        self.opened.emit()
        self.playhead_moved.emit()
        self.selection_changed.emit()
        self.tell_saved()
        self._wish_soon()

    @property
    def session(self) -> Session:
        """The open project's session; only while one is open."""
        if self.studio is None:
            raise PlosiveError(tr("No project is open"), tr("Open or make one first"))
        return self.studio.session

    @property
    def project(self) -> Project | None:
        """What is shown: the preview of a running drag, or what is committed."""
        return None if self.studio is None else self.studio.session.shown

    @property
    def shot(self) -> Shot | None:
        """The shot being edited."""
        project = self.project
        return None if project is None or not self.shot_id else project.shot(self.shot_id)

    @property
    def track(self) -> FaceTrack | None:
        """The face being edited; None before faces were looked for."""
        shot = self.shot
        if shot is None:
            return None
        return next((track for track in shot.tracks if track.id == self.track_id), None)

    def choose_track(self, track_id: str) -> None:
        """Edit another face."""
        if track_id != self.track_id:
            self.track_id = track_id
            self.select(Selection())
            self.track_changed.emit()

    def close(self) -> None:
        """Stop listening to workers; call once, at the end."""
        self._wish.stop()
        self.set_studio(None)
        self._planner.close()
        self.relay.close()

    # --- playhead ----------------------------------------------------------------------------------------------

    @property
    def frame(self) -> int:
        """The frame under the playhead."""
        return self.timebase.frame_at(self.playhead_us) if self.timebase else 0

    def seek(self, us: float) -> None:
        """Move the playhead, clamped to the shot."""
        end = self.timebase.duration - 1 if self.timebase else 0
        us = int(min(max(us, 0), max(end, 0)))
        if us != self.playhead_us:
            self.playhead_us = us
            self.playhead_moved.emit()
            self._wish_soon()

    # --- selection ---------------------------------------------------------------------------------------------

    def select(self, selection: Selection) -> None:
        """Select something else."""
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()

    def set_ghost(self, ghost: Ghost | None) -> None:
        """Show what a drag would do; None when it ended."""
        if ghost != self.ghost:
            self.ghost = ghost
            self.ghost_changed.emit()

    def set_snapping(self, on: bool) -> None:
        """Whether drags snap (Shift inverts it for one drag)."""
        self.snapping = on
        self.snapping_changed.emit()

    def set_work_range(self, span: Span | None) -> None:
        """Work on a stretch, or (None, or an empty one) on the whole shot."""
        span = span if span is not None and span.end > span.start else None
        if span != self.work_range:
            self.work_range = span
            self.work_range_changed.emit()

    def set_edit_mode(self, mode: EditMode) -> None:
        """What moved edges do to their neighbours (Ctrl shifts for one drag)."""
        if mode != self.edit_mode:
            self.edit_mode = mode
            self.edit_mode_changed.emit()

    def selected_segments(self) -> list[Segment]:
        """The selected segments in order."""
        track, kind = self.track, self.selection.kind
        if track is None or kind not in TIERS:
            return []
        tier = getattr(track, kind)
        if self._chosen[0] is not tier or self._chosen[1] is not self.selection:
            self._chosen = (tier, self.selection, _found(tier, self.selection.ids))
        return list(self._chosen[2])

    def selected_span(self) -> Span | None:
        """From the first selected segment's start to the last one's end."""
        segments = self.selected_segments()
        return Span(segments[0].start, segments[-1].end) if segments else None

    # --- editing -----------------------------------------------------------------------------------------------

    def preview(self, project: Project | None) -> None:
        """Show a snapshot without committing it; None takes it back."""
        # an equal snapshot under another identity is no change to anyone, but its pixels would be unknown
        if project is None or project != self.session.shown:
            self.session.preview(project)

    def commit(self, outcome: Edited | Refused, *, gesture: str = "") -> bool:
        """Make an edit a step of history, or say in the status line why it was refused."""
        if isinstance(outcome, Refused):
            self.preview(None)
            self.said.emit(tr(outcome.reason))
            return False
        undo.push(self.stack, self.session, outcome, gesture=gesture, say=step)
        return True

    def apply(self, edited: Edited) -> None:
        """What a finished job brings: a step of history like any edit. From any thread."""
        if QThread.currentThread() is not self.thread():
            self.relay.post(partial(self.apply, edited))
            return
        undo.push(self.stack, self.session, edited, say=step)

    def fail(self, error: Exception) -> None:
        """Show what went wrong in the message bar."""
        if isinstance(error, PlosiveError):
            self.problem.emit(told(error.what), told(error.remedy), "")
        else:
            said = wrong(error).rstrip(".") or type(error).__name__
            what = tr("Something unexpected went wrong: {error}", error=said)
            self.problem.emit(what, tr("Nothing is lost; save, and report it with the details"), repr(error))

    # --- rendering ---------------------------------------------------------------------------------------------

    def visible_frames(self) -> range:
        """Frames in the timeline's view."""
        if self.timebase is None:
            return range(0)
        first = self.timebase.frame_at(int(self.view.start_us))
        return range(first, self.timebase.frame_at(int(self.view.end_us)) + 1)

    @Slot()
    def request_render(self) -> None:
        """Ask for the pixels of what is shown, the playhead's frame first."""
        self._wish.stop()
        if self.studio is None or self.project is None:
            return
        held = self.session.shown is not self.session.project
        if not self.studio.render.request(self.project, self.frame, self.visible_frames(), held=held):
            # opening a bank is not for this thread
            self._planner.ask(partial(self.studio.render.prepare, self.project), self._prepared, self.fail)

    def _prepared(self, result: object) -> None:
        self.request_render()

    @Slot()
    def _wish_soon(self) -> None:
        if not self._wish.isActive():
            self._wish.start()

    # --- what others tell --------------------------------------------------------------------------------------

    def _on_change(self, change: ChangeSet) -> None:
        if change.who != "preview":
            self._drop_vanished()
        if change.flags & {"faces", "media", "project"}:
            self._choose_track()
            self._refresh_timebase(fit="media" in change.flags)
        self.request_render()  # first: what follows repaints on this thread while the worker begins
        self.changed.emit(change)
        self.tell_saved()

    def _on_frames(self, frames: Iterable[int]) -> None:
        # on a worker's thread
        ready = list(frames)
        self.relay.post(lambda: self.frames_ready.emit(ready))

    @Slot(object)
    def _look_for_failure(self, frames: object) -> None:
        failure = self.studio.render.failure if self.studio is not None else ""
        if failure and failure != self._failure:
            remedy = tr("The original picture shows there; analyse the shot again if it goes on")
            self.problem.emit(told(failure).rstrip("."), remedy, "")
        self._failure = failure
        retreats = self.studio.render.retreats if self.studio is not None else ()
        if retreats and retreats != self._retreats:
            self.said.emit(told(retreats[-1]))
        self._retreats = retreats

    def _on_job(self, job: object) -> None:
        # on a worker's thread
        self.relay.post(lambda: self.jobs_changed.emit(job))

    def tell_saved(self) -> None:
        """Say whether everything is saved, if that changed."""
        saved = self.studio is None or self.studio.session.saved
        if saved != self._was_saved:
            self._was_saved = saved
            self.saved_changed.emit()

    def _choose_track(self) -> None:
        project = self.project
        shot = project.shots[0] if project is not None and project.shots else None
        self.shot_id = shot.id if shot else ""
        ids = [track.id for track in shot.tracks] if shot else []
        if self.track_id not in ids:
            self.track_id = ids[0] if ids else ""
            self.track_changed.emit()

    def _refresh_timebase(self, *, fit: bool) -> None:
        self.timebase = self.studio.timebase() if self.studio is not None and self.shot_id else None
        if fit:
            self.view.set_duration(self.timebase.duration if self.timebase else 10_000_000)

    def _drop_vanished(self) -> None:
        track = self.track
        if not self.selection.ids or track is None:
            return
        there: Iterable[str]
        if self.selection.kind == "keys":
            there = {key.id for key in (*track.keys, *track.automation)}
        elif self.selection.kind == "markers":
            there = {marker.id for marker in self.shot.markers} if self.shot is not None else ()
        elif self.selection.kind not in TIERS:
            return
        else:
            there = {segment.id for segment in self.selected_segments()}
        kept = tuple(i for i in self.selection.ids if i in there)
        self.select(Selection(self.selection.kind, kept) if kept else Selection())
