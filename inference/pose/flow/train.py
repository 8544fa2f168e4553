"""Learn from measured takes of any speaker: a minute on one CPU core.

Flow matching: a clean pose z and noise e give z_t = (1 - t) e + t z; the network says what z is, which fixes the
velocity z - e. A share of the windows starts from no noise at all at t = 0, where the answer is the plain regression
of z (L1): one network serves as estimate and as generator. Differences between slots count besides, so that
movement is learned, not only place. Each window's speaker is made another one by gains and offsets that its source
poses share, so that the network learns to heed them; takes are spoken at other tempi besides (`vary`).
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace

import numpy as np
import torch
from torch import Tensor

from inference.api import AXES, F32, F64, NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError
from inference.pose.contact import OPEN
from inference.pose.deep import Listener
from inference.pose.flow import slots
from inference.pose.flow.network import Batch, Parts, PoseFlow
from inference.pose.flow.vary import varied
from inference.pose.predict import NOT_SPOKEN
from inference.pose.text.tokens import SLOT, SLOTS
from inference.pose.text.train import Take
from inference.pose.units import QUANTILES, SPREAD

LEAST_SLOTS = 100
MOST_S = 3600.0  # of footage, copies included: longer footage needs fewer, and memory (65 KB a second) ends
EASED = 4.0  # most that a late flow time may weigh
MOVEMENT = 0.5  # weight of differences between slots
FEW = 250  # poses from which the source context is drawn: ten seconds
_SHIFTED = [AXES.index(name) for name in ("jaw", "wide", "ulip", "llip")]  # the zero of the others means something


@dataclass(frozen=True, slots=True)
class How:
    """A training run. `plain`: share of windows that learn the regression (1: nothing else); `mute`: without sound;
    `alone`: without source poses; `others`: how far speakers differ (standard deviation of a gain's log); `copies`: of
    every take, varied."""

    steps: int = 600
    batch: int = 32
    rate: float = 3e-3
    seed: int = 0
    plain: float = 0.5
    mute: float = 0.35
    alone: float = 0.2
    others: float = 0.15
    copies: int = 3
    parts: Parts = field(default_factory=Parts)


@dataclass(frozen=True)
class _Data:
    """All takes, slot by slot, one after another; a window may start at `starts` and stays in its take's margin."""

    phones: Tensor
    rules: Tensor
    sound: Tensor
    heard: Tensor
    pose: Tensor
    weight: Tensor
    starts: Tensor
    seen: F32  # (M, 12) usable poses
    deep: Tensor


def train(
    takes: Sequence[Take], how: How = How(), start: PoseFlow | None = None, *,
    listener: Listener | None = None, progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> PoseFlow:
    """The trained network. `start`: go on from these weights. `listener`: what made the takes' `Sound.deep`, if they
    have any. Deterministic on one machine."""
    seconds = sum(float(take.times[-1] - take.times[0]) for take in takes if len(take.times))
    copies = max(min(how.copies, int(MOST_S / max(seconds, 1.0)) - 1), 0)
    data = _data(varied(takes, copies, how.seed), LEAST_SLOTS * (1 + copies))
    torch.manual_seed(how.seed)
    random = np.random.default_rng(how.seed)
    deep = int(data.deep.shape[1])
    if start is not None:
        net = _grown(start, deep)
    else:
        net = PoseFlow(replace(how.parts, deep=deep))
        net.middle.copy_(torch.from_numpy(data.seen.mean(axis=0)))
        net.spread.copy_(torch.from_numpy(np.maximum(data.seen.std(axis=0), 0.05)))
    net.listener = listener
    net.train()
    steer = torch.optim.AdamW(net.parameters(), lr=how.rate, weight_decay=0.05)
    plan = torch.optim.lr_scheduler.OneCycleLR(steer, how.rate, total_steps=how.steps, pct_start=0.1)
    for step in range(how.steps):
        token.check()
        loss = _loss(net, data, how, random)
        steer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        steer.step()
        plan.step()
        progress(step + 1, how.steps, "Learning")
    return net.eval()


def _grown(start: PoseFlow, deep: int) -> PoseFlow:
    """A copy that takes as many numbers of a speech model: what is new in it does nothing yet."""
    if start.parts.deep == deep:
        return deepcopy(start)
    net = PoseFlow(replace(start.parts, deep=deep))
    net.load_state_dict({k: v for k, v in start.state_dict().items() if not k.startswith("deep.")}, strict=False)
    return net


def _loss(net: PoseFlow, data: _Data, how: How, random: np.random.Generator) -> Tensor:
    count = how.batch
    pick = data.starts[torch.from_numpy(random.integers(0, len(data.starts), count))]
    rows = pick[:, None] + torch.arange(SLOTS)
    gain, offset = _another(count, how.others, random)
    some = data.seen[random.integers(0, len(data.seen), FEW)]
    source = _spread(some) * np.tile(gain, (1, len(QUANTILES))) + np.tile(offset, (1, len(QUANTILES)))
    batch = Batch(
        data.phones[rows], data.rules[rows], data.sound[rows],
        data.heard[rows] & torch.from_numpy(random.random(count) >= how.mute)[:, None],
        torch.from_numpy(source.astype(np.float32)), torch.from_numpy(random.random(count) >= how.alone),
        data.deep[rows],
    )  # fmt: skip
    pose = data.pose[rows] * torch.from_numpy(gain)[:, None] + torch.from_numpy(offset)[:, None]
    clean = (pose - net.middle) / net.spread
    noise = torch.from_numpy(random.standard_normal(clean.shape).astype(np.float32))
    plain = torch.from_numpy(random.random(count) < how.plain)
    time = torch.where(plain, 0.0, torch.from_numpy(random.random(count).astype(np.float32)))
    t = time[:, None, None]
    noise = torch.where(plain[:, None, None], 0.0, noise)
    said = net((1 - t) * noise + t * clean, time, batch)
    axes = torch.ones(len(AXES))
    axes[OPEN] = 2.0
    axes[NOT_SPOKEN] = 0.0
    weight = data.weight[rows]
    both = weight[:, 1:] * weight[:, :-1]
    eased = torch.clamp((1 - t).clamp(min=1e-3) ** -2, max=EASED)  # |velocity's error|^2 = |pose's error|^2 / (1 - t)^2
    miss = said - clean
    moved = miss[:, 1:] - miss[:, :-1]
    loss = torch.tensor(0.0)
    for part, of, scale in ((miss, weight, 1.0), (moved, both, MOVEMENT)):
        cost = torch.where(plain[:, None, None], part.abs(), part**2 * eased)
        loss = loss + scale * (cost * axes * of[..., None]).sum() / (of.sum().clamp(min=1.0) * axes.sum())
    return loss


def _another(count: int, others: float, random: np.random.Generator) -> tuple[F32, F32]:
    """Gains and offsets (count, 12) that make a speaker another one."""
    gain = np.exp(random.normal(0.0, others, (count, len(AXES))))
    offset = np.zeros((count, len(AXES)))
    offset[:, _SHIFTED] = random.normal(0.0, others, (count, len(_SHIFTED)))
    return gain.astype(np.float32), offset.astype(np.float32)


def _spread(poses: F32) -> F64:
    return np.asarray(np.percentile(poses, QUANTILES, axis=0), np.float64).reshape(1, SPREAD)


def _data(takes: Sequence[Take], least: int) -> _Data:
    parts: list[slots.Slots] = []
    poses, weights, starts, deep = [], [], [], []
    at = 0
    for take in takes:
        ok = np.asarray(take.usable, np.bool_) & np.isfinite(take.pose).all(axis=1)
        if ok.sum() < SLOTS // 2:
            continue
        shift = float(take.times[0]) - SLOT / 2  # the first frame lies on a slot
        margin, length = SLOTS // 2, int((take.times[-1] - take.times[0]) / SLOT) + 1
        here = slots.read(take.phones, -margin, length + 2 * margin, take.sound, shift)
        seconds = slots.at(-margin, len(here)) + shift
        parts.append(here)
        poses.append(np.stack([np.interp(seconds, take.times[ok], axis[ok]) for axis in take.pose.T], axis=-1))
        weights.append(np.interp(seconds, take.times, ok.astype(np.float64), left=0.0, right=0.0) > 0.99)
        deep.append(here.deep)
        starts.append(at + np.arange(length + 1))
        at += len(here)
    if not parts or sum(w.sum() for w in weights) < least:
        raise PlosiveError("There is too little footage to learn from", "Use at least ten seconds of clear speech")
    pose, weight = np.concatenate(poses).astype(np.float32), np.concatenate(weights)

    def rows(name: str) -> Tensor:
        return torch.from_numpy(np.concatenate([getattr(part, name) for part in parts]))

    return _Data(
        rows("phones"), rows("rules"), rows("sound"), rows("heard"), torch.from_numpy(pose),
        torch.from_numpy(weight.astype(np.float32)), torch.from_numpy(np.concatenate(starts)), pose[weight],
        torch.from_numpy(np.concatenate(deep)),
    )  # fmt: skip
