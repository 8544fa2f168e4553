"""The window that adapts to a face: first what there is, then how it goes. It may be closed; the training goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from widgets.adapting.run import Run
from widgets.adapting.setup_page import SetupPage
from widgets.editor import Editor
from widgets.language import tr

if TYPE_CHECKING:
    from widgets.adapting.run_page import RunPage


class AdaptWindow(QDialog):
    """Beside the main window, never in front of it alone."""

    def __init__(self, editor: Editor, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Adapt to a face"))
        self.training = run
        self._look = editor.look
        self._page: RunPage | None = None
        self.pages = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self.setup = SetupPage(editor, self.pages)
        self.pages.addWidget(self.setup)
        self.setup.wanted.connect(run.start)
        run.changed.connect(self._follow)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        self.resize(920, 640)
        self._follow()

    @property
    def page(self) -> RunPage:
        """How it goes; made when something goes."""
        if self._page is None:
            from widgets.adapting.run_page import RunPage

            self._page = RunPage(self.training, self._look, self.pages)
            self._page.again_wanted.connect(self.begin)
            self.pages.addWidget(self._page)
        return self._page

    def open_for(self) -> None:
        """Show it: the training that runs or has ended, else what there is to learn from."""
        run = self.training
        if not run.running and (not run.phase or run.track_id != self.setup.editor.track_id):
            self.begin()
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def begin(self) -> None:
        """What there is to learn from."""
        self.pages.setCurrentWidget(self.setup)
        self.setup.start.setFocus()

    @Slot()
    def _follow(self) -> None:
        if self.training.running:
            self.pages.setCurrentWidget(self.page)
        elif not self.training.phase:
            self.pages.setCurrentWidget(self.setup)

    def close_workers(self) -> None:
        """Let the threads end."""
        self.setup.close_workers()
        if self._page is not None:
            self._page.close_workers()
