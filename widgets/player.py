"""Playback in the window: a timer asks the transport where the sound is, and the playhead follows.

The sound is the clock; pictures that come too late are skipped. Opening a sound device may take a while, so the
transport of a project is made on a worker.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.playback.transport import Transport
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.document.changes import ChangeSet
from app.document.time import Span
from app.qt.latest import Latest
from widgets.editor import Editor
from widgets.playing import make_transport

if TYPE_CHECKING:
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
        self._drop()

    # --- state -------------------------------------------------------------------------------------------------

    @property
    def playing(self) -> bool:
        """Whether time runs."""
        return self._timer.isActive()

    @property
    def rate(self) -> float:
        """Speed; negative is backwards."""
        return self.transport.rate if self.transport is not None else 1.0

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
        if rate > 0 and position >= timebase.start_of(timebase.frames - 1):
            position = 0
        transport.loop(self._loop_span())
        transport.rate = rate
        transport.seek(position)
        transport.play()
        self._timer.start()
        self.state_changed.emit()

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
        if self.transport is not None:
            self.transport.loop(self._loop_span())
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
        if transport is None:
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
            self.transport.seek(self.editor.playhead_us)

    def _stop(self) -> None:
        self._timer.stop()
        if self.transport is not None:
            self.transport.pause()
        self.state_changed.emit()

    # --- the sound of the project ------------------------------------------------------------------------------

    @Slot(object)
    def _maybe_make(self, change: ChangeSet) -> None:
        if change.touches("dialogue", "media") and change.who != "preview":
            self._make()

    @Slot()
    def _make(self) -> None:
        self._stop()
        self._drop()
        studio, timebase = self.editor.studio, self.editor.timebase
        if studio is not None and timebase is not None:
            work = partial(make_transport, studio, self.editor.track_id, timebase.duration, timebase.rate)
            self._worker.ask(work, partial(self._use, studio), self.editor.fail)

    def _use(self, studio: Studio, transport: Transport) -> None:
        if studio is self.editor.studio:
            self.transport = transport
            self.state_changed.emit()

    def _drop(self) -> None:
        self.transport = None

