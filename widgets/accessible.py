"""What a screen reader hears: a name for every control, and from each lane what is selected in it and where one is.

Lanes are painted by us, so Qt knows nothing of what they show. Their accessible description says it in words and is
told anew whenever the selection, the playhead at rest or the text of the lane changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)  # fmt: skip

from app.document import blocks
from app.document.edits.result import lane_of
from app.document.model import FaceTrack, Segment
from widgets.language import count, later, tr
from widgets.timecode import clock
from widgets.timeline.lane import Lane

if TYPE_CHECKING:
    from widgets.main_window import MainWindow

REST_MS = 300
"""The playhead counts as resting after this long: a reader that is told of every frame says nothing."""

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTabBar, QTextEdit,
)  # fmt: skip

_BY_CLASS = {
    "InlineEditor": later("Label"), "TransportBar": later("Playback"), "StatusLine": later("Status"),
    "MainWindow": later("Plosive"), "QTabBar": later("Tabs"), "MouthDiagram": later("Mouth diagram"),
}  # fmt: skip
"""Names of controls that have neither text nor tooltip."""

TIERS = {"words": later("word"), "phonemes": later("phoneme"), "visemes": later("phoneme"), "rests": later("rest"),
         "keep": later("kept stretch")}  # fmt: skip


def nameless(root: QWidget) -> Iterator[QWidget]:
    """Controls under `root` that a screen reader could not name."""
    for widget in root.findChildren(QWidget):
        focusable = isinstance(widget, CONTROLS) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if focusable and not _is_part(widget) and not _name_of(widget):
            yield widget


def _is_part(widget: QWidget) -> bool:
    """Whether it is a piece of another control, or only a frame around some: readers do not stop at it."""
    parent = widget.parentWidget()
    frames = QHeaderView | QTabWidget | QMenuBar | QDialogButtonBox | QScrollArea | QLabel | QSplitterHandle
    if isinstance(widget, frames) or widget.objectName().startswith("qt_"):
        return True
    if isinstance(widget, QScrollBar) and parent is not None and parent.objectName().startswith("qt_scrollarea"):
        return True
    if isinstance(parent, QLineEdit | QAbstractSpinBox | QTabBar | QComboBox) or isinstance(widget.window(), QMenu):
        return True
    if isinstance(widget, QAbstractItemView) and type(parent).__name__ == "QFrame" and parent is widget.window():
        return True  # the list of a combo box
    return isinstance(widget, QAbstractButton) and widget.isHidden() and not widget.text()  # gets a text when shown


def _name_of(widget: QWidget) -> str:
    """The name there is: given, or what Qt makes of a text or a label beside it."""
    if widget.accessibleName():
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def name_controls(root: QWidget) -> None:
    """Give controls that have a tooltip but no name the tooltip's first line; buttons of actions the action's name."""
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or widget.accessibleName():
            continue
        known = _BY_CLASS.get(type(widget).__name__)
        if known is not None:
            widget.setAccessibleName(tr(known))
        elif not _name_of(widget) and widget.toolTip():
            widget.setAccessibleName(widget.toolTip().partition("\n")[0].partition("   (")[0])


class Voice(QObject):
    """Keeps the lanes' descriptions up to date."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self.editor = window, window.editor
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.tell)
        editor = window.editor
        editor.selection_changed.connect(self.tell)
        editor.opened.connect(self.tell)
        editor.track_changed.connect(self.tell)
        editor.playhead_moved.connect(self._rest.start)
        editor.changed.connect(self._on_change)
        self.tell()

    @Slot(object)
    def _on_change(self, change: object) -> None:
        if getattr(change, "who", "") != "preview":
            self._rest.start()

    @Slot()
    def tell(self) -> None:
        """Describe every lane anew; readers hear of those that differ."""
        for lane in self._window.timeline.findChildren(Lane):
            if not lane.accessibleName():
                lane.setAccessibleName(tr("{name} lane", name=lane.name) if lane.name else tr("Ruler"))
            said = self.describe(lane)
            if said != lane.accessibleDescription():
                lane.setAccessibleDescription(said)
                QAccessible.updateAccessibility(QAccessibleEvent(lane, QAccessible.Event.DescriptionChanged))

    def describe(self, lane: Lane) -> str:
        """What is selected in a lane and what is under the playhead, in words."""
        editor, track = self.editor, self.editor.track
        if editor.timebase is None:
            return tr("No project is open")
        here = tr("Playhead at {time} seconds, frame {frame}.", time=clock(editor.playhead_us), frame=editor.frame)
        kind = str(getattr(lane, "kind", ""))
        if track is None or kind not in TIERS:
            keys = len(editor.selection.ids) if editor.selection.kind == "keys" else 0
            poses = kind == "keys" or "pose" in lane.flags
            return f"{here} {count(keys, '1 key selected.', '{n} keys selected.')}" if poses and keys else here
        return " ".join(filter(None, (here, self._selected(kind), self._here(track, kind))))

    def _selected(self, kind: str) -> str:
        tier = "phonemes" if kind == "visemes" else kind
        if self.editor.selection.kind != tier:
            return ""
        segments = self.editor.selected_segments()
        if len(segments) > 1:
            return tr("{n} selected, from {start} to {end} seconds.", n=len(segments), start=clock(segments[0].start),
                      end=clock(segments[-1].end))  # fmt: skip
        return tr("Selected: {segment}.", segment=_words(segments[0], kind)) if segments else ""

    def _here(self, track: FaceTrack, kind: str) -> str:
        tier = "phonemes" if kind == "visemes" else kind
        segment = blocks.segment_at(lane_of(track, tier), self.editor.playhead_us)  # type: ignore[arg-type]
        return tr("Here: {segment}.", segment=_words(segment, kind)) if segment is not None else tr("Nothing here.")


def _words(segment: Segment, kind: str) -> str:
    label = segment.label or tr("silence") if kind not in ("rests", "keep") else ""
    span = tr("{start} to {end} seconds", start=clock(segment.start), end=clock(segment.end))
    return ", ".join(filter(None, (f"{tr(TIERS[kind])} {label}".strip(), span)))


