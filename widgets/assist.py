"""What helps the user along, wired to the window in one place: finding commands, preferences, help, the tour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from app.io import options, recent
from widgets.accessible import Voice, name_controls
from widgets.help.what import explain
from widgets.help.window import HelpWindow
from widgets.language import chosen, tr
from widgets.tour.tour import Tour

if TYPE_CHECKING:
    from widgets.main_window import MainWindow


class Assist(QObject):
    """Answers the window's signals that ask for help."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.help: HelpWindow | None = None
        self.tour = Tour(window)
        window.helps.tour_wanted.connect(self.tour.start)
        window.messages.action_wanted.connect(self._act)
        window.helps.find_wanted.connect(self.find)
        window.helps.page_wanted.connect(self.show_page)
        window.find_action.preference_wanted.connect(window.desk.show_preference)
        window.preferences.changed.connect(self._on_preference)
        self._on_preference(options.THEME.name)
        explain(window)
        name_controls(window)
        window.relabel_popup.field.setAccessibleName(tr("New label"))
        window.relabel_popup.list.setAccessibleName(tr("Visemes"))
        self.voice = Voice(window)

    def welcome(self) -> None:
        """Offer the tour to somebody who has never seen the window."""
        if not self._window.preferences.get(options.TOUR_OFFERED) and not recent.listed():
            self._window.preferences.put(options.TOUR_OFFERED, True)
            self._window.messages.show_news(tr("New here? The tour takes two minutes."), "tour", tr("Take the tour"))

    @Slot(str)
    def _act(self, name: str) -> None:
        if name == "tour":
            self.tour.start()

    @Slot()
    def find(self) -> None:
        """Open the list of commands over the window's middle."""
        window, popup = self._window, self._window.find_action
        popup.open_at(window.mapToGlobal(QPoint((window.width() - popup.width()) // 2, 60)))

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Open the help at a page; "" is the page of the focused area."""
        name = name or self._window.desk.areas.page()
        if self.help is None:
            language = chosen(self._window.preferences.get(options.LANGUAGE))
            self.help = HelpWindow(self._window.keymap, self._window.look, language, self._window)
        self.help.show_page(name)

    @Slot(str)
    def _on_preference(self, name: str) -> None:
        if name == options.THEME.name:
            action = {"high-contrast": "contrast"}.get(self._window.look.choice, self._window.look.choice)
            self._window.actions_table[f"view.theme.{action}"].setChecked(True)
