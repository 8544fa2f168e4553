"""Commands about the open shot: relink, analyse, correct the transcript, export. All of it runs as jobs."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.document.model import Dialogue, MediaRef
from app.jobs.job import Job
from inference.api import Progress, Token
from widgets.editor import Editor


class MediaCommands(QObject):
    """What the engine is asked to do."""

    news = Signal(str, str, str)  # text, action, label
    problem = Signal(str, str, str, str, str)  # what, remedy, details, action, label

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self.editor, self._window = editor, window

    @Slot(str)
    def message_action(self, name: str) -> None:
        """The button of the message bar."""
        if name == "relink":
            self.relink()
        elif name == "transcript":
            self.transcript()

    @Slot()
    def relink(self) -> None:
        """Ask where missing files are now."""
        from widgets.dialogs.relink import RelinkDialog

        studio = self.editor.studio
        if studio is None:
            return
        missing = studio.missing()
        if not missing:
            self.editor.said.emit("No media is missing")
            return
        dialog = RelinkDialog(missing, self._window)
        dialog.wanted.connect(self._relink)
        dialog.open()

    @Slot(object)
    def _relink(self, found: list[tuple[MediaRef, Path]]) -> None:
        studio = self.editor.studio
        if studio is None:
            return

        def work(progress: Progress, token: Token) -> None:
            for ref, path in found:
                studio.relink(ref, path)

        studio.jobs.submit("Relinking media", work, failed=self._job_failed, lane="io")

    @Slot()
    def analyse(self) -> None:
        """Find what is missing: faces, words, phonemes, what the speaker is like."""
        studio = self.editor.studio
        if studio is not None:
            studio.analyse(done=self._analysed, failed=self._job_failed)

    def _analysed(self) -> None:
        track = self.editor.track
        dialogue = track.dialogue if track is not None else None
        if dialogue is not None and dialogue.transcript_by == "analysis" and dialogue.transcript:
            self.news.emit("The words were recognised by machine.", "transcript", "Check them…")
        else:
            self.news.emit("The shot is analysed: drag a phoneme's edge to change when it is said.", "", "")

    @Slot()
    def transcript(self) -> None:
        """Show the words for correction."""
        from widgets.dialogs.transcript import TranscriptDialog

        track = self.editor.track
        if track is None:
            self.editor.said.emit("No face is known yet: analyse the shot first")
            return
        dialog = TranscriptDialog(track.dialogue or Dialogue(), self._window)
        dialog.wanted.connect(self._align)
        dialog.open()

    @Slot(str)
    def _align(self, text: str) -> None:
        studio = self.editor.studio
        if studio is not None:
            studio.align(self.editor.track_id, text, failed=self._job_failed)

    # --- export ------------------------------------------------------------------------------------------------

    @Slot()
    def export(self) -> None:
        """Ask for format and file."""
        from widgets.dialogs.export import ExportDialog

        studio, shot = self.editor.studio, self.editor.shot
        if studio is not None and shot is not None:
            dialog = ExportDialog(studio.path(shot.media), studio.folder.parent, self._window)
            dialog.wanted.connect(self._export)
            dialog.open()

    @Slot(object, str)
    def _export(self, out: Path, preset: str) -> None:
        studio = self.editor.studio
        if studio is not None:
            studio.export(out, preset, done=partial(self._exported, out), failed=self._job_failed)

    def _exported(self, out: Path, result: object) -> None:
        self.news.emit(f"Exported {out}.", "", "")

    def _job_failed(self, job: Job) -> None:
        if job.state == "failed":
            what, _, remedy = job.error.partition(". ")
            self.problem.emit(what.rstrip("."), remedy.rstrip("."), job.details, "", "")
