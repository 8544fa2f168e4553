"""A patch stays inside the face, goes on below the chin, and is left alone where nothing lies outside."""

from __future__ import annotations

import numpy as np

from inference.api import Patch
from inference.render.silhouette import inside, inside_face, shown


def oval(centre: tuple[float, float], wide: float, high: float) -> np.ndarray:  # type: ignore[type-arg]
    """478 points on an oval, with the eyes' outer corners 100 pixels apart inside it."""
    turn = np.linspace(0, 2 * np.pi, 478, endpoint=False)
    mesh = np.c_[centre[0] + wide * np.cos(turn), centre[1] + high * np.sin(turn)].astype(np.float32)
    mesh[33], mesh[263] = (centre[0] - 50, centre[1]), (centre[0] + 50, centre[1])
    return mesh


def patch(left: int) -> Patch:
    return Patch(left, 120, np.full((80, 100, 3), 90, np.uint8), np.full((80, 100), 255, np.uint8))


def test_inside_the_face_nothing_changes() -> None:
    whole = patch(150)
    assert inside_face(whole, oval((200, 150), 120, 150)) is whole


def test_beside_the_face_the_plate_shows() -> None:
    cut = inside_face(patch(200), oval((200, 150), 60, 150))  # the face ends at column 60 of the patch
    assert (cut.matte[40, :45] == 255).all()
    assert (cut.matte[40, 68:] == 0).all()
    assert (np.diff(cut.matte[40].astype(int)) <= 0).all()
    assert cut.pixels.shape == (80, 100, 3) and (cut.x, cut.y) == (200, 120)


def test_below_the_chin_it_goes_on() -> None:
    cut = inside_face(patch(150), oval((200, 90), 120, 80))  # the chin lies at row 50 of the patch
    assert (cut.matte[60, 40:60] == 255).all(), "25 pixels more"
    assert cut.matte[79].max() < 40


def test_without_a_face_or_a_patch_nothing_is_cut() -> None:
    whole = patch(150)
    assert inside_face(whole, np.full((478, 2), np.nan, np.float32)) is whole
    nothing = Patch(0, 0, np.zeros((0, 0, 3), np.uint8), np.zeros((0, 0), np.uint8))
    assert inside_face(nothing, oval((200, 150), 60, 150)) is nothing


def test_a_lower_face_goes_on_upwards() -> None:
    points = oval((200, 150), 120, 150)
    low = points[points[:, 1] > 160]
    whole = Patch(150, 130, np.full((60, 100, 3), 90, np.uint8), np.full((60, 100), 255, np.uint8))
    assert inside(whole, low, 100.0, above=True) is whole
    assert inside(whole, low, 100.0) is not whole


def test_strength_comes_after_it() -> None:
    mesh = oval((200, 150), 60, 150)
    full, half = shown(patch(200), mesh, 1.0), shown(patch(200), mesh, 0.5)
    assert np.array_equal(full.matte, inside_face(patch(200), mesh).matte)
    assert np.array_equal(half.matte, np.rint(full.matte * 0.5))
