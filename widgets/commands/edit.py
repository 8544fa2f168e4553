"""Edit commands of menus and keys: each is one pure edit of the committed snapshot, made a step of history."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from app.document import blocks
from app.document.edits.boundary import Edge, move_boundary
from app.document.edits.markers import remove_markers
from app.document.edits.pose import remove_keys
from app.document.edits.result import Edited, Refused, lane_of
from app.document.edits.segment import insert, merge, remove, split
from app.document.model import Segment, TierKind
from app.document.time import Span
from widgets.commands.spec import command
from widgets.editor import TIERS, Editor, Selection
from widgets.language import tr

Outcome = Edited | Refused
REST_US = 200_000

ACTIONS = (
    command("edit.undo", "Edit", "&Undo", "Ctrl+Z", "Take the last edit back", "edit.undo", icon="undo",
            needs="undo"),
    command("edit.redo", "Edit", "&Redo", "Ctrl+Shift+Z | Ctrl+Y", "Do it again", "edit.redo", icon="redo",
            needs="redo"),
    command("edit.split", "Edit", "&Split", "Ctrl+D", "Cut the segment under the playhead in two", "edit.split",
            icon="split", line=True),
    command("edit.merge", "Edit", "&Merge with next", "Ctrl+M", "Join the selected segment with the next one",
            "edit.merge", icon="merge"),
    command("edit.merge_back", "Edit", "Merge with &previous", "Alt+Backspace",
            "Take the selected segment's first edge away", "edit.merge_back"),
    command("edit.relabel", "Edit", "Re&label…", "F2", "Choose another phoneme or word", "edit.relabel",
            icon="relabel"),
    command("edit.delete", "Edit", "&Delete", "Del | Backspace",
            "Remove keys, markers, rests and kept stretches; silence speech", "edit.delete", icon="delete"),
    command("edit.start", "Edit", "Start to &playhead", "[", "The selected segment begins at the playhead",
            "edit.start_to_playhead", line=True),
    command("edit.end", "Edit", "&End to playhead", "]", "The selected segment ends at the playhead",
            "edit.end_to_playhead"),
    command("edit.rest", "Edit", "Add r&est", "Ctrl+R", "The mouth closes through the selection", "edit.add_rest",
            icon="rest", line=True),
    command("edit.keep", "Edit", "&Keep original", "Shift+E", "The original picture shows through the selection",
            "edit.add_keep", icon="keep"),
    command("edit.next", "Edit", "Ne&xt edge", "Alt+Right",
            "Playhead to the next edge of the tier; what begins there is selected", "edit.select_next", line=True),
    command("edit.previous", "Edit", "Pre&vious edge", "Alt+Left",
            "Playhead to the edge before; what begins there is selected", "edit.select_previous"),
    command("edit.transcript", "Edit", "&Transcript…", "Ctrl+T", "Correct the words and align again",
            "media.transcript", icon="transcript", line=True),
    command("edit.pronunciations", "Edit", "Pron&unciations…", "",
            "How names and unknown words are said in this project", "pronounce.show"),
    command("edit.analyse", "Edit", "&Analyse shot", "",
            "Find faces, words, phonemes and learn the speaker: what is missing", "media.analyse", icon="analyse"),
    command("edit.check", "Edit", "Shot chec&k", "", "What was measured of the shot, and what to expect of the result",
            "media.check"),
)  # fmt: skip


class EditCommands(QObject):
    """What can be done to the selection."""

    relabel_wanted = Signal(str, str)  # lane kind, segment id

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor

    @property
    def stack(self) -> QUndoStack:
        """The history."""
        return self.editor.stack

    @Slot()
    def undo(self) -> None:
        """One step back."""
        self.editor.preview(None)
        self.stack.undo()

    @Slot()
    def redo(self) -> None:
        """One step forward."""
        self.editor.preview(None)
        self.stack.redo()

    @Slot()
    def split(self) -> None:
        """Cut the segment under the playhead in two."""
        target = self._target(at_playhead=True)
        if target is not None:
            tier, segment = target
            project, at_us = self.editor.session.project, self.editor.playhead_us
            self.editor.commit(split(project, self.editor.track_id, tier, segment.id, at_us))

    @Slot()
    def merge(self) -> None:
        """Join the selected segment with the next, or all selected ones."""
        target = self._target()
        if target is None:
            return
        tier, segment = target
        times = max(len(self.editor.selected_segments()) - 1, 1)
        outcome: Outcome = merge(self.editor.session.project, self.editor.track_id, tier, segment.id)
        for _ in range(times - 1):
            if isinstance(outcome, Edited):
                outcome = merge(outcome.project, self.editor.track_id, tier, segment.id)
        if self.editor.commit(outcome):
            self.editor.select(Selection(tier, (segment.id,)))

    @Slot()
    def merge_back(self) -> None:
        """Join the selected segment with the one before."""
        target = self._target()
        if target is not None:
            tier, segment = target
            outcome = merge(self.editor.session.project, self.editor.track_id, tier, segment.id, with_next=False)
            if self.editor.commit(outcome):
                self.editor.select(Selection(tier, (segment.id,)))

    @Slot()
    def relabel(self) -> None:
        """Open the pick list at the selected segment."""
        target = self._target()
        if target is not None and target[0] in ("words", "phonemes"):
            self.editor.select(Selection(target[0], (target[1].id,)))
            self.relabel_wanted.emit(target[0], target[1].id)

    @Slot()
    def delete(self) -> None:
        """Remove keys, rests and kept stretches; silence words and phonemes."""
        selection, project, track_id = self.editor.selection, self.editor.project, self.editor.track_id
        if not selection.ids or project is None:
            self.editor.said.emit(tr("Nothing is selected"))
            return
        committed = self.editor.session.project
        if selection.kind == "markers":
            self.editor.commit(remove_markers(committed, self.editor.shot_id, selection.ids))
            return
        if selection.kind == "keys":
            self.editor.commit(remove_keys(committed, track_id, selection.ids))
        else:
            tier: TierKind = selection.kind  # type: ignore[assignment]
            self.editor.commit(remove(committed, track_id, tier, selection.ids))

    @Slot()
    def start_to_playhead(self) -> None:
        """The selected segment begins at the playhead."""
        self._edge("start")

    @Slot()
    def end_to_playhead(self) -> None:
        """The selected segment ends at the playhead."""
        self._edge("end")

    def _edge(self, side: Edge) -> None:
        target = self._target()
        if target is not None:
            tier, segment = target
            project = self.editor.session.project
            to = self.editor.playhead_us
            mode = self.editor.edit_mode
            self.editor.commit(move_boundary(project, self.editor.track_id, tier, segment.id, side, to, mode=mode))

    @Slot()
    def add_rest(self) -> None:
        """The mouth rests through the selection, or for a moment from the playhead."""
        self._add("rests")

    @Slot()
    def add_keep(self) -> None:
        """The original shows through the selection, or for a moment from the playhead."""
        self._add("keep")

    def _add(self, tier: TierKind) -> None:
        if self.editor.track is None:
            self.editor.said.emit(tr("No face is known yet: analyse the shot first"))
            return
        span = self.editor.selected_span() or Span(self.editor.playhead_us, self.editor.playhead_us + REST_US)
        self.editor.commit(insert(self.editor.session.project, self.editor.track_id, tier, span.start, span.end))

    @Slot()
    def select_next(self) -> None:
        """The next segment of the tier."""
        self._neighbour(1)

    @Slot()
    def select_previous(self) -> None:
        """The previous segment of the tier."""
        self._neighbour(-1)

    def _neighbour(self, step: int) -> None:
        """The playhead to the next edge of the tier on one side; the segment that begins, or ended, there."""
        track, selection, here = self.editor.track, self.editor.selection, self.editor.playhead_us
        if track is None:
            self.editor.said.emit(tr("No face is known yet: analyse the shot first"))
            return
        kind: TierKind = selection.kind if selection.kind in TIERS else "phonemes"  # type: ignore[assignment]
        tier = lane_of(track, kind)
        last = self.editor.timebase.duration - 1 if self.editor.timebase is not None else here
        index = blocks.first_ending_after(tier, here)
        near = [blocks.get(tier, k) for k in range(max(index - 1, 0), min(index + 2, len(tier)))]
        edges = [(us, segment) for segment in near for us in (segment.end, segment.start)]
        beyond = [edge for edge in edges if (here < edge[0] <= last if step > 0 else edge[0] < here)]
        if not beyond:
            self.editor.said.emit(tr("The tier has no further edge on this side"))
            return
        us = (min if step > 0 else max)(edge[0] for edge in beyond)
        segment = [s for edge, s in edges if edge == us][-1]
        begins = next((s for s in near if s.start == us), segment)
        self.editor.select(Selection(kind, (begins.id,)))
        self.editor.seek(us)
        self.editor.view.reveal(us)

    @Slot()
    def toggle_snapping(self) -> None:
        """Drags snap, or not."""
        self.editor.set_snapping(not self.editor.snapping)

    def _target(self, *, at_playhead: bool = False) -> tuple[TierKind, Segment] | None:
        """The selected segment, else the phoneme under the playhead."""
        track, selection = self.editor.track, self.editor.selection
        if track is None:
            self.editor.said.emit(tr("No face is known yet: analyse the shot first"))
            return None
        kind: TierKind = "phonemes"
        if selection.kind in ("words", "phonemes", "rests", "keep"):
            kind = selection.kind  # type: ignore[assignment]
        segments = self.editor.selected_segments()
        if at_playhead and (not segments or not segments[0].start < self.editor.playhead_us < segments[0].end):
            segments = []
        segment = segments[0] if segments else blocks.segment_at(lane_of(track, kind), self.editor.playhead_us)
        if segment is None:
            self.editor.said.emit(tr("Nothing is selected, and nothing is under the playhead"))
            return None
        return kind, segment
