"""What a running training shows to who watches: the held-out figures so far, and some held-out mouths as they are now.

The same mouths every time, spread over the stretch that judges, so that one sees them change. Looking draws no random
numbers and trains nothing: a run that is watched ends with the same weights.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from inference.api import U8
from inference.training.network import Editor, edited
from inference.training.samples import Samples
from inference.training.score import Score

EVERY_S = 2.0
"""Seconds between two glimpses: each costs about as much as one step."""
MOUTHS = 6


@dataclass(frozen=True)
class Point:
    """How the held-out samples judged the network after `step` steps; `loss`: mean since the judgement before."""

    step: int
    loss: float
    score: Score


@dataclass(frozen=True)
class Glimpse:
    """A run at one moment. `before` holds what the exemplars made, `now` what the network makes of it."""

    step: int
    planned: int
    loss: float  # mean since the last glimpse
    start: Score  # of the exemplars
    blur: tuple[Score, ...]  # of them, ever more blurred, from none on
    best: Score
    points: tuple[Point, ...]
    frame: NDArray[np.int32]  # (n,) of the footage
    before: U8  # (n, s, s, 3)
    now: U8  # (n, s, s, 3)
    real: U8  # (n, s, s, 3) the plate
    critic_from: int  # the step from which the loss holds what the critic thinks; `planned` for never


Look = Callable[[Glimpse], None]


class Watcher:
    """Calls `look` at most once in `every_s` seconds, and whenever the held-out samples have judged."""

    def __init__(self, samples: Samples, look: Look, critic_from: float, every_s: float = EVERY_S) -> None:
        self._samples, self._look, self._critic, self._every = samples, look, critic_from, every_s
        judges = np.flatnonzero(samples.judge)
        self._rows = judges[np.unique(np.linspace(0, len(judges) - 1, min(MOUTHS, len(judges))).astype(int))]
        self._losses: list[float] = []
        self._told = 0.0

    def stepped(self, run: Any, judged: bool) -> None:
        """After each step of a run of `inference.training.loop`."""
        self._losses.append(run.loss)
        now = time.monotonic()
        if judged or now - self._told >= self._every:
            self.tell(run)
            self._told = time.monotonic()

    def tell(self, run: Any) -> None:
        """Show the run as it is."""
        rows = self._rows
        loss = float(np.mean(self._losses)) if self._losses else run.points[-1].loss if run.points else 0.0
        self._look(Glimpse(
            run.step, run.planned, loss, run.bargain.curve[0], run.bargain.curve, run.best_score, tuple(run.points),
            self._samples.frame[rows], self._samples.made[rows], made(self._samples, rows, run.mean, run.device),
            self._samples.target[rows], round(run.planned * self._critic),
        ))
        self._losses = []


def made(samples: Samples, rows: NDArray[np.intp], net: Editor, device: torch.device) -> U8:
    """What a network makes of some samples (n, s, s, 3)."""
    from inference.training.loop import batch

    with torch.no_grad():
        pictures, pose, _, matte = batch(samples, rows, device)
        out = edited(pictures, matte, net(pictures, pose)).clamp(0, 1)
    whole: U8 = (out.permute(0, 2, 3, 1).cpu().numpy() * 255).round().astype(np.uint8)
    return whole
