"""Commands of the View and Playback menus."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.io.settings import Settings
from widgets.commands.spec import command
from widgets.editor import Editor
from widgets.viewer.viewer import Viewer

ACTIONS = (
    command("view.fit", "View", "&Fit timeline", "\\", "Show the whole shot in the timeline", "view.fit",
            icon="fit"),
    command("view.selection", "View", "Zoom to &selection", "Ctrl+B", "Show what is selected",
            "view.zoom_to_selection"),
    command("view.in", "View", "Zoom &in", "= | +", "Zoom the timeline in about the playhead", "view.zoom_in",
            icon="zoom-in"),
    command("view.out", "View", "Zoom &out", "-", "Zoom the timeline out about the playhead", "view.zoom_out",
            icon="zoom-out"),
    command("view.result", "View", "&Result", "F5", "Show the edited picture", "view.show_result", checkable=True,
            group="mode", line=True),
    command("view.original", "View", "Ori&ginal", "F7", "Show the shot as it was", "view.show_original",
            checkable=True, group="mode"),
    command("view.wipe", "View", "&Wipe", "F8", "Original left, result right of a line that can be dragged",
            "view.show_wipe", icon="wipe", checkable=True, group="mode"),
    command("view.toggle", "View", "&Compare original and result", "C", "Original and result in turn",
            "view.toggle_original"),
    command("view.picture", "View", "Fit &picture", "Ctrl+0", "Show the whole picture", "view.fit_picture",
            icon="fit", line=True),
    command("view.actual", "View", "Picture &1:1", "Ctrl+1", "One plate pixel per pixel", "view.actual_size"),
    command("view.mouth", "View", "Zoom to &mouth", "M", "Show the mouth of the edited face, large",
            "view.show_mouth", icon="mouth"),
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
    """Zoom, picture modes, themes."""

    def __init__(self, editor: Editor, viewer: Viewer, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor, self.viewer, self.settings = editor, viewer, settings

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
    def show_result(self) -> None:
        """The edited picture."""
        self.viewer.set_mode("result")

    @Slot()
    def show_original(self) -> None:
        """The shot as it was."""
        self.viewer.set_mode("original")

    @Slot()
    def show_wipe(self) -> None:
        """Both, with a line between."""
        self.viewer.set_mode("wipe")

    @Slot()
    def toggle_original(self) -> None:
        """Original and result in turn."""
        self.viewer.toggle_original()

    @Slot()
    def fit_picture(self) -> None:
        """The whole picture."""
        self.viewer.fit()

    @Slot()
    def actual_size(self) -> None:
        """One to one."""
        self.viewer.actual_size()

    @Slot()
    def show_mouth(self) -> None:
        """The mouth, large."""
        self.viewer.show_mouth()

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
        self.editor.look.use(choice)
        self.settings.put("theme", choice, "system")
