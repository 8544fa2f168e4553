"""Ties what edits poses together: lanes, panel, commands, their menu and the field for a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from widgets.commands.pose import PoseCommands
from widgets.panels.value_popup import ValuePopup
from widgets.panels.viseme_grid import pose_of
from widgets.timeline.key_lane import KeyLane

if TYPE_CHECKING:
    from widgets.main_window import MainWindow


class Posing(QObject):
    """Belongs to the window; made when its parts and commands are there."""

    def __init__(self, window: MainWindow, commands: PoseCommands) -> None:
        super().__init__(window)
        self.editor, self.commands = window.editor, commands
        self._lanes: list[KeyLane] = [window.timeline.curves, *window.timeline.automation]
        table = window.actions_table
        self._follow = table["pose.follow"]
        self.popup = ValuePopup(window)
        self.menu = table.menu(
            window, ("pose.value", "pose.smooth", "pose.linear", "pose.step"),
            ("pose.cut", "pose.copy", "pose.paste", "pose.paste_onto", "pose.duplicate", "edit.delete"),
            ("pose.key", "pose.override", "pose.select"), ("pose.copy_pose", "pose.reset_axis", "pose.reset"),
        )  # fmt: skip
        panel = window.pose_panel
        panel.add_actions(table.some("pose.copy_pose", "pose.paste", "pose.reset"))
        panel.reset_wanted.connect(self._reset)
        panel.viseme_wanted.connect(self._apply)
        panel.follow_wanted.connect(commands.set_follow)
        for lane in self._lanes:
            lane.key_menu_wanted.connect(self._open_menu)
            lane.value_wanted.connect(self._ask_value)
        commands.value_wanted.connect(self._ask_value)
        self.popup.chosen.connect(self._set_value)
        self.editor.opened.connect(self._show_follow)
        self.editor.track_changed.connect(self._show_follow)
        self.editor.changed.connect(self._on_change)

    @Slot()
    def _ask_value(self) -> None:
        """The field stands at the first selected key that is in view, else in the middle of its lane."""
        keys = self.commands.selected()
        if not keys:
            return
        lane = next((lane for lane in self._lanes if keys[0].axis in lane.axes), self._lanes[0])
        x, y = lane.spot(keys[0])
        x = x if 0 <= x <= lane.width() else lane.width() / 2
        below = lane.mapToGlobal(QPoint(round(x) + 12, round(y) + 10))
        self.popup.open_at(keys, below)

    @Slot(QPoint)
    def _open_menu(self, where: QPoint) -> None:
        self.menu.popup(where)

    @Slot(float)
    def _set_value(self, value: float) -> None:
        self.commands.set_value(value)

    @Slot(str)
    def _reset(self, axis: str) -> None:
        self.commands.reset((axis,))

    @Slot(str)
    def _apply(self, unit: str) -> None:
        self.commands.apply_pose(pose_of(unit))

    @Slot(object)
    def _on_change(self, change: object) -> None:
        self._show_follow()

    @Slot()
    def _show_follow(self) -> None:
        track = self.editor.track
        self._follow.setChecked(track is not None and track.follow_jaw)
