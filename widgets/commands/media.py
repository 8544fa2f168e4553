"""Commands about the open shot: relink, analyse, correct the transcript, export. All of it runs as jobs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.document.edits.analysis import set_properties
from app.document.model import Consent, Dialogue, MediaRef
from app.jobs.job import Job
from inference.api import Progress, Token
from inference.speech.asked import GUESSED
from widgets.dialogs.new_project import read_words
from widgets.editor import Editor
from widgets.language import failure, told, tr

if TYPE_CHECKING:
    from app.services.drafting import Draft


class MediaCommands(QObject):
    """What the engine is asked to do."""

    news = Signal(str, str, str)  # text, action, label
    problem = Signal(str, str, str, str, str)  # what, remedy, details, action, label
    check_wanted = Signal()
    pronunciations_wanted = Signal()

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
        elif name == "pronunciations":
            self.pronunciations_wanted.emit()

    @Slot()
    def relink(self) -> None:
        """Ask where missing files are now."""
        from widgets.dialogs.relink import RelinkDialog

        studio = self.editor.studio
        if studio is None:
            return
        missing = studio.missing()
        if not missing:
            self.editor.said.emit(tr("No media is missing"))
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

        studio.jobs.submit(tr("Relinking media"), work, failed=self._job_failed, lane="io")

    @Slot()
    def check(self) -> None:
        """Show what was measured of the shot, and what to expect."""
        self.check_wanted.emit()

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
            self.news.emit(tr("The words were recognised by machine."), "transcript", tr("Check them…"))
        elif dialogue is not None and any(note.startswith(GUESSED) for note in dialogue.notes):
            self.news.emit(tr("Some words are not in the dictionary."), "pronunciations", tr("Say how they sound…"))
        else:
            self.news.emit(tr("The shot is analysed: drag a phoneme's edge to change when it is said."), "", "")

    @Slot()
    def transcript(self, text: str = "") -> None:
        """Show the words for correction; `text` is offered instead of what is known."""
        from widgets.dialogs.transcript import TranscriptDialog

        track = self.editor.track
        if track is None:
            self.editor.said.emit(tr("No face is known yet: analyse the shot first"))
            return
        dialog = TranscriptDialog(track.dialogue or Dialogue(), self._window)
        if text:
            dialog.text.setPlainText(text)
        dialog.wanted.connect(self._align)
        dialog.open()

    @Slot(str, str, str)
    def _align(self, text: str, language: str, aligner: str) -> None:
        studio = self.editor.studio
        if studio is not None:
            studio.align(
                self.editor.track_id, text, language=language, aligner=aligner, failed=self._job_failed)

    @Slot()
    def type_line(self) -> None:
        """Ask for a line that nobody has recorded yet."""
        from app.services.alignment import own_words
        from widgets.dialogs.draft_line import DraftLineDialog, Place

        track, shot, project = self.editor.track, self.editor.shot, self.editor.project
        if track is None or shot is None or project is None:
            self.editor.said.emit(tr("No face is known yet: analyse the shot first"))
            return
        dialogue = track.dialogue or Dialogue()
        if dialogue.audio is not None:
            self.editor.said.emit(tr("This face has a recording of its line: correct its transcript instead"))
            return
        place = Place(shot.duration, self.editor.playhead_us, own_words(project), dialogue.language)
        dialog = DraftLineDialog(place, self.editor.relay, dialogue.transcript if dialogue.draft else "", self._window)
        dialog.wanted.connect(self._draft)
        dialog.open()

    @Slot(object)
    def _draft(self, draft: Draft) -> None:
        from app.services.drafting import drafted

        studio, track_id = self.editor.studio, self.editor.track_id
        if studio is not None:
            studio.type_line(track_id, lambda project: drafted(project, track_id, draft), failed=self._job_failed)

    # --- what is given to a face ------------------------------------------------------------------------------

    @Slot(object)
    def take_sound(self, path: Path) -> None:
        """A recording becomes what the edited face says; its words are found in it."""
        studio, track_id = self.editor.studio, self.editor.track_id
        if studio is None or not track_id:
            self.editor.said.emit(tr("No face is known yet: analyse the shot first"))
            return

        def work(progress: Progress, token: Token) -> None:
            from app.services.imports import give_sound

            give_sound(studio, track_id, path)

        def given(result: object) -> None:
            self.analyse()

        title = tr("Taking {name} as the dialogue", name=path.name)
        studio.jobs.submit(title, work, done=given, failed=self._job_failed, lane="io")

    @Slot(object)
    def take_words(self, path: Path) -> None:
        """A text file holds the words of the edited face: shown for correction, then aligned."""
        self.transcript(read_words(path))

    @Slot()
    def properties(self) -> None:
        """Consent and note of the project."""
        from widgets.dialogs.properties import PropertiesDialog

        project, shot = self.editor.project, self.editor.shot
        if project is not None and shot is not None:
            dialog = PropertiesDialog(project, [track.name for track in shot.tracks], self._window)
            dialog.wanted.connect(self._set_properties)
            dialog.open()

    @Slot(object, str)
    def _set_properties(self, consent: tuple[Consent, ...], note: str) -> None:
        project = self.editor.session.project
        if (consent, note) != (project.consent, project.note):
            self.editor.commit(set_properties(project, consent, note))

    # --- export ------------------------------------------------------------------------------------------------

    @Slot()
    def export(self) -> None:
        """Ask for format and file."""
        from widgets.dialogs.export import ExportDialog

        studio, shot = self.editor.studio, self.editor.shot
        if studio is not None and shot is not None:
            consent = studio.session.project.consent
            base, span = studio.timebase(), self.editor.work_range
            marked = range(base.frame_at(span.start), base.frame_at(span.end - 1) + 1) if span is not None else None
            folder = studio.folder.parent
            dialog = ExportDialog(
                studio.path(shot.media), folder, consent, self._window, marked=marked, rate=base.rate
            )
            dialog.consent_wanted.connect(self.properties)
            dialog.wanted.connect(self._export)
            dialog.open()

    @Slot(object, str, object)
    def _export(self, out: Path, preset: str, frames: range | None) -> None:
        studio = self.editor.studio
        if studio is not None:
            studio.export(out, preset, frames=frames, done=partial(self._exported, out), failed=self._job_failed)

    def _exported(self, out: Path, result: object) -> None:
        notes = tuple(getattr(result, "notes", ()))
        self.news.emit(" ".join([tr("Exported {path}.", path=out), *map(told, notes)]), "", "")

    def _job_failed(self, job: Job) -> None:
        if job.state == "failed":
            self.problem.emit(*failure(job), job.details, "", "")
