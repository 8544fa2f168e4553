"""Unsaved edits: save them, discard them, or stay. The one question the window asks before it lets go of work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from widgets.editor import Editor
from widgets.language import tr


class SaveQuestion(QObject):
    """Asks without blocking; what was under way goes on after the answer."""

    def __init__(self, editor: Editor, save: Callable[[], object], window: QWidget) -> None:
        """`save` begins to save; `saving_began` and `saving_ended` tell of every save, also of one nobody asked for
        here."""
        super().__init__(window)
        self.editor, self._save, self._window = editor, save, window
        self.box: QMessageBox | None = None
        self._then: Callable[[], object] | None = None
        self._discarded = False
        self._saving = False

    @property
    def needed(self) -> bool:
        """Whether there are unsaved edits that nobody has given up."""
        studio = self.editor.studio
        return studio is not None and not studio.session.saved and not self._discarded

    def waive(self) -> None:
        """Do not ask any more: the program ends."""
        self._discarded = True

    def ask(self, then: Callable[[], object]) -> None:
        """Ask; `then` goes on unless the answer is to stay."""
        studio = self.editor.studio
        if self._saving:
            self._then = then  # as soon as it is on disk
            return
        if studio is None or self.box is not None:
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("Unsaved edits"))
        box.setText(tr("Save the edits in {name}?", name=studio.folder.stem))
        box.setInformativeText(tr("Without saving they are lost."))
        choice = QMessageBox.StandardButton
        box.setStandardButtons(choice.Save | choice.Discard | choice.Cancel)
        box.setDefaultButton(choice.Save)
        for button in box.buttons():
            button.setIcon(QIcon())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box, self._then = box, then
        box.finished.connect(self._answered)
        box.open()

    @Slot(int)
    def _answered(self, result: int) -> None:
        self.box = None
        studio = self.editor.studio
        if result == QMessageBox.StandardButton.Save.value:
            self._save()
            return
        if result == QMessageBox.StandardButton.Discard.value and studio is not None:
            studio.autosaves.clear()
            self._discarded = True
        self._go_on()

    def saving_began(self) -> None:
        """What is asked for now waits."""
        self._saving = True

    def saving_ended(self) -> None:
        """It is on disk, or it failed, which the window has said."""
        self._saving = False
        self._go_on()

    def _go_on(self) -> None:
        """Go on unless there still are unsaved edits."""
        then, self._then = self._then, None
        if not self.needed and then is not None:
            then()
        self._discarded = False
