"""Several keys at once, automation, and overrides that leave the rest of the curve as it is."""

import numpy as np
import pytest

from app.document.automation import FOREVER, influence, levels
from app.document.changes import diff
from app.document.curve import offsets
from app.document.edits import (
    Refused,
    add_key,
    move_key,
    move_keys,
    override,
    paste_keys,
    remove_keys,
    scale_times,
    scale_values,
    set_follow_jaw,
    set_interpolation,
)
from app.document.model import PoseKey
from app.document.time import Span

MS = 1000


def keyed(project, *keys):
    for axis, ms, value, *how in keys:
        project = add_key(project, "face", axis, ms * MS, value, *how).project
    return project


def shown(keys):
    return [(k.axis, k.time // MS, round(k.value, 6)) for k in keys]


def test_automation_keys_are_edited_by_the_same_edits(project, face, done):
    after = done(project, add_key(project, "face", "intensity", 300 * MS, 1.5, "linear"))
    after = done(after, add_key(after, "face", "articulation", 100 * MS, 9.0))
    after = done(after, add_key(after, "face", "jaw", 100 * MS, 0.5))
    assert shown(face(after).automation) == [("articulation", 100, 2.0), ("intensity", 300, 1.5)]
    assert shown(face(after).keys) == [("jaw", 100, 0.5)]
    ids = [k.id for k in (*face(after).keys, *face(after).automation)]
    moved = done(after, move_keys(after, "face", ids, 50 * MS, -0.25))
    assert shown(face(moved).automation) == [("articulation", 150, 1.75), ("intensity", 350, 1.25)]
    assert shown(face(moved).keys) == [("jaw", 150, 0.25)]
    stepped = done(after, set_interpolation(after, "face", ids, "step"))
    assert {k.interpolation for k in (*face(stepped).keys, *face(stepped).automation)} == {"step"}
    gone = done(after, remove_keys(after, "face", ids))
    assert face(gone).automation == face(gone).keys == ()


def test_a_level_holds_outside_its_keys_and_goes_between_them():
    keys = [
        PoseKey(id="a", axis="intensity", time=1_000, value=2.0, interpolation="linear"),
        PoseKey(id="b", axis="intensity", time=5_000_000, value=0.0, interpolation="step"),
        PoseKey(id="c", axis="intensity", time=6_000_000, value=1.0),
    ]
    times = np.array([0, 1_000, 2_500_500, 5_000_000, 5_999_999, 6_000_000, 10**9])
    np.testing.assert_allclose(levels(keys, "intensity", times), [2, 2, 1, 0, 0, 1, 1])
    np.testing.assert_array_equal(levels(keys, "articulation", times), np.ones(7))
    assert influence(keys, "intensity", 5_000_000) == Span(1_000, 6_000_000)
    assert influence(keys, "intensity", 6_000_000) == Span(5_000_000, FOREVER)


def test_a_changed_level_is_told_up_to_its_neighbours(project):
    before = keyed(project, ("intensity", 200, 1.2), ("intensity", 400, 1.3), ("intensity", 900, 1.0))
    middle = before.track("face")[1].automation[1]
    changes = diff(before, move_key(before, "face", middle.id, middle.time, 0.5).project)
    assert (changes.flags, changes.spans) == ({"automation"}, (Span(200 * MS, 900 * MS),))
    last = before.track("face")[1].automation[2]
    changes = diff(before, remove_keys(before, "face", [last.id]).project)
    assert changes.spans == (Span(400 * MS, 2_000 * MS),)


def test_following_the_jaw_is_a_change_of_poses(project, face, done):
    after = done(project, set_follow_jaw(project, "face", True))
    assert face(after).follow_jaw
    assert diff(project, after).flags == {"pose"}
    assert diff(after, set_follow_jaw(after, "face", True).project).flags == set()


def test_pasting_keeps_distances_and_takes_the_place_of_what_is_there(project, face, done):
    project = keyed(project, ("jaw", 100, 0.4), ("open", 300, 0.6), ("jaw", 900, 0.1), ("intensity", 100, 1.5))
    copied = [k for k in (*face(project).keys, *face(project).automation) if k.time < 500 * MS]
    after = done(project, paste_keys(project, "face", copied, 900 * MS))
    assert shown(face(after).keys) == [("jaw", 100, 0.4), ("jaw", 900, 0.4), ("open", 300, 0.6), ("open", 1100, 0.6)]
    assert shown(face(after).automation) == [("intensity", 100, 1.5), ("intensity", 900, 1.5)]
    assert len({k.id for k in face(after).keys}) == 4
    cut = done(project, paste_keys(project, "face", copied, 1_900 * MS))
    assert shown(face(cut).keys)[-1] == ("open", 300, 0.6)  # its copy would lie behind the end
    assert paste_keys(project, "face", [], 0) == Refused("There are no keys to paste.")
    assert paste_keys(project, "face", copied, 10**9) == Refused("The keys would lie outside the shot.")


def test_moving_keys_together_keeps_their_distances(project, face, done):
    project = keyed(project, ("jaw", 100, 0.4), ("jaw", 300, 1.2), ("jaw", 500, 0.2))
    first, second, third = (k.id for k in face(project).keys)
    after = done(project, move_keys(project, "face", [first, second], 50 * MS, 0.3))
    assert shown(face(after).keys) == [("jaw", 150, 0.7), ("jaw", 350, 1.3), ("jaw", 500, 0.2)]
    after = done(project, move_keys(project, "face", [second, third], 9_000 * MS))
    assert [k.time for k in face(after).keys] == [100 * MS, 1_799_999, 1_999_999]
    assert move_keys(project, "face", [first, second], 200 * MS) == Refused("There is another jaw key at that time.")
    assert move_keys(project, "face", [first], 0).project is project
    assert move_keys(project, "face", ["gone"], 0) == Refused("This pose key is no longer there.")


def test_scaling_values_about_a_pivot_or_each_about_its_own(project, face, done):
    project = keyed(project, ("jaw", 100, 0.4), ("jaw", 300, 0.8))
    first, second = (k.id for k in face(project).keys)
    after = done(project, scale_values(project, "face", [first, second], 0.5, 0.6))
    assert shown(face(after).keys) == [("jaw", 100, 0.5), ("jaw", 300, 0.7)]
    after = done(project, scale_values(project, "face", [first, second], 2.0, {first: 0.3, second: 0.1}))
    assert shown(face(after).keys) == [("jaw", 100, 0.5), ("jaw", 300, 1.3)]
    assert scale_values(project, "face", [first], 1.0, 0.0).project is project


def test_scaling_times_about_an_anchor(project, face, done):
    project = keyed(project, ("jaw", 100, 0.4), ("jaw", 300, 0.8), ("wide", 200, 0.0))
    ids = [k.id for k in face(project).keys]
    after = done(project, scale_times(project, "face", ids, 2.0, 100 * MS))
    assert shown(face(after).keys) == [("jaw", 100, 0.4), ("jaw", 500, 0.8), ("wide", 300, 0.0)]
    assert scale_times(project, "face", ids, 0.0, 100 * MS) == Refused("There is another jaw key at that time.")
    assert scale_times(project, "face", ids, -2.0, 0) == Refused("The keys would lie outside the shot.")


def curve(project, predicted, times):
    own = [k for k in project.track("face")[1].keys if k.axis == "jaw"]
    known = [predicted(k.time) for k in own]
    return np.array([predicted(int(t)) for t in times]) + offsets(own, "jaw", known, times)


@pytest.mark.parametrize("how", ["linear", "step"])
@pytest.mark.parametrize("seed", range(12))
def test_an_override_leaves_the_curve_outside_its_anchors(project, how, seed):
    rng = np.random.default_rng(seed)
    grid = 3 * (seed % 2)  # keys beside the anchors, or exactly on them
    places = sorted({int(p) for p in rng.choice(190, rng.integers(0, 6), replace=False) * 10})
    before = keyed(project, *(("jaw", ms, float(rng.uniform(0.2, 0.9)), how) for ms in places))
    at = int(rng.integers(30, 170)) * 10 * MS + grid
    anchors = (at - int(rng.integers(2, 25)) * 10 * MS, at + int(rng.integers(2, 25)) * 10 * MS)

    def predicted(us):
        return 0.5 + 0.1 * np.sin(us / 2e5)

    after = override(before, "face", "jaw", at, 1.1, before_us=anchors[0], after_us=anchors[1], predicted=predicted)
    times = np.arange(0, 2_000_000, 1_000)
    old, new = curve(before, predicted, times), curve(after.project, predicted, times)
    outside = (times <= anchors[0]) | (times >= anchors[1])
    np.testing.assert_allclose(new[outside], old[outside], atol=1e-9)
    assert curve(after.project, predicted, np.array([at]))[0] == pytest.approx(1.1)


def test_an_override_of_smooth_keys_leaves_what_they_do_not_share(project, face, done):
    before = keyed(project, ("jaw", 200, 0.9), ("jaw", 1_700, 0.2))
    after = done(before, override(before, "face", "jaw", 900 * MS, 1.0, before_us=800 * MS, after_us=1_000 * MS,
                                  predicted=lambda us: 0.4))
    assert shown(face(after).keys) == [
        ("jaw", 200, 0.9), ("jaw", 320, 0.4), ("jaw", 800, 0.4), ("jaw", 900, 1.0), ("jaw", 1000, 0.4),
        ("jaw", 1580, 0.4), ("jaw", 1700, 0.2),
    ]
    times = np.arange(0, 2_000_000, 1_000)
    old, new = curve(before, lambda us: 0.4, times), curve(after, lambda us: 0.4, times)
    outside = (times <= 800 * MS) | (times >= 1_000 * MS)
    np.testing.assert_allclose(new[outside], old[outside], atol=1e-9)


def test_an_override_again_replaces_the_first(project, face):
    once = override(project, "face", "jaw", 900 * MS, 1.0, before_us=800 * MS, after_us=1_000 * MS,
                    predicted=lambda us: 0.4).project
    twice = override(once, "face", "jaw", 900 * MS, 0.2, before_us=800 * MS, after_us=1_000 * MS,
                     predicted=lambda us: 0.4).project
    assert shown(face(twice).keys) == [("jaw", 800, 0.4), ("jaw", 900, 0.2), ("jaw", 1000, 0.4)]
    refused = override(project, "face", "jaw", 0, 1.0, before_us=-9, after_us=100, predicted=lambda us: 0.0)
    assert refused == Refused("There is no room for anchors here.")
    scale = override(project, "face", "intensity", 5, 1.0, before_us=1, after_us=9, predicted=lambda us: 1.0)
    assert scale == Refused("There is no lip axis “intensity”.")
