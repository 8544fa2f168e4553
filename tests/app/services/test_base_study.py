"""The base weights' command on drawn faces: each is left out once, and what is written can be started from."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.services import base_study
from inference.render.editor import base
from inference.render.editor.pairs import pairs_of
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.training import network
from inference.training.network import Size
from inference.training.samples import Samples
from tests.inference.render.conftest import talk

SIZE = Size(side=32, stem=8, widths=(8,), finish=4, views=1, plate=True, pose=27)


@pytest.fixture(scope="module")
def pairs() -> Samples:
    speech = talk(80)
    bank = ExemplarRenderer().build_bank(speech.footage, speech.face, usable=speech.face.present)
    return pairs_of(bank, SIZE.side, SIZE.views)


def test_who_judges_does_not_teach(pairs: Samples, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base_study, "MANY", 100)
    found = base_study.together([pairs, pairs.some(np.arange(20))], pairs)
    assert found.judge.sum() == pairs.judge.sum() and (~found.judge).sum() == round((~pairs.judge).sum() / 2) + 20
    assert np.array_equal(found.plate[found.judge], pairs.plate[pairs.judge])


def test_each_is_left_out_and_all_are_written(
    pairs: Samples, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(network.SIZES, "cpu", replace(SIZE, plate=False, pose=15))
    monkeypatch.setattr(base_study, "bank_and_pairs", lambda clip, cache: (None, pairs))
    out = tmp_path / "editor"
    how = ("--steps", "2", "--warm", "1")
    monkeypatch.setattr("sys.argv", ["base_study", "a.mkv", "b.mkv", str(tmp_path), str(out), *how])
    base_study.main()
    said = [line.partition(" |")[0] for line in capsys.readouterr().out.splitlines()]
    assert said == [f"{name}: {what}" for name in "ab" for what in ("none", "base", "warm", "cold")]
    assert set(json.loads((out / "base.json").read_text())["sha256"]) == {"base.safetensors", "base.onnx"}
    monkeypatch.setattr("inference.shipped.files", lambda name: tmp_path)
    started = base.shipped(SIZE)
    assert started is not None and started.size == SIZE
