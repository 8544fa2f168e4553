"""A variational autoencoder of the user's own, as Stable Diffusion's are kept in a folder: config.json and weights.

The layout is the one of `AutoencoderKL`: blocks of two norms and two convolutions, attention in the middle, half the
size after every block but the last. Only safetensors are read; nothing in the folder is executed. The latent space is
used at its mean, scaled as the configuration says; the autoencoder itself is never trained here.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from inference.errors import PlosiveError

FILES = ("diffusion_pytorch_model.safetensors", "diffusion_pytorch_model.fp16.safetensors", "model.safetensors")
_REMEDY = "Give the folder of an AutoencoderKL: config.json and diffusion_pytorch_model.safetensors"
_OLD = {"query": "to_q", "key": "to_k", "value": "to_v", "proj_attn": "to_out.0"}
"""Names of the attention's layers in older files."""
_PER_GROUP_EPS = 1e-6


@dataclass(frozen=True, slots=True)
class VaeForm:
    """What config.json says of an autoencoder."""

    widths: tuple[int, ...] = (128, 256, 512, 512)
    layers: int = 2
    latent: int = 4
    groups: int = 32
    scale: float = 0.18215
    shift: float = 0.0
    quant: bool = True

    @property
    def factor(self) -> int:
        """Pixels per latent place, in both directions."""
        return int(2 ** (len(self.widths) - 1))


class _Block(nn.Module):
    def __init__(self, ins: int, outs: int, groups: int) -> None:
        super().__init__()
        self.norm1 = nn.GroupNorm(groups, ins, _PER_GROUP_EPS)
        self.conv1 = nn.Conv2d(ins, outs, 3, padding=1)
        self.norm2 = nn.GroupNorm(groups, outs, _PER_GROUP_EPS)
        self.conv2 = nn.Conv2d(outs, outs, 3, padding=1)
        if ins != outs:
            self.conv_shortcut = nn.Conv2d(ins, outs, 1)
        self.changes = ins != outs

    def forward(self, x: Tensor) -> Tensor:
        inner = self.conv1(functional.silu(self.norm1(x)))
        inner = self.conv2(functional.silu(self.norm2(inner)))
        out: Tensor = inner + (self.conv_shortcut(x) if self.changes else x)
        return out


class _Attention(nn.Module):
    """Every place looks at every other one, with one head."""

    def __init__(self, width: int, groups: int) -> None:
        super().__init__()
        self.group_norm = nn.GroupNorm(groups, width, _PER_GROUP_EPS)
        self.to_q, self.to_k, self.to_v = (nn.Linear(width, width) for _ in range(3))
        self.to_out = nn.ModuleList([nn.Linear(width, width)])

    def forward(self, x: Tensor) -> Tensor:
        flat = self.group_norm(x).flatten(2).transpose(1, 2)
        near = self.to_q(flat) @ self.to_k(flat).transpose(1, 2) * x.shape[1] ** -0.5
        seen = self.to_out[0](near.softmax(-1) @ self.to_v(flat))
        out: Tensor = x + seen.transpose(1, 2).reshape(-1, *x.shape[1:])  # any number of pictures, in ONNX too
        return out


class _Middle(nn.Module):
    def __init__(self, width: int, groups: int) -> None:
        super().__init__()
        self.attentions = nn.ModuleList([_Attention(width, groups)])
        self.resnets = nn.ModuleList(_Block(width, width, groups) for _ in range(2))

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.resnets[1](self.attentions[0](self.resnets[0](x)))
        return out


class _Resize(nn.Module):
    """Half the size (padded on the far sides, as these files were trained) or twice."""

    def __init__(self, width: int, up: bool) -> None:
        super().__init__()
        self.up = up
        self.conv = nn.Conv2d(width, width, 3, 1 if up else 2, 1 if up else 0)

    def forward(self, x: Tensor) -> Tensor:
        x = functional.interpolate(x, scale_factor=2.0, mode="nearest") if self.up else functional.pad(x, (0, 1, 0, 1))
        out: Tensor = self.conv(x)
        return out


class _Level(nn.Module):
    def __init__(self, ins: int, outs: int, count: int, groups: int, resize: bool, up: bool) -> None:
        super().__init__()
        self.resnets = nn.ModuleList(_Block(ins if k == 0 else outs, outs, groups) for k in range(count))
        self.resizes = resize
        if resize:
            setattr(self, "upsamplers" if up else "downsamplers", nn.ModuleList([_Resize(outs, up)]))
        self.last = "upsamplers" if up else "downsamplers"

    def forward(self, x: Tensor) -> Tensor:
        for block in self.resnets:
            x = block(x)
        return getattr(self, self.last)[0](x) if self.resizes else x


