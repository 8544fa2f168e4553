"""Timing from a file and into a file: which tier is what, on which clock, in which format, and what that does."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QWidget,
)  # fmt: skip

from app.document.model import FaceTrack, Shot
from app.interchange.guessing import guess
from app.interchange.model import MarkTier
from app.interchange.outgoing import EVERYTHING, HEARD, KEEP, KEY, LEVEL, MARKERS, PHONES, RESTS, SPEECH, WORDS
from app.interchange.table import FORMATS, Opened
from app.services.exchange import Choice
from widgets.dialogs.base import Dialog, PathField
from widgets.language import later, told, tr

ARKIT = "arkit"
_WHAT = {
    WORDS: later("Words"), PHONES: later("Phonemes"), HEARD: later("Phonemes heard"), RESTS: later("Rests"),
    KEEP: later("Kept stretches"), MARKERS: later("Markers"), "keys": later("Pose keys"), "levels": later("Automation"),
}  # fmt: skip
_RATES = ("24000/1001", "24/1", "25/1", "30000/1001", "30/1", "48/1", "50/1", "60000/1001", "60/1")
_SPEEDS = (
    ("1/1", later("As they are")), ("24/25", later("From 24 to 25 frames per second")),
    ("25/24", later("From 25 to 24 frames per second")), ("1001/1000", later("From 24 to 23.976 (slower)")),
    ("1000/1001", later("From 23.976 to 24 (faster)")),
)  # fmt: skip
_NAME_LETTERS, _SAMPLE_LETTERS = 28, 44

NOTES = {
    "textgrid": later("Praat and the Montreal Forced Aligner. Tiers, points and times are exact."),
    "eaf": later("ELAN. Whole milliseconds."),
    "srt": later("One tier, whole milliseconds, silence left out."),
    "vtt": later("One tier, whole milliseconds, silence left out."),
    "audacity": later("One list of labels of all that was chosen. Times are exact."),
    "oculus-weights": later("A row for each frame with 15 weights, as OVRLipSync gives them."),
    "json": later("Everything, exactly: also who made what, locks, visemes and keys."),
    ARKIT: later("The pose of every frame as 52 blendshapes, with the 12 axes beside them for an exact way back."),
}


class ImportTimingDialog(Dialog):
    """Shows a file's tiers; `wanted` tells a `Choice`. `preview` gets one and answers with lines through `tell`."""

    wanted = Signal(object)
    preview_wanted = Signal(object)

    def __init__(self, found: Opened, shot: Shot, track: FaceTrack, parent: QWidget | None = None) -> None:
        super().__init__(tr("Import timing"), tr("Import"), parent)
        self.setMinimumSize(640, 420)
        self._found = found
        about = tr("{title}. Choose what each tier is for {face}.", title=tr(found.format.title), face=track.name)
        self.caption(found.name, about)
        self.rows: dict[str, QComboBox] = {}
        self.form.addWidget(self._tiers(guess(found.timing, track.name)), 1)
        self.rate = QComboBox()
        self.offset = QDoubleSpinBox()
        self.speed = QComboBox()
        self.form.addLayout(self._clock(shot))
        self.keep = QCheckBox(tr("Keep what was made by hand or is locked"))
        self.keep.setChecked(True)
        self.form.addWidget(self.keep)
        self.notes = QLabel()
        self.notes.setWordWrap(True)
        self.notes.setProperty("role", "dim")
        self.notes.setAccessibleName(tr("What will happen"))
        self.form.addWidget(self.notes)
        for combo in (*self.rows.values(), self.rate, self.speed):
            combo.currentIndexChanged.connect(self._ask)
        self.offset.valueChanged.connect(self._ask)
        self.keep.toggled.connect(self._ask)
        self.accepted.connect(self._tell)

    def choice(self) -> Choice:
        """What is chosen."""
        places = {what: name for name, combo in self.rows.items() if (what := combo.currentData())}
        rate = Fraction(self.rate.currentData()) if self._found.timing.guessed else None
        return Choice(
            places=places, offset=round(self.offset.value() * 1e6), rate=rate,
            speed=Fraction(self.speed.currentData()), keep_hand=self.keep.isChecked())

    def tell(self, choice: Choice, notes: tuple[str, ...], problem: str = "") -> None:
        """What a choice would do; forgotten when another was made meanwhile."""
        if choice == self.choice():
            self.notes.setText("\n".join(f"•  {told(note)}" for note in notes))
            self.say(problem)

    def start(self) -> None:
        """Ask for the first preview."""
        self._ask()

    def _tiers(self, places: dict[str, str]) -> QScrollArea:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setColumnStretch(1, 1)
        chosen = {name: what for what, name in places.items()}
        for row, tier in enumerate(self._found.timing.tiers):
            name = QLabel(_short(tier.name, _NAME_LETTERS))
            name.setToolTip(tier.name)
            sample = QLabel(_sample(tier))
            sample.setProperty("role", "dim")
            combo = QComboBox()
            combo.setAccessibleName(tier.name)
            combo.addItem(tr("Leave out"), "")
            for what, text in _kinds(tier):
                combo.addItem(text, what)
            combo.setCurrentIndex(max(combo.findData(chosen.get(tier.name, "")), 0))
            name.setBuddy(combo)
            self.rows.setdefault(tier.name, combo)
            grid.addWidget(name, row, 0)
            grid.addWidget(sample, row, 1)
            grid.addWidget(combo, row, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        return area

    def _clock(self, shot: Shot) -> QGridLayout:
        for rate in dict.fromkeys((shot.media.info.rate or "25/1", *_RATES)):
            shown = f"{float(Fraction(rate)):.5g}"
            self.rate.addItem(tr("{rate} (the shot's)", rate=shown) if rate == shot.media.info.rate else shown, rate)
        self.offset.setRange(-36_000.0, 36_000.0)
        self.offset.setDecimals(3)
        self.offset.setSingleStep(0.04)
        self.offset.setSuffix(" s")
        self.offset.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        for speed, text in _SPEEDS:
            self.speed.addItem(tr(text), speed)
        grid = QGridLayout()
        grid.setColumnStretch(2, 1)
        rows = [(tr("Frames per second"), self.rate), (tr("Later by"), self.offset), (tr("Times"), self.speed)]
        for row, (text, field) in enumerate(rows if self._found.timing.guessed else rows[1:]):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        self.rate.setVisible(self._found.timing.guessed)
        return grid

    @Slot()
    def _ask(self) -> None:
        choice = self.choice()
        chosen = [combo.currentData() for combo in self.rows.values() if combo.currentData()]
        twice = next((what for what in chosen if chosen.count(what) > 1), "")
        if not chosen:
            self.say(tr("Choose what at least one tier is."))
        elif twice:
            self.say(tr("Two tiers cannot both be {what}.", what=tr(_WHAT.get(twice, twice)).lower()))
        else:
            self.say("")
            self.preview_wanted.emit(choice)

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self.choice())


