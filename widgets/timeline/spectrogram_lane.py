"""What is heard, as a spectrogram: tiles computed on a worker, drawn as they come, coloured when they are drawn.

Grey as in Praat on a light theme, its inverse on a dark one, or in colour. Loudness is a matter of the colour table,
so Alt and the wheel cost no new tiles.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.document.changes import ChangeSet
from app.media.spectrogram import BAND_HZ, BANDS, FLOOR_DB, LEVELS, STEP_DB, Tile, level_for, span_us, tile
from app.qt.images import from_argb
from app.qt.latest import Latest
from widgets.editor import Editor
from widgets.language import tr
from widgets.theme import Theme, small
from widgets.timeline.gestures import Gesture, Point, Scrub
from widgets.timeline.lane import Lane

if TYPE_CHECKING:
    from app.media.audio import Audio

KEPT = 400
"""Tiles in memory: 64 KB each."""
RANGE_DB = 60.0
"""From the darkest to the brightest colour."""
AT_ONCE = 2
"""Tiles computed before the lane is told: it draws them as they come."""

Place = tuple[int, int]  # level, index


def colour_table(theme: Theme, top_db: float, *, colourful: bool) -> NDArray[np.uint32]:
    """(256,) 0xAARRGGBB of tile values: the lane's colour `RANGE_DB` below `top_db`, the strongest at it."""
    stops = ("lane", "text") if not colourful else ("lane", "tongue", "wide", "text")
    share = np.clip((FLOOR_DB + np.arange(256) * STEP_DB - (top_db - RANGE_DB)) / RANGE_DB, 0, 1) ** 1.2
    at = np.linspace(0, 1, len(stops))
    parts = [[getattr(QColor(theme[stop]), part)() for stop in stops] for part in ("red", "green", "blue")]
    red, green, blue = (np.round(np.interp(share, at, part)).astype(np.uint32) for part in parts)
    table: NDArray[np.uint32] = np.uint32(0xFF000000) | (red << np.uint32(16)) | (green << np.uint32(8)) | blue
    return table


def loudest(found: Tile) -> float:
    """dB that only the strongest hundredth of a tile exceeds."""
    return FLOOR_DB + STEP_DB * float(np.percentile(found.values, 99))


