"""The poses of the shot as the window knows them: predictions come from a worker, keys are applied here at once.

A key that is dragged changes nothing about what is predicted under it, so its curve needs no worker and follows the
hand, through the document's own curve function. Predictions are asked for where they are missing or out of date: what
is in view first, a few blocks at a time, in wide views only every so many blocks, and after an edit not before the
playhead's pixels are there. Old values stay in sight until new ones arrive.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.document.changes import ChangeSet, diff
from app.document.curve import effective
from app.document.model import Project
from app.document.time import SECOND, Span
from app.qt.latest import Latest
from app.render.playing import BLOCK
from app.render.poses import PoseCurves
from inference.api import AXES, BOOL, F32
from widgets.after_pixels import AfterPixels
from widgets.editor import Editor
from widgets.timeline.extremes import Extremes

if TYPE_CHECKING:
    from app.services.rendering import RenderService

ASK_BLOCKS = 8
"""Blocks asked for at once: some 25 ms of prediction, then the renderer has its turn."""
MOVING_S = 0.1
"""A view or document that changed less than this ago is under a hand that moves."""
PAUSE_MS = 40
"""While it moves, between an answer and the next question: painting comes first."""
MOVING_BLOCKS = 2
"""Blocks asked for at once meanwhile."""
AT_ONCE = 4096
"""Frames whose keys can be applied within a moment."""
REACH_US = 21 * SECOND // 10
"""How far from a changed phoneme poses may change; more than any predictor reaches."""
PREDICTED_BY = frozenset({"phonemes", "rests", "dialogue", "learned", "faces", "media", "automation"})
"""Changes that alter predictions; a changed key does not."""


@dataclass(frozen=True, slots=True)
class Question:
    """Which blocks of which snapshot; `epoch` and `stamp` say how old it is when the answer comes."""

    project: Project
    track_id: str
    epoch: int
    stamp: int
    blocks: tuple[int, ...]

    def answer(self, render: RenderService) -> tuple[Question, list[PoseCurves]]:
        """On the worker: the curves of each run of blocks."""
        found = []
        for first, last in _runs(self.blocks):
            render.give_way()
            curves = render.poses(self.project, self.track_id, first * BLOCK, last * BLOCK)
            if curves is not None and len(curves.predicted):
                found.append(curves)
        return self, found


class PoseStore(QObject):
    """Predicted and effective pose of every frame of the edited face, as far as known."""

    changed = Signal(int, int)  # frames first..last (exclusive) look different now

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._worker = Latest("poses", editor.relay)
        self._pixels = AfterPixels(editor, self)
        self._asking = False
        self._moved_at = 0.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._stamp, self._epoch = 0, 0
        self._seen: Project | None = None
        self._clear(0)
        self._pixels.due.connect(self._ask)
        editor.opened.connect(self._forget)
        editor.track_changed.connect(self._forget)
        editor.changed.connect(self._on_change)
        editor.view.changed.connect(self._moved)
        editor.playhead_moved.connect(self._ask)

    def close(self) -> None:
        """Let the thread end."""
        self._worker.close()

    def _clear(self, frames: int) -> None:
        self.predicted: F32 = np.zeros((frames, len(AXES)), np.float32)
        self.effective: F32 = np.zeros((frames, len(AXES)), np.float32)
        self.known: BOOL = np.zeros(frames, bool)  # has a value, maybe an old one
        self._extremes = Extremes()
        self._fresh: BOOL = np.zeros(frames, bool)  # the value is that of the snapshot shown
        self._stale_since: NDArray[np.int64] = np.zeros(frames, np.int64)
        self.times: NDArray[np.int64] = np.zeros(frames, np.int64)

    # --- reading ------------------------------------------------------------------------------------------------

    @property
    def empty(self) -> bool:
        """Whether nothing is known."""
        return not self.known.any()

    def at(self, frame: int) -> tuple[F32, F32] | None:
        """Effective and predicted pose (12,) of a frame; None while unknown."""
        if not 0 <= frame < len(self.known) or not self.known[frame]:
            return None
        return self.effective[frame], self.predicted[frame]

    def extremes(self) -> tuple[F32, F32]:
        """(blocks, 12) least and largest effective value of each block of frames, where they are known."""
        return self._extremes.of(self.effective)

    def predictor(self, axis: str) -> Callable[[int], float]:
        """What is predicted of an axis at a time, as it is known now."""
        timebase, index, predicted = self.editor.timebase, AXES.index(axis), self.predicted

        def look(us: int) -> float:
            return float(predicted[timebase.frame_at(us), index]) if timebase is not None and len(predicted) else 0.0

        return look

    # --- listening ----------------------------------------------------------------------------------------------

    @Slot()
    def _forget(self) -> None:
        timebase = self.editor.timebase
        self._clear(timebase.frames if timebase is not None and self.editor.track_id else 0)
        if timebase is not None and len(self.times):
            self.times = timebase.edges_us()[:-1]
        self._seen = self.editor.project
        self._epoch += 1
        self.changed.emit(0, len(self.known))
        self._ask()

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        timebase, now, seen = self.editor.timebase, self.editor.project, self._seen
        if timebase is None or now is None or seen is None or timebase.frames != len(self.known):
            self._forget()
            return
        self._seen = now
        if change.who == "preview":
            self._moved_at = monotonic()
        own = diff(seen, now)  # a commit tells again of what its preview had shown already
        if self.editor.track_id not in own.tracks or not len(self.known):
            return
        # lips that follow a keyed jaw are part of what is predicted
        follows = "pose" in own.flags and any(p.track(self.editor.track_id)[1].follow_jaw for p in (seen, now))
        if own.flags & PREDICTED_BY or follows:
            for span in own.spans:
                frames = timebase.frames_of(_clipped(span.widened(REACH_US), timebase.duration))
                self._outdate(frames.start, frames.stop)
            self._pixels.want()
        if "pose" in own.flags:
            for span in own.spans:
                frames = timebase.frames_of(_clipped(span, timebase.duration))
                near = self._at_once(frames)
                if not self._apply_keys(near.start, near.stop) or len(near) < len(frames):
                    self._outdate(frames.start, frames.stop)
                    self._pixels.want()
                self.changed.emit(frames.start, frames.stop)

    def _at_once(self, frames: range) -> range:
        """Of frames whose keys changed, those to be shown anew in this moment: of very many what is in view, or else
        what is at the playhead; the worker has the others."""
        if len(frames) <= AT_ONCE:
            return frames
        visible, here = self.editor.visible_frames(), self.editor.frame
        if len(visible) > AT_ONCE:
            visible = range(here - BLOCK, here + BLOCK)
        return range(max(visible.start, frames.start), min(visible.stop, frames.stop))

    def _outdate(self, first: int, last: int) -> None:
        self._stamp += 1
        self._fresh[first:last] = False
        self._stale_since[first:last] = self._stamp

    def _apply_keys(self, first: int, last: int) -> bool:
        """Effective poses of these frames from what is predicted; False if a prediction at a key is not known."""
        track, timebase = self.editor.track, self.editor.timebase
        if track is None or timebase is None or last <= first:
            return True
        whole = True

        def predicted_at(axis: int, us: int) -> float:
            nonlocal whole
            frame = timebase.frame_at(us)
            whole = whole and bool(self.known[frame])
            return float(self.predicted[frame, axis])

        part = slice(first, last)
        self.effective[part] = effective(self.predicted[part], self.times[part], track.keys, predicted_at)
        self._extremes.outdate(first, last)
        return whole

    @property
    def _moving(self) -> bool:
        return monotonic() - self._moved_at < MOVING_S

    @Slot()
    def _moved(self) -> None:
        self._moved_at = monotonic()
        self._ask()

    # --- asking -------------------------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        """Ask for the next blocks, unless pixels come first or an answer is on its way."""
        studio, project, track_id = self.editor.studio, self.editor.project, self.editor.track_id
        if self._asking or self._pause.isActive() or self._pixels.waiting:
            return
        if studio is None or project is None or not track_id:
            return
        blocks = self._wanted()
        if not blocks:
            return
        self._asking = True
        question = Question(project, track_id, self._epoch, self._stamp, tuple(blocks))
        self._worker.ask(partial(question.answer, studio.render), self._take, partial(self._failed, self._epoch))

    def _wanted(self) -> list[int]:
        """The blocks to ask for next: the playhead's, then those in view, in wide views every so many."""
        visible = self.editor.visible_frames()
        if not len(self.known) or not len(visible):
            return []
        lacking = ~self._fresh
        here = self.editor.frame // BLOCK
        wanted = [here] if lacking[here * BLOCK : (here + 1) * BLOCK].any() else []
        stride, most = self.stride, MOVING_BLOCKS if self._moving else ASK_BLOCKS
        first, last = visible.start // BLOCK // stride * stride, (visible.stop - 1) // BLOCK
        for block in range(first, last + 1, stride):
            if lacking[block * BLOCK : (block + 1) * BLOCK].any() and block != here:
                wanted.append(block)
                if len(wanted) >= most:
                    break
        return wanted

    @property
    def stride(self) -> int:
        """In this view every so many blocks are looked up: one for two pixels is enough for a dense curve."""
        blocks = len(self.editor.visible_frames()) / BLOCK
        return max(int(2 * blocks / max(self.editor.view.width_px, 1)), 1)

    def _take(self, answer: tuple[Question, list[PoseCurves]]) -> None:
        self._asking = False
        question, found = answer
        track = self.editor.track
        if question.epoch == self._epoch and track is not None and found:
            keys = question.project.track(question.track_id)[1].keys
            for curves in found:
                first, last = curves.first, curves.first + len(curves.predicted)
                part = slice(first, last)
                self.predicted[part], self.effective[part] = curves.predicted, curves.effective
                self.known[part] = True
                self._extremes.outdate(first, last)
                self._fresh[part] = self._stale_since[part] <= question.stamp
                if keys is not track.keys and keys != track.keys:  # dragged on meanwhile
                    self._apply_keys(first, last)
            self.changed.emit(found[0].first, found[-1].first + len(found[-1].predicted))
        if not found and question.epoch == self._epoch:
            return  # the shot is not analysed yet
        if self._moving:
            self._pause.start()
        else:
            self._ask()

    def _failed(self, epoch: int, error: Exception) -> None:
        self._asking = False
        if epoch == self._epoch:
            self.editor.fail(error)
        else:
            self._ask()


def _runs(blocks: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring blocks as (first, last exclusive), in order."""
    runs: list[tuple[int, int]] = []
    for block in sorted(blocks):
        if runs and runs[-1][1] == block:
            runs[-1] = (runs[-1][0], block + 1)
        else:
            runs.append((block, block + 1))
    return runs


def _clipped(span: Span, duration: int) -> Span:
    return Span(max(span.start, 0), min(span.end, duration))
