"""The whole analysis on self-made footage: one steady face, two faces, gaps, cuts, nothing at all."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np
import pytest

from inference.api import AXES, ArrayFrames, CancelFlag, FaceAnalysis
from inference.errors import Cancelled
from inference.face import analyse_faces
from inference.face.align import apply
from inference.face.points import CHIN, CORNER_LEFT, CORNER_RIGHT, SUBNASALE

Shoot = Callable[..., list[np.ndarray]]


def test_a_steady_face_is_seen_in_every_frame(still: FaceAnalysis, swaying: list[np.ndarray]) -> None:
    assert still.present.all()
    assert still.mesh.shape == (len(swaying), 478, 2)
    assert still.visibility.min() == 1.0
    assert 80 < np.median(still.iod) < 130
    assert still.size % 2 == 0
    assert still.size == pytest.approx(1.3 * np.median(still.iod), rel=0.06)
    assert np.isfinite(still.pose).all()


def test_the_mouth_frame_holds_the_true_motion_still(still: FaceAnalysis, moves: list[np.ndarray]) -> None:
    mouth = np.array([[226.0, 160.0], [205.0, 155.0], [245.0, 155.0], [226.0, 190.0]])  # in the portrait
    held = np.stack([apply(still.to_mouth[i], apply(m, mouth)) for i, m in enumerate(moves)])
    assert (held - held.mean(0)).std() < 0.4
    assert np.abs(np.diff(held, 2, axis=0)).mean() < 0.12


def test_the_mouth_frame_holds_nostrils_corners_and_chin(still: FaceAnalysis) -> None:
    inside = apply(still.to_mouth, still.mesh[:, [SUBNASALE, CORNER_LEFT, CORNER_RIGHT, CHIN]])
    assert inside.min() > 0.05 * still.size
    assert inside.max() < 0.96 * still.size
    middle = inside[:, 1:3].mean((0, 1))
    assert middle[0] == pytest.approx(still.size / 2, abs=0.04 * still.size)


def test_axes_of_a_still_mouth_stay_below_the_noise_floors(still: FaceAnalysis) -> None:
    floors = {"jaw": 0.0038, "open": 0.0021, "wide": 0.0029, "ulip": 0.0017, "llip": 0.0021, "corner": 0.0020,
              "skew": 0.0024}  # fmt: skip
    shake = dict(zip(AXES, np.abs(np.diff(still.raw, 2, axis=0)).mean(0), strict=True))
    for axis, floor in floors.items():
        assert shake[axis] < floor, axis


def test_a_still_smile_measures_as_one(still: FaceAnalysis) -> None:
    raw = dict(zip(AXES, np.median(still.raw, axis=0), strict=True))
    assert 1.2 < raw["jaw"] < 1.5
    assert 0.08 < raw["open"] < 0.16
    assert raw["teeth"] > 0.35
    assert raw["tongue"] < 0.2
    assert raw["press"] == 0
    assert np.abs(still.pose[:, AXES.index("wide")]).max() < 0.3  # an ordinary speaker's span, not the noise's


def test_same_footage_same_numbers(still: FaceAnalysis, swaying: list[np.ndarray]) -> None:
    again = analyse_faces(ArrayFrames(swaying))[0]
    for name in ("mesh", "to_mouth", "raw", "pose", "head", "visibility"):
        np.testing.assert_array_equal(getattr(again, name), getattr(still, name), err_msg=name)


def test_two_people_larger_one_first(shoot: Shoot) -> None:
    small = shoot(14, 360, 400, 1.0, (0.5, 0.45), seed=3)
    large = shoot(14, 480, 400, 1.5, (0.5, 0.42))
    faces = analyse_faces(ArrayFrames([np.hstack(pair) for pair in zip(small, large, strict=True)]))
    assert len(faces) == 2
    assert all(face.present.all() for face in faces)
    assert faces[0].mesh[:, :, 0].mean() > 360 > faces[1].mesh[:, :, 0].mean()
    assert faces[0].iod.mean() > 1.3 * faces[1].iod.mean()
    assert len(analyse_faces(ArrayFrames([np.hstack([small[0], large[0]])]), max_faces=1)) == 1


def test_short_gap_is_bridged_and_long_gap_is_not(swaying: list[np.ndarray]) -> None:
    blank = [f.copy() for f in swaying]  # somebody walks through: the face is gone, the scene is not
    for frame in blank:
        frame[130:290, 255:385] = frame[20, 20]
    short = analyse_faces(ArrayFrames([*swaying[:10], *blank[10:13], *swaying[13:24]]))
    assert len(short) == 1
    assert not short[0].present[10:13].any()
    assert (short[0].visibility[10:13] == 0).all()
    assert np.isfinite(short[0].mesh).all()
    long = analyse_faces(ArrayFrames([*swaying[:10], *blank[10:24], *swaying[24:]]))
    assert len(long) == 1
    assert long[0].present.sum() == 16
    assert np.isnan(long[0].to_mouth[12:22]).all()
    assert np.isnan(long[0].pose[12:22]).all()
    assert (long[0].visibility[10:24] == 0).all()


def test_a_returning_person_continues_the_track_across_a_cut(swaying: list[np.ndarray], shoot: Shoot) -> None:
    elsewhere = shoot(12, 640, 480, 1.0, (0.25, 0.4), seed=5)
    faces = analyse_faces(ArrayFrames([*swaying[:12], *elsewhere]))
    assert len(faces) == 1
    face = faces[0]
    assert face.present.all()
    jump = np.abs(np.diff(face.to_mouth[:, 0, 0]))
    assert jump[11] > 10 * np.delete(jump, 11).max()  # the smoothing stops at the cut
    held = apply(face.to_mouth, face.mesh[:, [CORNER_LEFT, CORNER_RIGHT]])
    assert np.abs(held - np.median(held, axis=0)).max() < 0.05 * face.size


def test_something_over_the_mouth_hides_it(shoot: Shoot) -> None:
    frames = [f.copy() for f in shoot(60, 480, 400, 1.5, (0.5, 0.42))]
    for frame in frames[24:36]:
        frame[195:250, 195:290] = (40, 60, 90)
    face = analyse_faces(ArrayFrames(frames))[0]
    assert face.visibility[26:34].max() < 0.3
    assert face.visibility[:18].min() > 0.9
    assert face.visibility[42:].min() > 0.9
    assert np.abs(np.diff(face.visibility)).max() < 0.5  # faded, not switched


@pytest.mark.parametrize("shape", [(480, 640), (9, 7), (1, 1), (33, 2)])
def test_no_face_anywhere(shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(0)
    noise = [rng.integers(0, 255, (*shape, 3), np.uint8) for _ in range(3)]
    assert analyse_faces(ArrayFrames(noise)) == []


def test_no_frames() -> None:
    assert analyse_faces(ArrayFrames([])) == []


def test_one_frame_with_odd_sides(shoot: Shoot) -> None:
    frame = shoot(1, 403, 301, 1.2, (0.5, 0.45))
    (face,) = analyse_faces(ArrayFrames(frame))
    assert face.present.tolist() == [True]
    assert np.isfinite(face.pose).all()
    assert np.isfinite(face.to_mouth).all()


def test_small_face_in_a_large_plate(shoot: Shoot) -> None:
    frame = shoot(1, 1920, 1080, 0.55, (0.7, 0.5))
    frame[0][:, :1100] = 70  # the mirrored border shows more portraits
    frame[0][:, 1580:] = 70
    frame[0][:380] = 70
    faces = analyse_faces(ArrayFrames(frame))
    assert len(faces) == 1
    assert faces[0].iod[0] < 45
    assert np.abs(faces[0].mesh[0].mean(0) - (0.7 * 1920, 0.5 * 1080)).max() < 25


def test_face_in_a_4k_plate(shoot: Shoot) -> None:
    frame = shoot(1, 3840, 2160, 8.0, (0.5, 0.45))
    (face,) = analyse_faces(ArrayFrames(frame))
    assert face.iod[0] > 400
    assert face.size == 384


def test_cancel_stops_and_leaves_no_thread(swaying: list[np.ndarray]) -> None:
    flag = CancelFlag()

    def progress(done: float, total: float, note: str = "") -> None:
        if done == 5:
            flag.cancel()

    with pytest.raises(Cancelled):
        analyse_faces(ArrayFrames(swaying), progress=progress, token=flag)
    assert not [t for t in threading.enumerate() if t.name == "prefetch"]


def test_errors_of_the_footage_come_through(swaying: list[np.ndarray]) -> None:
    class Broken(ArrayFrames):
        def frames(self, start: int = 0, stop: int | None = None):
            yield swaying[0]
            raise OSError("disk gone")

    with pytest.raises(OSError, match="disk gone"):
        analyse_faces(Broken(swaying))
