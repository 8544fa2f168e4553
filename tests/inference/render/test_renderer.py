"""The exemplar renderer on a made face: true shapes come back, nothing else changes, equal input equals output."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inference.api import AXES, CancelFlag, FaceAnalysis, Targets
from inference.errors import Cancelled, PlosiveError
from inference.metrics.picture import changed_outside, mouth_box, psnr, sharpness_ratio
from inference.registry import get
from inference.render.composite import composite, faded
from inference.render.exemplar.anatomy import OUTER_LOW, OUTER_UP
from inference.render.exemplar.own import eased, nearness
from inference.render.exemplar.renderer import ExemplarRenderer

OPEN = AXES.index("open")


def early(face: FaceAnalysis, until: int):
    return np.arange(len(face.present)) < until


@pytest.fixture(scope="module")
def session(speech):
    renderer = ExemplarRenderer()
    return renderer.open(renderer.build_bank(speech.footage, speech.face, usable=early(speech.face, 75)))


def test_is_found_by_name():
    assert isinstance(get("renderer", "exemplar").make(), ExemplarRenderer)


def test_unseen_frames_come_back_better_than_a_copy(speech, session):
    face = speech.face
    plan = session.plan(Targets(75, face.pose[75:], face.head[75:]))
    ours, copied, sharp = [], [], []
    for n, recipe in enumerate(plan):
        plate = speech.footage.frame(75 + n)
        result = composite(plate, session.render(recipe, plate, face.to_mouth[75 + n]))
        x0, y0, x1, y1 = mouth_box(face.mesh[75 + n][[*OUTER_UP, *OUTER_LOW]], plate.shape)
        ours.append(psnr(plate[y0:y1, x0:x1], result[y0:y1, x0:x1]))
        copied.append(psnr(plate[y0:y1, x0:x1], speech.footage.frame(60 + n)[y0:y1, x0:x1]))
        sharp.append(sharpness_ratio(result[y0:y1, x0:x1], plate[y0:y1, x0:x1]))
    assert np.mean(ours) > np.mean(copied) + 4
    assert np.mean(ours) > 24
    assert 0.75 < np.mean(sharp) < 1.25


def test_the_plates_own_mouth_takes_no_part(speech, session):
    """Painting the plate's mouth changes nothing in the solid part of the matte."""
    face = speech.face
    recipe = session.plan(Targets(80, face.pose[80:81], face.head[80:81]))[0]
    plate = speech.footage.frame(80).copy()
    before = session.render(recipe, plate, face.to_mouth[80])
    lips = face.mesh[80][[*OUTER_UP, *OUTER_LOW]]
    (x0, y0), (x1, y1) = lips.min(0).astype(int), lips.max(0).astype(int)
    plate[y0:y1, x0:x1] = (0, 255, 0)
    after = session.render(recipe, plate, face.to_mouth[80])
    assert np.array_equal(before.pixels, after.pixels)
    over_lips = before.matte[y0 - before.y : y1 - before.y, x0 - before.x : x1 - before.x]
    assert over_lips.min() > 190 and np.mean(over_lips > 245) > 0.93


def test_pixels_outside_the_matte_are_untouched(speech, session):
    plate = speech.footage.frame(90)
    recipe = session.plan(Targets(90, speech.face.pose[90:91], speech.face.head[90:91]))[0]
    patch = session.render(recipe, plate, speech.face.to_mouth[90])
    for edge in (patch.matte[0], patch.matte[-1], patch.matte[:, 0], patch.matte[:, -1]):
        assert not edge.any()
    assert patch.matte.max() == 255
    whole = np.zeros(plate.shape[:2], np.uint8)
    whole[patch.y : patch.y + patch.matte.shape[0], patch.x : patch.x + patch.matte.shape[1]] = patch.matte
    result = composite(plate, patch)
    assert changed_outside(plate, result, whole) == 0.0
    assert (result != plate).any()
    assert np.array_equal(composite(plate, faded(patch, 0.0)), plate)


