"""Poses go out as ARKit's blendshapes with the exact axes beside them, and come back exactly, or nearly without."""

from __future__ import annotations

import csv
import io
from fractions import Fraction
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from app.document.axes import RANGES
from app.interchange import poses
from app.interchange.arkit import SHAPES, poses_of, weights_of
from app.interchange.poses import Poses
from app.interchange.text import Malformed
from inference.api import AXES

RATE = Fraction(25)
LOW, HIGH = (np.array([RANGES[axis][k] for axis in AXES]) for k in (0, 1))


def targets() -> np.ndarray:  # type: ignore[type-arg]
    text = (files("resources") / "phonemes" / "viseme_targets.csv").read_text("utf-8")
    return np.array([[float(row[axis]) for axis in AXES] for row in csv.DictReader(text.splitlines())])


def stripped(data: bytes, *names: str) -> bytes:
    """The CSV without our own columns, as another program would leave it."""
    rows = list(csv.reader(io.StringIO(data.decode())))
    kept = [k for k, name in enumerate(rows[0]) if not name.startswith(poses.OWN)]
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([[row[k] for k in kept] for row in rows])
    return out.getvalue().encode()


@settings(max_examples=60, deadline=None)
@given(shares=arrays.arrays(np.float64, (5, 12), elements=st.floats(0, 1)))
def test_the_twelve_axes_come_back_exactly(shares: np.ndarray) -> None:  # type: ignore[type-arg]
    pose = LOW + shares * (HIGH - LOW)
    times = (0, 40_000, 80_000, 120_000, 160_001)
    back = poses.read(poses.write(Poses(times, pose), RATE), RATE)
    assert back.exact and back.times == times and (back.pose == pose).all() and back.others == ()


def test_the_heading_is_live_link_faces() -> None:
    data = poses.write(Poses((0, 3_600_500_000), targets()[:2]), RATE).decode().splitlines()
    head = data[0].split(",")
    assert head[:4] == ["Timecode", "BlendshapeCount", "EyeBlinkLeft", "EyeLookDownLeft"]
    assert [name.lower() for name in head[2:54]] == [name.lower() for name in SHAPES]
    assert data[2].startswith("01:00:00:12.500,52,")


def test_weights_lie_within_0_and_1_and_lips_never_close_more_than_the_jaw_opens() -> None:
    rng = np.random.default_rng(3)
    weights = weights_of(LOW + rng.random((2000, 12)) * (HIGH - LOW))
    assert weights.min() >= 0 and weights.max() <= 1
    assert (weights[:, SHAPES.index("mouthClose")] <= weights[:, SHAPES.index("jawOpen")]).all()


def test_a_bilabial_closes_a_jaw_opens_and_w_puckers() -> None:
    named = {axis: k for k, axis in enumerate(AXES)}
    pose = np.zeros((3, 12))
    pose[0, [named["jaw"], named["open"], named["press"]]] = 0.15, -0.15, 0.8
    pose[1, [named["jaw"], named["open"]]] = 0.85, 0.82
    pose[2, [named["wide"], named["round"]]] = -0.75, 0.95
    at = dict(zip(SHAPES, weights_of(pose).T, strict=True))
    assert at["mouthClose"][0] == at["jawOpen"][0] > 0 and at["mouthPressLeft"][0] == 0.8
    assert at["jawOpen"][1] == pytest.approx(0.459) and at["mouthClose"][1] == 0
    assert at["mouthPucker"][2] == pytest.approx(0.6365) and at["mouthPucker"][:2].max() == 0


def test_without_our_columns_the_poses_of_speech_come_back_nearly() -> None:
    pose = targets()
    times = tuple(40_000 * k for k in range(len(pose)))
    back = poses.read(stripped(poses.write(Poses(times, pose), RATE)), RATE)
    assert not back.exact and back.times == times
    off = dict(zip(AXES, np.abs(back.pose - pose).mean(axis=0), strict=True))
    for axis in ("jaw", "wide", "round", "llip", "corner", "skew", "press"):
        assert off[axis] < 0.07, off
    assert off["open"] < 0.1 and off["ulip"] < 0.1 and off["tuck"] < 0.1, off


