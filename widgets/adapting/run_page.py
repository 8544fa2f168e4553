"""While a training runs, and after it: how far it is, the mouths before and after, the curves, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from widgets.adapting.chart import Chart, Drawn, Line
from widgets.adapting.run import Run
from widgets.adapting.wipe import Wipe
from widgets.language import later, tr
from widgets.theme import Look, tabular
from widgets.timecode import left_text

if TYPE_CHECKING:
    from inference.training.glimpse import Glimpse

THUMB = 52
MOUTHS = 6
SHARP = 0.85
"""Of a real mouth's sharpness: below it decibels are bought by blur (`inference.training.score`)."""
PAIRS = (
    ("before", "now", later("Before and after")),
    ("now", "real", later("After and the original")),
    ("before", "real", later("Before and the original")),
)  # fmt: skip
SAID = {"before": later("Before"), "now": later("After"), "real": later("Original")}


class RunPage(QWidget):
    """Shows one run; it decides nothing."""

    again_wanted = Signal()

    def __init__(self, run: Run, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.training, self._look = run, look
        self.mouth = 0
        self.heading, self.state, self.verdict = QLabel(), QLabel(), QLabel()
        self.heading.setProperty("role", "head")
        self.state.setProperty("role", "dim")
        self.state.setFont(tabular(self.state.font()))
        self.verdict.setWordWrap(True)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Progress"))
        self.keep = _button(tr("Keep the best so far"), tr("Stop here; used if it is better on held-out mouths"))
        self.cancel = _button(tr("Cancel"), tr("Stop and change nothing; the same settings go on from here later"))
        self.again = _button(tr("Adapt again…"), tr("Other settings, or more time"))
        self.wipe = Wipe(look)
        self.pair = QComboBox()
        self.pair.setAccessibleName(tr("What is compared"))
        for _, _, text in PAIRS:
            self.pair.addItem(tr(text))
        self.thumbs = [self._thumb(number) for number in range(MOUTHS)]
        self.loss = Chart(look, tr("Training loss"), "", "accent")
        self.psnr = Chart(look, tr("Held-out PSNR"), "dB", "cache_ready")
        self.sharpness = Chart(look, tr("Held-out sharpness"), "", "open")
        self._lay_out()
        self.keep.clicked.connect(run.keep_best)
        self.cancel.clicked.connect(run.cancel)
        self.again.clicked.connect(self.again_wanted)
        self.pair.currentIndexChanged.connect(self._show_mouths)
        run.changed.connect(self.refresh)
        look.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        top, buttons = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.state)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.pair)
        left.addWidget(self.wipe, 1)
        row = QHBoxLayout()
        row.setSpacing(4)
        for thumb in self.thumbs:
            row.addWidget(thumb)
        row.addStretch(1)
        left.addLayout(row)
        for chart in (self.loss, self.psnr, self.sharpness):
            right.addWidget(chart, 1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(left, 1)
        middle.addLayout(right, 1)
        buttons.addWidget(self.verdict, 1)
        for button in (self.again, self.keep, self.cancel):
            buttons.addWidget(button)
        rule = QFrame()
        rule.setProperty("role", "rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)
        column.addWidget(rule)
        column.addLayout(buttons)

    def _thumb(self, number: int) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setChecked(number == 0)
        button.setIconSize(QSize(THUMB, THUMB))
        button.setAccessibleName(tr("Held-out mouth {n}", n=number + 1))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.hide()
        button.clicked.connect(self._pick)
        return button

    @Slot()
    def _pick(self) -> None:
        self.mouth = next((n for n, thumb in enumerate(self.thumbs) if thumb.isChecked()), 0)
        self._show_mouths()

    # --- showing -----------------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Show the run as it is."""
        run = self.training
        self.heading.setText(tr("Adapting to {name}", name=run.face) if run.running else run.face)
        self.bar.setVisible(run.running)
        self.keep.setVisible(run.running)
        self.keep.setEnabled(run.can_keep)
        self.cancel.setVisible(run.running)
        self.cancel.setEnabled(run.phase != "ending")
        self.again.setVisible(not run.running)
        job = run.job
        if job is not None and job.total > 0:
            self.bar.setValue(int(1000 * min(job.done / job.total, 1.0)))
        self.state.setText(self._state())
        self.verdict.setText(self._verdict())
        role = {"failed": "error", "kept": "cache_ready"}.get(run.phase, "text")
        self.verdict.setStyleSheet(f"color: {self._look.current[role].name()};" if role != "text" else "")
        self._show_mouths()
        self._show_curves()

    def _state(self) -> str:
        run, glimpse = self.training, self.training.glimpse
        left = run.job.remaining_s if run.job is not None else None
        parts: list[str] = []
        if run.phase == "preparing":
            waits = run.job is not None and run.job.state == "pending"
            parts.append(tr("Waiting for its turn") if waits else tr("Making the mouths to learn from"))
        elif run.phase == "ending":
            parts.append(tr("Stopping…"))
        if glimpse is not None:
            parts.append(tr("Step {step} of {planned}", step=glimpse.step, planned=glimpse.planned))
        if run.phase == "learning" and left is not None:
            parts.append(left_text(left))
        return "  ·  ".join(parts)

    def _verdict(self) -> str:
        run = self.training
        if run.phase == "failed":
            return run.error
        if run.phase == "cancelled":
            return tr("Cancelled: nothing was changed. The same settings go on from where it was stopped.")
        if run.phase in ("kept", "refused") and run.outcome is not None:
            return told(run)
        if run.running:
            return tr("This window can be closed: the training goes on, and shows in the jobs.")
        return ""

    @Slot()
    def _show_mouths(self) -> None:
        run, glimpse = self.training, self.training.glimpse
        count = 0 if glimpse is None else len(glimpse.frame)
        for number, thumb in enumerate(self.thumbs):
            image = run.picture("now", number)
            thumb.setVisible(number < count)
            if image is not None and glimpse is not None:
                thumb.setIcon(QIcon(QPixmap.fromImage(image)))
                thumb.setToolTip(tr("Frame {frame}, not learned from", frame=int(glimpse.frame[number])))
        one, other, _ = PAIRS[max(self.pair.currentIndex(), 0)]
        self.wipe.show_pair(run.picture(one, self.mouth), run.picture(other, self.mouth),
                            (tr(SAID[one]), tr(SAID[other])))

    def _show_curves(self) -> None:
        glimpse = self.training.glimpse
        if glimpse is None:
            for chart in (self.loss, self.psnr, self.sharpness):
                chart.show_drawn(Drawn())
            return
        last, losses = max(glimpse.planned, 1), tuple(self.training.losses)
        self.loss.show_drawn(Drawn(
            losses, last, mark=glimpse.critic_from, mark_text=tr("a critic of blur joins"), digits=3))
        self._held_out(glimpse, last)

    def _held_out(self, glimpse: Glimpse, last: int) -> None:
        start, points = glimpse.start, glimpse.points
        psnr = ((0.0, start.psnr), *((float(p.step), p.score.psnr) for p in points))
        sharp = ((0.0, start.sharpness), *((float(p.step), p.score.sharpness) for p in points))
        before = tr("own mouths alone")
        self.psnr.show_drawn(Drawn(psnr, last, (Line(start.psnr, before),), dots=True))
        self.sharpness.show_drawn(Drawn(
            sharp, last, (Line(start.sharpness, before), Line(
                min(SHARP, start.sharpness), tr("least"), "warning", Qt.PenStyle.DotLine)), dots=True))


def told(run: Run) -> str:
    """What came of a run, in plain words and numbers."""
    assert run.outcome is not None
    trained = run.outcome.found.run
    figures = tr("Held-out mouths: PSNR {before} → {after} dB, sharpness {dull} → {sharp}; {worth} dB beyond what blur "
                 "would buy.", before=f"{trained.before.psnr:.2f}", after=f"{trained.after.psnr:.2f}",
                 dull=f"{trained.before.sharpness:.2f}", sharp=f"{trained.after.sharpness:.2f}",
                 worth=f"{trained.worth:+.2f}")
    stopped = "" if trained.steps >= trained.planned else tr(
        "Stopped at step {step} of {planned}.", step=trained.steps, planned=trained.planned)
    if run.phase == "kept":
        first = tr("Kept: this face is now rendered with the network. Undo takes it back.")
    elif run.error:
        first = run.error
    else:
        first = tr("Nothing is kept: on mouths it has not seen the network is no better than blur. The face is "
                   "rendered from its own mouths as before.")
        points = run.glimpse.points if run.glimpse is not None else ()
        if points and points[-1].score != trained.after:
            last = points[-1].score
            stopped = tr("At the end it had {psnr} dB at sharpness {sharp}.", psnr=f"{last.psnr:.2f}",
                         sharp=f"{last.sharpness:.2f}") + (f" {stopped}" if stopped else "")
    return " ".join(part for part in (first, figures, stopped) if part)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
