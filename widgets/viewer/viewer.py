"""The picture: original, result, or a wipe between both; fit, zoom to the cursor, pan, 1:1, mouth.

What is painted was made on a worker. While the pixels of an edit are not there yet, the frame keeps its last known
result, so that a drag does not flicker between plate and render.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.qt.latest import Latest
from inference.api import FaceAnalysis
from widgets.editor import Editor
from widgets.theme import small
from widgets.viewer.geometry import Placement, centred, fitted, focused, panned, shown_size, zoomed
from widgets.viewer.pictures import Fetcher, Pictures, Shown, Wish

Mode = Literal["result", "original", "wipe"]
REST_MS = 140


class Viewer(QWidget):
    """Shows the frame under the playhead."""

    mode_changed = Signal()
    zoom_changed = Signal()

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.mode: Mode = "result"
        self.pictures: Pictures | None = None
        self._last_result: tuple[int, Shown] | None = None
        self._place = Placement(0, 0, 1)
        self._fitted = True
        self._wipe = 0.5
        self._grip: QPointF | None = None
        self._wiping = False
        self._problem = ""
        self._worker = Latest("viewer", editor.relay)
        self._quick = Latest("scrub", editor.relay)
        self._fetchers = self._new_fetchers()
        self._asked = -1  # the frame that was asked for last
        self._looker = Latest("mouth", editor.relay)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._exact)
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setAccessibleName("Viewer")
        editor.opened.connect(self._reset)
        editor.playhead_moved.connect(self._moving)
        editor.changed.connect(self._changed)
        editor.frames_ready.connect(self._ready)
        editor.look.changed.connect(self.update)

    def close_workers(self) -> None:
        """Let the threads end."""
        self._rest.stop()
        for worker in (self._worker, self._quick, self._looker):
            worker.close()

    # --- fetching ----------------------------------------------------------------------------------------------

    def _new_fetchers(self) -> dict[bool, Fetcher]:
        """By whether the frame must be exact."""
        return {True: Fetcher(self._worker.superseded), False: Fetcher(self._quick.superseded)}

    @Slot()
    def _reset(self) -> None:
        self.pictures, self._last_result, self._problem = None, None, ""
        self._fetchers = self._new_fetchers()  # the old ones hold pictures of another project
        self._asked = -1
        self._fitted = True
        self._replace()
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
    def _changed(self, change: object) -> None:
        self._ask(exact=True)

    @Slot(object)
    def _ready(self, frames: list[int]) -> None:
        shown, editor = self.pictures, self.editor
        there = shown is not None and shown.project is editor.project and shown.frame == editor.frame
        if editor.frame in frames and not (there and shown is not None and shown.result is not None):
            self._ask(exact=self.pictures is None or self.pictures.exact)

    def _ask(self, *, exact: bool) -> None:
        studio, project = self.editor.studio, self.editor.project
        if studio is None or project is None or self.editor.timebase is None:
            return
        self._asked = self.editor.frame
        wish = Wish(studio, project, self._asked, self._device_size(), exact)

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
        self.pictures, self._problem = pictures, ""
        if pictures.result is not None:
            self._last_result = (pictures.frame, pictures.result)
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
        self._problem = str(error)
        self.pictures = None
        self.update()

    # --- placing -----------------------------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """Widget pixels per plate row."""
        return self._place.scale

    @property
    def fitted(self) -> bool:
        """Whether all of the picture is kept in view."""
        return self._fitted

    def picture_rect(self) -> QRectF:
        """Where the picture is."""
        width, height = self._size()
        return QRectF(self._place.x, self._place.y, width * self._place.scale, height * self._place.scale)

    def _size(self) -> tuple[float, float]:
        shot = self.editor.shot
        if shot is None:
            return 16.0, 9.0
        info = shot.media.info
        return shown_size(info.width, info.height, info.sample_aspect, info.rotation)

    def _room(self) -> tuple[float, float]:
        return float(self.width()), float(self.height())

    def _device_size(self) -> QSize:
        rect, ratio = self.picture_rect(), self.devicePixelRatioF()
        return QSize(max(round(rect.width() * ratio), 1), max(round(rect.height() * ratio), 1))

    @Slot()
    def fit(self) -> None:
        """Show all of the picture, also when the viewer's size changes."""
        self._fitted = True
        self._replace()

    @Slot()
    def actual_size(self) -> None:
        """One plate pixel per pixel."""
        self._set_place(centred(self._size(), self._room(), 1 / self.devicePixelRatioF()))

    @Slot()
    def zoom_in(self) -> None:
        """Closer, about the middle."""
        self._set_place(zoomed(self._place, 1.25, self.width() / 2, self.height() / 2))

    @Slot()
    def zoom_out(self) -> None:
        """Further, about the middle."""
        self._set_place(zoomed(self._place, 0.8, self.width() / 2, self.height() / 2))

    @Slot()
    def show_mouth(self) -> None:
        """Zoom to the mouth of the edited face."""
        studio, track = self.editor.studio, self.editor.track
        if studio is None or track is None:
            return
        render = studio.render

        def look() -> FaceAnalysis | None:
            return render.face(track)

        self._looker.ask(look, self._focus, self.editor.fail)

    def _focus(self, face: FaceAnalysis | None) -> None:
        frame = self.editor.frame
        if face is None or frame >= len(face.present) or not face.present[frame]:
            self.editor.said.emit("No face is known at this frame")
            return
        matrix = np.vstack([face.to_mouth[frame], [0, 0, 1]]).astype(float)
        corners = np.array([[0, 0, 1], [face.size, 0, 1], [face.size, face.size, 1], [0, face.size, 1]], float).T
        plate = np.linalg.solve(matrix, corners)[:2]
        stretch = self._size()[0] / max(self.editor.shot.media.info.width if self.editor.shot else 1, 1)
        (x0, y0), (x1, y1) = plate.min(axis=1), plate.max(axis=1)
        self._set_place(focused((x0 * stretch, y0, (x1 - x0) * stretch, y1 - y0), self._room(), 0.95))

    def _set_place(self, place: Placement) -> None:
        self._place, self._fitted = place, False
        self.zoom_changed.emit()
        self._rest.start()
        self.update()

    def _replace(self) -> None:
        if self._fitted:
            self._place = fitted(self._size(), self._room(), 8)
            self.zoom_changed.emit()
            self._rest.start()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted picture fitted."""
        self._replace()

    # --- modes -------------------------------------------------------------------------------------------------

    def set_mode(self, mode: Mode) -> None:
        """Original, result, or a wipe between both."""
        self.mode = mode
        self.mode_changed.emit()
        self.update()

    @Slot()
    def toggle_original(self) -> None:
        """Original and result in turn."""
        self.set_mode("original" if self.mode != "original" else "result")

    # --- painting ----------------------------------------------------------------------------------------------

    def _result(self) -> tuple[Shown | None, bool]:
        """What to show as result, and whether it is still waited for."""
        pictures = self.pictures
        if pictures is None:
            return None, False
        if pictures.result is not None:
            return pictures.result, False
        if self._last_result is not None and self._last_result[0] == pictures.frame:
            return self._last_result[1], True
        return pictures.plate, True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture on neutral grey."""
        theme = self.editor.look.current
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme["viewer"])
        if self.pictures is None:
            if self.editor.studio is not None:
                painter.setPen(theme["text_dim"])
                text = self._problem or "Reading the shot…"
                painter.drawText(
                    QRectF(self.rect()).adjusted(24, 24, -24, -24),
                    Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text,
                )  # fmt: skip
            painter.end()
            return
        result, waiting = self._result()
        rect = self.picture_rect()
        if self.mode != "result" or result is None:
            self._draw(painter, self.pictures.plate, rect)
        if result is not None and self.mode != "original":
            if self.mode == "wipe":
                painter.setClipRect(rect.adjusted(rect.width() * self._wipe, 0, 0, 0))
            self._draw(painter, result, rect)
            painter.setClipping(False)
        if self.mode == "wipe":
            x = rect.left() + rect.width() * self._wipe
            painter.setPen(QPen(theme["accent"], 1.0))
            painter.drawLine(QPointF(x, max(rect.top(), 0)), QPointF(x, min(rect.bottom(), self.height())))
        self._badge(painter, waiting and self.mode != "original")
        painter.end()

    def _draw(self, painter: QPainter, shown: Shown, rect: QRectF) -> None:
        image = shown.best(self._device_size())
        scaled = image is shown.scaled
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not scaled and self._place.scale < 3)
        if scaled:
            # pixel for pixel: an aligned copy, no resampling
            image.setDevicePixelRatio(self.devicePixelRatioF())
            painter.drawImage(QPointF(round(rect.left()), round(rect.top())), image)
        else:
            painter.drawImage(rect, image)

    def _badge(self, painter: QPainter, waiting: bool) -> None:
        if not waiting:
            return
        theme = self.editor.look.current
        painter.setFont(small(self.font()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(12, self.height() - 30, 92, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.faded("window", 0.8))
        painter.drawRoundedRect(box, 4, 4)
        painter.setBrush(theme["cache_rendering"])
        painter.drawEllipse(QPointF(box.left() + 12, box.center().y()), 3.5, 3.5)
        painter.setPen(theme["text"])
        painter.drawText(box.adjusted(22, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "Rendering")

    # --- hands -------------------------------------------------------------------------------------------------

    def _near_wipe(self, position: QPointF) -> bool:
        rect = self.picture_rect()
        return self.mode == "wipe" and abs(position.x() - rect.left() - rect.width() * self._wipe) < 7

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the wipe or of the picture."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._wiping = event.button() == Qt.MouseButton.LeftButton and self._near_wipe(event.position())
            self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._grip is None:
            near = self._near_wipe(event.position())
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)
            return
        if self._wiping:
            rect = self.picture_rect()
            self._wipe = min(max((event.position().x() - rect.left()) / max(rect.width(), 1), 0.0), 1.0)
            self.update()
            return
        delta = event.position() - self._grip
        self._grip = event.position()
        self._set_place(panned(self._place, delta.x(), delta.y(), self._size(), self._room()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit and 1:1 in turn."""
        if self._fitted:
            self.actual_size()
        else:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the cursor."""
        factor = 1.15 ** (event.angleDelta().y() / 120)
        self._set_place(zoomed(self._place, factor, event.position().x(), event.position().y()))
        event.accept()
