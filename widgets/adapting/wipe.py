"""Two pictures of one mouth with a line between them that can be dragged: before and after, while it is learned."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.language import tr
from widgets.theme import Look, small

STEP = 0.04
_SHADOW, _LIGHT = QColor(0, 0, 0, 170), QColor(255, 255, 255, 230)


class Wipe(QWidget):
    """The left picture left of the line, the right one right of it; both fill the same square."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._left: QImage | None = None
        self._right: QImage | None = None
        self._names = ("", "")
        self.share = 0.5  # where the line is, of the picture's width
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Before and after"))
        self.setToolTip(tr("Drag the line, or move it with the left and right arrow keys"))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(360, 360)

    def minimumSizeHint(self) -> QSize:
        """Small, where there is no room."""
        return QSize(160, 160)

    def show_pair(self, left: QImage | None, right: QImage | None, names: tuple[str, str]) -> None:
        """Show two pictures of the same size."""
        self._left, self._right, self._names = left, right, names
        self.setAccessibleDescription(tr("{left} at the left, {right} at the right", left=names[0], right=names[1]))
        self.update()

    def square(self) -> QRectF:
        """Where the pictures are."""
        side = min(self.width(), self.height())
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def move_to(self, x: float) -> None:
        """The line at pixels from the widget's left."""
        square = self.square()
        self.share = min(max((x - square.left()) / max(square.width(), 1), 0.0), 1.0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Both pictures, the line, their names."""
        theme = self._look.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        square = self.square()
        painter.fillRect(square, theme["viewer"])
        if self._left is None or self._right is None:
            painter.setPen(theme["text_dim"])
            painter.drawText(square.adjusted(16, 16, -16, -16),
                             Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                             tr("Held-out mouths show here as soon as the training begins"))
            painter.end()
            return
        x = square.left() + square.width() * self.share
        painter.drawImage(square, self._right)
        painter.save()
        painter.setClipRect(QRectF(square.left(), square.top(), x - square.left(), square.height()))
        painter.drawImage(square, self._left)
        painter.restore()
        for colour, width in ((_SHADOW, 4), (_LIGHT, 1.6)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(x, square.top()), QPointF(x, square.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(_SHADOW, 1))
        painter.setBrush(theme["accent"] if self.hasFocus() else _LIGHT)
        painter.drawEllipse(QPointF(x, square.center().y()), 6, 6)
        painter.setFont(small(self.font()))
        for text, align in zip(self._names, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)):
            self._name(painter, square, text, align)
        painter.end()

    def _name(self, painter: QPainter, square: QRectF, text: str, align: Qt.AlignmentFlag) -> None:
        width = painter.fontMetrics().horizontalAdvance(text) + 12
        left = square.left() + 6 if align == Qt.AlignmentFlag.AlignLeft else square.right() - width - 6
        box = QRectF(left, square.bottom() - 24, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADOW)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(_LIGHT)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the line."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.move_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.move_to(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move it."""
        by = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.share = min(max(self.share + by, 0.0), 1.0)
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the arrow keys move it."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they do no more."""
        self.update()
