"""A lane of keys over time and value: what the pose curves and the automation lanes have in common.

Keys that are not selected belong to the lane's picture, selected ones with their box are drawn live.
"""

from __future__ import annotations

from itertools import count
from time import monotonic

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QWheelEvent,
)  # fmt: skip
from PySide6.QtWidgets import QWidget

from app.document.changes import ChangeSet
from app.document.edits.keys import move_keys
from app.document.edits.pose import add_key
from app.document.edits.result import Edited
from app.document.model import FaceTrack, PoseKey
from widgets.editor import Editor, Selection
from widgets.timeline.curve_gestures import ALT, CTRL, SHIFT, BoxSelect, DragKeys, ScaleKeys, ThreeKeys, within
from widgets.timeline.gestures import Gesture, Point
from widgets.timeline.key_paint import CROWDED, HANDLE, Ticks, box_of, draw_band, draw_box, draw_keys, handles
from widgets.timeline.key_table import KeyTable, Tables
from widgets.timeline.mended_lane import EDGE_PX, MendedLane

KEY_PX = 8.0
"""How near the mouse must be to a key."""
NUDGE, COARSE = 0.01, 0.1
"""Value steps of the arrow keys, plain and with Shift."""
NUDGE_PAUSE_S = 0.7
"""Nudges further apart than this are separate steps of history."""
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Mask = NDArray[np.bool_]
Pixels = NDArray[np.float64]
_gestures = count(1)


