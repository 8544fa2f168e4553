"""The audit over time: a curve for each check with its limit, red where it is crossed; and all of them in one lane.

Where nothing is known (not rendered, no face, nothing edited) there is a gap. One pixel shows the worst of its frames.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.qt.images import from_argb
from app.services.audit_checks import BY_KEY, CHECKS, Check, Finding
from inference.api import BOOL, F32, F64
from widgets.audit_store import AuditStore, describe
from widgets.editor import Editor
from widgets.language import tr
from widgets.theme import small
from widgets.timeline.curves import polyline
from widgets.timeline.gestures import Gesture, Point, Scrub
from widgets.timeline.lane import Lane

if TYPE_CHECKING:
    from app.services.audit import Sheet

HIGH = 2.0
"""Severity at the top of the lane of all checks; its limit is at the middle."""


class AuditLane(Lane):
    """One check, or (`key` "") the worst of all. Double-click: go to the worst frame of the run under the mouse."""

    pans = True

    def __init__(self, editor: Editor, store: AuditStore, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(editor, 40 if key else 30, parent)
        self.store = store
        self.check: Check | None = BY_KEY[key] if key else None
        self.name = self.check.title if self.check else "Audit"
        store.changed.connect(self.refresh)

    def showEvent(self, event: object) -> None:
        """The audit is made while somebody looks."""
        self.store.wanted = True
        self.store.wake()

    # --- what is drawn ---------------------------------------------------------------------------------------------

    @property
    def sheet(self) -> Sheet | None:
        """Of the face that is edited."""
        return self.store.sheet(self.editor.track_id)

    def _values(self, sheet: Sheet) -> F32:
        return sheet.severity if self.check is None else sheet.values[self.check.key]

    def _flags(self, sheet: Sheet) -> BOOL:
        if self.check is not None:
            return sheet.flagged(self.check.key)
        flags: BOOL = np.nan_to_num(sheet.severity) > 1
        return flags

    @property
    def _range(self) -> tuple[float, float]:
        return (0.0, HIGH) if self.check is None else (self.check.low, self.check.high)

    def y_of(self, value: float) -> float:
        """Pixel of a value, inside the lane."""
        low, high = self._range
        share = (min(max(value, low), high) - low) / (high - low)
        return 3 + (1 - share) * (self.height() - 7)

    def _limits(self) -> list[float]:
        if self.check is None:
            return [1.0]
        return [self.check.limit, -self.check.limit] if self.check.side == "both" else [self.check.limit]

    def draw(self, painter: QPainter) -> None:
        """Limit, curve, and what is beyond it."""
        theme, view, sheet = self.theme, self.view, self.sheet
        self.clear(painter, line=True)
        if sheet is None or self.editor.timebase is None or not sheet.frames:
            if self.editor.studio is not None:
                painter.setPen(theme["text_faint"])
                painter.drawText(QRectF(12, 0, view.width_px, self.height()), Qt.AlignmentFlag.AlignVCenter,
                                 tr("Checks appear here once frames are rendered"))  # fmt: skip
            return
        for limit in self._limits():
            painter.setPen(QPen(theme.faded("error", 0.55), 1.0, Qt.PenStyle.DashLine))
            y = round(self.y_of(limit)) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(view.width_px, y))
        first, edges = self._edges()
        if len(edges) < 2:
            return
        frames = slice(first, first + len(edges) - 1)
        values, flags = self._values(sheet)[frames].astype(np.float64), self._flags(sheet)[frames]
        self._draw_flags(painter, edges, flags)
        self._draw_curve(painter, edges, values, flags)

    def _edges(self) -> tuple[int, F64]:
        """The first visible frame, and the pixels of the edges of all visible ones."""
        timebase, view = self.editor.timebase, self.view
        assert timebase is not None
        first = timebase.frame_at(int(max(view.start_us, 0)))
        last = timebase.frame_at(int(max(view.end_us, 0))) + 1
        if timebase.starts:
            times = np.array([timebase.start_of(frame) for frame in range(first, last + 1)], np.float64)
        else:
            times = np.arange(first, last + 1) * (1e6 / float(timebase.rate))
        return first, (times - view.start_us) / view.us_per_px

    def _draw_flags(self, painter: QPainter, edges: F64, flags: BOOL) -> None:
        """A red ground under suspicious frames, at least two pixels wide."""
        if not flags.any():
            return
        width = self.view.width_px
        steps = np.zeros(width + 1, np.int32)
        np.add.at(steps, np.clip(np.floor(edges[:-1][flags]), 0, width).astype(int), 1)
        np.add.at(steps, np.clip(np.maximum(np.floor(edges[1:][flags]), np.floor(edges[:-1][flags]) + 2), 0, width)
                  .astype(int), -1)  # fmt: skip
        error = self.theme.mix("lane", "error", 0.34)
        row = np.where(np.cumsum(steps[:-1]) > 0, np.uint32(error.rgba()), np.uint32(0)).astype(np.uint32)
        painter.drawImage(QRectF(0, 1, width, self.height() - 2), from_argb(row[None, :]))

    def _draw_curve(self, painter: QPainter, edges: F64, values: F64, flags: BOOL) -> None:
        """The curve, broken where nothing is known."""
        theme = self.theme
        x, middle, red = (edges[:-1] + edges[1:]) / 2, values, flags
        if len(x) > 2 * self.view.width_px:
            x, middle, red = self._worst(x, values, flags)
        low, high = self._range
        y = 3 + (1 - (np.clip(middle, low, high) - low) / (high - low)) * (self.height() - 7)
        known = np.isfinite(y)
        half = max((edges[1] - edges[0]) / 2, 0.5)
        for run in np.split(np.arange(len(y)), np.flatnonzero(np.diff(known.astype(np.int8))) + 1):
            if not len(run) or not known[run[0]]:
                continue
            painter.setPen(QPen(theme["text_dim"], 1.0))
            if len(run) == 1:
                painter.drawLine(QPointF(x[run[0]] - half, y[run[0]]), QPointF(x[run[0]] + half, y[run[0]]))
            else:
                painter.drawPolyline(polyline(x[run], y[run]))
            painter.setPen(QPen(theme["error"], 1.0))
            for part in np.split(run, np.flatnonzero(np.diff(red[run].astype(np.int8))) + 1):
                if len(part) and red[part[0]]:
                    part = part if len(part) > 1 else np.array([part[0], part[0]])
                    points = np.clip(x[part] + np.linspace(-half, half, len(part)), x[0] - half, x[-1] + half)
                    for shift in (-0.4, 0.4):
                        painter.drawPolyline(polyline(points, y[part] + shift))

    def _worst(self, x: F64, values: F64, flags: BOOL) -> tuple[F64, F64, BOOL]:
        """One point for each pixel: the frame that is worst there."""
        severity = np.abs(values) if self.check is None else self.check.severity(values.astype(np.float32))
        step = len(x) // self.view.width_px
        count = len(x) // step
        table = np.where(np.isfinite(severity), severity, -1.0)[: count * step].reshape(count, step)
        at = np.arange(count) * step + table.argmax(axis=1)
        return x[at], values[at], flags[: count * step].reshape(count, step).any(axis=1)

    def draw_over(self, painter: QPainter) -> None:
        """The scale, at the left."""
        if self.check is None or self.height() < 34 or self.sheet is None:
            return
        painter.setFont(small(self.font()))
        text = f"{self.check.limit:g} {self.check.unit}".strip()
        y = self.y_of(self.check.limit)
        top = y - 13 if y > 16 else y + 1
        width = painter.fontMetrics().horizontalAdvance(text) + 6
        painter.fillRect(QRectF(3, top, width, 12), self.theme.faded("lane", 0.75))
        painter.setPen(self.theme["text_faint"])
        painter.drawText(QRectF(6, top, width, 12), Qt.AlignmentFlag.AlignVCenter, text)

    # --- hands -----------------------------------------------------------------------------------------------------

    def gesture_at(self, at: Point) -> Gesture | None:
        """Scrub."""
        return Scrub(self.editor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the worst frame of what is suspicious here."""
        found = self._found(self.point(event))
        if found and event.button() == Qt.MouseButton.LeftButton and self.editor.timebase is not None:
            self.editor.seek(self.editor.timebase.start_of(found[0].worst))
            self.editor.said.emit(describe(found[0]))

    def _found(self, at: Point) -> list[Finding]:
        timebase, sheet = self.editor.timebase, self.sheet
        if timebase is None or sheet is None:
            return []
        near = max(2 * self.editor.view.us_per_px, 1)
        first, last = (timebase.frame_at(int(at.us + by)) for by in (-near, near))
        keys = [check.key for check in CHECKS] if self.check is None else [self.check.key]
        found = [one for one in sheet.findings if one.first <= last and one.last >= first and one.check.key in keys]
        return sorted(found, key=lambda one: -float(one.check.severity(np.array([one.value], np.float32))[0]))

    def hover(self, at: Point) -> None:
        """What is measured here, and what is suspicious."""
        timebase, sheet = self.editor.timebase, self.sheet
        lines = [describe(one) for one in self._found(at)]
        if self.check is not None and sheet is not None and timebase is not None:
            frame = timebase.frame_at(int(at.us))
            value = float(sheet.values[self.check.key][frame]) if frame < sheet.frames else float("nan")
            if not lines:
                known = f"{tr(self.check.title)} {self.check.said(value)}"
                lines.append(known if np.isfinite(value) else tr("Not known here"))
            what, why = tr(self.check.what), tr(self.check.why)
            lines.append("\n" + tr("Measured: {what}.\nLimit: {why}.", what=what, why=why))
        elif sheet is not None:
            lines = lines or [tr("Nothing suspicious here, or not rendered")]
            lines.append("\n" + tr("The worst of all checks, the limit at the dashed line.\n{done} of {frames} frames "
                                   "looked at. N goes to the next suspicious frame.",
                                   done=sheet.done, frames=sheet.frames))  # fmt: skip
        self.setToolTip("\n".join(lines))
