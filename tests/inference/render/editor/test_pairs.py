"""Mask-free editing: pairs taught both ways, a matte that is what changed, and no use for it in a dub."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from inference.api import Patch, Targets
from inference.render.composite import composite
from inference.render.editor import pairs as pairs_module
from inference.render.editor.adapt import adapt
from inference.render.editor.bank import EditorBank, Network, load
from inference.render.editor.footage import samples_of
from inference.render.editor.pairs import made_for, pairs_of
from inference.render.editor.renderer import EditorRenderer
from inference.render.editor.session import changed, left_of
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.training import loop, network
from inference.training.checkpoint import from_bytes, to_bytes
from inference.training.export import to_onnx
from inference.training.loop import How, batch
from inference.training.network import Editor, Size, edited, kept, size_named
from inference.training.samples import load_samples

TINY = Size(side=64, stem=8, widths=(16, 16), finish=4, views=2)
FREE = replace(TINY, plate=True, pose=27)


@pytest.fixture(autouse=True)
def tiny(monkeypatch):
    monkeypatch.setitem(network.SIZES, "tiny", TINY)


@pytest.fixture(scope="module")
def exemplars(speech):
    return ExemplarRenderer().build_bank(speech.footage, speech.face, usable=np.arange(100) < 75)


@pytest.fixture(scope="module")
def pairs(exemplars):
    return pairs_of(exemplars, TINY.side, TINY.views, folds=4, guard=3)


def bank_with(exemplars, keep=0.0, residual=0.0):
    """A bank whose network keeps so much of the plate everywhere, and brightens the rest."""
    net = Editor(FREE)
    with torch.no_grad():
        net.last.bias[3], net.last.bias[:3] = keep, residual
    return EditorBank(exemplars, Network(to_onnx(net)[0], b"", FREE.side, FREE.views, plate=True))


def rendered(bank, speech, frame, wanted, plate=True):
    """The patch that gives a frame another one's pose."""
    session = EditorRenderer().open(bank)
    pose, head = speech.face.pose[[wanted]], speech.face.head[[frame]]
    recipe = session.plan(Targets(frame, pose, head, plate=speech.face.pose[[frame]] if plate else None))[0]
    return session.render(recipe, speech.footage.frame(frame), speech.face.to_mouth[frame]), recipe


def farthest(speech, frame):
    return int(np.abs(speech.face.pose[75:] - speech.face.pose[frame]).sum(1).argmax()) + 75


def test_a_pair_differs_at_the_mouth_and_is_taught_both_ways(pairs, exemplars):
    teach = np.flatnonzero(~pairs.judge)
    to_made, to_real = teach[0::2], teach[1::2]
    assert (pairs.frame[to_made] == pairs.frame[to_real]).all() and len(to_made) > 40
    assert np.array_equal(pairs.plate[to_made], pairs.target[to_real])  # src
    assert np.array_equal(pairs.target[to_made], pairs.plate[to_real])  # mod
    assert np.allclose(pairs.pose[to_made, :12], pairs.pose[to_real, 15:])  # what is wanted here is there there
    apart = np.abs(pairs.plate[to_made].astype(int) - pairs.target[to_made]).max(-1)
    lips = (np.maximum(pairs.shape, pairs.own)[to_made][..., 0] > 127)
    assert apart[pairs.matte[to_made] == 0].max() <= 1  # seen through the same square
    assert apart[lips].mean() > 5 * apart[~lips & (pairs.matte[to_made] > 0)].mean()
    assert (apart == 0).mean() > 0.5, "most of a frame is its own, to the last bit"


def test_real_pairs_of_one_moment_judge(pairs, exemplars):
    judges = np.flatnonzero(pairs.judge)
    shown = {one.tobytes() for one in samples_of(exemplars, TINY.side, 2, folds=4, guard=3).target}
    assert len(judges) > 9 and all(pairs.target[i].tobytes() in shown for i in judges)
    assert pairs.frame[judges].min() - pairs.frame[~pairs.judge].max() > 3
    assert (np.abs(pairs.plate[judges].astype(int) - pairs.target[judges]).max((1, 2, 3)) > 0).all()


def test_of_much_footage_each_frame_teaches_one_way(pairs, exemplars, monkeypatch):
    monkeypatch.setattr(pairs_module, "MANY", 100)
    monkeypatch.setattr(pairs_module, "JUDGES", 9)
    fewer = pairs_of(exemplars, TINY.side, TINY.views, folds=4, guard=3)
    teach = ~fewer.judge
    assert teach.sum() == (~pairs.judge).sum() / 2 == len(set(fewer.frame[teach].tolist()))
    assert fewer.judge.sum() == len(set(fewer.frame[fewer.judge].tolist())) == 9
    src = pairs.plate[~pairs.judge][0::2]
    real = [np.array_equal(made, own) for made, own in zip(fewer.target[teach], src, strict=True)]
    assert all(real[1::2]) and np.mean(real[::2]) < 0.2  # a frame may be given its own pose: then it is to be left


def test_pairs_are_kept_as_files_and_some_of_them_taken(pairs, tmp_path):
    pairs.save(tmp_path / "pairs.npz")
    again = load_samples(tmp_path / "pairs.npz")
    assert again is not None and np.array_equal(again.plate, pairs.plate) and np.array_equal(again.own, pairs.own)
    some = pairs.some(np.array([3, 5]))
    assert np.array_equal(some.plate, pairs.plate[[3, 5]]) and len(some) == 2 and len(some.phone) == 0


