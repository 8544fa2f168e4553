"""Hands and eyes for tests of tier lanes: where things are in a lane, what they are in the document, drags."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_mouse import LEFT, NONE, send_move

from app.document import blocks
from app.document.edits.result import Edited, Refused
from app.document.model import FaceTrack
from widgets.main_window import MainWindow

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


def face(window: MainWindow, *, committed: bool = False) -> FaceTrack:
    """The face as shown, or as committed."""
    session = window.editor.session
    return (session.project if committed else session.shown).shots[0].tracks[0]


def seg(window: MainWindow, tier: str, segment_id: str, *, committed: bool = False) -> Any:
    """A segment."""
    return blocks.find(getattr(face(window, committed=committed), tier), segment_id)[1]


def times(window: MainWindow, tier: str) -> dict[str, tuple[int, int]]:
    """Start and end of every committed segment of a tier."""
    return {s.id: (s.start, s.end) for s in getattr(face(window, committed=True), tier)}


def x_of(window: MainWindow, us: float) -> int:
    """Pixel of a time."""
    return round(window.editor.view.x_of(us))


def middle(window: MainWindow, tier: str, segment_id: str, y: int = 12) -> QPoint:
    """The middle of a segment in its lane."""
    segment = seg(window, tier, segment_id)
    return QPoint(x_of(window, (segment.start + segment.end) / 2), y)


def drag(
    qtbot: QtBot, lane: QWidget, start: QPoint, by: int, keys: Qt.KeyboardModifier = NONE, *, drop: bool = True
) -> QPoint:
    """Press, move in four steps, and let go unless the drag shall go on; where it ended."""
    qtbot.mousePress(lane, LEFT, keys, start)
    for k in range(1, 5):
        send_move(lane, start + QPoint(by * k // 4, 0), keys)
    end = start + QPoint(by, 0)
    if drop:
        qtbot.mouseRelease(lane, LEFT, keys, end)
    return end


def type_text(widget: QWidget, text: str) -> None:
    """Type letters that are on no American keyboard, which QTest cannot."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, letter))


def done(window: MainWindow, outcome: Edited | Refused) -> None:
    """Commit an edit that must be possible."""
    assert isinstance(outcome, Edited), outcome
    assert window.editor.commit(outcome)
