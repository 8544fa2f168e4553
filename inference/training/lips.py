"""One small network that reads the 12 axes of a lip pose off a picture of a mouth (METHODS 6g: 64 pixels, .1 M).

The tracker is its teacher: it finds hundreds of points and measures between them; this network looks once. It is
differentiable, so a network that makes mouths can be told what pose its pictures show. What it says is in pose units
of a speaker it may not know: `calibrated` takes it to one whose tracked poses are at hand.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load, save
from torch import Tensor, nn
from torch.nn import functional

from inference.api import AXES, F32, U8, NeverCancelled, Progress, Token, silent
from inference.training.lip_crops import SIDE, weights

WIDTHS = (16, 32, 48, 64, 96)
MOST_ERROR = 1.0
"""Pose units from which an error counts linearly."""
_SKEW = AXES.index("skew")


class LipEncoder(nn.Module):
    """See the module: five convolutions that halve the picture, one linear layer."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        before = 3
        for width in WIDTHS:
            layers += [nn.Conv2d(before, width, 3, stride=2, padding=1), nn.LeakyReLU(0.1)]
            before = width
        self.layers = nn.Sequential(*layers)
        self.last = nn.Linear(before * (SIDE >> len(WIDTHS)) ** 2, len(AXES))

    def forward(self, pictures: Tensor) -> Tensor:
        """Poses (b, 12) of pictures (b, 3, 64, 64) in 0..1; light and contrast of a picture do not count."""
        middle = pictures.mean((1, 2, 3), keepdim=True)
        spread = (pictures - middle).pow(2).mean((1, 2, 3), keepdim=True).add(1e-4).sqrt()
        out: Tensor = self.last(self.layers((pictures - middle) / spread).flatten(1))
        return out


@dataclass(frozen=True)
class Mouths:
    """Pictures with the poses that the tracker measured, and whose clip each is from."""

    pictures: U8  # (n, 64, 64, 3)
    pose: F32  # (n, 12)
    clip: NDArray[np.int32]  # (n,)

    def __len__(self) -> int:
        return len(self.pose)

    def only(self, rows: NDArray[np.intp]) -> Mouths:
        """Some of them."""
        return Mouths(self.pictures[rows], self.pose[rows], self.clip[rows])


def train_encoder(
    mouths: Mouths, *, steps: int, batch: int = 64, rate: float = 2e-3, seed: int = 0, start: LipEncoder | None = None,
    progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> LipEncoder:
    """Learn from the tracker; every clip has an equal say. Pictures vary in place, size, light, grain and side."""
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    net = start or LipEncoder()
    net.train()
    steer = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=0.02)
    clips, count = np.unique(mouths.clip, return_counts=True)
    share = 1.0 / count[np.searchsorted(clips, mouths.clip)]
    share /= share.sum()
    for step in range(steps):
        token.check()
        pick = random.choice(len(mouths), batch, p=share)
        pictures, pose = varied(mouths.pictures[pick], mouths.pose[pick], random)
        for group in steer.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / 50) * (0.5 + 0.5 * np.cos(np.pi * step / steps))
        loss = functional.smooth_l1_loss(net(pictures), pose, beta=MOST_ERROR)
        steer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        steer.step()
        progress(step + 1, steps, "Learning to read lips")
    return net.eval()


def varied(pictures: U8, pose: F32, random: np.random.Generator) -> tuple[Tensor, Tensor]:
    """Pictures (b, 3, 64, 64) and poses (b, 12) as other cameras would have seen them; what is asked stays true."""
    count = len(pictures)
    x = torch.from_numpy(pictures).permute(0, 3, 1, 2).float() / 255
    turn, grow = random.normal(0, 0.04, count), np.exp(random.normal(0, 0.03, count))
    side = np.where(random.random(count) < 0.5, -1.0, 1.0)
    shift = random.normal(0, 0.04, (count, 2))
    rows = np.stack([np.c_[side * np.cos(turn), -np.sin(turn), shift[:, 0]],
                     np.c_[side * np.sin(turn), np.cos(turn), shift[:, 1]]], 1)
    rows[:, :, :2] *= grow[:, None, None]
    places = functional.affine_grid(torch.from_numpy(rows.astype(np.float32)), list(x.shape), align_corners=False)
    x = functional.grid_sample(x, places, padding_mode="reflection", align_corners=False)
    tint = torch.from_numpy(random.uniform(0.8, 1.2, (count, 3, 1, 1)).astype(np.float32))
    gamma = torch.from_numpy(random.uniform(0.75, 1.35, (count, 1, 1, 1)).astype(np.float32))
    x = (x.clamp(min=1e-3) ** gamma) * tint
    if random.random() < 0.5:
        x = functional.avg_pool2d(functional.pad(x, (1, 1, 1, 1), mode="replicate"), 3, stride=1)
    grain = random.normal(0, random.uniform(0, 0.03), tuple(x.shape)).astype(np.float32)
    wanted = pose.copy()
    wanted[side < 0, _SKEW] *= -1
    return (x + torch.from_numpy(grain)).clamp(0, 1), torch.from_numpy(wanted)


def read(net: LipEncoder, pictures: U8) -> F32:
    """Poses (n, 12) of pictures (n, 64, 64, 3)."""
    out = []
    with torch.no_grad():
        for part in np.array_split(pictures, max(1, len(pictures) // 256)):
            out.append(net(torch.from_numpy(part).permute(0, 3, 1, 2).float() / 255).numpy())
    said: F32 = np.concatenate(out).astype(np.float32)
    return said


def to_bytes(net: LipEncoder) -> bytes:
    """Weights as a safetensors file."""
    return bytes(save({name: value.detach().contiguous() for name, value in net.state_dict().items()}))


def shipped() -> LipEncoder:
    """The encoder that comes with Plosive, checked against the hash on its card. Raises PlosiveError."""
    net = LipEncoder()
    net.load_state_dict(load(weights("base.safetensors")))
    return net.eval()


def calibrated(said: F32, true: F32, known: NDArray[np.intp]) -> F32:
    """What was said (n, 12), each axis stretched and shifted so that it suits `true` (n, 12) best in rows `known`."""
    out = said.copy()
    for axis in range(said.shape[1]):
        a, b = said[known, axis], true[known, axis]
        spread = float(a.var())
        slope = float(((a - a.mean()) * (b - b.mean())).mean() / spread) if spread > 1e-6 else 0.0
        out[:, axis] = float(b.mean()) + slope * (said[:, axis] - float(a.mean()))
    return out
