"""Reconstruct: the bank sees only the head of the clip, the tail gives poses and surroundings."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inference.api import ArrayFrames, Targets
from inference.errors import PlosiveError
from inference.metrics.picture import psnr
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.render.reconstruct import bank_end, head_only, patch_on, reconstruct


@pytest.mark.parametrize(("frames", "end"), [(250, 187), (600, 450), (4, 3), (101, 75)])
def test_the_bank_is_the_first_three_quarters(frames, end):
    assert bank_end(frames, 0.75) == end


def test_tail_frames_in_order_and_near_the_truth(speech):
    job = reconstruct(speech.footage, speech.face, ExemplarRenderer())
    made = list(job.frames)
    assert job.start == 75 and len(made) == 25
    for n, picture in enumerate(made):
        assert psnr(picture, speech.footage.frame(75 + n)) > 30


def test_nothing_is_learned_from_the_tail(speech):
    """Other poses and pixels later in the tail leave an earlier tail frame's scale, bank and pixels alone."""
    face, cut = speech.face, 75
    raw, mesh = face.raw.copy(), face.mesh.copy()
    raw[90:], mesh[90:] = raw[90:] * 3 + 1, mesh[90:] + 7
    other = replace(face, raw=raw, mesh=mesh)
    assert np.array_equal(head_only(face, cut).scale.high, head_only(other, cut).scale.high)
    dark = ArrayFrames([p if i < 90 else np.zeros_like(p) for i, p in enumerate(speech.footage.pictures)])
    one = reconstruct(speech.footage, face, ExemplarRenderer())
    two = reconstruct(dark, replace(face, mesh=mesh), ExemplarRenderer())
    assert np.array_equal(next(one.frames), next(two.frames))


def test_absent_frames_show_the_plate(speech):
    present = speech.face.present.copy()
    present[80:84] = False
    made = list(reconstruct(speech.footage, replace(speech.face, present=present), ExemplarRenderer()).frames)
    assert np.array_equal(made[6], speech.footage.frame(81))
    assert not np.array_equal(made[0], speech.footage.frame(75))


def test_poses_may_come_from_elsewhere(speech):
    shut = np.zeros((25, 12), np.float32)
    made = list(reconstruct(speech.footage, speech.face, ExemplarRenderer(), poses=shut).frames)
    real = list(reconstruct(speech.footage, speech.face, ExemplarRenderer()).frames)
    assert any((a != b).any() for a, b in zip(made, real))
    widest = 75 + int(speech.face.pose[75:, 1].argmax())
    x, y = speech.face.mesh[widest][[13, 14]].mean(0).astype(int)
    assert made[widest - 75][y - 2 : y + 8, x - 2 : x + 3].max(axis=2).min() > 90  # no dark gap
    assert real[widest - 75][y - 2 : y + 8, x - 2 : x + 3].max(axis=2).min() < 90


def test_a_head_without_a_face_is_said(speech):
    present = speech.face.present & (np.arange(100) >= 75)
    with pytest.raises(PlosiveError, match="No face"):
        reconstruct(speech.footage, replace(speech.face, present=present), ExemplarRenderer())


def half_hidden(face):
    """The same face as if it ended in the middle of the mouth, as a head that is turned away does."""
    mesh = face.mesh.copy()
    middle = mesh[:, [61, 291]].mean(1)
    mesh[..., 0] = np.minimum(mesh[..., 0], middle[:, :1])
    mesh[:, [33, 263]] = face.mesh[:, [33, 263]] - [40, 0]
    return replace(face, mesh=mesh)


def test_beside_a_turned_face_the_plate_stays_and_a_preview_shows_the_same(speech):
    """One piece of code says where a patch ends, for `reconstruct`, `evaluate`, previews and exports."""
    from app.render.plates import cut, draw

    face, frame = speech.face, 80
    session = ExemplarRenderer().open(ExemplarRenderer().build_bank(
        speech.footage, face, usable=np.arange(100) < 75))
    recipe = session.plan(Targets(frame, face.pose[frame : frame + 1], face.head[frame : frame + 1]))[0]
    plate, turned = speech.footage.frame(frame), half_hidden(face)
    whole, ended = (patch_on(session, recipe, known, frame, plate) for known in (face, turned))
    edge = int(face.mesh[frame, [61, 291], 0].mean()) - ended.x
    assert ended.matte[:, : edge - 8].max() == 255 and ended.matte[:, edge + 7 :].max() == 0
    assert np.array_equal(whole.matte, session.render(recipe, plate, face.to_mouth[frame]).matte), "seen from the front"
    crop = cut(plate, face.to_mouth[frame], face.size)
    drawn = draw(session, recipe, crop, face.to_mouth[frame], turned.mesh[frame], 1.0)
    assert (drawn.x, drawn.y) == (ended.x, ended.y)
    assert np.abs(drawn.matte.astype(int) - ended.matte).max() <= 1
