"""The bench of the editor: the yardstick is the published one, what is compared takes turns, a project is corrected."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from msgspec.structs import replace

from app.jobs.manager import JobManager
from app.render.together import workers_here
from app.services import bench_editor
from app.services.bench_yardstick import Yardstick
from app.services.studio import Studio
from inference.api import CancelFlag
from inference.errors import Cancelled
from inference.render.editor.bank import load
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.training import network
from inference.training.network import Size
from tests import footage
from tests.inference.render.conftest import talk


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(network.SIZES, "cpu", Size(side=32, stem=8, widths=(8,), finish=4, views=1))
    for name, value in {"TURN_S": 0.01, "TURNS": 2, "BATCHES": (2,)}.items():
        monkeypatch.setattr(bench_editor, name, value)


def test_the_yardstick_has_the_published_size_and_cost() -> None:
    net = Yardstick().eval()
    assert sum(p.numel() for p in net.parameters()) == 36_298_035
    products = 0

    def count(layer: torch.nn.Module, seen: tuple[torch.Tensor, ...], made: torch.Tensor) -> None:
        nonlocal products
        area = seen[0] if isinstance(layer, torch.nn.ConvTranspose2d) else made
        products += layer.weight.numel() * area.shape[2] * area.shape[3]  # type: ignore[operator, union-attr]

    for layer in net.modules():
        if isinstance(layer, torch.nn.Conv2d | torch.nn.ConvTranspose2d):
            layer.register_forward_hook(count)
    with torch.inference_mode():
        assert net(torch.rand(1, 1, 80, 16), torch.rand(1, 6, 96, 96)).shape == (1, 3, 96, 96)
    assert products == pytest.approx(3.97e9, rel=0.002)


def test_rates_are_of_what_was_done_and_can_be_stopped() -> None:
    done = [0, 0]

    def run(k: int, count: int) -> int:
        done[k] += 1
        return count

    one, two = bench_editor.rates([lambda: run(0, 1), lambda: run(1, 1000)], CancelFlag())
    assert two > 50 * one and min(done) > bench_editor.TURNS
    flag = CancelFlag()
    flag.cancel()
    with pytest.raises(Cancelled):
        bench_editor.rates([lambda: 1], flag)


def test_network_and_session_are_measured() -> None:
    speech = talk(70)
    bank = ExemplarRenderer().build_bank(speech.footage, speech.face, usable=speech.face.present)
    onnx, figures = bench_editor.network(1, CancelFlag())
    figures |= bench_editor.end_to_end(bank, onnx, speech.face, speech.footage.pictures, 1, CancelFlag())
    numbers = [value for key, value in figures.items() if not key.endswith("_on")]
    assert len(numbers) == 8 and all(value > 0 for value in numbers)
    assert figures["editor_to_wav2lip"] == pytest.approx(
        figures["editor_network_per_s"] / figures["wav2lip_generator_per_s"], abs=0.6, rel=0.05)
    assert "untrained" in figures["editor_network_per_s_on"]
    assert f"{workers_here()} frames at once" in figures["editor_patches_per_s_together_on"]
    assert "random weights" in figures["wav2lip_generator_per_s_on"]


def test_a_copy_of_the_project_is_rendered_by_the_editor(tmp_path: Path) -> None:
    speech = talk(30)
    bank = ExemplarRenderer().build_bank(speech.footage, speech.face, usable=speech.face.present)
    studio = Studio.create(footage.clip(tmp_path / "shot.mp4", frames=10), tmp_path / "p.plosive",
                           jobs=JobManager(inline=True))
    project = studio.session.project
    track = replace(project.shots[0].tracks[0], bank=studio.arrays.put(bank.arrays()), analysis="a")
    studio.session.swap(replace(project, shots=(replace(project.shots[0], tracks=(track,)),)))
    studio.save()
    studio.close()
    copy = Studio.open(bench_editor.corrected(tmp_path / "p.plosive", tmp_path / "copy.plosive"),
                       jobs=JobManager(inline=True))
    now = copy.shot.tracks[0]
    found = load(copy.arrays.get(now.bank))
    copy.close()
    assert now.renderer == "editor" and found.network.onnx and found.network.side == 32
    assert np.array_equal(found.exemplars.crops, bank.crops)