def test_closed_and_open_targets_differ_where_the_gap_is(speech, session):
    pose = np.repeat(speech.face.pose[80:81], 2, axis=0)
    pose[0, OPEN], pose[1, OPEN] = 0.0, 0.9
    pose[:, AXES.index("jaw")] = pose[:, OPEN] * 0.8
    plate = speech.footage.frame(80)
    recipes = session.plan(Targets(0, pose, np.zeros((2, 3), np.float32)))
    closed, opened = (composite(plate, session.render(r, plate, speech.face.to_mouth[80])) for r in recipes)
    x, y = speech.face.mesh[80][[13, 14]].mean(0).astype(int)
    dark = [int((picture[y - 4 : y + 16, x - 3 : x + 4].max(axis=2) < 100).sum()) for picture in (closed, opened)]
    assert dark[0] == 0
    assert dark[1] > 20


def test_same_inputs_same_bytes_and_keys_follow_the_pose(speech, session):
    renderer = ExemplarRenderer()
    again = renderer.open(renderer.build_bank(speech.footage, speech.face, usable=early(speech.face, 75)))
    assert again.bank.key == session.bank.key
    targets = Targets(75, speech.face.pose[75:95], speech.face.head[75:95])
    one, two = session.plan(targets), again.plan(targets)
    assert [r.key for r in one] == [r.key for r in two]
    plate = speech.footage.frame(75)
    a, b = (s.render(r[0], plate, speech.face.to_mouth[75]) for s, r in ((session, one), (again, two)))
    assert a.pixels.tobytes() == b.pixels.tobytes() and a.matte.tobytes() == b.matte.tobytes()
    moved = targets.pose.copy()
    moved[:, OPEN] += 0.2
    other = session.plan(replace(targets, pose=moved))
    assert all(r.key != o.key for r, o in zip(one, other))


def test_a_bank_survives_saving(speech, session, tmp_path):
    arrays = session.bank.arrays()
    for name, value in arrays.items():
        np.save(tmp_path / f"{name}.npy", value)
    mapped = {name: np.load(tmp_path / f"{name}.npy", mmap_mode="r") for name in arrays}
    opened = ExemplarRenderer().open(ExemplarRenderer().load_bank(mapped))
    assert opened.bank.key == session.bank.key and opened.bank.still is False
    targets = Targets(80, speech.face.pose[80:84], speech.face.head[80:84])
    assert [r.key for r in opened.plan(targets)] == [r.key for r in session.plan(targets)]


def test_frames_of_the_same_phone_are_preferred(speech):
    face = speech.face
    phone = tuple("AA1" if i % 2 else "B" for i in range(100))
    renderer = ExemplarRenderer()
    session = renderer.open(renderer.build_bank(speech.footage, face, usable=early(face, 75), phone=phone))
    pose = face.pose[75:95]
    said = [session.plan(Targets(75, pose, face.head[75:95], (p,) * 20)) for p in ("AA0", "B")]
    share = [np.mean([session.bank.phone[e] == "AA1" for r in plan for e in r.exemplars]) for plan in said]
    assert share[0] > share[1] + 0.1


@pytest.mark.parametrize("value", [-50.0, 50.0, np.nan])
def test_extreme_poses_are_clamped(speech, session, value):
    pose = np.full((3, 12), value, np.float32)
    head = np.full((3, 3), value, np.float32)
    for recipe in session.plan(Targets(0, pose, head)):
        patch = session.render(recipe, speech.footage.frame(0), speech.face.to_mouth[0])
        assert patch.pixels.shape[:2] == patch.matte.shape


def test_mouth_partly_outside_is_clipped_and_wholly_outside_is_empty(speech, session):
    plate = speech.footage.frame(0)
    recipe = session.plan(Targets(0, speech.face.pose[:1], speech.face.head[:1]))[0]
    for shift in ((90, 0), (-95, 0), (0, 60), (0, -85)):
        to = speech.face.to_mouth[0].copy()
        to[:, 2] += to[:, :2] @ np.array(shift, np.float32)
        patch = session.render(recipe, plate, to)
        h, w = patch.matte.shape
        assert w > 0 and h > 0 and patch.x >= 0 and patch.y >= 0
        assert patch.x + w <= plate.shape[1] and patch.y + h <= plate.shape[0]
        assert not patch.matte[0].any() and not patch.matte[:, 0].any()
    gone = speech.face.to_mouth[0] + np.array([[0, 0, 5000], [0, 0, 0]], np.float32)
    for to in (gone, np.full((2, 3), np.nan, np.float32), np.zeros((2, 3), np.float32)):
        patch = session.render(recipe, plate, to)
        assert patch.matte.size == 0
        assert np.array_equal(composite(plate, patch), plate)


