"""Commands of the Playback menu: transport keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from app.document.model import Segment
from app.document.time import Span
from widgets.commands.spec import command
from widgets.editor import Editor
from widgets.player import Player

ACTIONS = (
    command("play.start", "Playback", "To &start", "Home", "First frame", "play.to_start", icon="to-start"),
    command("play.back", "Playback", "Frame &back", "Left", "One frame back", "play.frame_back", icon="step-back"),
    command("play.toggle", "Playback", "&Play / pause", "Space", "Play with sound from the playhead", "play.toggle",
            icon="play"),
    command("play.forward", "Playback", "Frame &forward", "Right", "One frame on", "play.frame_forward",
            icon="step-forward"),
    command("play.end", "Playback", "To &end", "End", "Last frame", "play.to_end", icon="to-end"),
    command("play.back10", "Playback", "Ten frames back", "Shift+Left", "Ten frames back", "play.ten_back",
            line=True),
    command("play.forward10", "Playback", "Ten frames forward", "Shift+Right", "Ten frames on", "play.ten_forward"),
    command("play.j", "Playback", "Play backwards", "J",
            "Backwards, faster with every press; with K held one frame back", "play.shuttle_back", line=True),
    command("play.k", "Playback", "Pause", "K", "Stop", "play.pause"),
    command("play.l", "Playback", "Play forwards", "L",
            "Forwards, faster with every press; with K held one frame on", "play.shuttle_forward"),
    command("play.selection", "Playback", "Play se&lection", "Tab", "Play what is selected; again stops there",
            "play.play_selection", scope="timeline", line=True),
    command("play.loop", "Playback", "L&oop", "Ctrl+L", "Repeat the selection, or the whole shot", "play.loop",
            icon="loop", checkable=True),
    command("play.snap", "Playback", "S&nap", "S",
            "Drags stop at edges, keys, frames and the playhead; Shift inverts", "edit.toggle_snapping", icon="snap",
            checkable=True),
)  # fmt: skip


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
