"""Long work: how far it is, how long it will take, a way to stop it, and what to do when it failed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from app.jobs.job import QUIET, Job
from widgets.editor import Editor
from widgets.icons import icon
from widgets.language import failure, later, told, tr
from widgets.scrolling import scrolled
from widgets.theme import tabular
from widgets.timecode import left_text

STATES = {
    "pending": later("Waiting for its turn"), "running": "", "cancelling": later("Stopping…"), "done": later("Done"),
    "failed": "", "cancelled": later("Cancelled"),
}  # fmt: skip
KEPT = 20


class JobRow(QFrame):
    """One job."""

    def __init__(self, job: Job, editor: Editor) -> None:
        super().__init__()
        self.job, self.editor = job, editor
        self.title = QLabel(told(job.title))
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.share = QLabel()
        self.share.setProperty("role", "dim")
        self.share.setFont(tabular(self.share.font()))
        self.note, self.error = QLabel(), QLabel()
        self.note.setProperty("role", "dim")
        for label in (self.note, self.error):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setRange(0, 1000)
        self.button = QToolButton()
        self.button.setIcon(icon("cancel", editor.look))
        self.button.setToolTip(tr("Cancel this job"))
        self.button.setAccessibleName(tr("Cancel {title}", title=told(job.title)))
        self.retry = QToolButton()
        self.retry.setText(tr("Try again"))
        self.retry.setToolTip(tr("Queue the same work once more"))
        self.details = QToolButton()
        self.details.setText(tr("Copy details"))
        self.details.setToolTip(tr("Copy what went wrong, for a report"))
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.share)
        top.addWidget(self.button)
        below.setContentsMargins(0, 2, 0, 0)
        below.addWidget(self.retry)
        below.addWidget(self.details)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.bar)
        layout.addWidget(self.error)
        layout.addWidget(self.note)
        layout.addLayout(below)
        self.button.clicked.connect(self._cancel)
        self.retry.clicked.connect(self._again)
        self.details.clicked.connect(self._copy)
        editor.look.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how far it is."""
        job = self.job
        failed, running = job.state == "failed", job.state == "running"
        self.button.setVisible(not job.finished)
        self.button.setEnabled(job.state != "cancelling")
        self.retry.setVisible(job.state in ("failed", "cancelled") and job.again is not None)
        self.details.setVisible(failed and bool(job.details))
        self.bar.setVisible(not job.finished)
        known = job.total > 0
        self.share.setVisible(running and known)
        if known:
            self.bar.setRange(0, 1000)
            self.bar.setValue(int(1000 * min(job.done / job.total, 1.0)))
            self.share.setText(f"{min(job.done / job.total, 1.0):.0%}")
        else:
            self.bar.setRange(0, 0 if running else 1000)
        note = tr(STATES[job.state]) if STATES[job.state] else ""
        if running:
            left = job.remaining_s
            note = "  ·  ".join(part for part in (told(job.note), left_text(left) if left is not None else "") if part)
        elif failed and job.remedy:
            note = f"{told(job.remedy)}."
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.error.setText(f"{failure(job)[0]}." if failed else "")
        self.error.setVisible(failed)
        self.error.setStyleSheet(f"color: {self.editor.look.current['error'].name()};")

    @Slot()
    def _cancel(self) -> None:
        self.job.cancel()

    @Slot()
    def _again(self) -> None:
        again, self.job.again = self.job.again, None  # once: the new row has its own button
        if again is not None:
            again()
        self.refresh()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.job.error}\n\n{self.job.details}")
        self.editor.said.emit(tr("Details copied"))


class JobsPanel(QWidget):
    """All jobs of the open project, the newest on top."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.rows: dict[int, JobRow] = {}
        self.empty = QLabel(tr("No jobs. Analysis, export and proxies show here while they run."))
        self.empty.setProperty("role", "dim")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(12, 12, 12, 12)
        body = QWidget()
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addWidget(self.empty)
        self._list.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(body))
        editor.jobs_changed.connect(self._show)
        editor.opened.connect(self._forget)

    @Slot(object)
    def _show(self, job: Job) -> None:
        if job.title in QUIET and job.state != "failed":
            return
        row = self.rows.get(job.id)
        if row is None:
            row = JobRow(job, self.editor)
            self.rows[job.id] = row
            self._list.insertWidget(0, row)
            self._drop_old()
        row.refresh()
        self.empty.setVisible(not self.rows)

    def _drop_old(self) -> None:
        done = [job_id for job_id, row in self.rows.items() if row.job.finished]
        for job_id in done[: max(len(self.rows) - KEPT, 0)]:
            self.rows.pop(job_id).deleteLater()

    @Slot()
    def _forget(self) -> None:
        for row in self.rows.values():
            row.deleteLater()
        self.rows.clear()
        self.empty.show()
