"""Commands of the Help menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWhatsThis, QWidget

from widgets.commands.spec import command

if TYPE_CHECKING:
    from widgets.help.window import HelpWindow

ACTIONS = (
    command("help.find", "Help", "&Find action…", "Ctrl+Shift+P",
            "Find a command or a preference by a few letters of its name", "help.find", icon="search", needs=""),
    command("help.context", "Help", "&Help on this", "F1", "What the part of the window with the focus is for",
            "help.context", icon="info", needs="", line=True),
    command("help.contents", "Help", "&Contents", "", "All pages, with a search; nothing is fetched from anywhere",
            "help.contents", needs=""),
    command("help.keys", "Help", "&Keyboard shortcuts", "Ctrl+/", "All keys and mouse gestures", "help.shortcuts",
            icon="keyboard", needs=""),
    command("help.what", "Help", "&What is this?", "Shift+F1", "Click something to hear what it is", "help.what",
            needs=""),
    command("help.tour", "Help", "&Tour", "", "Play, drag, undo, key and export on the demo, in two minutes",
            "help.tour", needs="", line=True),
    command("help.demo", "Help", "Open the &demo", "", "A short shot to try everything on, made on this machine",
            "file.demo", needs=""),
    command("help.about", "Help", "&About Plosive", "", "Version, models and their licences", "help.about",
            needs="", line=True),
)  # fmt: skip


class HelpCommands(QObject):
    """Commands of the Help menu."""

    find_wanted = Signal()
    page_wanted = Signal(str)  # "" = that of the focused area
    tour_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.shown: HelpWindow | None = None

    @Slot()
    def find(self) -> None:
        """Find a command."""
        self.find_wanted.emit()

    @Slot()
    def context(self) -> None:
        """The page of the focused area."""
        self.page_wanted.emit("")

    @Slot()
    def contents(self) -> None:
        """The first page."""
        self.page_wanted.emit("start")

    @Slot()
    def shortcuts(self) -> None:
        """All keys."""
        self.page_wanted.emit("shortcuts")

    @Slot()
    def what(self) -> None:
        """The next click asks."""
        QWhatsThis.enterWhatsThisMode()

    @Slot()
    def tour(self) -> None:
        """The tour, from the beginning."""
        self.tour_wanted.emit()

    @Slot()
    def about(self) -> None:
        """Version and licences."""
        from widgets.dialogs.about import about_dialog

        about_dialog(self._window).show()
