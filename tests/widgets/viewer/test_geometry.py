"""Where the picture lies."""

from __future__ import annotations

import pytest

from widgets.viewer.geometry import centred, fitted, focused, panned, shown_size, zoomed

ROOM = (800.0, 400.0)


@pytest.mark.parametrize(
    ("aspect", "rotation", "expected"),
    [("1/1", 0, (720, 576)), ("16/15", 0, (768, 576)), ("16/15", 90, (675, 576)), ("0/1", 0, (720, 576)),
     ("nonsense", 0, (720, 576)), ("2/3", 180, (480, 576))],
)  # fmt: skip
def test_sample_aspect_stretches_the_width(aspect: str, rotation: int, expected: tuple[float, float]) -> None:
    assert shown_size(720, 576, aspect, rotation) == pytest.approx(expected)


@pytest.mark.parametrize("size", [(1920.0, 1080.0), (1080.0, 1920.0), (64.0, 64.0)])
def test_fit_shows_all_of_it_centred(size: tuple[float, float]) -> None:
    place = fitted(size, ROOM)
    width, height = size[0] * place.scale, size[1] * place.scale
    assert width <= ROOM[0] + 0.01 and height <= ROOM[1] + 0.01
    assert place.x + width / 2 == pytest.approx(ROOM[0] / 2)
    assert place.y + height / 2 == pytest.approx(ROOM[1] / 2)


def test_zoom_keeps_the_point_under_the_cursor() -> None:
    place = centred((1920, 1080), ROOM, 0.5)
    closer = zoomed(place, 2.0, 123, 77)
    assert (123 - place.x) / place.scale == pytest.approx((123 - closer.x) / closer.scale)
    assert (77 - place.y) / place.scale == pytest.approx((77 - closer.y) / closer.scale)
    assert zoomed(place, 1e9, 0, 0).scale == 32


def test_the_picture_cannot_be_pushed_out_of_sight() -> None:
    size = (1920.0, 1080.0)
    place = panned(fitted(size, ROOM), 1e6, -1e6, size, ROOM)
    assert place.x <= ROOM[0] - 40
    assert place.y + size[1] * place.scale >= 40


def test_focus_fills_the_room_with_the_box() -> None:
    place = focused((500, 600, 100, 100), ROOM, 0.8)
    assert 100 * place.scale == pytest.approx(320)
    assert place.x + 550 * place.scale == pytest.approx(400)
