"""One training of a face as the window knows it: asked for, looked at while it goes, ended well or not.

It lives on the main thread and outlasts its window: closing that stops nothing. Only the last glimpse is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from app.jobs.job import Job
from app.qt.images import to_qimage
from inference.api import CancelFlag, Progress, Token
from widgets.editor import Editor
from widgets.language import tr, wrong

if TYPE_CHECKING:
    from app.services.face_training import Outcome
    from app.services.studio import Studio
    from inference.training.glimpse import Glimpse
    from inference.training.loop import How

Phase = Literal["", "preparing", "learning", "ending", "kept", "refused", "cancelled", "failed"]
"""In order; "" before the first."""
RUNNING = ("preparing", "learning", "ending")
KEPT_LOSSES = 2000


class Run(QObject):
    """The training of the open project's face, if there is one. `changed` tells of anything new."""

    changed = Signal()
    ended = Signal()

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.reset()
        editor.opened.connect(self._another)
        editor.jobs_changed.connect(self._on_job)

    def reset(self) -> None:
        """As before the first training."""
        self.phase: Phase = ""
        self.face = ""
        self.track_id = ""
        self.job: Job | None = None
        self.glimpse: Glimpse | None = None
        self.losses: list[tuple[float, float]] = []  # step, mean loss since the one before
        self.outcome: Outcome | None = None
        self.error = ""
        self.started_at = 0  # the step it went on from
        self._pictures: dict[tuple[str, int], QImage] = {}
        self._stop = CancelFlag()

    @property
    def running(self) -> bool:
        """Whether something is being trained."""
        return self.phase in RUNNING

    @property
    def can_keep(self) -> bool:
        """Whether there is a best so far: the held-out mouths have judged once."""
        return self.phase == "learning" and self.glimpse is not None and bool(self.glimpse.points)

    def start(self, track_id: str, how: How, footage: Sequence[Path] = ()) -> None:
        """Train, in the background; on more footage too."""
        studio, project = self.editor.studio, self.editor.project
        if studio is None or project is None or self.running:
            return
        from app.services.face_training import LANE, train_face

        track = project.track(track_id)[1]
        self.reset()
        self.phase, self.face, self.track_id = "preparing", track.name, track_id
        stop, relay, committed = self._stop, self.editor.relay, studio.session.project

        def look(glimpse: Glimpse) -> None:
            relay.post(partial(self._seen, stop, glimpse))

        def work(progress: Progress, token: Token) -> Outcome:
            return train_face(studio, committed, track_id, how, footage=footage, stop=stop, look=look,
                              progress=progress, token=token)

        self.job = studio.jobs.submit(
            tr("Adapting to {name}", name=track.name), work, lane=LANE, done=partial(self._done, studio, stop),
            failed=partial(self._failed, stop))
        self.job.again = partial(self.start, track_id, how, footage)
        self.changed.emit()

    @Slot()
    def keep_best(self) -> None:
        """Stop, and take what was best so far, if it is better than what there is."""
        if self.can_keep:
            self._stop.cancel()
            self.phase = "ending"
            self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop and change nothing; the same settings go on from here another time."""
        if self.running and self.job is not None:
            self.phase = "ending"
            self.job.cancel()
            self.changed.emit()

    # --- what is shown -----------------------------------------------------------------------------------------

    def picture(self, kind: str, number: int) -> QImage | None:
        """A held-out mouth: "before" (the exemplars), "now" or "real"."""
        glimpse = self.glimpse
        if glimpse is None or number >= len(glimpse.frame):
            return None
        if (kind, number) not in self._pictures:
            self._pictures[kind, number] = to_qimage(getattr(glimpse, kind)[number])
        return self._pictures[kind, number]

    def _seen(self, stop: CancelFlag, glimpse: Glimpse) -> None:
        if stop is not self._stop:
            return
        if self.glimpse is None:
            self.started_at = glimpse.step
            self.losses = [(point.step, point.loss) for point in glimpse.points]
        self.glimpse = glimpse
        self._pictures = {key: image for key, image in self._pictures.items() if key[0] != "now"}
        if glimpse.step > (self.losses[-1][0] if self.losses else 0):
            self.losses.append((glimpse.step, glimpse.loss))
            if len(self.losses) > KEPT_LOSSES:
                self.losses = self.losses[::2]
        if self.phase == "preparing":
            self.phase = "learning"
        self.changed.emit()

    def _done(self, studio: Studio, stop: CancelFlag, outcome: Outcome) -> None:
        if stop is not self._stop or studio is not self.editor.studio:
            return
        from app.services.face_training import keep

        self.outcome = outcome
        self.phase = "refused"
        if outcome.bank:
            result = keep(studio.session.project, outcome)
            if self.editor.commit(result):
                self.phase = "kept"
            else:
                self.error = tr(getattr(result, "reason", ""))
        self.changed.emit()
        self.ended.emit()

    def _failed(self, stop: CancelFlag, job: Job) -> None:
        if stop is not self._stop:
            return
        self.phase = "cancelled" if job.state == "cancelled" else "failed"
        self.error = wrong(job)
        self.changed.emit()
        self.ended.emit()

    @Slot(object)
    def _on_job(self, job: Job) -> None:
        if job is self.job and self.running:
            if job.state == "cancelling":
                self.phase = "ending"
            self.changed.emit()

    @Slot()
    def _another(self) -> None:
        self.reset()
        self.changed.emit()