class KeyLane(MendedLane):
    """Keys that can be drawn, caught, dragged, scaled, nudged. Subclasses say which, how high, and draw the curves."""

    key_menu_wanted = Signal(QPoint)  # where on the screen
    value_wanted = Signal()  # an exact value for the selected keys

    axes: tuple[str, ...] = ()
    low, high = 0.0, 1.0
    pans = True

    def __init__(self, editor: Editor, height: int, parent: QWidget | None = None) -> None:
        super().__init__(editor, height, parent)
        self._tables = Tables(self.axes)
        self._band: QRectF | None = None
        self._nudge = ("", 0.0)  # gesture id, when
        self.tool = False  # T is held: a drag overrides

    # --- for subclasses ----------------------------------------------------------------------------------------

    def keys_of(self, track: FaceTrack) -> tuple[PoseKey, ...]:
        """The track's keys of this kind."""
        raise NotImplementedError

    def shown_axes(self) -> frozenset[str]:
        """Axes whose keys can be seen and caught."""
        return frozenset(self.axes)

    def active_axis(self) -> str:
        """The axis that new keys belong to; its keys lie on top."""
        return self.axes[0]

    def colour(self, axis: str) -> QColor:
        """An axis' colour."""
        raise NotImplementedError

    def activate(self, axis: str) -> None:
        """An axis was taken hold of."""

    def override_at(self, at: Point) -> ThreeKeys | None:
        """The three-key drag that would begin here."""
        return None

    # --- keys and geometry -------------------------------------------------------------------------------------

    @property
    def table(self) -> KeyTable:
        """All keys of this lane's kind."""
        track = self.editor.track
        return self._tables.of(self.keys_of(track) if track is not None else ())

    @property
    def value_per_px(self) -> float:
        """Units that a pixel is worth."""
        return (self.high - self.low) / max(self.height() - 8, 1)

    def y_of(self, value: float) -> float:
        """Pixel of a value."""
        return 4 + (self.high - value) / self.value_per_px

    def value_at(self, y: float) -> float:
        """Value under a pixel."""
        return self.high - (y - 4) * self.value_per_px

    def rows(self, values: NDArray[np.floating]) -> Pixels:  # type: ignore[type-arg]
        """Pixels of values, clipped to the lane."""
        rows: Pixels = 4 + (self.high - np.clip(values.astype(np.float64), self.low, self.high)) / self.value_per_px
        return rows

    def spot(self, key: PoseKey) -> tuple[float, float]:
        """Where a key is drawn."""
        return self.editor.view.x_of(key.time), self.y_of(key.value)

    def _spots(self, where: Mask) -> tuple[Pixels, Pixels]:
        table, view = self.table, self.view
        return (table.times[where] - view.start_us) / view.us_per_px, self.rows(table.values[where])

    def key_at(self, at: Point) -> PoseKey | None:
        """The shown key under the mouse; the active axis' own before others."""
        table = self.table
        index = np.flatnonzero(table.of(self.shown_axes()))
        if not len(index):
            return None
        x, y = self._spots(index)  # type: ignore[arg-type]
        distance = np.hypot(x - at.x, y - at.y)
        active = table.of({self.active_axis()})[index]
        order = np.where(distance <= KEY_PX, distance - 3.0 * active, np.inf)
        best = int(np.argmin(order))
        return table.keys[index[best]] if np.isfinite(order[best]) else None

    def hidden_key_at(self, at: Point) -> PoseKey | None:
        """The key of an axis that is not shown whose tick is under the mouse."""
        table = self.table
        index = np.flatnonzero((table.axis >= 0) & ~table.of(self.shown_axes()))
        if not len(index) or at.y < self.height() - 8:
            return None
        x = (table.times[index] - self.view.start_us) / self.view.us_per_px
        best = int(np.argmin(np.abs(x - at.x)))
        return table.keys[index[best]] if abs(x[best] - at.x) <= 4 else None

    def keys_in(self, band: QRectF) -> list[str]:
        """Ids of the shown keys in a rectangle."""
        table = self.table
        index = np.flatnonzero(table.of(self.shown_axes()))
        x, y = self._spots(index)  # type: ignore[arg-type]
        inside = (x >= band.left()) & (x <= band.right()) & (y >= band.top()) & (y <= band.bottom())
        return [table.keys[i].id for i in index[inside].tolist()]

    def set_band(self, band: QRectF | None) -> None:
        """Show the rectangle that is being dragged."""
        self._band = band
        self.update()

    def selected(self) -> list[PoseKey]:
        """The selected keys of this lane that are shown."""
        where = self._chosen()
        return [self.table.keys[i] for i in np.flatnonzero(where).tolist()]

    def _chosen(self) -> Mask:
        selection, table = self.editor.selection, self.table
        ids = selection.ids if selection.kind == "keys" else ()
        return table.chosen(ids) & table.of(self.shown_axes())

    def selection_box(self) -> QRectF | None:
        """The box around several selected keys, with handles to scale them by."""
        return box_of(*self._spots(self._chosen())) if len(self.editor.selection.ids) > 1 else None

    # --- painting ----------------------------------------------------------------------------------------------

    def _crowded(self, x: Pixels) -> bool:
        """Whether the picture has too many keys for glyphs; a part of it must look as the rest does."""
        return bool(np.count_nonzero((x >= 0) & (x <= self.view.width_px)) > CROWDED)

    def draw_key_glyphs(self, painter: QPainter) -> None:
        """All keys into the picture: those of hidden axes as ticks at the foot, the active axis' on top."""
        table, theme = self.table, self.theme
        if not len(table):
            return
        first, last = self.part
        x = (table.times - self.view.start_us) / self.view.us_per_px
        near = (x >= first - EDGE_PX) & (x <= last + EDGE_PX)
        shown, active = self.shown_axes(), self.active_axis()
        crowded, ticks = self._crowded(x), Ticks(first - EDGE_PX, last + EDGE_PX, self.height())
        glyphs = []
        for axis in sorted(self.axes, key=lambda name: (name in shown, name == active)):
            mine = near & table.of({axis})
            if not mine.any():
                continue
            if axis not in shown:  # they are still there
                ticks.add(x[mine], self.height() - 6.0, 5, theme.mixed(self.colour(axis), "lane", 0.5))
                continue
            fill = self.colour(axis) if axis == active else theme.mixed(self.colour(axis), "lane", 0.25)
            y = self.rows(table.values[mine])
            if crowded:
                ticks.add(x[mine], y - 3, 6, fill)
            else:
                glyphs.append((x[mine], y, table.shape[mine], fill))
        ticks.draw(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for glyph in glyphs:
            draw_keys(painter, theme, *glyph)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def draw_over(self, painter: QPainter) -> None:
        """Selected keys and their box, the dragged rectangle, where a drag goes."""
        theme, view, ghost = self.theme, self.editor.view, self.editor.ghost
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self._chosen()
        if chosen.any():
            if (box := self.selection_box()) is not None:
                draw_box(painter, theme, box)
            self._draw_chosen(painter, chosen)
        if ghost is not None and ghost.lane == "keys":
            x_ghost = view.x_of(ghost.us)
            painter.setPen(QPen(theme["accent"], 1.0, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x_ghost, 0), QPointF(x_ghost, self.height()))
        if self._band is not None:
            draw_band(painter, theme, self._band)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _draw_chosen(self, painter: QPainter, chosen: Mask) -> None:
        theme, table = self.theme, self.table
        x, y = self._spots(chosen)
        if len(x) > CROWDED:
            ticks = Ticks(0, self.width(), self.height())
            ticks.add(x, y - 3, 6, theme["accent"])
            ticks.draw(painter)
            return
        for axis in self.axes:
            mine = table.of({axis})[chosen]
            if mine.any():
                draw_keys(painter, theme, x[mine], y[mine], table.shape[chosen][mine], self.colour(axis), chosen=True)

    @Slot()
    def _move_ghost(self) -> None:
        self.update()

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        super()._on_change(change)
        if change.flags & self.flags:
            self.update()  # the selected keys and their box

    # --- mouse -------------------------------------------------------------------------------------------------

    def handle_at(self, at: Point) -> str:
        """The side of the selection's box whose handle is under the mouse."""
        box = self.selection_box()
        reach = HANDLE + 3
        for side, spot in handles(box).items() if box is not None else ():
            if abs(spot.x() - at.x) <= reach and abs(spot.y() - at.y) <= reach:
                return side
        return ""

    def gesture_at(self, at: Point) -> Gesture | None:
        """Scale by a handle, drag a key, override with Alt or T, else catch keys with a rectangle."""
        side = self.handle_at(at)
        if side:
            return ScaleKeys(self.editor, self.selected(), side, self.value_per_px)  # type: ignore[arg-type]
        key = self.key_at(at)
        if key is not None:
            if not at.holds(CTRL) and not at.holds(SHIFT):
                self.activate(key.axis)
            siblings = [k for k in self.table.keys if k.axis == key.axis]
            return DragKeys(self.editor, key, siblings, self.value_per_px)
        hidden = self.hidden_key_at(at)
        if hidden is not None:
            self.activate(hidden.axis)
            self.editor.select(Selection("keys", (hidden.id,)))
            return None
        if at.holds(ALT) or self.tool:
            drag = self.override_at(at)
            if drag is not None:
                return drag
        return BoxSelect(self.editor, self)

    def pick(self, at: Point) -> None:
        """Select the key here, unless it is among the selected ones."""
        key = self.key_at(at)
        if key is not None and key.id not in self.editor.selection.ids:
            self.activate(key.axis)
            self.editor.select(Selection("keys", (key.id,)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select what is here and ask for the menu of keys."""
        if self.editor.timebase is not None and self.gesture is None:
            x, y = float(event.pos().x()), float(event.pos().y())
            self.pick(Point(x, y, self.editor.view.us_at(x)))
            self.key_menu_wanted.emit(event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a key: type its value. Elsewhere: a new key at the frame under the mouse."""
        timebase, axis, at = self.editor.timebase, self.active_axis(), self.point(event)
        if event.button() != Qt.MouseButton.LeftButton or timebase is None or self.editor.track is None or not axis:
            return
        key = self.key_at(at)
        if key is not None:
            self.editor.select(Selection("keys", (key.id,)))
            self.value_wanted.emit()
            return
        time = timebase.start_of(timebase.frame_at(int(at.us)))
        value = within(axis, self.value_at(at.y))
        outcome = add_key(self.editor.session.project, self.editor.track_id, axis, time, value)
        if self.editor.commit(outcome) and isinstance(outcome, Edited):
            self.select_at(axis, time)

    def select_at(self, axis: str, time: int) -> None:
        """Select the key of an axis at a time."""
        ids = tuple(key.id for key in self.table.keys if (key.axis, key.time) == (axis, time))
        self.editor.select(Selection("keys", ids))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """During an override the wheel widens it."""
        if isinstance(self.gesture, ThreeKeys):
            steps = event.angleDelta().y() or event.angleDelta().x()
            self.gesture.wheel(1 if steps > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    # --- keys of the keyboard ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """While keys are selected, arrows and Enter are theirs and not the transport's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & (CTRL | ALT)
            mine = event.key() in (*ARROWS, *ENTER) and bool(self.selected())
            if plain and (mine or event.key() == Qt.Key.Key_T):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows nudge, Enter asks for a value, T held makes drags override, Esc lets go of the selection."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_T:
            self._use_tool(True)
        elif self.gesture is None and key in ARROWS and self.selected():
            self._nudge_keys(key, coarse=bool(event.modifiers() & SHIFT))
        elif self.gesture is None and key in ENTER and self.selected():
            self.value_wanted.emit()
        elif self.gesture is None and key == Qt.Key.Key_Escape and self.editor.selection.kind == "keys":
            self.editor.select(Selection())
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """T let go."""
        if event.key() == Qt.Key.Key_T and not event.isAutoRepeat():
            self._use_tool(False)
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A key that is let go elsewhere is not heard."""
        self._use_tool(False)
        super().focusOutEvent(event)

    def _use_tool(self, on: bool) -> None:
        self.tool = on
        self.setCursor(Qt.CursorShape.SizeVerCursor) if on else self.unsetCursor()

    def _nudge_keys(self, key: Qt.Key, *, coarse: bool) -> None:
        timebase = self.editor.timebase
        keys = self.selected()
        assert timebase is not None
        by_us, by_value = 0, 0.0
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            frames = (10 if coarse else 1) * (1 if key == Qt.Key.Key_Right else -1)
            here = timebase.frame_at(keys[0].time + 1)  # a moved key may lie a rounding before its frame
            by_us = timebase.start_of(here + frames) - keys[0].time
        else:
            by_value = (COARSE if coarse else NUDGE) * (1 if key == Qt.Key.Key_Up else -1)
        name, when = self._nudge
        now, what = monotonic(), f"{'time' if by_us else 'value'} {' '.join(k.id for k in keys)}"
        if not name.startswith(what) or now - when > NUDGE_PAUSE_S:
            name = f"{what} {next(_gestures)}"
        self._nudge = (name, now)
        ids = [k.id for k in keys]
        project = self.editor.session.project
        self.editor.commit(move_keys(project, self.editor.track_id, ids, by_us, by_value), gesture=name)
