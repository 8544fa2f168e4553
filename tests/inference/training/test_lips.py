"""The lip encoder: it learns what a tracker teaches, forgets light, knows left from right; its shipped weights open."""

from __future__ import annotations

import numpy as np
import onnxruntime
import pytest
import torch

from inference.api import AXES
from inference.errors import PlosiveError
from inference.training import lip_crops
from inference.training.lip_crops import SIDE, mouth_picture
from inference.training.lips import LipEncoder, Mouths, calibrated, read, shipped, train_encoder, varied

OPEN, SKEW = AXES.index("open"), AXES.index("skew")


def mouths(count: int, seed: int = 0) -> Mouths:
    """A dark gap as high as `open` says, as far to the side as `skew` says, in changing light."""
    random = np.random.default_rng(seed)
    pose = np.zeros((count, 12), np.float32)
    pose[:, OPEN], pose[:, SKEW] = random.uniform(0, 1, count), random.uniform(-1, 1, count)
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    pictures = np.empty((count, SIDE, SIDE, 3), np.uint8)
    for i in range(count):
        gap = ((x - 32 - 8 * pose[i, SKEW]) / 14) ** 2 + ((y - 32) / (2 + 12 * pose[i, OPEN])) ** 2 < 1
        pictures[i] = np.where(gap, 40, 170)[..., None] * random.uniform(0.7, 1.3)
    return Mouths(pictures, pose, np.zeros(count, np.int32))


def test_it_is_as_small_as_promised():
    assert 0.08e6 < sum(p.numel() for p in LipEncoder().parameters()) < 0.13e6


def test_it_learns_from_the_tracker_and_reads_mouths_it_never_saw():
    net = train_encoder(mouths(200), steps=80, batch=16)
    unseen = mouths(40, seed=1)
    said = read(net, unseen.pictures)
    for axis in (OPEN, SKEW):
        assert np.corrcoef(said[:, axis], unseen.pose[:, axis])[0, 1] > 0.8


def test_the_same_seed_teaches_the_same():
    a, b = (train_encoder(mouths(30), steps=3, batch=8, seed=4).state_dict() for _ in range(2))
    assert all(torch.equal(a[name], b[name]) for name in a)


def test_in_a_mirror_only_what_points_to_a_side_turns():
    known = mouths(64)
    _, pose = varied(known.pictures, known.pose, np.random.default_rng(0))
    turned = np.sign(pose[:, SKEW].numpy()) != np.sign(known.pose[:, SKEW])
    assert 10 < turned.sum() < 54
    others = [i for i in range(len(AXES)) if i != SKEW]
    assert (pose[:, others].numpy() == known.pose[:, others]).all()


def test_calibration_undoes_a_stretch_and_a_shift():
    true = np.random.default_rng(0).normal(size=(50, 12)).astype(np.float32)
    assert np.allclose(calibrated(true * 3 - 2, true, np.arange(30)), true, atol=1e-4)


def test_the_picture_is_the_mouth_frame():
    plate = np.zeros((400, 400, 3), np.uint8)
    plate[180:220, 180:220] = 255  # the middle fifth of a frame of 200 pixels at (100, 100)
    seen = mouth_picture(plate, np.array([[1, 0, -100], [0, 1, -100]], np.float32), 200)
    assert seen.shape == (SIDE, SIDE, 3)
    assert seen[32, 32, 0] == 255 and seen[10, 10, 0] == 0
    assert abs(int((seen[..., 0] > 127).sum()) - (SIDE / 5) ** 2) < 30


def test_the_shipped_weights_are_the_same_in_both_forms():
    pictures = torch.rand(3, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(1))
    session = onnxruntime.InferenceSession(lip_crops.weights("base.onnx"), providers=["CPUExecutionProvider"])
    other = session.run(None, {"pictures": pictures.numpy()})[0]
    with torch.no_grad():
        assert np.abs(shipped()(pictures).numpy() - other).max() < 1e-4


def test_weights_that_are_not_the_shipped_ones_are_refused(monkeypatch, tmp_path):
    (tmp_path / "lips").mkdir()
    (tmp_path / "lips" / "base.json").write_text('{"sha256": {"base.onnx": "0"}}')
    (tmp_path / "lips" / "base.onnx").write_bytes(b"something")
    monkeypatch.setattr("inference.shipped.files", lambda package: tmp_path)
    with pytest.raises(PlosiveError, match="not the one"):
        lip_crops.weights("base.onnx")
    with pytest.raises(PlosiveError, match="missing"):
        lip_crops.weights("base.safetensors")
