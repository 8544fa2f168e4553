"""The editor network: one forward pass from what the exemplar renderer made to what is missing in it.

Pictures are folded to half their size (space to depth, by a convolution that strides), pass a small U-Net whose
middle hears the pose, and are unfolded; two convolutions at full size finish, so that no fold shows as a pattern of
pixels.

What comes out is a gentle displacement, which moves edges without blurring them, and a residual on top. The layers
that make them start at zero: an untrained editor changes nothing.

A mask-free one (`Size.plate`; FlashLips, METHODS 6c) also sees the plate as it is, mouth and all, and where the lips
lie in it, and says besides how much of the plate to keep at each pixel: the matte is what is left, what has to change.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.errors import PlosiveError
from inference.training.channels import MADE, OWN, PLATE, POSE, QUICK

COARSE = 4  # pixels of the square per sample of the displacement


@dataclass(frozen=True, slots=True)
class Size:
    """How large a network is: pixels of its square, width of its levels, references it sees, numbers of a pose."""

    side: int = 128
    stem: int = 24
    widths: tuple[int, ...] = (32, 64, 96)
    finish: int = 12
    views: int = 4
    pose: int = POSE
    latent: bool = False  # works in an autoencoder's latents: see `inference.training.latent_network`
    plate: bool = False  # mask-free: sees the plate's own mouth, and says what of it stays

    @property
    def first(self) -> int:
        """Channels of the pictures that go in before the references: made 3, matte 1, shape 2, plate 3, its shape 2."""
        return MADE + PLATE * self.plate

    @property
    def channels(self) -> int:
        """Of all pictures that go in, with 3 for each reference; no places, to be learned by heart."""
        return self.first + 3 * self.views

    def about(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self)


SIZES = {
    "cpu": Size(),
    "gpu": Size(side=192, stem=48, widths=(80, 160, 240), finish=16),
}

LARGE = {
    "full": Size(side=256, stem=64, widths=(352, 704, 1344), finish=0, latent=True),
}
"""For a large graphics card, with an autoencoder that the user brings: asked for by name only."""


def size_named(name: str, plate: bool = False) -> Size:
    """The size of a name; `plate`: mask-free. Raises PlosiveError."""
    known = SIZES | LARGE
    if name not in known:
        raise PlosiveError(f"There is no network size '{name}'", f"Known: {', '.join(known)}")
    if plate and known[name].latent:
        raise PlosiveError(f"Size '{name}' cannot be trained to edit the plate's own mouth", "Choose a smaller size")
    return replace(known[name], plate=True, pose=POSE + OWN) if plate else known[name]


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
        self.pose = nn.Sequential(nn.Linear(size.pose, 64), nn.LeakyReLU(0.1), nn.Linear(64, 64), nn.LeakyReLU(0.1))
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
        self.full = nn.Conv2d(size.finish + size.first, size.finish, 3, padding=1)
        self.last = nn.Conv2d(size.finish, 4 if size.plate else 3, 3, padding=1)
        self.move = nn.Conv2d(size.stem, 2, 3, padding=1)
        for layer in (self.last, self.move):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)  # type: ignore[arg-type]

    @property
    def step(self) -> int:
        """What the side of a picture must be a multiple of."""
        return int(2 ** (len(self.size.widths) + 1))

    def forward(self, pictures: Tensor, pose: Tensor) -> Tensor:
        """What to change in pictures (b, c, s, s) in 0..1 with pose (b, 15): (b, 5, s, s).

        Channels 0-2 are the residual in units of full range; 3 and 4 say how many pixels to the right and further
        down a pixel comes from before that; a sixth one of a mask-free network how much of the plate stays, see
        `kept`. Pictures may be parts of the square, of any side that `step` divides.
        """
        heard = self.pose(pose)
        first = self.size.first
        made, views = pictures[:, :first], pictures[:, first:]
        unfolded = _unfolded(self.stem.weight)  # a stride does what folding the pictures would, and moves nothing
        x = functional.conv2d(made, unfolded[:, :first], self.stem.bias, stride=2, padding=2)
        x = functional.leaky_relu(x + functional.conv2d(views, unfolded[:, first:], stride=2, padding=2), 0.1)
        kept = []
        for down, block in zip(self.downs, self.ins):
            kept.append(x)
            x = block(functional.leaky_relu(down(x), 0.1), heard)
        for up, block, beside in zip(reversed(self.ups), reversed(self.outs), reversed(kept)):
            x = functional.interpolate(up(block(x, heard)), scale_factor=2.0, mode="nearest") + beside
        x = self.top(x, heard)
        fine = functional.pixel_shuffle(functional.leaky_relu(self.unfold(x), 0.1), 2)
        near = functional.conv2d(made, self.full.weight[:, :first], self.full.bias, padding=1)
        near = near + functional.conv2d(fine, self.full.weight[:, first:], padding=1)
        residual = self.last(functional.leaky_relu(near, 0.1))
        move = self.move(functional.avg_pool2d(x, COARSE // 2))
        move = functional.interpolate(move, scale_factor=float(COARSE), mode="bilinear", align_corners=False)
        return torch.cat([residual[:, :3], move, residual[:, 3:]], 1)


def _unfolded(weight: Tensor) -> Tensor:
    """The weight (o, 4 c, 3, 3) of a convolution of folded pictures as one (o, c, 6, 6) that strides over whole ones.

    Parts of it can be given to parts of the channels: onnxruntime is fastest with fewer than 16, or multiples of that.
    """
    outs, folded = weight.shape[:2]
    parts = weight.reshape(outs, folded // 4, 2, 2, 3, 3)
    return parts.permute(0, 1, 4, 2, 5, 3).reshape(outs, folded // 4, 6, 6)


class _Within(torch.autograd.Function):
    """0..1; what lies beyond learns to come back and nothing else: a plain clamp would never let it, and a leaky one
    would drive it ever farther out."""

    @staticmethod
    def forward(ctx: Any, said: Tensor) -> Tensor:
        ctx.save_for_backward(said)
        return said.clamp(0, 1)

    @staticmethod
    def backward(ctx: Any, slope: Tensor) -> Tensor:
        (said,) = ctx.saved_tensors
        out = ((said <= 0) & (slope > 0)) | ((said >= 1) & (slope < 0))  # a step goes against the slope
        return slope.masked_fill(out, 0)


def kept(change: Tensor) -> Tensor:
    """How much of the plate stays (b, 1, s, s), 0..1, of what a mask-free network says (b, 6, s, s)."""
    out: Tensor = _Within.apply(QUICK * change[:, 5:])  # type: ignore[no-untyped-call]
    return out


def lips_in(pictures: Tensor, plate: bool) -> Tensor:
    """Where lips are (b, 1, s, s): those to be shown, and with `plate` those to be replaced, too."""
    wanted = pictures[:, 4:5]
    return torch.maximum(wanted, pictures[:, MADE + 3 : MADE + 4]) if plate else wanted


def left_alone(change: Tensor, pictures: Tensor, matte: Tensor) -> list[float]:
    """How much (b,) a mask-free network leaves of the plate that the matte covers beside the lips of both mouths."""
    lips = lips_in(pictures, plate=True)
    beside = matte * (functional.max_pool2d(lips, 9, stride=1, padding=4) < 0.5)
    out: list[float] = ((kept(change) * beside).sum((1, 2, 3)) / beside.sum((1, 2, 3)).clamp(min=1)).tolist()
    return out


def edited(pictures: Tensor, matte: Tensor, change: Tensor) -> Tensor:
    """What comes out (b, 3, s, s) where pictures (b, c, s, s) went in and the network said `change`."""
    made = applied(pictures[:, :3], matte, change)
    if change.shape[1] == 5:
        return made
    return made + kept(change) * (pictures[:, MADE : MADE + 3] - made)


def applied(made: Tensor, matte: Tensor, change: Tensor) -> Tensor:
    """Pictures (b, 3, s, s) with a network's change (b, 5, s, s) made where the matte (b, 1, s, s) covers."""
    side = made.shape[-1]
    line = torch.arange(side, device=made.device, dtype=made.dtype)
    move = change[:, 3:5] * matte
    x, y = line[None, None] + move[:, 0], line[None, :, None] + move[:, 1]
    places = torch.stack([x, y], -1) * (2 / (side - 1)) - 1
    moved = functional.grid_sample(made, places, mode="bicubic", padding_mode="border", align_corners=True)
    return moved + matte * change[:, :3]
