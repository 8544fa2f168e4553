"""What mouse and keys do over the picture, by real events; what Esc takes back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from viewer_stage import Stage
from window_mouse import LEFT, NONE, send_move

MIDDLE = Qt.MouseButton.MiddleButton


def held_move(stage: Stage, at: QPoint, button: Qt.MouseButton) -> None:
    """A move with a button held, which QTest cannot send."""
    where = QPointF(at)
    event = QMouseEvent(QEvent.Type.MouseMove, where, stage.viewer.mapToGlobal(where), button, button, NONE)
    QApplication.sendEvent(stage.viewer, event)


def enter(stage: Stage) -> None:
    """The mouse comes over the viewer."""
    at = QPointF(20, 20)
    QApplication.sendEvent(stage.viewer, QEnterEvent(at, at, stage.viewer.mapToGlobal(at)))


def test_a_middle_drag_pans_and_escape_fits_again(stage: Stage, qtbot: QtBot) -> None:
    viewer = stage.viewer
    before = viewer.picture_rect()
    qtbot.mousePress(viewer, MIDDLE, NONE, QPoint(200, 200))
    held_move(stage, QPoint(240, 170), MIDDLE)
    assert viewer.picture_rect().topLeft() == before.topLeft() + QPointF(40, -30)
    assert not viewer.placing.fitted
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    held_move(stage, QPoint(300, 300), MIDDLE)
    qtbot.mouseRelease(viewer, MIDDLE, NONE, QPoint(300, 300))
    assert viewer.picture_rect() == before
    assert viewer.placing.fitted


def test_a_left_drag_pans_but_does_not_choose(stage: Stage, qtbot: QtBot) -> None:
    viewer = stage.viewer
    start = stage.at(160, 90)
    before = viewer.picture_rect().topLeft()
    stage.editor.track_id = "other"
    qtbot.mousePress(viewer, LEFT, NONE, start)
    send_move(viewer, start + QPoint(2, 0))
    assert viewer.picture_rect().topLeft() == before, "a trembling hand is no drag"
    send_move(viewer, start + QPoint(25, 12))
    qtbot.mouseRelease(viewer, LEFT, NONE, start + QPoint(25, 12))
    assert viewer.picture_rect().topLeft() == before + QPointF(25, 12)
    assert stage.editor.track_id == "other"


def test_the_wheel_zooms_about_the_cursor(stage: Stage) -> None:
    viewer = stage.viewer
    at = QPointF(410, 130)
    under, size = viewer.placing.to_plate(at), viewer.placing.percent
    event = QWheelEvent(
        at, viewer.mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, NONE,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewer, event)
    assert abs(viewer.placing.percent / size - 1.15**2) < 1e-6
    moved = viewer.placing.to_plate(at) - under
    assert abs(moved.x()) < 0.5 and abs(moved.y()) < 0.5


def test_the_wipes_line_is_dragged_and_taken_back(stage: Stage, qtbot: QtBot) -> None:
    viewer = stage.viewer
    viewer.set_mode("wipe")
    picture = viewer.picture_rect()
    line = QPoint(round(picture.left() + picture.width() / 2), round(picture.center().y()))
    qtbot.mousePress(viewer, LEFT, NONE, line)
    send_move(viewer, line - QPoint(round(picture.width() / 4), 0))
    qtbot.mouseRelease(viewer, LEFT, NONE, line - QPoint(round(picture.width() / 4), 0))
    assert abs(viewer.compare.wipe - 0.25) < 0.01
    assert viewer.picture_rect() == picture, "the picture stays"
    line.setX(round(picture.left() + picture.width() * viewer.compare.wipe))
    before = viewer.compare.wipe
    qtbot.mousePress(viewer, LEFT, NONE, line)
    send_move(viewer, line + QPoint(60, 0))
    assert viewer.compare.wipe > before
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    qtbot.mouseRelease(viewer, LEFT, NONE, line + QPoint(60, 0))
    assert viewer.compare.wipe == before


def test_the_wipes_line_can_lie(stage: Stage, qtbot: QtBot) -> None:
    viewer = stage.viewer
    viewer.set_mode("wipe")
    viewer.compare.turn_wipe()
    picture = viewer.picture_rect()
    line = QPoint(round(picture.center().x()), round(picture.center().y()))
    qtbot.mousePress(viewer, LEFT, NONE, line)
    send_move(viewer, line + QPoint(0, round(picture.height() / 4)))
    qtbot.mouseRelease(viewer, LEFT, NONE, line)
    assert abs(viewer.compare.wipe - 0.75) < 0.01


def test_space_is_the_hand_over_a_zoomed_picture_and_plays_when_tapped(stage: Stage, qtbot: QtBot) -> None:
    viewer = stage.viewer
    taps: list[int] = []
    viewer.hands.tapped.connect(lambda: taps.append(1))
    viewer.actual_size()
    viewer.placing.zoom(3)
    enter(stage)
    before = viewer.placing.place
    qtbot.keyPress(viewer, Qt.Key.Key_Space)
    assert viewer.cursor().shape() == Qt.CursorShape.OpenHandCursor
    qtbot.mousePress(viewer, LEFT, NONE, QPoint(200, 200))
    send_move(viewer, QPoint(230, 210))
    qtbot.mouseRelease(viewer, LEFT, NONE, QPoint(230, 210))
    qtbot.keyRelease(viewer, Qt.Key.Key_Space)
    assert (viewer.placing.place.x, viewer.placing.place.y) == (before.x + 30, before.y + 10)
    assert taps == []
    qtbot.keyClick(viewer, Qt.Key.Key_Space)
    assert taps == [1]


def test_a_click_chooses_a_face_and_the_mouse_names_it(stage: Stage, qtbot: QtBot) -> None:
    viewer = stage.viewer
    chosen: list[str] = []
    stage.editor.track_changed.connect(lambda: chosen.append(stage.editor.track_id))
    stage.editor.track_id = "another"
    qtbot.mouseMove(viewer, stage.at(160, 90))
    assert viewer.hovered == "face"
    qtbot.mouseClick(viewer, LEFT, NONE, stage.at(160, 90))
    assert chosen == ["face"]
    qtbot.mouseMove(viewer, stage.at(5, 5))
    assert viewer.hovered == ""
    stage.editor.track_id = "another"
    qtbot.mouseClick(viewer, LEFT, NONE, stage.at(5, 5))
    assert stage.editor.track_id == "another", "beside the face nothing is chosen"


def test_a_double_click_goes_to_the_mouth_and_back(stage: Stage, qtbot: QtBot) -> None:
    viewer = stage.viewer
    qtbot.mouseDClick(viewer, LEFT, NONE, stage.at(160, 90))
    face = viewer.faces.of("face", 0)
    assert face is not None
    x, y, width, height = face.mouth_box()
    middle = viewer.placing.to_plate(QPointF(viewer.width() / 2, viewer.height() / 2))
    assert abs(middle.x() - x - width / 2) < 1 and abs(middle.y() - y - height / 2) < 1
    assert not viewer.placing.fitted
    qtbot.mouseDClick(viewer, LEFT, NONE, QPoint(viewer.width() // 2, viewer.height() // 2))
    assert viewer.placing.fitted, "there already: all of the picture again"
    qtbot.mouseDClick(viewer, LEFT, NONE, stage.at(5, 5))
    assert viewer.placing.percent == 100
