"""Time, frame, rate, selection, hints; at the right device, cache and whether all is saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from app.document import blocks
from app.document.changes import ChangeSet
from app.document.edits.result import lane_of
from app.document.model import TierKind
from app.qt.latest import Latest
from app.session import PREVIEW
from widgets.editor import Editor
from widgets.language import count, later, tr
from widgets.pace import Pace
from widgets.panels.segment_panel import NAMES
from widgets.theme import tabular
from widgets.timecode import clock, milliseconds, rate_text

if TYPE_CHECKING:
    from app.document.model import FaceTrack
    from app.services.doctor import Finding

HINT_MS = 6000


def _renders_on(renderer: str) -> Finding:
    from app.services.doctor import renders_on  # looks for drivers: not before the window is visible

    return renders_on(renderer)


class StatusLine(QStatusBar):
    """The window's status line."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.setSizeGripEnabled(False)
        self.time, self.frame, self.rate, self.selected, self.hint = (QLabel() for _ in range(5))
        self.device, self.cache, self.saved = (QLabel() for _ in range(3))
        tips = {
            self.time: later("Time of the playhead"),
            self.frame: later("Frame under the playhead, and how many there are"),
            self.rate: later("Frames per second of the shot"), self.selected: later("What is selected"),
            self.cache: later("Frames in view that are rendered, of those that need it"),
            self.saved: later("Whether all edits are in the project file"),
        }  # fmt: skip
        for label, tip in tips.items():
            label.setToolTip(tr(tip))
        for label in (self.time, self.frame, self.rate, self.selected):
            label.setFont(tabular(label.font()))
            self.addWidget(label)
        self.hint.setMinimumWidth(1)  # what is said never widens the window
        self.addWidget(self.hint, 1)
        for label in (self.device, self.cache, self.saved):
            self.addPermanentWidget(label)
        self._renderer = ""
        self._worker = Latest("doctor", editor.relay)
        self._hint_timer = QTimer(self)
        self._hint_timer.setSingleShot(True)
        self._hint_timer.timeout.connect(self.hint.clear)
        for signal in (editor.opened, editor.playhead_moved, editor.selection_changed, editor.saved_changed):
            signal.connect(self._refresh)
        self._pace = Pace(self._refresh, self)
        editor.changed.connect(self._on_change)
        editor.said.connect(self._hint)
        self._refresh()

    def show_cache(self, ready: int, wanted: int) -> None:
        """How many of the frames in view that differ from the plate are rendered."""
        known = tr("Cache {ready}/{wanted}", ready=ready, wanted=wanted)
        self.cache.setText(known if wanted else tr("Cache: nothing to render"))

    @Slot(str)
    def _hint(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setToolTip(text)  # where there is no room for all of it
        if text:
            self._hint_timer.start(HINT_MS)

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.who == PREVIEW:
            self._pace.ask()
        else:
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        editor, timebase = self.editor, self.editor.timebase
        open_now = timebase is not None
        for label in (self.time, self.frame, self.rate, self.selected, self.device, self.cache, self.saved):
            label.setVisible(open_now)
        if timebase is None:
            return
        self.time.setText(f"{clock(editor.playhead_us)} s")
        self.frame.setText(tr("Frame {frame} of {frames}", frame=editor.frame, frames=timebase.frames))
        self.rate.setText(f"{rate_text(timebase.rate)} fps" + (f" ({tr('varies')})" if timebase.starts else ""))
        self.selected.setText(self._selection(editor.track))
        self._ask_device(editor.track)
        saved = editor.studio is not None and editor.studio.session.saved
        self.saved.setText(tr("Saved") if saved else tr("Not saved"))

    def _ask_device(self, track: FaceTrack | None) -> None:
        renderer = track.renderer if track is not None else ""
        if renderer == self._renderer:
            return
        self._renderer = renderer
        self.device.clear()
        if renderer:
            self._worker.ask(partial(_renders_on, renderer), self._show_device, self.editor.fail)

    def _show_device(self, found: Finding) -> None:
        name, _, why = found.name.partition("\n")
        self.device.setText(tr(found.text))
        self.device.setToolTip("\n".join(filter(None, (tr("What the renderer runs on"), name, why and tr(why)))))

    def close_workers(self) -> None:
        """Let the look-up thread end."""
        self._worker.close()

    def _selection(self, track: FaceTrack | None) -> str:
        selection = self.editor.selection
        if track is None or not selection.ids:
            return ""
        if selection.kind == "keys":
            return count(len(selection.ids), "1 key", "{n} keys")
        if len(selection.ids) > 1:
            return count(len(selection.ids), "1 segment", "{n} segments")
        kind: TierKind = selection.kind  # type: ignore[assignment]
        try:
            segment = blocks.find(lane_of(track, kind), selection.ids[0])[1]
        except KeyError:
            return ""
        return f"{tr(NAMES[kind])} {segment.label or '–'}  {milliseconds(segment.end - segment.start)}"
