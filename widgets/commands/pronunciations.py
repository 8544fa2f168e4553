"""The pronunciation dialog: its words are looked up by a job, its answer is one edit and a new alignment of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.document.edits.result import Edited
from app.document.model import Dialogue
from app.document.time import Span
from app.jobs.job import Job
from inference.api import Progress, Token
from widgets.editor import Editor
from widgets.language import tr, wrong

if TYPE_CHECKING:
    from app.services.pronunciations import Entry, Way
    from widgets.dialogs.pronunciations import PronunciationsDialog
    from widgets.main_window import MainWindow

AROUND_US = 60_000
"""What is heard before and after a word, microseconds."""


class PronunciationCommands(QObject):
    """What the Edit menu's row does."""

    def __init__(self, editor: Editor, window: MainWindow) -> None:
        super().__init__(window)
        self.editor, self._window = editor, window
        self._dialog: PronunciationsDialog | None = None
        self._heard: dict[str, int] = {}  # how often each word was played

    @Slot()
    def show(self) -> None:
        """Look the words up, then show them."""
        studio, track_id = self.editor.studio, self.editor.track_id
        if studio is None or not track_id:
            self.editor.said.emit(tr("No face is known yet: analyse the shot first"))
            return
        project = studio.session.project

        def work(progress: Progress, token: Token) -> list[Entry]:
            from app.services.pronunciations import entries  # brings the aligner: not when the window starts

            return entries(project, track_id)

        studio.jobs.submit(tr("Looking up words"), work, done=self._open, lane="io")

    def _open(self, found: list[Entry]) -> None:
        from app.services.pronunciations import problem
        from widgets.dialogs.pronunciations import PronunciationsDialog

        track = self.editor.track
        if track is None:
            return
        language = (track.dialogue or Dialogue()).language
        dialog = PronunciationsDialog(found, partial(problem, language), self._window)
        dialog.wanted.connect(self._take)
        dialog.ways_wanted.connect(self._judge)
        dialog.hear_wanted.connect(self._hear)
        dialog.finished.connect(self._closed)
        self._dialog, self._heard = dialog, {}
        dialog.open()
        dialog.first()

    @Slot()
    def _closed(self) -> None:
        self._dialog = None

    @Slot(str, str)
    def _judge(self, word: str, phones: str) -> None:
        """How well each way to say a word fits; only the last word asked about is shown."""
        from app.services.pronunciations import judge, spoken_at

        studio, track = self.editor.studio, self.editor.track
        if studio is None or track is None:
            return
        places = len(spoken_at(track, word))

        def show(ways: list[Way]) -> None:
            if self._dialog is not None:
                self._dialog.show_ways(word, ways, places)

        def failed(job: Job) -> None:
            self.editor.said.emit(wrong(job))

        judge(studio, self.editor.track_id, word, phones, done=show, failed=failed)

    @Slot(str)
    def _hear(self, word: str) -> None:
        """Play the word where it is said; again, and the next place is played."""
        from app.services.pronunciations import spoken_at

        places = spoken_at(self.editor.track, word) if self.editor.track is not None else []
        if places:
            turn = self._heard.get(word, 0)
            self._heard[word] = turn + 1
            place = places[turn % len(places)]
            self._window.player.play_span(Span(max(place.start - AROUND_US, 0), place.end + AROUND_US))

    @Slot(object)
    def _take(self, given: list[tuple[str, str]]) -> None:
        from app.services.pronunciations import align_words, confirm

        studio = self.editor.studio
        if studio is None:
            return
        result, changed = confirm(studio.session.project, given)
        if isinstance(result, Edited) and changed:
            self.editor.commit(result)
            align_words(studio, self.editor.track_id, changed)
