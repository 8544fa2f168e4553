"""Long work: how far it is, how long it will take, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.jobs.job import Job
from widgets.editor import Editor
from widgets.icons import icon
from widgets.timecode import left_text

STATES = {
    "pending": "Waiting", "running": "", "cancelling": "Stopping…", "done": "Done", "failed": "Failed",
    "cancelled": "Cancelled",
}  # fmt: skip
KEPT = 20


class JobRow(QFrame):
    """One job."""

    def __init__(self, job: Job, editor: Editor) -> None:
        super().__init__()
        self.job = job
        self.title = QLabel(job.title)
        self.title.setProperty("role", "title")
        self.note = QLabel()
        self.note.setProperty("role", "dim")
        self.note.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setRange(0, 1000)
        self.button = QToolButton()
        self.button.setIcon(icon("cancel", editor.look))
        self.button.setToolTip("Cancel this job")
        self.details = QToolButton()
        self.details.setText("Copy details")
        self.details.setToolTip("Copy what went wrong, for a report")
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.details)
        top.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.bar)
        layout.addWidget(self.note)
        self.button.clicked.connect(self._cancel)
        self.details.clicked.connect(self._copy)
        self.refresh()

    def refresh(self) -> None:
        """Show how far it is."""
        job = self.job
        self.button.setVisible(not job.finished)
        self.details.setVisible(job.state == "failed" and bool(job.details))
        self.bar.setVisible(not job.finished)
        if job.total > 0:
            self.bar.setRange(0, 1000)
            self.bar.setValue(int(1000 * min(job.done / job.total, 1.0)))
        else:
            self.bar.setRange(0, 0 if job.state == "running" else 1000)
        parts = [STATES[job.state]]
        if job.state == "running":
            left = job.remaining_s
            parts = [job.note, left_text(left) if left is not None else ""]
        if job.state == "failed":
            parts = [job.error]
        self.note.setText("  ·  ".join(part for part in parts if part))

    @Slot()
    def _cancel(self) -> None:
        self.job.cancel()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.job.error}\n\n{self.job.details}")


class JobsPanel(QWidget):
    """All jobs of the open project, the newest on top."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.rows: dict[int, JobRow] = {}
        self.empty = QLabel("No jobs. Analysis, export and proxies show here while they run.")
        self.empty.setProperty("role", "dim")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(12, 12, 12, 12)
        body = QWidget()
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addWidget(self.empty)
        self._list.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        editor.jobs_changed.connect(self._show)
        editor.opened.connect(self._forget)

    @Slot(object)
    def _show(self, job: Job) -> None:
        if job.title == "Autosave" and job.state != "failed":
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
