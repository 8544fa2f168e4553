"""Commands of the View menu about the timeline's view and the window's colours."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.io import options
from widgets.commands.spec import command
from widgets.editor import Editor
from widgets.preferences import Preferences

ACTIONS = (
    command("view.fit", "View", "&Fit timeline", "\\", "Show the whole shot in the timeline", "view.fit",
            icon="fit"),
    command("view.selection", "View", "Zoom to &selection", "Ctrl+B", "Show what is selected",
            "view.zoom_to_selection"),
    command("view.in", "View", "Zoom &in", "= | +", "Zoom the timeline in about the playhead", "view.zoom_in",
            icon="zoom-in"),
    command("view.out", "View", "Zoom &out", "-", "Zoom the timeline out about the playhead", "view.zoom_out",
            icon="zoom-out"),
    command("view.theme.system", "View/Theme", "&System", "", "Light or dark as the system is", "view.theme_system",
            checkable=True, group="theme", needs=""),
    command("view.theme.dark", "View/Theme", "&Dark", "", "Dark grey", "view.theme_dark", checkable=True,
            group="theme", needs=""),
    command("view.theme.light", "View/Theme", "&Light", "", "Light grey", "view.theme_light", checkable=True,
            group="theme", needs=""),
    command("view.theme.contrast", "View/Theme", "&High contrast", "", "Black and white", "view.theme_contrast",
            checkable=True, group="theme", needs=""),
)  # fmt: skip


class ViewCommands(QObject):
    """Zoom, themes."""

    def __init__(self, editor: Editor, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor, self.preferences = editor, preferences

    @Slot()
    def fit(self) -> None:
        """The whole shot in the timeline."""
        self.editor.view.fit()

    @Slot()
    def zoom_to_selection(self) -> None:
        """What is selected fills the timeline."""
        span = self.editor.selected_span()
        if span is not None:
            self.editor.view.show(span.start, span.end, 0.5)

    @Slot()
    def zoom_in(self) -> None:
        """Closer, about the playhead."""
        self._zoom(1.5)

    @Slot()
    def zoom_out(self) -> None:
        """Further, about the playhead."""
        self._zoom(1 / 1.5)

    def _zoom(self, factor: float) -> None:
        view = self.editor.view
        x = view.x_of(self.editor.playhead_us)
        view.zoom(factor, x if 0 <= x <= view.width_px else view.width_px / 2)

    @Slot()
    def theme_system(self) -> None:
        """As the system is."""
        self._theme("system")

    @Slot()
    def theme_dark(self) -> None:
        """Dark."""
        self._theme("dark")

    @Slot()
    def theme_light(self) -> None:
        """Light."""
        self._theme("light")

    @Slot()
    def theme_contrast(self) -> None:
        """High contrast."""
        self._theme("high-contrast")

    def _theme(self, choice: str) -> None:
        self.preferences.put(options.THEME, choice)
