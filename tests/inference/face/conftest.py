"""Self-made footage of a face: the public-domain portrait that ships with scikit-image, moved by hand."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import pytest
import skimage.data

from inference.api import ArrayFrames, FaceAnalysis

FACE = np.array([226.0, 130.0])  # the face's middle in the portrait
Moves = list[np.ndarray]


def hand_held(count: int, width: int, height: int, zoom: float, at: tuple[float, float], seed: int = 0) -> Moves:
    """2x3 maps that put the portrait's face at `at` (shares of the picture) and sway it smoothly."""
    rng = np.random.default_rng(seed)
    ripple = np.arange(count)[:, None] / rng.uniform(9, 23, (1, 3)) + rng.uniform(0, 6, (1, 3))
    sway = np.sin(ripple) * (5.0, 3.0, 1.2)
    maps = []
    for x, y, angle in sway:
        cos, sin = zoom * np.cos(np.radians(angle)), zoom * np.sin(np.radians(angle))
        turn = np.array([[cos, -sin], [sin, cos]])
        maps.append(np.c_[turn, np.array([width * at[0] + x, height * at[1] + y]) - turn @ FACE])
    return maps


def film(moves: Moves, width: int, height: int, picture: np.ndarray | None = None, noise: float = 1.5) -> list:
    """Frames of the portrait through `moves`, with sensor noise."""
    rng = np.random.default_rng(1)
    source = skimage.data.astronaut() if picture is None else picture
    frames = []
    for matrix in moves:
        shown = cv2.warpAffine(source, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
        frames.append(np.clip(shown + rng.normal(0, noise, shown.shape), 0, 255).astype(np.uint8))
    return frames


@pytest.fixture(scope="session")
def shoot() -> Callable[..., list[np.ndarray]]:
    """Makes a shot of the portrait: shoot(count, width, height, zoom, at, seed=0)."""

    def make(count: int, width: int, height: int, zoom: float, at: tuple[float, float], seed: int = 0) -> list:
        return film(hand_held(count, width, height, zoom, at, seed), width, height)

    return make


@pytest.fixture(scope="session")
def moves() -> Moves:
    return hand_held(30, 640, 480, 1.6, (0.5, 0.42))


@pytest.fixture(scope="session")
def swaying(moves: Moves) -> list[np.ndarray]:
    return film(moves, 640, 480)


@pytest.fixture(scope="session")
def still(swaying: list[np.ndarray]) -> FaceAnalysis:
    """The analysis of `swaying`: one person who does not speak."""
    from inference.face import analyse_faces

    faces = analyse_faces(ArrayFrames(swaying))
    assert len(faces) == 1
    return faces[0]


@pytest.fixture(scope="session")
def clip(shared_data: Path) -> Callable[[str, int], list[np.ndarray]]:
    """First frames of a clip of the real footage."""
    import av

    def read(name: str, count: int) -> list[np.ndarray]:
        with av.open(str(shared_data / name)) as container:
            return [f.to_ndarray(format="rgb24") for f in islice(container.decode(video=0), count)]

    return read
