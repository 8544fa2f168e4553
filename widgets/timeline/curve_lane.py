"""The pose lane: predicted curves behind, what will be shown in front, keys on top.

Between the two the active axis' correction is filled, so that one sees what the keys do. Keys of axes that are not
shown are ticks at the lane's foot.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.document.model import FaceTrack, PoseKey
from app.qt.images import from_argb
from app.render.playing import BLOCK
from inference.api import AXES
from widgets.axes import AxisPicker, axis_colour, in_words
from widgets.editor import Editor
from widgets.language import tr
from widgets.pose_store import PoseStore
from widgets.theme import small
from widgets.timeline.curve_gestures import BoxSelect, ThreeKeys
from widgets.timeline.curve_legend import legend_of
from widgets.timeline.curves import Floats, bands, fill, is_dense, polyline, runs
from widgets.timeline.gestures import Gesture, Point
from widgets.timeline.key_lane import KeyLane

CURVE_PX = 5.0
DIFFERS = 0.004
"""Pose units below which a correction is not drawn."""
LEGEND_PX = 560
"""A lane at least this wide says what its lines mean."""


class CurveLane(KeyLane):
    """All chosen axes over time."""

    name = "Pose"
    flags = frozenset({"pose"})
    axes = AXES
    low, high = -1.1, 1.3

    def __init__(self, editor: Editor, picker: AxisPicker, store: PoseStore, parent: QWidget | None = None) -> None:
        super().__init__(editor, 96, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.picker = picker
        self.store = store
        self._legend: tuple[tuple[str, str, str, float], QPixmap] | None = None
        picker.changed.connect(self.refresh)
        store.changed.connect(self._curves_changed)

    # --- what it is about --------------------------------------------------------------------------------------

    def keys_of(self, track: FaceTrack) -> tuple[PoseKey, ...]:
        """Pose keys."""
        return track.keys

    def shown_axes(self) -> frozenset[str]:
        """As chosen by the chips."""
        return self.picker.choice.shown

    def active_axis(self) -> str:
        """The chosen one."""
        return self.picker.choice.active

    def activate(self, axis: str) -> None:
        """New keys belong to it from now on."""
        self.picker.activate(axis)

    def colour(self, axis: str) -> QColor:
        """As everywhere."""
        return axis_colour(self.theme, axis)

    @Slot(int, int)
    def _curves_changed(self, first: int, last: int) -> None:
        times = self.store.times
        if not len(times) or last <= first:
            self.refresh()
            return
        # lines reach to the neighbours that are known, in wide views some blocks away
        stride = self.store.stride
        air = 2 if stride == 1 else 2 * stride * BLOCK
        self.refresh_span(int(times[max(first - air, 0)]), int(times[min(last + air, len(times)) - 1]))

    # --- painting ----------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """Grid, curves, keys: the active axis last and strongest."""
        theme, store = self.theme, self.store
        self.clear(painter)
        for value in (-1.0, 0.0, 1.0):
            y = round(self.y_of(value)) + 0.5
            painter.setPen(theme["line"] if value == 0 else theme["grid"])
            painter.drawLine(QPointF(0, y), QPointF(self.view.width_px, y))
        if store.empty:
            if self.editor.studio is not None:
                painter.setFont(small(self.font()))
                painter.setPen(theme["text_faint"])
                note = tr("Pose curves appear here once the shot is analysed")
                painter.drawText(QRectF(28, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, note)
            return
        rows, x, width = self._visible()
        if is_dense(x, width):
            self._draw_dense(painter, rows, x)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for axis in self._in_order():
                self._draw_axis(painter, rows, x, axis, strong=axis == self.active_axis())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.draw_key_glyphs(painter)

    def _visible(self) -> tuple[slice, Floats, float]:
        """The frames to be drawn with one more on both sides, their pixels, and how many pixels that is."""
        first, last = self.part
        view, times = self.view, self.store.times
        start = max(int(np.searchsorted(times, view.us_at(first - 2), side="right")) - 1, 0)
        end = min(int(np.searchsorted(times, view.us_at(last + 2), side="left")) + 1, len(times))
        x: Floats = (times[start:end] - view.start_us) / view.us_per_px
        return slice(start, end), x, last - first

    def _in_order(self) -> list[str]:
        """The axes that are shown, the active one last, on top."""
        active = self.active_axis()
        return sorted(self.shown_axes(), key=lambda name: (name == active, AXES.index(name)))

    def _draw_dense(self, painter: QPainter, rows: slice, x: Floats) -> None:
        """More frames than pixels: all curves as one image."""
        store, theme = self.store, self.theme
        axes, known, low, high = self._in_order(), store.known[rows], store.effective[rows], store.effective[rows]
        left, right = (round(edge) for edge in self.part)
        which = np.zeros((max(right - left, 1), self.height()), np.uint8)
        table = np.zeros(len(axes) + 1, np.uint32)
        if len(x) >= BLOCK * len(which):  # a block of frames lies within a pixel
            blocks = slice(rows.start // BLOCK, (rows.stop - 1) // BLOCK + 1)
            low, high = (extreme[blocks] for extreme in store.extremes())
            firsts = np.arange(blocks.start, blocks.stop) * BLOCK
            known, x = store.known[firsts], (store.times[firsts] - self.view.start_us) / self.view.us_per_px
        some = [AXES.index(axis) for axis in axes]
        top, bottom = self.rows(high[known][:, some]), self.rows(low[known][:, some])
        first, last = bands(x[known] - left, top, bottom, len(which))
        for number, axis in enumerate(axes, 1):
            colour = self.colour(axis)
            table[number] = (colour if axis == self.active_axis() else theme.mixed(colour, "lane", 0.45)).rgba()
            fill(which, first[number - 1], last[number - 1], number)
        painter.drawImage(QPointF(left, 0), from_argb(np.take(table, which.T)))

    def _draw_axis(self, painter: QPainter, rows: slice, x: Floats, axis: str, *, strong: bool) -> None:
        store, index = self.store, AXES.index(axis)
        colour = QColor(self.colour(axis))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for part in runs(store.known[rows]):
            predicted = store.predicted[rows, index][part]
            shown = store.effective[rows, index][part]
            here, behind, front = x[part], self.rows(predicted), self.rows(shown)
            for changed in runs(np.abs(shown - predicted) > DIFFERS, grow=1):
                self._draw_correction(painter, here[changed], behind[changed], front[changed], colour, strong=strong)
            colour.setAlphaF(1.0 if strong else 0.65)
            painter.setPen(QPen(colour, 1.0))
            for shift in (-0.4, 0.4) if strong else (0.0,):
                painter.drawPolyline(polyline(here, front + shift))

    def _draw_correction(
        self, painter: QPainter, x: Floats, behind: Floats, front: Floats, colour: QColor, *, strong: bool
    ) -> None:
        """The prediction that keys override, dim; for the active axis also the way between."""
        if strong:
            colour.setAlphaF(0.18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(polyline(np.concatenate([x, x[::-1]]), np.concatenate([front, behind[::-1]])))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        colour.setAlphaF(0.55 if strong else 0.3)
        painter.setPen(QPen(colour, 1.0))
        painter.drawPolyline(polyline(x, behind))

    def draw_over(self, painter: QPainter) -> None:
        """Scale and legend, which stay where they are, then the live marks."""
        theme, clip = self.theme, painter.clipBoundingRect()
        painter.setFont(small(self.font()))
        if clip.left() < 20:
            for value, text in ((1.0, "1"), (0.0, "0"), (-1.0, "−1")):
                y = self.y_of(value)
                painter.fillRect(QRectF(1, y - 13, 16, 12), theme.faded("lane", 0.75))
                painter.setPen(theme["text_faint"])
                painter.drawText(QPointF(4, y - 3), text)
        super().draw_over(painter)
        if self.gesture is None and not self.store.empty and self.width() >= LEGEND_PX and self.height() >= 70:
            self._draw_legend(painter, clip)

    def _draw_legend(self, painter: QPainter, clip: QRectF) -> None:
        axis = self.active_axis()
        if not axis:
            return
        key = (axis, self.theme.name, self.font().key(), self.devicePixelRatioF())
        if self._legend is None or self._legend[0] != key:
            self._legend = (key, legend_of(axis, self.colour(axis), self.theme, painter.font(), key[-1]))
        picture = self._legend[1]
        corner = QPointF(self.width() - picture.deviceIndependentSize().width() - 4, 1)
        if clip.intersects(QRectF(corner, picture.deviceIndependentSize())):
            painter.drawPixmap(corner, picture)

    # --- hands -------------------------------------------------------------------------------------------------

    def axis_at(self, at: Point) -> str | None:
        """The axis whose curve passes under the mouse; the active one before others."""
        timebase = self.editor.timebase
        pose = self.store.at(timebase.frame_at(int(at.us))) if timebase is not None else None
        if pose is None:
            return None
        shown = sorted(self.shown_axes(), key=lambda axis: axis != self.active_axis())
        near = [abs(self.y_of(float(pose[0][AXES.index(axis)])) - at.y) for axis in shown]
        best = int(np.argmin(near))
        return shown[best] if near[best] <= CURVE_PX else None

    def override_at(self, at: Point) -> ThreeKeys | None:
        """Pull the curve under the mouse, or the active axis', at this moment."""
        timebase, axis = self.editor.timebase, self.axis_at(at) or self.active_axis()
        if timebase is None or not axis:
            return None
        frame = timebase.frame_at(int(at.us))
        pose = self.store.at(frame)
        if pose is None:
            return None
        self.activate(axis)
        value = float(pose[0][AXES.index(axis)])
        return ThreeKeys(self.editor, axis, int(at.us), value, self.store.predictor(axis), self.value_per_px)

    def gesture_at(self, at: Point) -> Gesture | None:
        """As for all keys; a press on a curve makes its axis the active one."""
        gesture = super().gesture_at(at)
        axis = self.axis_at(at)
        if isinstance(gesture, BoxSelect) and axis is not None:
            self.activate(axis)
        return gesture

    def hover(self, at: Point) -> None:
        """Cursor and a hint at what is under the mouse."""
        side, key = self.handle_at(at), self.key_at(at)
        hidden = None if key else self.hidden_key_at(at)
        axis = self.axis_at(at)
        if side:
            upright = side in ("top", "bottom")
            self.setCursor(Qt.CursorShape.SizeVerCursor if upright else Qt.CursorShape.SizeHorCursor)
            self.setToolTip(tr("Drag to scale the selected keys' values") if upright
                            else tr("Drag to scale the selected keys' times"))  # fmt: skip
        elif key is not None:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
            self.setToolTip(
                f"{key.axis} {key.value:+.2f}, {key.interpolation}: {in_words(key.axis, key.value)}\n"
                + tr("Drag to move it, Ctrl keeps the time, Alt the value; double-click types a value")
            )
        elif hidden is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(tr("A key of {axis}, which is hidden: click shows it", axis=hidden.axis))
        elif self.tool:
            self.setCursor(Qt.CursorShape.SizeVerCursor)
        elif axis is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(tr("{axis}: click to edit it, Alt+drag overrides it here with three keys", axis=axis))
        else:
            self.unsetCursor()
            self.setToolTip(
                tr("Double-click adds a key to {axis}, a drag selects keys", axis=self.active_axis())
                + "\n" + tr("Alt+drag, or T held, overrides it with three keys; the wheel widens them")
            )  # fmt: skip