class ExportTimingDialog(Dialog):
    """Asks for format, contents and file; `wanted` tells (path, format id, what, name of the file to write into)."""

    wanted = Signal(object, str, object, str)

    def __init__(self, track: FaceTrack, folder: Path, stem: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Export timing and poses"), tr("Export"), parent)
        self.setMinimumWidth(560)
        self._track, self._folder, self._stem = track, folder, stem
        self.format = QComboBox()
        self.format.setAccessibleName(tr("Format"))
        for one in FORMATS:
            self.format.addItem(tr(one.title), one.id)
        self.format.addItem(tr("ARKit blendshapes"), ARKIT)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("role", "dim")
        self.what: dict[str, QCheckBox] = {}
        boxes = QGridLayout()
        for number, name in enumerate(EVERYTHING):
            box = QCheckBox(tr(_WHAT[name]))
            box.setChecked(name in SPEECH)
            box.toggled.connect(self._check)
            boxes.addWidget(box, number // 4, number % 4)
            self.what[name] = box
        self.into = QCheckBox()
        self.out = PathField(tr("Export to"), tr("All files (*)"), save=True)
        self.caption(tr("Format"))
        self.form.addWidget(self.format)
        self.form.addWidget(self.note)
        self.caption(tr("What of {face}", face=track.name))
        self.form.addLayout(boxes)
        self.form.addWidget(self.into)
        self.caption(tr("File"))
        self.form.addWidget(self.out)
        self._suggested = ""
        self.format.currentIndexChanged.connect(self._suggest)
        self.out.changed.connect(self._check)
        self.accepted.connect(self._tell)
        self._suggest()

    @Slot()
    def _suggest(self) -> None:
        name = self.format.currentData()
        one = next((f for f in FORMATS if f.id == name), None)
        if one is not None and one.shapes:
            text = tr("Mouth shapes that the phonemes show, to {step}.", step=one.step)
        else:
            text = tr(NOTES.get(name.partition("-")[0], ""))
        self.note.setText(text)
        shapes = one is None or bool(one.shapes)
        for box in self.what.values():
            box.setEnabled(not shapes)
            if one is not None and one.id == "json":
                box.setChecked(True)
        like = next((s.name for s in reversed(self._track.imported) if s.format == name), "")
        self.into.setText(tr("Write into {name}: everything else in it stays", name=like))
        self.into.setVisible(bool(like))
        self.into.setChecked(bool(like))
        self.into.setProperty("like", like)
        suffix = one.suffix if one is not None else ".csv"
        if self.out.field.text() in ("", self._suggested):
            self._suggested = str(self._folder / f"{self._stem}{suffix}")
            self.out.set_path(self._suggested)
        elif self.out.path is not None:
            self.out.set_path(self.out.path.with_suffix(suffix))
        self._check()

    @Slot()
    def _check(self) -> None:
        out = self.out.path
        if out is None:
            self.say(tr("Choose a file."))
        elif not out.parent.is_dir():
            self.say(tr("There is no folder {path}.", path=out.parent))
        elif not any(box.isChecked() for box in self.what.values()):
            self.say(tr("Choose what to write."))
        else:
            self.say("")
            if out.exists():
                self.problem.setText(tr("{name} exists and will be replaced.", name=out.name))

    @Slot()
    def _tell(self) -> None:
        if self.out.path is not None:
            what = tuple(name for name, box in self.what.items() if box.isChecked())
            like = self.into.property("like") if self.into.isChecked() else ""
            self.wanted.emit(self.out.path, self.format.currentData(), what, like)


def _kinds(tier: MarkTier) -> list[tuple[str, str]]:
    """What a tier can be: (what, text)."""
    if tier.points:
        own = [(tier.name, tier.name)] if tier.name.startswith((KEY, LEVEL)) else []
        return [*own, (MARKERS, tr(_WHAT[MARKERS]))]
    return [(what, tr(_WHAT[what])) for what in (WORDS, PHONES, HEARD, RESTS, KEEP)]


def _sample(tier: MarkTier) -> str:
    """How many marks there are, and the first labels."""
    said = [m.label for m in tier.marks[:40] if m.label.strip()]
    return f"{len(tier.marks)}:  {_short(' '.join(said), _SAMPLE_LETTERS)}"


def _short(text: str, letters: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= letters else text[: letters - 1] + "…"
