"""Whole poses at one moment: overridden between anchors, and let go."""

import pytest

from app.document.curve import offsets
from app.document.edits import Refused, add_key
from app.document.edits.poses import override_pose, reset_axes
from app.document.time import Span

MS = 1000
FRAME = Span(400 * MS, 440 * MS)


def flat(axis, us):
    """Everything is predicted at 0.3."""
    return 0.3


def correction(track, axis, ms):
    own = [key for key in track.keys if key.axis == axis]
    return float(offsets(own, axis, [0.3] * len(own), [ms * MS])[0])


def test_a_pose_stands_between_anchors_on_every_axis(project, face, done):
    pose = {"jaw": 0.8, "open": 0.1}
    after = done(
        project,
        override_pose(project, "face", pose, 400 * MS, before_us=280 * MS, after_us=520 * MS, predicted=flat),
    )
    for axis, value in pose.items():
        assert correction(face(after), axis, 400) == pytest.approx(value - 0.3)
        for outside in (280, 520, 700):
            assert correction(face(after), axis, outside) == pytest.approx(0.0)
    assert len(face(after).keys) == 6


def test_no_pose_and_no_room_are_refused(project):
    nothing = override_pose(project, "face", {}, 400 * MS, before_us=0, after_us=500 * MS, predicted=flat)
    assert nothing == Refused("The mouth is in that pose already.")
    narrow = override_pose(
        project, "face", {"jaw": 1.0}, 400 * MS, before_us=400 * MS, after_us=500 * MS, predicted=flat
    )
    assert isinstance(narrow, Refused)


def test_a_reset_takes_the_keys_of_the_frame(project, face, done):
    for axis, ms in (("jaw", 410), ("open", 400), ("jaw", 480)):
        project = add_key(project, "face", axis, ms * MS, 0.9).project
    after = done(project, reset_axes(project, "face", ("jaw",), FRAME, flat))
    assert [(key.axis, key.time // MS) for key in face(after).keys if key.time < 450 * MS] == [
        ("jaw", 400), ("open", 400),
    ]
    held = next(key for key in face(after).keys if (key.axis, key.time) == ("jaw", 400 * MS))
    assert held.value == 0.3, "the key at 480 ms eases in from 360: what is predicted must be held"
    assert correction(face(after), "jaw", 400) == pytest.approx(0.0)


def test_a_reset_holds_the_prediction_only_where_neighbours_bend_the_curve(project, face, done):
    lone = add_key(project, "face", "jaw", 400 * MS, 0.9).project
    assert face(done(lone, reset_axes(lone, "face", ("jaw",), FRAME, flat))).keys == ()
    assert reset_axes(project, "face", ("jaw",), FRAME, flat) == Refused("The pose is as predicted here.")
