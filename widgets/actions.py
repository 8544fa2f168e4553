"""Every command of the window in one table: menu, text, keys, tooltip, icon, what it calls.

`handler` names a method of one of the controllers handed to `build`, as "controller.method". Keys follow the
conventions editors already have in their hands (Shotcut and Kdenlive for transport, Praat and Anchor for segments).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from widgets.icons import icon
from widgets.theme import Look


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One command. `needs` says when it is enabled: "" always, "project", "history"."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...]
    tip: str
    handler: str
    icon: str = ""
    checkable: bool = False
    group: str = ""  # exclusive among its group
    needs: str = "project"
    scope: str = "window"  # "timeline": the keys work while the timeline has the focus


def _a(id: str, menu: str, text: str, keys: str, tip: str, handler: str, **more: str | bool) -> ActionSpec:
    return ActionSpec(id, menu, text, tuple(k for k in keys.split(" | ") if k), tip, handler, **more)  # type: ignore[arg-type]


ACTIONS: tuple[ActionSpec, ...] = (
    _a("file.new", "File", "&New from media…", "Ctrl+N", "Begin with a shot, and the line it should say",
       "file.new", icon="new", needs=""),
    _a("file.open", "File", "&Open…", "Ctrl+O", "Open a project folder", "file.open", icon="open", needs=""),
    _a("file.recent", "File", "Open &recent", "", "Projects that were open lately", "", needs=""),
    _a("file.save", "File", "&Save", "Ctrl+S", "Write the project", "file.save", icon="save"),
    _a("file.copy", "File", "Save a &copy…", "Ctrl+Shift+S", "Write the project to another folder; go on with this one",
       "file.save_copy"),
    _a("file.export", "File", "&Export…", "Ctrl+E", "Write the finished shot", "media.export", icon="export"),
    _a("file.relink", "File", "Re&link media…", "", "Tell where moved footage and sound are now", "media.relink"),
    _a("file.close", "File", "&Close project", "Ctrl+W", "Close the project", "file.close_project"),
    _a("file.quit", "File", "&Quit", "Ctrl+Q", "Close the window", "file.quit", needs=""),
    _a("edit.undo", "Edit", "&Undo", "Ctrl+Z", "Take the last edit back", "edit.undo", icon="undo", needs="undo"),
    _a("edit.redo", "Edit", "&Redo", "Ctrl+Shift+Z | Ctrl+Y", "Do it again", "edit.redo", icon="redo", needs="redo"),
    _a("edit.split", "Edit", "&Split", "Ctrl+D", "Cut the segment under the playhead in two",
       "edit.split", icon="split"),
    _a("edit.merge", "Edit", "&Merge with next", "Ctrl+M", "Join the selected segment with the next one", "edit.merge",
       icon="merge"),
    _a("edit.relabel", "Edit", "Re&label…", "F2", "Choose another phoneme or word", "edit.relabel", icon="relabel"),
    _a("edit.delete", "Edit", "&Delete", "Del | Backspace", "Remove keys, rests and kept stretches; silence speech",
       "edit.delete", icon="delete"),
    _a("edit.start", "Edit", "Start to &playhead", "[", "The selected segment begins at the playhead",
       "edit.start_to_playhead"),
    _a("edit.end", "Edit", "&End to playhead", "]", "The selected segment ends at the playhead",
       "edit.end_to_playhead"),
    _a("edit.rest", "Edit", "Add r&est", "Ctrl+R", "The mouth closes through the selection",
       "edit.add_rest", icon="rest"),
    _a("edit.keep", "Edit", "&Keep original", "Shift+E", "The original picture shows through the selection",
       "edit.add_keep", icon="keep"),
    _a("edit.next", "Edit", "Next seg&ment", "Alt+Right", "Select the next segment of the tier", "edit.select_next"),
    _a("edit.previous", "Edit", "Pre&vious segment", "Alt+Left", "Select the previous segment of the tier",
       "edit.select_previous"),
    _a("edit.transcript", "Edit", "&Transcript…", "Ctrl+T", "Correct the words and align again", "media.transcript",
       icon="transcript"),
    _a("edit.analyse", "Edit", "&Analyse shot", "",
       "Find faces, words, phonemes and learn the speaker: what is missing",
       "media.analyse", icon="analyse"),
    _a("view.fit", "View", "&Fit timeline", "\\", "Show the whole shot in the timeline", "view.fit", icon="fit"),
    _a("view.selection", "View", "Zoom to &selection", "Ctrl+B", "Show what is selected", "view.zoom_to_selection"),
    _a("view.in", "View", "Zoom &in", "= | +", "Zoom the timeline in about the playhead",
       "view.zoom_in", icon="zoom-in"),
    _a("view.out", "View", "Zoom &out", "-", "Zoom the timeline out about the playhead",
       "view.zoom_out", icon="zoom-out"),
    _a("view.result", "View", "&Result", "F5", "Show the edited picture", "view.show_result", checkable=True,
       group="mode"),
    _a("view.original", "View", "Ori&ginal", "F6", "Show the shot as it was", "view.show_original", checkable=True,
       group="mode"),
    _a("view.wipe", "View", "&Wipe", "F7", "Original left, result right of a line that can be dragged",
       "view.show_wipe",
       icon="wipe", checkable=True, group="mode"),
    _a("view.toggle", "View", "&Compare original and result", "C", "Original and result in turn",
       "view.toggle_original"),
    _a("view.picture", "View", "Fit &picture", "Ctrl+0", "Show the whole picture", "view.fit_picture", icon="fit"),
    _a("view.actual", "View", "Picture &1:1", "Ctrl+1", "One plate pixel per pixel", "view.actual_size"),
    _a("view.mouth", "View", "Zoom to &mouth", "M", "Show the mouth of the edited face, large", "view.show_mouth",
       icon="mouth"),
    _a("view.theme.system", "View/Theme", "&System", "", "Light or dark as the system is", "view.theme_system",
       checkable=True, group="theme", needs=""),
    _a("view.theme.dark", "View/Theme", "&Dark", "", "Dark grey", "view.theme_dark", checkable=True, group="theme",
       needs=""),
    _a("view.theme.light", "View/Theme", "&Light", "", "Light grey", "view.theme_light", checkable=True, group="theme",
       needs=""),
    _a("view.theme.contrast", "View/Theme", "&High contrast", "", "Black and white", "view.theme_contrast",
       checkable=True, group="theme", needs=""),
    _a("play.start", "Playback", "To &start", "Home", "First frame", "play.to_start", icon="to-start"),
    _a("play.back", "Playback", "Frame &back", "Left", "One frame back", "play.frame_back", icon="step-back"),
    _a("play.toggle", "Playback", "&Play / pause", "Space", "Play with sound from the playhead", "play.toggle",
       icon="play"),
    _a("play.forward", "Playback", "Frame &forward", "Right", "One frame on",
       "play.frame_forward", icon="step-forward"),
    _a("play.end", "Playback", "To &end", "End", "Last frame", "play.to_end", icon="to-end"),
    _a("play.back10", "Playback", "Ten frames back", "Shift+Left", "Ten frames back", "play.ten_back"),
    _a("play.forward10", "Playback", "Ten frames forward", "Shift+Right", "Ten frames on", "play.ten_forward"),
    _a("play.j", "Playback", "Play backwards", "J", "Backwards, faster with every press; with K held one frame back",
       "play.shuttle_back"),
    _a("play.k", "Playback", "Pause", "K", "Stop", "play.pause"),
    _a("play.l", "Playback", "Play forwards", "L", "Forwards, faster with every press; with K held one frame on",
       "play.shuttle_forward"),
    _a("play.selection", "Playback", "Play se&lection", "Tab", "Play what is selected; again stops there",
       "play.play_selection", scope="timeline"),
    _a("play.loop", "Playback", "L&oop", "Ctrl+L", "Repeat the selection, or the whole shot", "play.loop", icon="loop",
       checkable=True),
    _a("play.snap", "Playback", "S&nap", "S", "Drags stop at edges, keys, frames and the playhead; Shift inverts",
       "edit.toggle_snapping", icon="snap", checkable=True),
    _a("help.find", "Help", "&Find action…", "Ctrl+Shift+P", "Find a command by its name", "help.find", icon="search",
       needs=""),
    _a("help.demo", "Help", "Open the &demo", "", "A short shot to try everything on, made on this machine",
       "file.demo", needs=""),
    _a("help.keys", "Help", "&Keyboard shortcuts", "F1", "All keys and mouse gestures", "help.shortcuts",
       icon="keyboard", needs=""),
    _a("help.about", "Help", "&About Plosive", "", "Version, models and their licences", "help.about", icon="info",
       needs=""),
)  # fmt: skip

BREAKS = frozenset({
    "file.save", "file.relink", "file.quit", "edit.split", "edit.start", "edit.rest", "edit.next", "edit.transcript",
    "view.result", "view.picture", "play.back10", "play.j", "play.selection", "help.about",
})  # fmt: skip
"""Actions with a line above them in their menu."""

MENUS = ("File", "Edit", "View", "Playback", "Help")


class Actions:
    """All QActions by id, and the menus made of them."""

    def __init__(self, parent: QWidget, look: Look, controllers: Mapping[str, QObject], timeline: QWidget) -> None:
        self.by_id: dict[str, QAction] = {}
        self.groups: dict[str, QActionGroup] = {}
        self.menus: dict[str, QMenu] = {}
        for spec in ACTIONS:
            action = QAction(spec.text, parent)
            action.setObjectName(spec.id)
            action.setCheckable(spec.checkable)
            if spec.icon:
                action.setIcon(icon(spec.icon, look))
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            keys = f"   ({shown_keys(spec)})" if spec.keys else ""
            action.setToolTip(f"{spec.text.replace('&', '').rstrip('…')}{keys}\n{spec.tip}")
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

    def __getitem__(self, name: str) -> QAction:
        return self.by_id[name]

    def some(self, *names: str) -> list[QAction]:
        """Several at once."""
        return [self.by_id[name] for name in names]

    def fill(self, bar: QMenuBar, recent: QMenu) -> None:
        """Make the menus."""
        for title in MENUS:
            menu = bar.addMenu(f"&{title}")
            self.menus[title] = menu
            subs: dict[str, QMenu] = {}
            for spec in ACTIONS:
                top, _, sub = spec.menu.partition("/")
                if top != title:
                    continue
                if spec.id in BREAKS:
                    menu.addSeparator()
                if spec.id == "file.recent":
                    menu.addMenu(recent)
                elif sub:
                    if sub not in subs:
                        menu.addSeparator()
                        subs[sub] = menu.addMenu(f"&{sub}")
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

    def enable(self, *, project: bool) -> None:
        """Grey out what needs a project while there is none."""
        for spec in ACTIONS:
            if spec.needs == "project":
                self.by_id[spec.id].setEnabled(project)


def shown_keys(spec: ActionSpec) -> str:
    """The keys as menus write them."""
    return " or ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys)
