"""Playback in the window: a timer asks the transport where the sound is, and the playhead follows.

The sound is the clock; pictures that come too late are skipped. Opening and closing a sound device may take a while,
so every command to the transport runs on a worker; the main thread only asks for the position, and only while it
runs.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.document.changes import ChangeSet
from app.document.time import Span, Timebase
from app.qt.latest import Latest
from widgets.editor import Editor, ignore

if TYPE_CHECKING:
    from app.playback.transport import Transport
    from app.services.studio import Studio

TICK_MS = 16
SPEEDS = (1.0, 2.0, 4.0, 8.0)


class Player(QObject):
    """Play, shuttle, step."""

    state_changed = Signal()

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.transport: Transport | None = None
        self.looping = False
        self._span: Span | None = None  # what Tab plays
        self._rate = 1.0
        self._wanted = False  # playing, or about to
        self._runs = False  # the clock runs, its position may be asked for
        self._following = False  # the playhead moves because of us
        self._worker = Latest("sound", editor.relay)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        editor.opened.connect(self._make)
        editor.track_changed.connect(self._make)
        editor.changed.connect(self._maybe_make)
        editor.playhead_moved.connect(self._moved)

    def close(self) -> None:
        """Stop and let go of the device."""
        self._stop()
        self._worker.close()
        if self.transport is not None:
            self.transport.close()

    # --- state -------------------------------------------------------------------------------------------------

    @property
    def playing(self) -> bool:
        """Whether time runs."""
        return self._wanted

    @property
    def rate(self) -> float:
        """Speed; negative is backwards."""
        return self._rate

    # --- commands ----------------------------------------------------------------------------------------------

    @Slot()
    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play(1.0)

    def play(self, rate: float) -> None:
        """Run at a speed from the playhead; from the start when it stands at the end."""
        transport, timebase = self.transport, self.editor.timebase
        if transport is None or timebase is None:
            return
        position = self.editor.playhead_us
        if rate > 0 and self._span is None and position >= timebase.start_of(timebase.frames - 1):
            position = 0
        self._rate, self._wanted, self._runs = rate, True, False
        work = partial(_run, transport, position, rate, self._loop_span())
        self._worker.ask(work, self._running, self.editor.fail)
        self.state_changed.emit()

    def _running(self, transport: Transport) -> None:
        if self._wanted and transport is self.transport:
            self._runs = True
            self._timer.start()

    @Slot()
    def pause(self) -> None:
        """Stop where it is, on a frame."""
        if self.playing:
            self._stop()
            timebase = self.editor.timebase
            if timebase is not None:
                self.editor.seek(timebase.start_of(self.editor.frame))

    @Slot()
    def forward(self) -> None:
        """Faster forward with every press."""
        self._shuttle(1)

    @Slot()
    def backward(self) -> None:
        """Faster backward with every press."""
        self._shuttle(-1)

    def _shuttle(self, sign: int) -> None:
        rate = self.rate if self.playing else 0.0
        if rate * sign > 0:
            at = SPEEDS.index(abs(rate)) if abs(rate) in SPEEDS else 0
            self.play(sign * SPEEDS[min(at + 1, len(SPEEDS) - 1)])
        else:
            self.play(sign * SPEEDS[0])

    def step(self, frames: int) -> None:
        """Go a number of frames on, to the start of a frame."""
        self.pause()
        timebase = self.editor.timebase
        if timebase is not None:
            frame = min(max(self.editor.frame + frames, 0), timebase.frames - 1)
            self.editor.seek(timebase.start_of(frame))
            self.editor.view.reveal(self.editor.playhead_us)

    def play_span(self, span: Span) -> None:
        """Play a stretch once and stop at its end."""
        self._stop()
        self.editor.seek(span.start)
        self._span = span
        self.play(1.0)

    @Slot(bool)
    def set_looping(self, on: bool) -> None:
        """Repeat the selection, or the whole shot."""
        self.looping = on
        if self.playing:
            self.play(self._rate)
        self.state_changed.emit()

    def _loop_span(self) -> Span | None:
        timebase = self.editor.timebase
        if not self.looping or timebase is None or self._span is not None:
            return None
        return self.editor.selected_span() or Span(0, timebase.duration)

    # --- following ---------------------------------------------------------------------------------------------

    @Slot()
    def _tick(self) -> None:
        transport = self.transport
        if transport is None or not self._runs:
            return
        position = transport.position_us
        if self._span is not None and position >= self._span.end:
            self._span = None
            self._stop()
            return
        self._following = True
        self.editor.seek(position)
        self._following = False
        self.editor.view.follow(self.editor.playhead_us)
        if not transport.playing:
            self._stop()

    @Slot()
    def _moved(self) -> None:
        """Someone else moved the playhead: the sound goes there, too."""
        if self._following or self.transport is None:
            return
        self._span = None
        if self.playing:
            self.play(self._rate)

    def _stop(self) -> None:
        self._timer.stop()
        self._runs = False
        if self._wanted and self.transport is not None:
            self._worker.ask(self.transport.pause, ignore, self.editor.fail)
        if self._wanted:
            self._wanted = False
            self.state_changed.emit()

    # --- the sound of the project ------------------------------------------------------------------------------

    @Slot(object)
    def _maybe_make(self, change: ChangeSet) -> None:
        if change.touches("dialogue", "media") and change.who != "preview":
            self._make()

    @Slot()
    def _make(self) -> None:
        self._stop()
        old, self.transport = self.transport, None
        studio, timebase = self.editor.studio, self.editor.timebase
        if studio is not None and timebase is not None:
            work = partial(_make, studio, self.editor.track_id, timebase, old)
            self._worker.ask(work, partial(self._use, studio), self._no_sound)
        elif old is not None:
            self._worker.ask(old.close, ignore, self.editor.fail)

    def _no_sound(self, error: Exception) -> None:
        # a missing file is told, with its remedy, by whoever opened the project
        self.editor.said.emit(f"No sound: {error}")

    def _use(self, studio: Studio, transport: Transport) -> None:
        if studio is self.editor.studio:
            self.transport = transport
            self.state_changed.emit()


def _make(studio: Studio, track_id: str, timebase: Timebase, old: Transport | None) -> Transport:
    """Read the sound; the old device is let go first."""
    from app.playback.clock import make_clock  # brings the decoder: not before the window is visible
    from app.playback.transport import Transport

    if old is not None:
        old.close()
    return Transport(partial(make_clock, studio.audio(track_id)), timebase.duration, timebase)


def _run(transport: Transport, position: int, rate: float, loop: Span | None) -> Transport:
    """Run from a position, whatever it did before."""
    transport.pause()
    transport.loop(loop)
    transport.rate = rate
    transport.seek(position)
    transport.play()
    return transport

