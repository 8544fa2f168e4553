"""The pieces on their own, with made-up numbers whose answer is known."""

from __future__ import annotations

import os
import subprocess
import sys

import cv2
import numpy as np
import pytest

from inference.api import AXES
from inference.face import cover, head, measure, pixels
from inference.face.align import apply, invert, robust_similarity, similarity
from inference.face.cuts import CutDetector
from inference.face.detect import Detection, distinct, tiles
from inference.face.points import DEEP, HEAD, template
from inference.face.prefetch import prefetch
from inference.face.quiet import quiet
from inference.face.scale import ORDINARY, speaker_scale
from inference.face.smooth import fill_gaps, runs, savgol, savgol_apart, untrembled
from inference.face.visibility import visibility


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import sys, inference.face; sys.exit(any(m in sys.modules for m in ('mediapipe', 'cv2', 'scipy')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_similarity_recovers_a_known_one_and_its_inverse() -> None:
    rng = np.random.default_rng(0)
    points = rng.normal(0, 30, (4, 9, 2))
    truth = np.array([[0.8, -0.6, 5.0], [0.6, 0.8, -2.0]]) * [[1.5, 1.5, 1]]
    found = similarity(points, apply(truth[None], points))
    np.testing.assert_allclose(found, np.broadcast_to(truth, found.shape), atol=1e-9)
    np.testing.assert_allclose(apply(invert(found), apply(found, points)), points, atol=1e-9)


def test_robust_similarity_ignores_a_third_of_liars() -> None:
    rng = np.random.default_rng(1)
    points = rng.uniform(0, 100, (30, 2))
    truth = np.array([[1.01, -0.02, 3.0], [0.02, 1.01, -4.0]])
    seen = apply(truth, points) + rng.normal(0, 0.02, points.shape)
    seen[:10] += (8, -6)
    matrix, off = robust_similarity(points, seen)
    assert np.abs(apply(matrix, points) - apply(truth, points)).max() < 0.1
    assert off[:10].min() > 5


def turned(yaw: float, pitch: float, roll: float) -> np.ndarray:
    """Rotation of a head that first leans, then nods, then turns; x right, y down, z away."""
    y, p, r = np.radians((yaw, pitch, roll))
    lean = np.array([[np.cos(r), -np.sin(r), 0], [np.sin(r), np.cos(r), 0], [0, 0, 1]])
    nod = np.array([[1, 0, 0], [0, np.cos(p), -np.sin(p)], [0, np.sin(p), np.cos(p)]])
    turn = np.array([[np.cos(y), 0, -np.sin(y)], [0, 1, 0], [np.sin(y), 0, np.cos(y)]])
    return turn @ nod @ lean


@pytest.mark.parametrize("angles", [(0, 0, 0), (25, 0, 0), (-40, 10, 5), (8, -20, -15), (0, 0, 30)])
def test_head_angles_are_read_back(angles: tuple[float, float, float]) -> None:
    deep = np.zeros((1, len(DEEP), 3))
    deep[0, [DEEP.index(p) for p in HEAD]] = template()
    seen = deep @ turned(*angles).T * 130 + (400, 300, 0)
    np.testing.assert_allclose(head.angles(seen.astype(np.float32))[0], angles, atol=0.05)


def test_nose_to_the_viewers_right_is_positive_yaw() -> None:
    nose = turned(20, 0, 0) @ np.array([0, 0, -1.0])
    assert nose[0] > 0  # the convention the test above uses is the contract's


def test_head_turn_does_not_reach_the_lengths() -> None:
    rng = np.random.default_rng(2)
    face = rng.normal(0, 0.3, (len(DEEP), 3))
    face[[DEEP.index(p) for p in HEAD]] = template()
    poses = [(y, p, r) for y in (-30, 0, 25) for p in (-15, 10) for r in (0, 12)]
    seen = np.stack([face @ turned(*a).T * 90 + (50, 70, 5) for a in poses]).astype(np.float32)
    lengths = measure.lengths(head.frontal(seen))
    np.testing.assert_allclose(lengths, np.broadcast_to(lengths[:1], lengths.shape), atol=1e-3)


def test_regression_takes_the_rest_of_the_turn_out_but_no_speech() -> None:
    rng = np.random.default_rng(3)
    yaw = 12 * np.sin(np.arange(400) / 40)
    turn = np.c_[yaw, np.zeros(400), np.zeros(400)].astype(np.float32)
    speech = 0.1 * np.abs(np.sin(np.arange(400) / 3))
    clean = np.tile(speech[:, None], (1, 9)) + rng.normal(0, 0.003, (400, 9))
    leaking = clean + 0.004 * yaw[:, None]
    mended = measure.without_turn(leaking, turn, np.ones(400, np.bool_))
    skew = measure.GEOMETRY.index("skew")
    assert abs(np.corrcoef(leaking[:, skew], yaw)[0, 1]) > 0.6
    assert abs(np.corrcoef(mended[:, skew], yaw)[0, 1]) < 0.2
    assert np.corrcoef(mended[:, skew], speech)[0, 1] > 0.95
    np.testing.assert_array_equal(mended[:, 1], leaking[:, 1])  # contact is contact at every angle


def test_tuck_and_press_are_gated_and_round_needs_narrow_or_thick() -> None:
    lengths = np.tile([1.3, 0.1, 0.6, -0.2, -0.4, -0.2, 0.0, 0.1, 0.14], (100, 1))
    lengths[:50, 1] = 0.0
    lengths[:30, 7:] -= 0.03  # thin lips, closed
    lengths[60:70, 7:] -= 0.03  # thin lips, open
    lengths[90:, 2] -= 0.08  # narrow
    zeros = np.full(100, 0.5, np.float32)
    raw = measure.assemble(lengths, zeros, zeros)
    press, tuck, rounded, teeth = (raw[:, AXES.index(n)] for n in ("press", "tuck", "round", "teeth"))
    assert press[:30].min() > 0.5
    assert (press[50:] == 0).all()
    assert (tuck[60:70] == 0).all()
    assert rounded[90:].min() >= 0.4
    assert rounded[70:90].max() < 0.1
    assert (teeth[:50] == 0).all()
    assert teeth[50] == pytest.approx(0.5)


def test_scale_of_a_speaker_follows_the_percentiles() -> None:
    rng = np.random.default_rng(4)
    raw = rng.uniform(-1, 1, (1000, 12)).astype(np.float32) * 0.1 + 0.2
    raw[:, AXES.index("open")] = np.abs(rng.uniform(0, 0.3, 1000))
    scale = speaker_scale(raw, np.ones(1000, np.bool_))
    pose = scale.normalise(raw)
    assert np.percentile(pose[:, AXES.index("wide")], 98) == pytest.approx(1, abs=0.01)
    assert np.percentile(pose[:, AXES.index("wide")], 2) == pytest.approx(-1, abs=0.01)
    assert scale.neutral[AXES.index("open")] == 0
    assert scale.neutral[AXES.index("jaw")] == pytest.approx(np.percentile(raw[:, 0], 2), abs=1e-4)
    np.testing.assert_allclose(scale.denormalise(pose), raw, atol=1e-4)


def test_scale_of_one_silent_frame_is_an_ordinary_speakers() -> None:
    raw = np.zeros((1, 12), np.float32)
    scale = speaker_scale(raw, np.zeros(1, np.bool_))
    np.testing.assert_allclose(scale.high - scale.neutral, [ORDINARY[name][1] for name in AXES], rtol=1e-5)


def test_gaps_are_filled_only_when_short_and_inside_a_shot() -> None:
    present = np.array([1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1], np.bool_)
    shot = np.array([0] * 5 + [1] * 9)
    values = np.where(present, np.arange(14.0), np.nan)[:, None]
    filled, have = fill_gaps(values, present, shot)
    assert have.tolist() == [True] * 5 + [False, True] + [False] * 6 + [True]
    np.testing.assert_allclose(filled[:5, 0], [0, 1, 2, 3, 4])
    assert runs(have, shot) == [(0, 5), (6, 7), (13, 14)]


def test_savgol_shortens_its_window_and_does_not_lag() -> None:
    line = np.linspace(0, 5, 4)[:, None] ** 2
    np.testing.assert_allclose(savgol(line, 25, 2), savgol(line, 3, 2))
    pulse = np.exp(-((np.arange(41) - 20.0) ** 2) / 18)[:, None]
    assert savgol(pulse, 7, 2).argmax() == 20
    np.testing.assert_array_equal(savgol(line[:1], 5, 2), line[:1])


def test_smoothing_keeps_an_opening_out_of_a_closure() -> None:
    gap = np.full((30, 1), 0.2)
    gap[12:14] = 0.0
    closed = gap[:, 0] < 0.015
    assert savgol(gap, 5, 2)[12:14].max() > 0.015  # the plain filter opens it
    np.testing.assert_array_equal(savgol_apart(gap, closed, 5, 2)[12:14], 0)
    rng = np.random.default_rng(7)
    long = rng.normal(0, 0.002, (30, 1))
    calm = savgol_apart(long, np.ones(30, np.bool_), 5, 2)
    assert np.abs(np.diff(calm, 2, axis=0)).mean() < 0.6 * np.abs(np.diff(long, 2, axis=0)).mean()


def test_tremble_goes_and_quick_motion_stays() -> None:
    rng = np.random.default_rng(3)
    noise = rng.normal(0, 0.004, (80, 1))
    true = np.zeros((80, 1))
    true[40:44, 0] = 0.1, 0.4, 0.4, 0.1
    calm = untrembled(true + noise, np.zeros(80, np.bool_))
    rest = np.r_[0:36, 48:80]
    assert np.abs(np.diff(calm[:36], 2, axis=0)).mean() < 0.6 * np.abs(np.diff(noise[:36], 2, axis=0)).mean()
    assert np.abs(calm[rest]).mean() < np.abs(noise[rest]).mean()
    assert np.abs(calm[39:45] - (true + noise)[39:45]).max() < 0.002


def test_tremble_is_never_taken_out_across_the_edge_of_a_closure() -> None:
    gap = np.tile([0.02, 0.02, 0.02, 0.0, 0.0], 12)[:, None]
    closed = gap[:, 0] < 0.015
    np.testing.assert_array_equal(untrembled(gap, closed), gap)


def test_visibility_fades_with_yaw_and_is_zero_where_absent() -> None:
    count = 60
    turn = np.zeros((count, 3), np.float32)
    turn[:, 0] = np.linspace(0, 50, count)
    present = np.ones(count, np.bool_)
    present[5:8] = False
    turn[5:8] = np.nan
    full = np.ones(count, np.float32)
    seen = visibility(present, turn, full * 100, full, np.zeros(count), np.zeros(count, np.int64))
    assert seen[15] == 1
    assert (seen[5:8] == 0).all()
    assert (seen[turn[:, 0] > 45] == 0).all()
    assert 0.1 < seen[np.searchsorted(turn[8:, 0], 36) + 8] < 0.9
    assert np.abs(np.diff(seen[15:])).max() < 0.35
    tiny = visibility(present, turn, full * 10, full, np.zeros(count), np.zeros(count, np.int64))
    assert (tiny == 0).all()


def test_cover_by_hand_depends_on_distance_only() -> None:
    np.testing.assert_allclose(cover.by_hand(np.array([0.1, 0.45, 0.8, 9.0], np.float32)), [1, 1, 0, 0], atol=1e-6)


def test_cover_by_look_needs_enough_frames_and_ignores_lighting() -> None:
    rng = np.random.default_rng(5)
    base = rng.uniform(90, 170, (1, 20, 24, 3))
    gain = 1 + 0.3 * np.sin(np.arange(80) / 9)[:, None, None, None]
    look = np.clip(base * gain + rng.normal(0, 2, (80, 20, 24, 3)), 0, 255)
    look[50:58, 3:15, 6:18] = 30
    turn = np.zeros((80, 3), np.float32)
    hidden = cover.by_look(look.astype(np.uint8), turn)
    assert hidden[50:58].min() > 0.8
    assert np.delete(hidden, range(50, 58)).max() < 0.1
    assert (cover.by_look(look[:10].astype(np.uint8), turn[:10]) == 0).all()


def test_cuts_are_found_and_motion_is_not_a_cut() -> None:
    rng = np.random.default_rng(6)
    scenes = [cv2.resize(rng.integers(0, 255, (9, 16, 3), np.uint8), (320, 180)) for _ in range(2)]
    frames = [np.roll(scenes[i // 20], 2 * i, axis=1) for i in range(40)]
    detector = CutDetector()
    assert [i for i, f in enumerate(frames) if detector(f)] == [20]


def test_tiles_cover_every_pixel_and_distinct_keeps_the_best() -> None:
    seen = np.zeros((1080, 1920), np.int32)
    for x, y, side in tiles(1920, 1080):
        seen[y : y + side, x : x + side] += 1
    assert seen.min() >= 2
    assert tiles(120, 90) == []
    boxes = [Detection(100, 100, 50, 0.6), Detection(104, 98, 55, 0.9), Detection(300, 100, 50, 0.5)]
    assert distinct(boxes) == [boxes[1], boxes[2]]


def test_teeth_and_tongue_are_told_apart() -> None:
    mesh = np.zeros((478, 3), np.float32)
    mesh[33, :2], mesh[263, :2], mesh[61, :2], mesh[291, :2] = (60, 60), (180, 60), (80, 160), (160, 160)
    angle = np.linspace(np.pi, -np.pi, 20, endpoint=False)
    from inference.face.points import INNER_LIPS

    mesh[list(INNER_LIPS), 0], mesh[list(INNER_LIPS), 1] = 120 + 34 * np.cos(angle), 160 - 16 * np.sin(angle)
    skin = np.array([200, 150, 120], np.float32)
    for colour, wanted in (((215, 205, 190), (1, 0)), ((170, 80, 80), (0, 1)), ((35, 20, 18), (0, 0))):
        picture = np.full((240, 240, 3), skin, np.uint8)
        cv2.ellipse(picture, (120, 160), (40, 20), 0, 0, 360, colour, -1)
        teeth, tongue = pixels.teeth_and_tongue(picture, mesh, skin)
        assert teeth == pytest.approx(wanted[0], abs=0.1)
        assert (tongue > 0.3) == bool(wanted[1])


def test_prefetch_keeps_order_and_passes_errors_on() -> None:
    assert list(prefetch(range(50), 3)) == list(range(50))

    def failing() -> object:
        yield 1
        raise ValueError("bad")

    with pytest.raises(ValueError, match="bad"):
        list(prefetch(failing()))


def test_quiet_gives_the_descriptor_back(capfd: pytest.CaptureFixture[str]) -> None:
    with quiet():
        os.write(2, b"chatter")
    os.write(2, b"loud")
    assert capfd.readouterr().err == "loud"
