"""Every step of history by name; a click goes back or forward to it. The step that is on disk is marked."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtWidgets import QLabel, QUndoView, QVBoxLayout, QWidget

from widgets.editor import Editor
from widgets.icons import icon
from widgets.language import tr


class HistoryPanel(QWidget):
    """Qt's view of the undo stack; its clean step is the saved one."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.view = QUndoView(editor.stack)
        self.view.setEmptyLabel(tr("Project as opened"))
        self.view.setCleanIcon(icon("save", editor.look))
        self.view.setIconSize(QSize(14, 14))
        self.view.setUniformItemSizes(True)
        self.view.setToolTip(tr("Click a step to go back or forward to it; rendered frames come from the cache"))
        self.view.setAccessibleName(tr("History"))
        self.state = QLabel()
        self.state.setProperty("role", "dim")
        self.state.setWordWrap(True)
        self.state.setContentsMargins(12, 4, 12, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.state)
        self._soon = QTimer(self)  # within an undo the stack still stands at the step before
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._mark)
        editor.opened.connect(self._opened)
        editor.saved_changed.connect(self._soon.start)
        editor.stack.indexChanged.connect(self._show)
        editor.stack.cleanChanged.connect(self._show)
        self._show()

    @Slot()
    def _opened(self) -> None:
        """A project is as saved when it is opened, unless an autosave of it was."""
        studio, stack = self.editor.studio, self.editor.stack
        if studio is not None and not studio.session.saved:
            stack.resetClean()
        else:
            stack.setClean()
        self._show()

    @Slot()
    def _mark(self) -> None:
        """What was just saved, or came back, is what is on disk."""
        studio = self.editor.studio
        if studio is not None and studio.session.saved:
            self.editor.stack.setClean()
        self._show()

    @Slot()
    @Slot(int)
    @Slot(bool)
    def _show(self, value: object = None) -> None:
        stack = self.editor.stack
        here, count, saved = stack.index(), stack.count(), stack.cleanIndex()
        place = tr("Step {here} of {count}", here=here, count=count) if count else tr("No steps yet")
        if saved < 0:
            disk = tr("no step here is on disk")
        elif saved == here:
            disk = tr("as saved")
        else:
            disk = tr("{n} after what is saved", n=here - saved) if here > saved else tr(
                "{n} before what is saved", n=saved - here)  # fmt: skip
        self.state.setText(f"{place}  ·  {disk}" if self.editor.studio is not None else "")
