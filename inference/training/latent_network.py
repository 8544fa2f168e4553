"""The largest editor: a U-Net in the latent space of an autoencoder that the user brings (FlashLips, METHODS 6b).

It does what the small ones do, through the same door: pictures and a pose go in, a change of pixels comes out. Inside,
what the exemplars made and the references are encoded, the U-Net gives a change of the latents, and the change of
pixels is the difference between the decoded latents with it and without. So nothing that the autoencoder cannot show
is lost, and an untrained network changes nothing, here too.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from inference.errors import PlosiveError
from inference.training.latent_vae import Vae, _Attention, load_vae
from inference.training.network import Editor, Size

HEARD = 512
"""Numbers in which the blocks hear the pose."""


class _Block(nn.Module):
    """Two convolutions with a way round them; the pose scales and shifts what lies between."""

    def __init__(self, ins: int, outs: int) -> None:
        super().__init__()
        self.before, self.between = (nn.GroupNorm(_groups(width), width) for width in (ins, outs))
        self.first = nn.Conv2d(ins, outs, 3, padding=1)
        self.second = nn.Conv2d(outs, outs, 3, padding=1)
        self.heard = nn.Linear(HEARD, 2 * outs)
        self.way = nn.Conv2d(ins, outs, 1) if ins != outs else nn.Identity()
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(self.second.bias)  # type: ignore[arg-type]

    def forward(self, x: Tensor, heard: Tensor) -> Tensor:
        scale, shift = self.heard(heard)[..., None, None].chunk(2, dim=1)
        inner = self.between(self.first(functional.silu(self.before(x)))) * (1 + scale) + shift
        out: Tensor = self.way(x) + self.second(functional.silu(inner))
        return out


class LatentEditor(Editor):
    """See the module. `size.stem` is the width of the references' backbone, `size.widths` the U-Net's."""

    def __init__(self, size: Size, vae: Vae) -> None:
        nn.Module.__init__(self)
        self.size = size
        self.__dict__["autoencoder"] = vae.requires_grad_(False)  # no part: not trained, not saved, shared
        wide, latent = size.widths, vae.form.latent
        self.hears = nn.Sequential(nn.Linear(size.pose, HEARD), nn.SiLU(), nn.Linear(HEARD, HEARD), nn.SiLU())
        self.refers = nn.Sequential(
            nn.Conv2d(latent, size.stem, 3, padding=1), nn.SiLU(), nn.Conv2d(size.stem, size.stem, 3, padding=1))
        self.start = nn.Conv2d(latent + 3 + size.views * size.stem + size.pose, wide[0], 3, padding=1)
        self.downs = nn.ModuleList(
            nn.ModuleList([_Block(wide[max(k - 1, 0)], width), _Block(width, width)]) for k, width in enumerate(wide))
        self.middle = nn.ModuleList([_Block(wide[-1], wide[-1]), _Block(wide[-1], wide[-1])])
        self.looks = _Attention(wide[-1], _groups(wide[-1]))
        self.ups = nn.ModuleList(
            nn.ModuleList([_Block(2 * width, width), _Block(width, wide[max(k - 1, 0)])])
            for k, width in reversed(list(enumerate(wide))))
        self.end = nn.Conv2d(wide[0], latent, 3, padding=1)
        nn.init.zeros_(self.end.weight)
        nn.init.zeros_(self.end.bias)  # type: ignore[arg-type]

    @property
    def step(self) -> int:
        """What the side of a picture must be a multiple of."""
        return int(self.vae.form.factor * 2 ** (len(self.size.widths) - 1))

    @property
    def vae(self) -> Vae:
        """The autoencoder."""
        return cast(Vae, self.__dict__["autoencoder"])

    def forward(self, pictures: Tensor, pose: Tensor) -> Tensor:
        """As `Editor.forward`: (b, 5, s, s); its displacement is none."""
        vae = self.vae
        views = self.size.views
        with torch.no_grad():
            shown = torch.cat([pictures[:, :3], *(pictures[:, 6 + 3 * k : 9 + 3 * k] for k in range(views))])
            encoded = vae.encode(shown)
            encoded = encoded.reshape(1 + views, -1, *encoded.shape[1:])
            latents, refs = encoded[0], [encoded[1 + k] for k in range(views)]
            usual = vae.decode(latents)
        cover = functional.avg_pool2d(pictures[:, 3:6], vae.form.factor)
        told = pose[..., None, None].expand(-1, -1, latents.shape[2], latents.shape[3])
        x = self.start(torch.cat([latents, cover, *(self.refers(z) for z in refs), told], 1))
        residual = vae.decode(latents + self._changed(x, self.hears(pose))) - usual
        return torch.cat([residual, torch.zeros_like(residual[:, :2])], 1)

    def _changed(self, x: Tensor, heard: Tensor) -> Tensor:
        """The change of the latents."""
        kept = []
        for k, blocks in enumerate(self.downs):
            x = functional.avg_pool2d(x, 2) if k else x
            for block in cast(nn.ModuleList, blocks):
                x = block(x, heard)
            kept.append(x)
        x = self.middle[1](self.looks(self.middle[0](x, heard)), heard)
        for k, blocks in enumerate(self.ups):
            x = functional.interpolate(x, scale_factor=2.0, mode="nearest") if k else x
            x = torch.cat([x, kept.pop()], 1)
            for block in cast(nn.ModuleList, blocks):
                x = block(x, heard)
        out: Tensor = self.end(functional.silu(x))
        return out

    def _apply(self, fn: Callable[..., Any], recurse: bool = True) -> LatentEditor:
        self.vae._apply(fn)  # type: ignore[no-untyped-call]  # goes along to another device
        super()._apply(fn, recurse)  # type: ignore[no-untyped-call]
        return self


class Whole(nn.Module):
    """A network with its autoencoder as a part: what a file holds that is to run by itself."""

    def __init__(self, net: LatentEditor) -> None:
        super().__init__()
        self.net, self.vae = net, net.vae

    def forward(self, pictures: Tensor, pose: Tensor) -> Tensor:
        """As the network's own."""
        out: Tensor = self.net(pictures, pose)
        return out


def maker(size: Size, vae: str | Path = "") -> Callable[[Size], Editor]:
    """What makes networks of a kind of size. Raises PlosiveError where an autoencoder is needed and is not there."""
    if not size.latent:
        return Editor
    if not vae:
        raise PlosiveError("A network of this size works in the latents of an autoencoder, and none is given",
                           "Give the folder of one with --vae")
    loaded = load_vae(Path(vae))
    return lambda wanted: LatentEditor(wanted, loaded)


def _groups(width: int) -> int:
    return next(n for n in (32, 16, 8, 4, 2, 1) if width % n == 0)
