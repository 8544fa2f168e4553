"""A word dragged over the waveform to where it is heard: a ghost follows the hand, letting go aligns it there."""

from __future__ import annotations

from typing import Any

from app.document import blocks, snapping
from app.document.model import Segment
from app.document.time import Span
from app.jobs.job import Job
from inference.errors import PlosiveError
from widgets.editor import Editor, Ghost, Selection
from widgets.language import tr, wrong
from widgets.timecode import clock, difference
from widgets.timeline.edge_gestures import shown_segment
from widgets.timeline.gestures import DRAG_PX, SNAP_NAMES, EditGesture, Point

LANE = "wave"
"""The ghost's lane: what is dragged there is drawn as a box of the word's length."""
NEAR_US = 50_000
"""A word that begins within this of where it was put is there: the sound decides on the rest."""


def word_for(editor: Editor, us: float) -> Segment | None:
    """What a drag at a time would move: the one selected word, else the word that is marked there."""
    track, selection = editor.track, editor.selection
    if track is None:
        return None
    chosen = editor.selected_segments() if selection.kind == "words" and len(selection.ids) == 1 else []
    word = chosen[0] if chosen else blocks.segment_at(track.words, int(us))
    return word if word is not None and word.label else None


class DragToHeard(EditGesture):
    """Taken hold of inside the word it moves with the hand; elsewhere in the sound the word begins at the mouse."""

    def __init__(self, editor: Editor, word: Segment) -> None:
        super().__init__(editor, (word.id,))
        self.word = word
        self.to_us: int | None = None  # where it would begin; None before the hand has moved
        self._grip = 0.0
        self._x = 0.0
        self._moved = False
        self._selected = editor.selection

    def _candidates(self, exclude: Any) -> Any:
        """What a drag stops at, less frames and phonemes: speech keeps to none, and those are placed wrongly."""
        editor, view = self.editor, self.editor.view
        reach = Span(round(view.start_us - view.span_us), round(view.end_us + view.span_us))
        sound = [us for us in editor.sound_edges if reach.start <= us < reach.end]
        found = snapping.candidates(
            self.before, editor.track_id, None, editor.playhead_us, exclude, within=reach, sound=sound)
        kept = [place for place in zip(found.times, found.what) if place[1] != "phoneme"]
        return snapping.Candidates(tuple(us for us, _ in kept), tuple(what for _, what in kept))

    def begin(self, at: Point) -> None:
        """Take hold of the word."""
        inside = self.word.start <= at.us < self.word.end
        self._grip = at.us - self.word.start if inside else 0.0
        self._x, self._moved = at.x, not inside
        self.editor.select(Selection("words", (self.word.id,)))
        self.update(at)

    def update(self, at: Point) -> None:
        """Show the word at the mouse."""
        self._moved = self._moved or abs(at.x - self._x) >= DRAG_PX
        if not self._moved or self.editor.timebase is None:
            return
        us, what = self.snapped(at.us - self._grip, at)
        length = self.word.end - self.word.start
        self.to_us = min(max(us, 0), max(self.editor.timebase.duration - length, 0))
        what = what if self.to_us == us else ""
        text = difference(self.to_us - self.word.start, self.editor.timebase)
        snapped = f"→ {SNAP_NAMES.get(what, what)}" if what else ""
        self.editor.set_ghost(Ghost(self.to_us, self.word.start, text, snapped, LANE, what))
        said = tr("“{word}” is heard at {time}", word=self.word.label, time=f"{clock(self.to_us)} s")
        self.editor.said.emit(f"{said}   {text}   {snapped}".strip())

    def finish(self) -> None:
        """Align it there, in the background; one step of history."""
        self.editor.set_ghost(None)
        self.editor.said.emit("")
        if self.to_us is not None:
            put(self.editor, self.word.id, self.to_us)

    def cancel(self) -> None:
        """No ghost, and the selection that there was."""
        super().cancel()
        self.editor.select(self._selected)


def put(editor: Editor, word_id: str, us: int) -> None:
    """Align a word to begin where it is heard, and say how that went."""
    from app.services import alignment  # brings the aligner: not when the window starts

    def failed(job: Job) -> None:
        if job.state == "failed":
            editor.said.emit(wrong(job))

    def done(outcome: object) -> None:
        editor.said.emit(tr(getattr(outcome, "reason", "")) or _reached(editor, word_id, us))

    if editor.studio is None:
        return
    try:
        alignment.drag(editor.studio, editor.track_id, word_id, us, done=done, failed=failed)
    except PlosiveError as error:
        editor.said.emit(wrong(error))
        return
    editor.said.emit(tr("Aligning to where it is heard…"))


def _reached(editor: Editor, word_id: str, us: int) -> str:
    """How far a word got: neighbours that are locked or made by hand do not give way."""
    word = shown_segment(editor.session.project, editor.track_id, "words", word_id)
    if abs(word.start - us) <= NEAR_US:
        return tr("Aligned to where it is heard")
    return tr("“{word}” begins at {time}: what is locked or made by hand beside it stays",
              word=word.label, time=f"{clock(word.start)} s")  # fmt: skip
