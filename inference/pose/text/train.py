"""Train the network on measured takes of any speaker: minutes on one CPU core.

Loss: L1 on the axes (open, tuck and press count double) and on their first differences, a hinge that keeps lips
together on p, b, m and at the teeth on f, v (METHODS 7.7, C10), and pseudo-audio against real audio features.
Progressive viseme-audio replacement: the share of windows that lose their sound rises from 0 to 1; others lose a part.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field, fields, replace

import numpy as np
import torch
from torch import Tensor

from inference.api import AXES, BOOL, F32, F64, Interval, NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError
from inference.pose import events
from inference.pose.predict import NOT_SPOKEN
from inference.pose.sound import HOP, Sound
from inference.pose.targets import base
from inference.pose.text import tokens
from inference.pose.text.network import Batch, Parts, TextToLips, tensors

OPEN, TUCK, PRESS = (AXES.index(name) for name in ("open", "tuck", "press"))
PHASE = 4  # slots between the windows that are learned from
MASKED = 0.15  # share of phones that are shown by their viseme only, so that unseen phones can be spoken
LEAST_WINDOWS = 16


@dataclass(frozen=True, slots=True)
class Take:
    """One stretch of one speaker: what is said, the measured poses (N, 12) at `times` (N,) s, the recording."""

    phones: tuple[Interval, ...]
    times: F64
    pose: F32
    usable: BOOL
    sound: Sound | None = None


@dataclass(frozen=True, slots=True)
class How:
    """A training run. `drop`: "rising" (0 to 1), or the constant share of windows without sound."""

    steps: int = 1500
    batch: int = 64
    rate: float = 2e-3
    seed: int = 0
    drop: str | float = "rising"
    parts: Parts = field(default_factory=Parts)


@dataclass(frozen=True)
class _Data:
    inputs: Batch
    pose: Tensor  # (W, SLOTS, 12)
    weight: Tensor  # (W, SLOTS)
    closed: Tensor  # (W, SLOTS)
    bitten: Tensor  # (W, SLOTS)


def known(takes: Sequence[Take]) -> frozenset[str]:
    """The phones that takes hold, often enough to be learned (twenty times)."""
    count: dict[str, int] = {}
    for take in takes:
        for phone in take.phones:
            count[base(phone.label)] = count.get(base(phone.label), 0) + 1
    return frozenset(name for name, n in count.items() if n >= 20)


def train(
    takes: Sequence[Take], how: How = How(), start: TextToLips | None = None, *,
    progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> tuple[TextToLips, frozenset[str]]:
    """The trained network, and the phones it knows. `start`: go on from these weights. Deterministic on one machine."""
    seen = known(takes)
    data = _data(takes, seen)
    torch.manual_seed(how.seed)
    random = np.random.default_rng(how.seed)
    net = TextToLips(how.parts) if start is None else deepcopy(start)  # the shipped one stays as it is
    net.train()
    steer = torch.optim.AdamW(net.parameters(), lr=how.rate, weight_decay=0.02)
    plan = torch.optim.lr_scheduler.OneCycleLR(steer, how.rate, total_steps=how.steps, pct_start=0.1)
    count = len(data.pose)
    for step in range(how.steps):
        token.check()
        pick = torch.from_numpy(random.integers(0, count, min(how.batch, count)))
        drop = step / max(how.steps - 1, 1) if how.drop == "rising" else float(how.drop)
        loss = _loss(net, data, pick, drop, random)
        steer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        steer.step()
        plan.step()
        progress(step + 1, how.steps, "Learning")
    return net.eval(), seen


def _loss(net: TextToLips, data: _Data, pick: Tensor, drop: float, random: np.random.Generator) -> Tensor:
    batch = Batch(*(getattr(data.inputs, f.name)[pick] for f in fields(Batch)))
    hidden = torch.from_numpy(random.random(batch.phone.shape) < MASKED)
    batch = replace(batch, phone=batch.phone.masked_fill(hidden, 0))
    heard = batch.heard & torch.from_numpy(_kept(len(pick), drop, random))
    pose, made, audio = net(batch, heard)
    wanted, weight = data.pose[pick], data.weight[pick]
    total = weight.sum().clamp(min=1.0)
    axes = torch.ones(len(AXES))
    axes[[OPEN, TUCK, PRESS]] = 2.0
    axes[NOT_SPOKEN] = 0.0
    loss = ((pose - wanted).abs() * axes * weight[..., None]).sum() / (total * axes.sum())
    both = weight[:, 1:] * weight[:, :-1]
    speed = (pose[:, 1:] - pose[:, :-1] - wanted[:, 1:] + wanted[:, :-1]).abs()
    loss = loss + 0.5 * (speed * axes * both[..., None]).sum() / (total * axes.sum())
    shut, bite = data.closed[pick], data.bitten[pick]
    loss = loss + 0.05 * (2 * torch.relu(pose[..., OPEN]) * shut).sum() / shut.sum().clamp(min=1.0)
    gap = torch.relu(pose[..., OPEN] - 0.10) + torch.relu(0.5 - pose[..., TUCK])
    loss = loss + 0.05 * (gap * bite).sum() / bite.sum().clamp(min=1.0)
    if net.parts.pseudo:
        real = batch.heard & (weight > 0)
        far = (made - audio.detach()).pow(2).mean(-1)
        loss = loss + 0.5 * 0.1 * (far * real).sum() / real.sum().clamp(min=1)
    return torch.as_tensor(loss)


def _kept(count: int, drop: float, random: np.random.Generator) -> BOOL:
    """(count, SLOTS) where sound stays: all or nothing of a window, or all but a stretch of it."""
    out = np.repeat(random.random(count)[:, None] >= drop, tokens.SLOTS, axis=1)
    if 0.0 < drop < 1.0:
        for b in np.flatnonzero(random.random(count) < 0.3):
            cut = random.integers(0, tokens.SLOTS)
            out[b] = (np.arange(tokens.SLOTS) < cut) == bool(random.random() < 0.5)
    return out


def _data(takes: Sequence[Take], seen: frozenset[str]) -> _Data:
    parts: list[tuple[Batch, Tensor, Tensor, Tensor, Tensor]] = []
    for take in takes:
        ok = np.asarray(take.usable, bool) & np.isfinite(take.pose).all(axis=1)
        if ok.sum() < tokens.SLOTS // 2:
            continue
        shift = float(take.times[0])  # the first frame lies on a slot
        for phase in range(0, tokens.STEP, PHASE):
            by = shift - phase * tokens.SLOT
            parts.append(_windows(take, ok, by, seen))
    if sum(len(part[1]) for part in parts) < LEAST_WINDOWS:
        raise PlosiveError("There is too little footage to learn from", "Use at least ten seconds of clear speech")
    most = max(part[0].phone.shape[1] for part in parts)
    inputs = [_padded(part[0], most) for part in parts]
    whole = Batch(*(torch.cat([getattr(one, f.name) for one in inputs]) for f in fields(Batch)))
    return _Data(
        whole, torch.cat([part[1] for part in parts]), torch.cat([part[2] for part in parts]),
        torch.cat([part[3] for part in parts]), torch.cat([part[4] for part in parts]),
    )  # fmt: skip


def _windows(
    take: Take, ok: BOOL, by: float, seen: frozenset[str]
) -> tuple[Batch, Tensor, Tensor, Tensor, Tensor]:
    """The windows of a take whose clock is set back by `by` s."""
    times = take.times - by
    phones = [Interval(p.label, p.start - by, p.end - by) for p in take.phones]
    numbers = tokens.middles(times)
    middle = numbers * tokens.STEP * tokens.SLOT
    numbers = numbers[(middle > times[0]) & (middle < times[-1])]
    windows = tokens.read(phones, numbers, None if take.sound is None else later(take.sound, -by), seen)
    at = tokens.slot_times(numbers)
    pose = np.stack([np.interp(at, times[ok], take.pose[ok, a]) for a in range(len(AXES))], axis=-1)
    near = np.interp(at, times, ok.astype(float), left=0.0, right=0.0) > 0.99
    since = (at - numbers[:, None] * tokens.STEP * tokens.SLOT)[:, None]  # (B, 1, SLOTS) from each window's middle
    during = (windows.edges[:, :, None, 0] <= since) & (since < windows.edges[:, :, None, 1])

    def among(names: tuple[str, ...]) -> Tensor:
        which = np.array([tokens.PHONES.index(name) for name in names])
        here = np.isin(windows.phone, which) & windows.there
        return torch.from_numpy((here[:, :, None] & during).any(axis=1).astype(np.float32) * near)

    return (
        tensors(windows), torch.from_numpy(pose.astype(np.float32)), torch.from_numpy(near.astype(np.float32)),
        among(events.BILABIAL), among(events.LABIODENTAL),
    )  # fmt: skip


def later(sound: Sound, by: float) -> Sound:
    """The same sound `by` s later; what would come before 0 is cut off."""
    rows = round(by / HOP)
    if rows < 0:
        return Sound(sound.mel[-rows:], loud=sound.loud[-rows:])
    nothing = np.full((rows, sound.mel.shape[1]), np.nan, np.float32)
    loud = np.concatenate([np.zeros(rows, np.bool_), sound.loud]) if len(sound.loud) else sound.loud
    return Sound(np.concatenate([nothing, sound.mel]), loud=loud)


def _padded(batch: Batch, most: int) -> Batch:
    lack = most - batch.phone.shape[1]
    if not lack:
        return batch

    def pad(x: Tensor) -> Tensor:
        return torch.cat([x, x.new_zeros((x.shape[0], lack, *x.shape[2:]))], 1)

    return replace(
        batch, phone=pad(batch.phone), viseme=pad(batch.viseme), numbers=pad(batch.numbers), edges=pad(batch.edges),
        there=pad(batch.there),
    )  # fmt: skip
