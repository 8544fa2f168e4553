"""`plosive models`: listed, shared, taken, tried on a face and used, deleted; what cannot be done is one line."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from app.services import adapting
from app.services.models.owned import library
from inference.render.editor.bank import EditorBank, Network
from inference.render.exemplar.bank import load
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.training.checkpoint import to_bytes
from inference.training.export import to_onnx
from inference.training.network import Editor, Size
from inference.training.score import Bargain
from tests.app.cli.terminal import refusal, run
from tests.app.services.banked import give, studio_with
from tests.inference.render.conftest import talk

SIZE = Size(side=32, stem=8, widths=(8,), finish=4, views=1)


@pytest.fixture(autouse=True)
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(adapting, "folder", lambda: tmp_path / "training")


@pytest.fixture(scope="module")
def bank() -> dict[str, np.ndarray]:
    speech = talk(70)
    exemplars = ExemplarRenderer().build_bank(speech.footage, speech.face, usable=speech.face.present)
    net = Editor(SIZE)
    weights = to_bytes(net, {"steps": 40, "seed": 3, "size": "cpu", "samples": 61, "bank": "x"})
    return EditorBank(exemplars, Network(to_onnx(net)[0], weights, 32, 1)).arrays()


@pytest.fixture
def project(tmp_path: Path, bank: dict[str, np.ndarray]) -> Path:
    with studio_with(tmp_path, bank) as studio:
        give(studio, bank, "editor")
        studio.save()
    return tmp_path / "p.plosive"


def listed(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, dict[str, object]]:
    code, out, _ = run(capsys, "models", *arguments, "--json")
    assert code == 0
    return {model["key"]: model for model in json.loads(out)["models"]}


def test_a_network_goes_out_and_comes_back(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (face,) = [model for model in listed(capsys, project).values() if model["kind"] == "face"]
    assert face["licence"] == "own footage" and face["used_by"] == ["Face 1 · p"]
    out = tmp_path / "mouth.safetensors"
    assert run(capsys, "models", project, "--share", out)[0] == 0
    assert out.exists() and "own footage" in out.with_suffix(".md").read_text("utf-8")
    assert "file:mouth.safetensors is kept" in run(capsys, "models", "--take", out)[1]
    assert listed(capsys)["file:mouth.safetensors"]["digest"] == face["digest"]
    said = run(capsys, "models", project, "--use", "file:mouth.safetensors")[1]
    assert "+0.00 dB beyond what blur would buy: not used" in said, "untrained it changes nothing"
    monkeypatch.setattr(Bargain, "worth", lambda self, score: 0.5)
    code, out_text, _ = run(capsys, "models", project, "--use", "file:mouth.safetensors", "--json")
    assert code == 0 and json.loads(out_text)["used"]
    assert "file:mouth.safetensors is deleted" in run(capsys, "models", "--delete", "file:mouth.safetensors")[1]
    assert "file:mouth.safetensors" not in listed(capsys) and not list(library().glob("*"))


def test_what_cannot_be_done_is_said(
    project: Path, bank: dict[str, np.ndarray], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged = tmp_path / "damaged.safetensors"
    assert run(capsys, "models", project, "--share", damaged)[0] == 0
    data = damaged.read_bytes()
    damaged.write_bytes(data[:-3] + bytes(255 - byte for byte in data[-3:]))
    assert "do not match their hash" in refusal(capsys, "models", "--take", damaged)
    assert "There is no model file:none" in refusal(capsys, "models", "--delete", "file:none")
    (key,) = [key for key in listed(capsys, project) if key.startswith("face:")]
    assert "cannot be deleted here" in refusal(capsys, "models", project, "--delete", key)
    assert run(capsys, "models", "--use", "file:x")[0] == 2
    (tmp_path / "b").mkdir()
    with studio_with(tmp_path / "b", load(bank).arrays()) as bare:
        bare.save()
    assert "No network was trained" in refusal(capsys, "models", bare.folder, "--share", tmp_path / "n.safetensors")
