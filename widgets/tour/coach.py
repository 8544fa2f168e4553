"""A coach mark: a bubble with an arrow and a ring around what it is about; the window stays usable under it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from widgets.language import tr
from widgets.theme import Look

WIDTH, GAP, ARROW, ROUND = 320, 6, 10, 6


class Ring(QWidget):
    """A frame around the target; clicks go through it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The accent, twice: thin and solid, wide and faint."""
        theme = self._look.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        for width, alpha in ((6.0, 0.3), (2.0, 1.0)):
            painter.setPen(QPen(theme.faded("accent", alpha), width))
            painter.drawRoundedRect(box, ROUND, ROUND)
        painter.end()


class CoachMark(QWidget):
    """The bubble: what to do, which step it is, and a way out."""

    skipped = Signal()
    passed = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._tip = QPoint()  # where the arrow points, in this widget
        self._below = True
        self.ring = Ring(look, window)
        self.setAccessibleName(tr("Tour"))
        self.title, self.text, self.count = QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "title")
        self.count.setProperty("role", "dim")
        self.text.setWordWrap(True)
        self.next = QPushButton(tr("Next"))
        self.next.setToolTip(tr("Go on without doing it"))
        self.skip = QPushButton(tr("End the tour"))
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.skip)
        foot.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12 + ARROW, 16, 12 + ARROW)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addLayout(foot)
        self.setFixedWidth(WIDTH)
        self.skip.clicked.connect(self.skipped)
        self.next.clicked.connect(self.passed)
        look.changed.connect(self.update)
        self.hide()
        self.ring.hide()

    def say(self, title: str, text: str, number: int, of: int) -> None:
        """What the step is."""
        self.title.setText(title)
        self.text.setText(text)
        self.count.setText(tr("{number} of {of}", number=number, of=of))
        self.setAccessibleDescription(f"{title}. {text}")

    def point_at(self, target: QWidget | None) -> None:
        """Stand beside a widget of the window, where there is most room; in the middle for None."""
        window = self.parentWidget()
        layout = self.layout()
        if window is None or layout is None:
            return
        self.setFixedHeight(layout.heightForWidth(WIDTH) if layout.hasHeightForWidth() else self.sizeHint().height())
        area = window.rect()
        box = QRect()
        if target is not None:
            box = target.visibleRegion().boundingRect().translated(target.mapTo(window, QPoint())).intersected(area)
        if target is None or box.isEmpty():
            self.ring.hide()
            self._tip = QPoint(-1, -1)
            self.move(area.center() - self.rect().center())
        else:
            self.ring.setGeometry(box.adjusted(-4, -4, 4, 4))
            self.ring.show()
            self.ring.raise_()
            self._below = area.bottom() - box.bottom() >= self.height() + GAP
            above = box.top() - area.top() >= self.height() + GAP
            if self._below:
                top = box.bottom() + GAP
            else:
                top = box.top() - self.height() - GAP if above else area.bottom() - self.height() - GAP
            left = min(max(box.center().x() - self.width() // 2, GAP), area.width() - self.width() - GAP)
            self.move(left, top)
            tip = min(max(box.center().x() - left, 24), self.width() - 24)
            self._tip = QPoint(tip if self._below or above else -1, 0)
        self.show()
        self.raise_()
        self.update()

    def end(self) -> None:
        """Gone, with its ring."""
        self.hide()
        self.ring.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded box with an arrow towards the target."""
        theme = self._look.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, ARROW, -1, -ARROW)
        path = QPainterPath()
        path.addRoundedRect(box, ROUND, ROUND)
        if self._tip.x() >= 0:
            x = float(self._tip.x())
            edge, tip = (box.top(), 0.0) if self._below else (box.bottom(), float(self.height()))
            arrow = QPainterPath()
            arrow.moveTo(x - ARROW, edge)
            arrow.lineTo(x, tip)
            arrow.lineTo(x + ARROW, edge)
            arrow.closeSubpath()
            path = path.united(arrow)
        painter.setPen(QPen(theme["accent"], 1.5))
        painter.setBrush(theme["raised"])
        painter.drawPath(path)
        painter.end()
