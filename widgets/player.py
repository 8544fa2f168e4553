"""Playback in the window: a timer asks the transport where the sound is, and the playhead follows.

The sound is the clock; pictures that come too late are skipped. Everything is instant but decoding the sound and
opening a device, which have a worker each. While nothing plays, every move of the playhead is heard as a moment of
sound.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.document.changes import ChangeSet
from app.document.time import Span
from app.io.settings import Settings
from app.playback.mix import Mix
from app.playback.transport import Transport
from app.qt.latest import Latest
from widgets.editor import Editor, ignore
from widgets.language import told, tr

if TYPE_CHECKING:
    from app.services.studio import Studio

TICK_MS = 16
SPEEDS = (1.0, 2.0, 4.0, 8.0)
SLOW = 0.5
GRAIN_US = 40_000
"""Least sound of a step: shorter frames are too short to hear."""
RETRY_MS = 2_000
"""How often a device is looked for while there is none."""
IDLE_MS = 60_000
"""A device that plays nothing for so long is let go: other programs, and the computer's sleep, may want it."""
DEVICE, SCRUB = "audio_device", "audio_scrubbing"


class Player(QObject):
    """Play, shuttle, step, audition."""

    state_changed = Signal()
    sound_changed = Signal()  # voices, what is muted, whether there is a device

    def __init__(self, editor: Editor, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor, self.settings = editor, settings
        self.transport = Transport()
        self.looping = False
        self.scrubbing = settings.get(SCRUB, True)
        self._rate = 1.0
        self._wanted = False  # playing
        self._audition: Span | None = None  # what is played once, or round and round, apart from the transport
        self._return_us: int | None = None  # where the playhead goes when an audition has ended
        self._following = False  # the playhead moves because of us
        self._missed = False  # no device: already told
        self._switched: dict[str, bool] = {}  # voices that were turned on or off by hand
        self._loader, self._device = Latest("sound", editor.relay), Latest("device", editor.relay)
        self._timer = self._make_timer(TICK_MS, self._tick)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._retry = self._make_timer(RETRY_MS, self._open_device)
        self._idle = self._make_timer(IDLE_MS, self._let_go)
        self._idle.setSingleShot(True)
        editor.opened.connect(self._another)
        editor.changed.connect(self._maybe_load)
        editor.playhead_moved.connect(self._moved)

    def _make_timer(self, interval: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer

    def close(self) -> None:
        """Stop and let go of the device."""
        self._stop()
        for timer in (self._retry, self._idle):
            timer.stop()
        self._loader.close()
        self._device.close()
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

    @property
    def mix(self) -> Mix:
        """What is heard."""
        return self.transport.mix

    # --- play --------------------------------------------------------------------------------------------------

    @Slot()
    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play(1.0)

    def play(self, rate: float) -> None:
        """Run at a speed from the playhead; from the start when it stands at the end."""
        timebase = self.editor.timebase
        if timebase is None:
            return
        self._audition, self._return_us = None, None
        position, loop = self.editor.playhead_us, self.loop_span()
        if loop is not None and not loop.start <= position < loop.end:
            position = loop.start if rate > 0 else loop.end
        elif loop is None and rate > 0 and position >= timebase.start_of(timebase.frames - 1):
            position = 0
        self._run(position, rate, None, loop)

    def play_span(self, span: Span, *, stay: bool = False) -> None:
        """Play a stretch; then the playhead goes back to where it was, or with `stay` remains at the end."""
        if self.editor.timebase is None:
            return
        back = self._return_us if self._audition is not None else self.editor.playhead_us
        self._stop()
        self._audition, self._return_us = span, None if stay else back
        self._run(span.start, 1.0, span.end, span if self.looping and not stay else None)

    def _run(self, position: int, rate: float, end: int | None, loop: Span | None) -> None:
        if self.transport.wants_device and not self.transport.missing:
            self._open_device()
        self.transport.play(position, rate, end_us=end, loop=loop)
        self._rate, self._wanted = rate, True
        self._idle.stop()
        self._timer.start()
        if self.transport.missing:
            self._retry.start()
        self.state_changed.emit()

    @Slot()
    def pause(self) -> None:
        """Stop where it is, on a frame."""
        if self.playing:
            self._stop()
            timebase = self.editor.timebase
            if timebase is not None:
                self._follow(timebase.start_of(self.editor.frame))

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
        faster = [speed for speed in SPEEDS if speed > abs(rate)] if rate * sign > 0 else SPEEDS
        self.play(sign * (faster[0] if faster else SPEEDS[-1]))

    def loop_span(self) -> Span | None:
        """What is repeated; None while nothing is."""
        timebase = self.editor.timebase
        if not self.looping or timebase is None:
            return None
        return self.editor.work_range or self.editor.selected_span() or Span(0, timebase.duration)

    @Slot(bool)
    def set_looping(self, on: bool) -> None:
        """Repeat the work range, the selection, or the whole shot."""
        self.looping = on
        if self.playing and self._audition is not None:
            self.play_span(self._audition)
        elif self.playing:
            self.play(self._rate)
        self.state_changed.emit()

    # --- steps and scrubbing -----------------------------------------------------------------------------------

    def step(self, frames: int) -> None:
        """Go a number of frames on, to the start of a frame, and hear it."""
        self.pause()
        timebase = self.editor.timebase
        if timebase is not None:
            self.go_to(timebase.start_of(min(max(self.editor.frame + frames, 0), timebase.frames - 1)))

    def go_to(self, us: int) -> None:
        """Stand somewhere, in sight."""
        self.pause()
        self.editor.seek(us)
        self.editor.view.reveal(self.editor.playhead_us)

    @Slot(bool)
    def set_scrubbing(self, on: bool) -> None:
        """Whether steps and moves of the playhead are heard."""
        self.scrubbing = on
        self.settings.put(SCRUB, on, True)

    def _grain(self) -> None:
        timebase = self.editor.timebase
        if not self.scrubbing or timebase is None or not self.mix:
            return
        if self.transport.sounding:
            start = timebase.start_of(self.editor.frame)
            length = max(timebase.start_of(self.editor.frame + 1) - start, GRAIN_US)
            self.transport.grain(Span(start, start + length))
        elif not self.transport.missing:
            self._open_device()
        self._idle.start()

    # --- following ---------------------------------------------------------------------------------------------

    @Slot()
    def _tick(self) -> None:
        transport = self.transport
        if not self._wanted:
            return
        position, over = transport.position_us, transport.finished
        if transport.missing and not self._missed:
            self._device_missing()
        self._follow(position)
        self.editor.view.follow(self.editor.playhead_us)
        if over:
            back = self._return_us
            self._stop()
            if back is not None:
                self._follow(back)
                self.editor.view.reveal(back)

    def _follow(self, us: int) -> None:
        """Move the playhead without this being heard as a wish to go there."""
        self._following = True
        self.editor.seek(us)
        self._following = False

    @Slot()
    def _moved(self) -> None:
        """Someone else moved the playhead: the sound goes there, too."""
        if self._following:
            return
        if self.playing:
            self.play(self._rate)
        else:
            self._grain()

    def _stop(self) -> None:
        self._timer.stop()
        self._retry.stop()
        self.transport.stop()
        self._audition, self._return_us = None, None
        if self._wanted:
            self._wanted = False
            self._idle.start()
            self.state_changed.emit()

    # --- the device --------------------------------------------------------------------------------------------

    @property
    def device(self) -> str:
        """The chosen device; "" for the system's own choice."""
        return self.settings.get(DEVICE, "")

    def choose_device(self, name: str) -> None:
        """Play on another device from now on."""
        self.settings.put(DEVICE, name, "")
        self._device.ask(partial(self.transport.open, name, again=True), self._device_opened, self.editor.fail)

    @Slot()
    def _open_device(self) -> None:
        self._device.ask(partial(self.transport.open, self.device), self._device_opened, self.editor.fail)

    def _device_opened(self, there: bool) -> None:
        if there and self._missed:
            self._missed = False
            self.editor.said.emit(tr("Sound is back"))
        elif self.transport.missing and not self._missed:
            self._device_missing()
        if there or not self._wanted:
            self._retry.stop()
        self.sound_changed.emit()

    def _device_missing(self) -> None:
        self._missed = True
        self.editor.said.emit(tr("No sound device: playing goes on without sound until there is one"))
        if self._wanted:
            self._retry.start()
        self.sound_changed.emit()

    @Slot()
    def _let_go(self) -> None:
        if not self._wanted:
            self._device.ask(self.transport.close, ignore, self.editor.fail)

    # --- the sound of the project ------------------------------------------------------------------------------

    def set_voice(self, voice: str, *, heard: bool | None = None, alone: bool | None = None) -> None:
        """Turn a voice on or off, or hear it alone."""
        if heard is not None:
            self._switched[voice] = heard
            self.mix.mute(voice, not heard)
        if alone is not None:
            self.mix.hear_alone(voice, alone)
        self.sound_changed.emit()

    @Slot()
    def _another(self) -> None:
        self._stop()
        self._switched.clear()
        timebase = self.editor.timebase
        self.transport.load(Mix(), timebase.duration if timebase is not None else 0)
        self._load()
        self.state_changed.emit()

    @Slot(object)
    def _maybe_load(self, change: ChangeSet) -> None:
        if change.touches("dialogue", "media", "faces") and change.who != "preview":
            self._load()

    @Slot()
    def _load(self) -> None:
        studio, shot = self.editor.studio, self.editor.shot
        if studio is not None and shot is not None:
            work = partial(_mix, studio, self.editor.shot_id, dict(self._switched))
            self._loader.ask(work, partial(self._use, studio), self.editor.fail)

    def _use(self, studio: Studio, found: tuple[Mix, list[str]]) -> None:
        timebase = self.editor.timebase
        if studio is self.editor.studio and timebase is not None:
            mix, problems = found
            self.transport.load(mix, timebase.duration)  # what plays silently meanwhile is heard from here on
            if self._wanted and self.transport.wants_device:
                self._open_device()
            if problems:  # a missing file is told, with its remedy, by whoever opened the project
                self.editor.said.emit(tr("No sound: {why}", why=told(problems[0])))
            self.sound_changed.emit()


def _mix(studio: Studio, shot_id: str, switched: dict[str, bool]) -> tuple[Mix, list[str]]:
    """Decode what can be heard."""
    from app.services.listening import mix_of  # brings the decoder: not before the window is visible

    return mix_of(studio.session.project.shot(shot_id), studio.audio, switched)
