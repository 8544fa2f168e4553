"""A talking face made of ellipses, with the analysis that a perfect tracker would give: footage of known truth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import pytest

from inference.api import AXES, F32, U8, ArrayFrames, FaceAnalysis, SpeakerScale
from inference.render.exemplar.anatomy import (
    CORNERS,
    INNER_CORNERS,
    INNER_LOW,
    INNER_UP,
    MIDDLE_LOW,
    MIDDLE_UP,
    OUTER_LOW,
    OUTER_UP,
)

IOD = 64.0
SIZE = 96


def face_mesh(open_: float, wide: float, jaw: float, at: tuple[float, float]) -> F32:
    """(478, 2) plate pixels; axes in inter-ocular distances, `at` = middle of the mouth."""
    rng = np.random.default_rng(3)
    p = np.c_[rng.uniform(-0.9, 0.9, 478), rng.uniform(-1.4, -0.4, 478)]
    p[33], p[263], p[168], p[2], p[1] = (-0.5, -0.9), (0.5, -0.9), (0, -0.85), (0, -0.25), (0, -0.35)
    half = (0.6 + wide) / 2
    u = np.linspace(-0.9, 0.9, 9)
    bow = 1 - u**2
    for row, up, low in ((0.0, INNER_UP, INNER_LOW), (0.5, MIDDLE_UP, MIDDLE_LOW), (1.0, OUTER_UP, OUTER_LOW)):
        thick = 0.02 + 0.08 * row * bow
        p[list(up)] = np.c_[u * half, -0.25 * open_ * bow - thick]
        p[list(low)] = np.c_[u * half, 0.75 * open_ * bow + thick - 0.02]
    for i, u_lip in enumerate(INNER_UP):
        p[INNER_LOW[i], 1] = p[u_lip, 1] + open_ * bow[i]
    p[CORNERS[0]], p[CORNERS[1]] = (-half, 0), (half, 0)
    p[INNER_CORNERS[0]], p[INNER_CORNERS[1]] = (-half * 0.95, 0), (half * 0.95, 0)
    for k, j in enumerate((150, 149, 176, 148, 152, 377, 400, 378, 379)):
        p[j] = ((k - 4) * 0.09, 0.5 + jaw - 0.012 * (k - 4) ** 2)
    return (p * IOD + at).astype(np.float32)


def draw_face(mesh: F32, shape: tuple[int, int], light: float) -> U8:
    """The picture of a mesh: textured skin, lips, dark gap, a row of teeth."""
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    skin = 150 + 12 * np.sin(x / 5) * np.sin(y / 7)
    out = np.stack([skin + 30, skin, skin - 20], -1)
    chin = mesh[[150, 149, 176, 148, 152, 377, 400, 378, 379]]
    cv2.polylines(out, [np.round(chin).astype(np.int32)], False, (110, 80, 70), 2, cv2.LINE_AA)
    ring = mesh[[CORNERS[0], *OUTER_UP, CORNERS[1], *OUTER_LOW[::-1]]]
    cv2.fillPoly(out, [np.round(ring).astype(np.int32)], (185, 85, 85), cv2.LINE_AA)
    gap = np.round(mesh[[INNER_CORNERS[0], *INNER_UP, INNER_CORNERS[1], *INNER_LOW[::-1]]]).astype(np.int32)
    if mesh[14, 1] - mesh[13, 1] > 1:
        inside = np.zeros(shape, np.uint8)
        cv2.fillPoly(inside, [gap], 1)
        teeth = (y < mesh[13, 1] + 0.06 * IOD) & (inside > 0)
        out[inside > 0] = (60, 20, 20)
        out[teeth] = (225, 220, 205)
    return (out * light).clip(0, 255).astype(np.uint8)


@dataclass(frozen=True)
class Talk:
    """A made clip and its analysis."""

    footage: ArrayFrames
    face: FaceAnalysis


def talk(count: int, *, still: bool = False, shape: tuple[int, int] = (180, 220), still_open: float = 0.5) -> Talk:
    """`count` frames of a face that opens, widens and drifts about."""
    t = np.arange(count) / 25
    open_ = np.maximum(0, np.sin(t * 7) * 0.5 + 0.4) if not still else np.full(count, still_open)
    wide = 0.6 * np.sin(t * 3.1) * (not still)
    jaw = (0.8 * open_ + 0.1 * np.sin(t * 5)) * (not still)
    unit = {"open": 0.22, "wide": 0.1, "jaw": 0.12}
    pose = np.zeros((count, 12), np.float32)
    for name, values in (("open", open_), ("wide", wide), ("jaw", jaw)):
        pose[:, AXES.index(name)] = values
    drift = np.c_[110 + 4 * np.sin(t * 2), 80 + 3 * np.cos(t * 1.7)]
    mesh = np.stack([face_mesh(o * unit["open"], w * unit["wide"], j * unit["jaw"], tuple(at))
                     for o, w, j, at in zip(open_, wide, jaw, drift)])
    to = np.zeros((count, 2, 3), np.float32)
    to[:, 0, 0] = to[:, 1, 1] = SIZE / (1.3 * IOD)
    to[:, :, 2] = np.array([SIZE / 2, SIZE * 0.46]) - drift * SIZE / (1.3 * IOD)
    neutral = np.zeros(12, np.float32)
    high = np.array([unit.get(name, 0.05) for name in AXES], np.float32)
    scale = SpeakerScale(neutral, -high, high)
    every = np.ones(count, np.bool_)
    face = FaceAnalysis(every, mesh, np.zeros((count, 3), np.float32), every.astype(np.float32),
                        np.full(count, IOD, np.float32), to, SIZE, every.astype(np.float32),
                        scale.denormalise(pose), pose, scale)
    return Talk(ArrayFrames([draw_face(m, shape, 1.0) for m in mesh]), face)


@pytest.fixture(scope="session")
def make_talk() -> Callable[..., Talk]:
    """Makes clips of a talking face."""
    return talk


@pytest.fixture(scope="session")
def speech() -> Talk:
    """Four seconds of a talking face."""
    return talk(100)
