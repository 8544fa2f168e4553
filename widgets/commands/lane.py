"""Commands of the View menu about lanes: which are shown, their order and height, and what the audit found."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu

from inference.errors import PlosiveError
from widgets.audit_store import describe
from widgets.commands.spec import ActionSpec, command
from widgets.language import tr
from widgets.timeline.arrangement import AUDITS, LANES
from widgets.timeline.panel import TimelinePanel

MENU = "View/Lanes"
ACTIONS: tuple[ActionSpec, ...] = (
    command("audit.next", "View", "&Next suspicious frame", "N", "Where the audit found something next",
            "lanes.next_finding", line=True),
    command("audit.previous", "View", "Pre&vious suspicious frame", "Shift+N", "Where the audit found something before",
            "lanes.previous_finding"),
    *(
        command(f"lane.{row.key}", MENU, row.title, row.keys, row.tip, f"lane_{row.key}.show", checkable=True, needs="")
        for row in LANES
    ),
    command("lane.checks", MENU, "A lane for each &check", "", "Open the audit lane into one lane for each check",
            "lanes.show_checks", checkable=True, needs="", line=True),
    command("lane.sound", MENU, "&Waveform, spectrogram, both", "Shift+W", "Waveform, spectrogram and both in turn",
            "lanes.turn_sound", needs="", line=True),
    command("lane.colour", MENU, "Spectrogram in &colour", "", "Colours instead of grey", "lanes.colour_spectrogram",
            checkable=True, needs=""),
    command("lane.up", MENU, "Move lane &up", "Ctrl+Shift+Up", "Move the lane that was clicked last up", "lanes.up",
            needs="", line=True),
    command("lane.down", MENU, "Move lane &down", "Ctrl+Shift+Down", "Move the lane that was clicked last down",
            "lanes.down", needs=""),
    command("lane.taller", MENU, "&Taller lane", "", "Make the lane that was clicked last taller", "lanes.taller",
            needs=""),
    command("lane.lower", MENU, "&Lower lane", "", "Make the lane that was clicked last lower", "lanes.lower",
            needs=""),
    command("lane.fold", MENU, "&Fold or open lane", "", "Fold the lane that was clicked last to its name, or open it",
            "lanes.fold", needs=""),
    command("lane.reset", MENU, "Lanes as at &first", "", "Order, heights and choice of lanes as they were at first",
            "lanes.reset", needs="", line=True),
)  # fmt: skip

STEP_PX = 8
COLOUR = "spectrogram_in_colour"


class LaneSwitch(QObject):
    """Shows and hides one lane."""

    def __init__(self, panel: TimelinePanel, key: str) -> None:
        super().__init__(panel)
        self._panel, self.key = panel, key

    @Slot(bool)
    def show(self, shown: bool) -> None:
        """Show or hide it; a lane that comes is scrolled into view."""
        self._panel.arrangement.set_shown([self.key], shown)
        if shown:
            self._panel.stack.reveal(self.key)


class LaneCommands(QObject):
    """What the rows above call. `checks_changed` tells menus to show again what is checked."""

    checked = Signal(str, bool)  # command, whether it is checked

    def __init__(self, panel: TimelinePanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.panel = panel
        self.arrangement = panel.arrangement
        self.switches: dict[str, QObject] = {f"lane_{row.key}": LaneSwitch(panel, row.key) for row in LANES}
        self.arrangement.changed.connect(self.tell)

    def use_menu(self, menu: QMenu) -> None:
        """The menu of lanes opens from the headers and from the button below them, too."""
        self.panel.lanes_button.setMenu(menu)
        self._menu = menu
        self.panel.stack.menu_wanted.connect(self._open_menu)
        self.tell()
        if self.panel.settings is not None and self.panel.settings.get(COLOUR, False):
            self.colour_spectrogram(True)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        self._menu.popup(at)

    @Slot()
    def tell(self) -> None:
        """Say what is shown."""
        for row in LANES:
            self.checked.emit(f"lane.{row.key}", self.arrangement[row.key].shown)
        self.checked.emit("lane.checks", all(self.arrangement[key].shown for key in AUDITS))

    @Slot(bool)
    def show_checks(self, shown: bool) -> None:
        """One lane for each check, or none of them."""
        self.arrangement.set_shown(AUDITS, shown)
        if shown:
            self.panel.stack.reveal(AUDITS[0])

    @Slot()
    def turn_sound(self) -> None:
        """Waveform, spectrogram, both."""
        wave, spectrogram = self.arrangement["wave"].shown, self.arrangement["spectrogram"].shown
        after = {(True, False): (False, True), (False, True): (True, True)}.get((wave, spectrogram), (True, False))
        for key, shown in zip(("wave", "spectrogram"), after):
            self.arrangement.set_shown([key], shown)

    @Slot(bool)
    def colour_spectrogram(self, on: bool) -> None:
        """In colour or in grey."""
        self.panel.spectrogram.set_colourful(on)
        self.checked.emit("lane.colour", on)
        if self.panel.settings is not None:
            try:
                self.panel.settings.put(COLOUR, on, False)
            except PlosiveError as error:
                self.panel.editor.fail(error)

    @Slot()
    def next_finding(self) -> None:
        """To what the audit found after the playhead."""
        self._go(1)

    @Slot()
    def previous_finding(self) -> None:
        """To what the audit found before the playhead."""
        self._go(-1)

    def _go(self, by: int) -> None:
        editor, store = self.panel.editor, self.panel.audit
        store.wanted = True
        sheet, timebase = store.sheet(editor.track_id), editor.timebase
        if sheet is None or timebase is None:
            store.wake()
            editor.said.emit(tr("Nothing is audited yet: it begins when frames are rendered"))
            return
        found = store.next_finding(editor.frame, by)
        if found is None:
            looked = {"done": sheet.done, "frames": sheet.frames}
            editor.said.emit(
                tr("Nothing suspicious after this frame ({done} of {frames} frames looked at)", **looked) if by > 0
                else tr("Nothing suspicious before this frame ({done} of {frames} frames looked at)", **looked)
            )  # fmt: skip
            return
        editor.seek(timebase.start_of(found.first))
        editor.view.reveal(editor.playhead_us)
        place = tr("{n} of {all}", n=sheet.findings.index(found) + 1, all=len(sheet.findings))
        editor.said.emit(f"{describe(found)}   {place}")

    @Slot()
    def up(self) -> None:
        """Move the current lane up."""
        self._step(-1)

    @Slot()
    def down(self) -> None:
        """Move the current lane down."""
        self._step(1)

    @Slot()
    def taller(self) -> None:
        """More pixels."""
        self._grow(STEP_PX)

    @Slot()
    def lower(self) -> None:
        """Fewer pixels."""
        self._grow(-STEP_PX)

    @Slot()
    def fold(self) -> None:
        """Fold or open the current lane."""
        key = self._current()
        if key:
            self.arrangement.set_collapsed(key, not self.arrangement[key].collapsed)

    @Slot()
    def reset(self) -> None:
        """As at first."""
        self.arrangement.reset()

    def _current(self) -> str:
        stack = self.panel.stack
        if stack.current not in [row.key for row in stack.rows()]:
            self.panel.editor.said.emit(tr("Click a lane or its name first"))
            return ""
        return stack.current

    def _step(self, by: int) -> None:
        key = self._current()
        if key:
            self.arrangement.step(key, by, self.panel.stack.beside(key))
            self.panel.stack.reveal(key)

    def _grow(self, by: int) -> None:
        key = self._current()
        if key:
            self.arrangement.set_height(key, self.panel.stack.headers[key].height() + by)
            self.arrangement.keep()
