"""Which way the chosen face is rendered: its own mouths alone, or corrected by the network that was trained on it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.document.changes import ChangeSet
from app.document.edits.analysis import use_renderer
from app.services.opening import has_network
from widgets.editor import Editor
from widgets.language import later, told, tr

NAMES = {"exemplar": later("Own mouths (exemplar)"), "editor": later("Own mouths and network (editor)")}
"""The renderers that share a bank, so that one can change between them."""


class RendererChoice(QWidget):
    """A part of the shot's tab. `changed` tells the renderer in use."""

    adapt_wanted = Signal()
    changed = Signal(str)

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._shown: tuple[str, str] | None = None
        self.title = QLabel(tr("Rendered from"))
        self.title.setProperty("role", "title")
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Renderer of the face"))
        for name, text in NAMES.items():
            self.choice.addItem(tr(text), name)
        self.adapt = QPushButton(tr("Adapt…"))
        self.adapt.setAutoDefault(False)
        self.adapt.setToolTip(tr("Train a network on this face"))
        self.note = QLabel()
        self.note.setWordWrap(True)
        rule = QFrame()
        rule.setProperty("role", "rule")
        row = QHBoxLayout()
        row.addWidget(self.choice, 1)
        row.addWidget(self.adapt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(rule)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.note)
        self.choice.activated.connect(self._picked)
        self.adapt.clicked.connect(self.adapt_wanted)
        editor.opened.connect(self.refresh)
        editor.track_changed.connect(self.refresh)
        editor.changed.connect(self._on_change)
        editor.frames_ready.connect(self._note_soon)
        editor.look.changed.connect(self.refresh)
        self.refresh()

    # --- choosing ----------------------------------------------------------------------------------------------

    @Slot(int)
    def _picked(self, index: int) -> None:
        self.choose(str(self.choice.itemData(index)))

    def choose(self, renderer: str) -> None:
        """Render the chosen face another way, as one step of history."""
        studio, track = self.editor.studio, self.editor.track
        if studio is None or track is None or not track.bank:
            self.editor.said.emit(tr("Nothing was learned of this face yet: analyse the shot first"))
        elif renderer == "editor" and not has_network(studio.arrays, track.bank):
            self.editor.said.emit(tr("No network was trained for this face yet: adapt to it first"))
        elif renderer != track.renderer:
            self.editor.commit(use_renderer(studio.session.project, track.id, renderer))
        self.refresh()

    # --- showing -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.touches("learned", "faces", "project"):
            self.refresh()

    @Slot(object)
    def _note_soon(self, frames: object) -> None:
        track = self.editor.track
        if track is not None and (track.renderer, fallen_back(self.editor)) != self._shown:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is chosen, and whether it is what one sees."""
        studio, track = self.editor.studio, self.editor.track
        self.setVisible(track is not None and bool(track.bank))
        if studio is None or track is None or not track.bank:
            self._shown = None
            return
        index = self.choice.findData(track.renderer)
        if index < 0:  # a plug-in's
            self.choice.addItem(track.renderer, track.renderer)
            index = self.choice.count() - 1
        self.choice.setCurrentIndex(index)
        why = fallen_back(self.editor)
        self._shown = (track.renderer, why)
        if why:
            self.note.setText(tr("The network is not used: {why}. The face shows its own mouths.", why=told(why)))
        elif track.renderer == "editor":
            self.note.setText(tr("Corrected by the network that was trained on this face."))
        elif has_network(studio.arrays, track.bank):
            self.note.setText(tr("A network was trained for this face and is not used."))
        else:
            self.note.setText(tr("No network was trained for this face yet."))
        role = "warning" if why else "text_dim"
        self.note.setStyleSheet(f"color: {self.editor.look.current[role].name()};")
        self.changed.emit(track.renderer)


def fallen_back(editor: Editor) -> str:
    """Why the chosen face is not rendered as the document says, in English; "" where it is, or is not known yet."""
    studio, track = editor.studio, editor.track
    return "" if studio is None or track is None else studio.render.notes.get(track.id, "")
