"""How good a network is on samples it never saw: mouth PSNR, sharpness and how far the mouth moves with its sound.

Blur must not buy decibels: what `worth` compares falls off where the mouth has lost its detail.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from inference.training.samples import Samples

if TYPE_CHECKING:
    import torch

    from inference.training.network import Editor

SHARP = 0.85
"""Sharpness that must be kept."""
PER_SHARPNESS = 10.0
"""Decibels that a whole unit of lost sharpness costs."""


@dataclass(frozen=True, slots=True)
class Score:
    """Means over samples, in the lips' box grown by a quarter: PSNR in dB, gradient energy made / real."""

    psnr: float
    sharpness: float

    @property
    def worth(self) -> float:
        """One number to choose by."""
        return self.psnr - PER_SHARPNESS * max(0.0, SHARP - self.sharpness)

    def values(self) -> list[float]:
        """As plain numbers."""
        return list(astuple(self))


def score(samples: Samples, rows: np.ndarray[Any, Any], net: Editor | None, device: torch.device) -> Score:
    """The score of a network on some samples; of what the exemplars made for None."""
    import torch

    from inference.training.loop import batch
    from inference.training.network import applied

    found: list[tuple[float, float]] = []
    with torch.no_grad():
        for pick in np.array_split(rows, max(1, len(rows) // 16)):
            if not len(pick):
                continue
            pictures, pose, target, matte = batch(samples, pick, device)
            made = pictures[:, :3]
            if net is not None:
                made = applied(made, matte, net(pictures, pose)).clamp(0, 1)
            for one, real, lips in zip(made.cpu().numpy(), target.cpu().numpy(), samples.shape[pick][..., 0]):
                found.append(_one(one, real, lips))
    if not found:
        return Score(0.0, 1.0)
    psnr, sharpness = np.mean(found, axis=0)
    return Score(float(psnr), float(sharpness))


def _one(made: np.ndarray[Any, Any], real: np.ndarray[Any, Any], lips: np.ndarray[Any, Any]) -> tuple[float, float]:
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
