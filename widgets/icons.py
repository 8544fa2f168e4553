"""Icons from `resources/icons`, tinted with the theme's text colour whenever they are painted.

The pictures are our own SVGs that draw in `currentColor`; an icon engine fills that in at paint time, so a theme
switch needs no new icons.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from widgets.theme import Look, resource_folder


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = (resource_folder("icons") / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(text.encode()))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw an icon into a rectangle."""
    _renderer(name, colour.name()).render(painter, rect)


class TintedEngine(QIconEngine):
    """Draws one SVG in the colours of the current theme."""

    def __init__(self, name: str, look: Look, role: str) -> None:
        super().__init__()
        self.name, self.look, self.role = name, look, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it; Qt calls this with the final size."""
        theme = self.look.current
        colour = theme[self.role]
        if mode == QIcon.Mode.Disabled:
            colour = theme.mix("text_faint", "panel", 0.45)
        elif mode == QIcon.Mode.Selected:
            colour = theme["accent_text"]
        elif state == QIcon.State.On:
            colour = theme["accent"]
        paint_icon(painter, self.name, QRectF(rect), colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as a picture of this size."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """A copy for Qt."""
        return TintedEngine(self.name, self.look, self.role)


def icon(name: str, look: Look, role: str = "text_dim") -> QIcon:
    """An icon that follows the theme."""
    return QIcon(TintedEngine(name, look, role))


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource_folder("icons") / "plosive.svg"))
