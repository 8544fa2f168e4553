"""The editor network: one forward pass from what the exemplar renderer made to what is missing in it.

Pictures are folded to half their size (space to depth), pass a small U-Net whose middle hears the pose, and are
unfolded; two convolutions at full size finish, so that no fold shows as a pattern of pixels. The last one starts
at zero: an untrained editor changes nothing.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.errors import PlosiveError

POSE = 15  # 12 axes and the head's turn


@dataclass(frozen=True, slots=True)
class Size:
    """How large a network is: pixels of its square, width of its levels, references it sees."""

    side: int = 128
    stem: int = 24
    widths: tuple[int, ...] = (32, 64, 96)
    finish: int = 12
    views: int = 4

    @property
    def channels(self) -> int:
        """Of the pictures that go in: made 3, matte 1, shape 2, places 2, views 3 each."""
        return 8 + 3 * self.views

    def about(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self)


SIZES = {
    "cpu": Size(),
    "gpu": Size(side=192, stem=48, widths=(64, 128, 192), finish=16),
}


def size_named(name: str) -> Size:
    """The size of a name. Raises PlosiveError."""
    if name not in SIZES:
        raise PlosiveError(f"There is no network size '{name}'", f"Known: {', '.join(SIZES)}")
    return SIZES[name]


class _Block(nn.Module):
    """Two convolutions with a way round them; the pose scales and shifts what lies between."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.second = nn.Conv2d(width, width, 3, padding=1)
        self.heard = nn.Linear(64, 2 * width)
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(self.heard.weight)
        nn.init.zeros_(self.heard.bias)
        nn.init.zeros_(self.second.bias)  # type: ignore[arg-type]

    def forward(self, x: Tensor, pose: Tensor) -> Tensor:
        scale, shift = self.heard(pose)[..., None, None].chunk(2, dim=1)
        inner = functional.leaky_relu(self.first(x) * (1 + scale) + shift, 0.1)
        out: Tensor = x + self.second(inner)
        return out


class Editor(nn.Module):
    """See the module."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.size = size
        wide = size.widths
        self.pose = nn.Sequential(nn.Linear(POSE, 64), nn.LeakyReLU(0.1), nn.Linear(64, 64), nn.LeakyReLU(0.1))
        self.stem = nn.Conv2d(4 * size.channels, size.stem, 3, padding=1)
        downs, ins, outs, ups = [], [], [], []
        before = size.stem
        for width in wide:
            downs.append(nn.Conv2d(before, width, 3, stride=2, padding=1))
            ins.append(_Block(width))
            outs.append(_Block(width))
            ups.append(nn.Conv2d(width, before, 1))
            before = width
        self.top = _Block(size.stem)
        self.downs, self.ins = nn.ModuleList(downs), nn.ModuleList(ins)
        self.outs, self.ups = nn.ModuleList(outs), nn.ModuleList(ups)
        self.unfold = nn.Conv2d(size.stem, 4 * size.finish, 3, padding=1)
        self.full = nn.Conv2d(size.finish + 6, size.finish, 3, padding=1)
        self.last = nn.Conv2d(size.finish, 3, 3, padding=1)
        nn.init.zeros_(self.last.weight)
        nn.init.zeros_(self.last.bias)  # type: ignore[arg-type]

    def forward(self, pictures: Tensor, pose: Tensor) -> Tensor:
        """Residual (b, 3, s, s) in units of full range for pictures (b, c, s, s) in 0..1 and pose (b, 15)."""
        heard = self.pose(pose)
        x = functional.leaky_relu(self.stem(functional.pixel_unshuffle(pictures, 2)), 0.1)
        kept = []
        for down, block in zip(self.downs, self.ins):
            kept.append(x)
            x = block(functional.leaky_relu(down(x), 0.1), heard)
        for up, block, beside in zip(reversed(self.ups), reversed(self.outs), reversed(kept)):
            x = functional.interpolate(up(block(x, heard)), scale_factor=2.0, mode="nearest") + beside
        x = self.top(x, heard)
        fine = functional.pixel_shuffle(functional.leaky_relu(self.unfold(x), 0.1), 2)
        near = torch.cat([pictures[:, :6], fine], 1)
        out: Tensor = self.last(functional.leaky_relu(self.full(near), 0.1))
        return out
