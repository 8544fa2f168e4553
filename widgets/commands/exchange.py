"""Commands about files of other programs: timing in, timing and poses out. All of it runs as jobs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.jobs.job import Job
from app.qt.latest import Latest
from inference.api import Progress, Token
from widgets.editor import Editor
from widgets.language import failure, told, tr, wrong

if TYPE_CHECKING:
    from app.interchange.table import Opened
    from app.services.exchange import Brought, Choice
    from widgets.dialogs.exchange import ImportTimingDialog


class ExchangeCommands(QObject):
    """What is taken from files and written to them for the edited face."""

    news = Signal(str, str, str)  # text, action, label
    problem = Signal(str, str, str, str, str)  # what, remedy, details, action, label

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self.editor, self._window = editor, window
        self._looking = Latest("exchange", editor.relay)
        self._asking: ImportTimingDialog | None = None  # while it is open: a preview may come later

    def close(self) -> None:
        """Stop looking into files; call once, at the end."""
        self._looking.close()

    @Slot()
    def import_timing(self) -> None:
        """Ask for a file."""
        from app.interchange.table import SUFFIXES

        if not self._face():
            return
        patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        kinds = f"{tr('Timing and poses')} ({patterns});;{tr('All files (*)')}"
        dialog = QFileDialog(self._window, tr("Import timing"), str(Path.home()), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_text)
        dialog.open()

    @Slot(str)
    def _take_text(self, path: str) -> None:
        self.take(Path(path))

    @Slot(object)
    def take(self, path: Path) -> None:
        """Read a file of timing and ask what its tiers are; poses come in at once."""
        studio = self.editor.studio
        if studio is None or not self._face():
            return

        def work(progress: Progress, token: Token) -> Opened | None:
            from app.interchange import poses, table

            if path.suffix.lower() == ".csv" and path.is_file() and poses.is_poses(path.read_bytes()):
                return None
            return table.opened(path)

        title = tr("Reading {name}", name=path.name)
        studio.jobs.submit(title, work, done=partial(self._read, path), failed=self._job_failed, lane="io")

    def _read(self, path: Path, found: Opened | None) -> None:
        from app.services.exchange import Choice
        from widgets.dialogs.exchange import ImportTimingDialog

        shot, track = self.editor.shot, self.editor.track
        if shot is None or track is None:
            return
        if found is None:
            self._bring(self.editor.track_id, path, None, Choice())
            return
        dialog = self._asking = ImportTimingDialog(found, shot, track, self._window)
        dialog.finished.connect(self._asked)
        dialog.preview_wanted.connect(partial(self._preview, found, self.editor.track_id))
        dialog.wanted.connect(partial(self._bring, self.editor.track_id, path, found))
        dialog.start()
        dialog.open()

    @Slot()
    def _asked(self) -> None:
        self._asking = None

    def _preview(self, found: Opened, track_id: str, choice: Choice) -> None:
        studio = self.editor.studio
        if studio is None:
            return

        def work() -> Brought:
            from app.services.exchange import bring_timing

            return bring_timing(studio, track_id, found, choice)

        def shown(brought: Brought) -> None:
            if self._asking is not None:
                self._asking.tell(choice, brought.notes)

        def failed(error: Exception) -> None:
            if self._asking is not None:
                self._asking.tell(choice, (), wrong(error))

        self._looking.ask(work, shown, failed)

    def _bring(self, track_id: str, path: Path, found: Opened | None, choice: Choice) -> None:
        studio = self.editor.studio
        if studio is None:
            return

        def work(progress: Progress, token: Token) -> Brought:
            from app.services.exchange import bring, bring_timing

            if found is not None:
                return bring_timing(studio, track_id, found, choice)
            return bring(studio, track_id, path, choice)

        title = tr("Importing {name}", name=path.name)
        studio.jobs.submit(title, work, done=partial(self._brought, path), failed=self._job_failed, lane="io")

    def _brought(self, path: Path, brought: Brought) -> None:
        if self.editor.commit(brought.change(self.editor.session.project)):
            said = [tr("Imported {name}.", name=path.name), *(f"{told(note)}." for note in brought.notes)]
            self.news.emit(" ".join(said), "", "")

    @Slot()
    def export_timing(self) -> None:
        """Ask for format and file."""
        from widgets.dialogs.exchange import ExportTimingDialog

        studio, track = self.editor.studio, self.editor.track
        if studio is None or track is None or not self._face():
            return
        dialog = ExportTimingDialog(track, studio.folder.parent, studio.folder.stem, self._window)
        dialog.wanted.connect(self._export)
        dialog.open()

    @Slot(object, str, object, str)
    def _export(self, out: Path, format_id: str, what: tuple[str, ...], like: str) -> None:
        studio, track_id = self.editor.studio, self.editor.track_id
        if studio is None:
            return
        project = studio.session.project

        def work(progress: Progress, token: Token) -> list[str]:
            from app.interchange.table import by_id
            from app.services.exchange import export_poses, export_timing
            from widgets.dialogs.exchange import ARKIT

            if format_id == ARKIT:
                export_poses(studio, project, track_id, out)
                return []
            return export_timing(studio, project, track_id, out, by_id(format_id), what, like=like)

        title = tr("Writing {name}", name=out.name)
        studio.jobs.submit(title, work, done=partial(self._exported, out), failed=self._job_failed, lane="io")

    def _exported(self, out: Path, lost: list[str]) -> None:
        self.news.emit(" ".join([tr("Exported {path}.", path=out), *(f"{told(line)}." for line in lost)]), "", "")

    def _face(self) -> bool:
        """Whether there is a face to give timing to; says so when not."""
        if self.editor.track is None:
            self.editor.said.emit(tr("No face is known yet: analyse the shot first"))
        return self.editor.track is not None

    def _job_failed(self, job: Job) -> None:
        if job.state == "failed":
            self.problem.emit(*failure(job), job.details, "", "")