class SpectrogramLane(Lane):
    """Click or drag to move the playhead; Alt and the wheel change how much of the quiet is seen."""

    name = "Spectrogram"
    pans = True

    def __init__(self, editor: Editor, worker: Latest, parent: QWidget | None = None) -> None:
        super().__init__(editor, 80, parent)
        self._worker = worker
        self._audio: Audio | None = None
        self._tiles: OrderedDict[Place, Tile] = OrderedDict()
        self._lift = 0.0  # dB chosen by hand
        self._top = -30.0
        self._asked = False
        self._note = ""
        self.colourful = False
        editor.opened.connect(self._load)
        editor.track_changed.connect(self._load)
        editor.changed.connect(self._maybe_load)
        self.setToolTip(tr("0 at the bottom, 8 kHz at the top\nClick or drag: move the playhead\n"
                        "Alt + wheel: brighter or darker"))  # fmt: skip

    def gesture_at(self, at: Point) -> Gesture | None:
        """Scrub."""
        return Scrub(self.editor)

    def hover(self, at: Point) -> None:
        """The tooltip says the frequency."""
        hertz = (1 - at.y / max(self.height(), 1)) * BANDS * BAND_HZ
        hands = tr("Click or drag: move the playhead\nAlt + wheel: brighter or darker")
        self.setToolTip(f"{max(hertz, 0) / 1000:.1f} kHz\n{hands}")

    def amplify(self, steps: float) -> None:
        """Show more or less of the quiet."""
        self._lift = min(max(self._lift + 3 * steps, -40.0), 40.0)
        self.refresh()

    @Slot(bool)
    def set_colourful(self, on: bool) -> None:
        """In colour instead of grey."""
        self.colourful = on
        self.refresh()

    # --- painting ----------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        """The tiles that are there; those of a coarser level where one is not."""
        theme, view = self.theme, self.view
        self.clear(painter)
        if self._audio is None:
            painter.setPen(theme["text_faint"])
            painter.drawText(QRectF(12, 0, view.width_px, self.height()), Qt.AlignmentFlag.AlignVCenter, self._note)
            return
        table = colour_table(theme, self._top - self._lift, colourful=self.colourful)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for level, index in self._places():
            found = self._tiles.get((level, index)) or self._coarser(level, index)
            if found is not None:
                self._draw_tile(painter, found, table, index * span_us(level), span_us(level))
        self._ask()

    def _places(self) -> list[Place]:
        view = self.view
        level = level_for(view.us_per_px)
        length = span_us(level)
        first, last = int(view.start_us // length), int(min(view.end_us, self.editor.view.duration_us) // length)
        return [(level, index) for index in range(first, last + 1)]

    def _coarser(self, level: int, index: int) -> Tile | None:
        for up in range(1, LEVELS - level):
            if (found := self._tiles.get((level + up, index >> up))) is not None:
                return found
        return None

    def _draw_tile(
        self, painter: QPainter, found: Tile, table: NDArray[np.uint32], start_us: int, length_us: int
    ) -> None:
        view = self.view
        column = span_us(found.level) / found.values.shape[1]
        first = round((start_us - found.start_us) / column)
        count = max(round(length_us / column), 1)
        pixels = table[found.values[::-1, first : first + count]]
        left, right = view.x_of(start_us), view.x_of(start_us + length_us)
        painter.drawImage(QRectF(left, 0, right - left, self.height() - 1), from_argb(pixels))

    def draw_over(self, painter: QPainter) -> None:
        """The scale, at the left."""
        if self._audio is None or self.height() < 48:
            return
        painter.setFont(small(self.font()))
        for hertz in (2000, 4000, 6000) if self.height() >= 100 else (4000,):
            y = self.height() * (1 - hertz / (BANDS * BAND_HZ))
            painter.setPen(self.theme["line"])
            painter.drawLine(QPointF(0, y), QPointF(4, y))
            painter.fillRect(QRectF(5, y - 7, 34, 13), self.theme.faded("lane", 0.7))
            painter.setPen(self.theme["text_dim"])
            painter.drawText(QRectF(7, y - 8, 40, 14), Qt.AlignmentFlag.AlignVCenter, f"{hertz // 1000} kHz")

    # --- data --------------------------------------------------------------------------------------------------

    @Slot()
    def _load(self) -> None:
        self._audio, self._note = None, ""
        self._tiles.clear()
        self._asked = False
        if self.isVisible():
            self._read()
        self.refresh()

    def _read(self) -> None:
        studio = self.editor.studio
        if studio is not None:
            self._note = tr("Reading the sound…")
            self._worker.ask(partial(studio.audio, self.editor.track_id), self._show, self._failed)

    def showEvent(self, event: object) -> None:
        """The sound is read when the lane is first seen."""
        if self._audio is None and self._note in ("", tr("Reading the sound…")):
            self._read()

    @Slot(object)
    def _maybe_load(self, change: ChangeSet) -> None:
        if change.flags & {"dialogue", "media"} and change.who != "preview":
            self._load()

    def _show(self, audio: Audio | None) -> None:
        self._audio = audio
        self._note = "" if audio is not None else tr("No sound")
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._note = tr("No sound: {error}", error=error)
        self.refresh()

    def _ask(self) -> None:
        """Wish for the next tiles that are missing, those in the middle first."""
        audio = self._audio
        missing = [place for place in self._places() if place not in self._tiles]
        if audio is None or not missing or self._asked:
            return
        middle = sum(index for _, index in missing) / len(missing)
        missing.sort(key=lambda place: abs(place[1] - middle))
        self._asked = True

        def work(places: list[Place] = missing[:AT_ONCE]) -> tuple[Audio, list[Tile]]:
            return audio, [tile(audio, *place) for place in places]

        self._worker.ask(work, self._take, self._failed)

    def _take(self, found: tuple[Audio, list[Tile]]) -> None:
        audio, tiles = found
        self._asked = False
        if audio is not self._audio:
            return
        if not self._tiles:
            self._top = max(max(map(loudest, tiles)), -60.0)
        for one in tiles:
            self._tiles[one.level, one.index] = one
        while len(self._tiles) > KEPT:
            self._tiles.popitem(last=False)
        self.refresh()
