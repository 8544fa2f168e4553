"""Which face is edited, when a shot has several."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from widgets.editor import Editor
from widgets.language import tr


class FacePicker(QComboBox):
    """The faces of the shot; choosing one edits it."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.setToolTip(tr("Which face is edited"))
        self.setAccessibleName(tr("Face"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._choose)
        editor.opened.connect(self.refresh)
        editor.track_changed.connect(self.refresh)
        editor.changed.connect(self._on_change)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """List the faces anew."""
        shot = self.editor.shot
        self.clear()
        for track in shot.tracks if shot is not None else ():
            self.addItem(track.name, track.id)
            if track.id == self.editor.track_id:
                self.setCurrentIndex(self.count() - 1)
        self.setEnabled(self.count() > 1)

    @Slot(object)
    def _on_change(self, change: object) -> None:
        if getattr(change, "flags", frozenset()) & {"faces", "project"}:
            self.refresh()

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.editor.choose_track(self.itemData(index))
