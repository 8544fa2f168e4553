"""What the editor is judged by while it learns (METHODS 6g, without downloaded networks).

L1 on what the matte covers and, ten times as much, on the lips; the same on gradients; distance in features of fixed
random convolutions; and how much fine detail there is, whatever it shows: L1 alone buys a fraction of a decibel with
blur. A small critic of lip patches may join late, against the blur that is left. A mask-free network is also judged by
how much it touches of what should stay.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

UNCHANGED = 1.5 / 255
"""Difference of full range up to which two pictures show the same."""
LEAST_LIPS = 60
"""Pixels of lips below which a sample's lips do not count by themselves (METHODS 6g)."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Of the parts of the loss."""

    face: float = 10.0
    lips: float = 100.0
    gradient: float = 0.5
    perceptual: float = 0.5
    detail: float = 0.6
    critic: float = 0.02
    stay: float = 0.05


class Random(nn.Module):
    """Three levels of fixed random convolutions: a sense of texture that nobody had to train."""

    def __init__(self) -> None:
        super().__init__()
        state = torch.random.get_rng_state()
        torch.manual_seed(12)
        self.layers = nn.ModuleList(
            nn.Conv2d(a, b, 3, stride=2, padding=1, bias=False) for a, b in ((3, 16), (16, 24), (24, 32)))
        torch.random.set_rng_state(state)
        for parameter in self.parameters():
            parameter.requires_grad_(False)

    def forward(self, x: Tensor) -> list[Tensor]:
        """Features of pictures (b, 3, s, s)."""
        out = []
        for layer in self.layers:
            x = functional.leaky_relu(layer(x), 0.1)
            out.append(x)
        return out


class Critic(nn.Module):
    """Tells real lip patches from made ones (PatchGAN): one verdict for each patch of some 20 pixels."""

    def __init__(self, width: int = 16) -> None:
        super().__init__()
        norm = nn.utils.parametrizations.spectral_norm
        self.layers = nn.ModuleList([
            norm(nn.Conv2d(3, width, 4, stride=2, padding=1)),
            norm(nn.Conv2d(width, 2 * width, 4, stride=2, padding=1)),
            norm(nn.Conv2d(2 * width, 2 * width, 3, padding=1)), norm(nn.Conv2d(2 * width, 1, 3, padding=1))])

    def forward(self, x: Tensor) -> Tensor:
        """Verdicts (b, 1, s / 4, s / 4) on pictures (b, 3, s, s)."""
        for layer in self.layers[:-1]:
            x = functional.leaky_relu(layer(x), 0.2)
        out: Tensor = self.layers[-1](x)
        return out


def gradients(x: Tensor) -> Tensor:
    """Differences across and down (b, 2 c, s - 1, s - 1)."""
    return torch.cat([x[..., 1:, 1:] - x[..., 1:, :-1], x[..., 1:, 1:] - x[..., :-1, 1:]], 1)


def luma(x: Tensor) -> Tensor:
    """Brightness (b, 1, s, s)."""
    return (x * x.new_tensor([0.299, 0.587, 0.114]).view(1, 3, 1, 1)).sum(1, keepdim=True)


def weight_map(matte: Tensor, lips: Tensor, by: Weights) -> Tensor:
    """How much each pixel counts (b, 1, s, s), on average about 1 in what counts."""
    grown = functional.avg_pool2d(functional.max_pool2d(lips, 9, stride=1, padding=4), 5, stride=1, padding=2)
    enough = (lips.sum((1, 2, 3), keepdim=True) > LEAST_LIPS).to(lips.dtype)
    area = matte.mean((1, 2, 3), keepdim=True).clamp(min=1e-3)
    lip_area = grown.mean((1, 2, 3), keepdim=True).clamp(min=1e-3)
    out: Tensor = (by.face * matte / area + by.lips * enough * grown * matte / lip_area) / (by.face + by.lips)
    return out


def _shrunk(weight: Tensor, like: Tensor) -> Tensor:
    """`weight` at the size of another picture."""
    return functional.adaptive_avg_pool2d(weight, (like.shape[-2], like.shape[-1]))


def loss_of(made: Tensor, target: Tensor, weight: Tensor, random: Random, by: Weights) -> Tensor:
    """The loss of pictures (b, 3, s, s) in 0..1, the critic aside."""
    far = made - target
    total = (far.abs() * weight).mean()
    inner = weight[..., 1:, 1:]
    of_made, of_target = gradients(made), gradients(target)
    total = total + by.gradient * ((of_made - of_target).abs() * inner).mean()
    if by.perceptual:
        for a, b in zip(random(made), random(target)):
            total = total + by.perceptual * ((a - b).abs() * _shrunk(weight, a)).mean()
    if by.detail:
        energy = [functional.avg_pool2d(gradients(luma(x)).pow(2).sum(1, keepdim=True), 6, stride=3)
                  for x in (made, target)]
        near = _shrunk(inner, energy[0])
        root = [(e + 1e-5).sqrt() for e in energy]
        total = total + by.detail * ((root[0] - root[1]).abs() * near).mean()
    return total


def touched(kept: Tensor, plate: Tensor, target: Tensor, matte: Tensor) -> Tensor:
    """How much a mask-free network touches of what should stay: 0 none of it, 1 all that the matte covers.

    `kept` and `matte` (b, 1, s, s), `plate` and `target` (b, 3, s, s). In a pseudo-pair all but the mouth is the same
    to the last bit, and L1 alone hardly minds a change that nobody sees.
    """
    same = ((plate - target).abs().amax(1, keepdim=True) < UNCHANGED).to(matte.dtype)
    same = (functional.avg_pool2d(same, 5, stride=1, padding=2) > 0.99).to(matte.dtype)
    area = matte.mean((1, 2, 3), keepdim=True).clamp(min=1e-3)
    out: Tensor = (matte / area * same * (1 - kept)).mean()
    return out
