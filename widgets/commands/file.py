"""Commands about projects: make, open, save, close.

Opening and making run on a worker: the window stays alive while a project is read or a shot is probed. The engine's
libraries are imported there, too, so that the window is up before them.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.io import recent
from app.jobs.job import Job
from app.qt.latest import Latest
from inference.errors import PlosiveError
from widgets.closing import SaveQuestion
from widgets.commands.spec import command
from widgets.dialogs.new_project import NewProject, NewProjectDialog
from widgets.editor import Editor

if TYPE_CHECKING:
    from app.services.studio import Studio

SUFFIX = ".plosive"
AUTOSAVE_MS = 2000

ACTIONS = (
    command("file.new", "File", "&New from media…", "Ctrl+N", "Begin with a shot, and the line it should say",
            "file.new", icon="new", needs=""),
    command("file.open", "File", "&Open…", "Ctrl+O", "Open a project folder", "file.open", icon="open", needs=""),
    command("file.recent", "File", "Open &recent", "", "Projects that were open lately", "", needs=""),
    command("file.save", "File", "&Save", "Ctrl+S", "Write the project", "file.save", icon="save", line=True),
    command("file.copy", "File", "Save a &copy…", "Ctrl+Shift+S",
            "Write the project to another folder; go on with this one", "file.save_copy"),
    command("file.export", "File", "&Export…", "Ctrl+E", "Write the finished shot", "media.export", icon="export"),
    command("file.relink", "File", "Re&link media…", "", "Tell where moved footage and sound are now",
            "media.relink", line=True),
    command("file.close", "File", "&Close project", "Ctrl+W", "Close the project", "file.close_project"),
    command("file.quit", "File", "&Quit", "Ctrl+Q", "Close the window", "file.quit", needs="", line=True),
)  # fmt: skip


class FileCommands(QObject):
    """Everything that ends in another project, or in a project file."""

    news = Signal(str, str, str)  # text, action, label
    problem = Signal(str, str, str, str, str)  # what, remedy, details, action, label
    busy = Signal(str)  # what is being opened; "" = done
    created = Signal()  # what is open was never analysed
    close_wanted = Signal()

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self.editor, self._window = editor, window
        self.recent_menu = QMenu("Open &recent", window)
        self.question = SaveQuestion(editor, self.save, window)
        self.opening = False
        self._worker = Latest("open", editor.relay)
        self._closing: list[threading.Thread] = []  # projects that are letting go of their folders
        self._autosave = QTimer(self)
        self._autosave.setInterval(AUTOSAVE_MS)
        self._autosave.timeout.connect(self._keep)
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        self.recent_menu.triggered.connect(self._open_recent)

    def close(self) -> None:
        """Close the project and the workers; call once, at the end."""
        self._autosave.stop()
        studio = self.editor.studio
        self.editor.set_studio(None)
        self._worker.close()
        if studio is not None:
            studio.close()
        wait_for(self._closing)

    # --- opening -----------------------------------------------------------------------------------------------

    @Slot()
    def new(self) -> None:
        """Ask for a shot."""
        self.new_from(None)

    def new_from(self, shot: Path | None) -> None:
        """Ask for the rest, the shot being known."""
        if self.question.needed:
            self.question.ask(partial(self.new_from, shot))
            return
        dialog = NewProjectDialog(shot, self._window)
        dialog.wanted.connect(self._create)
        dialog.open()

    @Slot(object)
    def _create(self, wanted: NewProject) -> None:
        def work() -> Studio:
            from app.services.studio import Studio

            return Studio.create(wanted.shot, wanted.folder, dialogue=wanted.dialogue, transcript=wanted.transcript)

        self._begin(f"Reading {wanted.shot.name}…")
        self._worker.ask(work, self._opened, self._failed)

    @Slot()
    def demo(self) -> None:
        """Open the demo project; it is made first if it is not there."""
        if self.question.needed:
            self.question.ask(self.demo)
            return

        def work() -> Studio:
            from app.services.demo import demo_project
            from app.services.studio import Studio

            return Studio.open(demo_project())

        self._begin("Making the demo…")
        self._worker.ask(work, self._opened, self._failed)

    @Slot()
    def open(self) -> None:
        """Ask for a project folder."""
        dialog = QFileDialog(self._window, "Open project", str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(self.open_path)
        dialog.open()

    @Slot(str)
    def open_path(self, path: str) -> None:
        """Open a project folder, or begin with a media file."""
        if self.question.needed:
            self.question.ask(partial(self.open_path, path))
            return
        place = Path(path)
        if place.is_file() and place.suffix == ".json" and place.parent.suffix == SUFFIX:
            place = place.parent
        if place.is_file():
            self.new_from(place)
        else:
            self._open_folder(place, None)

    def _open_folder(self, folder: Path, recover: Path | None) -> None:
        if self.editor.studio is not None and self.editor.studio.folder.absolute() == folder.absolute():
            if recover is None:
                return
            self._let_go()
        closing = tuple(self._closing)

        def work() -> Studio:
            from app.services.studio import Studio

            wait_for(closing)  # it may be the same folder
            return Studio.open(folder, recover=recover)

        self._begin(f"Opening {folder.name}…")
        self._worker.ask(work, self._opened, self._failed)

    def _begin(self, text: str) -> None:
        self.opening = True
        self.busy.emit(text)

    def _opened(self, studio: Studio) -> None:
        self.opening = False
        self.busy.emit("")
        self._let_go()
        self.editor.set_studio(studio)
        recent.remember(studio.folder)
        self._autosave.start()
        self._offer(studio)
        if not studio.missing():
            studio.make_proxy()
            if not studio.shot.analysed:
                self.created.emit()

    def _offer(self, studio: Studio) -> None:
        missing = studio.missing()
        newest = studio.autosaves.newest()
        if missing:
            names = ", ".join(Path(ref.path).name for ref in missing)
            self.problem.emit(f"{names} is not where it was", "Tell where it is now", "", "relink", "Relink…")
        elif newest is not None and studio.session.saved:
            when = f"{newest[1].astimezone():%H:%M on %d %B}"
            self.news.emit(f"Unsaved edits from {when} were found.", "recover", "Recover them")
        elif studio.shot.media.info.warnings:
            self.news.emit(". ".join(studio.shot.media.info.warnings) + ".", "", "")

    @Slot(str)
    def message_action(self, name: str) -> None:
        """The button of the message bar."""
        studio = self.editor.studio
        if name == "recover" and studio is not None:
            newest = studio.autosaves.newest()
            if newest is not None:
                self._open_folder(studio.folder, newest[0])

    def _failed(self, error: Exception) -> None:
        self.opening = False
        self.busy.emit("")
        self.editor.fail(error)

    @Slot()
    def close_project(self) -> None:
        """Close what is open, after asking about unsaved edits."""
        if self.question.needed:
            self.question.ask(self.close_project)
            return
        self._autosave.stop()
        self._let_go()

    def _let_go(self) -> None:
        studio = self.editor.studio
        if studio is not None:
            self.editor.set_studio(None)
            thread = threading.Thread(target=studio.close, name="plosive-close")
            thread.start()
            self._closing = [*(t for t in self._closing if t.is_alive()), thread]

    @Slot()
    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for folder in recent.recent():
            action = self.recent_menu.addAction(f"{folder.stem}   {folder.parent}")
            action.setData(str(folder))
        if self.recent_menu.isEmpty():
            self.recent_menu.addAction("Nothing yet").setEnabled(False)

    @Slot(object)
    def _open_recent(self, action: object) -> None:
        data = getattr(action, "data", str)()
        if data:
            self.open_path(data)

    @Slot()
    def quit(self) -> None:
        """Close the window."""
        self.close_wanted.emit()

    # --- saving ------------------------------------------------------------------------------------------------

    @Slot()
    def save(self) -> None:
        """Write the project; the old file stays when that fails."""
        studio = self.editor.studio
        if studio is None:
            return
        try:
            studio.save()
        except PlosiveError as error:
            self.editor.fail(error)
            return
        self.editor.tell_saved()
        self.editor.said.emit(f"Saved {studio.folder.name}")

    @Slot()
    def save_copy(self) -> None:
        """Ask where a copy goes."""
        studio = self.editor.studio
        if studio is not None:
            dialog = QFileDialog(self._window, "Save a copy", str(studio.folder.parent), f"Plosive project (*{SUFFIX})")
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(f"{studio.folder.stem} copy{SUFFIX}")
            dialog.fileSelected.connect(self._save_copy)
            dialog.open()

    @Slot(str)
    def _save_copy(self, path: str) -> None:
        studio = self.editor.studio
        if studio is None:
            return
        project, source, out = studio.session.project, studio.folder, Path(path)

        def work(progress: object, token: object) -> Path:
            from app.io import project as project_io
            from app.io.arrays import ArrayStore

            if out.exists():
                raise PlosiveError(f"{out.name} exists already", "Choose another name")
            out.mkdir(parents=True)
            if (source / "arrays").is_dir():
                shutil.copytree(source / "arrays", out / "arrays", dirs_exist_ok=True)
            project_io.save(project, out, ArrayStore(out))
            return out

        studio.jobs.submit(f"Saving a copy as {out.name}", work, done=self._copied, failed=self._copy_failed, lane="io")

    def _copied(self, out: Path) -> None:
        self.news.emit(f"A copy was saved as {out}.", "", "")

    def _copy_failed(self, job: Job) -> None:
        if job.state == "failed":
            self.problem.emit(job.error.rstrip("."), "", job.details, "", "")

    @Slot()
    def _keep(self) -> None:
        if self.editor.studio is not None:
            self.editor.studio.autosave()


def wait_for(threads: Iterable[threading.Thread]) -> None:
    """Until all of them have ended."""
    for thread in threads:
        thread.join(30.0)