def test_columns_of_others_are_kept() -> None:
    data = poses.write(Poses((0, 40_000), targets()[:2]), RATE).decode().splitlines()
    given = "\n".join([data[0] + ",HeadYaw", data[1].replace(",0.000000", ",0.25", 1) + ",0.1", data[2] + ",-0.2", ""])
    found = poses.read(given.encode(), RATE)
    assert ("HeadYaw", ("0.1", "-0.2")) in found.others
    again = poses.write(found, RATE)
    assert poses.read(again, RATE).others == found.others
    rows = list(csv.DictReader(io.StringIO(again.decode())))
    assert rows[0]["EyeBlinkLeft"] == "0.25" and rows[1]["HeadYaw"] == "-0.2"


def test_times_come_from_whatever_column_tells_them() -> None:
    assert poses.read(b"jawOpen\n0.1\n0.2\n", Fraction(50)).times == (0, 20_000)
    assert poses.read(b"time,jawOpen\n0.5,0.1\n0.75,0.2\n", RATE).times == (500_000, 750_000)
    assert poses.read(b"timecode,jawOpen\n10:00:00:05,0\n10:00:01:00.5,0\n", RATE).times == (0, 820_000)


@pytest.mark.parametrize(("text", "message", "line"), [
    ("", "no column is called jawOpen", 1), ("jawOpen\n", "no row of poses", 1), ("jawOpen\nx\n", "“x” is no time", 2),
    ("jawOpen,a\n1\n", "1 columns where the heading has 2", 2), ("jawOpen,jawOpen\n1,1\n", "same name", 1),
    ("time,jawOpen\n1,0\n0,0\n", "earlier than the one above", 3), ("jawOpen\n1e4\n", "is no weight", 2),
    ("timecode,jawOpen\nsoon,0\n", "“soon” is no timecode", 2), ('jawOpen\n"1\n', "this is no CSV", 2),
])  # fmt: skip
def test_what_is_wrong_is_named(text: str, message: str, line: int) -> None:
    with pytest.raises(Malformed, match=message) as caught:
        poses.read(text.encode(), RATE)
    assert caught.value.line == line


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "crlf"])
def test_marks_of_byte_order_and_line_ends_do_not_matter(codec: str) -> None:
    data = poses.write(Poses((0, 40_000), targets()[:2]), RATE)
    text = data.decode()
    other = text.replace("\n", "\r\n").encode() if codec == "crlf" else text.encode(codec)
    assert other != data
    plain, found = poses.read(data, RATE), poses.read(other, RATE)
    assert found.times == plain.times and (found.pose == plain.pose).all() and found.others == plain.others


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_damaged_file_is_read_or_refused_with_its_line(data: st.DataObject) -> None:
    whole = poses.write(Poses((0, 40_000), targets()[:2]), RATE)
    cut, more = data.draw(st.integers(0, len(whole))), data.draw(st.integers(0, 40))
    odd = st.sampled_from([b"-1", b"1e999", b"nan", b"\0", b'"', b",", b"\n", b"9" * 30])
    damaged = whole[:cut] + data.draw(st.one_of(st.binary(max_size=8), odd)) + whole[cut + more :]
    try:
        found = poses.read(damaged, RATE)
    except Malformed as error:
        assert error.line >= 0 and error.reason and "\n" not in error.reason
        return
    assert np.isfinite(found.pose).all() and len(found.pose) == len(found.times)
    poses.read(poses.write(found, RATE), RATE)  # what was read can be written, and read


def test_minutes_of_frames_are_no_matter() -> None:
    count = 9_000
    pose = np.resize(targets(), (count, 12))
    times = tuple(range(0, 40_000 * count, 40_000))
    back = poses.read(poses.write(Poses(times, pose), RATE), RATE)
    assert back.exact and back.times == times and (back.pose == pose).all()


def test_the_mapping_is_a_turn_around_where_a_shape_has_one_axis() -> None:
    for axis in ("jaw", "wide", "corner", "skew", "press", "llip"):
        pose = np.zeros((1, 12))
        pose[0, AXES.index(axis)] = 0.5
        pose[0, AXES.index("open")] = 1.17 * 0.17 * pose[0, 0] / 0.22  # lips that go with the jaw
        np.testing.assert_allclose(poses_of(weights_of(pose))[0, AXES.index(axis)], 0.5, atol=1e-9)
