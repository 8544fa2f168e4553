"""Commands about places to come back to: markers, and segments that want a look or were worked on."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Slot

from app.document.model import TierKind
from inference.api import BOOL
from widgets.commands.spec import command
from widgets.editor import Editor, Selection
from widgets.language import later, tr
from widgets.timeline.columns import Columns
from widgets.timeline.describe import doubts_of
from widgets.timeline.panel import TimelinePanel

MARKERS, REVIEW = "Edit/Markers", "Edit/" + later("Review")
ACTIONS = (
    command("mark.add", MARKERS, "&Add marker", "M", "Put a marker at the playhead; again edits its note", "mark.add",
            icon="marker"),
    command("mark.note", MARKERS, "&Edit note", "", "Edit the note of the selected marker", "mark.note"),
    command("mark.next", MARKERS, "&Next marker", "Shift+Down", "Playhead to the next marker", "mark.next_marker"),
    command("mark.previous", MARKERS, "&Previous marker", "Shift+Up", "Playhead to the marker before",
            "mark.previous_marker"),
    command("mark.doubt", REVIEW, "Next to &check", "F3",
            "The next segment that is unsure, shorter than a frame, or a closure no frame shows", "mark.next_doubt"),
    command("mark.doubt_back", REVIEW, "Previous to c&heck", "Shift+F3", "The one before that wants a look",
            "mark.previous_doubt"),
    command("mark.hand", REVIEW, "Next &edited or locked", "Ctrl+F3", "The next segment that a hand made or locked",
            "mark.next_hand"),
    command("mark.hand_back", REVIEW, "Previous edite&d or locked", "Ctrl+Shift+F3",
            "The one before that a hand made or locked", "mark.previous_hand"),
)  # fmt: skip


class MarkCommands(QObject):
    """What the rows above call."""

    def __init__(self, editor: Editor, timeline: TimelinePanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor, self.timeline = editor, timeline

    # --- markers -----------------------------------------------------------------------------------------------

    @Slot()
    def add(self) -> None:
        """A marker at the playhead, without asking: one goes on working, or playing."""
        self.timeline.markers.add(self.editor.playhead_us, ask=False)

    @Slot()
    def note(self) -> None:
        """Edit the selected marker's note, else the one at the playhead."""
        selection = self.editor.selection
        if selection.kind == "markers":
            self.timeline.markers.edit_note(selection.ids[0])
        else:
            self.timeline.markers.add(self.editor.playhead_us)

    @Slot()
    def next_marker(self) -> None:
        """The next one."""
        self._marker(1)

    @Slot()
    def previous_marker(self) -> None:
        """The one before."""
        self._marker(-1)

    def _marker(self, step: int) -> None:
        here = self.editor.playhead_us
        markers = self.editor.shot.markers if self.editor.shot is not None else ()
        beyond = [m for m in markers if (m.time > here if step > 0 else m.time < here)]
        if not beyond:
            self.editor.said.emit(tr("There is no marker behind the playhead") if step > 0 else
                                  tr("There is no marker before the playhead"))  # fmt: skip
            return
        marker = beyond[0 if step > 0 else -1]
        self.editor.seek(marker.time)
        self.editor.view.reveal(marker.time)
        self.editor.select(Selection("markers", (marker.id,)))
        if marker.text:
            self.editor.said.emit(marker.text)

    # --- segments ----------------------------------------------------------------------------------------------

    @Slot()
    def next_doubt(self) -> None:
        """The next segment that wants a look."""
        self._segment(1, self._doubtful)

    @Slot()
    def previous_doubt(self) -> None:
        """The one before."""
        self._segment(-1, self._doubtful)

    @Slot()
    def next_hand(self) -> None:
        """The next segment that a hand made or locked."""
        self._segment(1, self._touched)

    @Slot()
    def previous_hand(self) -> None:
        """The one before."""
        self._segment(-1, self._touched)

    def _doubtful(self, columns: Columns) -> BOOL:
        found = columns.unsure & ~columns.silent & ~columns.hand
        doubts = self.timeline.phonemes.doubts
        if doubts is not None and columns is self.timeline.phonemes.columns:
            found = found | doubts.short | doubts.unseen
        wanted: BOOL = found
        return wanted

    def _touched(self, columns: Columns) -> BOOL:
        touched: BOOL = columns.hand | columns.locked
        return touched

    def _segment(self, step: int, which: object) -> None:
        assert callable(which)
        kind: TierKind = "words" if self.editor.selection.kind == "words" else "phonemes"
        columns = (self.timeline.words if kind == "words" else self.timeline.phonemes).columns
        wanted = np.flatnonzero(which(columns))
        selection = self.editor.selection
        here = self.editor.playhead_us
        at = columns.indexes(selection.ids) if selection.kind == kind else np.zeros(0, np.int64)
        now = int(at[0]) if len(at) else int(np.searchsorted(columns.starts, here, "right")) - (step > 0)
        beyond = wanted[wanted > now] if step > 0 else wanted[wanted < now]
        if not len(beyond):
            said = {
                ("words", True): tr("No further word behind this one"),
                ("words", False): tr("No further word before this one"),
                ("phonemes", True): tr("No further phoneme behind this one"),
                ("phonemes", False): tr("No further phoneme before this one"),
            }
            self.editor.said.emit(said[kind, step > 0])
            return
        segment = columns.segments[int(beyond[0 if step > 0 else -1])]
        self.editor.select(Selection(kind, (segment.id,)))
        self.editor.seek(segment.start)
        self.editor.view.reveal(segment.start)
        reasons = doubts_of(segment, self.editor.timebase) if kind == "phonemes" else []
        if segment.confidence < 0.5 and segment.by != "hand":
            reasons.append(tr("The analysis is {share} sure", share=f"{segment.confidence:.0%}"))
        if segment.locked:
            reasons.append(tr("Locked"))
        self.editor.said.emit(f"{segment.label or tr('Silence')}: {', '.join(reasons) or tr('edited by hand')}")
