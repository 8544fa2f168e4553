"""The editor renderer: untrained it is the exemplar renderer; trained it is nearer to the truth; files are checked."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from inference.api import Patch, Targets
from inference.errors import PlosiveError
from inference.metrics.picture import psnr
from inference.render.composite import composite
from inference.render.editor import runtime
from inference.render.editor import session as session_module
from inference.render.editor.adapt import adapt
from inference.render.editor.bank import EditorBank, Network
from inference.render.editor.footage import samples_of, without
from inference.render.editor.renderer import EditorRenderer
from inference.render.editor.runtime import CPU, Runner
from inference.render.editor.square import into, square_of
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.training import loop, network
from inference.training import samples as samples_module
from inference.training.export import to_onnx
from inference.training.loop import How
from inference.training.network import Editor, Size, applied

TINY = Size(side=64, stem=8, widths=(16, 16), finish=4, views=2)
HOW = How(size="tiny", steps=40, batch=6, rate=4e-3)


@pytest.fixture(autouse=True)
def tiny(monkeypatch):
    monkeypatch.setitem(network.SIZES, "tiny", TINY)


@pytest.fixture(scope="module")
def exemplars(speech):
    return ExemplarRenderer().build_bank(speech.footage, speech.face, usable=np.arange(100) < 75)


def patches(renderer, bank, speech, frames):
    session = renderer.open(bank)
    pose, head = speech.face.pose[frames], speech.face.head[frames]
    recipes = session.plan(Targets(int(frames[0]), pose, head))
    return [session.render(recipe, speech.footage.frame(int(i)), speech.face.to_mouth[i])
            for recipe, i in zip(recipes, frames)], recipes


def random_network(scale=0.05):
    import torch

    torch.manual_seed(0)
    net = Editor(TINY)
    torch.nn.init.normal_(net.last.weight, std=scale)
    return net


def test_an_untrained_editor_is_the_exemplar_renderer_bit_for_bit(exemplars, speech):
    onnx, _ = to_onnx(Editor(TINY))
    frames = np.arange(75, 80)
    bank = EditorBank(exemplars, Network(onnx, b"", TINY.side, TINY.views))
    mine, recipes = patches(EditorRenderer(), bank, speech, frames)
    theirs, others = patches(ExemplarRenderer(), exemplars, speech, frames)
    for a, b in zip(mine, theirs, strict=True):
        assert (a.x, a.y) == (b.x, b.y)
        assert np.array_equal(a.pixels, b.pixels) and np.array_equal(a.matte, b.matte)
    assert recipes[0].key != others[0].key and len({r.key for r in recipes}) == len(recipes)
    without_network, _ = patches(EditorRenderer(), exemplars, speech, frames)
    assert np.array_equal(without_network[0].pixels, theirs[0].pixels)


def test_frames_made_at_once_have_a_thread_each_and_are_the_same_to_the_last_bit(exemplars, speech, monkeypatch):
    monkeypatch.setattr(runtime, "threads_here", lambda: 2)
    bank = EditorBank(exemplars, Network(to_onnx(random_network())[0], b"", TINY.side, TINY.views))
    frames = np.arange(80, 90)
    alone, recipes = patches(EditorRenderer(), bank, speech, frames)
    session = EditorRenderer().open(bank)
    session._at_work = 1  # another thread makes a frame all the while
    beside = [session.render(recipe, speech.footage.frame(int(i)), speech.face.to_mouth[i])
              for recipe, i in zip(recipes, frames)]
    single = session._single
    assert single is not None and session._at_work == 1
    monkeypatch.setattr(session_module, "LARGE", 100)  # bytes: this one would not be opened twice
    session._at_work = 2
    assert session._on(session.runner) is session.runner is not single
    for one, other in zip(alone, beside, strict=True):
        assert (one.pixels == other.pixels).all() and (one.matte == other.matte).all()


def test_the_plates_own_mouth_is_left_to_the_plate(exemplars, speech):
    """At the plate's own pose a trained network changes nothing either; farther away it has its say by and by."""
    onnx, _ = to_onnx(random_network())
    session = EditorRenderer().open(EditorBank(exemplars, Network(onnx, b"", TINY.side, TINY.views)))
    frame = np.arange(80, 81)
    pose, head = speech.face.pose[frame], speech.face.head[frame]
    there = speech.footage.frame(80), speech.face.to_mouth[80]
    recipe = session.plan(Targets(80, pose, head, plate=pose))[0]
    assert recipe.base.near == 1 and np.array_equal(composite(there[0], session.render(recipe, *there)), there[0])
    said = []
    for near in (0.9, 0.5, 0.1):
        part = replace(recipe, base=replace(recipe.base, near=near))
        own = session._exemplars.render(part.base, *there).pixels.astype(int)
        said.append(float(np.abs(session.render(part, *there).pixels - own).mean()))
    assert 0 < said[0] < said[1] < said[2]


