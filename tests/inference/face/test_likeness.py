"""Whether two pieces of footage show one face: by the shape of what does not move, where heads are turned alike."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inference.api import F32, FaceAnalysis
from inference.face.likeness import DOUBTFUL, OTHER, unlike
from inference.face.points import RIGID
from tests.inference.render.conftest import talk


@pytest.fixture(scope="module")
def face() -> FaceAnalysis:
    return talk(60).face


def shaped(face: FaceAnalysis, size: float) -> FaceAnalysis:
    """Somebody whose rigid points lie elsewhere, by a share of the eyes' distance."""
    mesh = face.mesh.copy()
    off = np.random.default_rng(4).normal(0, size * face.iod[0], (1, len(RIGID), 2))
    mesh[:, list(RIGID)] += off.astype(np.float32)
    return replace(face, mesh=mesh)


def moved(mesh: F32) -> F32:
    """Larger, turned in the picture's plane, elsewhere."""
    turn = np.array([[0.96, -0.28], [0.28, 0.96]], np.float32)
    return (1.7 * mesh @ turn + 90).astype(np.float32)


def test_the_same_face_elsewhere_larger_and_tilted_is_alike(face: FaceAnalysis) -> None:
    assert unlike(face, replace(face, mesh=moved(face.mesh))) < 0.005


def test_another_shape_is_far(face: FaceAnalysis) -> None:
    assert 0.005 < unlike(face, shaped(face, 0.01)) < OTHER < unlike(face, shaped(face, 0.12))
    assert DOUBTFUL < OTHER


def test_heads_that_are_never_turned_alike_tell_nothing(face: FaceAnalysis) -> None:
    assert np.isnan(unlike(face, replace(face, head=face.head + np.array([20, 0, 0], np.float32))))
    assert np.isnan(unlike(face, replace(face, visibility=np.zeros_like(face.visibility))))
    sometimes = face.head.copy()
    sometimes[:40, 0] += 25
    assert unlike(face, replace(face, head=sometimes)) < 0.005, "by the frames in which they are"
