"""Every command of the window in one table, and the QActions and menus made of it.

The rows stand beside the methods they call, one module each menu. Their keys follow the conventions editors have in
their hands already (Shotcut and Kdenlive for transport, Praat and Anchor for segments); a keymap may say otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from widgets.commands import (
    adapt,
    edit,
    file,
    help,
    lane,
    mark,
    opinion,
    picture,
    play,
    pose,
    predict,
    tap,
    tier,
    version,
    view,
    window,
)
from widgets.commands.keymap import Keymap, native
from widgets.commands.spec import ActionSpec
from widgets.icons import icon
from widgets.language import later, tr
from widgets.theme import Look

ACTIONS: tuple[ActionSpec, ...] = (
    *file.ACTIONS, *edit.ACTIONS, *adapt.ACTIONS, *tier.ACTIONS, *tap.ACTIONS, *mark.ACTIONS, *opinion.ACTIONS,
    *picture.ACTIONS, *version.ACTIONS, *view.ACTIONS, *lane.ACTIONS, *pose.ACTIONS, *predict.ACTIONS, *play.ACTIONS,
    *window.ACTIONS, *help.ACTIONS,
)  # fmt: skip

MENUS = {
    "File": later("&File"), "Edit": later("&Edit"), "View": later("&View"), "Pose": later("P&ose"),
    "Playback": later("&Playback"), "Help": later("&Help"),
}  # fmt: skip


def named(spec: ActionSpec) -> str:
    """What a command is called outside menus."""
    return tr(spec.text).replace("&", "").rstrip("…")


class Actions(QObject):
    """All QActions by id, and the menus made of them."""

    def __init__(
        self, parent: QWidget, look: Look, controllers: Mapping[str, QObject], timeline: QWidget, keymap: Keymap
    ) -> None:
        super().__init__(parent)
        self.keymap = keymap
        self.by_id: dict[str, QAction] = {}
        self.groups: dict[str, QActionGroup] = {}
        self.menus: dict[str, QMenu] = {}
        for spec in ACTIONS:
            action = QAction(tr(spec.text), parent)
            action.setObjectName(spec.id)
            action.setCheckable(spec.checkable)
            if spec.icon:
                action.setIcon(icon(spec.icon, look))
            action.setStatusTip("")
            if spec.scope == "timeline":
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                timeline.addAction(action)
            else:
                parent.addAction(action)
            if spec.group:
                self.groups.setdefault(spec.group, QActionGroup(parent)).addAction(action)
            if spec.handler:
                controller, _, method = spec.handler.partition(".")
                action.triggered.connect(getattr(controllers[controller], method))
            self.by_id[spec.id] = action
        keymap.changed.connect(self._use_keys)
        self._use_keys()

    def __getitem__(self, name: str) -> QAction:
        return self.by_id[name]

    @Slot()
    def _use_keys(self) -> None:
        for spec in ACTIONS:
            keys, action = self.keymap.keys(spec.id), self.by_id[spec.id]
            action.setShortcuts([QKeySequence(key) for key in keys])
            shown = f"   ({native(keys)})" if keys else ""
            action.setToolTip(f"{named(spec)}{shown}\n{tr(spec.tip)}")

    def some(self, *names: str) -> list[QAction]:
        """Several at once."""
        return [self.by_id[name] for name in names]

    def fill(self, bar: QMenuBar, recent: QMenu) -> None:
        """Make the menus."""
        for title, text in MENUS.items():
            menu = bar.addMenu(tr(text))
            self.menus[title] = menu
            subs: dict[str, QMenu] = {}
            for spec in ACTIONS:
                top, _, sub = spec.menu.partition("/")
                if top != title:
                    continue
                if spec.line and not sub:
                    menu.addSeparator()
                if spec.id == "file.recent":
                    menu.addMenu(recent)
                elif sub:
                    if sub not in subs:
                        menu.addSeparator()
                        subs[sub] = self.menus[spec.menu] = menu.addMenu(f"&{tr(sub)}")
                    elif spec.line:
                        subs[sub].addSeparator()
                    subs[sub].addAction(self.by_id[spec.id])
                else:
                    menu.addAction(self.by_id[spec.id])

    def menu(self, parent: QWidget, *parts: tuple[str, ...]) -> QMenu:
        """A menu of some actions, with a line between the parts."""
        menu = QMenu(parent)
        for part in parts:
            menu.addSeparator()
            menu.addActions(self.some(*part))
        return menu

    @Slot(str, bool)
    def check(self, name: str, checked: bool) -> None:
        """Show whether a checkable command is on."""
        self.by_id[name].setChecked(checked)

    def enable(self, *, project: bool) -> None:
        """Grey out what needs a project while there is none."""
        for spec in ACTIONS:
            if spec.needs == "project":
                self.by_id[spec.id].setEnabled(project)