def test_the_size_in_latents_goes_through_the_same_session(exemplars, speech):
    """Its ONNX file holds the autoencoder: the session knows nothing of it."""
    import torch

    from inference.training.latent_network import LatentEditor
    from inference.training.latent_vae import Vae, VaeForm

    size = Size(side=64, stem=4, widths=(8, 8), finish=0, views=2, latent=True)
    torch.manual_seed(0)
    net = LatentEditor(size, Vae(VaeForm(widths=(8, 8), layers=1, groups=4)).eval())
    frames = np.arange(75, 78)
    theirs, _ = patches(ExemplarRenderer(), exemplars, speech, frames)
    mine, _ = patches(EditorRenderer(), EditorBank(exemplars, Network(to_onnx(net)[0], b"", 64, 2)), speech, frames)
    assert all(np.array_equal(a.pixels, b.pixels) for a, b in zip(mine, theirs, strict=True))
    torch.nn.init.normal_(net.end.weight, std=2)
    mine, _ = patches(EditorRenderer(), EditorBank(exemplars, Network(to_onnx(net)[0], b"", 64, 2)), speech, frames)
    assert any((a.pixels != b.pixels).any() for a, b in zip(mine, theirs, strict=True))


def test_no_sample_is_made_of_itself(exemplars):
    samples = samples_of(exemplars, TINY.side, 2, folds=4, guard=3)
    assert samples.views.shape == (len(samples), 2, 64, 64, 3) and samples.judge.sum() == round(75 / 8)
    teach, judge = samples.frame[~samples.judge], samples.frame[samples.judge]
    assert judge.min() - teach.max() > 3
    assert not any(np.array_equal(a, b) for a, b in zip(samples.made, samples.target))
    outside = samples.matte == 0
    assert np.abs(samples.made.astype(int) - samples.target)[outside].max() <= 1
    far = without(exemplars, exemplars.frame > 30)
    assert far.frame.min() == 31 and far.key != exemplars.key


def test_a_trained_bank_changes_pixels_and_can_be_saved(exemplars, speech, tmp_path, monkeypatch):
    monkeypatch.setattr(loop, "LEAST", 0.0)  # on drawn mouths so short a training wins little
    found = adapt(exemplars, HOW, tmp_path)
    assert found.run.better and found.difference < 2e-4 and found.phones == {}
    again = adapt(exemplars, HOW, tmp_path)  # samples and run are kept
    assert again.bank.network.onnx == found.bank.network.onnx
    arrays = found.bank.arrays()
    bank = EditorRenderer().load_bank(arrays)
    assert bank.key == found.bank.key != exemplars.key
    frames = np.arange(80, 100)
    mine, _ = patches(EditorRenderer(), bank, speech, frames)
    theirs, _ = patches(ExemplarRenderer(), exemplars, speech, frames)

    def near(made):
        return np.mean([psnr(composite(speech.footage.frame(int(i)), p), speech.footage.frame(int(i)))
                        for p, i in zip(made, frames)])

    assert not np.array_equal(mine[0].pixels, theirs[0].pixels) and near(mine) > near(theirs) - 0.5
    broken = dict(arrays)
    broken["editor_onnx"] = broken["editor_onnx"].copy()
    broken["editor_onnx"][-1] ^= 1
    with pytest.raises(PlosiveError, match="damaged"):
        EditorRenderer().load_bank(broken)
    for part in ("editor_hashes", "editor_weights", "editor_form"):
        with pytest.raises(PlosiveError, match="damaged"):
            EditorRenderer().load_bank({name: array for name, array in arrays.items() if name != part})


