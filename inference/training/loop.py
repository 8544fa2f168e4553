"""The training run: steps planned from a one-second benchmark, resumed after a crash, the best so far kept.

The plan is a number of steps, not of minutes, once the run has begun: the learning rate follows it, and the same
steps from the same seed on the same machine give the same weights, also when the run was interrupted in between.
What is kept is the running average of the weights.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from inference.api import AXES, NeverCancelled, Progress, Token, silent
from inference.errors import Cancelled, PlosiveError
from inference.training.channels import MADE
from inference.training.checkpoint import digest, load_state, save_state
from inference.training.glimpse import Look, Point, Watcher
from inference.training.latent_network import LatentEditor, maker
from inference.training.losses import Critic, Random, Weights, loss_of, touched, weight_map
from inference.training.network import Editor, edited, kept, lips_in, size_named
from inference.training.samples import Samples
from inference.training.score import LEAST, Bargain, Score, bargain, score

SAVE_S = 15.0
"""Seconds between two savings of the state."""
LAYOUT = torch.channels_last
"""Of pictures and weights while it learns: a step takes a tenth less on a processor than with the usual one."""
CRITIC_FROM = 0.6
"""Share of the run from which the critic has a say."""


@dataclass(frozen=True, slots=True)
class How:
    """A training run. `steps` 0: as many as fit into `minutes` on this machine."""

    size: str = "cpu"
    minutes: float = 5.0
    steps: int = 0
    batch: int = 16
    rate: float = 1e-3
    seed: int = 0
    weights: Weights = field(default_factory=Weights)
    judged: int = 12  # how often in a run the held-out samples judge
    vae: str = ""  # folder of the autoencoder that a size in latents needs
    plate: bool = False  # mask-free: samples show the plate's own mouth, and the network says what of it stays
    part: float = 0.5  # of the square's side, near the mouth: with half of it, three times the steps in the same time


@dataclass(frozen=True)
class Trained:
    """What a run ended with; `before` and `after` are how the held-out samples judge the exemplars and it."""

    net: Editor
    steps: int
    planned: int
    bargain: Bargain
    after: Score
    history: tuple[tuple[int, float, float], ...]  # step, mean loss since the last one, held-out mouth PSNR
    final: Editor  # as it was at the end, whatever the held-out samples thought of it
    end: Score  # of that, as it was judged last
    astray: str = ""  # why it ended before its time; what there is was good before that

    @property
    def before(self) -> Score:
        """The exemplars' own."""
        return self.bargain.curve[0]

    @property
    def worth(self) -> float:
        """Decibels gained beyond what blur would buy."""
        return self.bargain.worth(self.after)

    @property
    def better(self) -> bool:
        """Whether the network is worth using."""
        return self.worth > LEAST


_SIDES = np.array(
    [-1 if name in ("skew", "yaw", "roll") else 1 for name in (*AXES, "yaw", "pitch", "roll")], np.float32)
Watch = Callable[[int, float, Score], None]
Told = Callable[[Tensor, Tensor], Tensor]
"""Something more to be judged by: a loss of pictures that were made, and of those they should be."""


def train(
    samples: Samples, how: How, state_file: Path | None = None, start: Editor | None = None, *,
    watch: Watch | None = None, look: Look | None = None, progress: Progress = silent,
    token: Token = NeverCancelled(), kind: type[Editor] = Editor, told: Told | None = None,  # noqa: B008
) -> Trained:
    """Train on what teaches, judge by the rest. Cancelled, it returns the best so far once there is something.

    `look` is shown some held-out mouths every other second, see `inference.training.glimpse`.
    """
    run = _Run(samples, how, start, kind)
    run.told = told
    if state_file is not None:
        run.resume(load_state(state_file))
    run.plan()
    watcher = None if look is None else Watcher(samples, look, CRITIC_FROM if how.weights.critic > 0 else 1.0)
    if watcher is not None:
        watcher.tell(run)
    saved = time.monotonic()
    try:
        while run.step < run.planned:
            token.check()
            run.one()
            judged = run.step % run.every == 0 or run.step == run.planned
            if judged:
                run.judge()
                if watch is not None:
                    watch(run.step, run.history[-1][1], run.last)
            if watcher is not None:
                watcher.stepped(run, judged)
            if state_file is not None and (time.monotonic() - saved > SAVE_S or run.step == run.planned):
                save_state(state_file, run.state())
                saved = time.monotonic()
            progress(run.step, run.planned, f"Learning, {_left(run)} left")
    except Cancelled:
        if state_file is not None:
            save_state(state_file, run.state())
        if not run.history:
            raise
    except _Astray as error:
        if not run.history:
            raise PlosiveError(str(error), "Start it again with another --seed") from error
        return replace(run.result(), astray=f"{error}; the best of before is what there is")
    return run.result()


