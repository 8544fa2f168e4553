"""What a network buys beside blur: its change weaker, stronger and coarser; where each point lies."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from inference.training import network
from inference.training.loop import How, train
from inference.training.network import Editor, Size
from inference.training.samples import Samples
from inference.training.tradeoff import BLURS, COARSE, STRENGTHS, Shaped, marks

TINY = Size(side=32, stem=8, widths=(8,), finish=4, views=1)


@pytest.fixture(scope="module")
def samples() -> Samples:
    """Mouths of which the exemplars are all too dark."""
    random = np.random.default_rng(2)
    target = np.kron(random.uniform(80, 190, (30, 8, 8, 3)), np.ones((1, 4, 4, 1))).astype(np.uint8)
    made = (target * 0.85).astype(np.uint8)
    shape = np.zeros((30, 32, 32, 2), np.uint8)
    shape[:, 8:24, 6:26, 0] = 255
    return Samples(target, made, np.full((30, 32, 32), 255, np.uint8), shape, made[:, None],
                   np.zeros((30, 15), np.float32), np.arange(30, dtype=np.int32), np.arange(30) >= 24,
                   np.zeros(0, np.str_))


def test_a_change_is_scaled_and_smoothed() -> None:
    net = Editor(TINY)
    torch.nn.init.normal_(net.last.weight, std=0.3)
    pictures, pose = torch.rand(2, TINY.channels, 32, 32), torch.randn(2, 15)
    with torch.no_grad():
        whole = net(pictures, pose)
        assert torch.allclose(Shaped(net, strength=0.5)(pictures, pose), 0.5 * whole)
        soft = Shaped(net, coarse=4.0)(pictures, pose)

    def fine(change: torch.Tensor) -> float:
        return float(change[:, :3].diff(dim=-1).std())

    assert soft.shape == whole.shape and fine(soft) < 0.3 * fine(whole)
    assert torch.allclose(soft[:, :3].mean(), whole[:, :3].mean(), atol=0.05)


def test_every_point_is_there_and_a_network_that_helps_lies_above_blur(
    samples: Samples, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(network.SIZES, "tiny", TINY)
    run = train(samples, How(size="tiny", steps=60, batch=8, rate=5e-3))
    found = marks(samples, run, ((30, run.after),))
    kinds = [mark.made for mark in found]
    assert kinds.count("blur") == len(BLURS) and kinds.count("best") == kinds.count("end") == len(STRENGTHS)
    assert kinds.count("best, coarse") == len(COARSE) and kinds.count("training") == 1
    first = found[0]
    assert (first.made, first.worth) == ("exemplars", 0.0) and first.psnr == run.before.psnr
    full = next(mark for mark in found if (mark.made, mark.amount) == ("best", 1.0))
    assert full.worth == pytest.approx(run.worth) and full.worth > 1
    half = next(mark for mark in found if (mark.made, mark.amount) == ("best", 0.5))
    assert first.psnr < half.psnr < full.psnr
    soft = [mark.sharpness for mark in found if mark.made == "blur"]
    assert soft == sorted(soft, reverse=True) and soft[-1] < first.sharpness
