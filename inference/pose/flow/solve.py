"""Poses out of the network: Euler steps from noise, or the estimate, on fixed windows of a fixed grid.

Noise belongs to a slot of the shot (its number and the seed), not to a call: the same phones give the same poses
whichever frames are asked for, and windows that overlap start from the same noise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from inference.api import AXES, F32, F64, Interval
from inference.pose.flow import slots
from inference.pose.flow.network import Batch, PoseFlow
from inference.pose.sound import Sound
from inference.pose.units import SPREAD


@dataclass(frozen=True, slots=True)
class Sampling:
    """How poses are drawn. `steps` of Euler; `spread` of the noise they start from: 1 draws from what was learned, 0
    starts from its middle (one step of that is the estimate); `draws` of which the mean is taken; `amplitude` scales
    movement about the speaker's middle pose."""

    steps: int = 1
    spread: float = 0.0
    draws: int = 1
    amplitude: float = 1.0
    seed: int = 0


def noise(first: int, count: int, seed: int) -> F32:
    """(count, 12) standard normal numbers that belong to slots `first`..`first + count`."""
    out = np.empty((count, len(AXES)), np.float32)
    for row in range(count):
        key = np.random.Philox(key=np.array([seed, (first + row) % 2**63], np.uint64))
        out[row] = np.random.Generator(key).standard_normal(len(AXES), np.float32)
    return out


def poses(
    net: PoseFlow, phones: Sequence[Interval], times: F64, sound: Sound | None, source: F32 | None,
    how: Sampling = Sampling(),
) -> F64:
    """(N, 12) poses at `times` (N,) s in speaker units, before contact rules. `source` (SPREAD,): the speaker's own."""
    windows = slots.middles(times)
    first, count = slots.span(windows)
    here = slots.read(phones, first, count, sound)

    def cut(rows: F32) -> torch.Tensor:
        return torch.from_numpy(slots.windowed(rows, windows))

    many = len(windows)
    deep, heard = here.deep, here.heard
    if net.parts.deep == 0:
        deep = np.zeros((count, 0), np.float32)
    elif deep.shape[1] != net.parts.deep:  # without the speech model it was taught with it hears nothing
        deep, heard = np.zeros((count, net.parts.deep), np.float32), np.zeros_like(heard)
    batch = Batch(
        cut(here.phones), cut(here.rules), cut(here.sound), torch.from_numpy(slots.windowed(heard, windows)),
        torch.from_numpy(np.tile(np.zeros(SPREAD, np.float32) if source is None else source, (many, 1))),
        torch.full((many,), source is not None), cut(deep),
    )  # fmt: skip
    total = np.zeros((many, *batch.rules.shape[1:]))
    draws = how.draws if how.spread else 1
    with torch.inference_mode():
        for draw in range(draws):
            at = torch.zeros_like(batch.rules)
            if how.spread:
                at = cut(how.spread * noise(first, count, how.seed + draw))
            for step in range(how.steps):
                time = step / how.steps
                clean = net(at, torch.full((many,), time), batch)
                at = at + (clean - at) / (1.0 - time) / how.steps
            total += (how.amplitude * at * net.spread + net.middle).numpy() / draws
    return slots.joined(windows, total.astype(np.float32), times)
