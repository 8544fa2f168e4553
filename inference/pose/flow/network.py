"""The network: poses on their way from noise to speech, and where they want to go (FlashLips, arXiv 2512.20033).

A slot's pose at flow time t, its phones, rule pose and sound, and how this speaker's poses are spread, are added up
and go through a transformer over one window; flow time scales and shifts each layer. It answers with the clean pose
it expects; the velocity of the flow follows from that. torch is imported with this module, so nobody imports it
before it is needed.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention

from inference.api import AXES
from inference.pose.deep import Listener
from inference.pose.flow.slots import PHONES, SOUND
from inference.pose.text.tokens import SLOTS
from inference.pose.units import SPREAD

WAVES = 16


@dataclass(frozen=True, slots=True)
class Parts:
    """Sizes. `deep`: numbers of a speech model's features that a slot hears besides, 0 for none."""

    width: int = 64
    heads: int = 4
    layers: int = 3
    dropout: float = 0.1
    deep: int = 0


class Layer(nn.Module):
    """Attention over the window by content and distance, and a feed-forward part, both set by flow time."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        w, self.heads = parts.width, parts.heads
        self.norm, self.norm2 = nn.LayerNorm(w), nn.LayerNorm(w)
        self.take, self.give = nn.Linear(w, 3 * w), nn.Linear(w, w)
        self.forth = nn.Sequential(nn.Linear(w, 2 * w), nn.GELU(), nn.Dropout(parts.dropout), nn.Linear(2 * w, w))
        self.drop = nn.Dropout(parts.dropout)
        self.time = nn.Linear(w, 4 * w)
        nn.init.zeros_(self.time.weight)
        nn.init.zeros_(self.time.bias)
        apart = (torch.arange(2 * SLOTS - 1) - (SLOTS - 1)).abs().float()
        self.far = nn.Parameter(-apart[None] / (2.0 ** torch.arange(1, parts.heads + 1)[:, None]))
        place = torch.arange(SLOTS)
        self.register_buffer("apart", place[None] - place[:, None] + SLOTS - 1, persistent=False)

    def forward(self, x: Tensor, time: Tensor) -> Tensor:
        """x (B, SLOTS, W); `time` (B, W)."""
        scale, shift, scale2, shift2 = self.time(time)[:, None].chunk(4, -1)
        y = self.norm(x) * (1 + scale) + shift
        b, n, w = y.shape
        query, key, value = self.take(y).view(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        far = self.far[:, torch.as_tensor(self.apart)][None]
        seen = scaled_dot_product_attention(query, key, value, attn_mask=far.expand(b, -1, -1, -1))
        x = x + self.drop(self.give(seen.transpose(1, 2).reshape(b, n, w)))
        return torch.as_tensor(x + self.drop(self.forth(self.norm2(x) * (1 + scale2) + shift2)))


@dataclass(frozen=True)
class Batch:
    """B windows: `phones`, `rules` and `sound` as in `Slots` (B, SLOTS, …), `heard` (B, SLOTS) where sound may be used,
    `source` (B, SPREAD) how this speaker's poses are spread, `known` (B,) whether that is known, `deep` (B, SLOTS, D)
    features of a speech model, D 0 for none."""

    phones: Tensor
    rules: Tensor
    sound: Tensor
    heard: Tensor
    source: Tensor
    known: Tensor
    deep: Tensor


class PoseFlow(nn.Module):
    """Windows in, clean poses out, both as multiples of `spread` about `middle` (12,), the training footage's own.
    `listener`: the speech model whose features it was taught with, where there was one."""

    middle: Tensor
    spread: Tensor

    def __init__(self, parts: Parts = Parts()) -> None:
        super().__init__()
        self.parts = parts
        self.listener: Listener | None = None
        w = parts.width
        self.pose, self.phones, self.rules = nn.Linear(len(AXES), w), nn.Linear(PHONES, w), nn.Linear(len(AXES), w)
        self.ear = nn.Sequential(nn.Linear(SOUND, w), nn.GELU(), nn.Linear(w, w))
        self.deep = nn.Linear(parts.deep, w, bias=False) if parts.deep else None
        if self.deep is not None:
            nn.init.zeros_(self.deep.weight)
        self.silence = nn.Parameter(torch.zeros(w))
        self.source, self.stranger = nn.Linear(SPREAD, w), nn.Parameter(torch.zeros(w))
        self.clock = nn.Sequential(nn.Linear(2 * WAVES, w), nn.GELU(), nn.Linear(w, w))
        self.drop = nn.Dropout(2 * parts.dropout)
        self.layers = nn.ModuleList([Layer(parts) for _ in range(parts.layers)])
        self.norm, self.out = nn.LayerNorm(w), nn.Linear(w, len(AXES))
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)
        self.register_buffer("middle", torch.zeros(len(AXES)))
        self.register_buffer("spread", torch.ones(len(AXES)))
        self.register_buffer("waves", torch.exp(torch.linspace(0.0, math.log(150.0), WAVES)), persistent=False)

    def forward(self, pose: Tensor, time: Tensor, batch: Batch) -> Tensor:
        """The clean pose (B, SLOTS, 12) expected of `pose` (B, SLOTS, 12) at flow time `time` (B,) in 0..1."""
        turns = time[:, None] * self.waves  # type: ignore[operator]
        clock = self.clock(torch.cat([turns.sin(), turns.cos()], -1))
        heard = self.ear(self.drop(batch.sound))
        if self.deep is not None:
            heard = heard + self.deep(batch.deep)
        heard = torch.where(batch.heard[..., None], heard, self.silence)
        who = torch.where(batch.known[:, None], self.source(batch.source), self.stranger)
        x = self.pose(pose) + self.phones(self.drop(batch.phones)) + self.rules(batch.rules) + heard + who[:, None]
        for layer in self.layers:
            x = layer(x, clock)
        return torch.as_tensor(self.out(self.norm(x)))
