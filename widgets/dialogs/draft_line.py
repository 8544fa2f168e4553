"""A line that nobody has recorded yet: its words, where it begins and how fast it is spoken.

How long it will last is worked out beside the window, while one types.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QPlainTextEdit, QSpinBox, QWidget

from app.document.time import SECOND
from app.qt.latest import Latest
from app.qt.relay import Relay
from app.services.drafting import Draft, Timing, timing_of
from widgets.dialogs.base import Dialog
from widgets.language import tr, wrong

SLOWEST, FASTEST = 50, 200  # percent of the usual speaking rate


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line may go: the shot's length, where the playhead is, the project's own pronunciations, the language."""

    duration_us: int
    start_us: int
    pronunciations: Mapping[str, str]
    language: str = "en"


class DraftLineDialog(Dialog):
    """Asks; `wanted` tells the answer."""

    wanted = Signal(object)  # Draft

    def __init__(self, place: Place, relay: Relay, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(tr("Type a line"), tr("Draft"), parent)
        self.setMinimumSize(560, 340)
        self._place, self._open = place, True
        self._worker = Latest("line", relay)
        self.caption(
            tr("What shall be said"),
            tr("Words and phonemes are timed from the text; commas and full stops pause. The draft is silent. When the "
               "recording comes, your edits move with their words."),
        )  # fmt: skip
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(tr("Line"))
        self.text.setTabChangesFocus(True)
        self.form.addWidget(self.text, 1)
        self.start = QDoubleSpinBox()
        self.start.setAccessibleName(tr("Begins at"))
        self.start.setDecimals(2)
        self.start.setSuffix(tr(" s"))
        self.start.setSingleStep(0.1)
        self.start.setMaximum(max(place.duration_us / SECOND - 0.05, 0.0))
        self.start.setValue(place.start_us / SECOND)
        self.rate = QSpinBox()
        self.rate.setAccessibleName(tr("Speaking rate"))
        self.rate.setRange(SLOWEST, FASTEST)
        self.rate.setSingleStep(5)
        self.rate.setSuffix(tr(" %"))
        self.rate.setValue(100)
        rows = QFormLayout()
        for field in (self.start, self.rate):
            field.setFixedWidth(120)
        rows.addRow(tr("Begins at"), self.start)
        rows.addRow(tr("Speaking rate"), self.rate)
        self.form.addLayout(rows)
        self.text.textChanged.connect(self._ask)
        self.start.valueChanged.connect(self._ask)
        self.rate.valueChanged.connect(self._ask)
        self.accepted.connect(self._tell)
        self.finished.connect(self._stop)
        self._ask()

    @property
    def draft(self) -> Draft:
        """What is entered."""
        text = self.text.toPlainText().strip()
        return Draft(text, round(self.start.value() * SECOND), self.rate.value() / 100)

    @Slot()
    def _ask(self) -> None:
        draft = self.draft
        if not draft.text:
            self._worker.ask(int, self._empty)
            self._empty()
            return
        self._worker.ask(partial(measured, draft, self._place), self._show, self._refuse)

    def _empty(self, _: int = 0) -> None:
        if self._open and not self.draft.text:
            self.say(tr("Type the words of the line."))

    def _show(self, found: tuple[Timing, int]) -> None:
        if not self._open or not self.draft.text:
            return
        timing, words = found
        end = self.start.value() + timing.seconds
        said = tr("{words} words, {seconds:.2f} s: ends at {end:.2f} s.", words=words, seconds=timing.seconds, end=end)
        if words == 1:
            said = tr("One word, {seconds:.2f} s: ends at {end:.2f} s.", seconds=timing.seconds, end=end)
        if not timing.fits:
            over = tr("The shot ends at {end:.2f} s: what is beyond is cut off.", end=self._place.duration_us / SECOND)
            said = f"{said} {over}"
        self.say("")
        self.problem.setText(said)

    def _refuse(self, error: Exception) -> None:
        if self._open:
            self.say(wrong(error))

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self.draft)

    @Slot()
    def _stop(self) -> None:
        self._open = False
        self._worker.close(0.0)


def measured(draft: Draft, place: Place) -> tuple[Timing, int]:
    """How a draft would come out, and how many words it has. Raises PlosiveError."""
    from inference.pose.text.draft import line_of

    line = line_of(draft.text, place.pronunciations, place.language)
    return timing_of(line, draft, place.duration_us), sum(len(phrase.words) for phrase in line.phrases)
