"""The ruler: time at the top, frames when there is room, and under it the strip that shows what is rendered."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.document.changes import ChangeSet
from app.document.time import SECOND
from app.qt.images import from_argb
from app.qt.latest import Latest
from inference.api import U8
from widgets.editor import Editor
from widgets.language import tr
from widgets.theme import Theme, small
from widgets.timecode import clock
from widgets.timeline.cache_strip import CACHED, STRIP_PX, legend, strip_columns, strip_pixels
from widgets.timeline.gestures import Gesture, Point, Scrub
from widgets.timeline.lane import Lane

STEPS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600)


def tick_step(us_per_px: float, room_px: float) -> float:
    """Seconds between labels so that they stand at least `room_px` apart."""
    wanted = us_per_px * room_px / SECOND
    return next((step for step in STEPS if step >= wanted), STEPS[-1])


class RulerLane(Lane):
    """Click or drag to move the playhead."""

    counted = Signal(int, int)  # rendered frames in view, frames in view that need rendering

    name = ""
    flags = frozenset({"media"})

    def __init__(self, editor: Editor, worker: Latest, parent: QWidget | None = None) -> None:
        super().__init__(editor, 32, parent)
        self._worker = worker
        self._states: tuple[int, U8] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(60)
        self._soon.timeout.connect(self._ask)
        editor.frames_ready.connect(self._states_stale)
        editor.changed.connect(self._on_states_change)
        editor.opened.connect(self._reset)
        editor.view.changed.connect(self._states_stale)
        editor.work_range_changed.connect(self.update)

    def hover(self, at: Point) -> None:
        """What a press does; over the strip, what its signs mean."""
        over_strip = at.y >= self.height() - 3 * STRIP_PX
        self.setToolTip(legend(self.theme) if over_strip else tr("Click or drag: move the playhead"))

    def gesture_at(self, at: Point) -> Gesture | None:
        """Scrub."""
        return Scrub(self.editor)

    def draw(self, painter: QPainter) -> None:
        """Ticks and the strip."""
        theme, view = self.theme, self.editor.view
        painter.fillRect(self.rect(), theme["panel"])
        painter.setFont(small(self.font()))
        metrics = QFontMetricsF(painter.font())
        base = self.height() - STRIP_PX - 1
        digits = 0 if view.us_per_px * 90 >= SECOND else 1 if view.us_per_px * 90 >= SECOND / 10 else 3
        step = tick_step(view.us_per_px, metrics.horizontalAdvance(clock(view.end_us, digits=digits)) + 24)
        first = math.floor(view.start_us / SECOND / step)
        parts = 5 if round(step / 10 ** math.floor(math.log10(step) + 1e-9)) != 2 else 4
        places = [i * step * SECOND for i in range(first, first + int(view.span_us / SECOND / step) + 2)]
        self._draw_frames(painter, theme, base)
        between = [us + j * step * SECOND / parts for us in places for j in range(1, parts)]
        self._draw_ticks(painter, theme["line"], between, base - 4, base)
        self._draw_ticks(painter, theme["text_faint"], places, base - 9, base)
        painter.setPen(theme["text_dim"])
        for us in places:
            painter.drawText(QPointF(view.x_of(us) + 4, base - 8), clock(us, digits=0 if step >= 1 else digits or 1))
        self._draw_strip(painter, theme, base + 1)

    def _draw_ticks(self, painter: QPainter, colour: QColor, places: Sequence[float], top: float, base: float) -> None:
        view = self.editor.view
        painter.setPen(colour)
        painter.drawLines([QLineF(x, top, x, base) for x in map(view.x_of, places)])

    def _draw_frames(self, painter: QPainter, theme: Theme, base: float) -> None:
        timebase, view = self.editor.timebase, self.editor.view
        if timebase is None or SECOND / float(timebase.rate) / view.us_per_px < 9:
            return
        starts = [timebase.start_of(frame) for frame in self.editor.visible_frames()]
        self._draw_ticks(painter, theme["grid"], starts, base - 2, base)

    def _draw_strip(self, painter: QPainter, theme: Theme, top: float) -> None:
        timebase = self.editor.timebase
        painter.fillRect(QRectF(0, top, self.width(), STRIP_PX), theme["lane"])
        if timebase is None or self._states is None:
            return
        first, states = self._states
        view, width = self.editor.view, max(self.width(), 1)
        edges = np.array([timebase.start_of(first + i) for i in (0, len(states))], np.float64)
        xs = np.linspace(view.x_of(edges[0]), view.x_of(edges[1]), len(states) + 1)
        pixels = strip_pixels(theme, strip_columns(states, xs, width))
        painter.drawImage(QPointF(0, top), from_argb(pixels))

    def _draw_work_range(self, painter: QPainter, theme: Theme) -> None:
        span = self.editor.work_range
        if span is None:
            return
        left, right = self.editor.view.x_of(span.start), self.editor.view.x_of(span.end)
        bottom = self.height() - STRIP_PX - 1
        painter.fillRect(QRectF(left, 0, right - left, bottom), theme.faded("accent", 0.16))
        for x, way in ((left, 1), (right, -1)):  # brackets
            painter.fillRect(QRectF(x - (way < 0) * 2, 0, 2, bottom), theme["accent"])
            painter.fillRect(QRectF(x if way > 0 else x - 6, 0, 6, 2), theme["accent"])

    def draw_over(self, painter: QPainter) -> None:
        """The playhead's handle and a drag's label."""
        theme, view = self.theme, self.editor.view
        self._draw_work_range(painter, theme)
        if self.editor.timebase is not None:
            x = view.x_of(self.editor.playhead_us)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme["accent"])
            shape = [QPointF(x - 5.5, 1), QPointF(x + 5.5, 1), QPointF(x + 5.5, 7), QPointF(x, 13), QPointF(x - 5.5, 7)]
            painter.drawPolygon(QPolygonF(shape))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        ghost = self.editor.ghost
        if ghost is not None:
            text = f"{ghost.text}   {ghost.snapped}".strip()
            width = QFontMetricsF(self.font()).horizontalAdvance(text) + 16
            left = min(max(view.x_of(ghost.us) + 8, 2), self.width() - width - 2)
            box = QRectF(left, 2, width, 20)
            painter.setPen(QPen(theme["accent"]))
            painter.setBrush(theme["raised"])
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(theme["text"])
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    @Slot()
    def _move_ghost(self) -> None:
        self.update()

    @Slot()
    def _reset(self) -> None:
        self._states = None
        self._states_stale()

    @Slot(object)
    def _on_states_change(self, change: ChangeSet) -> None:
        self._states_stale()

    @Slot()
    @Slot(object)
    def _states_stale(self, frames: object = None) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _ask(self) -> None:
        studio, project, frames = self.editor.studio, self.editor.project, self.editor.visible_frames()
        if studio is None or project is None or not len(frames):
            return
        render = studio.render

        def look() -> tuple[int, U8]:
            return frames.start, render.states(project, frames.start, frames.stop)

        self._worker.ask(look, self._show, self.editor.fail)

    def _show(self, states: tuple[int, U8]) -> None:
        known, self._states = self._states, states
        if known is not None and known[0] == states[0] and np.array_equal(known[1], states[1]):
            return
        ready = int((states[1] == CACHED).sum())
        self.counted.emit(ready, ready + int(((states[1] == 1) | (states[1] == 2)).sum()))
        self.refresh()
