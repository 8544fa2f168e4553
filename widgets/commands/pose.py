"""Commands of the Pose menu: what can be done to keys, and to the mouth at the playhead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace as renamed

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from app.document.axes import AUTOMATION, RANGES
from app.document.curve import REACH_US
from app.document.edits.keys import override, paste_keys, scale_values
from app.document.edits.pose import add_key, remove_keys, set_follow_jaw, set_interpolation
from app.document.edits.poses import override_pose, reset_axes
from app.document.edits.result import Edited, Refused
from app.document.model import Interpolation, PoseKey
from app.document.time import Span, Timebase
from inference.api import AXES
from widgets import key_clipboard
from widgets.axes import AxisPicker
from widgets.commands.spec import command
from widgets.editor import Editor, Selection
from widgets.language import count, later, tr
from widgets.pose_store import PoseStore
from widgets.timeline.curve_gestures import within

PASSED_THROUGH = frozenset({"corner", "skew"})
"""Mood and habit, not speech: a viseme leaves them to the plate."""
DIFFERS = 0.03
"""Pose units below which a viseme needs no key."""

ACTIONS = (
    command("pose.key", "Pose", later("Set &key"), "Ctrl+K", later("Keep the active axis' value at the playhead"),
            "pose.set_key", icon="key"),
    command("pose.override", "Pose", later("&Override here"), "Ctrl+Shift+K",
            later("Anchor, peak, anchor on the active axis at the playhead: drag the peak, nothing leaks in time"),
            "pose.override", icon="override"),
    command("pose.value", "Pose", later("Type a &value…"), "",
            later("An exact value for the selected keys; Enter in the lane does it, too"), "pose.type_value"),
    command("pose.smooth", "Pose", later("S&mooth"), "Alt+1", later("The curve eases on from the selected keys"),
            "pose.smooth", icon="smooth", line=True),
    command("pose.linear", "Pose", later("&Linear"), "Alt+2", later("The curve goes straight on from the keys"),
            "pose.linear", icon="linear"),
    command("pose.step", "Pose", later("&Step"), "Alt+3", later("The curve holds the key until the next one"),
            "pose.step", icon="step"),
    command("pose.cut", "Pose", later("Cu&t keys"), "Ctrl+X", later("Copy the selected keys and remove them"),
            "pose.cut", line=True, scope="timeline"),
    command("pose.copy", "Pose", later("&Copy keys"), "Ctrl+C", later("Copy the selected keys"), "pose.copy",
            scope="timeline"),
    command("pose.paste", "Pose", later("&Paste at playhead"), "Ctrl+V",
            later("Keys or a pose that were copied, the earliest at the playhead"), "pose.paste", icon="paste",
            scope="timeline"),
    command("pose.paste_onto", "Pose", later("Paste onto active &axis"), "Ctrl+Shift+V",
            later("Keys copied from one axis, onto the active one"), "pose.paste_onto", scope="timeline"),
    command("pose.duplicate", "Pose", later("&Duplicate at playhead"), "",
            later("The selected keys once more, the earliest at the playhead"), "pose.duplicate"),
    command("pose.select", "Pose", later("Select all k&eys of the axis"), "",
            later("Every key of the active axis"), "pose.select_axis", scope="timeline"),
    command("pose.copy_pose", "Pose", later("Cop&y pose"), "Ctrl+Shift+C",
            later("Copy all twelve values at the playhead, to paste them elsewhere"), "pose.copy_pose", icon="copy",
            line=True),
    command("pose.reset_axis", "Pose", later("&Reset axis here"), "Ctrl+Backspace",
            later("The active axis is as predicted at the playhead"), "pose.reset_axis"),
    command("pose.reset", "Pose", later("Reset pose &here"), "Ctrl+Shift+Backspace",
            later("All axes are as predicted at the playhead"), "pose.reset_all", icon="reset"),
    command("pose.follow", "Pose", later("Lips &follow the jaw"), "",
            later("When the jaw is keyed by hand, the lips open and close with it"), "pose.set_follow", checkable=True,
            line=True),
    command("axis.next", "Pose", later("Ne&xt axis"), "Ctrl+PgDown", later("New keys belong to the next axis"),
            "pose.next_axis", line=True),
    command("axis.previous", "Pose", later("Pre&vious axis"), "Ctrl+PgUp", later("New keys belong to the axis before"),
            "pose.previous_axis"),
    command("axis.solo", "Pose", later("&Only this axis"), "Alt+0",
            later("Show the active axis alone; again shows all twelve"), "pose.solo"),
)  # fmt: skip


class PoseCommands(QObject):
    """What can be done to the selected keys, and to the pose at the playhead."""

    value_wanted = Signal()

    def __init__(self, editor: Editor, picker: AxisPicker, store: PoseStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor, self.picker, self.store = editor, picker, store

    # --- what it is about --------------------------------------------------------------------------------------

    def selected(self) -> list[PoseKey]:
        """The selected keys, or a word about there being none."""
        track, selection = self.editor.track, self.editor.selection
        if track is not None and selection.kind == "keys":
            ids = frozenset(selection.ids)
            return [key for key in (*track.keys, *track.automation) if key.id in ids]
        self.editor.said.emit(tr("No key is selected"))
        return []

    def _here(self) -> tuple[Timebase, int] | None:
        """The timebase and the frame under the playhead, when its pose is known."""
        timebase, frame = self.editor.timebase, self.editor.frame
        if timebase is None or self.store.at(frame) is None:
            self.editor.said.emit(tr("No pose is known here: analyse the shot first"))
            return None
        return timebase, frame

    def _commit(self, outcome: Edited | Refused, come: object = None) -> bool:
        """Commit, then select the keys that are new."""
        before = self.editor.track
        old = {key.id for key in (*before.keys, *before.automation)} if before is not None else set()
        if not self.editor.commit(outcome):
            return False
        track = self.editor.track
        if come is not None and track is not None:
            new = tuple(key.id for key in (*track.keys, *track.automation) if key.id not in old)
            if new:
                self.editor.select(Selection("keys", new))
        return True

    def _predicted(self, axis: str, us: int) -> float:
        return self.store.predictor(axis)(us)

    # --- keys --------------------------------------------------------------------------------------------------

    @Slot()
    def next_axis(self) -> None:
        """The axis below."""
        self._axis(1)

    @Slot()
    def previous_axis(self) -> None:
        """The axis above."""
        self._axis(-1)

    def _axis(self, step: int) -> None:
        axis = AXES[(AXES.index(self.picker.choice.active) + step) % len(AXES)]
        self.picker.activate(axis)
        self.editor.said.emit(axis)

    @Slot()
    def solo(self) -> None:
        """The active axis alone."""
        self.picker.solo(self.picker.choice.active)

    @Slot()
    def set_key(self) -> None:
        """A key on the active axis that keeps what is shown."""
        here, axis = self._here(), self.picker.choice.active
        if here is None or not axis:
            return
        timebase, frame = here
        value = self._value(frame, axis)
        project = self.editor.session.project
        self._commit(add_key(project, self.editor.track_id, axis, timebase.start_of(frame), value), come=axis)

    @Slot()
    def override(self) -> None:
        """Three keys that change nothing yet; the peak is selected, to be dragged or nudged."""
        here, axis = self._here(), self.picker.choice.active
        if here is None or not axis:
            return
        timebase, frame = here
        at, before, after = self._around(timebase, frame)
        outcome = override(
            self.editor.session.project, self.editor.track_id, axis, at, self._value(frame, axis),
            before_us=before, after_us=after, predicted=self.store.predictor(axis),
        )  # fmt: skip
        if self.editor.commit(outcome) and self.editor.track is not None:
            ids = tuple(key.id for key in self.editor.track.keys if (key.axis, key.time) == (axis, at))
            self.editor.select(Selection("keys", ids))

    def _value(self, frame: int, axis: str) -> float:
        """What an axis shows at a frame whose pose is known, as keys hold it."""
        pose = self.store.at(frame)
        assert pose is not None
        return round(float(pose[0][AXES.index(axis)]), 3)

    @staticmethod
    def _around(timebase: Timebase, frame: int) -> tuple[int, int, int]:
        """Times of a peak and its anchors, on frames."""
        half = max(round(REACH_US * timebase.rate / 1_000_000), 1)
        return timebase.start_of(frame), timebase.start_of(max(frame - half, 0)), timebase.start_of(frame + half)

    @Slot()
    def type_value(self) -> None:
        """Ask for a value."""
        if self.selected():
            self.value_wanted.emit()

    def set_value(self, value: float) -> None:
        """All selected keys take a value."""
        keys = self.selected()
        if keys:
            project, track_id = self.editor.session.project, self.editor.track_id
            outcome = scale_values(project, track_id, [key.id for key in keys], 0.0, value)
            if isinstance(outcome, Edited):
                outcome = renamed(outcome, label=count(len(keys), "Set key", "Set {n} keys"))
            self.editor.commit(outcome)

    @Slot()
    def smooth(self) -> None:
        """Ease."""
        self._interpolate("smooth")

    @Slot()
    def linear(self) -> None:
        """Straight."""
        self._interpolate("linear")

    @Slot()
    def step(self) -> None:
        """Hold."""
        self._interpolate("step")

    def _interpolate(self, how: Interpolation) -> None:
        ids = [key.id for key in self.selected()]
        if ids:
            self.editor.commit(set_interpolation(self.editor.session.project, self.editor.track_id, ids, how))

    # --- clipboard ---------------------------------------------------------------------------------------------

    @Slot()
    def copy(self) -> None:
        """The selected keys onto the clipboard."""
        keys = self.selected()
        if keys:
            key_clipboard.put(keys)
            self.editor.said.emit(count(len(keys), "Copied one key", "Copied {n} keys"))

    @Slot()
    def cut(self) -> None:
        """Copy, then remove."""
        keys = self.selected()
        if keys:
            key_clipboard.put(keys)
            ids = [key.id for key in keys]
            self.editor.commit(remove_keys(self.editor.session.project, self.editor.track_id, ids))

    @Slot()
    def paste(self) -> None:
        """What was copied, at the playhead."""
        self._paste(key_clipboard.take())

    @Slot()
    def paste_onto(self) -> None:
        """What was copied from one axis, onto the active one."""
        keys, axis = key_clipboard.take(), self.picker.choice.active
        if len({key.axis for key in keys}) > 1:
            self.editor.said.emit(tr("The copied keys belong to several axes: paste them at the playhead instead"))
            return
        self._paste([replace(key, axis=axis) for key in keys])

    @Slot()
    def duplicate(self) -> None:
        """The selected keys once more, at the playhead."""
        keys = self.selected()
        if keys:
            self._paste(keys)

    def _paste(self, keys: list[PoseKey]) -> None:
        timebase = self.editor.timebase
        known = [key for key in keys if key.axis in RANGES or key.axis in AUTOMATION]
        if timebase is None or self.editor.track is None:
            return
        at = timebase.start_of(self.editor.frame)
        known = [replace(key, value=within(key.axis, key.value)) for key in known]  # of another axis, maybe
        if self._commit(paste_keys(self.editor.session.project, self.editor.track_id, known, at), come=known):
            axes = {key.axis for key in known}
            if len(axes) == 1 and axes <= set(RANGES):
                self.picker.activate(axes.pop())

    @Slot()
    def select_axis(self) -> None:
        """All keys of the active axis; of the automation lane whose key is selected."""
        track, selection = self.editor.track, self.editor.selection
        if track is None:
            return
        axis = next((key.axis for key in track.automation if key.id in selection.ids), self.picker.choice.active)
        ids = tuple(key.id for key in (*track.keys, *track.automation) if key.axis == axis)
        self.editor.select(Selection("keys", ids) if ids else Selection())

    # --- the pose at the playhead ------------------------------------------------------------------------------

    @Slot()
    def copy_pose(self) -> None:
        """All twelve values, as keys."""
        here = self._here()
        if here is None:
            return
        timebase, frame = here
        pose = self.store.at(frame)
        assert pose is not None
        at = timebase.start_of(frame)
        values = [round(value, 3) for value in pose[0].tolist()]
        key_clipboard.put(
            [PoseKey(id="", axis=axis, time=at, value=value) for axis, value in zip(AXES, values, strict=True)]
        )
        self.editor.said.emit(tr("Copied the pose: paste it at another frame"))

    @Slot()
    def reset_axis(self) -> None:
        """The active axis as predicted."""
        self.reset((self.picker.choice.active,))

    @Slot()
    def reset_all(self) -> None:
        """All axes as predicted."""
        self.reset(AXES)

    def reset(self, axes: tuple[str, ...]) -> None:
        """Some axes as predicted at the playhead."""
        here = self._here()
        if here is not None:
            timebase, frame = here
            span = Span(timebase.start_of(frame), timebase.start_of(frame + 1))
            project, track_id = self.editor.session.project, self.editor.track_id
            self.editor.commit(reset_axes(project, track_id, axes, span, self._predicted))

    def apply_pose(self, pose: Mapping[str, float]) -> None:
        """A pose of the library as a three-key override at the playhead."""
        here = self._here()
        if here is None:
            return
        timebase, frame = here
        known = self.store.at(frame)
        assert known is not None
        shown = dict(zip(AXES, known[0].tolist(), strict=True))
        wanted = {
            axis: value for axis, value in pose.items()
            if axis not in PASSED_THROUGH and abs(shown[axis] - value) > DIFFERS
        }  # fmt: skip
        at, before, after = self._around(timebase, frame)
        outcome = override_pose(
            self.editor.session.project, self.editor.track_id, wanted, at, before_us=before, after_us=after,
            predicted=self._predicted,
        )  # fmt: skip
        self.editor.commit(outcome)

    @Slot(bool)
    def set_follow(self, on: bool) -> None:
        """Whether the lips follow a keyed jaw."""
        if self.editor.track is None:
            self.editor.said.emit(tr("No face is known yet: analyse the shot first"))
            return
        self.editor.commit(set_follow_jaw(self.editor.session.project, self.editor.track_id, on))
