"""Commands about projects: make, open, save, close.

Opening and making run on a worker: the window stays alive while a project is read or a shot is probed. The engine's
libraries are imported there, too, so that the window is up before them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.io import options, recent
from app.io.lock import InUse
from app.jobs.job import SAVING, Job
from app.qt.latest import Latest
from app.services.recovery import copy_project
from inference.errors import PlosiveError
from widgets.closing import SaveQuestion
from widgets.commands.spec import command
from widgets.dialogs.new_project import NewProject, NewProjectDialog
from widgets.drops import Dropped, of
from widgets.editor import Editor, ignore
from widgets.language import failure, tr, wrong
from widgets.posters import keep_poster
from widgets.preferences import Preferences
from widgets.rescue import Rescue

if TYPE_CHECKING:
    from app.services.studio import Studio

SUFFIX = ".plosive"
PROXY_AFTER_MS = 2500
"""The scrubbing proxy waits: the first pixels of a project come first."""

ACTIONS = (
    command("file.new", "File", "&New from media…", "Ctrl+N", "Begin with a shot, and the line it should say",
            "file.new", icon="new", needs=""),
    command("file.open", "File", "&Open…", "Ctrl+O", "Open a project folder", "file.open", icon="open", needs=""),
    command("file.recent", "File", "Open &recent", "", "Projects that were open lately", "", needs=""),
    command("file.save", "File", "&Save", "Ctrl+S", "Write the project", "file.save", icon="save", line=True),
    command("file.copy", "File", "Save a &copy…", "Ctrl+Shift+S",
            "Write the project to another folder; go on with this one", "file.save_copy"),
    command("file.line", "File", "&Type a line…", "Ctrl+Alt+L",
            "Time a line from its text, before anybody has recorded it", "media.type_line"),
    command("file.export", "File", "&Export…", "Ctrl+E", "Write the finished shot", "media.export", icon="export"),
    command("file.import_timing", "File", "&Import timing…", "Ctrl+Alt+I",
            "Take words, phonemes or poses of the edited face from a file of another program",
            "exchange.import_timing", line=True),
    command("file.export_timing", "File", "Export &timing and poses…", "Ctrl+Shift+E",
            "Write words, phonemes or poses of the edited face for another program", "exchange.export_timing"),
    command("file.relink", "File", "Re&link media…", "", "Tell where moved footage and sound are now",
            "media.relink", line=True),
    command("file.properties", "File", "Pro&ject properties…", "",
            "Consent of the people whose mouths are edited, and a note", "media.properties"),
    command("file.close", "File", "&Close project", "Ctrl+W", "Close the project", "file.close_project"),
    command("file.quit", "File", "&Quit", "Ctrl+Shift+Q", "Close the window", "file.quit", needs="", line=True),
)  # fmt: skip


class FileCommands(QObject):
    """Everything that ends in another project, or in a project file."""

    news = Signal(str, str, str)  # text, action, label
    problem = Signal(str, str, str, str, str)  # what, remedy, details, action, label
    busy = Signal(str)  # what is being opened; "" = done
    created = Signal()  # what is open was never analysed
    close_wanted = Signal()
    let_go = Signal()  # a project was, with all that is known of it

    sound_dropped = Signal(object)  # Path: the new dialogue of the edited face
    words_dropped = Signal(object)  # Path: its transcript
    annotation_dropped = Signal(object)  # Path: its timing or poses

    def __init__(self, editor: Editor, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self.editor, self.preferences, self._window = editor, preferences, window
        self.recent_menu = QMenu(tr("Open &recent"), window)
        self.rescue = Rescue(editor, window)
        self.rescue.open_wanted.connect(self._open_folder)
        self.rescue.news.connect(self.news)
        self.question = SaveQuestion(editor, self.save, window)
        self.opening = False
        self._worker = Latest("open", editor.relay)
        self._closing: list[threading.Thread] = []  # projects that are letting go of their folders
        self._autosave = QTimer(self)
        self._autosave.timeout.connect(self._keep)
        self._proxy = QTimer(self)
        self._proxy.setSingleShot(True)
        self._proxy.setInterval(PROXY_AFTER_MS)
        self._proxy.timeout.connect(self._make_proxy)
        self._use_preference(options.AUTOSAVE_S.name)
        preferences.changed.connect(self._use_preference)
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        self.recent_menu.triggered.connect(self._open_recent)

    def close(self) -> None:
        """Close the project and the workers; call once, at the end."""
        self._autosave.stop()
        self._proxy.stop()
        studio = self.editor.studio
        self.editor.set_studio(None)
        self._worker.close()
        self.rescue.close()
        if studio is not None:
            studio.close()
        wait_for(self._closing)

    # --- opening -----------------------------------------------------------------------------------------------

    @Slot()
    def new(self) -> None:
        """Ask for a shot."""
        self.new_from(None)

    def new_from(self, shot: Path | None, sound: Path | None = None, words: Path | None = None) -> None:
        """Ask for the rest, what is given being known: the shot, its new dialogue, a text file with its words."""
        if self.question.needed:
            self.question.ask(partial(self.new_from, shot, sound, words))
            return
        dialog = NewProjectDialog(shot, self._window)
        dialog.suggest(sound, words)
        dialog.wanted.connect(self._create)
        dialog.open()

    @Slot(object)
    def _create(self, wanted: NewProject) -> None:
        def work() -> Studio:
            from app.services.studio import Studio

            return Studio.create(wanted.shot, wanted.folder, dialogue=wanted.dialogue, transcript=wanted.transcript)

        self._begin(tr("Reading {name}…", name=wanted.shot.name))
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

        self._begin(tr("Making the demo…"))
        self._worker.ask(work, self._opened, self._failed)

    @Slot()
    def open(self) -> None:
        """Ask for a project folder."""
        dialog = QFileDialog(self._window, tr("Open project"), str(Path.home()))
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

    def take_dropped(self, files: list[Dropped]) -> None:
        """Do with dropped files what one expects: a project or a shot opens, sound and words go to the edited face."""
        project, shot = of(files, "project"), of(files, "shot")
        sound, words, annotation = of(files, "sound"), of(files, "words"), of(files, "annotation")
        if project is not None:
            self.open_path(str(project))
        elif shot is not None or self.editor.studio is None:
            if shot is not None or sound is not None:
                self.new_from(shot, sound, words)
            elif files:
                self.editor.said.emit(tr("Open a project first, or drop the shot as well"))
        else:
            for path, signal in (
                (sound, self.sound_dropped), (words, self.words_dropped), (annotation, self.annotation_dropped)
            ):  # fmt: skip
                if path is not None:
                    signal.emit(path)

    @Slot(object, object, bool)
    def _open_folder(self, folder: Path, recover: Path | None, take_over: bool = False) -> None:
        if self.editor.studio is not None and self.editor.studio.folder.absolute() == folder.absolute():
            if recover is None:
                return
            self._let_go()
        closing = tuple(self._closing)

        def work() -> Studio:
            from app.services import versions
            from app.services.studio import Studio

            wait_for(closing)  # it may be the same folder
            studio = Studio.open(folder, recover=recover, take_over=take_over)
            versions.prune(studio)  # nothing can be undone yet
            return studio

        self._begin(tr("Opening {name}…", name=folder.name))
        self._worker.ask(work, self._opened, self._failed)

    def _begin(self, text: str) -> None:
        self.opening = True
        self.busy.emit(text)

    def _opened(self, studio: Studio) -> None:
        self.opening = False
        self.busy.emit("")
        self._let_go()
        self.editor.set_studio(studio)
        self._remember(recent.remember, studio.folder)
        self._autosave.start()
        self._offer(studio)
        if not studio.missing():
            self._proxy.start()
            if not studio.shot.analysed:
                self.created.emit()

    @Slot()
    def _make_proxy(self) -> None:
        """Once the first picture is there: room for caches, then the scrubbing proxy."""
        studio = self.editor.studio
        if studio is None or studio.missing():
            return
        if getattr(getattr(self._window, "viewer", None), "pictures", None) is None:
            self._proxy.start()
            return
        self._worker.ask(_prune, ignore)
        if self.preferences.get(options.PROXIES):
            studio.make_proxy()

    def _remember(self, change: Callable[..., None], *what: object) -> None:
        """Change the list of recent projects; that it cannot be written keeps nobody from working."""
        try:
            change(*what)
        except PlosiveError as error:
            self.editor.said.emit(wrong(error))

    def _offer(self, studio: Studio) -> None:
        missing = studio.missing()
        if missing:
            names = ", ".join(Path(ref.path).name for ref in missing)
            what = tr("{names} is not where it was", names=names)
            self.problem.emit(what, tr("Tell where it is now"), "", "relink", tr("Relink…"))
        elif studio.shot.media.info.warnings:
            self.news.emit(". ".join(studio.shot.media.info.warnings) + ".", "", "")
        if studio.session.saved:
            self.rescue.look(studio.folder)

    def _failed(self, error: Exception) -> None:
        self.opening = False
        self.busy.emit("")
        if isinstance(error, InUse):
            self.rescue.locked(error)
        else:
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
            keep_poster(self._window, studio)
            self._proxy.stop()
            self.editor.set_studio(None)
            thread = threading.Thread(target=studio.close, name="plosive-close")
            thread.start()
            self._closing = [*(t for t in self._closing if t.is_alive()), thread]
            self.let_go.emit()

    @Slot()
    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for item in recent.listed():
            action = self.recent_menu.addAction(f"{item.folder.stem}   {item.folder.parent}".replace("&", "&&"))
            action.setData(str(item.folder))
            action.setEnabled(item.there)
        if self.recent_menu.isEmpty():
            self.recent_menu.addAction(tr("Nothing yet")).setEnabled(False)

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
    def save(self) -> Job | None:
        """Write the project in the background; the old file stays when that fails."""
        studio = self.editor.studio
        if studio is None:
            return None
        project = studio.session.project
        self.question.saving_began()

        def work(progress: object, token: object) -> None:
            studio.write(project)

        def saved(result: object) -> None:
            studio.session.mark_saved(project)
            if self.editor.studio is studio:
                keep_poster(self._window, studio)
                self.editor.tell_saved()
                self.editor.said.emit(tr("Saved {name}", name=studio.folder.name))
            self.question.saving_ended()

        def failed(job: Job) -> None:
            if job.state == "failed":
                self.problem.emit(*failure(job), job.details, "", "")
            self.question.saving_ended()

        job = studio.jobs.submit(SAVING, work, done=saved, failed=failed, lane="io")
        job.again = self.save  # what there is then
        return job

    @Slot()
    def save_copy(self) -> None:
        """Ask where a copy goes."""
        studio = self.editor.studio
        if studio is not None:
            kinds = tr("Plosive project") + f" (*{SUFFIX})"
            dialog = QFileDialog(self._window, tr("Save a copy"), str(studio.folder.parent), kinds)
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(f"{studio.folder.stem} {tr('copy')}{SUFFIX}")
            dialog.fileSelected.connect(self._save_copy)
            dialog.open()

    @Slot(str)
    def _save_copy(self, path: str) -> None:
        studio = self.editor.studio
        if studio is None:
            return
        project, source, out = studio.session.project, studio.folder, Path(path)

        def work(progress: object, token: object) -> Path:
            return copy_project(project, source, out)

        title = tr("Saving a copy as {name}", name=out.name)
        studio.jobs.submit(title, work, done=self._copied, failed=self._copy_failed, lane="io")

    def _copied(self, out: Path) -> None:
        self.news.emit(tr("A copy was saved as {path}.", path=out), "", "")

    def _copy_failed(self, job: Job) -> None:
        if job.state == "failed":
            self.problem.emit(*failure(job), job.details, "", "")

    @Slot(str)
    def _use_preference(self, name: str) -> None:
        if name == options.AUTOSAVE_S.name:
            # a tenth earlier, so that writing falls within what is promised
            self._autosave.setInterval(max(self.preferences.get(options.AUTOSAVE_S), 1) * 900)

    @Slot()
    def _keep(self) -> None:
        if self.editor.studio is not None:
            self.editor.studio.autosave()


def wait_for(threads: Iterable[threading.Thread]) -> None:
    """Until all of them have ended."""
    for thread in threads:
        thread.join(30.0)


def _prune() -> None:
    from app.services import caches

    caches.prune(options.CACHE_GB.get() * 10**9)
