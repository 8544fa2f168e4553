"""The base weights: they are what their hash says, start mask-free networks of their size, and nothing else."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from inference.errors import PlosiveError
from inference.render.editor import adapt as adapt_module
from inference.render.editor import base
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.training import network
from inference.training.checkpoint import to_bytes
from inference.training.forecast import _drawn
from inference.training.loop import How, train
from inference.training.network import Editor, Size, size_named

TINY = Size(side=64, stem=8, widths=(16, 16), finish=4, views=2)
FREE = replace(TINY, plate=True, pose=27)


def test_what_is_shipped_is_whole_and_of_the_size_that_is_trained() -> None:
    net = base.shipped(size_named("cpu", plate=True))
    assert net is not None and net.size == size_named("cpu", plate=True)
    assert net.last.weight.abs().max() > 1e-3, "it was taught"
    assert base.shipped(size_named("cpu")) is None and base.shipped(size_named("gpu", plate=True)) is None


def test_damage_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inference.shipped.files", lambda name: tmp_path)
    folder = tmp_path / "editor"
    folder.mkdir()
    with pytest.raises(PlosiveError, match="missing or damaged"):
        base.shipped(FREE)
    data = to_bytes(Editor(FREE), {})
    (folder / "base.safetensors").write_bytes(data)
    (folder / "base.json").write_text(json.dumps({"sha256": {"base.safetensors": hashlib.sha256(data).hexdigest()}}))
    assert base.shipped(FREE) is not None
    (folder / "base.safetensors").write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    with pytest.raises(PlosiveError, match="missing or damaged"):
        base.shipped(FREE)


def test_a_training_starts_from_it_and_may_end_with_it(speech, monkeypatch, tmp_path) -> None:
    """A start that is better than anything a step away from it is what is kept."""
    monkeypatch.setitem(network.SIZES, "tiny", TINY)
    bank = ExemplarRenderer().build_bank(speech.footage, speech.face, usable=np.arange(100) < 75)
    how = How(size="tiny", plate=True, steps=30, batch=6, rate=4e-3, judged=1)
    taught = adapt_module.adapt(bank, how, tmp_path).run.final
    monkeypatch.setattr(adapt_module.base, "shipped", lambda size: taught)
    wild = replace(how, steps=1, rate=50.0)
    found = adapt_module.adapt(bank, wild, tmp_path)
    assert found.run.bargain.merit(found.run.after) >= found.run.bargain.merit(found.run.end)
    assert all(torch.equal(a, b) for a, b in zip(found.run.net.parameters(), taught.parameters(), strict=True))


def test_a_run_from_other_weights_is_another_run(tmp_path) -> None:
    """What was saved of a run that started elsewhere is not gone on with."""
    samples = _drawn(replace(FREE, side=32), 6)
    how = How(size="tiny", plate=True, steps=3, batch=4, judged=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(network.SIZES, "tiny", replace(TINY, side=32))
        one, other = (Editor(replace(FREE, side=32)) for _ in range(2))
        torch.nn.init.normal_(other.last.weight, std=0.01)
        first = train(samples, how, tmp_path / "a.state", one)
        again = train(samples, how, tmp_path / "a.state", other)
        resumed = train(samples, how, tmp_path / "a.state", other)
    same = [torch.equal(a, b) for a, b in zip(first.final.parameters(), again.final.parameters(), strict=True)]
    assert not all(same)
    assert all(torch.equal(a, b) for a, b in zip(again.final.parameters(), resumed.final.parameters(), strict=True))
