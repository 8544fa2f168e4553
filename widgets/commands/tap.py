"""Tap to time: while the line plays, a key is pressed as each word begins; then the words are aligned to the taps.

The words are the selected ones, else the whole line. While tapping is on, its keys come before all others: the tap's
own (the keymap says which), Backspace takes the last tap back and plays that place again, Enter ends, Esc drops all.
It also ends by itself a moment after the last word, or with the shot. What was tapped becomes one step of history.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from app.document import blocks
from app.document.model import Segment
from app.document.time import Span, Timebase
from app.jobs.job import Job
from inference.errors import PlosiveError
from widgets.commands.keymap import native
from widgets.commands.spec import command
from widgets.editor import Selection
from widgets.language import later, tr, wrong
from widgets.timeline.heard_gestures import put

if TYPE_CHECKING:
    from widgets.main_window import MainWindow

MENU = "Edit/" + later("Where it is heard")
ACTIONS = (
    command("tap.start", MENU, later("&Tap to time"), "Shift+B",
            later("Play the selected words, or the line, and press the key of Tap a word as each one begins"),
            "tap.start"),
    command("tap.word", MENU, later("Tap a &word"), "B", later("While tapping to time: the next word begins now"),
            "tap.tap"),
    command("tap.put", MENU, later("&Word to playhead"), "Shift+H",
            later("The selected word is heard here: align it to the playhead (Alt and a drag over the sound does it)"),
            "tap.put"),
)  # fmt: skip

LEAD_US = 1_000_000
"""How much is heard before the first word, and before a word that is tapped again."""
TAIL_US = 700_000
"""How long after its last tap tapping ends by itself: time to take that tap back."""
REMIND_MS = 3_000
_BACK, _END, _DROP = Qt.Key.Key_Backspace, (Qt.Key.Key_Return, Qt.Key.Key_Enter), Qt.Key.Key_Escape


class TapCommands(QObject):
    """What the rows above call; `changed` tells of taps, `words` and `taps` what they are."""

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self.editor, self.player = window, window.editor, window.player
        self.words: tuple[Segment, ...] = ()
        self.taps: list[int] = []  # microseconds, of the first words
        self._before = (Selection(), 0)
        self._remind = QTimer(self)
        self._remind.setInterval(REMIND_MS)
        self._remind.timeout.connect(self._say)
        for signal in (self.editor.opened, self.editor.track_changed):
            signal.connect(self._forget)
        self.editor.playhead_moved.connect(self._look)
        self.player.state_changed.connect(self._look)

    @property
    def on(self) -> bool:
        """Whether words are being tapped."""
        return bool(self.words)

    @property
    def next_word(self) -> Segment | None:
        """The word whose start the next tap gives."""
        return self.words[len(self.taps)] if len(self.taps) < len(self.words) else None

    @property
    def marks(self) -> list[tuple[int, str]]:
        """Each tap with its word."""
        return [(us, word.label) for us, word in zip(self.taps, self.words)]

    @property
    def hint(self) -> str:
        """What to do next, in a line; "" while tapping is off."""
        if not self.on:
            return ""
        if self.next_word is None:
            return tr("All words are tapped: Enter takes them, Backspace takes one back, Esc drops them")
        key = native(self._window.keymap.keys("tap.word")[:1]) or tr("Tap a word")
        return tr("{key} at the start of “{word}” ({number} of {count})", key=key, word=self.next_word.label,
                  number=len(self.taps) + 1, count=len(self.words))  # fmt: skip

    # --- commands ----------------------------------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        """Play from a moment before the words; once more ends what is being tapped."""
        if self.on:
            self.finish()
            return
        timebase, words = self.editor.timebase, self._wanted()
        if timebase is None or not words:
            self.editor.said.emit(tr("There is no word here that may be aligned: analyse the shot, or unlock words"))
            return
        self._before = (self.editor.selection, self.editor.playhead_us)
        self.words, self.taps = words, []
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._play(words[0].start - LEAD_US)
        self._remind.start()
        self._tell()

    @Slot()
    def tap(self) -> None:
        """The next word begins at what is heard now."""
        if not self.on:
            self.editor.said.emit(tr("Begin with Tap to time"))
            return
        transport = self.player.transport
        at = transport.position_us if self.player.playing else self.editor.playhead_us
        if self.next_word is None:
            return
        if self.taps and at <= self.taps[-1]:
            self.editor.said.emit(tr("“{word}” would begin before the word before it: Backspace takes that one back",
                                     word=self.next_word.label))  # fmt: skip
            return
        self.taps.append(at)
        self._tell()

    @Slot()
    def back(self) -> None:
        """Take the last tap back, and hear that place again."""
        if self.taps:
            self._play(self.taps.pop() - LEAD_US)
            self._tell()

    @Slot()
    def finish(self) -> None:
        """Align the words to their taps."""
        taps = {word.id: us for us, word in zip(self.taps, self.words)}
        if not self.on:
            return
        self._leave()
        studio = self.editor.studio
        if studio is None or not taps:
            self.editor.said.emit(tr("No word was tapped"))
            return
        from app.services import alignment  # brings the aligner: not when the window starts

        try:
            alignment.tap(studio, self.editor.track_id, taps, done=self._aligned, failed=self._failed)
        except PlosiveError as error:
            self.editor.said.emit(wrong(error))
            return
        self.editor.said.emit(tr("Aligning to your taps…"))

    @Slot()
    def cancel(self) -> None:
        """Forget the taps."""
        if self.on:
            self._leave()
            self.editor.said.emit(tr("Taps dropped"))

    @Slot()
    def put(self) -> None:
        """The selected word begins at the playhead."""
        selected = self.editor.selected_segments() if self.editor.selection.kind == "words" else []
        if len(selected) != 1 or not selected[0].label:
            self.editor.said.emit(tr("Select the word that is heard at the playhead"))
            return
        put(self.editor, selected[0].id, self.editor.playhead_us)

    # --- keys --------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While tapping: keys of the window that mean something here mean nothing else."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not self._mine():
            return False
        assert isinstance(event, QKeyEvent)
        do = self._meaning(event)
        if do is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            do()
        return True

    def _mine(self) -> bool:
        return self.on and QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None

    def _meaning(self, event: QKeyEvent) -> Callable[[], None] | None:
        pressed = QKeySequence(event.keyCombination())
        if any(pressed == QKeySequence(key) for key in self._window.keymap.keys("tap.word")):
            return self.tap
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _END:
            return self.finish
        if plain and event.key() == _BACK:
            return self.back
        return self.cancel if plain and event.key() == _DROP else None

    # --- while it plays ----------------------------------------------------------------------------------------

    def _wanted(self) -> tuple[Segment, ...]:
        """Unlocked words that are selected, or whose phonemes are; without any those of the whole line."""
        track = self.editor.track
        if track is None:
            return ()
        span = self.editor.selected_span() if self.editor.selection.kind in ("words", "phonemes") else None
        words = blocks.between(track.words, span) if span is not None else track.words
        if self.editor.selection.kind == "words":
            words = [word for word in words if word.id in self.editor.selection.ids]
        return tuple(word for word in words if word.label and not word.locked)

    def _play(self, us: int) -> None:
        assert self.editor.timebase is not None
        self.player.play_span(Span(max(us, 0), self.editor.timebase.duration), stay=True)

    def _tell(self) -> None:
        if self.next_word is not None:
            self.editor.select(Selection("words", (self.next_word.id,)))
        self._say()
        self.changed.emit()

    @Slot()
    def _say(self) -> None:
        self.editor.said.emit(self.hint)

    @Slot()
    def _look(self) -> None:
        """End a moment after the last word was tapped, or where the shot ends."""
        timebase = self.editor.timebase
        if not self.on or timebase is None:
            return
        if self._over(timebase):
            QTimer.singleShot(0, self._end)  # not from within the player's own step

    @Slot()
    def _end(self) -> None:
        if self.on and self.editor.timebase is not None and self._over(self.editor.timebase):
            self.finish()

    def _over(self, timebase: Timebase) -> bool:
        stands = not self.player.playing and self.editor.playhead_us >= timebase.start_of(timebase.frames - 1)
        return stands or (self.next_word is None and self.editor.playhead_us >= self.taps[-1] + TAIL_US)

    @Slot()
    def _forget(self) -> None:
        """Another project, or another face."""
        if self.on:
            self._before = (self.editor.selection, self.editor.playhead_us)
            self._leave()

    def _leave(self) -> None:
        """Tapping is over: keys, selection and playhead are what they were."""
        self.words, self.taps = (), []
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._remind.stop()
        self.player.pause()
        selection, playhead = self._before
        self.editor.select(selection)
        self.editor.seek(playhead)
        self.changed.emit()

    def _aligned(self, outcome: object) -> None:
        self.editor.said.emit(tr(getattr(outcome, "reason", "")) or tr("Aligned to your taps"))

    def _failed(self, job: Job) -> None:
        if job.state == "failed":
            self.editor.said.emit(wrong(job))
