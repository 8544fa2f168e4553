"""Commands about the window itself: preferences, and walking from area to area without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from widgets.areas import Areas
from widgets.commands.spec import command
from widgets.preferences import Preferences

if TYPE_CHECKING:
    from widgets.dialogs.preferences import PreferencesWindow
    from widgets.main_window import MainWindow

ACTIONS = (
    command("window.preferences", "Edit", "Pr&eferences…", "Ctrl+,",
            "Theme, size, language, keys, editing, sound, caches: what is chosen holds at once", "window.preferences",
            needs="", line=True),
    command("window.next", "View", "Next &area", "F6", "Put the keyboard's focus into the next area of the window",
            "window.next_area", needs="", line=True),
    command("window.previous", "View", "Previous area", "Shift+F6",
            "Put the keyboard's focus into the previous area of the window", "window.previous_area", needs=""),
)  # fmt: skip


class WindowCommands(QObject):
    """Preferences and areas."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self.preferences_at_work = window, preferences
        self.areas = Areas(window)
        self.open_preferences: PreferencesWindow | None = None

    @Slot()
    def preferences(self) -> None:
        """Show the preferences."""
        self.show_preference("Appearance")

    @Slot(str)
    def show_preference(self, name: str) -> None:
        """Show the preferences at one page or one row."""
        from widgets.dialogs.preferences import PreferencesWindow

        if self.open_preferences is None:
            window = self._window
            self.open_preferences = PreferencesWindow(
                self.preferences_at_work, window.keymap, window.editor.relay, window
            )
            self.open_preferences.closed.connect(self._forget)
        self.open_preferences.show_row(name)

    def close(self) -> None:
        """Close what is open beside the window; call once, at the end."""
        if self.open_preferences is not None:
            self.open_preferences.close()

    @Slot()
    def _forget(self) -> None:
        self.open_preferences = None

    @Slot()
    def next_area(self) -> None:
        """The focus goes on."""
        self.areas.go(1)

    @Slot()
    def previous_area(self) -> None:
        """The focus goes back."""
        self.areas.go(-1)
