"""The audit's sheets as the window shows them: made on a worker in short steps, the edited face first, when it rests.

Rendering and playing come first: while there is something to render, or edits are coming in, the audit waits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.document.changes import ChangeSet
from app.qt.latest import Latest
from widgets.editor import Editor
from widgets.language import tr
from widgets.timeline.cache_strip import DIRTY, RENDERING

if TYPE_CHECKING:
    from app.services.audit import Auditor, Sheet
    from app.services.audit_checks import Finding

REST_MS = 2000
"""After an edit or a rendered frame the audit waits so long for more of them."""
STEP_S = 0.03
PAUSE_MS = 40
"""Between steps, so that whoever else wants the processor gets it."""


def describe(found: Finding) -> str:
    """A finding in words, for status line and tooltips."""
    check = found.check
    values = {
        "check": tr(check.title), "value": check.said(found.value), "limit": check.said(check.limit),
        "first": found.first, "last": found.last, "worst": found.worst,
    }  # fmt: skip
    if found.first == found.last:
        if check.side == "below":
            return tr("{check} {value}, should be at least {limit}   (frame {first})", **values)
        return tr("{check} {value}, should be at most {limit}   (frame {first})", **values)
    if check.side == "below":
        return tr("{check} {value} at frame {worst}, should be at least {limit}   (frames {first} to {last})", **values)
    return tr("{check} {value} at frame {worst}, should be at most {limit}   (frames {first} to {last})", **values)


class AuditStore(QObject):
    """Sheets by face. `changed` tells that one of them has."""

    changed = Signal()

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.wanted = False  # whether anything shows the audit
        self._worker = Latest("audit", editor.relay, background=True)
        self._auditors: dict[str, Auditor] = {}
        self._sheets: dict[str, Sheet] = {}
        self._asked = False
        self._turn = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        editor.opened.connect(self._reset)
        editor.track_changed.connect(self._edited_face)
        editor.changed.connect(self._edited)
        editor.frames_ready.connect(self._rendered)
        editor.view.changed.connect(self._moved)

    def sheet(self, track_id: str) -> Sheet | None:
        """What is known of a face."""
        return self._sheets.get(track_id)

    def next_finding(self, frame: int, by: int) -> Finding | None:
        """The next suspicious run of the edited face after (+1) or before (-1) a frame."""
        sheet = self.sheet(self.editor.track_id)
        found = sheet.findings if sheet is not None else ()
        if by > 0:
            return next((one for one in found if one.first > frame), None)
        return next((one for one in reversed(found) if one.first < frame), None)

    def close(self) -> None:
        """Let the worker end."""
        self._soon.stop()
        self._worker.close()

    # --- when ------------------------------------------------------------------------------------------------------

    @Slot()
    def _reset(self) -> None:
        self._auditors.clear()
        self._sheets.clear()
        self._asked = False
        self.changed.emit()
        self.wake()

    @Slot(object)
    def _edited(self, change: ChangeSet) -> None:
        if change.flags & {"media"}:
            self._reset()
        elif change.who != "preview":
            self.wake()

    @Slot(object)
    def _rendered(self, frames: object) -> None:
        self.wake()

    @Slot()
    def _edited_face(self) -> None:
        self.changed.emit()
        self.wake()

    @Slot()
    def _moved(self) -> None:
        if not self._soon.isActive():
            self.wake()

    def wake(self) -> None:
        """There may be something to do soon."""
        if self.wanted:
            self._soon.start(REST_MS)

    @Slot()
    def _ask(self) -> None:
        studio, shot = self.editor.studio, self.editor.shot
        if studio is None or shot is None or self._asked or not shot.tracks:
            return
        seen = self.editor.visible_frames()
        states = studio.render.states(studio.session.project, seen.start, seen.stop)
        if not studio.render.wait_idle(0) or ((states == DIRTY) | (states == RENDERING)).any():
            self._soon.start(REST_MS)
            return
        from app.services.audit import Auditor  # the window starts without it

        ids = [self.editor.track_id, *(one.id for one in shot.tracks if one.id != self.editor.track_id)]
        track_id = ids[self._turn % len(ids)]
        auditor = self._auditors.setdefault(track_id, Auditor(studio, track_id))
        project, visible = studio.session.project, seen
        self._asked = True

        def work() -> tuple[Auditor, Sheet | None, bool]:
            return auditor, *auditor.step(project, visible, STEP_S)

        self._worker.ask(work, self._take, self._failed)

    def _take(self, found: tuple[Auditor, Sheet | None, bool]) -> None:
        auditor, sheet, more = found
        if self._auditors.get(auditor.track_id) is not auditor:
            return
        self._asked = False
        if sheet is not None:
            self._sheets[auditor.track_id] = sheet
            self.changed.emit()
        shot = self.editor.shot
        others = len(shot.tracks) if shot is not None else 1
        self._turn = self._turn if more else self._turn + 1
        if more or self._turn < others:
            self._soon.start(PAUSE_MS)
        else:
            self._turn = 0

    def _failed(self, error: Exception) -> None:
        """Footage that cannot be read is told by the viewer; the audit waits for the next change."""
        self._asked = False
