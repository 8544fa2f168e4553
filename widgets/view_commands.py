"""Commands of the View and Playback menus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from app.document.model import Segment
from app.document.time import Span
from app.io.settings import Settings
from widgets.editor import Editor
from widgets.player import Player
from widgets.viewer.viewer import Viewer


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


class PlayCommands(QObject):
    """Transport keys; K held turns J and L into single steps."""

    def __init__(self, editor: Editor, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor, self.player = editor, player
        self._k_held = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember whether K is held; installed on the window."""
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_K and not event.isAutoRepeat():
                self._k_held = kind != QEvent.Type.KeyRelease
        elif kind == QEvent.Type.WindowDeactivate:
            self._k_held = False
        return False

    @Slot()
    def toggle(self) -> None:
        """Play or pause."""
        self.player.toggle()

    @Slot()
    def pause(self) -> None:
        """Stop."""
        self.player.pause()

    @Slot()
    def shuttle_forward(self) -> None:
        """Faster forward, or one frame on."""
        if self._k_held:
            self.player.step(1)
        else:
            self.player.forward()

    @Slot()
    def shuttle_back(self) -> None:
        """Faster backward, or one frame back."""
        if self._k_held:
            self.player.step(-1)
        else:
            self.player.backward()

    @Slot()
    def to_start(self) -> None:
        """First frame."""
        self.player.pause()
        self.editor.seek(0)
        self.editor.view.reveal(0)

    @Slot()
    def to_end(self) -> None:
        """Last frame."""
        self.player.pause()
        timebase = self.editor.timebase
        if timebase is not None:
            self.editor.seek(timebase.start_of(timebase.frames - 1))
            self.editor.view.reveal(self.editor.playhead_us)

    @Slot()
    def frame_back(self) -> None:
        """One frame back."""
        self.player.step(-1)

    @Slot()
    def frame_forward(self) -> None:
        """One frame on."""
        self.player.step(1)

    @Slot()
    def ten_back(self) -> None:
        """Ten frames back."""
        self.player.step(-10)

    @Slot()
    def ten_forward(self) -> None:
        """Ten frames on."""
        self.player.step(10)

    @Slot(bool)
    def loop(self, on: bool) -> None:
        """Repeat."""
        self.player.set_looping(on)

    @Slot()
    def play_selection(self) -> None:
        """Play what is selected; a second press stops where the sound is."""
        if self.player.playing:
            self.player.pause()
            return
        span = self.editor.selected_span() or self._here()
        if span is not None:
            self.player.play_span(span)

    def _here(self) -> Span | None:
        track = self.editor.track
        if track is None:
            return None
        word: Segment | None = next((w for w in track.words if w.start <= self.editor.playhead_us < w.end), None)
        return Span(word.start, word.end) if word is not None else None
