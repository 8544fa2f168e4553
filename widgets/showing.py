"""What the window's frame says about the work: title, which commands can be used, how many jobs run.

One object listens, so that the window itself is left with putting its parts together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.io import recent
from app.jobs.job import QUIET
from widgets.icons import icon
from widgets.language import tr, within

if TYPE_CHECKING:
    from widgets.main_window import MainWindow


class Showing(QObject):
    """Keeps the frame in step with the editor."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self.editor, self._table = window, window.editor, window.actions_table
        editor, stack = window.editor, window.editor.stack
        editor.opened.connect(self.project)
        editor.saved_changed.connect(self.title)
        editor.snapping_changed.connect(self.snapping)
        editor.jobs_changed.connect(self.job_count)
        stack.canUndoChanged.connect(self.history)
        stack.canRedoChanged.connect(self.history)
        stack.undoTextChanged.connect(self.history)
        stack.redoTextChanged.connect(self.history)
        window.player.state_changed.connect(self.playing)
        window.viewer.mode_changed.connect(self.mode)
        self.project()

    @Slot()
    def project(self) -> None:
        """Another project is open, or none."""
        opened = self.editor.studio is not None
        self._window.stack.setCurrentIndex(1 if opened else 0)
        self._table.enable(project=opened)
        if not opened:
            self._window.start_page.show_recent(recent.listed())
        self.title()
        self.history()
        self.job_count()

    @Slot()
    def title(self) -> None:
        """The project's name, marked when there are unsaved edits."""
        studio = self.editor.studio
        self._window.setWindowTitle(f"{studio.folder.stem}[*] – Plosive" if studio is not None else "Plosive")
        self._window.setWindowModified(studio is not None and not studio.session.saved)

    @Slot()
    @Slot(bool)
    @Slot(str)
    def history(self, value: object = None) -> None:
        """What undo and redo would do."""
        stack, table = self.editor.stack, self._table
        table["edit.undo"].setEnabled(stack.canUndo())
        table["edit.redo"].setEnabled(stack.canRedo())
        table["edit.undo"].setText(tr("&Undo {what}", what=within(stack.undoText())).strip())
        table["edit.redo"].setText(tr("&Redo {what}", what=within(stack.redoText())).strip())

    @Slot()
    def snapping(self) -> None:
        """Whether drags snap."""
        self._table["play.snap"].setChecked(self.editor.snapping)

    @Slot()
    def playing(self) -> None:
        """Play or pause."""
        name = "pause" if self._window.player.playing else "play"
        self._table["play.toggle"].setIcon(icon(name, self._window.look))

    @Slot()
    def mode(self) -> None:
        """Result, original or wipe."""
        self._table[f"view.{self._window.viewer.mode}"].setChecked(True)

    @Slot()
    @Slot(object)
    def job_count(self, job: object = None) -> None:
        """How many jobs run, on their tab."""
        studio, tabs = self.editor.studio, self._window.tabs
        running = [j for j in studio.jobs.running() if j.title not in QUIET] if studio is not None else []
        text = tr("Jobs ({n})", n=len(running)) if running else tr("Jobs")
        tabs.setTabText(tabs.indexOf(self._window.jobs_panel), text)
