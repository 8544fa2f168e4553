"""What is selected, in numbers, with what can be done to it; phonemes are relabelled with one click."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.document import blocks
from app.document.changes import ChangeSet
from app.document.edits.pose import set_interpolation
from app.document.edits.result import lane_of
from app.document.edits.segment import set_locked
from app.document.model import PoseKey, Segment, TierKind
from app.session import PREVIEW
from inference.speech.phones import articulation_of, is_phone
from widgets.editor import TIERS
from widgets.labels import Labels
from widgets.language import later, tr, within
from widgets.pace import Pace
from widgets.panels.phone_grid import PhoneGrid
from widgets.scrolling import scrolled
from widgets.theme import tabular
from widgets.timecode import clock, milliseconds
from widgets.timeline.columns import viseme_text
from widgets.timeline.describe import ARTICULATION_TITLES, doubts_of

NAMES = {
    "words": later("Word"), "phonemes": later("Phoneme"), "rests": later("Rest"), "keep": later("Kept stretch"),
}  # fmt: skip


FACTS = (
    later("Time"), later("Length"), later("Viseme"), later("Word"), later("Fade"), later("Made by"), later("Sure"),
    later("Check"),
)  # fmt: skip


class SegmentPanel(QWidget):
    """Details of the selected segment or key."""

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels = labels
        self.editor = editor = labels.editor
        self.title = QLabel()
        self.title.setProperty("role", "head")
        self.hint = QLabel(tr("Select a word, a phoneme or a pose key in the timeline."))
        self.hint.setProperty("role", "dim")
        self.hint.setWordWrap(True)
        self.values = {name: QLabel() for name in FACTS}
        self.form = QFormLayout()
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(4)
        for name, label in self.values.items():
            label.setFont(tabular(label.font()))
            label.setWordWrap(name == "Check")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            caption = QLabel(tr(name))
            caption.setProperty("role", "dim")
            self.form.addRow(caption, label)
        self.locked = QCheckBox(tr("Locked: no edit and no analysis changes it"))
        self.interpolation = QComboBox()
        self.interpolation.addItems(["smooth", "linear", "step"])
        self.interpolation.setToolTip(tr("How the curve goes on after this key"))
        self.grid = PhoneGrid(editor.look)
        self.grid_title = QLabel(tr("Relabel"))
        self.grid_title.setProperty("role", "dim")
        self._buttons: list[QToolButton] = []
        self._tools = QHBoxLayout()
        self._tools.setSpacing(4)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.hint)
        layout.addLayout(self.form)
        layout.addWidget(self.interpolation)
        layout.addWidget(self.locked)
        layout.addLayout(self._tools)
        layout.addWidget(self.grid_title)
        layout.addWidget(self.grid)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(body))
        self.grid.picked.connect(self._relabel)
        self.locked.clicked.connect(self._lock)
        self.interpolation.textActivated.connect(self._interpolate)
        for signal in (editor.opened, editor.selection_changed, editor.track_changed):
            signal.connect(self._refresh)
        self._pace = Pace(self._refresh, self)
        editor.changed.connect(self._on_change)
        self._refresh()

    def add_actions(self, actions: list[QAction]) -> None:
        """Offer these for what is selected."""
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._tools.addWidget(button)
            self._buttons.append(button)
        self._tools.addStretch(1)

    # --- what is selected --------------------------------------------------------------------------------------

    def _segment(self) -> Segment | None:
        track, selection = self.editor.track, self.editor.selection
        if track is None or not selection.ids or selection.kind not in TIERS:
            return None
        kind: TierKind = selection.kind  # type: ignore[assignment]
        try:
            return blocks.find(lane_of(track, kind), selection.ids[0])[1]
        except KeyError:
            return None

    def _key(self) -> PoseKey | None:
        track, selection = self.editor.track, self.editor.selection
        if track is None or selection.kind != "keys" or not selection.ids:
            return None
        return next((key for key in track.keys if key.id == selection.ids[0]), None)

    # --- showing -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.who == PREVIEW:
            self._pace.ask()
        else:
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        segment, key = self._segment(), self._key()
        count = len(self.editor.selection.ids)
        self.hint.setVisible(segment is None and key is None)
        self.title.setVisible(segment is not None or key is not None)
        phoneme = segment is not None and self.editor.selection.kind == "phonemes"
        for widget in (self.grid, self.grid_title):
            widget.setVisible(phoneme)
        self.locked.setVisible(segment is not None)
        self.interpolation.setVisible(key is not None)
        for button in self._buttons:
            button.setVisible(segment is not None)
        shown: dict[str, str] = {}
        if segment is not None:
            name = tr(NAMES[self.editor.selection.kind])
            if segment.label:
                name = f"{name} {segment.label}"
            elif phoneme or self.editor.selection.kind == "words":
                name = f"{name}: {tr('silence')}"
            self.title.setText(name + ("  " + tr("and {n} more", n=count - 1) if count > 1 else ""))
            self.locked.setChecked(segment.locked)
            shown = self._about(segment, phoneme)
        if key is not None:
            self.title.setText(tr("Key on {axis}", axis=key.axis))
            self.interpolation.setCurrentText(key.interpolation)
            shown = {"Time": f"{clock(key.time)} s", "Length": tr("value {value}", value=f"{key.value:+.2f}")}
        if phoneme and segment is not None:
            self.grid.show_current(segment.label)
        for row, (name, label) in enumerate(self.values.items()):
            self.form.setRowVisible(row, name in shown)
            label.setText(shown.get(name, ""))

    def _about(self, segment: Segment, phoneme: bool) -> dict[str, str]:
        shown = {
            "Time": f"{clock(segment.start)} – {clock(segment.end)} s",
            "Length": self._length(segment.end - segment.start),
            "Made by": tr("hand") if segment.by == "hand" else tr("analysis"),
        }
        if segment.by != "hand":
            shown["Sure"] = f"{segment.confidence:.0%}"
        if self.editor.selection.kind == "keep":
            shown["Fade"] = self._length(segment.fade)
        if phoneme:
            doubts = doubts_of(segment, self.editor.timebase)
            if doubts:
                shown["Check"] = ". ".join(doubts)
            group = articulation_of(segment.label) if is_phone(segment.label) else "rest"
            chosen = ", " + tr("chosen by hand") if segment.viseme else ""
            shown["Viseme"] = f"{viseme_text(segment) or 'sil'}   {within(tr(ARTICULATION_TITLES[group]))}{chosen}"
            track = self.editor.track
            word = blocks.segment_at(track.words, segment.start) if track is not None else None
            if word is not None and word.label:
                shown["Word"] = word.label
        return shown

    def _length(self, length: int) -> str:
        timebase = self.editor.timebase
        frames = ""
        if timebase is not None:
            frames = "   " + tr("{n} frames", n=f"{length * float(timebase.rate) / 1e6:.1f}")
        return milliseconds(length) + frames

    # --- editing -----------------------------------------------------------------------------------------------

    @Slot(str)
    def _relabel(self, label: str) -> None:
        segment = self._segment()
        if segment is not None:
            self.labels.take("phonemes", segment.id, label)

    @Slot(bool)
    def _lock(self, on: bool) -> None:
        selection = self.editor.selection
        kind: TierKind = selection.kind  # type: ignore[assignment]
        self.editor.commit(set_locked(self.editor.session.project, self.editor.track_id, kind, selection.ids, on))

    @Slot(str)
    def _interpolate(self, text: str) -> None:
        ids = self.editor.selection.ids
        project = self.editor.session.project
        outcome = set_interpolation(project, self.editor.track_id, ids, text)  # type: ignore[arg-type]
        self.editor.commit(outcome)