def test_what_the_session_feeds_is_what_was_trained_on(exemplars, speech):
    """The same frame through the samples' way and the session's: the plate's crop stands for the plate."""
    samples = samples_of(exemplars, TINY.side, 2, folds=4, guard=3)
    square = square_of(exemplars, TINY.side)
    i = int(samples.frame[5])
    seen = into(speech.footage.frame(i), square.from_plate(exemplars.to_canvas(speech.face.to_mouth[i])), TINY.side)
    assert psnr(seen, samples.target[5]) > 30


def test_a_change_is_made_to_a_patch_as_training_made_it_to_the_square():
    """The session's way, in plate pixels, where square and plate are the same: what torch does in training."""
    import torch

    from inference.render.editor.session import changed

    random = np.random.default_rng(2)
    made = cv2.GaussianBlur(random.integers(0, 255, (48, 48, 3)).astype(np.uint8), (0, 0), 2)
    matte = np.zeros((48, 48), np.uint8)
    matte[8:40, 8:40] = 255
    change = np.stack([cv2.GaussianBlur(random.standard_normal((48, 48)).astype(np.float32), (0, 0), 4)
                       for _ in range(5)])
    change[3:] *= 12
    seen = applied(*(torch.from_numpy(x)[None] for x in (
        (made / np.float32(255)).transpose(2, 0, 1), matte[None] / np.float32(255), change)))[0].numpy()
    right = (seen.clip(0, 1) * 255).transpose(1, 2, 0)
    mine = changed(Patch(0, 0, made, matte), change, np.eye(2, 3, dtype=np.float32))
    inside = np.s_[10:38, 10:38]
    assert np.abs(mine[inside] - made[inside].astype(int)).max() > 20  # there is something to see
    assert np.abs(mine[inside] - right[inside]).max() < 3 and np.abs(mine[inside] - right[inside]).mean() < 0.6


def test_a_patch_that_sticks_out_of_the_square_is_seen_as_far_as_the_square_goes():
    from inference.render.editor.session import _seen

    plate, pixels = (np.random.default_rng(4).integers(0, 255, (120, 120, 3)).astype(np.uint8) for _ in range(2))
    matte = np.zeros((60, 70), np.uint8)
    matte[1:-1, 1:-1] = 200
    patch = Patch(5, 2, pixels[:60, :70], matte)
    matrix = np.float32([[1, 0, -40], [0, 1, -30]])  # it begins right of and below the patch's corner
    made, cover = _seen(plate, patch, matrix, 64)
    assert (made == composite(plate, patch)[30:94, 40:104]).all()
    assert (cover[:31, :34] == 200).all() and not cover[32:].any() and not cover[:, 35:].any()


def test_a_small_picture_of_a_large_one_has_no_aliases():
    fine = np.zeros((400, 400, 3), np.uint8)
    fine[:, ::2] = 255
    seen = into(fine, np.float32([[0.16, 0, 0], [0, 0.16, 0]]), 64)
    assert np.abs(seen[8:-8, 8:-8].astype(int) - 127).max() < 12


class Full:
    """A graphics card whose memory takes two frames."""

    def __init__(self, most):
        self.most, self.tried = most, []

    def get_providers(self):
        return ["CUDAExecutionProvider"]

    def run(self, names, feed):
        self.tried.append(len(feed["pose"]))
        if len(feed["pose"]) > self.most:
            raise RuntimeError("CUDA out of memory")
        return [feed["pictures"][:, :5]]


