"""What each way of comparing puts on the screen, down to the pixel."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot
from viewer_stage import Stage
from window_fakes import FakeStudio, small_project

from app.qt.images import to_qimage, to_rgb
from inference.api import U8
from widgets.viewer.against import amplified
from widgets.viewer.compare import Compare

PATCH, OUTSIDE = (160, 110), (40, 60)
"""Plate pixels inside the fake patch and outside it."""


def screen(stage: Stage) -> U8:
    """What the viewer shows, without captions."""
    for name in list(stage.viewer.overlays.on):
        stage.viewer.overlays.set_on(name, False)
    return to_rgb(stage.viewer.grab().toImage())


def seen(stage: Stage, plate: tuple[int, int], offset: int = 0) -> tuple[int, ...]:
    """The colour over a plate pixel; `offset` widget pixels to the right."""
    at = stage.at(plate[0] + 0.5, plate[1] + 0.5)
    return tuple(int(v) for v in screen(stage)[at.y(), at.x() + offset])


def pixels(stage: Stage, plate: tuple[int, int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The colours of original and result at a plate pixel."""
    pictures = stage.viewer.pictures
    assert pictures is not None and pictures.result is not None
    x, y = plate
    original, result = to_rgb(pictures.plate.full)[y, x], to_rgb(pictures.result.full)[y, x]
    return tuple(int(v) for v in original), tuple(int(v) for v in result)


@pytest.fixture
def large(stage: Stage, qtbot: QtBot) -> Stage:
    """Whole plate pixels: 4 to 1."""
    stage.viewer.placing.actual()
    stage.viewer.placing.zoom(4)
    qtbot.wait(10)
    return stage


def test_original_and_result(large: Stage) -> None:
    original, result = pixels(large, PATCH)
    assert original != result
    assert seen(large, PATCH) == result
    large.viewer.toggle_original()
    assert seen(large, PATCH) == original
    large.viewer.toggle_original()
    assert seen(large, PATCH) == result


def test_the_wipe_shows_the_original_before_its_line(large: Stage) -> None:
    original, result = pixels(large, PATCH)
    large.viewer.set_mode("wipe")
    large.viewer.compare.set_wipe(0.7)
    assert seen(large, PATCH) == original
    large.viewer.compare.set_wipe(0.3)
    assert seen(large, PATCH) == result
    large.viewer.compare.turn_wipe()
    assert seen(large, PATCH) == result
    large.viewer.compare.set_wipe(0.9)
    assert seen(large, PATCH) == original


def test_side_by_side_is_placed_as_one(stage: Stage, qtbot: QtBot) -> None:
    viewer = stage.viewer
    viewer.set_mode("side")
    half = int(viewer.width() / 2)
    viewer.placing.zoom(6)
    qtbot.wait(10)
    original, result = pixels(stage, PATCH)
    assert seen(stage, PATCH) == original
    assert seen(stage, PATCH, half) == result
    at = QPoint(half + 80, 100)
    under = viewer.placing.to_plate(viewer.in_pane(at.toPointF()))
    left = viewer.placing.to_plate(viewer.in_pane(at.toPointF() - QPoint(half, 0).toPointF()))
    assert (under - left).manhattanLength() < 1e-6, "both halves mean the same plate pixel"


def test_the_onion_skin_mixes(large: Stage) -> None:
    original, result = (np.array(c) for c in pixels(large, PATCH))
    large.viewer.set_mode("onion")
    for opacity in (0.25, 0.75):
        large.viewer.compare.set_opacity(opacity)
        mixed = original + (result - original) * opacity
        assert np.abs(np.array(seen(large, PATCH)) - mixed).max() <= 2


def test_the_difference_is_amplified_and_black_where_nothing_changed(large: Stage, qtbot: QtBot) -> None:
    original, result = (np.array(c) for c in pixels(large, PATCH))
    large.viewer.set_mode("difference")
    for gain in (1, 4):
        large.viewer.compare.set_gain(gain)
        expected = tuple(int(v) for v in np.minimum(np.abs(result - original) * gain, 255))
        qtbot.waitUntil(lambda expected=expected: seen(large, PATCH) == expected, timeout=20000)
        assert seen(large, OUTSIDE) == (0, 0, 0)


def test_amplified_is_exact() -> None:
    rng = np.random.default_rng(3)
    a, b = rng.integers(0, 256, (2, 9, 13, 3), dtype=np.uint8)
    expected = np.minimum(np.abs(a.astype(int) - b) * 8, 255)
    assert (to_rgb(amplified(to_qimage(a), to_qimage(b), 8)) == expected).all()


def test_blinking_shows_both_in_turn(large: Stage, qtbot: QtBot) -> None:
    original, result = pixels(large, PATCH)
    compare = large.viewer.compare
    large.viewer.set_mode("blink")
    assert seen(large, PATCH) == result
    with qtbot.waitSignal(compare.changed, timeout=20000):
        pass
    assert compare.flipped
    assert seen(large, PATCH) == original
    large.viewer.set_mode("result")
    assert not compare.flipped


def test_leaving_a_mode_stops_its_clock() -> None:
    compare = Compare()
    compare.set_mode("blink")
    assert compare._blink.isActive()
    compare.set_mode("wipe")
    assert not compare._blink.isActive()
    assert compare.last == "wipe"


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_a_fitted_picture_is_copied_pixel_for_pixel(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ratio: float
) -> None:
    viewer = stage.viewer
    project = small_project()
    (shot,) = project.shots
    info = replace(shot.media.info, width=1707, height=960)  # larger than the room even at three pixels each way
    studio = FakeStudio(replace(project, shots=(replace(shot, media=replace(shot.media, info=info)),)))
    monkeypatch.setattr(type(viewer), "devicePixelRatioF", lambda self: ratio)
    stage.window.resize(517, 263)
    stage.editor.set_studio(studio)  # type: ignore[arg-type]

    def there() -> bool:
        pictures = viewer.pictures
        return (
            pictures is not None and pictures.result is not None and pictures.result.scaled is not None
            and pictures.result.scaled.size() == viewer.placing.device_size()
        )  # fmt: skip

    qtbot.waitUntil(there, timeout=20000)
    for name in list(viewer.overlays.on):
        viewer.overlays.set_on(name, False)
    assert viewer.pictures is not None and viewer.pictures.result is not None
    scaled = viewer.pictures.result.scaled
    assert scaled is not None
    canvas = QImage(round(viewer.width() * ratio), round(viewer.height() * ratio), QImage.Format.Format_RGB32)
    canvas.setDevicePixelRatio(ratio)
    painter = QPainter(canvas)
    viewer.render(painter, QPoint(0, 0))
    painter.end()
    canvas.setDevicePixelRatio(1)
    rect = viewer.placing.rect()
    left, top = round(rect.left() * ratio), round(rect.top() * ratio)
    assert abs(rect.left() * ratio - left) < 1e-6, "on a whole device pixel"
    copy = QImage(scaled)
    copy.setDevicePixelRatio(1)
    expected = to_rgb(copy)
    assert (to_rgb(canvas)[top : top + len(expected), left : left + expected.shape[1]] == expected).all()
    studio.close()


def test_one_to_one_copies_the_plates_own_pixels(stage: Stage, qtbot: QtBot) -> None:
    viewer = stage.viewer
    viewer.actual_size()
    assert viewer.placing.percent == 100
    assert viewer.pictures is not None and viewer.pictures.result is not None
    plate = to_rgb(viewer.pictures.result.full)
    rect = viewer.placing.rect()
    left, top = round(rect.left()), round(rect.top())
    assert (screen(stage)[top : top + 180, left : left + 320] == plate).all()
