"""The timeline: lanes under one ruler, their names at the left, scroll bars below and at the right.

The ruler stays while the lanes scroll. Which lanes are shown, in what order and how tall is the arrangement's; what
the lanes of several faces look like is `groups`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QSizePolicy, QToolButton, QWidget

from app.document.axes import AUTOMATION
from app.io.settings import Settings
from app.qt.latest import Latest
from widgets.audit_store import AuditStore
from widgets.axes import AxisPicker
from widgets.editor import Editor
from widgets.language import tr
from widgets.pose_store import PoseStore
from widgets.timeline.arrangement import AUDITS, Arrangement
from widgets.timeline.audit_lane import AuditLane
from widgets.timeline.automation_lane import AutomationLane
from widgets.timeline.axis_chips import AxisChips
from widgets.timeline.curve_lane import CurveLane
from widgets.timeline.groups import FaceGroups
from widgets.timeline.headers import WIDTH
from widgets.timeline.lane import Lane
from widgets.timeline.marker_lane import MarkerLane
from widgets.timeline.ruler_lane import RulerLane
from widgets.timeline.sound_edges import SoundEdges
from widgets.timeline.span_lane import SpanLane
from widgets.timeline.spectrogram_lane import SpectrogramLane
from widgets.timeline.stack import GAP, LaneStack
from widgets.timeline.strip_lane import StripLane
from widgets.timeline.tier_lane import TierLane
from widgets.timeline.wave_lane import WaveLane

BAR_STEPS = 10_000


class TimelinePanel(QWidget):
    """All lanes."""

    relabel_wanted = Signal(str, str)
    menu_wanted = Signal(QPoint)

    def __init__(
        self, editor: Editor, picker: AxisPicker, settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor, self.settings = editor, settings
        self.arrangement = Arrangement(settings, parent=self)
        self.stack = LaneStack(editor.look, self.arrangement)
        self._workers: list[Latest] = []
        self.ruler = RulerLane(editor, self._worker("states"))
        self.wave = WaveLane(editor, self._worker("peaks"))
        self.strip = StripLane(editor, self._worker("strip", background=True), self._worker("hover"))
        self.spectrogram = SpectrogramLane(editor, self._worker("spectrogram"))
        self.markers = MarkerLane(editor)
        self.sound_edges = SoundEdges(editor, self._worker("sound", background=True), self)
        self.words = TierLane(editor, "words", "Words")
        self.phonemes = TierLane(editor, "phonemes", "Phonemes")
        self.visemes = TierLane(editor, "visemes", "Visemes", 24)
        self.rests = SpanLane(editor, "rests")
        self.keep = SpanLane(editor, "keep")
        self.poses = PoseStore(editor, self)
        self.curves = CurveLane(editor, picker, self.poses)
        self.automation = [AutomationLane(editor, axis) for axis in AUTOMATION]
        self.chips = AxisChips(editor.look, picker)
        self._add("strip", self.strip)
        self._add("wave", self.wave)
        self._add("spectrogram", self.spectrogram)
        self._add("markers", self.markers)
        self._add("words", self.words)
        self._add("phonemes", self.phonemes)
        self._add("visemes", self.visemes)
        self._add("rests", self.rests)
        self._add("keep", self.keep)
        self._add("curves", self.curves, self.chips)
        for scale in self.automation:
            self._add(scale.axes[0], scale)
        self.audit = AuditStore(editor, self)
        for key in ("", *AUDITS):
            self._add(key or "audit", AuditLane(editor, self.audit, key))
        self.groups = FaceGroups(editor, self.stack, self.arrangement, self.audit)
        self._arrange()
        for lane in (self.words, self.phonemes, self.visemes):
            lane.relabel_wanted.connect(self.relabel_wanted)
        self.ruler.menu_wanted.connect(self.menu_wanted)
        self.ruler.scroll_wanted.connect(self.stack.scroll_by)
        self.ruler.installEventFilter(self)
        self.bar.valueChanged.connect(self._scrolled)
        self.arrangement.failed.connect(editor.fail)
        editor.view.changed.connect(self._show_bar)

    def _worker(self, name: str, *, background: bool = False) -> Latest:
        worker = Latest(name, self.editor.relay, background=background)
        self._workers.append(worker)
        return worker

    def _add(self, key: str, lane: Lane, below: QWidget | None = None) -> None:
        self.stack.add(key, lane, below)
        lane.menu_wanted.connect(self.menu_wanted)

    def _arrange(self) -> None:
        self.bar = QScrollBar(Qt.Orientation.Horizontal)
        self.bar.setToolTip(tr("Scroll the timeline (wheel; Ctrl + wheel zooms)"))
        self._from_view = False
        self.lanes_button = QToolButton()
        self.lanes_button.setObjectName("lanes")
        self.lanes_button.setText(tr("Lanes  ▾"))
        self.lanes_button.setToolTip(tr("Which lanes are shown"))
        self.lanes_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.lanes_button.setFixedSize(WIDTH, 20)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.ruler, 0, 1)
        grid.addWidget(self.stack, 1, 0, 1, 2)
        grid.addWidget(self.stack.bar, 1, 2)
        grid.addWidget(self.lanes_button, 2, 0)
        grid.addWidget(self.bar, 2, 1)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def lanes(self) -> list[Lane]:
        """What is shown, from top to bottom."""
        return [self.ruler, *(row.body for row in self.stack.rows() if isinstance(row.body, Lane))]

    def close_workers(self) -> None:
        """Let the look-up threads end."""
        for worker in self._workers:
            worker.close()
        self.audit.close()
        self.groups.close_workers()
        self.poses.close()

    def put_in_corner(self, widget: QWidget) -> None:
        """Put something left of the ruler."""
        self._grid.addWidget(widget, 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The ruler's width is the view's."""
        if isinstance(event, QResizeEvent):
            self.editor.view.set_width(event.size().width())
        return False

    @Slot()
    def _show_bar(self) -> None:
        view = self.editor.view
        total = max(view.duration_us * 1.02, 1)
        page = min(view.span_us / total, 1.0)
        self._from_view = True
        self.bar.setPageStep(max(int(page * BAR_STEPS), 1))
        self.bar.setRange(0, BAR_STEPS - self.bar.pageStep())
        self.bar.setSingleStep(max(self.bar.pageStep() // 10, 1))
        self.bar.setValue(int(view.start_us / total * BAR_STEPS))
        self._from_view = False

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        if not self._from_view:
            self.editor.view.scroll_to(value / BAR_STEPS * self.editor.view.duration_us * 1.02)
