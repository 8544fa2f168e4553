"""Ablations change the part they name and nothing else; a leak of colour into the pose is found."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from inference.api import AXES
from inference.training import network, study
from inference.training.network import Size, applied
from inference.training.samples import Samples

SIDE = 32


@pytest.fixture
def samples() -> Samples:
    random = np.random.default_rng(2)
    n = 60
    target = random.integers(60, 190, (n, SIDE, SIDE, 3), np.uint8)
    matte = np.zeros((n, SIDE, SIDE), np.uint8)
    matte[:, 4:28, 4:28] = 255
    shape = np.zeros((n, SIDE, SIDE, 2), np.uint8)
    shape[:, 10:22, 6:26, 0] = 255
    views = random.integers(0, 255, (n, 8, SIDE, SIDE, 3), np.uint8)
    return Samples(target, target // 2, matte, shape, views, random.normal(size=(n, 15)).astype(np.float32),
                   np.arange(n, dtype=np.int32), np.arange(n) >= 45, np.zeros(0, np.str_))


def test_each_variant_changes_what_it_names(samples):
    assert study.VARIANTS["1 reference"].change(samples).views.shape[1] == 1
    assert study.VARIANTS["8 references"].change(samples).views.shape[1] == 8
    eight = study.VARIANTS["pose 8"].change(samples).pose
    assert not eight[:, 8 : len(AXES)].any()
    assert (eight[:, :8] == samples.pose[:, :8]).all() and (eight[:, 12:] == samples.pose[:, 12:]).all()
    more = study.VARIANTS["pose 24"].change(samples).pose
    assert more.shape[1] == 27 and (more[:, :15] == samples.pose).all()


def test_another_moment_of_the_plate_is_near_but_never_the_same_and_never_from_the_other_part(samples):
    seen = study.beside_the_plate(samples)
    assert seen.views.shape[1] == study.VIEWS + 1
    for i in range(len(samples)):
        shown = [j for j in range(len(samples)) if (samples.target[j] == seen.views[i, 0]).all()]
        assert len(shown) == 1 and samples.judge[shown[0]] == samples.judge[i]
        assert study.NEAREST <= abs(shown[0] - i) <= study.FARTHEST


def test_direct_makes_a_picture_whatever_it_was_given(monkeypatch):
    net = study.Direct(Size(side=SIDE, stem=8, widths=(8, 8), finish=4, views=2))
    pictures, pose = torch.rand(2, 12, SIDE, SIDE), torch.randn(2, 15)
    out = applied(pictures[:, :3], torch.ones(2, 1, SIDE, SIDE), net(pictures, pose))
    assert torch.allclose(out, torch.full_like(out, 0.5), atol=1e-5)  # untrained: grey


def test_a_leak_of_colour_is_found(samples):
    none = study.leak(samples)
    told = samples.pose.copy()
    told[:, 9] = np.random.default_rng(1).uniform(-1, 1, len(samples))
    light = (told[:, 9, None, None, None] * 40 + samples.target).clip(0, 255).astype(np.uint8)
    assert none < 0.2
    assert study.leak(replace(samples, target=light, pose=told)) > 0.8


def test_an_ablation_gives_each_seed_its_figures(samples, monkeypatch):
    monkeypatch.setitem(network.SIZES, "cpu", Size(side=SIDE, stem=8, widths=(8, 8), finish=4))
    found = study.ablate(samples, ("whole", "pose 24"), steps=3, batch=4, seeds=2)
    assert set(found) == {"whole", "pose 24"}
    assert np.isfinite(np.array(found["whole"])).all() and np.array(found["whole"]).shape == (2, 3)
