"""Which autoencoder the size in latents works with: a folder, looked into by a worker; its licence is said or asked."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.qt.latest import Latest
from widgets.editor import Editor
from widgets.language import tr, wrong

if TYPE_CHECKING:
    from app.services.room import Autoencoder

SOON_MS = 400


class VaeRow(QWidget):
    """`changed` tells that `folder` may be another: "" until a folder is sound and may be used."""

    changed = Signal()

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = ""
        self.found: Autoencoder | None = None
        self._worker = Latest("autoencoder", editor.relay, background=True)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("A folder with config.json and safetensors of an AutoencoderKL"))
        self.field.setAccessibleName(tr("Folder of the autoencoder"))
        self.browse = QPushButton(tr("Choose…"), self)
        self.browse.setAutoDefault(False)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.allowed = QCheckBox(tr("I may use it: its licence allows that"), self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.allowed)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._look)
        self.field.textChanged.connect(self._edited)
        self.browse.clicked.connect(self._ask)
        self.allowed.toggled.connect(self.changed)
        self._show("")

    @property
    def folder(self) -> str:
        """The folder to train with."""
        if self.found is None or not (self.found.commercial or self.allowed.isChecked()):
            return ""
        return str(self.found.folder)

    def close_workers(self) -> None:
        """Let the thread end."""
        self._soon.stop()
        self._worker.close(30.0)  # it may be reading some hundred megabytes

    @Slot()
    def _edited(self) -> None:
        self.found = None
        self.allowed.setChecked(False)
        self._show("")
        self._soon.start()
        self.changed.emit()

    @Slot()
    def _look(self) -> None:
        self._asked = self.field.text().strip()
        if self._asked:
            self._show(tr("Looking…"))
            self._worker.ask(partial(looked_into, Path(self._asked)), partial(self._found, self._asked),
                             partial(self._failed, self._asked))

    def _found(self, asked: str, found: Autoencoder) -> None:
        if asked != self._asked or asked != self.field.text().strip():
            return
        self.found = found
        licence = tr("its licence is not written down beside it") if not found.known else tr(
            "licence {name}", name=found.licence)
        self._show(tr("An autoencoder of {million} million weights, {side} px to a place; {licence}.",
                      million=f"{found.weights / 1e6:.0f}", side=found.per_place, licence=licence))
        self.changed.emit()

    def _failed(self, asked: str, error: Exception) -> None:
        if asked == self._asked:
            self._show(wrong(error), role="problem")
            self.changed.emit()

    def _show(self, text: str, role: str = "dim") -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.said.setProperty("role", role)
        self.said.style().polish(self.said)
        self.allowed.setVisible(self.found is not None and not self.found.commercial)

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("The folder of an autoencoder"), self.field.text() or str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.field.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def looked_into(folder: Path) -> Autoencoder:
    """What a folder holds. Brings torch: never on the window's thread."""
    from app.services.room import autoencoder

    return autoencoder(folder)
