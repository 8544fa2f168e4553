"""Export: which format, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QWidget

from app.document.model import Consent
from app.export.presets import PRESETS
from widgets.dialogs.base import Dialog, PathField
from widgets.language import count, later, tr
from widgets.timecode import timecode

NOTES = {
    "prores422hq": later("For further editing and grading. Large files."),
    "h264": later("For review. Plays everywhere."),
    "png": later("One picture per frame, for compositing."),
    "ffv1": later("Every pixel outside the mouth bit for bit as in the shot."),
}


class ExportDialog(Dialog):
    """Asks; `wanted` tells (path, preset name, frames): a range of frames, None for the whole shot."""

    wanted = Signal(object, str, object)
    consent_wanted = Signal()

    def __init__(
        self, source: Path, folder: Path, consent: Sequence[Consent] = (), parent: QWidget | None = None, *,
        marked: range | None = None, rate: Fraction = Fraction(25),
    ) -> None:  # fmt: skip
        super().__init__(tr("Export"), tr("Export"), parent)
        self.setMinimumWidth(560)
        self._source, self._folder, self._marked = source, folder, marked
        self.preset = QComboBox()
        self.preset.setAccessibleName(tr("Preset"))
        for name, preset in PRESETS.items():
            self.preset.addItem(tr(preset.title), name)
        self.note = QLabel()
        self.note.setProperty("role", "dim")
        self.out = PathField(tr("Export to"), tr("All files (*)"), save=True)
        self.caption(tr("Format"))
        self.form.addWidget(self.preset)
        self.form.addWidget(self.note)
        self.part = QCheckBox()
        self.part.setVisible(marked is not None)
        if marked is not None:
            self.caption(tr("How much"))
            start, end = timecode(marked.start, rate), timecode(marked.stop - 1, rate)
            self.part.setText(tr("Only the work range, {start} to {end}: {length}", start=start, end=end,
                                 length=count(len(marked), "1 frame", "{n} frames")))  # fmt: skip
            self.part.setToolTip(tr("What in and out mark in the timeline; without the tick the whole shot is written"))
            self.part.setChecked(True)
            self.form.addWidget(self.part)
        self.caption(tr("File"))
        self.form.addWidget(self.out)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setProperty("role", "dim")
        self.form.addWidget(self.about)
        self.caption(tr("What is written about the edit"), _provenance(consent))
        self.record = QPushButton(tr("Record consent…") if not consent else tr("Consent…"))
        self.record.setAutoDefault(False)
        self.record.clicked.connect(self._ask_consent)
        self.form.addWidget(self.record, 0, Qt.AlignmentFlag.AlignLeft)
        self._suggested = ""
        self.preset.currentIndexChanged.connect(self._suggest)
        self.part.toggled.connect(self._suggest)
        self.out.changed.connect(self._check)
        self.accepted.connect(self._tell)
        self._suggest()

    @property
    def frames(self) -> range | None:
        """What is written of the shot; None for all of it."""
        return self._marked if self.part.isChecked() else None

    @Slot()
    def _suggest(self) -> None:
        name = self.preset.currentData()
        self.note.setText(tr(NOTES[name]) if name in NOTES else "")
        self.about.setText(tr(
            "Frame rate, frame count, size, rotation and colour tags stay those of the shot; sound that was not "
            "replaced is copied untouched."
        ) if self.frames is None else tr(
            "Frame rate, size, rotation and colour tags stay those of the shot. Replaced sound is cut to the sample; "
            "sound that was not replaced is copied untouched, in whole packets, and stays in step with the picture."
        ))  # fmt: skip
        current = self.out.field.text()
        if current in ("", self._suggested):
            stem = f"{self._source.stem} edited"
            if self.frames is not None:
                stem += f" {self.frames.start}-{self.frames.stop - 1}"
            self._suggested = str(self._folder / f"{stem}{PRESETS[name].suffix}")
            self.out.set_path(self._suggested)
        elif self.out.path is not None:
            self.out.set_path(self.out.path.with_suffix(PRESETS[name].suffix))
        self._check()

    @Slot()
    def _check(self) -> None:
        out = self.out.path
        if out is None:
            self.say(tr("Choose a file."))
        elif out == self._source:
            self.say(tr("This is the shot itself: choose another name."))
        elif not out.parent.is_dir():
            self.say(tr("There is no folder {path}.", path=out.parent))
        elif out.exists():
            self.say("")
            self.problem.setText(tr("{name} exists and will be replaced.", name=out.name))
        else:
            self.say("")

    @Slot()
    def _ask_consent(self) -> None:
        self.reject()
        self.consent_wanted.emit()

    @Slot()
    def _tell(self) -> None:
        if self.out.path is not None:
            self.wanted.emit(self.out.path, self.preset.currentData(), self.frames)


def _provenance(consent: Sequence[Consent]) -> str:
    """What every export says about itself, in words."""
    text = tr("In the file, and in a .plosive.json file beside it: that mouths were edited, which file it was made "
              "from, whose faces and which frames, with which models, and what was said.")  # fmt: skip
    if not consent:
        return text + " " + tr("No consent is recorded; the record will say so by holding none.")
    people = ", ".join(one.person for one in consent)
    return text + " " + tr("Also the consent of {people}.", people=people)
