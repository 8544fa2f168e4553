"""The pre-flight card: what was measured of the shot, what to expect of it, and what would help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.jobs.job import Job
from widgets.editor import Editor
from widgets.language import later, sentence, told, tr, within
from widgets.scrolling import scrolled

if TYPE_CHECKING:
    from app.services.preflight import Fact
    from app.services.studio import Studio
    from app.services.survey import Survey

TITLE = later("Checking the shot")
ANALYSIS = "Analysing the shot"
SIGNS = {
    "good": ("✓", "cache_ready"), "watch": ("!", "warning"), "poor": ("✕", "error"), "plain": ("", "text_faint"),
    "unknown": ("?", "text_faint"),
}  # fmt: skip
NAMES = {
    "good": later("good"), "watch": later("worth watching"), "poor": later("poor"), "plain": "",
    "unknown": later("not yet known"),
}  # fmt: skip


class ShotPanel(QWidget):
    """Measures when it is looked at, and again when the shot has been analysed."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.survey: Survey | None = None
        self._part: Survey | None = None  # what is known while the rest is being measured
        self.texts: dict[str, tuple[str, str]] = {}  # title -> (value, remedy), as shown
        self._key: object = None  # what the survey, or the one that is being made, was made of
        self._job: Job | None = None
        self.forecast = QLabel()
        self.forecast.setProperty("role", "head")
        self.forecast.setWordWrap(True)
        self.advice = QLabel()
        self.advice.setProperty("role", "dim")
        self.advice.setWordWrap(True)
        self.again = QPushButton(tr("Measure again"))
        self.again.setToolTip(tr("Measure the shot, and how fast this machine renders it, once more"))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        body = QWidget()
        self._column = layout = QVBoxLayout(body)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.forecast)
        layout.addWidget(self.advice)
        layout.addLayout(self._grid)
        layout.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(body))
        self.again.clicked.connect(self._measure_again)
        editor.opened.connect(self._another)
        editor.changed.connect(self._on_change)
        editor.jobs_changed.connect(self._on_job)
        editor.look.changed.connect(self._show)

    def put_below(self, part: QWidget) -> None:
        """Show another part of what belongs to the shot under the card."""
        self._column.insertWidget(self._column.count() - 1, part)

    @Slot()
    def come_forward(self) -> None:
        """Show it, wherever it is a tab."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QTabWidget):
            parent = parent.parentWidget()
        if parent is not None:
            parent.setCurrentWidget(self)
            dock = parent.parentWidget()
            if dock is not None:
                dock.show()

    # --- measuring ---------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Looked at: measure, if that was not done yet."""
        super().showEvent(event)
        self._look()

    @Slot()
    def _another(self) -> None:
        self.survey, self._part, self._key, self._job = None, None, None, None
        self._look()

    @Slot(object)
    def _on_change(self, change: object) -> None:
        self._look()

    @Slot(object)
    def _on_job(self, job: Job) -> None:
        if job.title == ANALYSIS and self.isVisible():
            if job.finished:
                self._look()
            else:
                self._show()

    @Slot()
    def _measure_again(self) -> None:
        self._key = None
        self._look()

    def _wanted(self) -> object:
        shot = self.editor.shot
        if shot is None:
            return None
        heard = [(t.analysis, t.bank, t.dialogue and t.dialogue.audio and t.dialogue.audio.hash) for t in shot.tracks]
        return (shot.media.hash, shot.analysed, *heard)

    def _look(self) -> None:
        studio = self.editor.studio
        if not self.isVisible():
            return
        wanted = self._wanted()
        waits = studio is not None and self._analysis() is not None and self.survey is not None
        if studio is not None and wanted is not None and wanted != self._key and not waits:
            self._key = wanted
            if self._job is not None:
                self._job.cancel()
            from app.services.survey import survey

            relay, shown = self.editor.relay, partial(self._partly, studio)

            def tell(part: Survey) -> None:
                relay.post(partial(shown, part))

            work = partial(survey, studio, studio.session.project, found=tell)
            done = partial(self._measured, studio)
            self._job = studio.jobs.submit(TITLE, work, done=done, failed=self._failed, lane="check")
        self._show()

    def _analysis(self) -> Job | None:
        studio = self.editor.studio
        jobs = studio.jobs.running() if studio is not None else []
        return next((job for job in jobs if job.title == ANALYSIS), None)

    def _partly(self, studio: Studio, part: Survey) -> None:
        if studio is self.editor.studio:
            self._part = part
            self._show()

    def _measured(self, studio: Studio, survey: Survey) -> None:
        if studio is self.editor.studio:
            self.survey, self._job = survey, None
            self._look()

    def _failed(self, job: Job) -> None:
        self._job = None if self._job is job else self._job
        self._show()

    # --- showing -----------------------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        if not self.isVisible():
            return
        self.again.setVisible(self.editor.studio is not None)
        self.again.setEnabled(self._job is None)
        shot = self.editor.shot
        if shot is None:
            self.forecast.setText(tr("No shot"))
            self.advice.setText(tr("Open a project to see what is known of its shot."))
            self.advice.show()
            self._fill(())
            return
        from app.services.preflight import card
        from app.services.survey import Survey

        # what probing the file told is known at once; the rest is not, until it is measured
        dubbed = any(track.dubbed for track in shot.tracks)
        survey = self.survey or self._part or Survey(shot.media.info, shot.analysed, dubbed, measured=False)
        analysis = self._analysis()
        made = card(survey, analysis.remaining_s if analysis is not None else None)
        self.forecast.setText(f"{told(made.forecast.title)}: {_expected(made.forecast)}")
        unknown = tr("Not yet known: {what}.", what=_listed(made.unknown)) if made.unknown else ""
        advice = " ".join(part for part in (sentence(made.forecast.remedy), unknown) if part)
        advice = tr("Measuring…") if self._job is not None else advice
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self._fill(made.facts)

    def _fill(self, facts: tuple[Fact, ...]) -> None:
        texts = {fact.title: (fact.value, fact.remedy) for fact in facts}
        signs = tuple((fact.title, fact.state, self.editor.look.current.name) for fact in facts)
        if texts == self.texts and signs == getattr(self, "_signs", None):
            return
        self.texts, self._signs = texts, signs
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, fact in enumerate(facts):
            row = 2 * number
            glyph, role = SIGNS[fact.state]
            sign = QLabel(glyph)
            sign.setFixedWidth(14)
            sign.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            sign.setStyleSheet(f"color: {self.editor.look.current[role].name()}; font-weight: 600;")
            sign.setAccessibleName(tr(NAMES[fact.state]))
            title = QLabel(told(fact.title))
            title.setProperty("role", "dim")
            title.setAlignment(Qt.AlignmentFlag.AlignTop)
            value = QLabel(told(fact.value))
            value.setWordWrap(True)
            value.setAlignment(Qt.AlignmentFlag.AlignTop)
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            for column, label in enumerate((sign, title, value)):
                self._grid.addWidget(label, row, column)
            if fact.remedy:
                remedy = QLabel(sentence(fact.remedy))
                remedy.setProperty("role", "faint" if fact.state == "plain" else "dim")
                remedy.setWordWrap(True)
                remedy.setContentsMargins(0, 0, 0, 6)
                remedy.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                self._grid.addWidget(remedy, row + 1, 2)
            self._grid.setRowMinimumHeight(row, 20)


def _expected(forecast: Fact) -> str:
    """What to expect, and what it is held back by."""
    if not forecast.about:
        return told(forecast.value)
    what = _listed(forecast.about)
    return tr("weak, for {what}", what=what) if forecast.state == "poor" else tr("fair, held back by {what}", what=what)


def _listed(titles: tuple[str, ...]) -> str:
    said = [within(told(title)) for title in titles]
    return said[0] if len(said) == 1 else tr("{some} and {last}", some=", ".join(said[:-1]), last=said[-1])
