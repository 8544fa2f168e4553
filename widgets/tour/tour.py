"""The tour on the demo: each step goes on when the user has done it, with mouse or keyboard; it can be left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot

from app.document.changes import ChangeSet
from app.io import options
from widgets.commands.keymap import native
from widgets.language import tr
from widgets.tour.coach import CoachMark
from widgets.tour.steps import STEPS

if TYPE_CHECKING:
    from widgets.main_window import MainWindow

_KEYS = re.compile(r"\[\[([\w.]+)\]\]")


class Tour(QObject):
    """Listens to what happens in the window, and points."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.mark = CoachMark(window.look, window)
        self.step = -1
        self._waiting = False  # for the demo to be open
        self.mark.skipped.connect(self.end)
        self.mark.passed.connect(self._next)
        editor = window.editor
        editor.opened.connect(self._on_opened)
        editor.changed.connect(self._on_change)
        editor.jobs_changed.connect(self._on_job)
        window.player.state_changed.connect(self._on_player)
        window.installEventFilter(self)

    @property
    def running(self) -> bool:
        """Whether a step is shown."""
        return self.step >= 0

    @Slot()
    def start(self) -> None:
        """From the beginning: on the open project when it is analysed, else on the demo."""
        self._window.preferences.put(options.TOUR_OFFERED, True)
        if self._window.editor.studio is None:
            self._waiting = True
            self._window.files.demo()
        else:
            self._go(0)

    @Slot()
    def end(self) -> None:
        """No more marks."""
        self.step, self._waiting = -1, False
        self.mark.end()

    @Slot()
    def _next(self) -> None:
        self._go(self.step + 1)

    def _go(self, step: int) -> None:
        if step >= len(STEPS):
            self.end()
            self._window.messages.show_news(tr("That was the tour. The Help menu says more, and begins it anew."))
            return
        self.step = step
        if STEPS[step].done == "analysed" and self._analysed():
            self._go(step + 1)
            return
        self._show()

    def _show(self) -> None:
        step, window = STEPS[self.step], self._window
        text = _KEYS.sub(lambda found: native(window.keymap.keys(found[1])[:1]) or tr("its menu entry"), tr(step.text))
        self.mark.say(tr(step.title), text, self.step + 1, len(STEPS))
        self.mark.point_at(step.target(window))

    def _done(self, what: str) -> None:
        if self.running and STEPS[self.step].done == what:
            self._go(self.step + 1)

    def _analysed(self) -> bool:
        shot = self._window.editor.shot
        return shot is not None and any(len(track.phonemes) and track.bank for track in shot.tracks)

    # --- what the user did -------------------------------------------------------------------------------------

    @Slot()
    def _on_opened(self) -> None:
        if self._window.editor.studio is None:
            self.end() if self.running else None
        elif self._waiting:
            self._waiting = False
            self._go(0)

    @Slot()
    def _on_player(self) -> None:
        if self._window.player.playing:
            self._done("played")

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.who == "preview" or not self.running:
            return
        if self._analysed():
            self._done("analysed")
        if change.who == "undo":
            self._done("undone")
        elif change.who == "edit" and change.touches("phonemes", "words"):
            self._done("edge")
        elif change.who == "edit" and change.touches("pose"):
            self._done("keyed")

    @Slot(object)
    def _on_job(self, job: object) -> None:
        if getattr(job, "title", "").startswith("Exporting"):
            self._done("exported")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has another size: point anew."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and self.running:
            self._show()
        return False
