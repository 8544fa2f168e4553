"""The pose at the playhead: a picture of the mouth, a library of poses, and 12 sliders that set keys."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from time import monotonic

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.document.changes import ChangeSet
from app.document.edits.pose import add_key, move_key, remove_keys
from app.document.edits.result import Edited, Refused
from app.document.model import PoseKey, Project
from inference.api import AXES, F32
from widgets import language
from widgets.axes import MEANING, AxisPicker, in_words
from widgets.editor import Editor
from widgets.language import tr
from widgets.pace import Pace
from widgets.panels.axis_slider import AxisSlider
from widgets.panels.mouth_diagram import MouthDiagram
from widgets.panels.viseme_grid import VisemeGrid, pose_of
from widgets.pose_store import PoseStore

NUDGE_PAUSE_S = 0.7
"""Nudges further apart than this are separate steps of history."""

TALLEST_PX = 200
"""Height of mouth and library at most."""


class PosePanel(QWidget):
    """Shows and edits the 12 axes at the frame under the playhead."""

    reset_wanted = Signal(str)  # axis
    viseme_wanted = Signal(str)  # row of the viseme table
    follow_wanted = Signal(bool)

    def __init__(self, editor: Editor, picker: AxisPicker, store: PoseStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.picker, self.store = editor, picker, store
        self._before: Project | None = None
        self._outcome: Edited | None = None
        self._gestures = count(1)
        self._nudge = ("", 0, 0.0)  # gesture id, frame, when
        self._pace = Pace(self._refresh, self)
        self.diagram = MouthDiagram(editor.look)
        self.visemes = VisemeGrid(editor.look)
        self.sliders = {axis: AxisSlider(axis, editor.look) for axis in AXES}
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self._note = QLabel()
        self._note.setProperty("role", "dim")
        self.follow = QCheckBox(tr("Lips follow the jaw"))
        self.follow.setToolTip(tr("When the jaw is keyed by hand, the lips open and close with it"))
        self._foot = QHBoxLayout()
        self._lay_out()
        for slider in self.sliders.values():
            slider.began.connect(self._begin)
            slider.dragged.connect(self._drag)
            slider.finished.connect(self._finish)
            slider.cancelled.connect(self._cancel)
            slider.nudged.connect(self._nudged)
            slider.reset.connect(self._reset)
            slider.key_toggled.connect(self._toggle)
        self.visemes.picked.connect(self.viseme_wanted)
        self.visemes.pointed.connect(self._point_at)
        self.follow.clicked.connect(self.follow_wanted)
        for signal in (editor.opened, editor.track_changed, picker.changed):
            signal.connect(self._refresh)
        editor.playhead_moved.connect(self._pace.ask)
        editor.changed.connect(self._on_change)
        store.changed.connect(self._poses_changed)
        self._show(None)

    def _lay_out(self) -> None:
        pictures = QHBoxLayout()
        pictures.setSpacing(8)
        pictures.addWidget(self.diagram, 1)
        pictures.addWidget(self.visemes)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        for i, slider in enumerate(self.sliders.values()):
            grid.addWidget(slider, i % 6, i // 6)
        self._foot.setSpacing(4)
        self._foot.addWidget(self.follow)
        self._foot.addWidget(self._note, 1, Qt.AlignmentFlag.AlignRight)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 6)
        layout.setSpacing(6)
        for picture in (self.diagram, self.visemes):
            picture.setMaximumHeight(TALLEST_PX)  # a tall panel has room below, no box of air around a mouth
        layout.addLayout(pictures, 100)
        layout.addWidget(self.words)
        layout.addLayout(grid)
        layout.addLayout(self._foot)
        layout.addStretch(1)

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """Buttons at the foot."""
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            self._foot.addWidget(button)

    # --- showing -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if not change.flags <= {"words", "phonemes", "rests", "keep", "markers"}:  # the poses they make are told of
            self._refresh()

    @Slot(int, int)
    def _poses_changed(self, first: int, last: int) -> None:
        if not self.follow.isEnabled():  # the first pose is not waited for
            self._refresh()
        elif first <= self.editor.frame < last or self.store.empty:
            self._pace.ask()

    @Slot()
    def _refresh(self) -> None:
        """Show the pose under the playhead; while it is not known yet, what was there stays."""
        pose = self.store.at(self.editor.frame)
        if pose is not None or self.store.empty:
            self._show(pose)

    def _show(self, pose: tuple[F32, F32] | None) -> None:
        known = pose is not None
        shown = pose[0].tolist() if pose is not None else [0.0] * len(AXES)
        predicted = pose[1].tolist() if pose is not None else shown
        self.diagram.show_pose(shown if known else None, predicted if known else None)
        keys = self._keys_here()
        for i, (axis, slider) in enumerate(self.sliders.items()):
            slider.setEnabled(known)
            if not slider.dragging:
                slider.show_value(shown[i], predicted[i], keyed=axis in keys, active=axis == self.picker.choice.active)
        self.visemes.setEnabled(known)
        self.follow.setEnabled(known)
        self.follow.setChecked(self.editor.track is not None and self.editor.track.follow_jaw)
        if not known:
            self.words.setText(" ")
            self._note.setText(tr("Analyse the shot to see poses") if self.editor.studio is not None else "")
            return
        self._say(shown, predicted)
        number = len(keys)
        self._note.setText(language.count(number, "1 key here", "{n} keys here") if number else tr("No key here"))

    def _say(self, shown: Sequence[float], predicted: Sequence[float]) -> None:
        """The active axis in plain words."""
        axis = self.picker.choice.active
        if not axis:
            self.words.setText(" ")
            return
        index = AXES.index(axis)
        now, before = shown[index], predicted[index]
        said = f"{tr(MEANING[axis][0])}: {in_words(axis, now)}"
        if abs(now - before) > 0.02:
            said += tr(" (predicted: {words})", words=in_words(axis, before))
        self.words.setText(said)
        self.words.setToolTip(tr(MEANING[axis][1]))

    @Slot(str)
    def _point_at(self, unit: str) -> None:
        self.diagram.point_at([*pose_of(unit).values()] if unit else None)

    # --- editing -----------------------------------------------------------------------------------------------

    def _keys_here(self, project: Project | None = None) -> dict[str, PoseKey]:
        """Keys whose time falls into the frame under the playhead, by axis."""
        timebase, frame = self.editor.timebase, self.editor.frame
        if timebase is None or self.editor.track is None:
            return {}
        track = self.editor.track if project is None else project.track(self.editor.track_id)[1]
        start, end = timebase.start_of(frame), timebase.start_of(frame + 1)
        return {key.axis: key for key in track.keys if start <= key.time < end}

    def _with_value(self, project: Project, axis: str, value: float) -> Edited | Refused:
        key = self._keys_here(project).get(axis)
        if key is not None:
            return move_key(project, self.editor.track_id, key.id, key.time, value)
        timebase = self.editor.timebase
        time = timebase.start_of(self.editor.frame) if timebase is not None else 0
        return add_key(project, self.editor.track_id, axis, time, value)

    @Slot(str)
    def _begin(self, axis: str) -> None:
        self.picker.activate(axis)
        self._before, self._outcome = self.editor.session.project, None

    @Slot(str, float)
    def _drag(self, axis: str, value: float) -> None:
        if self._before is None:
            return
        outcome = self._with_value(self._before, axis, value)
        if isinstance(outcome, Refused):
            self.editor.said.emit(tr(outcome.reason))
            return
        self._outcome = outcome
        slider = self.sliders[axis]
        slider.show_value(value, slider.predicted, keyed=True, active=True)
        self.editor.preview(outcome.project)

    @Slot(str)
    def _finish(self, axis: str) -> None:
        outcome, self._before, self._outcome = self._outcome, None, None
        if outcome is not None:
            self.editor.commit(outcome)

    @Slot(str)
    def _cancel(self, axis: str) -> None:
        self._before, self._outcome = None, None
        self.editor.preview(None)

    @Slot(str, float)
    def _nudged(self, axis: str, value: float) -> None:
        gesture, frame, when = self._nudge
        now = monotonic()
        if not gesture.startswith(f"{axis} ") or frame != self.editor.frame or now - when > NUDGE_PAUSE_S:
            gesture = f"{axis} {next(self._gestures)}"
        self._nudge = (gesture, self.editor.frame, now)
        self.picker.activate(axis)
        slider = self.sliders[axis]
        slider.show_value(value, slider.predicted, keyed=True, active=True)  # the next nudge goes on from here
        self.editor.commit(self._with_value(self.editor.session.project, axis, value), gesture=gesture)

    @Slot(str)
    def _reset(self, axis: str) -> None:
        self._cancel(axis)
        self.reset_wanted.emit(axis)

    @Slot(str)
    def _toggle(self, axis: str) -> None:
        key = self._keys_here(self.editor.session.project).get(axis)
        if key is not None:
            self.editor.commit(remove_keys(self.editor.session.project, self.editor.track_id, (key.id,)))
        else:
            self.picker.activate(axis)
            self.editor.commit(self._with_value(self.editor.session.project, axis, round(self.sliders[axis].value, 3)))
