"""Preferences at work: what is chosen is kept at once, and whoever obeys it hears of it at once."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.io import options
from app.io.options import Option
from app.io.settings import Settings
from inference.errors import PlosiveError
from widgets.editor import Editor
from widgets.theme import Look

T = TypeVar("T", bool, int, float, str)


class Preferences(QObject):
    """Reads and keeps choices; `changed` tells the name of one that is another now."""

    changed = Signal(str)

    def __init__(self, settings: Settings, look: Look, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings, self._look, self._editor = settings, look, editor
        editor.set_snapping(options.SNAPPING.get(settings))
        self._set_mode(options.EDIT_MODE.get(settings))
        look.set_text_percent(options.TEXT_PERCENT.get(settings))
        editor.opened.connect(self._on_opened)

    def get(self, option: Option[T]) -> T:
        """What is chosen."""
        return option.get(self.settings)

    def put(self, option: Option[T], value: T) -> None:
        """Choose: kept and obeyed at once."""
        if value == option.get(self.settings):
            return
        try:
            option.put(self.settings, value)
        except PlosiveError as error:
            self._editor.fail(error)
            return
        self._obey(option.name, value)
        self.changed.emit(option.name)

    def _obey(self, name: str, value: object) -> None:
        if name == options.THEME.name:
            self._look.use(str(value))
        elif name == options.TEXT_PERCENT.name:
            self._look.set_text_percent(int(str(value)))
        elif name == options.SNAPPING.name:
            self._editor.set_snapping(bool(value))
        elif name == options.EDIT_MODE.name:
            self._set_mode(str(value))

    def _set_mode(self, mode: str) -> None:
        if mode in ("overwrite", "push", "shift"):
            self._editor.set_edit_mode(mode)  # type: ignore[arg-type]

    @Slot()
    def _on_opened(self) -> None:
        """A project begins with the chosen defaults, whatever was switched while another was open."""
        self._editor.set_snapping(self.get(options.SNAPPING))
        self._set_mode(self.get(options.EDIT_MODE))
