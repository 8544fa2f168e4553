"""Commands of the Help menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from widgets.commands.spec import command
from widgets.dialogs.help import about_dialog

ACTIONS = (
    command("help.find", "Help", "&Find action…", "Ctrl+Shift+P", "Find a command by its name", "help.find",
            icon="search", needs=""),
    command("help.demo", "Help", "Open the &demo", "", "A short shot to try everything on, made on this machine",
            "file.demo", needs=""),
    command("help.keys", "Help", "&Keyboard shortcuts", "F1", "All keys and mouse gestures", "help.shortcuts",
            icon="keyboard", needs=""),
    command("help.about", "Help", "&About Plosive", "", "Version, models and their licences", "help.about",
            icon="info", needs="", line=True),
)  # fmt: skip


class HelpCommands(QObject):
    """Commands of the Help menu."""

    find_wanted = Signal()
    shortcuts_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def find(self) -> None:
        """Find a command."""
        self.find_wanted.emit()

    @Slot()
    def shortcuts(self) -> None:
        """All keys."""
        self.shortcuts_wanted.emit()

    @Slot()
    def about(self) -> None:
        """Version and licences."""
        about_dialog(self._window).show()