def test_mirrors_turn_the_plates_pose_too(pairs):
    device, rows = torch.device("cpu"), np.arange(4)
    plain = batch(pairs, rows, device)
    assert plain[0].shape[1] == FREE.channels and plain[1].shape[1] == 27
    for seed in range(9):
        turned = batch(pairs, rows, device, np.random.default_rng(seed))
        told = (turned[1].abs().sum(1) > 0).nonzero()[:, 0]
        if len(told) and torch.allclose(turned[0][:, 3], plain[0][:, 3].flip(-1)):
            skew = [6, 21]  # of the wanted pose and of the plate's
            assert torch.allclose(turned[1][told][:, skew], -plain[1][told][:, skew], atol=0.8)
            return
    raise AssertionError("no batch was mirrored")


def test_untrained_it_is_the_exemplar_renderer_bit_for_bit(exemplars, speech):
    frame = 80
    wanted = farthest(speech, frame)
    mine, recipe = rendered(bank_with(exemplars), speech, frame, wanted)
    session = ExemplarRenderer().open(exemplars)
    theirs = session.render(recipe.base, speech.footage.frame(frame), speech.face.to_mouth[frame])
    assert np.array_equal(mine.pixels, theirs.pixels) and np.array_equal(mine.matte, theirs.matte)


def test_the_matte_is_what_it_does_not_keep(exemplars, speech):
    frame = 80
    plate, wanted = speech.footage.frame(frame), farthest(speech, frame)
    whole, _ = rendered(bank_with(exemplars), speech, frame, wanted)
    all_kept, _ = rendered(bank_with(exemplars, keep=1.0, residual=0.3), speech, frame, wanted)
    half, _ = rendered(bank_with(exemplars, keep=0.5 / 8), speech, frame, wanted)
    assert np.array_equal(composite(plate, all_kept), plate) and not np.array_equal(composite(plate, whole), plate)
    inner = whole.matte > 250
    assert np.abs(half.matte[inner].astype(int) - 128).max() <= 2


def test_a_dub_is_rendered_by_the_exemplars_alone(exemplars, speech):
    bank = bank_with(exemplars, keep=1.0)
    dub, recipe = rendered(bank, speech, 80, farthest(speech, 80), plate=False)
    edit, other = rendered(bank, speech, 80, farthest(speech, 80))
    assert dub.matte.max() == 255 and edit.matte.max() <= 1  # the feather's last trace lies outside the square
    assert recipe.own is None and recipe.key != other.key
    blind = EditorRenderer().open(bank).plan(
        Targets(80, speech.face.pose[[81]], speech.face.head[[80]], plate=np.full((1, 12), np.nan, np.float32)))[0]
    assert blind.own is None  # a frame whose own mouth nobody could measure


def test_the_session_keeps_the_plate_as_training_did():
    random = np.random.default_rng(2)
    made, plate = random.integers(60, 200, (2, 48, 48, 3)).astype(np.uint8)
    matte = np.full((48, 48), 255, np.uint8)
    change = np.zeros((6, 48, 48), np.float32)
    change[:3] = 0.05
    change[5] = np.linspace(-0.1, 0.2, 48)[None]
    pictures = np.concatenate([made.transpose(2, 0, 1), matte[None], matte[None], matte[None],
                               plate.transpose(2, 0, 1)]).astype(np.float32)[None] / 255
    right = edited(*(torch.from_numpy(x) for x in (pictures, matte[None, None] / np.float32(255), change[None])))
    matrix = np.eye(2, 3, dtype=np.float32)
    patch = Patch(0, 0, made, matte)
    mine = composite(plate, Patch(0, 0, changed(patch, change, matrix), left_of(patch, change, matrix)))
    seen = right[0].numpy().clip(0, 1).transpose(1, 2, 0) * 255
    assert np.abs(mine - seen).max() <= 1.6
    assert np.array_equal(mine[:, 40:], plate[:, 40:]) and float(kept(torch.from_numpy(change[None])).max()) == 1


def test_a_training_learns_to_leave_alone_what_need_not_change(exemplars, monkeypatch, tmp_path):
    monkeypatch.setattr(loop, "LEAST", -99.0)
    how = How(size="tiny", plate=True, steps=60, batch=6, rate=4e-3, judged=2)
    found = adapt(exemplars, how, tmp_path)
    samples = made_for(exemplars, size_named("tiny", plate=True))
    rows = np.flatnonzero(samples.judge)
    pictures, pose, _, matte = batch(samples, rows, torch.device("cpu"))
    with torch.no_grad():
        stays = kept(found.run.final(pictures, pose))
    lips = torch.maximum(pictures[:, 4:5], pictures[:, 9:10]) > 0.5
    beside = (matte > 0.5) & ~lips
    assert stays[beside].mean() > 0.2 and stays[beside].mean() > 3 * stays[lips].mean()
    net, about = from_bytes(to_bytes(found.run.final, {"steps": 60}))
    assert net.size == found.run.final.size and net.size.plate and about == {"steps": 60}
    again = load(found.bank.arrays())
    assert again.network.plate and again.key == found.bank.key
    older = found.bank.arrays()
    older["editor_form"] = older["editor_form"][:2]
    assert not load(older).network.plate


def test_a_size_in_latents_is_not_for_it():
    with pytest.raises(network.PlosiveError, match="'full' cannot be trained to edit the plate's own mouth"):
        size_named("full", plate=True)
