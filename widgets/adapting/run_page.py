"""While a training runs, and after it: how far it is, the mouths before and after, the curves, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
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

from app.qt.latest import Latest
from widgets.adapting.plot import Curve, Drawn, Level, Plot, load
from widgets.adapting.run import Run
from widgets.adapting.wipe import Wipe
from widgets.language import later, tr
from widgets.theme import Look, tabular
from widgets.timecode import left_text

if TYPE_CHECKING:
    from inference.training.glimpse import Glimpse
    from inference.training.score import Score

THUMB = 52
MOUTHS = 6
SHARP = 0.85
"""Of a real mouth's sharpness: below it decibels are bought by blur (`inference.training.score`)."""
PAIRS = (
    ("before", "now", later("Before and after")),
    ("now", "real", later("After and the original")),
    ("before", "real", later("Before and the original")),
)  # fmt: skip
PLOTS = {
    "loss": (later("Training loss"), later("steps")),
    "held": (later("Held-out PSNR"), later("steps")),
    "trade": (later("PSNR against sharpness"), later("sharpness")),
}
"""Title, and what goes across."""
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
        self.plots: dict[str, Plot] = {}
        self._column = QVBoxLayout()
        self._stale: list[str] = []  # plots that do not show the newest figures yet
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._draw_one)
        self._loader = Latest("plots", run.editor.relay)
        self._lay_out()
        self.keep.clicked.connect(run.keep_best)
        self.cancel.clicked.connect(run.cancel)
        self.again.clicked.connect(self.again_wanted)
        self.pair.currentIndexChanged.connect(self._show_mouths)
        run.changed.connect(self.refresh)
        look.changed.connect(self.refresh)
        self.refresh()
        self._loader.ask(load, self._loaded, run.editor.fail)

    def _lay_out(self) -> None:
        top, buttons = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.state)
        left, right = QVBoxLayout(), self._column
        left.addWidget(self.pair)
        left.addWidget(self.wipe, 1)
        row = QHBoxLayout()
        row.setSpacing(4)
        for thumb in self.thumbs:
            row.addWidget(thumb)
        row.addStretch(1)
        left.addLayout(row)
        right.setSpacing(8)
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

    # --- curves: one plot made or drawn in a turn of the window's loop, when pyqtgraph is there --------------------

    def _loaded(self, result: object) -> None:
        self._show_curves(anew=True)

    def _show_curves(self, *, anew: bool = False) -> None:
        if self.plots or anew:
            self._stale = list(PLOTS)
            self._next.start()

    @Slot()
    def _draw_one(self) -> None:
        if not self._stale:
            return
        name = self._stale[0]
        if name not in self.plots:
            title, below = PLOTS[name]
            self.plots[name] = Plot(self._look, tr(title), tr(below), self)
            self._column.addWidget(self.plots[name], 1)
        else:
            del self._stale[0]
            glimpse = self.training.glimpse
            self.plots[name].show_drawn(Drawn() if glimpse is None else getattr(self, f"_{name}")(glimpse))
        if self._stale:
            self._next.start()

    def _loss(self, glimpse: Glimpse) -> Drawn:
        points = tuple(self.training.losses)
        late = Level(glimpse.critic_from, tr("a critic of blur joins"), style=Qt.PenStyle.DotLine, down=True)
        levels = (late,) if 0 < glimpse.critic_from < glimpse.planned else ()
        return Drawn((Curve(points, "accent"),) if points else (), levels, (0, max(glimpse.planned, 1)),
                     f"{points[-1][1]:.3f}" if points else "", lambda n: _at(points[n][0], f"{points[n][1]:.3f}"))

    def _held(self, glimpse: Glimpse) -> Drawn:
        points = ((0.0, glimpse.start.psnr), *((float(p.step), p.score.psnr) for p in glimpse.points))
        return Drawn((Curve(points, "cache_ready", dots=True),), (Level(points[0][1], tr("own mouths alone")),),
                     (0, max(glimpse.planned, 1)), f"{points[-1][1]:.2f} dB",
                     lambda n: _at(points[n][0], f"{points[n][1]:.2f} dB"))

    def _trade(self, glimpse: Glimpse) -> Drawn:
        """Above the dashed line it is worth something: blur buys decibels too."""
        scores = (glimpse.start, *(p.score for p in glimpse.points))
        steps = (0, *(p.step for p in glimpse.points))
        least = min(SHARP, glimpse.start.sharpness)
        room = min(min(s.sharpness for s in scores), least) - 0.08
        blur = tuple((s.sharpness, s.psnr) for s in glimpse.blur if s.sharpness >= room)
        return Drawn(
            (Curve(tuple((s.sharpness, s.psnr) for s in scores), "cache_ready", tr("the network"), dots=True),
             Curve(blur, "text_dim", tr("blur alone"), Qt.PenStyle.DashLine)),
            (Level(least, tr("least"), "warning", Qt.PenStyle.DotLine, down=True),),
            said=_both(scores[-1]), read=lambda n: _at(steps[n], _both(scores[n])))

    def close_workers(self) -> None:
        """Let the thread end."""
        self._next.stop()
        self._loader.close()


def _at(step: float, value: str) -> str:
    return tr("step {step}: {value}", step=f"{step:.0f}", value=value)


def _both(found: Score) -> str:
    return tr("{psnr} dB at sharpness {sharp}", psnr=f"{found.psnr:.2f}", sharp=f"{found.sharpness:.2f}")


def told(run: Run) -> str:
    """What came of a run, in plain words and numbers."""
    assert run.outcome is not None
    trained = run.outcome.found.run
    figures = tr("Held-out mouths: PSNR {before} → {after} dB, sharpness {dull} → {sharp}; {worth} dB beyond what blur "
                 "would buy.", before=f"{trained.before.psnr:.2f}", after=f"{trained.after.psnr:.2f}",
                 dull=f"{trained.before.sharpness:.2f}", sharp=f"{trained.after.sharpness:.2f}",
                 worth=f"{trained.worth:+.2f}")
    stopped = "" if trained.steps >= trained.planned or trained.astray else tr(
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
    astray = "" if not trained.astray else tr(
        "The training went astray at step {step} of {planned}: its loss was no number any more. What was best before "
        "that is the result.", step=trained.steps, planned=trained.planned)
    return " ".join(part for part in (astray, first, figures, stopped) if part)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
