"""How good a network is on samples it never saw, and whether that is more than blur would have bought.

Any picture of a mouth comes nearer to the truth, in decibels, when it is blurred. So the exemplars' own pictures are
blurred step by step first, and a network is worth what it gains beyond that curve at its own sharpness.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from inference.training.samples import Samples

if TYPE_CHECKING:
    import torch
    from torch import nn

SHARP = 0.85
"""Sharpness that must be kept, or the exemplars' own where that is less."""
PER_SHARPNESS = 20.0
"""Decibels that a whole unit of sharpness below that costs."""
KEPT = 0.3
"""Decibels that it is worth to leave to the plate all that lies beside the mouth, when the best of a run is chosen."""
LEAST = 0.05
"""Decibels beyond blur below which a network is not used: no eye sees them, and each picture takes twice as long."""
BLURS = (0.4, 0.6, 0.8, 1.1)
"""Sigmas of the curve, pixels of the square."""

Array = np.ndarray[Any, Any]


@dataclass(frozen=True, slots=True)
class Score:
    """Means over samples, in the lips' box grown by a quarter: PSNR in dB, gradient energy made / real."""

    psnr: float
    sharpness: float
    kept: float = 0.0  # how much a mask-free network leaves to the plate of what the matte covers beside both mouths

    def values(self) -> list[float]:
        """As plain numbers."""
        return list(astuple(self))


@dataclass(frozen=True, slots=True)
class Bargain:
    """What blurring alone buys: scores from the exemplars' own on, ever more blurred."""

    curve: tuple[Score, ...]

    def worth(self, found: Score) -> float:
        """Decibels beyond what blur buys at the same sharpness; 0 for the exemplars themselves."""
        own, first = self.curve[0], self.curve[min(1, len(self.curve) - 1)]
        if found.sharpness >= own.sharpness:  # sharper than they are: blur would cost that much to get there
            lost = max(own.sharpness - first.sharpness, 1e-6)
            usual = own.psnr - (first.psnr - own.psnr) / lost * min(found.sharpness - own.sharpness, 0.1)
        else:
            order = self.curve[::-1]
            usual = float(np.interp(found.sharpness, [s.sharpness for s in order], [s.psnr for s in order]))
        return found.psnr - usual - PER_SHARPNESS * max(0.0, min(SHARP, own.sharpness) - found.sharpness)

    def merit(self, found: Score) -> float:
        """What the best of a run is chosen by: its worth, and among those worth using how much they leave alone."""
        worth = self.worth(found)
        return worth + KEPT * found.kept * (worth > LEAST)


def bargain(samples: Samples, rows: Array, device: torch.device) -> Bargain:
    """The curve of some samples."""
    return Bargain((score(samples, rows, None, device),
                    *(score(samples, rows, None, device, blurred(sigma)) for sigma in BLURS)))


def blurred(sigma: float) -> Callable[[Array, Array], Array]:
    """A change for `score`: what the matte covers, blurred."""
    import cv2

    def change(made: Array, matte: Array) -> Array:
        soft = cv2.GaussianBlur(np.ascontiguousarray(made.transpose(1, 2, 0)), (0, 0), sigma).transpose(2, 0, 1)
        out: Array = made + matte * (soft - made)
        return out

    return change


def score(
    samples: Samples, rows: Array, net: nn.Module | None, device: torch.device,
    change: Callable[[Array, Array], Array] | None = None,
) -> Score:
    """The score of a network on some samples; of what the exemplars made, perhaps changed, for None."""
    import torch

    from inference.training.loop import batch
    from inference.training.network import edited, left_alone

    found: list[tuple[float, float, float]] = []
    with torch.no_grad():
        for pick in np.array_split(rows, max(1, len(rows) // 16)):
            if not len(pick):
                continue
            pictures, pose, target, matte = batch(samples, pick, device)
            made, stays = pictures[:, :3], [0.0] * len(pick)
            if net is not None:
                said = net(pictures, pose)
                made = edited(pictures, matte, said).clamp(0, 1)
                if said.shape[1] > 5:
                    stays = left_alone(said, pictures, matte)
            shown = (x.cpu().numpy() for x in (made, target, matte))
            for one, real, cover, lips, stay in zip(*shown, samples.shape[pick][..., 0], stays):
                found.append((*_one(one if change is None else change(one, cover), real, lips), stay))
    if not found:
        return Score(0.0, 1.0)
    return Score(*(float(x) for x in np.mean(found, axis=0)))


def _one(made: Array, real: Array, lips: Array) -> tuple[float, float]:
    rows, columns = np.nonzero(lips > 127)
    if not len(rows):
        rows, columns = (np.array([0, lips.shape[0] - 1]),) * 2
    grow = [(rows.max() - rows.min()) // 4, (columns.max() - columns.min()) // 4]
    top, left = max(rows.min() - grow[0], 0), max(columns.min() - grow[1], 0)
    box = np.s_[:, top : rows.max() + grow[0] + 1, left : columns.max() + grow[1] + 1]
    a, b = made[box], real[box]
    error = float(np.mean((a - b) ** 2))
    luma = [np.tensordot([0.299, 0.587, 0.114], x, 1) for x in (a, b)]
    energy = [float(np.mean(np.gradient(x)[0] ** 2 + np.gradient(x)[1] ** 2)) for x in luma]
    return 10 * float(np.log10(1 / max(error, 1e-9))), energy[0] / max(energy[1], 1e-9)
