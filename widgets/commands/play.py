"""Commands of the Playback menu: transport keys, audition of what is selected, the work range."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from app.document import blocks
from app.document.edits.result import lane_of
from app.document.model import Segment, TierKind
from app.document.time import Span
from widgets.commands.spec import command
from widgets.editor import Editor
from widgets.language import tr
from widgets.player import SLOW, Player

AUDITION_US = 500_000
"""How much of the sound around a selection is played."""

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
    command("play.slow_back", "Playback", "Play slowly backwards", "Shift+J", "Backwards at half speed",
            "play.slow_back"),
    command("play.slow_forward", "Playback", "Play slowly forwards", "Shift+L", "Forwards at half speed",
            "play.slow_forward"),
    command("play.edge_back", "Playback", "To previous edge", "Ctrl+Left",
            "To the edge before the playhead, in the tier of the selection", "play.edge_back", line=True),
    command("play.edge_forward", "Playback", "To next edge", "Ctrl+Right",
            "To the edge after the playhead, in the tier of the selection", "play.edge_forward"),
    command("play.goto", "Playback", "&Go to timecode…", "Ctrl+G",
            "Type a timecode, a frame, a time in seconds, or a step like +12", "play.goto"),
    command("play.selection", "Playback", "Play se&lection", "Tab",
            "Play what is selected and come back; again stops there", "play.play_selection", scope="timeline",
            line=True),
    command("play.stay", "Playback", "Play selection and stay", "Shift+Tab",
            "Play what is selected and stay where it ends", "play.play_and_stay", scope="timeline"),
    command("play.before", "Playback/Audition", "500 ms before selection", "Q",
            "What is heard just before the selection", "play.before"),
    command("play.after", "Playback/Audition", "500 ms after selection", "W", "What is heard just after the selection",
            "play.after"),
    command("play.head", "Playback/Audition", "First 500 ms of selection", "E", "How the selection begins",
            "play.head"),
    command("play.tail", "Playback/Audition", "Last 500 ms of selection", "D", "How the selection ends",
            "play.tail"),
    command("play.in", "Playback/Work range", "Begin at playhead", "I", "The work range begins at this frame",
            "play.mark_in"),
    command("play.out", "Playback/Work range", "End at playhead", "O", "The work range ends with this frame",
            "play.mark_out"),
    command("play.clear_range", "Playback/Work range", "Clear", "Alt+X", "Work on the whole shot",
            "play.clear_range"),
    command("play.range", "Playback/Work range", "Play", "Ctrl+Space", "Play the work range", "play.play_range"),
    command("play.loop", "Playback", "L&oop", "Ctrl+L", "Repeat the work range, the selection, or the whole shot",
            "play.loop", icon="loop", checkable=True),
    command("play.scrub", "Playback", "Sound while scr&ubbing", "Shift+S",
            "Hear the frame the playhead moves to, by keys and by mouse", "play.scrub", checkable=True),
    command("play.snap", "Playback", "S&nap", "S",
            "Drags stop at edges, keys, frames and the playhead; Shift inverts", "edit.toggle_snapping", icon="snap",
            checkable=True),
)  # fmt: skip


class PlayCommands(QObject):
    """Transport keys; K held turns J and L into single steps."""

    goto_wanted = Signal()

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
        self.player.go_to(0)

    @Slot()
    def to_end(self) -> None:
        """Last frame."""
        timebase = self.editor.timebase
        if timebase is not None:
            self.player.go_to(timebase.start_of(timebase.frames - 1))

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

    @Slot()
    def slow_forward(self) -> None:
        """Forwards at half speed."""
        self.player.play(SLOW)

    @Slot()
    def slow_back(self) -> None:
        """Backwards at half speed."""
        self.player.play(-SLOW)

    @Slot()
    def goto(self) -> None:
        """Let the user type where to go."""
        self.goto_wanted.emit()

    @Slot()
    def edge_back(self) -> None:
        """To the edge before the playhead."""
        self._edge(-1)

    @Slot()
    def edge_forward(self) -> None:
        """To the edge after the playhead."""
        self._edge(1)

    def _edge(self, direction: int) -> None:
        track, here = self.editor.track, self.editor.playhead_us
        if track is None:
            return
        kind: TierKind = "phonemes"
        if self.editor.selection.kind in ("words", "rests", "keep"):
            kind = self.editor.selection.kind  # type: ignore[assignment]
        tier = lane_of(track, kind)
        index = blocks.first_ending_after(tier, here)
        near = blocks.part(tier, max(index - 2, 0), index + 2)
        edges = {edge for segment in near for edge in (segment.start, segment.end)}
        ahead = [edge for edge in edges if (edge - here) * direction > 0]
        if ahead:
            self.player.go_to(min(ahead, key=lambda edge: abs(edge - here)))

    # --- audition ----------------------------------------------------------------------------------------------

    @Slot(bool)
    def loop(self, on: bool) -> None:
        """Repeat."""
        self.player.set_looping(on)

    @Slot(bool)
    def scrub(self, on: bool) -> None:
        """Hear steps and scrubbing."""
        self.player.set_scrubbing(on)

    @Slot()
    def play_selection(self) -> None:
        """Play what is selected and come back; a second press stops where the sound is."""
        self._play_selection(stay=False)

    @Slot()
    def play_and_stay(self) -> None:
        """Play what is selected and stay at its end; a second press stops where the sound is."""
        self._play_selection(stay=True)

    def _play_selection(self, *, stay: bool) -> None:
        if self.player.playing:
            self.player.pause()
            return
        span = self._selection()
        if span is not None:
            self.player.play_span(span, stay=stay)

    @Slot()
    def before(self) -> None:
        """Half a second up to the selection."""
        span = self._selection()
        if span is not None:
            self._audition(span.start - AUDITION_US, span.start)

    @Slot()
    def after(self) -> None:
        """Half a second from the selection on."""
        span = self._selection()
        if span is not None:
            self._audition(span.end, span.end + AUDITION_US)

    @Slot()
    def head(self) -> None:
        """The selection's first half second."""
        span = self._selection()
        if span is not None:
            self._audition(span.start, min(span.start + AUDITION_US, span.end))

    @Slot()
    def tail(self) -> None:
        """The selection's last half second."""
        span = self._selection()
        if span is not None:
            self._audition(max(span.end - AUDITION_US, span.start), span.end)

    def _audition(self, start: int, end: int) -> None:
        timebase = self.editor.timebase
        if timebase is None:
            return
        start, end = max(start, 0), min(end, timebase.duration)
        if end > start:
            self.player.play_span(Span(start, end))

    def _selection(self) -> Span | None:
        return self.editor.selected_span() or self._here()

    def _here(self) -> Span | None:
        track = self.editor.track
        word: Segment | None = blocks.segment_at(track.words, self.editor.playhead_us) if track is not None else None
        return Span(word.start, word.end) if word is not None else None

    # --- the work range ----------------------------------------------------------------------------------------

    @Slot()
    def mark_in(self) -> None:
        """The work range begins with the playhead's frame."""
        timebase, old = self.editor.timebase, self.editor.work_range
        if timebase is not None:
            start = timebase.start_of(self.editor.frame)
            end = old.end if old is not None and old.end > start else timebase.duration
            self.editor.set_work_range(Span(start, end))

    @Slot()
    def mark_out(self) -> None:
        """The work range ends with the playhead's frame, which belongs to it."""
        timebase, old = self.editor.timebase, self.editor.work_range
        if timebase is not None:
            end = timebase.start_of(self.editor.frame + 1)
            start = old.start if old is not None and old.start < end else 0
            self.editor.set_work_range(Span(start, end))

    @Slot()
    def clear_range(self) -> None:
        """The whole shot again."""
        self.editor.set_work_range(None)

    @Slot()
    def play_range(self) -> None:
        """Play the work range."""
        if self.editor.work_range is not None:
            self.player.play_span(self.editor.work_range)
        else:
            self.editor.said.emit(tr("There is no work range: mark its start and end first"))
