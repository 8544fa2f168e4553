"""The pronunciation dialog: its words are looked up by a job, its answer is one edit and a new alignment of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.document.edits.result import Edited
from app.document.model import Dialogue
from inference.api import Progress, Token
from widgets.editor import Editor
from widgets.language import tr

if TYPE_CHECKING:
    from app.services.pronunciations import Entry


class PronunciationCommands(QObject):
    """What the Edit menu's row does."""

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self.editor, self._window = editor, window

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
        dialog.open()

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
