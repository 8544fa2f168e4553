"""What is heard, as a waveform: minimum and maximum per pixel from a pyramid, painted as one image."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.document.changes import ChangeSet
from app.media.peaks import Peaks
from app.qt.images import Pixels, from_argb
from app.qt.latest import Latest
from inference.api import F32
from widgets.editor import Editor
from widgets.language import tr
from widgets.timeline.gestures import Gesture, Point, Scrub
from widgets.timeline.heard_gestures import DragToHeard, word_for
from widgets.timeline.lane import Lane
from widgets.timeline.paint import draw_word
from widgets.timeline.select_gestures import ALT


def wave_pixels(columns: F32, height: int, gain: float, colour: int) -> Pixels:
    """(height, width) premultiplied pixels: in each column a bar from minimum to maximum, at least one pixel."""
    middle, scale = (height - 1) / 2, (height - 2) / 2 * gain
    top = np.clip(np.round(middle - columns[:, 1] * scale), 0, height - 1)
    bottom = np.clip(np.round(middle - columns[:, 0] * scale), 0, height - 1)
    rows = np.arange(height)[:, None]
    pixels: Pixels = np.where(
        (rows >= top) & (rows <= np.maximum(bottom, top)), np.uint32(colour), np.uint32(0)
    ).astype(np.uint32)
    return pixels


def fitting_gain(peaks: Peaks, duration_us: int) -> float:
    """Gain at which the loudest speech fills the lane; quiet recordings are raised at most sixteen times."""
    loud = float(np.percentile(np.abs(peaks.columns(0, max(duration_us, 1), 2000)), 99.5))
    return min(max(0.95 / max(loud, 1e-6), 1.0), 16.0)


class WaveLane(Lane):
    """Click or drag to move the playhead; Alt and a drag put a word where it is heard; Alt and the wheel scale it."""

    name = "Sound"
    pans = True

    def __init__(self, editor: Editor, worker: Latest, parent: QWidget | None = None) -> None:
        super().__init__(editor, 56, parent)
        self._worker = worker
        self._peaks: Peaks | None = None
        self._gain = 1.0
        self._note = ""
        editor.opened.connect(self._load)
        editor.track_changed.connect(self._load)
        editor.changed.connect(self._maybe_load)
        self.taps: Sequence[tuple[int, str]] = ()
        self.tap_hint = ""
        self.setToolTip(
            tr("Click or drag: move the playhead\nAlt + drag: put the selected word where it is heard\n"
               "Alt + wheel: height of the waveform"))

    def gesture_at(self, at: Point) -> Gesture | None:
        """Scrub; with Alt a word."""
        word = word_for(self.editor, at.us) if at.holds(ALT) else None
        return Scrub(self.editor) if word is None else DragToHeard(self.editor, word)

    def hover(self, at: Point) -> None:
        """The cursor says whether a press would move a word."""
        if at.holds(ALT) and word_for(self.editor, at.us) is not None:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            self.unsetCursor()

    def show_taps(self, taps: Sequence[tuple[int, str]], hint: str) -> None:
        """Words tapped so far, each with its time, and what to do next; nothing and "" when tapping is over."""
        self.taps, self.tap_hint = taps, hint
        self.update()

    @Slot()
    def _move_ghost(self) -> None:
        self.update()

    def draw_over(self, painter: QPainter) -> None:
        """The word that is dragged; words that were tapped, and what to do next."""
        view, ghost = self.editor.view, self.editor.ghost
        if isinstance(self.gesture, DragToHeard) and ghost is not None:
            word = self.gesture.word
            width = (word.end - word.start) / view.us_per_px
            draw_word(painter, self.theme, QRectF(view.x_of(ghost.us), 1, width, self.height() - 2), word.label)
        for us, label in self.taps:
            x = view.x_of(us)
            if -200 <= x <= self.width():
                painter.setPen(QPen(self.theme["accent"], 2.0))
                painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
                self._chip(painter, x + 3, self.height() - 17, label)
        if self.tap_hint:
            wide = painter.fontMetrics().horizontalAdvance(self.tap_hint) + 14
            self._chip(painter, max(self.width() - wide, 6), 3, self.tap_hint)

    def _chip(self, painter: QPainter, x: float, y: float, text: str) -> None:
        """A text that can be read over any waveform."""
        width = painter.fontMetrics().horizontalAdvance(text) + 8
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.faded("raised", 0.9))
        painter.drawRoundedRect(QRectF(x, y, width, 15), 3, 3)
        painter.setPen(self.theme["text"])
        painter.drawText(QRectF(x + 4, y, width, 15), Qt.AlignmentFlag.AlignVCenter, text)

    def amplify(self, steps: float) -> None:
        """Scale the waveform."""
        self._gain = min(max(self._gain * 1.2**steps, 0.5), 32.0)
        self.refresh()

    @property
    def ready(self) -> bool:
        """Whether the waveform is there."""
        return self._peaks is not None

    def draw(self, painter: QPainter) -> None:
        """The waveform around its zero line."""
        theme, view = self.theme, self.view
        self.clear(painter)
        painter.setPen(theme["grid"])
        painter.drawLine(QPointF(0, self.height() / 2), QPointF(view.width_px, self.height() / 2))
        if self._peaks is None:
            painter.setPen(theme["text_faint"])
            painter.drawText(QRectF(12, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self._note)
            return
        columns = self._peaks.columns(int(view.start_us), int(view.end_us), view.width_px)
        image = from_argb(wave_pixels(columns, self.height() - 4, self._gain, theme["wave"].rgba()))
        painter.drawImage(QPointF(0, 2), image)

    @Slot()
    def _load(self) -> None:
        self._peaks, self._note = None, ""
        studio = self.editor.studio
        if studio is not None:
            self._note = tr("Reading the sound…")
            self._worker.ask(partial(studio.peaks, self.editor.track_id), self._show, self._failed)
        self.refresh()

    @Slot(object)
    def _maybe_load(self, change: ChangeSet) -> None:
        if change.flags & {"dialogue", "media"} and change.who != "preview":
            self._load()

    def _show(self, peaks: Peaks | None) -> None:
        self._peaks = peaks
        self._gain = fitting_gain(peaks, self.editor.view.duration_us) if peaks is not None else 1.0
        self._note = "" if peaks is not None else tr("No sound")
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._note = tr("No sound: {error}", error=error)
        self.refresh()
