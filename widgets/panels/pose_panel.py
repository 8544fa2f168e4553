"""The pose at the playhead: a picture of the mouth and 12 sliders that set keys."""

from __future__ import annotations

from itertools import count
from time import monotonic

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.document.edits.pose import add_key, move_key, remove_keys
from app.document.edits.result import Edited, Refused
from app.document.model import PoseKey, Project
from app.qt.latest import Latest
from app.render.poses import PoseCurves
from inference.api import AXES
from widgets.axes import AxisPicker
from widgets.editor import Editor
from widgets.panels.axis_slider import AxisSlider
from widgets.panels.mouth_diagram import MouthDiagram

NUDGE_PAUSE_S = 0.7
"""Nudges further apart than this are separate steps of history."""


class PosePanel(QWidget):
    """Shows and edits the 12 axes at the frame under the playhead."""

    def __init__(self, editor: Editor, picker: AxisPicker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.picker = picker
        self._worker = Latest("pose", editor.relay)
        self._before: Project | None = None
        self._outcome: Edited | None = None
        self._gestures = count(1)
        self._nudge = ("", 0, 0.0)  # gesture id, frame, when
        self.diagram = MouthDiagram(editor.look)
        self.sliders = {axis: AxisSlider(axis, editor.look) for axis in AXES}
        self._note = QLabel()
        self._note.setProperty("role", "dim")
        self._clear = QPushButton("Remove keys here")
        self._clear.setToolTip("Remove all pose keys at this frame: the prediction shows again")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        for i, slider in enumerate(self.sliders.values()):
            grid.addWidget(slider, i % 6, i // 6)
            slider.began.connect(self._begin)
            slider.dragged.connect(self._drag)
            slider.finished.connect(self._finish)
            slider.cancelled.connect(self._cancel)
            slider.nudged.connect(self._nudged)
            slider.reset.connect(self._reset)
            slider.key_toggled.connect(self._toggle)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(self._clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.diagram, 1)
        layout.addLayout(grid)
        layout.addLayout(foot)
        self._clear.clicked.connect(self._remove_all)
        editor.opened.connect(self._ask)
        editor.track_changed.connect(self._ask)
        editor.playhead_moved.connect(self._ask)
        editor.changed.connect(self._on_change)
        picker.changed.connect(self._ask)
        self._show(None)

    def close_workers(self) -> None:
        """Let the thread end."""
        self._worker.close()

    # --- showing -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_change(self, change: object) -> None:
        self._ask()

    @Slot()
    def _ask(self) -> None:
        studio, project = self.editor.studio, self.editor.project
        track_id, frame = self.editor.track_id, self.editor.frame
        if studio is None or project is None or not track_id:
            self._show(None)
            return
        render = studio.render

        def look() -> PoseCurves | None:
            return render.poses(project, track_id, frame, frame + 1)

        self._worker.ask(look, self._show, self.editor.fail)

    def _show(self, curves: PoseCurves | None) -> None:
        known = curves is not None and len(curves.effective) > 0
        shown = curves.effective[0] if curves is not None and known else np.zeros(len(AXES), np.float32)
        predicted = curves.predicted[0] if curves is not None and known else shown
        self.diagram.show_pose(shown.tolist() if known else None, predicted.tolist() if known else None)
        keys = self._keys_here()
        for i, (axis, slider) in enumerate(self.sliders.items()):
            slider.setEnabled(known)
            if not slider.dragging:
                slider.show_value(
                    float(shown[i]), float(predicted[i]), keyed=axis in keys, active=axis == self.picker.choice.active
                )
        self._clear.setEnabled(bool(keys))
        if not known:
            self._note.setText("Analyse the shot to see poses" if self.editor.studio is not None else "")
        else:
            self._note.setText(f"{len(keys)} key{'s' if len(keys) != 1 else ''} at this frame" if keys else "Predicted")

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
            self.editor.said.emit(outcome.reason)
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
        self._before, self._outcome = None, None
        self.editor.preview(None)
        key = self._keys_here(self.editor.session.project).get(axis)
        if key is not None:
            self.editor.commit(remove_keys(self.editor.session.project, self.editor.track_id, (key.id,)))

    @Slot(str)
    def _toggle(self, axis: str) -> None:
        if axis in self._keys_here():
            self._reset(axis)
        else:
            self.picker.activate(axis)
            self.editor.commit(self._with_value(self.editor.session.project, axis, round(self.sliders[axis].value, 3)))

    @Slot()
    def _remove_all(self) -> None:
        keys = self._keys_here(self.editor.session.project)
        if keys:
            ids = tuple(key.id for key in keys.values())
            self.editor.commit(remove_keys(self.editor.session.project, self.editor.track_id, ids))
