"""The window's tools for tiers put together: labels, edit modes, the menu of the lanes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from widgets.commands.keymap import presets
from widgets.labelling import Labelling
from widgets.panels.edit_mode import EditModeButton

if TYPE_CHECKING:
    from widgets.main_window import MainWindow


class Tiering(QObject):
    """Connects tier commands, pick list and fields with a window whose commands are made."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        table, tiers = window.actions_table, window.tiers
        self.poses = window.poses
        self.labelling = Labelling(window.editor, window.labels, window.timeline, window.relabel_popup)
        window.edits.relabel_wanted.connect(self.labelling.pick)
        modes = {mode: table[f"tier.{mode}"] for mode in ("overwrite", "push", "shift")}
        self.mode_button = EditModeButton(window.editor, modes, [table["tier.typing"]])
        window.transport.add_right(self.mode_button)
        tiers.checked.connect(table.check)
        tiers.keys_wanted.connect(self._keys)
        tiers.typing_wanted.connect(self.labelling.type_label)
        window.taps.changed.connect(self._show_taps)
        self._window, self._preset = window, ""
        window.keymap.changed.connect(self._use_preset)
        self._use_preset()
        self.lane_menu = table.menu(
            window, ("edit.relabel", "edit.split", "edit.merge", "edit.merge_back", "edit.delete", "tier.duplicate"),
            ("edit.start", "edit.end", "tier.lock", "tier.again", "tap.start"), ("edit.rest", "edit.keep", "mark.add"),
            ("play.selection", "view.selection"),
        )  # fmt: skip
        window.timeline.menu_wanted.connect(self.lane_menu.popup)

    @Slot()
    def _use_preset(self) -> None:
        """Another preset says whether letters are labels; what is chosen afterwards stays."""
        keymap = self._window.keymap
        if keymap.preset != self._preset:
            self._preset = keymap.preset
            self._window.editor.typing = presets()[keymap.preset].typing
        self._window.tiers.tell()

    @Slot()
    def _show_taps(self) -> None:
        taps = self._window.taps
        self._window.timeline.wave.show_taps(taps.marks, taps.hint)

    @Slot(str)
    def _keys(self, what: str) -> None:
        if what == "all":
            self.poses.select_axis()
        else:
            self.poses.duplicate()
