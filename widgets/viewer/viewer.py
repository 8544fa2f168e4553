"""The picture: frames are asked for, placed and kept here; painting, comparing and the mouse have modules of their own.

What is painted was made on a worker. While the pixels of an edit are not there yet, the frame keeps its last known
result, so that a drag does not flicker between plate and render.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.document.changes import ChangeSet
from app.qt.latest import Latest
from widgets.editor import Editor
from widgets.language import tr, wrong
from widgets.viewer.against import Against
from widgets.viewer.compare import Compare, Mode
from widgets.viewer.faces import FaceAt, Faces
from widgets.viewer.geometry import shown_size
from widgets.viewer.hands import Hands
from widgets.viewer.inset import Inset
from widgets.viewer.outline import outline
from widgets.viewer.over import EDGE, LINE
from widgets.viewer.overlays import Matte, Overlays
from widgets.viewer.paint import paint
from widgets.viewer.pictures import Fetcher, Pictures, Shown, Wish
from widgets.viewer.placing import Placing

REST_MS = 140


class Viewer(QWidget):
    """Shows the frame under the playhead."""

    mode_changed = Signal()
    zoom_changed = Signal()

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.pictures: Pictures | None = None
        self.problem = ""
        self.hovered = ""  # the face under the mouse
        self.placing, self.compare = Placing(self), Compare(self)
        self.overlays, self.inset = Overlays(self), Inset(self)
        self.against = Against(editor, self.compare, self)
        self.faces = Faces(editor, self)
        self.hands = Hands(self)
        self._last_result: tuple[int, Shown] | None = None
        self._menu: QMenu | None = None
        self._matte: tuple[Pictures, Matte] | None = None
        self._worker = Latest("viewer", editor.relay)
        self._quick = Latest("scrub", editor.relay)
        self._fetchers = self._new_fetchers()
        self._asked = -1  # the frame that was asked for last
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._exact)
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("Viewer"))
        editor.opened.connect(self._reset)
        editor.playhead_moved.connect(self._moving)
        editor.changed.connect(self._changed)
        editor.frames_ready.connect(self._ready)
        self.placing.changed.connect(self._placed)
        self.compare.changed.connect(self._compared)
        for signal in (editor.look.changed, self.overlays.changed, self.inset.changed, self.against.changed,
                       self.faces.changed):  # fmt: skip
            signal.connect(self.update)

    def close_workers(self) -> None:
        """Let the threads end."""
        self._rest.stop()
        self.compare.close()
        for worker in (self._worker, self._quick, self.against, self.faces):
            worker.close()

    # --- fetching ----------------------------------------------------------------------------------------------

    def _new_fetchers(self) -> dict[bool, Fetcher]:
        """By whether the frame must be exact."""
        return {True: Fetcher(self._worker.superseded), False: Fetcher(self._quick.superseded)}

    @Slot()
    def _reset(self) -> None:
        self.pictures, self._last_result, self.problem = None, None, ""
        self.against.forget()
        self.hovered = ""
        self._fetchers = self._new_fetchers()  # the old ones hold pictures of another project
        self._asked = -1
        self.placing.fitted = True
        self._suit()
        self._exact()
        self.update()

    @Slot()
    def _moving(self) -> None:
        if self.editor.frame != self._asked:
            self._ask(exact=False)
            self._rest.start()

    @Slot()
    def _exact(self) -> None:
        self._ask(exact=True)

    @Slot(object)
    def _changed(self, change: ChangeSet) -> None:
        if change.touches("media"):
            self._suit()
        self._ask(exact=True)

    @Slot(object)
    def _ready(self, frames: list[int]) -> None:
        shown, editor = self.pictures, self.editor
        if editor.frame not in frames:
            return
        if shown is None or shown.result is None or (shown.project, shown.frame) != (editor.project, editor.frame):
            self._ask(exact=shown is None or shown.exact)

    def _ask(self, *, exact: bool) -> None:
        studio, project = self.editor.studio, self.editor.project
        if studio is None or project is None or self.editor.timebase is None:
            return
        self._asked = self.editor.frame
        wish = Wish(studio, project, self._asked, self.placing.device_size(), exact)

        fetcher = self._fetchers[exact]

        def work() -> Pictures | None:
            return fetcher.fetch(wish)

        (self._worker if exact else self._quick).ask(work, self._show, self._failed)

    def _show(self, pictures: Pictures | None) -> None:
        if self.editor.studio is None:
            return
        if pictures is None:
            self._ask(exact=True)  # there is no proxy yet
            return
        if self._outdated(pictures):
            return
        self.pictures, self.problem = pictures, ""
        if pictures.result is not None:
            self._last_result = (pictures.frame, pictures.result)
        self._want_reference()
        self.update()
        if pictures.frame != self.editor.frame and not self._rest.isActive():
            self._exact()

    def _outdated(self, pictures: Pictures) -> bool:
        """Whether what is shown is better: two workers answer in any order."""
        shown, frame = self.pictures, self.editor.frame
        if shown is None or shown.frame != frame:
            return False
        return pictures.frame != frame or (shown.exact and not pictures.exact and shown.project is pictures.project)

    def _failed(self, error: Exception) -> None:
        if self.editor.studio is None:
            return  # it was closed under the reader
        self.problem = wrong(error)
        self.pictures = None
        self.update()

    # --- placing -----------------------------------------------------------------------------------------------

    def panes(self) -> list[QRectF]:
        """The viewer, or its two halves."""
        whole = QRectF(self.rect())
        if self.compare.mode != "side":
            return [whole]
        half = int(whole.width() / 2)
        return [QRectF(0, 0, half, whole.height()), QRectF(half, 0, whole.width() - half, whole.height())]

    def in_pane(self, at: QPointF) -> QPointF:
        """A point of the viewer in the pane it lies in."""
        pane = next((pane for pane in self.panes() if pane.contains(at)), self.panes()[0])
        return at - pane.topLeft()

    def picture_rect(self) -> QRectF:
        """Where the picture is, in its (first) pane."""
        return self.placing.rect()

    def inset_room(self) -> QRectF:
        """The viewer less the lines of text at its top and bottom."""
        line = LINE + EDGE / 2
        return QRectF(self.rect()).adjusted(0, 0, 0, -line if "state" in self.overlays else 0)

    def _suit(self) -> None:
        shot, pane = self.editor.shot, self.panes()[0]
        size, columns = (16.0, 9.0), 16
        if shot is not None:
            info = shot.media.info
            size, columns = shown_size(info.width, info.height, info.sample_aspect, info.rotation), info.width
        self.placing.suit(size, columns, (pane.width(), pane.height()), self.devicePixelRatioF())

    @Slot()
    def _placed(self) -> None:
        self.zoom_changed.emit()
        self._rest.start()  # a picture of the new size is made when the hand rests
        self.update()

    @Slot()
    def fit(self) -> None:
        """Show all of the picture, also when the viewer's size changes."""
        self.placing.fit()

    @Slot()
    def actual_size(self) -> None:
        """One plate pixel per pixel."""
        self.placing.actual()

    @Slot()
    def show_mouth(self) -> None:
        """Zoom to the mouth of the edited face."""
        face = self.faces.of(self.editor.track_id, self.editor.frame)
        if face is None:
            self.editor.said.emit(tr("No face is known at this frame"))
        else:
            self.placing.focus(face.mouth_box())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted picture fitted."""
        self._suit()

    # --- comparing ---------------------------------------------------------------------------------------------

    @property
    def mode(self) -> Mode:
        """What is shown."""
        return self.compare.mode

    def set_mode(self, mode: Mode) -> None:
        """Original, result, or a way of comparing both."""
        self.compare.set_mode(mode)
        self.mode_changed.emit()

    @Slot()
    def toggle_original(self) -> None:
        """What is compared with and the result in turn."""
        self.set_mode("original" if self.mode != "original" else "result")

    @Slot()
    def _compared(self) -> None:
        self._suit()
        self._want_reference()
        self.update()

    def _want_reference(self) -> None:
        self.against.want(self.pictures, self.shown_result()[0], self.placing.device_size())

    def shown_result(self) -> tuple[Shown | None, bool]:
        """What to show as result, and whether it is still waited for."""
        pictures = self.pictures
        if pictures is None:
            return None, False
        if pictures.result is not None:
            return pictures.result, False
        if self._last_result is not None and self._last_result[0] == pictures.frame:
            return self._last_result[1], True
        return pictures.plate, True

    def matte(self, pictures: Pictures) -> Matte | None:
        """Outlines of what the patches of these pictures cover."""
        if not pictures.patches:
            return None
        if self._matte is None or self._matte[0] is not pictures:
            kinds = []
            for least in (1, 128):
                parts = [outline(p.matte >= least) + np.array([p.x, p.y] * 2) for p in pictures.patches]
                kinds.append([QLineF(*segment) for segment in np.concatenate(parts).tolist()])
            self._matte = (pictures, Matte(*kinds))
        return self._matte[1]

    # --- faces -------------------------------------------------------------------------------------------------

    def face_at(self, at: QPointF) -> FaceAt | None:
        """The face at a point of the viewer."""
        if self.pictures is None:
            return None
        return self.faces.under(self.placing.to_plate(self.in_pane(at)), self.pictures.frame)

    def hover(self, at: QPointF) -> None:
        """Point out the face under the mouse."""
        face = self.face_at(at)
        self.set_hovered(face.track_id if face is not None else "")

    def set_hovered(self, track_id: str) -> None:
        """Point out a face, or none."""
        if track_id != self.hovered:
            self.hovered = track_id
            self.update()

    def choose_face_at(self, at: QPointF) -> None:
        """Edit the face at a point, if there is one."""
        face = self.face_at(at)
        if face is not None:
            self.editor.choose_track(face.track_id)

    def go_to(self, at: QPointF) -> None:
        """Zoom to the mouth of the face at a point; elsewhere fit and 1:1 in turn."""
        face, before = self.face_at(at), self.placing.place
        if face is not None:
            self.editor.choose_track(face.track_id)
            self.placing.focus(face.mouth_box())
            if abs(self.placing.place.scale / before.scale - 1) > 0.05:
                return
        if self.placing.fitted:
            self.actual_size()
        else:
            self.fit()

    # --- events ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """See `paint`."""
        if self.devicePixelRatioF() != self.placing.ratio:  # the window went to another screen
            self._suit()
        painter = QPainter(self)
        paint(self, painter)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See `hands`, also for the other events of mouse and keys."""
        self.hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag or a look."""
        self.hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a drag, or a click."""
        self.hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To a mouth."""
        self.hands.double(event)

    def leaveEvent(self, event: object) -> None:
        """The mouse went elsewhere."""
        self.hands.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Space."""
        if not self.hands.key_press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space."""
        if not self.hands.key_release(event):
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys are somebody else's."""
        self.hands.let_go()
        super().focusOutEvent(event)

    def set_menu(self, menu: QMenu) -> None:
        """What a right click offers."""
        self._menu = menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer it."""
        if self._menu is not None and self.pictures is not None:
            self._menu.popup(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the cursor."""
        self.placing.zoom(1.15 ** (event.angleDelta().y() / 120), self.in_pane(event.position()))
        event.accept()
