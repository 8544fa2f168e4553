"""The study of mask-free editing on a drawn face: its figures are what they say, and nothing is made twice."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from app.services import pairs_study
from inference.render.editor.bank import Network
from inference.render.editor.pairs import pairs_of
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.training import network
from inference.training.export import to_onnx
from inference.training.network import Editor, Size
from tests.inference.render.conftest import talk

SIZE = Size(side=32, stem=8, widths=(8,), finish=4, views=1, plate=True, pose=27)


@pytest.fixture(scope="module")
def made():
    speech = talk(80)
    bank = ExemplarRenderer().build_bank(speech.footage, speech.face, usable=speech.face.present)
    return bank, pairs_of(bank, SIZE.side, SIZE.views)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch, made) -> None:
    monkeypatch.setitem(network.SIZES, "cpu", replace(SIZE, plate=False, pose=15))
    monkeypatch.setattr(pairs_study, "SIZE", SIZE)
    monkeypatch.setattr(pairs_study, "bank_and_pairs", lambda clip, cache: made)


def keeping(share: float) -> Editor:
    net = Editor(SIZE)
    with torch.no_grad():
        net.last.bias[3] = share / 8
    return net.eval()


def test_what_is_kept_is_not_changed_and_does_not_drift(made) -> None:
    bank, samples = made
    none, all_of_it = (pairs_study.beside(samples, keeping(share)) for share in (0, 1))
    assert none == pytest.approx(pairs_study.beside(samples, None)) and none[1] > 0.05 and all_of_it[1] == 0
    kept = Network(to_onnx(keeping(1))[0], b"", SIZE.side, SIZE.views, plate=True)
    assert min(pairs_study.drift(bank, kept)) > 45 > max(pairs_study.drift(bank, None)) > 15


def test_ways_are_halves_of_what_teaches(made) -> None:
    _, samples = made
    one, other = (pairs_study.VARIANTS[name][0](samples) for name in ("src to mod alone", "mod to src alone"))
    assert one.judge.sum() == other.judge.sum() == samples.judge.sum()
    first, second = (part.plate[~part.judge] for part in (one, other))
    assert np.array_equal(first, other.target[~other.judge]) and np.array_equal(second, one.target[~one.judge])


def test_it_is_written_down_and_not_made_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    result = tmp_path / "result.json"
    how = ("--steps", "2", "--seeds", "2", "--only", "both ways")
    monkeypatch.setattr("sys.argv", ["pairs_study", "shot.mkv", str(tmp_path), str(result), *how])
    pairs_study.main()
    found = json.loads(result.read_text())["shot"]
    assert set(found) == {"no network", "both ways"}
    assert len(found["both ways"]) == 2 and np.isfinite(found["both ways"]).all()
    assert "shot | both ways |" in capsys.readouterr().out
    monkeypatch.setattr(pairs_study, "_run", lambda *args: pytest.fail("made again"))
    pairs_study.main()
