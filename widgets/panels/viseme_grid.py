"""A small library of mouths: what the sounds of speech look like, each to be put at the playhead by a click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from inference.api import AXES
from inference.pose.targets import table
from widgets.language import later, tr
from widgets.panels.mouth_diagram import Mouth, draw_mouth
from widgets.theme import Look, small

LIBRARY: tuple[tuple[str, str, str], ...] = (
    ("SIL", later("rest"), later("Rest")), ("M", "M B P", later("Lips closed, as in M, B, P")),
    ("F", "F V", later("Lower lip at the teeth, as in F, V")),
    ("TH", "TH", later("Tongue between the teeth, as in TH")),
    ("L", "L", later("Tongue tip up, as in L")),
    ("D", "D T N", later("Tongue behind the teeth, as in D, T, N")), ("S", "S Z", later("Teeth together, as in S, Z")),
    ("SH", "SH CH", later("Lips forward, teeth together, as in SH, CH")), ("R", "R", later("As in R")),
    ("W", "W", later("Lips tightly rounded, as in W")),
    ("IY", "EE", later("Wide, as in see")), ("EH", "EH", later("As in bed")), ("AA", "AH", later("Open, as in father")),
    ("AO", "AW", later("Open and round, as in law")), ("UW", "OO", later("Rounded, as in too")),
)  # fmt: skip
"""Row of the viseme table, caption, what it is."""
COLUMNS = 5
AIR = 2
TALLEST = 48.0
"""Pixels of a cell: a mouth is wider than high."""


def pose_of(unit: str) -> dict[str, float]:
    """The target pose of a row of the viseme table, by axis."""
    return dict(zip(AXES, table()[unit].target.tolist(), strict=True))


class VisemeGrid(QWidget):
    """Fifteen little mouths. Tab and arrows reach them too; Space or Enter takes one."""

    picked = Signal(str)  # row of the viseme table
    pointed = Signal(str)  # row under the mouse, "" for none

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._mouths = [Mouth(table()[unit].target.tolist()) for unit, _, _ in LIBRARY]
        self._hover = -1
        self._current = 0
        self._looks: tuple[object, ...] = ()  # what the picture below was made for
        self._picture = QPixmap()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(96)
        self.setAccessibleName(tr("Viseme poses"))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Five columns, three rows."""
        return QSize(COLUMNS * 40, 120)

    def cell(self, index: int) -> QRectF:
        """Where a mouth is."""
        row, column = divmod(index, COLUMNS)
        rows = (len(LIBRARY) + COLUMNS - 1) // COLUMNS
        width = self.width() / COLUMNS
        height = min(self.height() / rows, TALLEST)
        top = (self.height() - rows * height) / 2
        return QRectF(column * width, top + row * height, width, height).adjusted(AIR / 2, AIR / 2, -AIR / 2, -AIR / 2)

    def _at(self, where: QPointF) -> int:
        return next((i for i in range(len(LIBRARY)) if self.cell(i).contains(where)), -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """From a picture made when something about it changed: its neighbours are painted with every frame."""
        looks = (self.size(), self.devicePixelRatioF(), self._look.current, self.isEnabled(), self._hover,
                 self._current if self.hasFocus() else -1)  # fmt: skip
        if looks != self._looks:
            self._looks, self._picture = looks, self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _drawn(self) -> QPixmap:
        """Mouth above, caption below."""
        theme, ratio = self._look.current, self.devicePixelRatioF()
        picture = QPixmap((self.size().toSizeF() * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small(self.font()))
        if not self.isEnabled():
            painter.setOpacity(0.4)
        for i, ((_, caption, _), mouth) in enumerate(zip(LIBRARY, self._mouths, strict=True)):
            box = self.cell(i)
            focused = self.hasFocus() and i == self._current
            painter.setPen(QPen(theme["accent"], 1.5) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(theme["hover" if i == self._hover else "lane"])
            painter.drawRoundedRect(box, 3, 3)
            painter.save()
            room = box.height() - 13
            unit = min(box.width() / 2.7, room / 1.25)
            painter.translate(box.center().x(), box.top() + 2 + room * 0.46)
            painter.scale(unit, unit)
            draw_mouth(painter, mouth, unit)
            painter.restore()
            painter.setPen(theme["text_dim"])
            foot = QRectF(box.left(), box.bottom() - 13, box.width(), 12)
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, tr(caption))
        painter.end()
        return picture

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it."""
        index = self._at(event.position())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._current = index
            self.picked.emit(LIBRARY[index][0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would take."""
        self._point_at(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._point_at(-1)

    def _point_at(self, index: int) -> None:
        if index != self._hover:
            self._hover = index
            self.pointed.emit(LIBRARY[index][0] if index >= 0 else "")
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Space and Enter take."""
        step = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS,
        }.get(Qt.Key(event.key()), 0)  # fmt: skip
        if step and 0 <= self._current + step < len(LIBRARY):
            self._current += step
            self.update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(LIBRARY[self._current][0])
        elif not step:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """A tooltip for each mouth; arrows, Space and Enter are the grid's while it has the focus."""
        if isinstance(event, QHelpEvent):
            index = self._at(QPointF(event.pos()))
            text = tr(LIBRARY[index][2]) if index >= 0 else ""
            more = tr("Click: put it at the playhead, between two anchors")
            QToolTip.showText(event.globalPos(), f"{text}\n{more}" if text else "", self)
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space,
                    Qt.Key.Key_Return, Qt.Key.Key_Enter)  # fmt: skip
            if event.key() in keys and not event.modifiers():
                event.accept()
                return True
        return super().event(event)
