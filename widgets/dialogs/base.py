"""What our dialogs share: a form, one line that says what is wrong, and buttons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from widgets.language import later, tr

VIDEO = later("Video (*.mp4 *.mov *.mkv *.mxf *.avi *.webm *.m4v *.mpg *.mpeg *.ts *.mts);;All files (*)")
SOUND = later("Sound (*.wav *.flac *.aif *.aiff *.mp3 *.m4a *.ogg *.opus *.mp4 *.mov *.mkv);;All files (*)")


def plain(box: QDialogButtonBox) -> None:
    """Buttons without the style's pictures; Enter never means one that was not marked as default."""
    for button in box.buttons():
        button.setIcon(QIcon())
        if isinstance(button, QPushButton):
            button.setAutoDefault(button.isDefault())


class Dialog(QDialog):
    """A window-modal dialog; `form` is where its fields go."""

    def __init__(self, title: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = QVBoxLayout()
        self.form.setSpacing(8)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "dim")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = QPushButton(accept)
        self.accept_button.setDefault(True)
        self.buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        plain(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self.form)
        layout.addStretch(1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def caption(self, text: str, note: str = "") -> None:
        """A heading over the next field, with an explanation."""
        label = QLabel(text)
        label.setProperty("role", "title")
        self.form.addWidget(label)
        if note:
            explained = QLabel(note)
            explained.setProperty("role", "dim")
            explained.setWordWrap(True)
            self.form.addWidget(explained)

    def say(self, text: str) -> None:
        """Say why the dialog cannot be accepted yet; empty when it can."""
        self.problem.setText(text)
        self.accept_button.setEnabled(not text)


class PathField(QWidget):
    """A path and a button that browses for it."""

    changed = Signal(str)

    def __init__(
        self, title: str, kinds: str, *, save: bool = False, folder: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title, self._kinds, self._save, self._folder = title, kinds, save, folder
        self.field = QLineEdit()
        self.field.setAccessibleName(title)
        self.field.setMinimumWidth(360)
        self.button = QPushButton(tr("Browse…"))
        self.button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.field.textChanged.connect(self.changed)
        self.button.clicked.connect(self._browse)

    @property
    def path(self) -> Path | None:
        """What is entered."""
        text = self.field.text().strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path | str) -> None:
        """Enter a path."""
        self.field.setText(str(path))

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, self._title, str(self.path.parent if self.path else Path.home()), self._kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if self._save else QFileDialog.AcceptMode.AcceptOpen)
        if self._folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        elif not self._save:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.set_path)
        dialog.open()
