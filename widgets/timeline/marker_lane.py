"""Markers: notes at times of the shot. Drag moves one, double-click edits its note or makes one where there is none."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QActionGroup,
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QIcon,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
)  # fmt: skip
from PySide6.QtWidgets import QMenu, QWidget

from app.document.edits.markers import add_marker, move_marker, remove_markers, set_marker
from app.document.edits.result import Edited
from app.document.model import Colour, Marker, Project
from widgets.editor import Editor, Selection
from widgets.language import tr
from widgets.theme import Theme, small
from widgets.timecode import clock
from widgets.timeline.gestures import DRAG_PX, Gesture, MoveGesture, Point, Scrub
from widgets.timeline.inline_editor import InlineEditor
from widgets.timeline.lane import Lane
from widgets.timeline.select_gestures import CTRL

COLOURS: tuple[Colour, ...] = get_args(Colour)
ROLES: dict[Colour, str] = {
    "yellow": "wide", "red": "error", "green": "cache_ready", "blue": "tongue", "purple": "closed",
}  # fmt: skip
"""Marker colours as roles of the theme, so that they are seen on dark and light."""
REACH_PX = 7.0
FLAG_PX = 9.0
TEXT_PX = 24.0
"""A note needs this much room to be begun."""


def marker_colour(theme: Theme, colour: Colour) -> QColor:
    """What a marker is painted with."""
    return theme[ROLES[colour]]


class DragMarker(MoveGesture):
    """Move a marker; a press without a move selects it and puts the playhead there."""

    def __init__(self, editor: Editor, marker: Marker) -> None:
        super().__init__(editor, (marker.id,))
        self.marker = marker
        self._from = Point(0, 0, 0)
        self._moved = False
        self._selected, self._playhead = editor.selection, editor.playhead_us

    def begin(self, at: Point) -> None:
        """Select it."""
        self._from = at
        mine = self._selected.ids if self._selected.kind == "markers" and at.holds(CTRL) else ()
        ids = tuple(i for i in mine if i != self.marker.id)
        toggled_off = self.marker.id in mine
        self.editor.select(Selection("markers", ids if toggled_off and ids else (*ids, self.marker.id)))

    def update(self, at: Point) -> None:
        """Preview it at the mouse."""
        self._moved = self._moved or abs(at.x - self._from.x) >= DRAG_PX
        if not self._moved:
            return
        us, what = self.snapped(self.marker.time + at.us - self._from.us, at)
        shot_id, name = self.editor.shot_id, self.marker.id
        outcome = self.attempt(lambda project: move_marker(project, shot_id, name, us))
        self.show(outcome, us, self.marker.time, what, "markers")

    def finish(self) -> None:
        """One step of history; a click goes there."""
        super().finish()
        if not self._moved:
            self.editor.seek(self.marker.time)

    def cancel(self) -> None:
        """Drop the preview; select what was selected."""
        super().cancel()
        self.editor.select(self._selected)
        self.editor.seek(self._playhead)

    def reached(self, project: Project) -> int:
        """Its time."""
        return next(m.time for m in project.shot(self.editor.shot_id).markers if m.id == self.marker.id)


class MarkerLane(Lane):
    """The markers of the shot."""

    name = "Markers"
    flags = frozenset({"markers"})
    snaps_as = "marker"
    pans = True

    def __init__(self, editor: Editor, height: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(editor, height, parent)
        self.field = InlineEditor(self)
        self._editing = ""
        editor.view.changed.connect(self._close_field)
        editor.opened.connect(self._close_field)

    @property
    def markers(self) -> tuple[Marker, ...]:
        """As shown."""
        return self.editor.shot.markers if self.editor.shot is not None else ()

    def marker_at(self, x: float) -> Marker | None:
        """The marker under the mouse, the nearest one."""
        view = self.editor.view
        near = min(self.markers, key=lambda m: abs(view.x_of(m.time) + FLAG_PX / 2 - x), default=None)
        if near is None or not -REACH_PX <= x - view.x_of(near.time) <= FLAG_PX + REACH_PX / 2:
            return None
        return near

    # --- painting ----------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """A flag each, and as much of the note as there is room for."""
        self.clear(painter, line=True)
        view, theme = self.view, self.theme
        painter.setFont(small(self.font()))
        metrics = QFontMetricsF(painter.font())
        shown = [m for m in self.markers if view.start_us - 400 * view.us_per_px <= m.time <= view.end_us]
        ends = [view.x_of(m.time) for m in shown[1:]] + [float(view.width_px)] * bool(shown)
        last, tight = -FLAG_PX, []
        for marker, end in zip(shown, ends, strict=True):
            x = view.x_of(marker.time)
            if x - last < 1.5:  # one line stands for all that share its pixel
                continue
            last = x
            colour = marker_colour(theme, marker.colour)
            if end - x <= FLAG_PX:
                tight.append((x, colour))
                continue
            self._draw_flag(painter, x, colour)
            room = end - x - FLAG_PX - 8
            if marker.text and room > TEXT_PX:
                painter.setPen(theme["text_dim"])
                text = metrics.elidedText(marker.text, Qt.TextElideMode.ElideRight, room)
                box = QRectF(x + FLAG_PX + 4, 0, room, self.height() - 1)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        for x, colour in tight:
            painter.fillRect(QRectF(x, 3, 1.5, self.height() - 4), colour)

    def _draw_flag(self, painter: QPainter, x: float, colour: QColor) -> None:
        height = self.height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        middle = min(height * 0.55, 11.0)
        flag = [QPointF(x, 3), QPointF(x + FLAG_PX, 3), QPointF(x + FLAG_PX - 3, (3 + middle) / 2 + 1),
                QPointF(x + FLAG_PX, middle + 2), QPointF(x, middle + 2)]  # fmt: skip
        painter.drawPolygon(QPolygonF(flag))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(colour, 1.0))
        painter.drawLine(QPointF(x, 3), QPointF(x, height - 1))

    def draw_over(self, painter: QPainter) -> None:
        """A frame around what is selected."""
        selection, view = self.editor.selection, self.editor.view
        if selection.kind != "markers":
            return
        painter.setPen(QPen(self.theme["accent"], 1.5))
        painter.setBrush(self.theme.faded("accent", 0.18))
        for marker in self.markers:
            x = view.x_of(marker.time)
            if marker.id in selection.ids and -FLAG_PX - 4 <= x <= self.width():
                painter.drawRect(QRectF(x - 2.5, 0.75, FLAG_PX + 5, self.height() - 2.5))

    # --- hands -------------------------------------------------------------------------------------------------

    def gesture_at(self, at: Point) -> Gesture | None:
        """Move a marker; else the playhead."""
        marker = self.marker_at(at.x)
        return DragMarker(self.editor, marker) if marker is not None else Scrub(self.editor)

    def hover(self, at: Point) -> None:
        """What is noted here."""
        marker = self.marker_at(at.x)
        if marker is None:
            self.unsetCursor()
            self.setToolTip(tr("Double-click: add a marker\nClick or drag: move the playhead"))
            return
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        note = f"{marker.text}\n" if marker.text else ""
        self.setToolTip(note + tr("Marker at {time} s\nDrag to move, double-click to edit the note, right click for "
                                  "colours", time=clock(marker.time)))  # fmt: skip

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the note; make a marker where there is none."""
        if event.button() != Qt.MouseButton.LeftButton or self.editor.shot is None:
            return
        marker = self.marker_at(event.position().x())
        if marker is None:
            self.add(round(self.point(event).us))
        else:
            self.edit_note(marker.id)

    def add(self, us: int, *, ask: bool = True) -> None:
        """Make a marker on the frame of a time; `ask` for its note. Where there is one already, ask for that one's."""
        shot = self.editor.shot
        if shot is None or self.editor.timebase is None:
            return
        frame = self.editor.timebase.frame_at(us)
        us = self.editor.timebase.start_of(frame)
        there = next((m for m in shot.markers if self.editor.timebase.frame_at(m.time) == frame), None)
        ask = ask or there is not None
        if there is None:
            outcome = add_marker(self.editor.session.project, shot.id, us)
            if not self.editor.commit(outcome) or not isinstance(outcome, Edited):
                return
            there = next(m for m in outcome.project.shot(shot.id).markers if m.time == us)
        self.editor.select(Selection("markers", (there.id,)))
        if ask:
            self.edit_note(there.id)

    def edit_note(self, marker_id: str) -> None:
        """Open a field over a marker's note."""
        marker = next((m for m in self.markers if m.id == marker_id), None)
        if marker is None:
            return
        self.editor.view.reveal(marker.time)
        x = round(self.editor.view.x_of(marker.time) + FLAG_PX)
        self._editing = marker.id
        self.editor.select(Selection("markers", (marker.id,)))
        box = QRect(x + 2, 0, 160, self.height() - 1)
        self.field.edit(box, marker.text, self._note_taken, step=self._step, name=tr("Marker note"))

    def _note_taken(self, text: str) -> None:
        self.editor.commit(set_marker(self.editor.session.project, self.editor.shot_id, self._editing, text=text))

    def _step(self, by: int) -> None:
        ids = [m.id for m in self.markers]
        if self._editing in ids and 0 <= ids.index(self._editing) + by < len(ids):
            self.edit_note(ids[ids.index(self._editing) + by])

    def _close_field(self) -> None:
        self.field.dismiss(take=True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Note, colours, delete."""
        marker = self.marker_at(event.pos().x())
        if marker is None:
            super().contextMenuEvent(event)
            return
        selection = self.editor.selection
        if selection.kind != "markers" or marker.id not in selection.ids:
            self.editor.select(Selection("markers", (marker.id,)))
        self.menu(marker).popup(event.globalPos())

    def menu(self, marker: Marker) -> QMenu:
        """What can be done to the selected markers."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Edit note"), lambda: self.edit_note(marker.id))
        menu.addSeparator()
        group = QActionGroup(menu)
        for colour in COLOURS:
            action = menu.addAction(self._swatch(colour), colour.capitalize())
            action.setCheckable(True)
            action.setChecked(marker.colour == colour)
            action.setData(colour)
            group.addAction(action)
        group.triggered.connect(lambda action: self.set_colour(action.data()))
        menu.addSeparator()
        menu.addAction(tr("Delete"), self.remove)
        return menu

    def set_colour(self, colour: Colour) -> None:
        """Give the selected markers a colour, in one step."""
        project = self.editor.session.project
        outcome = None
        for marker_id in self.editor.selection.ids:
            outcome = set_marker(project, self.editor.shot_id, marker_id, colour=colour)
            if not isinstance(outcome, Edited):
                break
            project = outcome.project
        if outcome is not None:
            self.editor.commit(outcome)

    def remove(self) -> None:
        """Take the selected markers away."""
        ids = self.editor.selection.ids
        self.editor.commit(remove_markers(self.editor.session.project, self.editor.shot_id, ids))

    def _swatch(self, colour: Colour) -> QIcon:
        picture = QPixmap(12, 12)
        picture.fill(marker_colour(self.theme, colour))
        return QIcon(picture)
