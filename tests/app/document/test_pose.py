import math

import numpy as np
import pytest

from app.document.axes import RANGES
from app.document.curve import GAP_US, REACH_US, effective, influence, offsets
from app.document.edits import Refused, add_key, move_key, remove_keys, set_interpolation
from app.document.model import PoseKey
from inference.api import AXES

MS = 1000


def key(time, value, how="smooth", axis="jaw"):
    return PoseKey(id=f"{axis}{time}", axis=axis, time=time, value=value, interpolation=how)


def test_every_axis_has_its_range():
    assert tuple(RANGES) == AXES


def test_keys_are_sorted_unique_and_in_range(project, face, done):
    after = done(project, add_key(project, "face", "open", 500 * MS, 3.0))
    after = done(after, add_key(after, "face", "jaw", 900 * MS, -1.0))
    after = done(after, add_key(after, "face", "jaw", 100 * MS, 0.4, "step"))
    assert [(k.axis, k.time, k.value) for k in face(after).keys] == [
        ("jaw", 100 * MS, 0.4), ("jaw", 900 * MS, 0.0), ("open", 500 * MS, 1.0),
    ]
    again = done(after, add_key(after, "face", "jaw", 100 * MS, 0.7))
    assert face(again).keys[0].value == 0.7
    assert face(again).keys[0].id == face(after).keys[0].id


def test_moving_a_key(project, face, done):
    project = add_key(project, "face", "jaw", 100 * MS, 0.4).project
    project = add_key(project, "face", "jaw", 300 * MS, 0.6).project
    first, second = (k.id for k in face(project).keys)
    after = done(project, move_key(project, "face", first, 600 * MS, 9.0))
    assert [(k.id, k.time, k.value) for k in face(after).keys] == [(second, 300 * MS, 0.6), (first, 600 * MS, 1.3)]
    assert move_key(project, "face", first, 300 * MS, 0.5) == Refused("There is another jaw key at that time.")
    assert move_key(project, "face", first, 100 * MS, 0.4).project is project
    assert [k.time for k in face(move_key(project, "face", first, 10**12, 0.4).project).keys] == [300 * MS, 1_999_999]


def test_removing_and_reshaping_keys(project, face, done):
    project = add_key(project, "face", "jaw", 100 * MS, 0.4).project
    project = add_key(project, "face", "wide", 300 * MS, 0.6).project
    ids = [k.id for k in face(project).keys]
    after = done(project, set_interpolation(project, "face", ids, "step"))
    assert {k.interpolation for k in face(after).keys} == {"step"}
    assert face(done(project, remove_keys(project, "face", ids))).keys == ()
    assert remove_keys(project, "face", ["gone"]) == Refused("This pose key is no longer there.")


def test_bad_keys_are_refused(project):
    assert add_key(project, "face", "ears", 0, 0.5) == Refused("There is no lip axis “ears”.")
    assert add_key(project, "face", "jaw", 0, math.nan) == Refused("A pose key needs a number.")


def test_the_curve_hits_every_key_whatever_is_predicted():
    keys = [key(0, 0.9), key(400 * MS, 0.1, "linear"), key(2_000 * MS, 0.5, "step"), key(2_500 * MS, 0.2)]
    times = np.array([k.time for k in keys])
    got = offsets(keys, "jaw", [0.1, 0.2, 0.3, 0.4], times)
    np.testing.assert_allclose(got, [0.8, -0.1, 0.2, -0.2])


def test_shapes_between_near_keys():
    quarter = np.array([0, 250, 500, 750, 950]) * MS
    for how, expected in (
        ("linear", [0, 0.25, 0.5, 0.75, 0.95]), ("smooth", [0, 0.15625, 0.5, 0.84375, 0.99275]), ("step", [0] * 5),
    ):
        keys = [key(0, 0.0, how), key(1_000 * MS, 1.0)]
        np.testing.assert_allclose(offsets(keys, "jaw", [0.0, 0.0], quarter), expected)


def test_a_lone_key_eases_out_within_its_reach():
    times = np.array([-REACH_US, -REACH_US // 2, 0, REACH_US // 2, REACH_US, GAP_US])
    for how, expected in (
        ("smooth", [0, 0.5, 1, 0.5, 0, 0]), ("linear", [0, 0.5, 1, 0.5, 0, 0]), ("step", [0, 0, 1, 1, 0, 0]),
    ):
        np.testing.assert_allclose(offsets([key(0, 1.0, how)], "jaw", [0.0], times), expected)


def test_keys_far_apart_do_not_know_each_other():
    keys = [key(0, 1.0), key(GAP_US + 1, 1.0)]
    assert offsets(keys, "jaw", [0.0, 0.0], np.array([GAP_US // 2]))[0] == 0
    keys = [key(0, 1.0), key(GAP_US, 1.0)]
    assert offsets(keys, "jaw", [0.0, 0.0], np.array([GAP_US // 2]))[0] == 1


def test_predictions_must_match_the_keys():
    with pytest.raises(ValueError, match="1 keys of jaw, 0 predictions"):
        offsets([key(0, 1.0)], "jaw", [], np.array([0]))


def test_effective_moves_only_the_axes_with_keys_and_a_window_shows_the_whole_curve():
    times = np.arange(0, 4_000 * MS, 40 * MS)
    predicted = np.sin(times[:, None] / 3e5 + np.arange(12)).astype(np.float32)

    def at(axis, us):
        return math.sin(us / 3e5 + axis)

    keys = tuple(
        sorted(
            (key(t * MS, v, how, axis) for t, v, how, axis in [
                (200, 0.5, "smooth", "jaw"), (900, 0.1, "linear", "jaw"), (1_850, 0.7, "step", "jaw"),
                (2_700, 0.0, "smooth", "jaw"), (1_000, -1.0, "smooth", "wide"),
            ]),
            key=lambda k: (k.axis, k.time),
        )
    )
    whole = effective(predicted, times, keys, at)
    untouched = [i for i, axis in enumerate(AXES) if axis not in ("jaw", "wide")]
    np.testing.assert_array_equal(whole[:, untouched], predicted[:, untouched])
    for first in range(0, 100, 7):
        part = slice(first, first + 9)
        np.testing.assert_array_equal(effective(predicted[part], times[part], keys, at), whole[part])
    assert effective(predicted, times, (), at) is predicted
    assert whole[int(200 / 40), 0] == pytest.approx(0.5)


def test_influence_covers_every_time_that_a_key_changes():
    rng = np.random.default_rng(1)
    times = np.arange(0, 6_000 * MS, 10 * MS)
    for _ in range(60):
        places = sorted(rng.choice(600, 6, replace=False) * 10 * MS)
        keys = [key(int(t), float(rng.uniform(0.1, 1)), rng.choice(["smooth", "linear", "step"])) for t in places]
        gone = keys[rng.integers(6)]
        left = [k for k in keys if k is not gone]
        with_key = offsets(keys, "jaw", [0.0] * 6, times)
        without = offsets(left, "jaw", [0.0] * 5, times)
        changed = times[with_key != without]
        span = influence(keys, "jaw", gone.time)
        assert len(changed)
        assert span.start <= changed.min() and changed.max() < span.end