def test_full_memory_halves_the_batch_and_a_failing_device_gives_way(monkeypatch):
    onnx, _ = to_onnx(random_network())
    runner = Runner(onnx, ())
    pictures = np.random.default_rng(0).random((9, TINY.channels, 64, 64)).astype(np.float32)
    pose = np.zeros((9, 15), np.float32)
    right = runner.run(pictures, pose)
    assert runner.device == CPU and right.shape == (9, 5, 64, 64)
    full = Full(2)
    runner._session = full
    assert runner.run(pictures, pose).shape == (9, 5, 64, 64) and full.tried == [9, 4, 2, 2, 2, 2, 1]
    monkeypatch.setattr(runtime, "_given_up", {})
    runner._session = Full(0)
    assert np.allclose(runner.run(pictures, pose), right, atol=1e-6)
    assert runner.device == CPU and "out of memory" in runner.notes[-1] and "processor is used" in runner.notes[-1]
    monkeypatch.setattr(runtime, "driver", lambda: True)
    monkeypatch.setattr(runtime, "PREFERRED", ("TensorrtExecutionProvider", CPU))  # as if it were a better one
    assert runtime.present() == (CPU,)
    runtime._given_up[CPU] = "gone"
    assert runtime.present() == (), "what failed is not tried again"


@pytest.mark.parametrize(("driver", "better", "where", "why"), [
    (False, (), "CPU", "no NVIDIA driver"), (True, (), "CPU", "without CUDA"),
    (True, ("CUDAExecutionProvider",), "GPU, CUDA", ""),
])
def test_it_is_said_where_a_network_runs_and_why_nowhere_better(monkeypatch, driver, better, where, why):
    monkeypatch.setattr(runtime, "driver", lambda: driver)
    monkeypatch.setattr(runtime, "present", lambda: better)
    said, reason = runtime.chosen()
    assert said.startswith(where) and why in reason and (reason or not why)


def test_a_network_of_somebody_else_is_no_editor():
    """A sound ONNX file that is none of ours."""
    import io
    import warnings

    import torch

    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(torch.nn.Conv2d(3, 3, 1), (torch.rand(1, 3, 8, 8),), file, dynamo=False, opset_version=17)
    with pytest.raises(PlosiveError, match="no editor"):
        Runner(file.getvalue(), ())


def test_a_session_tells_what_became_of_the_graphics_card(exemplars, speech, monkeypatch):
    monkeypatch.setattr(runtime, "_given_up", {})
    onnx, _ = to_onnx(random_network())
    session = EditorRenderer().open(EditorBank(exemplars, Network(onnx, b"", TINY.side, TINY.views)))
    frame = np.arange(80, 81)
    recipe = session.plan(Targets(80, speech.face.pose[frame], speech.face.head[frame]))[0]
    shown = speech.footage.frame(80), speech.face.to_mouth[80]
    right, before = session.render(recipe, *shown), len(session.notes)
    session.runner._session = Full(0)
    assert np.array_equal(session.render(recipe, *shown).pixels, right.pixels)
    assert len(session.notes) == before + 1 and "CUDAExecutionProvider failed" in session.notes[-1]


def test_a_provider_that_is_not_there_is_said_and_the_processor_used(monkeypatch):
    onnx, _ = to_onnx(random_network())
    runner = Runner(onnx, ("CUDAExecutionProvider",))
    if runner.device == CPU:  # on a machine with a card there is nothing to say
        assert "CUDAExecutionProvider" in runner.notes[0]
    with pytest.raises(PlosiveError, match="damaged"):
        Runner(b"no network", ())
    monkeypatch.setattr(runtime.ctypes, "CDLL", lambda name: (_ for _ in ()).throw(OSError()))
    assert runtime.present() == () and not runtime.driver()


def test_too_little_footage_is_said(exemplars):
    with pytest.raises(PlosiveError, match="Only 20 frames"):
        adapt(without(exemplars, exemplars.frame < 20), HOW)


def test_a_full_disk_is_said_before_anything_is_trained(exemplars, tmp_path, monkeypatch):
    def full(*args, **how):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(samples_module.np.lib.format, "write_array", full)
    with pytest.raises(PlosiveError, match=r"samples could not be saved.*disk is full.*Make room"):
        adapt(exemplars, HOW, tmp_path)
    assert not list(tmp_path.iterdir()), "nothing half written is left"


def test_a_still_needs_no_network(make_talk):
    portrait = make_talk(5, still=True)
    bank = EditorRenderer(HOW).build_bank(portrait.footage, portrait.face, usable=portrait.face.present)
    assert bank.still and not bank.network.onnx