def test_nothing_to_learn_from_is_said(speech):
    with pytest.raises(PlosiveError, match="No frame shows"):
        ExemplarRenderer().build_bank(speech.footage, speech.face, usable=np.zeros(100, np.bool_))


def test_one_usable_frame_is_a_still(speech):
    usable = np.arange(100) == 7
    bank = ExemplarRenderer().build_bank(speech.footage, speech.face, usable=usable)
    assert bank.still and len(bank.crops) == 1


def test_building_can_be_cancelled(speech):
    token = CancelFlag()
    token.cancel()
    with pytest.raises(Cancelled):
        ExemplarRenderer().build_bank(speech.footage, speech.face, usable=speech.face.present, token=token)


def test_no_frames_no_recipes(session):
    assert session.plan(Targets(0, np.zeros((0, 12), np.float32), np.zeros((0, 3), np.float32))) == []


def test_at_the_plates_own_pose_the_plate_itself_remains(speech, session):
    face, rows = speech.face, slice(75, 100)
    for n, recipe in enumerate(session.plan(Targets(75, face.pose[rows], face.head[rows], plate=face.pose[rows]))):
        plate = speech.footage.frame(75 + n)
        assert recipe.near == 1
        assert (composite(plate, session.render(recipe, plate, face.to_mouth[75 + n])) == plate).all()


def test_a_small_correction_moves_the_plates_own_mouth(speech, session):
    """A mark on the plate's lip stays, moved; with the exemplars it would be gone."""
    face, frame = speech.face, 80
    wanted = face.pose[frame : frame + 1].copy()
    wanted[0, OPEN] += 0.08
    head = face.head[frame : frame + 1]
    plate = speech.footage.frame(frame).copy()
    x, y = face.mesh[frame][17].astype(int)
    plate[y - 2 : y + 1, x - 1 : x + 2] = (0, 255, 0)

    def green(own: np.ndarray | None) -> tuple[int, float]:
        recipe = session.plan(Targets(frame, wanted, head, plate=own))[0]
        made = composite(plate, session.render(recipe, plate, face.to_mouth[frame])).astype(int)
        rows = np.nonzero((made[..., 1] > 150) & (made[..., 0] < 100))[0]
        return len(rows), float(rows.mean()) if len(rows) else 0.0

    kept, at = green(face.pose[frame : frame + 1])
    assert kept >= 4 and at > y - 1  # lower than it was: the lip went down
    assert green(None)[0] == 0


def test_far_from_the_plates_pose_nothing_of_its_mouth_is_used(speech, session):
    face = speech.face
    wanted = face.pose[80:81].copy()
    wanted[0, OPEN] = 1.0 if wanted[0, OPEN] < 0.4 else 0.0
    alone = session.plan(Targets(80, wanted, face.head[80:81]))[0]
    beside = session.plan(Targets(80, wanted, face.head[80:81], plate=face.pose[80:81]))[0]
    assert beside.near == 0 and beside.key == alone.key


def test_lips_that_meet_are_not_pulled_apart_by_a_warp():
    rows = np.zeros((2, 3), np.float32)
    gap = np.array([0.0, 0.05], np.float32)
    parted = np.array([0.03, 0.06], np.float32)
    assert nearness(rows, rows, gap, gap).tolist() == [1, 1]
    assert nearness(rows, rows, gap, parted).tolist() == [0, 1]
    assert nearness(rows, rows, parted, gap).tolist() == [0, 1]


def test_plate_and_exemplars_take_over_from_each_other_over_some_frames():
    near = np.array([1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0.6], np.float32)
    assert eased(near).tolist() == [1, 1, 0.75, 0.5, 0.25, 0, 0.25, 0.5, 0.75, pytest.approx(0.85), pytest.approx(0.6)]
    assert eased(near[:1]).tolist() == [1]
