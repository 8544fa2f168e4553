"""Before a project is opened: is it open elsewhere, and did a crash leave unsaved edits? Asks, without blocking."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.io.autosave import Autosave
from app.io.lock import InUse
from app.qt.latest import Latest
from app.services import recovery
from app.services.recovery import Found
from widgets.dialogs.rescue import Choice, in_use_dialog, recovery_dialog
from widgets.editor import Editor
from widgets.language import tr


class Rescue(QObject):
    """Tells what was decided: `open_wanted` (folder, autosave or None, whether to take the lock over)."""

    open_wanted = Signal(object, object, bool)
    news = Signal(str, str, str)

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self.editor, self._window = editor, window
        self.dialog: Choice | None = None
        self._worker = Latest("rescue", editor.relay)
        self._copied_from: tuple[Path, Path] | None = None  # the copy that is being opened, and what it is a copy of
        editor.opened.connect(self._opened)

    def close(self) -> None:
        """Let the thread end."""
        self._worker.close()

    def look(self, folder: Path) -> None:
        """See whether unsaved edits of an open, saved project are there, and ask what to do with them."""
        if Autosave(folder).all():
            self._worker.ask(partial(recovery.look, folder), partial(self._found, folder), self.editor.fail)

    def _found(self, folder: Path, found: Found | None) -> None:
        studio = self.editor.studio
        if found is None or studio is None or studio.folder != folder or not studio.session.saved:
            return
        self._show(recovery_dialog(folder, found, self._window), partial(self._answer, folder, found))

    def _answer(self, folder: Path, found: Found, answer: str) -> None:
        if answer == "recover":
            self.open_wanted.emit(folder, found.path, False)
        elif answer == "discard":
            self._worker.ask(partial(_discard, folder), self._told, self.editor.fail)
        elif answer == "both":
            self._worker.ask(partial(_keep_both, folder, found.path), self._told, self.editor.fail)

    def locked(self, error: InUse) -> None:
        """Ask what to do with a project that another program has open."""
        self._show(in_use_dialog(error.folder, error, self._window), partial(self._decided, error.folder))

    def _decided(self, folder: Path, answer: str) -> None:
        if answer == "take":
            self.open_wanted.emit(folder, None, True)
        elif answer == "copy":
            self._worker.ask(partial(_copy, folder), partial(self._copied, folder), self.editor.fail)

    def _copied(self, folder: Path, out: Path) -> None:
        self._copied_from = out, folder
        self.open_wanted.emit(out, None, False)

    @Slot()
    def _opened(self) -> None:
        """Say of a copy that it is one: what is saved goes into it, and nothing is brought back."""
        studio, copied = self.editor.studio, self._copied_from
        if studio is not None and copied is not None and studio.folder == copied[0]:
            self._copied_from = None
            made, of = copied[0].name, copied[1].name
            said = tr(
                "This is a copy, {copy}, as {name} was saved last. Saving writes the copy; {name} stays as it is.",
                copy=made, name=of,
            )  # fmt: skip
            self.news.emit(said, "", "")

    def _told(self, text: str) -> None:
        if text:
            self.news.emit(text, "", "")

    def _show(self, dialog: Choice, answer: object) -> None:
        self.dialog = dialog
        dialog.chosen.connect(answer)
        dialog.open()


def _discard(folder: Path) -> str:
    Autosave(folder).clear()
    return ""


def _keep_both(folder: Path, autosave: Path) -> str:
    from app.io import project as project_io

    out = recovery.copy_project(project_io.load(folder, autosave), folder, recovery.free_name(folder, "recovered"))
    Autosave(folder).clear()
    return tr("The unsaved edits are in {name} now.", name=out.name)


def _copy(folder: Path) -> Path:
    from app.io import project as project_io

    return recovery.copy_project(project_io.load(folder), folder, recovery.free_name(folder, "copy"))
