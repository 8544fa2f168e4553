"""Looks for the places where the sound begins and ends, once per sound, and gives them to the editor to snap to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.document.changes import ChangeSet
from app.qt.latest import Latest
from widgets.editor import Editor


class SoundEdges(QObject):
    """Keeps `Editor.sound_edges` right. Until they are found, and without sound, there are none."""

    def __init__(self, editor: Editor, worker: Latest, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._worker = worker
        editor.opened.connect(self._look)
        editor.track_changed.connect(self._look)
        editor.changed.connect(self._on_change)

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.flags & {"dialogue", "media"} and change.who != "preview":
            self._look()

    @Slot()
    def _look(self) -> None:
        self.editor.sound_edges = ()
        studio, track_id = self.editor.studio, self.editor.track_id
        if studio is None:
            return

        def find() -> tuple[int, ...]:
            from app.media.energy import sound_edges

            audio = studio.audio(track_id)
            return sound_edges(audio) if audio is not None else ()

        self._worker.ask(find, self._found, self._none)

    def _found(self, edges: tuple[int, ...]) -> None:
        self.editor.sound_edges = edges

    def _none(self, error: Exception) -> None:
        """A sound that cannot be read has no edges; the waveform lane says why."""
        self.editor.sound_edges = ()
