"""Commands that ask another aligner about the line: where the two disagree a red marker says by how much."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.document.edits.markers import add_markers
from app.jobs.job import Job
from widgets.commands.mark import REVIEW
from widgets.commands.spec import command
from widgets.editor import Editor
from widgets.language import later, tr, wrong

if TYPE_CHECKING:
    from app.services.second_opinion import Doubt, Opinion

ACTIONS = (
    command("opinion.file", REVIEW, later("Compare with a &timing file…"), "",
            later("Mark the words that another aligner's file has more than 30 ms elsewhere"), "opinion.from_file"),
    command("opinion.model", REVIEW, later("Compare with a &model…"), "",
            later("Align again by a Whisper or CTC model from a folder, and mark what is more than 30 ms elsewhere"),
            "opinion.from_model"),
)  # fmt: skip


class OpinionCommands(QObject):
    """What the rows above call."""

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self.editor, self._window = editor, window

    @Slot()
    def from_file(self) -> None:
        """Ask for a file of timing."""
        from app.interchange.table import SUFFIXES

        kinds = f"{tr('Timing and poses')} ({' '.join(f'*{suffix}' for suffix in sorted(SUFFIXES))})"
        dialog = QFileDialog(self._window, tr("Compare with a timing file"), str(Path.home()), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog)

    @Slot()
    def from_model(self) -> None:
        """Ask for the folder of a model."""
        dialog = QFileDialog(self._window, tr("Folder of a Whisper or CTC model"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        if self.editor.track is None or not any(word.label for word in self.editor.track.words):
            self.editor.said.emit(tr("There are no words to compare yet: analyse the shot first"))
            return
        dialog.fileSelected.connect(self.ask)
        dialog.open()

    @Slot(str)
    def ask(self, path: str) -> None:
        """Compare in the background."""
        from app.services import second_opinion  # brings the aligner: not when the window starts

        studio = self.editor.studio
        if studio is not None:
            done = partial(self._show, self.editor.shot_id)
            second_opinion.ask(studio, self.editor.track_id, Path(path), done=done, failed=self._failed)

    def _show(self, shot_id: str, opinion: Opinion) -> None:
        """A red marker at each word on which they disagree, as one step."""
        if not opinion.doubts:
            self.editor.said.emit(
                tr("{name} agrees within 30 ms on all {words} words", name=opinion.name, words=opinion.words))
            return
        notes = [(doubt.at, self._note(doubt)) for doubt in opinion.doubts]
        project = self.editor.session.project
        if self.editor.commit(add_markers(project, shot_id, notes, "red")):
            self.editor.said.emit(
                tr("{apart} of {words} words are more than 30 ms elsewhere in {name}: red markers say how much",
                   apart=len(notes), words=opinion.words, name=opinion.name))

    def _note(self, doubt: Doubt) -> str:
        parts = [(f"“{doubt.label}”", doubt.late_us)] if doubt.late_us else []
        return ", ".join(f"{name} {us / 1000:+.0f} ms" for name, us in [*parts, *doubt.phones])

    def _failed(self, job: Job) -> None:
        if job.state == "failed":
            self.editor.said.emit(wrong(job))
