"""The pose lane: predicted curves behind, what will be shown in front, keys on top.

Double-click adds a key to the active axis, a drag moves it in time and value, Delete removes it. Curves are looked
up on a worker; keys are drawn from the snapshot at once.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.document.axes import RANGES
from app.document.changes import ChangeSet
from app.document.edits.pose import add_key
from app.document.edits.result import Edited
from app.document.model import PoseKey
from app.document.time import Timebase
from app.qt.images import from_argb
from app.qt.latest import Latest
from app.render.poses import PoseCurves
from inference.api import AXES, F32
from widgets.axes import AxisPicker, axis_colour
from widgets.editor import Editor, Selection
from widgets.theme import Theme, small
from widgets.timeline.curves import Floats, band, is_dense, polyline
from widgets.timeline.gestures import DragKey, Gesture, Point, Scrub
from widgets.timeline.hit_test import nearest_point
from widgets.timeline.lane import Lane

LOW, HIGH = -1.1, 1.3
CURVE_PX = 5.0


class CurveLane(Lane):
    """All chosen axes over time."""

    name = "Pose"
    flags = frozenset({"pose"})

    def __init__(self, editor: Editor, picker: AxisPicker, worker: Latest, parent: QWidget | None = None) -> None:
        super().__init__(editor, 96, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.picker = picker
        self._worker = worker
        self._curves: PoseCurves | None = None
        picker.changed.connect(self.refresh)
        editor.opened.connect(self._forget)
        editor.track_changed.connect(self._forget)
        editor.changed.connect(self._curves_stale)
        editor.view.changed.connect(self._ask)

    # --- data --------------------------------------------------------------------------------------------------

    @Slot()
    def _forget(self) -> None:
        self._curves = None
        self._ask()

    @Slot(object)
    def _curves_stale(self, change: ChangeSet) -> None:
        self._ask()

    @Slot()
    def _ask(self) -> None:
        studio, project, frames = self.editor.studio, self.editor.project, self.editor.visible_frames()
        track_id = self.editor.track_id
        if studio is None or project is None or not track_id or not len(frames):
            return
        render = studio.render

        def look() -> PoseCurves | None:
            return render.poses(project, track_id, max(frames.start - 1, 0), frames.stop + 1)

        self._worker.ask(look, self._show, self.editor.fail)

    def _show(self, curves: PoseCurves | None) -> None:
        self._curves = curves
        self.refresh()

    @property
    def keys(self) -> list[PoseKey]:
        """Keys of the axes that are shown; those of the active axis last, on top."""
        track, choice = self.editor.track, self.picker.choice
        keys = [key for key in track.keys if key.axis in choice.shown] if track is not None else []
        return sorted(keys, key=lambda key: key.axis == choice.active)

    # --- geometry ----------------------------------------------------------------------------------------------

    @property
    def _value_per_px(self) -> float:
        return (HIGH - LOW) / max(self.height() - 8, 1)

    def y_of(self, value: float) -> float:
        """Pixel of a value."""
        return 4 + (HIGH - value) / self._value_per_px

    def value_at(self, y: float) -> float:
        """Value under a pixel."""
        return HIGH - (y - 4) * self._value_per_px

    def spot(self, key: PoseKey) -> tuple[float, float]:
        """Where a key is drawn."""
        return self.editor.view.x_of(key.time), self.y_of(key.value)

    # --- painting ----------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """Grid, then curves: the active axis last and strongest."""
        theme = self.theme
        painter.fillRect(self.rect(), theme["lane"])
        painter.setFont(small(self.font()))
        for value in (-1.0, 0.0, 1.0):
            y = round(self.y_of(value)) + 0.5
            painter.setPen(theme["line"] if value == 0 else theme["grid"])
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        curves, timebase = self._curves, self.editor.timebase
        if curves is None or timebase is None:
            if self.editor.studio is not None:
                painter.setPen(theme["text_faint"])
                note = "Pose curves appear here once the shot is analysed"
                painter.drawText(QRectF(12, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, note)
            return
        x = self._pixels(curves, timebase)
        if is_dense(x, self.width()):
            self._draw_dense(painter, theme, curves, x)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for axis in self._in_order():
                self._draw_axis(painter, theme, curves, x, axis, strong=axis == self.picker.choice.active)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._draw_scale(painter, theme)

    def _in_order(self) -> list[str]:
        """The axes that are shown, the active one last, on top."""
        choice = self.picker.choice
        return sorted(choice.shown, key=lambda name: (name == choice.active, AXES.index(name)))

    def _draw_dense(self, painter: QPainter, theme: Theme, curves: PoseCurves, x: Floats) -> None:
        """More frames than pixels: all curves as one image."""
        axes = self._in_order()
        which = np.zeros((self.height(), self.width()), np.uint8)
        table = np.zeros(len(axes) + 1, np.uint32)
        for number, axis in enumerate(axes, 1):
            strong = axis == self.picker.choice.active
            colour = axis_colour(theme, axis)
            table[number] = (colour if strong else theme.mixed(colour, "lane", 0.45)).rgba()
            rows = self._rows(curves.effective[:, AXES.index(axis)])
            covered = band(x, rows, self.width(), self.height()).view(np.uint8)
            np.maximum(which, covered * np.uint8(number), out=which)
        painter.drawImage(QPointF(0, 0), from_argb(np.take(table, which)))

    def _pixels(self, curves: PoseCurves, timebase: Timebase) -> Floats:
        n = len(curves.predicted)
        view = self.editor.view
        if timebase.starts:
            times = np.array(timebase.starts[curves.first : curves.first + n], np.float64)
        else:
            times = (curves.first + np.arange(n)) * (1e6 / float(timebase.rate))
        pixels: Floats = (times - view.start_us) / view.us_per_px
        return pixels

    def _draw_axis(
        self, painter: QPainter, theme: Theme, curves: PoseCurves, x: Floats, axis: str, *, strong: bool
    ) -> None:
        index = AXES.index(axis)
        colour = QColor(axis_colour(theme, axis))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        predicted, shown = curves.predicted[:, index], curves.effective[:, index]
        if strong and not np.array_equal(predicted, shown):
            behind = QColor(colour)
            behind.setAlphaF(0.45)
            painter.setPen(QPen(behind, 1.0))
            painter.drawPolyline(polyline(x, self._rows(predicted)))
        colour.setAlphaF(1.0 if strong else 0.65)
        painter.setPen(QPen(colour, 1.0))
        for shift in (-0.4, 0.4) if strong else (0.0,):
            painter.drawPolyline(polyline(x, self._rows(shown) + shift))

    def _rows(self, values: F32) -> Floats:
        rows: Floats = 4 + (HIGH - np.clip(values.astype(np.float64), LOW, HIGH)) / self._value_per_px
        return rows

    def _draw_scale(self, painter: QPainter, theme: Theme) -> None:
        for value, text in ((1.0, "1"), (0.0, "0"), (-1.0, "−1")):
            y = self.y_of(value)
            painter.fillRect(QRectF(1, y - 13, 16, 12), theme.faded("lane", 0.75))
            painter.setPen(theme["text_faint"])
            painter.drawText(QPointF(4, y - 3), text)

    def draw_over(self, painter: QPainter) -> None:
        """Keys, live."""
        theme, view = self.theme, self.editor.view
        selection = self.editor.selection
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for key in self.keys:
            x, y = self.spot(key)
            if not -10 <= x <= view.width_px + 10:
                continue
            chosen = selection.kind == "keys" and key.id in selection.ids
            size = 6.0 if chosen else 5.0
            painter.setPen(QPen(theme["accent"] if chosen else theme["text"], 2.0 if chosen else 1.0))
            painter.setBrush(axis_colour(theme, key.axis))
            if key.interpolation == "step":
                painter.drawRect(QRectF(x - size + 1, y - size + 1, 2 * size - 2, 2 * size - 2))
            else:
                shape = [QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + size), QPointF(x - size, y)]
                painter.drawPolygon(QPolygonF(shape))
        ghost = self.editor.ghost
        if ghost is not None and ghost.lane == "keys":
            x = view.x_of(ghost.us)
            painter.setPen(QPen(theme["accent"], 1.0, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self._curves is not None and self.picker.choice.active:
            painter.setFont(small(self.font()))
            text = f"{self.picker.choice.active}: double-click adds a key"
            if not self.keys:
                painter.setPen(theme["text_faint"])
                width = QFontMetricsF(painter.font()).horizontalAdvance(text)
                painter.drawText(QPointF(self.width() - width - 8, self.height() - 7), text)

    # --- hands -------------------------------------------------------------------------------------------------

    def key_at(self, at: Point) -> PoseKey | None:
        """The key under the mouse."""
        keys = self.keys
        index = nearest_point([self.spot(key) for key in keys], at.x, at.y)
        return None if index is None else keys[index]

    def axis_at(self, at: Point) -> str | None:
        """The axis whose curve passes under the mouse."""
        curves, timebase = self._curves, self.editor.timebase
        if curves is None or timebase is None:
            return None
        row = timebase.frame_at(int(at.us)) - curves.first
        if not 0 <= row < len(curves.effective):
            return None
        shown = [axis for axis in AXES if axis in self.picker.choice.shown]
        distances = [abs(self.y_of(float(curves.effective[row, AXES.index(a)])) - at.y) for a in shown]
        if not distances or min(distances) > CURVE_PX:
            return None
        return shown[int(np.argmin(distances))]

    def gesture_at(self, at: Point) -> Gesture | None:
        """Drag a key; choose the curve under the mouse; else move the playhead."""
        key = self.key_at(at)
        if key is not None:
            self.picker.activate(key.axis)
            return DragKey(self.editor, key, self._value_per_px)
        axis = self.axis_at(at)
        if axis is not None:
            self.picker.activate(axis)
        if self.editor.selection.kind == "keys":
            self.editor.select(Selection())
        return Scrub(self.editor)

    def pick(self, at: Point) -> None:
        """Select the key here."""
        key = self.key_at(at)
        if key is not None:
            self.editor.select(Selection("keys", (key.id,)))

    def hover(self, at: Point) -> None:
        """Cursor and tooltip say what is here."""
        key = self.key_at(at)
        axis = None if key is not None else self.axis_at(at)
        if key is not None:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
            self.setToolTip(f"{key.axis} {key.value:+.2f}, {key.interpolation}\nDrag to move it, Ctrl keeps the time, "
                            "Alt keeps the value, Delete removes it")  # fmt: skip
        elif axis is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(f"{axis}\nClick to edit this axis")
        else:
            self.unsetCursor()
            self.setToolTip(f"Double-click adds a key to {self.picker.choice.active}")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Add a key to the active axis at the frame under the mouse."""
        timebase, axis = self.editor.timebase, self.picker.choice.active
        at = self.point(event)
        if event.button() != Qt.MouseButton.LeftButton or timebase is None or not axis or self.key_at(at) is not None:
            return
        if self.editor.track is None:
            return
        time = timebase.start_of(timebase.frame_at(int(at.us)))
        low, high = RANGES[axis]
        value = round(min(max(self.value_at(at.y), low), high), 3)
        outcome = add_key(self.editor.session.project, self.editor.track_id, axis, time, value)
        if self.editor.commit(outcome) and isinstance(outcome, Edited):
            self._select_key(axis, time)

    def _select_key(self, axis: str, time: int) -> None:
        track = self.editor.track
        ids = tuple(key.id for key in track.keys if (key.axis, key.time) == (axis, time)) if track else ()
        self.editor.select(Selection("keys", ids))
