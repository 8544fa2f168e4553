"""The picture strip: what is seen, as small pictures as dense as the zoom allows.

Pictures are decoded on a worker, a few at a time, onwards from the middle of the view, from the scrubbing proxy where
there is one. Where patches are at hand the edited picture is shown, else the plate; a frame that was rendered anew is
shown anew. The mouse over the strip shows a larger picture.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from app.document.changes import ChangeSet
from app.document.model import Project
from app.export.composite import composite
from app.media.display import to_display
from app.media.thumbs import frame_for, smaller, step_for
from app.qt.images import to_qimage
from app.qt.latest import Latest
from widgets.editor import Editor
from widgets.language import tr
from widgets.timecode import clock
from widgets.timeline.gestures import Gesture, Point, Scrub
from widgets.timeline.lane import Lane

if TYPE_CHECKING:
    from app.services.studio import Studio

KEPT = 3000
"""Pictures in memory: about 8 KB each."""
BATCH_S = 0.06
"""So long pictures are decoded before the lane is told of them."""
GATHER_MS = 150
"""News of rendered frames are gathered for so long."""
HOVER_MS = 200
LARGE_PX = 220
"""Height of the picture under the mouse."""
LEAST_PX = 20
"""Narrowest picture."""

Mark = tuple[int, ...]
"""What was laid over the plate, as a checksum: () for nothing."""


@dataclass(frozen=True, slots=True)
class Thumb:
    """A small picture of a frame; no image where it is still as it was."""

    frame: int
    mark: Mark
    image: QImage | None


Thumbs = list[Thumb]
Known = Mapping[int, Mark]


def look(
    studio: Studio, project: Project, frames: Iterable[int], height: int, aspect: float, *, known: Known,
    seconds: float = 0.0,
) -> Thumbs:  # fmt: skip
    """Small pictures of some frames, at least one and no more than can be made in `seconds`. For a worker.

    A frame whose patches are those that are `known` is not decoded again.
    """
    source = studio.scrub_source() or studio.source("strip")
    until, found = monotonic() + seconds, Thumbs()
    for frame in frames:
        studio.render.give_way()
        patches = studio.render.patches(project, frame)
        mark: Mark = tuple(crc32(patch.pixels.tobytes()) ^ patch.x for patch in patches or ())
        if frame in known and (patches is None or mark == known[frame]):
            found.append(Thumb(frame, known[frame], None))
            continue
        plate = source.frame(frame)
        small = smaller(composite(plate, patches or ()), height, aspect)
        found.append(Thumb(frame, mark, to_qimage(to_display(small, studio.shot.media.info))))
        if monotonic() > until:
            break
    return found


class LargePicture(QLabel):
    """The picture under the mouse, with its time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(4, 4, 4, 4)

    def show_at(self, image: QImage, text: str, at: QPoint) -> None:
        """Above a point of the screen, inside the screen."""
        picture = QPixmap.fromImage(image)
        ratio = picture.devicePixelRatio()
        size = (picture.deviceIndependentSize()).toSize()
        line = self.fontMetrics().height() + 4
        whole = QPixmap(round(size.width() * ratio), round((size.height() + line) * ratio))
        whole.setDevicePixelRatio(ratio)
        whole.fill(self.palette().toolTipBase().color())
        painter = QPainter(whole)
        painter.drawPixmap(0, 0, picture)
        painter.setPen(self.palette().toolTipText().color())
        painter.drawText(QRect(0, size.height(), size.width(), line), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        self.setPixmap(whole)
        self.adjustSize()
        area = self.screen().availableGeometry()
        x = min(max(at.x() - self.width() // 2, area.left()), area.right() - self.width())
        self.move(x, max(at.y() - self.height() - 6, area.top()))
        self.show()


class StripLane(Lane):
    """Click or drag to move the playhead."""

    name = "Pictures"
    flags = frozenset({"media"})
    pans = True

    def __init__(self, editor: Editor, worker: Latest, hover: Latest, parent: QWidget | None = None) -> None:
        super().__init__(editor, 44, parent)
        self._worker, self._hover_worker = worker, hover
        self._thumbs: OrderedDict[int, tuple[Mark, QImage]] = OrderedDict()
        self._stale: set[int] = set()
        self._asked = False
        self._failed_once = False
        self._mouse: tuple[int, QPoint] | None = None  # frame under the mouse, and above it on the screen
        self._large = LargePicture(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(HOVER_MS)
        self._resting.timeout.connect(self._ask_large)
        editor.opened.connect(self._reset)
        editor.changed.connect(self._edited)
        editor.frames_ready.connect(self._rendered)

    # --- geometry ----------------------------------------------------------------------------------------------

    @property
    def aspect(self) -> float:
        """Shape of a plate pixel."""
        shot = self.editor.shot
        wide, high = (shot.media.info.sample_aspect if shot is not None else "1/1").split("/")
        return int(wide) / max(int(high), 1)

    @property
    def slot_px(self) -> float:
        """Width of one picture."""
        shot = self.editor.shot
        info = shot.media.info if shot is not None else None
        shape = info.width * self.aspect / info.height if info is not None and info.height else 16 / 9
        return max((self.height() - 2) * shape, LEAST_PX)

    def _slots(self) -> list[tuple[float, int]]:
        """(x, frame) of each picture to draw. They stand still in time: scrolling never makes other ones."""
        view, timebase = self.view, self.editor.timebase
        if timebase is None:
            return []
        width_us = self.slot_px * view.us_per_px
        step = step_for(width_us, timebase)
        duration = timebase.duration
        end = min(view.end_us, duration)
        if step == 1:  # a frame is as wide as a picture: each frame once, at its start
            frames = range(timebase.frame_at(int(max(view.start_us, 0))), timebase.frame_at(int(max(end - 1, 0))) + 1)
            return [(view.x_of(timebase.start_of(frame)), frame) for frame in frames]
        first, last = int(view.start_us // width_us), int(end // width_us)
        return [(view.x_of(slot * width_us), frame_for((slot + 0.5) * width_us, step, timebase))
                for slot in range(first, last + 1) if slot * width_us < duration]  # fmt: skip

    # --- painting ----------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """Pictures that are there; an empty frame where one is still to come."""
        theme, width, height = self.theme, self.slot_px, self.height() - 2
        self.clear(painter)
        slots = self._slots()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = painter.device().devicePixelRatio()
        for number, (x, frame) in enumerate(slots):
            room = slots[number + 1][0] - x if number + 1 < len(slots) else width
            x, room = round(x * ratio) / ratio, round((min(width, room) - 1) * ratio) / ratio
            box = QRectF(x, 1, room, height)
            if frame not in self._thumbs:
                painter.fillRect(box, theme["lane_alt"])
                continue
            image = self._thumbs[frame][1]
            if image.height() == round(height * ratio):  # as it is: scaling costs ten times as much
                cut = min(round(room * ratio), image.width())
                box.setWidth(cut / ratio)
                painter.drawImage(box, image, QRectF(0, 0, cut, image.height()))
            else:
                part = QRectF(0, 0, image.width() * min(room / width, 1.0), image.height())
                painter.drawImage(box, image, part)
        if slots and not self._soon.isActive() and not self._asked:
            self._soon.start(0 if not self._thumbs else 30)

    # --- hands -------------------------------------------------------------------------------------------------

    def gesture_at(self, at: Point) -> Gesture | None:
        """Scrub."""
        self._hide_large()
        return Scrub(self.editor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A rest of the mouse shows a larger picture; once it is shown it follows."""
        super().mouseMoveEvent(event)
        timebase = self.editor.timebase
        if self.gesture is not None or timebase is None:
            return
        us = self.editor.view.us_at(event.position().x())
        if not 0 <= us < timebase.duration:
            self._hide_large()
            return
        above = self.mapToGlobal(QPointF(event.position().x(), 0)).toPoint()
        self._mouse = (timebase.frame_at(int(us)), above)
        self._resting.start(0 if self._large.isVisible() else HOVER_MS)

    def leaveEvent(self, event: QEvent) -> None:
        """No larger picture any more."""
        self._hide_large()
        super().leaveEvent(event)

    def _hide_large(self) -> None:
        self._mouse = None
        self._resting.stop()
        self._large.hide()

    @Slot()
    def _ask_large(self) -> None:
        studio, project, mouse = self.editor.studio, self.editor.project, self._mouse
        if studio is None or project is None or mouse is None:
            return
        frame, ratio, aspect = mouse[0], self.devicePixelRatioF(), self.aspect
        height = round(LARGE_PX * ratio)
        self._hover_worker.ask(
            lambda: look(studio, project, (frame,), height, aspect, known={}), self._show_large, self._failed
        )

    def _show_large(self, found: Thumbs) -> None:
        timebase = self.editor.timebase
        if self._mouse is None or timebase is None or not found:
            return
        frame, image = found[0].frame, found[0].image
        assert image is not None
        image.setDevicePixelRatio(self.devicePixelRatioF())
        said = tr("{time} s   frame {frame}", time=clock(timebase.start_of(frame)), frame=frame)
        self._large.show_at(image, said, self._mouse[1])

    # --- data --------------------------------------------------------------------------------------------------

    @Slot()
    def _reset(self) -> None:
        self._thumbs.clear()
        self._stale.clear()
        self._asked = self._failed_once = False
        self.refresh()

    @Slot(object)
    def _rendered(self, frames: object) -> None:
        self._outdate(frames)  # type: ignore[arg-type]

    @Slot(object)
    def _edited(self, change: ChangeSet) -> None:
        timebase = self.editor.timebase
        if "media" in change.flags:
            self._reset()
        elif timebase is not None and change.who != "preview":
            for span in change.spans:
                self._outdate(range(timebase.frame_at(span.start), timebase.frame_at(max(span.end - 1, 0)) + 1))

    def _outdate(self, frames: Iterable[int]) -> None:
        old = self._thumbs.keys() & set(frames)
        if old:
            self._stale |= old
            if not self._soon.isActive():  # renders tell of frames faster than this: never put off
                self._soon.start(GATHER_MS)

    @Slot()
    def _ask(self) -> None:
        """Wish for pictures that are missing, then for those that have changed."""
        studio, project = self.editor.studio, self.editor.project
        if studio is None or project is None or self._asked or self._failed_once or not self.isVisible():
            return
        height = max(round((self.height() - 2) * self.devicePixelRatioF()), 1)
        wanted = dict.fromkeys(frame for _, frame in self._slots())
        for frame in wanted:
            if frame in self._thumbs:
                self._thumbs.move_to_end(frame)
        missing = [frame for frame in wanted if frame not in self._thumbs]
        small = [frame for frame in wanted if frame in self._thumbs and self._thumbs[frame][1].height() != height]
        frames = missing or small or [frame for frame in wanted if frame in self._stale]
        if not frames:
            return
        # onwards from the middle, then from the start: decoders have no reverse gear, and a jump costs a long decode
        middle = list(wanted)[len(wanted) // 2]
        frames.sort(key=lambda frame: (frame < middle, frame))
        some, aspect = frames[:16], self.aspect
        known = {} if missing or small else {frame: self._thumbs[frame][0] for frame in some}
        self._asked = True

        def work() -> tuple[Studio, Thumbs]:
            return studio, look(studio, project, some, height, aspect, known=known, seconds=BATCH_S)

        self._worker.ask(work, self._take, self._failed)

    def _take(self, found: tuple[Studio, Thumbs]) -> None:
        studio, thumbs = found
        self._asked = False
        if studio is not self.editor.studio:
            return
        for thumb in thumbs:
            self._stale.discard(thumb.frame)
            if thumb.image is not None:
                self._thumbs[thumb.frame] = (thumb.mark, thumb.image)
        while len(self._thumbs) > KEPT:
            self._stale.discard(self._thumbs.popitem(last=False)[0])
        if any(thumb.image is not None for thumb in thumbs):
            self.refresh()
        self._soon.start(0)

    def _failed(self, error: Exception) -> None:
        """The viewer tells of footage that cannot be read; here nothing is asked for again."""
        self._asked, self._failed_once = False, True
