"""An automation lane: how strongly a face plays its line, over time. 1 is as predicted."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.document.automation import NEUTRAL, levels
from app.document.axes import AUTOMATION
from app.document.model import FaceTrack, PoseKey
from widgets.editor import Editor
from widgets.language import later, tr
from widgets.theme import small
from widgets.timeline.curves import polyline
from widgets.timeline.gestures import Point
from widgets.timeline.key_lane import KeyLane

TITLES = {"intensity": later("Intensity"), "articulation": later("Articulation")}
TIPS = {
    "intensity": later("How far the whole pose goes from this speaker's rest pose"),
    "articulation": later("How clearly sounds are set off: the pose's fast movement about its mean"),
}
_ROLES = {"intensity": "open", "articulation": "tongue"}


class AutomationLane(KeyLane):
    """One scale from 0 to 2 with a line at 1; edited as the pose curves are."""

    flags = frozenset({"automation"})

    def __init__(self, editor: Editor, axis: str, parent: QWidget | None = None) -> None:
        self.axes = (axis,)
        self.low, self.high = AUTOMATION[axis]
        self.name = TITLES[axis]
        super().__init__(editor, 30, parent)
        self.setAccessibleName(tr("{name} automation", name=tr(self.name)))

    def keys_of(self, track: FaceTrack) -> tuple[PoseKey, ...]:
        """All automation; those of the other lane are passed over."""
        return track.automation

    def colour(self, axis: str) -> QColor:
        """One for each lane."""
        return self.theme[_ROLES[self.axes[0]]]

    def draw(self, painter: QPainter) -> None:
        """The level, filled from the neutral line, and its keys."""
        theme, view, axis = self.theme, self.view, self.axes[0]
        self.clear(painter, line=True)
        track = self.editor.track
        neutral = round(self.y_of(NEUTRAL)) + 0.5
        painter.setPen(QPen(theme["line"], 1.0))
        painter.drawLine(QPointF(0, neutral), QPointF(view.width_px, neutral))
        if track is None:
            return
        first, last = self.part
        x = np.arange(np.floor(first), np.ceil(last) + 1)
        own = np.array([key.time for key in track.automation if key.axis == axis], np.float64)
        corners = (own - view.start_us) / view.us_per_px  # keys are corners: they are points of the line, too
        x = np.unique(np.concatenate([x, corners[(corners >= first) & (corners <= last)]]))
        level = levels(track.automation, axis, (view.start_us + x * view.us_per_px).round().astype(np.int64))
        y = self.rows(level)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if np.ptp(level) or (len(level) and level[0] != NEUTRAL):
            foot = np.full(2, neutral)
            area = polyline(np.concatenate([x[:1], x, x[-1:]]), np.concatenate([foot[:1], y, foot[1:]]))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.mixed(self.colour(axis), "lane", 0.75))
            painter.drawPolygon(area)
        painter.setPen(QPen(self.colour(axis), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(polyline(x, y))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.draw_key_glyphs(painter)

    def shown_axes(self) -> frozenset[str]:
        """Its own."""
        return frozenset(self.axes)

    def draw_over(self, painter: QPainter) -> None:
        """The scale at the left, then the live marks."""
        theme = self.theme
        if painter.clipBoundingRect().left() < 20:
            painter.setFont(small(self.font()))
            painter.setPen(theme["text_faint"])
            for value, y in ((2, 10.0), (0, self.height() - 3.0)):
                painter.fillRect(QRectF(1, y - 9, 12, 10), theme.faded("lane", 0.75))
                painter.drawText(QPointF(4, y), f"{value}")
        super().draw_over(painter)

    def hover(self, at: Point) -> None:
        """What is under the mouse."""
        key = self.key_at(at)
        tip = tr(TIPS[self.axes[0]])
        if key is not None:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
            self.setToolTip(f"{tr(self.name)} × {key.value:.2f}, {tr(key.interpolation)}\n{tip}")
        else:
            self.unsetCursor()
            self.setToolTip(f"{tip}\n{tr('Double-click adds a key; 1 is as predicted, 0 to 2')}")
