"""Pictures of the help, drawn when they are shown by the very widget they explain, in the colours of the theme.

`pose:jaw` is the mouth at rest and with much of one axis, side by side.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from inference.api import AXES
from widgets.panels.mouth_diagram import MouthDiagram
from widgets.theme import Look

SIZE = QSize(150, 120)
MUCH = 1.0
NEEDS_OPEN = {"teeth", "tongue", "llip", "ulip"}
"""Axes that show only in an open mouth: both pictures are opened a little."""


def pose_picture(axis: str, look: Look, ratio: float = 1.0) -> QPixmap:
    """Rest left, `axis` at 1 right. An unknown axis gives an empty picture."""
    picture = QPixmap(QSize(SIZE.width() * 2 + 12, SIZE.height()) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    if axis not in AXES:
        return picture
    diagram = MouthDiagram(look)
    diagram.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    diagram.resize(SIZE)
    rest = [0.0] * len(AXES)
    if axis in NEEDS_OPEN:
        rest[AXES.index("open")] = 0.55
        rest[AXES.index("jaw")] = 0.4
    much = list(rest)
    much[AXES.index(axis)] = MUCH
    painter = QPainter(picture)
    for x, pose in ((0, rest), (SIZE.width() + 12, much)):
        diagram.show_pose(pose, pose)
        diagram.render(painter, QPoint(x, 0), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    return picture
