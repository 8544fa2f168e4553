"""Overlays, inset, states: what is said about the picture is true, and can be seen."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from pytestqt.qtbot import QtBot
from viewer_stage import Stage
from window_mouse import LEFT, NONE, send_move

from app.document.edits.result import Edited
from app.document.edits.segment import insert
from app.qt.images import to_rgb
from inference.api import U8
from inference.face.doubts import doubts
from widgets.viewer.inset import CORNERS, SIZES, Inset, to_box
from widgets.viewer.outline import outline
from widgets.viewer.overlays import NAMES, cropped, inner
from widgets.viewer.state import fading, frame_state


def screen(stage: Stage) -> U8:
    """What the viewer shows."""
    return to_rgb(stage.viewer.grab().toImage())


def near(picture: U8, at: QPointF, colour: QColor, reach: int = 3) -> bool:
    """Whether a colour is found around a point."""
    x, y = round(at.x()), round(at.y())
    part = picture[max(y - reach, 0) : y + reach + 1, max(x - reach, 0) : x + reach + 1].reshape(-1, 3).astype(int)
    return bool((np.abs(part - [colour.red(), colour.green(), colour.blue()]).max(axis=1) < 75).any())


def only(stage: Stage, *names: str) -> None:
    """Just these overlays."""
    for name in NAMES:
        stage.viewer.overlays.set_on(name, name in names)


def test_an_outline_runs_around_the_pixels() -> None:
    mask = np.zeros((6, 8), bool)
    mask[2:4, 3:7] = True
    segments = {tuple(s) for s in outline(mask).tolist()}
    assert segments == {(3, 2, 7, 2), (3, 4, 7, 4), (3, 2, 3, 4), (7, 2, 7, 4)}
    mask[:] = True
    assert {tuple(s) for s in outline(mask).tolist()} == {(0, 0, 8, 0), (0, 6, 8, 6), (0, 0, 0, 6), (8, 0, 8, 6)}
    assert outline(np.zeros((3, 3), bool)).shape == (0, 4)


def test_an_outlines_length_is_the_shapes_perimeter() -> None:
    mask = np.random.default_rng(1).random((20, 31)) > 0.5
    padded = np.pad(mask, 1)
    perimeter = np.abs(np.diff(padded.astype(int), axis=0)).sum() + np.abs(np.diff(padded.astype(int), axis=1)).sum()
    segments = outline(mask)
    assert np.abs(segments[:, 2:] - segments[:, :2]).sum() == perimeter


@pytest.mark.parametrize("zoom", [1.0, 5.0])
def test_overlays_are_drawn_where_things_are(stage: Stage, zoom: float) -> None:
    from widgets.viewer.overlays import MATTE, MESH, MOUTH, SAFE

    viewer = stage.viewer
    face = viewer.faces.of("face", 0)
    assert face is not None
    viewer.placing.zoom(zoom)
    to_view, room = viewer.placing.transform(), QRectF(viewer.rect()).adjusted(4, 4, -4, -4)
    pictures = viewer.pictures
    assert pictures is not None
    (patch,) = pictures.patches
    middle = [patch.x + patch.matte.shape[1] / 2, float(patch.y + 1)]
    quad = face.mouth()
    for name, colour, points in (
        ("mesh", MESH, face.mesh[::7].tolist()),
        ("mouth", MOUTH, [((quad[i] + quad[i - 1]) / 2).tolist() for i in range(4)]),
        ("matte", MATTE, [middle]),
        ("safe", SAFE, [[160 - 144, 30], [160 - 144, 150]]),
    ):
        visible = [p for p in (to_view.map(QPointF(*point)) for point in points) if room.contains(p)]
        only(stage)
        before = screen(stage)
        only(stage, name)
        after = screen(stage)
        assert visible or zoom > 1
        for at in visible:
            assert near(after, at, colour), (name, at)
            x, y = round(at.x()), round(at.y())
            around = slice(max(y - 3, 0), y + 4), slice(max(x - 3, 0), x + 4)
            assert (after[around] != before[around]).any(), (name, at)


def test_guides_have_their_shapes() -> None:
    wide = QRectF(10, 20, 1920, 1080)
    assert inner(wide, 0.9) == QRectF(10 + 96, 20 + 54, 1728, 972)
    tall = cropped(wide, 9, 16)
    assert (tall.width(), tall.height()) == (607.5, 1080)
    assert tall.center() == wide.center()
    assert cropped(QRectF(0, 0, 1080, 1920), 4, 5) == QRectF(0, 285, 1080, 1350)


def test_the_inset_shows_the_mouth_and_lets_drags_through(stage: Stage, qtbot: QtBot) -> None:
    viewer = stage.viewer
    only(stage)
    viewer.inset.set_shown(True)
    (box,) = viewer.inset.boxes(viewer.inset_room(), 1)
    face = viewer.faces.of("face", 0)
    assert face is not None and viewer.pictures is not None and viewer.pictures.result is not None
    to_tile = to_box(face.to_mouth, face.size, box)
    corner = to_tile.map(QPointF(*face.mouth()[0].tolist()))
    assert (corner - box.topLeft()).manhattanLength() < 1e-3
    plate = QPointF(160.5, 110.5)  # in the middle of the patch
    at = to_tile.map(plate)
    colour = to_rgb(viewer.pictures.result.full)[110, 160]
    shown = screen(stage)[round(at.y()), round(at.x())]
    assert np.abs(shown.astype(int) - colour).max() <= 2
    start = box.center().toPoint()
    before = viewer.picture_rect().topLeft()
    qtbot.mousePress(viewer, LEFT, NONE, start)
    send_move(viewer, start - QPoint(30, 20))
    qtbot.mouseRelease(viewer, LEFT, NONE, start)
    assert viewer.picture_rect().topLeft() == before - QPointF(30, 20)


def test_shift_shows_the_original_beside_it(stage: Stage, qtbot: QtBot) -> None:
    viewer = stage.viewer
    only(stage)
    viewer.inset.set_shown(True)
    qtbot.mouseMove(viewer, viewer.rect().center())
    viewer.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert viewer.pictures is not None
    qtbot.keyPress(stage.window, Qt.Key.Key_Shift)
    assert viewer.inset.peeking
    left, _right = viewer.inset.boxes(viewer.inset_room(), 2)
    face = viewer.faces.of("face", 0)
    assert face is not None
    at = to_box(face.to_mouth, face.size, left).map(QPointF(160.5, 110.5))
    original = to_rgb(viewer.pictures.plate.full)[110, 160]
    assert np.abs(screen(stage)[round(at.y()), round(at.x())].astype(int) - original).max() <= 2
    qtbot.keyRelease(stage.window, Qt.Key.Key_Shift)
    assert not viewer.inset.peeking


def test_the_inset_fits_into_any_room() -> None:
    inset = Inset()
    room = QRectF(0, 0, 900, 500)
    for _ in CORNERS:
        for _ in SIZES:
            for count in (1, 2):
                boxes = inset.boxes(room, count)
                assert len(boxes) == count and all(room.contains(box) for box in boxes)
                assert boxes[0].width() == SIZES[inset.step]
            inset.next_size()
        inset.next_corner()
    assert inset.boxes(QRectF(0, 0, 80, 70), 2) == []


def test_a_turned_mouth_frame_is_held_upright() -> None:
    turn = np.array([[0.0, 2.0, -50], [-2.0, 0.0, 700]], np.float32)  # a quarter turn, twice the size
    box = QRectF(100, 50, 80, 80)
    to_tile = to_box(turn, 160, box)
    for x, y in ((300.0, 40.0), (310.0, 55.0)):
        expected = turn[:, :2] @ [x, y] + turn[:, 2]
        at = to_tile.map(QPointF(x, y))
        assert (at.x() - 100, at.y() - 50) == pytest.approx(tuple(expected / 2))
    assert isinstance(to_tile, QTransform)


# --- what is said of a frame -------------------------------------------------------------------------------------


def state(stage: Stage) -> str:
    """What the viewer says of the frame."""
    assert stage.viewer.pictures is not None
    return frame_state(stage.editor, stage.viewer.faces, stage.viewer.pictures).text


def test_a_frame_says_whether_it_is_rendered(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert state(stage) == "Rendered"
    viewer, render = stage.viewer, stage.studio.render
    monkeypatch.setattr(render, "patches", lambda project, frame: None)
    monkeypatch.setattr(render, "await_patches", lambda project, frame, given_up: None)
    for number, (code, expected) in enumerate(((1, "Not yet rendered"), (2, "Rendering")), 8):
        states = np.full(1, code, np.uint8)
        monkeypatch.setattr(render, "states", lambda project, first, last, states=states: states)
        stage.editor.seek(stage.studio.timebase().start_of(number))
        qtbot.waitUntil(
            lambda number=number: viewer.pictures is not None and viewer.pictures.frame == number, timeout=3000
        )
        assert state(stage) == expected


def test_a_kept_frame_says_so(stage: Stage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    outcome = insert(stage.editor.session.project, "face", "keep", 0, 400_000)
    assert isinstance(outcome, Edited)
    monkeypatch.setattr(stage.studio.render, "patches", lambda project, frame: [])
    monkeypatch.setattr(stage.studio.render, "await_patches", lambda project, frame, given_up: [])
    stage.editor.commit(outcome)
    viewer = stage.viewer
    qtbot.waitUntil(
        lambda: viewer.pictures is not None and viewer.pictures.result is viewer.pictures.plate, timeout=3000
    )
    assert state(stage) == "Kept original"


def test_a_frame_without_a_face_says_so(stage: Stage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    viewer = stage.viewer
    viewer.faces._known["face"].present[:] = False
    assert viewer.pictures is not None
    viewer.pictures = type(viewer.pictures)(
        viewer.pictures.project, 0, viewer.pictures.plate, viewer.pictures.plate, True
    )
    assert state(stage) == "No face: the original shows"


@pytest.mark.parametrize(
    ("change", "expected"),
    [({"yaw": 40.0}, "the head is turned 40° to the right"), ({"yaw": -40.0}, "the head is turned 40° to the left"),
     ({"pitch": 45.0}, "the head is tilted 45° down"), ({"iod": 17.0}, "the face is small (17 px between the eyes)"),
     ({"confidence": 0.35}, "the face is not certain (35%)"), ({}, "something is over the mouth")],
)  # fmt: skip
def test_a_fading_edit_says_why(stage: Stage, change: dict[str, float], expected: str) -> None:
    values = {"yaw": 0.0, "pitch": 0.0, "iod": 60.0, "confidence": 1.0, **change}
    left = float(np.prod(list(doubts(**values).values())))  # type: ignore[arg-type]
    seen = left if change else 0.3
    face = SimpleNamespace(track_id="face", visibility=seen, **values)
    calm = SimpleNamespace(of=lambda track_id, frame: SimpleNamespace(
        track_id="face", visibility=1.0, yaw=0.0, pitch=0.0, iod=60.0, confidence=1.0))  # fmt: skip
    text = fading(calm, face, 10)  # type: ignore[arg-type]
    assert text.endswith(expected)
    assert text.startswith(f"Edit at {seen:.0%}")


def test_a_clear_face_needs_no_reason(stage: Stage) -> None:
    face = stage.viewer.faces.of("face", 0)
    assert face is not None and fading(stage.viewer.faces, face, 0) == ""


def test_near_an_unclear_frame_that_frame_is_the_reason(stage: Stage) -> None:
    clear = {"yaw": 0.0, "pitch": 0.0, "iod": 60.0, "confidence": 1.0}

    def of(track_id: str, frame: int) -> SimpleNamespace:
        turned = frame >= 12
        return SimpleNamespace(track_id="face", visibility=0.0 if turned else 0.6, **{**clear, "yaw": 50.0 * turned})

    text = fading(SimpleNamespace(of=of), of("face", 10), 10)  # type: ignore[arg-type]
    assert text == "Edit at 60%: 2 frames ahead the head is turned 50° to the right"


def test_captions_do_not_depend_on_the_painter(qtbot: QtBot) -> None:
    from widgets.viewer.over import caption, caption_width

    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    box = caption(painter, "Not yet rendered", QPointF(5, 5), room=120)
    wide = caption_width("Not yet rendered", painter.font())
    painter.end()
    assert box.width() == min(120, wide)
    shades = to_rgb(image)[8:20, 8 : int(box.right()) - 2].mean(axis=2)
    assert shades.min() < 80 < 150 < shades.max(), "light letters on a dark backing"
