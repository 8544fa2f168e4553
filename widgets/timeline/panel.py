"""The timeline: lanes under one ruler, their names at the left, one scroll bar below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QSizePolicy, QWidget

from app.qt.latest import Latest
from widgets.axes import AxisPicker
from widgets.editor import Editor
from widgets.timeline.columns import viseme_text
from widgets.timeline.curve_lane import CurveLane
from widgets.timeline.headers import WIDTH, AxisChips, LaneHeader
from widgets.timeline.lane import Lane
from widgets.timeline.ruler_lane import RulerLane
from widgets.timeline.span_lane import SpanLane
from widgets.timeline.tier_lane import TierLane, phoneme_label, word_label
from widgets.timeline.wave_lane import WaveLane

BAR_STEPS = 10_000


class TimelinePanel(QWidget):
    """All lanes of the edited face."""

    relabel_wanted = Signal(str, str)
    menu_wanted = Signal(QPoint)

    def __init__(self, editor: Editor, picker: AxisPicker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._workers = [Latest(name, editor.relay) for name in ("states", "peaks", "poses")]
        self.ruler = RulerLane(editor, self._workers[0])
        self.wave = WaveLane(editor, self._workers[1])
        self.words = TierLane(editor, "words", "Words", word_label)
        self.phonemes = TierLane(editor, "phonemes", "Phonemes", phoneme_label)
        self.visemes = TierLane(editor, "visemes", "Visemes", viseme_text, 24)
        self.rests = SpanLane(editor, "rests")
        self.keep = SpanLane(editor, "keep")
        self.curves = CurveLane(editor, picker, self._workers[2])
        self.chips = AxisChips(editor.look, picker)
        self.bar = QScrollBar(Qt.Orientation.Horizontal)
        self.bar.setToolTip("Scroll the timeline (wheel; Ctrl + wheel zooms)")
        self._from_view = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(1)
        grid.setVerticalSpacing(0)
        self._grid = grid
        for row, lane in enumerate(self.lanes):
            if lane is not self.ruler:
                grid.addWidget(self.chips if lane is self.curves else LaneHeader(editor.look, lane.name), row, 0)
            grid.addWidget(lane, row, 1)
        corner = LaneHeader(editor.look, "")
        grid.addWidget(corner, len(self.lanes), 0)
        grid.addWidget(self.bar, len(self.lanes), 1)
        grid.setRowStretch(self.lanes.index(self.curves), 1)
        grid.setColumnMinimumWidth(0, WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for lane in (self.words, self.phonemes, self.visemes):
            lane.relabel_wanted.connect(self.relabel_wanted)
        for lane in self.lanes:
            lane.menu_wanted.connect(self.menu_wanted)
        self.ruler.installEventFilter(self)
        self.bar.valueChanged.connect(self._scrolled)
        editor.view.changed.connect(self._show_bar)

    @property
    def lanes(self) -> list[Lane]:
        """From top to bottom."""
        return [self.ruler, self.wave, self.words, self.phonemes, self.visemes, self.rests, self.keep, self.curves]

    def close_workers(self) -> None:
        """Let the look-up threads end."""
        for worker in self._workers:
            worker.close()

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
