"""Export: which format, and where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from app.export.presets import PRESETS
from widgets.dialogs.base import Dialog, PathField

NOTES = {
    "prores422hq": "For further editing and grading. Large files.",
    "h264": "For review. Plays everywhere.",
    "png": "One picture per frame, for compositing.",
    "ffv1": "Every pixel outside the mouth bit for bit as in the shot.",
}


class ExportDialog(Dialog):
    """Asks; `wanted` tells (path, preset name)."""

    wanted = Signal(object, str)

    def __init__(self, source: Path, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("Export", "Export", parent)
        self.setMinimumWidth(560)
        self._source, self._folder = source, folder
        self.preset = QComboBox()
        self.preset.setAccessibleName("Preset")
        for name, preset in PRESETS.items():
            self.preset.addItem(preset.title, name)
        self.note = QLabel()
        self.note.setProperty("role", "dim")
        self.out = PathField("Export to", "All files (*)", save=True)
        self.caption("Format")
        self.form.addWidget(self.preset)
        self.form.addWidget(self.note)
        self.caption("File")
        self.form.addWidget(self.out)
        text = "Frame rate, frame count, size, rotation and colour tags stay those of the shot; sound that was not "
        text += "replaced is copied untouched. What was edited is written into the file."
        self.about = QLabel(text)
        self.about.setWordWrap(True)
        self.about.setProperty("role", "dim")
        self.form.addWidget(self.about)
        self._suggested = ""
        self.preset.currentIndexChanged.connect(self._suggest)
        self.out.changed.connect(self._check)
        self.accepted.connect(self._tell)
        self._suggest()

    @Slot()
    def _suggest(self) -> None:
        name = self.preset.currentData()
        self.note.setText(NOTES.get(name, ""))
        current = self.out.field.text()
        if current in ("", self._suggested):
            stem = f"{self._source.stem} edited"
            self._suggested = str(self._folder / f"{stem}{PRESETS[name].suffix}")
            self.out.set_path(self._suggested)
        elif self.out.path is not None:
            self.out.set_path(self.out.path.with_suffix(PRESETS[name].suffix))
        self._check()

    @Slot()
    def _check(self) -> None:
        out = self.out.path
        if out is None:
            self.say("Choose a file.")
        elif out == self._source:
            self.say("This is the shot itself: choose another name.")
        elif not out.parent.is_dir():
            self.say(f"There is no folder {out.parent}.")
        elif out.exists():
            self.say("")
            self.problem.setText(f"{out.name} exists and will be replaced.")
        else:
            self.say("")

    @Slot()
    def _tell(self) -> None:
        if self.out.path is not None:
            self.wanted.emit(self.out.path, self.preset.currentData())
