"""Where the picture lies: fitted to its pane until someone zooms or pans; all panes share it and so move as one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QTransform

from widgets.viewer.geometry import Placement, aligned, centred, fitted, focused, panned, zoomed

MARGIN = 8.0


class Placing(QObject):
    """Placement of a picture of `size` (square plate pixels) in a pane of `room` (widget pixels)."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place = Placement(0, 0, 1)
        self.fitted = True
        self.size = (16.0, 9.0)
        self.stretch = 1.0  # widget pixels across per widget pixel down of one plate sample
        self.room = (1.0, 1.0)
        self.ratio = 1.0  # device pixels per widget pixel

    def suit(self, size: tuple[float, float], columns: int, room: tuple[float, float], ratio: float) -> None:
        """Another picture (of so many sample columns), pane or screen; a fitted picture stays fitted."""
        self.stretch = size[0] / max(columns, 1)
        if (size, room, ratio) != (self.size, self.room, self.ratio):
            middle = self.to_plate(QPointF(self.room[0] / 2, self.room[1] / 2))
            self.size, self.room, self.ratio = size, room, ratio
            if self.fitted:
                self.fit()
            else:  # what was in the middle stays there
                now = self.transform().map(middle)
                self.put(Placement(self.place.x + room[0] / 2 - now.x(), self.place.y + room[1] / 2 - now.y(),
                                   self.place.scale))

    def fit(self) -> None:
        """All of the picture, also when the pane's size changes."""
        self.place, self.fitted = fitted(self.size, self.room, MARGIN), True
        self.changed.emit()

    def put(self, place: Placement, *, fitted: bool = False) -> None:
        """Exactly there."""
        self.place, self.fitted = place, fitted
        self.changed.emit()

    def actual(self) -> None:
        """One plate row per device pixel."""
        self.put(centred(self.size, self.room, 1 / self.ratio))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """By a factor; the plate point at `at` (the middle) stays there."""
        at = at or QPointF(self.room[0] / 2, self.room[1] / 2)
        self.put(zoomed(self.place, factor, at.x(), at.y()))

    def pan(self, start: Placement, dx: float, dy: float) -> None:
        """Moved from where it was."""
        self.put(panned(start, dx, dy, self.size, self.room))

    def focus(self, box: tuple[float, float, float, float], share: float = 0.95) -> None:
        """A box of plate pixels (x, y, width, height), large."""
        x, y, width, height = box
        self.put(focused((x * self.stretch, y, width * self.stretch, height), self.room, share))

    @property
    def percent(self) -> float:
        """100 = one plate row per device pixel."""
        return self.place.scale * self.ratio * 100

    def rect(self) -> QRectF:
        """The picture in the pane, on whole device pixels."""
        x, y, width, height = aligned(self.place, self.size, self.ratio)
        return QRectF(x, y, width / self.ratio, height / self.ratio)

    def device_size(self) -> QSize:
        """The picture in device pixels."""
        return QSize(*aligned(self.place, self.size, self.ratio)[2:])

    def transform(self) -> QTransform:
        """Plate pixels to pane."""
        rect = self.rect()
        columns = self.size[0] / max(self.stretch, 1e-9)
        return QTransform(rect.width() / columns, 0, 0, rect.height() / self.size[1], rect.x(), rect.y())

    def to_plate(self, at: QPointF) -> QPointF:
        """The plate point under a point of the pane."""
        inverse, _ = self.transform().inverted()
        return inverse.map(at)
