"""A yardstick for speed: the generator that Wav2Lip was published with, layer by layer, with random weights.

Prajwal et al., "A Lip Sync Expert Is All You Need for Speech to Lip Generation In the Wild", 2020: two encoders
(a 96 px face with its masked copy, .2 s of sound), a decoder with a way across from the face at every size. It can
draw nothing; how long it takes does not depend on its weights. 36.3 M parameters.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

SIDE, MELS, STEPS = 96, 80, 16


class Layer(NamedTuple):
    """One convolution with its norm and rectifier; `up`: transposed, 1 more pixel out where it strides."""

    ins: int
    outs: int
    kernel: int = 3
    stride: int | tuple[int, int] = 1
    pad: int = 1
    up: bool = False
    residual: bool = False


def _same(width: int, count: int) -> list[Layer]:
    return [Layer(width, width, residual=True)] * count


FACE: tuple[list[Layer], ...] = (
    [Layer(6, 16, 7, 1, 3)],
    [Layer(16, 32, stride=2), *_same(32, 2)],
    [Layer(32, 64, stride=2), *_same(64, 3)],
    [Layer(64, 128, stride=2), *_same(128, 2)],
    [Layer(128, 256, stride=2), *_same(256, 2)],
    [Layer(256, 512, stride=2), *_same(512, 1)],
    [Layer(512, 512, pad=0), Layer(512, 512, 1, pad=0)],
)
SOUND: list[Layer] = [
    Layer(1, 32), *_same(32, 2),
    Layer(32, 64, stride=(3, 1)), *_same(64, 2),
    Layer(64, 128, stride=3), *_same(128, 2),
    Layer(128, 256, stride=(3, 2)), *_same(256, 1),
    Layer(256, 512, pad=0), Layer(512, 512, 1, pad=0),
]  # fmt: skip
DECODER: tuple[list[Layer], ...] = (
    [Layer(512, 512, 1, pad=0)],
    [Layer(1024, 512, pad=0, up=True), *_same(512, 1)],
    [Layer(1024, 512, stride=2, up=True), *_same(512, 2)],
    [Layer(768, 384, stride=2, up=True), *_same(384, 2)],
    [Layer(512, 256, stride=2, up=True), *_same(256, 2)],
    [Layer(320, 128, stride=2, up=True), *_same(128, 2)],
    [Layer(160, 64, stride=2, up=True), *_same(64, 2)],
)
LAST: list[Layer] = [Layer(80, 32)]


class _Block(nn.Module):
    def __init__(self, layer: Layer) -> None:
        super().__init__()
        self.residual = layer.residual
        self.conv: nn.Module
        if layer.up:
            grown = 0 if layer.stride == 1 else 1
            self.conv = nn.ConvTranspose2d(
                layer.ins, layer.outs, layer.kernel, layer.stride, layer.pad, output_padding=grown)
        else:
            self.conv = nn.Conv2d(layer.ins, layer.outs, layer.kernel, layer.stride, layer.pad)
        self.norm = nn.BatchNorm2d(layer.outs)

    def forward(self, x: Tensor) -> Tensor:
        out = self.norm(self.conv(x))
        return torch.relu(out + x if self.residual else out)


def _stack(layers: Sequence[Layer]) -> nn.Sequential:
    return nn.Sequential(*(_Block(layer) for layer in layers))


class Yardstick(nn.Module):
    """See the module."""

    def __init__(self) -> None:
        super().__init__()
        self.face = nn.ModuleList(_stack(layers) for layers in FACE)
        self.sound = _stack(SOUND)
        self.decoder = nn.ModuleList(_stack(layers) for layers in DECODER)
        self.last = nn.Sequential(_stack(LAST), nn.Conv2d(32, 3, 1))

    def forward(self, mel: Tensor, face: Tensor) -> Tensor:
        """Pictures (b, 3, 96, 96) for sound (b, 1, 80, 16) and faces (b, 6, 96, 96)."""
        across = []
        for block in self.face:
            face = block(face)
            across.append(face)
        x: Tensor = self.sound(mel)
        for block in self.decoder:
            x = torch.cat([block(x), across.pop()], 1)
        out: Tensor = torch.sigmoid(self.last(x))
        return out