class _Encoder(nn.Module):
    def __init__(self, form: VaeForm) -> None:
        super().__init__()
        wide = form.widths
        self.conv_in = nn.Conv2d(3, wide[0], 3, padding=1)
        self.down_blocks = nn.ModuleList(
            _Level(wide[max(k - 1, 0)], width, form.layers, form.groups, k < len(wide) - 1, up=False)
            for k, width in enumerate(wide))
        self.mid_block = _Middle(wide[-1], form.groups)
        self.conv_norm_out = nn.GroupNorm(form.groups, wide[-1], _PER_GROUP_EPS)
        self.conv_out = nn.Conv2d(wide[-1], 2 * form.latent, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv_in(x)
        for block in self.down_blocks:
            x = block(x)
        out: Tensor = self.conv_out(functional.silu(self.conv_norm_out(self.mid_block(x))))
        return out


class _Decoder(nn.Module):
    def __init__(self, form: VaeForm) -> None:
        super().__init__()
        wide = form.widths[::-1]
        self.conv_in = nn.Conv2d(form.latent, wide[0], 3, padding=1)
        self.mid_block = _Middle(wide[0], form.groups)
        self.up_blocks = nn.ModuleList(
            _Level(wide[max(k - 1, 0)], width, form.layers + 1, form.groups, k < len(wide) - 1, up=True)
            for k, width in enumerate(wide))
        self.conv_norm_out = nn.GroupNorm(form.groups, wide[-1], _PER_GROUP_EPS)
        self.conv_out = nn.Conv2d(wide[-1], 3, 3, padding=1)

    def forward(self, z: Tensor) -> Tensor:
        x = self.mid_block(self.conv_in(z))
        for block in self.up_blocks:
            x = block(x)
        out: Tensor = self.conv_out(functional.silu(self.conv_norm_out(x)))
        return out


class Vae(nn.Module):
    """See the module. Copies of what holds it share it: it never changes."""

    def __init__(self, form: VaeForm, digest: str = "") -> None:
        super().__init__()
        self.form, self.digest = form, digest
        self.encoder, self.decoder = _Encoder(form), _Decoder(form)
        if form.quant:
            self.quant_conv = nn.Conv2d(2 * form.latent, 2 * form.latent, 1)
            self.post_quant_conv = nn.Conv2d(form.latent, form.latent, 1)

    def encode(self, pictures: Tensor) -> Tensor:
        """Latents (b, 4, s / 8, s / 8) of pictures (b, 3, s, s) in 0..1."""
        x = self.encoder(pictures * 2 - 1)
        mean = (self.quant_conv(x) if self.form.quant else x)[:, : self.form.latent]
        out: Tensor = (mean - self.form.shift) * self.form.scale
        return out

    def decode(self, latents: Tensor) -> Tensor:
        """Pictures (b, 3, s, s), about 0..1, of latents."""
        z = latents / self.form.scale + self.form.shift
        x: Tensor = self.decoder(self.post_quant_conv(z) if self.form.quant else z)
        return x / 2 + 0.5

    def __deepcopy__(self, memo: dict[int, Any]) -> Vae:
        return self


def load_vae(folder: Path) -> Vae:
    """The autoencoder in a folder. Raises PlosiveError when there is none, or it is damaged or of another kind."""
    try:
        form = form_of(json.loads((folder / "config.json").read_text("utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PlosiveError(f"{folder} does not describe an autoencoder", _REMEDY) from error
    file = next((folder / name for name in FILES if (folder / name).is_file()), None)
    if file is None:
        raise PlosiveError(f"There are no safetensors in {folder}", _REMEDY)
    try:
        tensors = {_renamed(name): value.float() for name, value in load_file(file).items()}
    except Exception as error:
        raise PlosiveError(f"{file.name} is damaged, or no safetensors file", _REMEDY) from error
    made = Vae(form, _digest(file))
    wanted = made.state_dict()
    tensors = {n: v.reshape(wanted[n].shape) if n in wanted and v.numel() == wanted[n].numel() else v
               for n, v in tensors.items()}  # old files keep attention as 1 x 1 convolutions
    try:
        made.load_state_dict(tensors)
    except RuntimeError as error:
        raise PlosiveError(f"{file.name} does not hold the autoencoder that config.json describes", _REMEDY) from error
    return made.eval().requires_grad_(False)


def form_of(config: dict[str, Any]) -> VaeForm:
    """What config.json says. Raises ValueError where it is another kind of network."""
    if config.get("_class_name", "AutoencoderKL") != "AutoencoderKL" or config.get("act_fn", "silu") != "silu":
        raise ValueError("another kind")
    kinds = (*config.get("down_block_types", ()), *config.get("up_block_types", ()))
    known = {"DownEncoderBlock2D", "UpDecoderBlock2D"}
    usual = int(config.get("in_channels", 3)) == 3 and config.get("mid_block_add_attention", True)
    if not usual or not set(kinds) <= known:
        raise ValueError("another kind")
    return VaeForm(
        tuple(int(w) for w in config["block_out_channels"]), int(config.get("layers_per_block", 1)),
        int(config.get("latent_channels", 4)), int(config.get("norm_num_groups", 32)),
        float(config.get("scaling_factor", 0.18215)), float(config.get("shift_factor") or 0.0),
        bool(config.get("use_quant_conv", True)),
    )


def _renamed(name: str) -> str:
    """Today's name of a tensor."""
    if ".attentions." not in name:
        return name
    stem, layer, kind = name.rsplit(".", 2)
    return f"{stem}.{_OLD.get(layer, layer)}.{kind}"


def _digest(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as opened:
        while part := opened.read(1 << 22):
            digest.update(part)
    return digest.hexdigest()
