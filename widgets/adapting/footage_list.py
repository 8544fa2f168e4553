"""The footage that a face learns from: the shot, which judges too, and clips that were added, each looked at by a job.

Which clips belong to a face is remembered for the person, not in the project; nothing of them leaves the machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.qt.latest import Latest
from app.services import listed_footage
from app.services.listed_footage import Fit, Listed
from inference.api import CancelFlag, Progress, Token
from inference.errors import PlosiveError
from widgets.adapting.listing import Column, Listing
from widgets.drops import SHOTS, dropped
from widgets.editor import Editor
from widgets.language import tr, wrong

if TYPE_CHECKING:
    from app.jobs.job import Job
    from app.services.face_training import Prospect
    from app.services.studio import Studio

NAME, STATE = 0, 3
ROWS = 4
"""Rows there is room for without scrolling."""


class FootageList(QWidget):
    """`changed` tells that other footage is to teach, or that more is known of it."""

    changed = Signal()

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.rows: list[Listed] = []
        self.fits: dict[str, Fit] = {}
        self._prospect: Prospect | None = None
        self._of: tuple[str, str] = ("", "")  # project and face
        self._jobs: dict[str, Job] = {}
        self._filling = False
        self._worker = Latest("footage", editor.relay, background=True)
        self._token = CancelFlag()
        self.tree = Listing(tr("Footage"), (
            Column(tr("Footage"), 300, dragged=True), Column(tr("Mouths"), 80, numbers=True),
            Column(tr("Length"), 80, numbers=True), Column("", "rest")), self)
        self.tree.setUniformRowHeights(True)
        self.add = QPushButton(tr("Add footage…"), self)
        self.add.setToolTip(tr("Videos of the same person, or analysed projects; files can also be dropped here"))
        self.remove = QPushButton(tr("Remove"), self)
        self.remove.setToolTip(tr("Take the chosen footage off this list; the file stays"))
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "problem")
        self.note = QLabel(
            tr("Add only footage of the same person that they agreed to. It stays on this machine."), self)
        self.note.setProperty("role", "dim")
        for label in (self.problem, self.note):
            label.setWordWrap(True)
        self._lay_out()
        self.setAcceptDrops(True)
        self.tree.itemChanged.connect(self._toggled)
        self.tree.currentItemChanged.connect(self._chosen)
        self.add.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        editor.jobs_changed.connect(self._on_job)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.tree, self._remove,
                  context=Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.tree)
        column.addWidget(self.problem)
        column.addLayout(buttons)

    # --- what it holds -----------------------------------------------------------------------------------------

    @property
    def used(self) -> tuple[Path, ...]:
        """Clips that will teach: ticked, known, and of use."""
        return tuple(Path(row.path) for row in self.rows if row.used and self._good(row.path))

    @property
    def waiting(self) -> bool:
        """Whether something that is ticked has not been looked at yet."""
        return any(row.used and row.path not in self.fits for row in self.rows)

    def counted(self, phones: dict[str, int]) -> dict[str, int]:
        """Frames of each sound in the shot and in what will teach beside it."""
        found = dict(phones)
        for path in self.used:
            for name, count in self.fits[str(path)].phones.items():
                found[name] = found.get(name, 0) + count
        return found

    def show_shot(self, prospect: Prospect | None) -> None:
        """What the shot itself can teach; then what belongs to the face."""
        studio, track = self.editor.studio, self.editor.track
        self._prospect = prospect
        of = ("", "") if studio is None or track is None else (studio.session.project.id, track.id)
        if of != self._of:
            self._stop()
            self._of, self.rows, self.fits = of, list(listed_footage.listed(*of)), {}
        self._fill()
        self._look()

    def append(self, paths: Sequence[Path]) -> None:
        """More footage."""
        known = {row.path for row in self.rows}
        fresh = [Listed(path) for path in dict.fromkeys(str(path.absolute()) for path in paths) if path not in known]
        if fresh and self._prospect is not None:
            self.rows += fresh
            self._keep()
            self._fill()
            self._look()
            self.changed.emit()

    def close_workers(self) -> None:
        """Let the thread end."""
        self._stop()
        self._worker.close()

    # --- looking -----------------------------------------------------------------------------------------------

    def _look(self) -> None:
        """See what is known of clips that are not looked at yet; what nobody knows is a job."""
        studio = self.editor.studio
        paths = [Path(row.path) for row in self.rows if row.path not in self.fits and row.path not in self._jobs]
        if studio is None or self._prospect is None or not paths:
            return
        self._worker.ask(partial(known, studio, self._of[1], paths, self._token), partial(self._known, self._of))

    def _known(self, of: tuple[str, str], found: dict[Path, Fit | None]) -> None:
        studio = self.editor.studio
        if of != self._of or studio is None:
            return
        project = studio.session.project
        for path, fit in found.items():
            if fit is not None:
                self.fits[str(path)] = fit
            elif str(path) not in self._jobs and any(row.path == str(path) for row in self.rows):
                seen, failed = (partial(answer, of, str(path)) for answer in (self._seen, self._failed))
                self._jobs[str(path)] = studio.jobs.submit(
                    tr("Looking at {name}", name=path.name), partial(_fit, studio, project, of[1], path),
                    lane="training", done=seen, failed=failed)
        self._fill()
        self.changed.emit()

    def _seen(self, of: tuple[str, str], path: str, fit: Fit) -> None:
        if of == self._of:
            self._jobs.pop(path, None)
            self.fits[path] = fit
            self._fill()
            self.changed.emit()

    def _failed(self, of: tuple[str, str], path: str, job: Job) -> None:
        if of == self._of and self._jobs.pop(path, None) is not None:
            what = tr("Not looked at: that was cancelled") if job.state == "cancelled" else wrong(job)
            self.fits[path] = Fit(problem=PlosiveError(what))
            self._fill()
            self.changed.emit()

    def _stop(self) -> None:
        self._token.cancel()
        self._token = CancelFlag()
        for job in list(self._jobs.values()):
            job.cancel()
        self._jobs.clear()

    # --- showing -----------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        """The rows anew; the chosen one stays chosen."""
        chosen = self.tree.currentIndex().row()
        self._filling = True
        self.tree.clear()
        shot = self._prospect
        if shot is not None:
            item = self._item(tr("This shot"), shot.mouths, shot.seconds, tr("teaches; its last eighth judges"))
            item.setCheckState(NAME, Qt.CheckState.Checked)
            item.setDisabled(True)
        for row in self.rows:
            fit = self.fits.get(row.path)
            item = self._item(Path(row.path).name, 0 if fit is None else fit.mouths, 0 if fit is None else fit.seconds,
                              self._state(row.path))
            item.setToolTip(NAME, row.path)
            item.setCheckState(NAME, Qt.CheckState.Checked if row.used else Qt.CheckState.Unchecked)
            if fit is not None and fit.problem is not None:
                item.setForeground(STATE, self.editor.look.current["error"])
        if (again := self.tree.topLevelItem(chosen)) is not None:
            self.tree.setCurrentItem(again)
        self._filling = False
        rows = min(max(self.tree.topLevelItemCount(), 1), ROWS)
        high = self.tree.sizeHintForRow(0) if self.tree.topLevelItemCount() else self.fontMetrics().height() + 6
        self.tree.setFixedHeight(self.tree.header().sizeHint().height() + rows * high + 2 * self.tree.frameWidth() + 2)
        self._chosen()

    def _item(self, name: str, mouths: int, seconds: float, state: str) -> QTreeWidgetItem:
        texts = [name, f"{mouths}" if mouths else "–", tr("{n} s", n=f"{seconds:.1f}") if mouths else "–", state]
        item = self.tree.row(texts)
        item.setToolTip(STATE, state)
        self.tree.addTopLevelItem(item)
        return item

    @Slot(object)
    def _on_job(self, job: Job) -> None:
        """It begins, or goes on: only the words of its row change."""
        path = next((path for path, looking in self._jobs.items() if looking is job), None)
        number = next((n for n, row in enumerate(self.rows) if row.path == path), -1)
        item = self.tree.topLevelItem(number + 1) if path is not None and number >= 0 else None
        if item is not None and path is not None and item.text(STATE) != (said := self._state(path)):
            item.setText(STATE, said)

    def _state(self, path: str) -> str:
        fit = self.fits.get(path)
        if fit is None:
            job = self._jobs.get(path)
            if job is None or job.state != "running":
                return tr("Waits to be looked at")
            return f"{tr('Looking…')} {job.done / job.total:.0%}" if job.total > 0 else tr("Looking…")
        if fit.problem is not None:
            return wrong(fit.problem)
        said = [tr("teaches")]
        if fit.doubt:
            said.append(tr("make sure it is the same person: the shape of the face does not tell"))
        if fit.recognised:
            said.append(tr("its sounds were recognised by machine"))
        return "; ".join(said)

    def _good(self, path: str) -> bool:
        fit = self.fits.get(path)
        return fit is not None and fit.problem is None

    @Slot()
    def _chosen(self) -> None:
        row = self._current()
        self.remove.setEnabled(row is not None)
        fit = None if row is None else self.fits.get(row.path)
        shown = wrong(fit.problem) if fit is not None and fit.problem is not None else ""
        self.problem.setText(shown)
        self.problem.setVisible(bool(shown))

    def _current(self) -> Listed | None:
        item = self.tree.currentItem()
        number = -1 if item is None else self.tree.indexOfTopLevelItem(item) - 1
        return self.rows[number] if 0 <= number < len(self.rows) else None

    # --- changing ----------------------------------------------------------------------------------------------

    @Slot(QTreeWidgetItem, int)
    def _toggled(self, item: QTreeWidgetItem, column: int) -> None:
        number = self.tree.indexOfTopLevelItem(item) - 1
        if self._filling or column != NAME or not 0 <= number < len(self.rows):
            return
        self.rows[number] = Listed(self.rows[number].path, item.checkState(NAME) == Qt.CheckState.Checked)
        self._keep()
        self.changed.emit()

    @Slot()
    def _remove(self) -> None:
        row = self._current()
        if row is None:
            return
        self.rows.remove(row)
        self.fits.pop(row.path, None)
        job = self._jobs.pop(row.path, None)
        if job is not None:
            job.cancel()
        self._keep()
        self._fill()
        self.changed.emit()

    def _keep(self) -> None:
        try:
            listed_footage.keep_listed(*self._of, self.rows)
        except PlosiveError as error:
            self.editor.fail(error)

    @Slot()
    def _ask(self) -> None:
        files = tr("Videos ({patterns})", patterns=" ".join(f"*{suffix}" for suffix in sorted(SHOTS)))
        dialog = QFileDialog(self, tr("Add footage of the same person"), str(Path.home()), files)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._picked)
        dialog.open()

    @Slot(list)
    def _picked(self, paths: list[str]) -> None:
        self.append([Path(path) for path in paths])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Videos and projects may be dropped."""
        if any(kind in ("shot", "project") for kind, _ in dropped(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """As if they had been added."""
        event.acceptProposedAction()
        self.append([path for kind, path in dropped(event.mimeData()) if kind in ("shot", "project")])


def known(studio: Studio, track_id: str, paths: list[Path], token: CancelFlag) -> dict[Path, Fit | None]:
    """What was found in clips that somebody looked at before."""
    from app.services.face_training import known_footage

    return known_footage(studio, studio.session.project, track_id, paths, token)


def _fit(studio: Studio, project: object, track_id: str, path: Path, progress: Progress, token: Token) -> Fit:
    from app.services.face_training import footage_fit

    return footage_fit(studio, project, track_id, path, progress, token)  # type: ignore[arg-type]
