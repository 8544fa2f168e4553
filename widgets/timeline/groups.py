"""Lanes of a shot with several faces: a group for each, the edited one with all its lanes, the others in small.

A group begins with the face's name in its colour. The lanes of the arrangement belong to the face that is edited; every
other face shows its words, phonemes, lip gap and what its audit found in one live lane, and a click on it makes it the
edited one. A shot with one face has no groups.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QContextMenuEvent, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.document.changes import ChangeSet
from app.document.model import FaceTrack
from app.qt.latest import Latest
from app.render.poses import PoseCurves
from inference.api import AXES
from widgets.audit_store import AuditStore
from widgets.editor import Editor
from widgets.language import tr
from widgets.theme import Theme, small
from widgets.timeline.arrangement import Arrangement
from widgets.timeline.columns import ColumnCache
from widgets.timeline.curves import polyline
from widgets.timeline.gestures import Gesture, Point, Scrub
from widgets.timeline.headers import WIDTH, triangle
from widgets.timeline.lane import Lane
from widgets.timeline.segment_paint import draw_segments
from widgets.timeline.stack import LaneStack, Row
from widgets.timeline.tier_lane import STYLES

TITLE_PX = 22
WORDS_PX, PHONES_PX, CURVE_PX = 17, 18, 21
FACE_PX = WORDS_PX + PHONES_PX + CURVE_PX
ROLES = ("tongue", "open", "closed", "rounded", "wide", "labiodental")
"""Colours of faces, in their order: told apart by the colour-blind, too."""
MOST_FRAMES = 6000
"""Wider views show no lip gap in small lanes."""
GAP_TOP = 1.2


def face_colour(theme: Theme, index: int) -> QColor:
    """The colour of the nth face of a shot."""
    return theme[ROLES[index % len(ROLES)]]


def speaks(track: FaceTrack) -> str:
    """What a face says, in a word or two."""
    dialogue = track.dialogue
    if dialogue is None or dialogue.audio is None:
        return tr("says what the shot says")
    return tr("says {name}", name=dialogue.audio.path.replace("\\", "/").rsplit("/", 1)[-1])


class ChooseFace(Scrub):
    """A click on the lane of another face: the playhead goes there, and the face is edited from the release on."""

    def __init__(self, editor: Editor, track_id: str) -> None:
        super().__init__(editor)
        self._track_id = track_id

    def finish(self) -> None:
        """Edit it."""
        self.editor.choose_track(self._track_id)


class GroupTitle(QWidget):
    """Name and colour of a face. A click edits it, the triangle folds its lanes."""

    folded = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, editor: Editor, track_id: str, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor, self.track_id, self.number = editor, track_id, number
        self.closed = self._hover = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        editor.look.changed.connect(self.update)
        editor.track_changed.connect(self.update)

    def track(self) -> FaceTrack | None:
        """The face as it is now."""
        shot = self.editor.shot
        return next((one for one in shot.tracks if one.id == self.track_id), None) if shot is not None else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Triangle, dot, name, and what it says; bright for the edited face."""
        theme, track = self.editor.look.current, self.track()
        active = self.track_id == self.editor.track_id
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme["raised" if active else "hover" if self._hover else "panel"])
        colour = face_colour(theme, self.number)
        painter.fillRect(0, 0, 3, self.height(), colour if active else theme.mixed(colour, "panel", 0.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme["text_dim"])
        painter.drawPolygon(triangle(12, self.height() / 2, self.closed))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(28, self.height() / 2), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(theme["text" if active else "text_dim"])
        name = track.name if track is not None else ""
        painter.drawText(QRectF(38, 0, WIDTH - 42, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(small(self.font()))
        painter.setPen(theme["text_faint"])
        said = speaks(track) if track is not None else ""
        said += "" if active else f"   {tr('click to edit this face')}"
        painter.drawText(QRectF(WIDTH + 8, 0, self.width() - WIDTH - 16, self.height()), Qt.AlignmentFlag.AlignVCenter,
                         said)  # fmt: skip
        painter.setPen(theme["line"])
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold, or edit this face."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if event.position().x() < 20:
            self.folded.emit(self.track_id)
        else:
            self.editor.choose_track(self.track_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of lanes."""
        self.menu_wanted.emit(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self._hover = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """And back."""
        self._hover = False
        self.update()


class SmallNames(QWidget):
    """What the parts of a small lane are."""

    def __init__(self, editor: Editor, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor = editor
        editor.look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Three names."""
        theme = self.editor.look.current
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme["panel"])
        painter.setFont(small(self.font()))
        painter.setPen(theme["text_faint"])
        top = 0
        for text, height in ((tr("Words"), WORDS_PX), (tr("Phonemes"), PHONES_PX), (tr("Lip gap, audit"), CURVE_PX)):
            painter.drawText(QRectF(20, top, WIDTH - 24, height), Qt.AlignmentFlag.AlignVCenter, text)
            top += height
        painter.setPen(theme["grid"])
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


class FaceLane(Lane):
    """A face that is not being edited, in small."""

    flags = frozenset({"words", "phonemes", "faces"})
    pans = True

    def __init__(self, editor: Editor, store: AuditStore, track_id: str, number: int, parent: QWidget) -> None:
        super().__init__(editor, FACE_PX, parent)
        self.track_id, self.number, self.store = track_id, number, store
        self._words, self._phones = ColumnCache(), ColumnCache()
        self._curves: PoseCurves | None = None
        self._worker = Latest(f"face-{number}", editor.relay)
        editor.changed.connect(self._curves_stale)
        editor.view.changed.connect(self._moved)
        store.changed.connect(self.refresh)
        self.setToolTip(tr("Click to edit this face"))
        self._ask()

    def close_worker(self) -> None:
        """Let it end."""
        self._worker.close()

    def _track(self) -> FaceTrack | None:
        shot = self.editor.shot
        return next((one for one in shot.tracks if one.id == self.track_id), None) if shot is not None else None

    def draw(self, painter: QPainter) -> None:
        """Words, phonemes, lip gap; dimmed, as they are not being edited."""
        theme, view, track = self.theme, self.view, self._track()
        self.clear(painter, line=True)
        if track is None:
            return
        painter.setOpacity(0.72)
        painter.setFont(small(self.font()))
        words, phones = self._words.of(track.words), self._phones.of(track.phonemes)
        seen = slice(*words.window(view.start_us, view.end_us))
        draw_segments(painter, theme, view, words, seen, WORDS_PX, STYLES["words"])
        painter.translate(0, WORDS_PX)
        seen = slice(*phones.window(view.start_us, view.end_us))
        draw_segments(painter, theme, view, phones, seen, PHONES_PX, STYLES["phonemes"])
        painter.translate(0, PHONES_PX)
        self._draw_audit(painter)
        self._draw_gap(painter)
        painter.resetTransform()
        painter.setOpacity(1.0)

    def _draw_gap(self, painter: QPainter) -> None:
        curves, timebase = self._curves, self.editor.timebase
        if curves is None or timebase is None or not len(curves.effective):
            return
        times = np.array([timebase.start_of(curves.first + i) for i in range(len(curves.effective))], np.float64)
        gap = np.clip(curves.effective[:, AXES.index("open")].astype(np.float64), 0, GAP_TOP)
        y = CURVE_PX - 3 - gap / GAP_TOP * (CURVE_PX - 6)
        painter.setPen(QPen(face_colour(self.theme, self.number), 1.0))
        painter.drawPolyline(polyline((times - self.view.start_us) / self.view.us_per_px, y))

    def _draw_audit(self, painter: QPainter) -> None:
        sheet, timebase = self.store.sheet(self.track_id), self.editor.timebase
        if sheet is None or timebase is None:
            return
        for found in sheet.findings:
            left = self.view.x_of(timebase.start_of(found.first))
            right = self.view.x_of(timebase.start_of(found.last + 1))
            if right >= 0 and left <= self.view.width_px:
                painter.fillRect(QRectF(left, 1, max(right - left, 2), CURVE_PX - 3), self.theme.faded("error", 0.45))

    def gesture_at(self, at: Point) -> Gesture | None:
        """Edit this face."""
        return ChooseFace(self.editor, self.track_id)

    @Slot(object)
    def _curves_stale(self, change: ChangeSet) -> None:
        if self.track_id in change.tracks:
            self._ask()

    @Slot()
    def _moved(self) -> None:
        known, frames = self._curves, self.editor.visible_frames()
        if known is None or known.first > frames.start or known.first + len(known.effective) < frames.stop:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        studio, project, frames = self.editor.studio, self.editor.project, self.editor.visible_frames()
        if studio is None or project is None or not len(frames) or len(frames) > MOST_FRAMES:
            return
        render, track_id, air = studio.render, self.track_id, len(frames) // 2
        first, last = max(frames.start - air, 0), frames.stop + air
        self._worker.ask(lambda: render.poses(project, track_id, first, last), self._show, self.editor.fail)

    def _show(self, curves: PoseCurves | None) -> None:
        self._curves = curves
        self.refresh()


class FaceGroups(QObject):
    """Gives the stack its rows when the shot has several faces."""

    def __init__(self, editor: Editor, stack: LaneStack, arrangement: Arrangement, store: AuditStore) -> None:
        super().__init__(stack)
        self.editor, self.stack, self.arrangement, self.store = editor, stack, arrangement, store
        self._ids: list[str] = []
        self._closed: set[str] = set()
        self.titles: dict[str, GroupTitle] = {}
        self.small: dict[str, FaceLane] = {}
        self._names: dict[str, SmallNames] = {}
        stack.grouping = self.rows
        editor.opened.connect(self.refresh)
        editor.track_changed.connect(self.refresh)
        editor.changed.connect(self._edited)

    def close_workers(self) -> None:
        """Let the look-ups end."""
        for lane in self.small.values():
            lane.close_worker()

    @Slot(object)
    def _edited(self, change: ChangeSet) -> None:
        if change.flags & {"faces", "project", "media"}:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Other faces, or another one is edited."""
        shot = self.editor.shot
        ids = [track.id for track in shot.tracks] if shot is not None else []
        if ids != self._ids:
            self._ids = ids
            self._remake(ids if len(ids) > 1 else [])
        self.stack.lay_out()

    def _remake(self, ids: list[str]) -> None:
        for widgets in (self.titles, self.small, self._names):
            for widget in widgets.values():
                if isinstance(widget, FaceLane):
                    widget.close_worker()
                widget.hide()
                widget.deleteLater()
        self.titles, self.small, self._names = {}, {}, {}
        for number, track_id in enumerate(ids):
            title = GroupTitle(self.editor, track_id, number, self.stack)
            title.folded.connect(self.fold)
            title.menu_wanted.connect(self.stack.menu_wanted)
            lane = FaceLane(self.editor, self.store, track_id, number, self.stack)
            lane.scroll_wanted.connect(self.stack.scroll_by)
            self.titles[track_id], self.small[track_id] = title, lane
            self._names[track_id] = SmallNames(self.editor, self.stack)

    @Slot(str)
    def fold(self, track_id: str) -> None:
        """Fold or open the lanes of a face."""
        self._closed ^= {track_id}
        self.titles[track_id].closed = track_id in self._closed
        self.titles[track_id].update()
        self.stack.lay_out()

    def rows(self) -> list[Row]:
        """Lanes of the shot, then the group of each face; [] for one face."""
        if not self.titles:
            return []
        shown, table = self.arrangement.shown(), self.arrangement.rows
        rows = self.stack.lane_rows([key for key in shown if table[key].shot])
        for track_id, title in self.titles.items():
            rows.append(Row(title, height=TITLE_PX))
            if track_id in self._closed:
                continue
            if track_id == self.editor.track_id:
                rows += self.stack.lane_rows([key for key in shown if not table[key].shot])
            else:
                rows.append(Row(self._names[track_id], self.small[track_id], height=FACE_PX))
        return rows
