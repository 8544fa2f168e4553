"""Where labels are typed: the pick list under a segment, or a field over it, on in the tier with Tab."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Slot

from app.document import blocks
from app.document.edits.result import lane_of
from app.document.model import TierKind
from widgets.editor import Editor, Selection
from widgets.labels import Labels, wrong_phoneme, wrong_word
from widgets.panels.relabel_popup import RelabelPopup
from widgets.timeline.inline_editor import InlineEditor
from widgets.timeline.panel import TimelinePanel
from widgets.timeline.tier_lane import TierLane


class Labelling(QObject):
    """Opens the pick list and the fields of a timeline's lanes."""

    def __init__(self, editor: Editor, labels: Labels, timeline: TimelinePanel, popup: RelabelPopup) -> None:
        super().__init__(timeline)
        self.editor, self.labels, self.timeline, self.popup = editor, labels, timeline, popup
        self.fields = {"words": InlineEditor(timeline.words), "phonemes": InlineEditor(timeline.phonemes)}
        self._kind, self._id = "", ""
        for lane in (timeline.words, timeline.phonemes):
            lane.typing_wanted.connect(self.type_label)
        timeline.relabel_wanted.connect(self.pick)
        editor.view.changed.connect(self.close_fields)
        editor.opened.connect(self.close_fields)

    def _lane(self, kind: str) -> TierLane:
        return {"words": self.timeline.words, "visemes": self.timeline.visemes}.get(kind, self.timeline.phonemes)

    @Slot(str, str)
    def pick(self, kind: str, segment_id: str) -> None:
        """The pick list under a segment."""
        segment, lane = self.labels.segment(kind, segment_id), self._lane(kind)
        if segment is not None:
            x = int(min(max(self.editor.view.x_of(segment.start), 0), lane.width() - 60))
            self.popup.open_at(kind, segment, lane.mapToGlobal(QPoint(x, lane.height() + 2)))

    @Slot(str, str, str)
    def type_label(self, kind: str, segment_id: str, typed: str = "") -> None:
        """A field over a segment, with what was typed already."""
        segment, lane = self.labels.segment(kind, segment_id), self._lane(kind)
        if segment is None or not lane.isVisible():
            return
        self._kind, self._id = kind, segment_id
        check = wrong_word if kind == "words" else wrong_phoneme
        name = "Word" if kind == "words" else "Phoneme"
        self.fields[kind].edit(
            lane.box(segment), segment.label, self._take, typed=typed, check=check, step=self._step, name=name
        )

    def _take(self, text: str) -> None:
        self.labels.take(self._kind, self._id, text)

    def _step(self, by: int) -> None:
        """The field moves on to the next segment, which comes into view."""
        kind: TierKind = "words" if self._kind == "words" else "phonemes"
        track = self.editor.track
        if track is None:
            return
        tier = lane_of(track, kind)
        try:
            index = blocks.find(tier, self._id)[0] + by
        except KeyError:
            return
        if 0 <= index < len(tier):
            segment = blocks.get(tier, index)
            self.editor.select(Selection(kind, (segment.id,)))
            self.editor.seek(segment.start)
            self.editor.view.reveal(segment.end)
            self.editor.view.reveal(segment.start)
            self.type_label(self._kind, segment.id)

    @Slot()
    def close_fields(self) -> None:
        """Another view has the segments elsewhere."""
        for field in self.fields.values():
            field.dismiss(take=True)
