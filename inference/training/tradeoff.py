"""What a network costs and buys: PSNR against sharpness on the mouths that judge, beside what blur alone would buy.

Any picture comes nearer to the truth in decibels by being blurred, so one figure says nothing of a network: it has to
lie above the curve that blur draws. Its change is shown at several strengths, and at several degrees of coarseness
(only what of its change is coarser than a sigma is taken, fine detail stays the exemplars'), as it was when it was
best and at the end of its training.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from inference.training.loop import Trained
from inference.training.network import Editor
from inference.training.samples import Samples
from inference.training.score import Bargain, Score, blurred, score

BLURS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1.0, 1.2, 1.5, 2.0)
"""Sigmas, pixels of the square."""
STRENGTHS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5)
COARSE = (1.0, 2.0, 4.0, 8.0)
"""Sigmas of what is taken of the change, pixels of the square."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One point: what made it, how much of that, where it lies, decibels beyond blur."""

    made: str  # "exemplars", "blur", "best", "end", "best, coarse", "end, coarse", "training"
    amount: float  # sigma, strength, or step
    psnr: float
    sharpness: float
    worth: float

    def values(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self)


class Shaped(nn.Module):
    """A network whose change is made weaker, stronger or coarser."""

    def __init__(self, net: Editor, strength: float = 1.0, coarse: float = 0.0) -> None:
        super().__init__()
        self.net, self.strength, self.coarse = net, strength, coarse

    def forward(self, pictures: Tensor, pose: Tensor) -> Tensor:
        """See `Editor.forward`."""
        change: Tensor = self.net(pictures, pose) * self.strength
        if not self.coarse:
            return change
        planes = change.cpu().numpy()
        soft = np.stack([cv2.GaussianBlur(np.ascontiguousarray(one.transpose(1, 2, 0)), (0, 0), self.coarse)
                         for one in planes])
        return torch.from_numpy(np.ascontiguousarray(soft.transpose(0, 3, 1, 2))).to(change.device)


def marks(samples: Samples, run: Trained, trail: tuple[tuple[int, Score], ...] = ()) -> list[Mark]:
    """Every point of a run on the samples that judge; `trail`: how they judged it while it was trained."""
    rows, device = np.flatnonzero(samples.judge), torch.device("cpu")
    blur = run.bargain
    out = [_mark("exemplars", 0.0, blur.curve[0], blur)]
    out += [_mark("blur", sigma, score(samples, rows, None, device, blurred(sigma)), blur) for sigma in BLURS]
    out += [_mark("training", float(step), found, blur) for step, found in trail]
    for name, net in (("best", run.net), ("end", run.final)):
        shapes = [(name, amount, Shaped(net, strength=amount)) for amount in STRENGTHS]
        shapes += [(f"{name}, coarse", amount, Shaped(net, coarse=amount)) for amount in COARSE]
        out += [_mark(made, amount, score(samples, rows, shaped, device), blur) for made, amount, shaped in shapes]
    return out


def _mark(made: str, amount: float, found: Score, blur: Bargain) -> Mark:
    return Mark(made, amount, found.psnr, found.sharpness, blur.worth(found))

