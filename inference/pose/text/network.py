"""The network of Text2Lip (arXiv 2508.02362; METHODS 5), small, on the 12 axes instead of landmarks.

Phones go through a viseme encoder (2 layers, 4 heads) and a gated linear unit. Slots hold what is heard, or, where
nothing is, pseudo-audio: attention from the slot to the visemes. The decoder first attends to (pseudo-)audio for
timing, then to visemes for meaning. All attention knows how far apart in time two things are. Parts can be left out
for ablations. torch is imported with this module, so nobody imports it before it is needed.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from inference.api import AXES
from inference.pose.text.tokens import CLOCK, NUMBERS, PHONES, SLOT, SLOTS, SOUND, VISEMES, Windows


@dataclass(frozen=True, slots=True)
class Parts:
    """Sizes, and which of the named parts are there."""

    width: int = 64
    heads: int = 4
    layers: int = 2
    glu: bool = True
    pseudo: bool = True  # without: a dropped slot stays empty
    stages: str = "audio visemes"  # "visemes audio": swapped; "both": one joint attention
    phones: bool = True  # without: visemes only


class Attention(nn.Module):
    """Attention between things in time: each head prefers keys at an offset of its own."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.offset = nn.Parameter(torch.linspace(-0.12, 0.12, heads))  # s
        self.spread = nn.Parameter(torch.full((heads,), -2.0))  # log s

    def forward(self, x: Tensor, at: Tensor, y: Tensor, edges: Tensor, there: Tensor) -> Tensor:
        """x (B, N, W) at times (B, N, 2) looks at y (B, M, W) over `edges` (B, M, 2); `there` (B, M)."""
        b, n, w = x.shape
        q, k, v = (
            part.view(b, -1, self.heads, w // self.heads).transpose(1, 2)
            for part in (self.query(x), self.key(y), self.value(y))
        )
        shift = self.offset.view(1, -1, 1, 1)
        low, high = at[:, None, :, None, 0] + shift, at[:, None, :, None, 1] + shift
        gap = torch.relu(edges[:, None, None, :, 0] - high) + torch.relu(low - edges[:, None, None, :, 1])
        score = q @ k.transpose(-1, -2) / (w // self.heads) ** 0.5
        score = score - (gap / self.spread.exp().view(1, -1, 1, 1)) ** 2 / 2
        score = score.masked_fill(~there[:, None, None, :], -1e4)
        seen = score.softmax(-1) @ v
        return torch.as_tensor(self.out(seen.transpose(1, 2).reshape(b, n, w)))


class Block(nn.Module):
    """Attention to itself, to another sequence where there is one, and a feed-forward layer."""

    def __init__(self, width: int, heads: int, cross: bool) -> None:
        super().__init__()
        self.own, self.norm = Attention(width, heads), nn.LayerNorm(width)
        self.other = Attention(width, heads) if cross else None
        self.norm2, self.norm3 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.forth = nn.Sequential(
            nn.Linear(width, 2 * width), nn.GELU(), nn.Dropout(0.1), nn.Linear(2 * width, width), nn.Dropout(0.1))

    def forward(
        self, x: Tensor, at: Tensor, there: Tensor, to: tuple[Tensor, Tensor, Tensor] | None = None
    ) -> Tensor:
        """x (B, N, W) over times (B, N, 2); `to`: another sequence, its times, and which of it are there."""
        y = self.norm(x)
        x = x + self.own(y, at, y, at, there)
        if self.other is not None and to is not None:
            x = x + self.other(self.norm2(x), at, *to)
        return torch.as_tensor(x + self.forth(self.norm3(x)))


@dataclass(frozen=True)
class Batch:
    """`tokens.Windows` as tensors."""

    phone: Tensor
    viseme: Tensor
    numbers: Tensor
    edges: Tensor
    there: Tensor
    clock: Tensor
    sound: Tensor
    heard: Tensor


def tensors(windows: Windows) -> Batch:
    """Arrays to tensors, on the CPU."""
    return Batch(*(torch.from_numpy(getattr(windows, name)) for name in Batch.__dataclass_fields__))


class TextToLips(nn.Module):
    """Windows in, poses (B, SLOTS, 12) out, with pseudo-audio and audio features (B, SLOTS, W) for training."""

    def __init__(self, parts: Parts = Parts()) -> None:
        super().__init__()
        self.parts = parts
        w, h = parts.width, parts.heads
        self.phone, self.viseme = nn.Embedding(len(PHONES), w), nn.Embedding(len(VISEMES), w)
        self.numbers = nn.Linear(NUMBERS, w)
        self.encoder = nn.ModuleList([Block(w, h, cross=False) for _ in range(parts.layers)])
        self.gate = nn.Linear(w, 2 * w)
        self.enhanced = nn.LayerNorm(w)
        self.clock = nn.Linear(CLOCK, w)
        self.ear = nn.Sequential(nn.Linear(SOUND, 2 * w), nn.GELU(), nn.Linear(2 * w, w), nn.LayerNorm(w))
        self.nothing = nn.Parameter(torch.zeros(w))
        self.pseudo = Attention(w, h)
        self.pseudo_norm = nn.LayerNorm(w)
        self.first, self.second = Block(w, h, cross=True), Block(w, h, cross=True)
        self.pose = nn.Sequential(nn.LayerNorm(w), nn.Linear(w, len(AXES)))
        slots = (torch.arange(SLOTS) - SLOTS // 2) * SLOT
        self.register_buffer("slots", torch.stack([slots, slots], -1), persistent=False)

    def forward(self, batch: Batch, heard: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """`heard` (B, SLOTS): slots whose sound may be used, of those that have any."""
        parts, count = self.parts, len(batch.phone)
        at = self.slots.expand(count, -1, -1)  # type: ignore[operator]
        all_slots = torch.ones_like(heard)
        v = self.viseme(batch.viseme) + self.numbers(batch.numbers)
        if parts.phones:
            v = v + self.phone(batch.phone)
        for layer in self.encoder:
            v = layer(v, batch.edges, batch.there)
        if parts.glu:
            a, b = self.gate(v).chunk(2, -1)
            v = v + a * torch.sigmoid(b)
        v = self.enhanced(v)
        clock = self.clock(batch.clock)
        audio = self.ear(batch.sound)
        query = torch.where(heard[..., None], audio, self.nothing) + clock
        made = self.pseudo_norm(self.pseudo(query, at, v, batch.edges, batch.there))
        filler = made if parts.pseudo else self.nothing.expand_as(made)
        slots = torch.where(heard[..., None], audio, filler) + clock
        to_audio, to_visemes = (slots, at, all_slots), (v, batch.edges, batch.there)
        if parts.stages == "both":
            both = tuple(torch.cat([one, other], 1) for one, other in zip(to_audio, to_visemes, strict=True))
            to_audio = to_visemes = (both[0], both[1], both[2])
        elif parts.stages == "visemes audio":
            to_audio, to_visemes = to_visemes, to_audio
        x = self.first(clock, at, all_slots, to_audio)
        x = self.second(x, at, all_slots, to_visemes)
        return self.pose(x), made, audio
