"""The lip encoder's study: mouths are collected once, strangers judge, what is written is what was taught."""

from __future__ import annotations

import hashlib
import json
from functools import partial
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch
from safetensors.torch import load

from app.services import lips_study
from inference.api import AXES
from inference.errors import PlosiveError
from inference.training.lip_crops import SIDE, weights
from inference.training.lips import LipEncoder, Mouths, read, shipped, train_encoder
from tests import footage
from tests.app.services import portrait

OPEN, JAW = AXES.index("open"), AXES.index("jaw")


def mouths(count: int, seed: int) -> Mouths:
    """A dark gap as high as `open` says; `jaw` goes with it, nothing else moves."""
    pose = np.zeros((count, len(AXES)), np.float32)
    pose[:, OPEN] = np.random.default_rng(seed).uniform(0, 1, count)
    pose[:, JAW] = 0.5 + pose[:, OPEN]
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    high = (2 + 12 * pose[:, OPEN])[:, None, None]
    gap = ((x - 32) / 14) ** 2 + ((y - 32) / high) ** 2 < 1
    pictures = np.repeat(np.where(gap, 40, 170).astype(np.uint8)[..., None], 3, axis=3)
    return Mouths(pictures, pose, np.zeros(count, np.int32))


@pytest.fixture
def clips(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Three clips whose mouths are in the cache already, so that nothing is decoded; steps are small."""
    monkeypatch.setattr(lips_study, "train_encoder", partial(train_encoder, batch=12))
    (tmp_path / "cache").mkdir()
    out = [tmp_path / f"{name}.mkv" for name in ("ann", "bob", "cat")]
    for seed, clip in enumerate(out):
        made = mouths(40, seed)
        np.savez(tmp_path / "cache" / f"{clip.stem}.mouths.npz", pictures=made.pictures, pose=made.pose)
    return out


def test_a_run_judges_strangers_and_writes_what_it_taught(tmp_path: Path, clips, capsys) -> None:
    out = tmp_path / "out"
    lips_study.study(clips, tmp_path / "cache", out, 60, 0, ["ann,cat"])
    result = json.loads((out / "result.json").read_text())
    assert result["clips"] == {"ann": 40, "bob": 40, "cat": 40}
    found = result["left out"]["ann,cat"]
    assert found["correlation"]["open"] > 0.8
    assert found["calibrated"]["open"] < 0.6 * found["median"]["open"]
    assert found["correlation"]["tongue"] is None  # it never moves
    assert result["taught"]["trained"] < 0.6 * result["taught"]["untrained"]
    said = capsys.readouterr().out
    assert "without ann,cat" in said and f"{result['taught']['trained']:.3f}" in said

    card = json.loads((out / "base.json").read_text())
    net = LipEncoder()
    for name, digest in card["sha256"].items():
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() == digest
    net.load_state_dict(load((out / "base.safetensors").read_bytes()))
    unseen = mouths(5, 9)
    session = onnxruntime.InferenceSession((out / "base.onnx").read_bytes(), providers=["CPUExecutionProvider"])
    pictures = torch.from_numpy(unseen.pictures).permute(0, 3, 1, 2).float().numpy() / 255
    assert np.allclose(session.run(None, {"pictures": pictures})[0], read(net.eval(), unseen.pictures), atol=1e-4)


def test_every_clip_is_left_out_in_turn_and_teaches_nobody_then(tmp_path: Path, clips, monkeypatch) -> None:
    seen = []

    def spy(known: Mouths, **how: int) -> LipEncoder:
        seen.append(np.unique(known.clip).tolist())
        return train_encoder(known, steps=0, seed=how["seed"])

    monkeypatch.setattr(lips_study, "train_encoder", spy)
    lips_study.study(clips, tmp_path / "cache", tmp_path, 5, 0, [])
    assert seen == [[1, 2], [0, 2], [0, 1], [0, 1, 2], [0, 1, 2]]
    assert list(json.loads((tmp_path / "result.json").read_text())["left out"]) == ["ann", "bob", "cat"]


def test_the_shipped_encoder_has_the_form_that_is_written(tmp_path: Path) -> None:
    lips_study.write(shipped(), tmp_path)
    assert (tmp_path / "base.safetensors").read_bytes() == weights("base.safetensors")
    mine = json.loads((tmp_path / "base.json").read_text())
    known = json.loads(Path("resources/lips/base.json").read_text())
    assert mine.keys() == known.keys() and mine["axes"] == known["axes"] and mine["side"] == known["side"]


def test_errors_are_of_the_last_quarter_after_the_stranger_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    true = mouths(40, 0)
    twice = true.pose * 2 + 1
    twice[:30, OPEN] += np.tile([0.5, -0.5], 15)  # noise that only calibration and correlation may feel
    monkeypatch.setattr(lips_study, "read", lambda net, pictures: twice)
    found = lips_study.judge(LipEncoder(), true)
    assert found["raw"]["jaw"] == pytest.approx((true.pose[30:, JAW] + 1).mean(), abs=1e-3)
    assert found["raw"]["open"] == pytest.approx((true.pose[30:, OPEN] + 1).mean(), abs=1e-3)
    assert found["calibrated"]["jaw"] == pytest.approx(0, abs=1e-3)
    rest = np.median(true.pose[:30, OPEN])
    assert found["median"]["open"] == pytest.approx(np.abs(true.pose[30:, OPEN] - rest).mean(), abs=1e-3)
    assert found["correlation"]["jaw"] == pytest.approx(1)
    assert 0.5 < found["correlation"]["open"] < 0.95


def test_a_clip_is_tracked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clip = portrait.clip(tmp_path / "head.mkv", frames=18)
    pictures, pose = lips_study.mouths_in(clip, tmp_path / "cache")
    assert pictures.shape == (18, SIDE, SIDE, 3) and pose.shape == (18, len(AXES))
    assert np.isfinite(pose).all() and pictures.std() > 10
    clip.unlink()
    again = lips_study.mouths_in(clip, tmp_path / "cache")
    assert (again[0] == pictures).all() and (again[1] == pose).all()


def test_what_cannot_be_studied_is_said(tmp_path: Path, clips) -> None:
    empty = footage.clip(tmp_path / "empty.mkv", frames=4)
    with pytest.raises(PlosiveError, match=r"empty\.mkv shows a mouth in 0 frames"):
        lips_study.collect([empty], tmp_path / "cache")
    with pytest.raises(PlosiveError, match="same name"):
        lips_study.collect([clips[0], clips[0]], tmp_path / "cache")
    with pytest.raises(PlosiveError, match="No clip is called dan"):
        lips_study.rows_of(["ann", "bob"], "ann,dan")
    with pytest.raises(PlosiveError, match="Nothing is left"):
        lips_study.rows_of(["ann"], "ann")