def steps_in(minutes: float, step_s: float) -> int:
    """How many steps of so many seconds fit, the critic's share and judging counted in."""
    return max(20, round(minutes * 60 / step_s / 1.25))


def _left(run: _Run) -> str:
    seconds = (run.planned - run.step) * run.step_s
    return f"{seconds / 60:.0f} min" if seconds >= 90 else f"{seconds:.0f} s"


class _Astray(Exception):
    """A step that leads nowhere: what it would have changed is as it was."""


class _Run:
    def __init__(self, samples: Samples, how: How, start: Editor | None, kind: type[Editor] = Editor) -> None:
        self.how = how
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.manual_seed(how.seed)
        size = size_named(how.size, how.plate)
        make = maker(size, how.vae) if size.latent else kind
        self.net = make(replace(size, side=samples.size, views=samples.views.shape[1],
                                pose=samples.pose.shape[1]))
        self.origin = ""  # hash of the weights it starts from
        if start is not None:
            self.net.load_state_dict(start.state_dict())
            self.origin = digest(start)
        self.net.to(self.device, memory_format=LAYOUT)  # type: ignore[call-overload]  # torch's stubs lack it
        self.mean = copy.deepcopy(self.net).eval()
        self.best = copy.deepcopy(self.mean)
        self.critic = Critic().to(self.device)
        self.random: Random = Random().to(self.device, memory_format=LAYOUT)  # type: ignore[call-overload]
        self.steer = torch.optim.AdamW(self.net.parameters(), lr=how.rate, weight_decay=0.05, betas=(0.9, 0.98))
        self.critic_steer = torch.optim.Adam(self.critic.parameters(), lr=4e-4, betas=(0.5, 0.9))
        self.samples = samples
        self.teach = np.flatnonzero(~samples.judge)
        self.judges = np.flatnonzero(samples.judge)
        self.part = max(int(samples.size * how.part) // self.net.step, 1) * self.net.step
        self.told: Told | None = None
        self.step, self.planned, self.step_s = 0, 0, 0.0
        self.history: list[tuple[int, float, float]] = []
        self.points: list[Point] = []  # the same with all of the score
        self.losses: list[float] = []
        self.loss = 0.0
        self.bargain = bargain(samples, self.judges, self.device)
        self.last = self.best_score = self.bargain.curve[0]
        if start is not None:  # it may be the best there will be
            self.last = score(samples, self.judges, self.mean, self.device)
            self.best_score = max(self.last, self.best_score, key=self.bargain.merit)

    @property
    def every(self) -> int:
        return max(1, math.ceil(self.planned / self.how.judged))

    def plan(self) -> None:
        """Decide on the number of steps, if nobody has: by a second of them on a network that is thrown away."""
        if self.planned:
            return
        if self.how.steps:
            self.planned = self.how.steps
            return
        kept = [copy.deepcopy(net.state_dict()) for net in (self.net, self.mean)]
        started, count = time.monotonic(), 0
        while time.monotonic() - started < 1.0 or count < 3:
            self.one()
            count += 1
        self.step_s = (time.monotonic() - started) / count
        for net, state in zip((self.net, self.mean), kept):
            net.load_state_dict(state)
        self.steer = torch.optim.AdamW(self.net.parameters(), lr=self.how.rate, weight_decay=0.05, betas=(0.9, 0.98))
        self.step, self.losses = 0, []
        self.planned = steps_in(self.how.minutes, self.step_s)

    @property
    def named(self) -> str:
        """What a saved state must be of to be gone on with."""
        return repr(self.how) + (self.net.vae.digest if isinstance(self.net, LatentEditor) else "") + self.origin

    def one(self) -> None:
        """One step."""
        started = time.monotonic()
        random = np.random.default_rng((self.how.seed, self.step))
        pick = random.choice(self.teach, min(self.how.batch, len(self.teach)), replace=False)
        pictures, pose, target, matte = batch(self.samples, pick, self.device, random, self.part)
        pictures, target = pictures.contiguous(memory_format=LAYOUT), target.contiguous(memory_format=LAYOUT)
        lips = lips_in(pictures, self.how.plate)
        weight = weight_map(matte, lips, self.how.weights)
        if len(self.samples.seen):  # what is seen badly teaches less
            weight = weight * torch.from_numpy(self.samples.seen[pick]).to(self.device)[:, None, None, None]
        share = self.step / max(self.planned, 1)
        for group in self.steer.param_groups:
            group["lr"] = self.how.rate * min(1.0, (self.step + 1) / 50) * (0.5 + 0.5 * math.cos(math.pi * share))
        change = self.net(pictures, pose)
        made = edited(pictures, matte, change)
        loss = loss_of(made, target, weight, self.random, self.how.weights)
        if self.how.plate:
            loss = loss + self.how.weights.stay * touched(kept(change), pictures[:, MADE : MADE + 3], target, matte)
        if self.told is not None:
            loss = loss + self.told(made, target)
        late = self.planned > 0 and share >= CRITIC_FROM and self.how.weights.critic > 0
        if late:
            loss = loss + self._critic(made, target, lips)
        value = float(loss.detach())
        if not math.isfinite(value):
            raise _Astray(f"The training went astray at step {self.step} (its loss is no number)")
        self.steer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        slope = torch.nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
        if not math.isfinite(float(slope)):  # one such step would spoil all weights, and the next saving
            raise _Astray(f"The training went astray at step {self.step} (its slope is no number)")
        self.steer.step()
        fade = min(0.995, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for slow, fast in zip(self.mean.parameters(), self.net.parameters()):
                slow.lerp_(fast, 1 - fade)
        self.step += 1
        self.losses.append(value)
        self.loss = value
        spent = time.monotonic() - started
        self.step_s = spent if not self.step_s else 0.95 * self.step_s + 0.05 * spent

    def _critic(self, made: Tensor, target: Tensor, lips: Tensor) -> Tensor:
        """What the critic thinks, after it has learned from this batch itself."""
        near = functional.max_pool2d(lips, 9, stride=1, padding=4)
        fake, real = made * near, target * near
        seen = functional.adaptive_avg_pool2d(near, made.shape[-1] // 4)
        loss = ((self.critic(real) - 1).pow(2) * seen).mean() + (self.critic(fake.detach()).pow(2) * seen).mean()
        self.critic_steer.zero_grad(set_to_none=True)
        loss.backward()
        self.critic_steer.step()
        out: Tensor = self.how.weights.critic * ((self.critic(fake) - 1).pow(2) * seen).mean()
        return out

    def judge(self) -> None:
        """Let the held-out samples judge the average network; remember it where it is the best."""
        self.last = score(self.samples, self.judges, self.mean, self.device)
        self.history.append((self.step, float(np.mean(self.losses or [0.0])), self.last.psnr))
        self.points.append(Point(*self.history[-1][:2], self.last))
        self.losses = []
        if self.bargain.merit(self.last) >= self.bargain.merit(self.best_score):
            self.best_score = self.last
            self.best.load_state_dict(self.mean.state_dict())

    def state(self) -> dict[str, Any]:
        """Everything a later run needs to go on as if nothing had happened."""
        return {
            "how": self.named, "step": self.step, "planned": self.planned, "net": self.net.state_dict(),
            "mean": self.mean.state_dict(), "best": self.best.state_dict(), "critic": self.critic.state_dict(),
            "steer": self.steer.state_dict(), "critic_steer": self.critic_steer.state_dict(),
            "history": [list(row) for row in self.history], "losses": self.losses,
            "best_score": self.best_score.values(),
            "points": [[point.step, point.loss, *point.score.values()] for point in self.points],
        }

    def resume(self, state: dict[str, Any] | None) -> None:
        """Go on from a saved state, if there is one and it is of the same run."""
        if state is None or state.get("how") != self.named:
            return
        for name in ("net", "mean", "best", "critic", "steer", "critic_steer"):
            getattr(self, name).load_state_dict(state[name])
        self.step, self.planned = int(state["step"]), int(state["planned"])
        self.history = [(int(a), float(b), float(c)) for a, b, c in state["history"]]
        self.losses = [float(x) for x in state["losses"]]
        self.best_score = Score(*state["best_score"])
        self.points = [Point(int(row[0]), float(row[1]), Score(*row[2:])) for row in state.get("points", ())]
        self.last = self.points[-1].score if self.points else self.last

    def result(self) -> Trained:
        """The best network so far."""
        return Trained(self.best.cpu().eval(), self.step, self.planned, self.bargain, self.best_score,
                       tuple(self.history), self.mean.cpu().eval(), self.last)


def batch(
    samples: Samples, pick: np.ndarray[Any, np.dtype[np.intp]], device: torch.device,
    random: np.random.Generator | None = None, part: int = 0,
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Pictures (b, c, s, s) and poses (b, 15) that go in, targets and mattes; varied in light where `random`.

    The pictures' channels are made 3, matte 1, shape 2, of the plate 3 and 2 where samples have one, references 3 each.

    The light of all pictures of a sample changes together, and which exemplar stands where: neither moves a lip.
    `part`: only so many pixels of the square in both directions, round a place near the mouth.
    """
    side = samples.size
    part = part or side
    left = top = np.zeros(len(pick), np.intp)
    if random is not None and part < side:
        left, top = (_near(samples, pick, axis, part, random) for axis in (0, 1))

    def cut(pictures: np.ndarray[Any, np.dtype[np.uint8]], rows: int = -3) -> np.ndarray[Any, np.dtype[np.uint8]]:
        return np.stack([pictures[i][(..., slice(y, y + part), slice(x, x + part)) + (slice(None),) * (-rows - 2)]
                         for i, x, y in zip(pick, left, top)])

    made, target = _planes(cut(samples.made)), _planes(cut(samples.target))
    plate = _planes(cut(samples.plate)) if len(samples.plate) else made[:, :0]
    views = cut(samples.views)
    if random is not None and views.shape[1] > 1:
        views = np.concatenate([views[:, :1], views[:, 1 + random.permutation(views.shape[1] - 1)]], 1)
    refs = torch.from_numpy(views).permute(0, 1, 4, 2, 3).flatten(1, 2).float() / 255
    if random is not None:
        gain = torch.from_numpy(random.uniform(0.92, 1.08, (len(pick), 3, 1, 1)).astype(np.float32))
        made, target, refs = made * gain, target * gain, refs * gain.repeat(1, views.shape[1], 1, 1)
        plate = plate * gain if len(samples.plate) else plate
    matte = torch.from_numpy(cut(samples.matte, -2))[:, None].float() / 255
    shape = torch.from_numpy(cut(samples.shape)).permute(0, 3, 1, 2).float() / 255
    if len(samples.plate):
        plate = torch.cat([plate, torch.from_numpy(cut(samples.own)).permute(0, 3, 1, 2).float() / 255], 1)
    pictures = torch.cat([made, matte, shape, plate, refs], 1)
    pose = torch.from_numpy(samples.pose[pick])
    if random is not None:
        pictures, pose, target, matte = _mirrored(pictures, pose, target, matte, random, len(samples.plate) > 0)
        pose = _doubted(pose, random)
    return tuple(x.to(device) for x in (pictures, pose, target, matte))  # type: ignore[return-value]


def _mirrored(
    pictures: Tensor, pose: Tensor, target: Tensor, matte: Tensor, random: np.random.Generator, plate: bool,
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Every other batch seen in a mirror: what points to a side points to the other one, also in the plate's pose."""
    if random.random() < 0.5:
        return pictures, pose, target, matte
    more = pose.shape[1] - len(_SIDES)
    sides = np.r_[_SIDES, _SIDES[:more] if plate else np.ones(more, np.float32)]
    return pictures.flip(-1), pose * torch.from_numpy(sides), target.flip(-1), matte.flip(-1)


def _doubted(pose: Tensor, random: np.random.Generator) -> Tensor:
    """Poses with noise, every other one unknown: an exact one tells which frame it is, to be learned by heart."""
    noise = random.normal(0, 0.15, tuple(pose.shape)).astype(np.float32)
    known = (random.random((len(pose), 1)) < 0.5).astype(np.float32)
    return (pose + torch.from_numpy(noise)) * torch.from_numpy(known)


def _near(
    samples: Samples, pick: np.ndarray[Any, np.dtype[np.intp]], axis: int, part: int, random: np.random.Generator,
) -> np.ndarray[Any, np.dtype[np.intp]]:
    """Where parts of the square begin, across (axis 0) or down (1): round the lips, give or take a third."""
    lips = samples.shape[pick][..., 0].max(axis=1 + axis) > 127  # (b, s) along the axis
    line = np.arange(samples.size)
    middle = (lips * line).sum(1) / np.maximum(lips.sum(1), 1)
    start = middle - part / 2 + random.uniform(-part / 3, part / 3, len(pick))
    out: np.ndarray[Any, np.dtype[np.intp]] = np.clip(np.rint(start), 0, samples.size - part).astype(np.intp)
    return out


def _planes(pictures: np.ndarray[Any, np.dtype[np.uint8]]) -> Tensor:
    return torch.from_numpy(pictures).permute(0, 3, 1, 2).float() / 255
