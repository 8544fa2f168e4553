"""Ablations of the editor (METHODS 6g): the same short training with one part changed, over several seeds.

What counts is what a network gains on held-out mouths beyond what blur would buy (`inference.training.score`), at the
end of its training, whether or not anything of it would be kept.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from inference.api import AXES, F32, NeverCancelled, Progress, Token, silent
from inference.training.lip_crops import SIDE as ENCODED
from inference.training.lips import Mouths, shipped, train_encoder
from inference.training.loop import How, Told, train
from inference.training.losses import Weights
from inference.training.network import Editor
from inference.training.samples import Samples
from inference.training.score import score

VIEWS = 4
GEOMETRIC = 8
"""Axes that are lengths; the other four are light on teeth, tongue and lips."""
LEARNED = 12
"""Numbers of a pose that pictures tell, in the variant that has them."""
NEAREST, FARTHEST = 5, 25
"""Frames between a mouth and the other one of the same plate that is shown beside it."""
FAMILIAR = 150
"""Steps in which the lip encoder learns a new speaker."""
RIDGE = 1e-2


class Direct(Editor):
    """Makes the picture itself instead of what is to be changed in it."""

    def forward(self, pictures: Tensor, pose: Tensor) -> Tensor:
        """See `Editor.forward`."""
        made = super().forward(pictures, pose)
        return torch.cat([made[:, :3] + 0.5 - pictures[:, :3], torch.zeros_like(made[:, 3:])], 1)


@dataclass(frozen=True)
class Variant:
    """One part changed: the samples, the weights of the loss, the kind of network."""

    change: Callable[[Samples], Samples]
    weights: Weights = field(default_factory=Weights)
    kind: type[Editor] = Editor
    whole: bool = False  # learns from whole squares, a quarter as many, instead of halves near the mouth
    pose: float = 0.0  # weight of the pose that a lip encoder reads off the made mouth


def references(count: int) -> Callable[[Samples], Samples]:
    """Samples with so many references."""
    return lambda samples: replace(samples, views=samples.views[:, :count])


def whole(samples: Samples) -> Samples:
    """As it is shipped."""
    return references(VIEWS)(samples)


def geometric(samples: Samples) -> Samples:
    """Poses of eight axes; the others say nothing."""
    pose = samples.pose.copy()
    pose[:, GEOMETRIC : len(AXES)] = 0
    return replace(whole(samples), pose=pose)


def learned(samples: Samples) -> Samples:
    """Poses with twelve more numbers: the principal components of the mouth's picture, seen with its mirror image."""
    small = samples.target[:, ::4, ::4].astype(np.float32) / 255
    flat = ((small + small[:, :, ::-1]) / 2).reshape(len(samples), -1)
    teach = ~samples.judge
    middle = flat[teach].mean(0)
    _, _, axes = np.linalg.svd(flat[teach] - middle, full_matrices=False)
    codes = (flat - middle) @ axes[:LEARNED].T
    codes /= 2 * codes[teach].std(0)
    return replace(whole(samples), pose=np.c_[samples.pose, codes].astype(np.float32))


def beside_the_plate(samples: Samples) -> Samples:
    """Mask-free: beside the exemplars it sees the plate's mouth of another moment, as a frame to be edited shows it."""
    random = np.random.default_rng(5)
    other = np.empty(len(samples), np.intp)
    for i in range(len(samples)):
        apart = np.abs(samples.frame - samples.frame[i])
        near = np.flatnonzero((apart >= NEAREST) & (apart <= FARTHEST) & (samples.judge == samples.judge[i]))
        other[i] = random.choice(near) if len(near) else i
    views = np.concatenate([samples.target[other][:, None], samples.views[:, :VIEWS]], 1)
    return replace(samples, views=views)


VARIANTS = {
    "whole": Variant(whole),
    "1 reference": Variant(references(1)),
    "2 references": Variant(references(2)),
    "8 references": Variant(references(8)),
    "direct": Variant(whole, kind=Direct),
    "lips 1": Variant(whole, Weights(lips=1.0)),
    "lips 10": Variant(whole, Weights(lips=10.0)),
    "no critic": Variant(whole, Weights(critic=0.0)),
    "no features": Variant(whole, Weights(perceptual=0.0)),
    "no detail": Variant(whole, Weights(detail=0.0)),
    "pose 8": Variant(geometric),
    "pose 24": Variant(learned),
    "beside the plate": Variant(beside_the_plate),
    "whole squares": Variant(whole, whole=True),
    "whole squares, pose read": Variant(whole, whole=True, pose=3.0),
}


def reader(samples: Samples, weight: float) -> Told:
    """A loss: how far the pose read off the made mouth is from that read off the real one.

    The shipped lip encoder is made familiar with the square and the speaker first, by the mouths that teach.
    """
    rows = np.flatnonzero(~samples.judge)
    side = samples.size // ENCODED
    small = samples.target[rows].reshape(len(rows), ENCODED, side, ENCODED, side, 3).mean((2, 4)).astype(np.uint8)
    known = Mouths(small, samples.pose[rows, : len(AXES)], np.zeros(len(rows), np.int32))
    net = train_encoder(known, steps=FAMILIAR, rate=1e-3, start=shipped())
    for parameter in net.parameters():
        parameter.requires_grad_(False)

    def told(made: Tensor, target: Tensor) -> Tensor:
        said = [net(functional.avg_pool2d(x, side)) for x in (made, target)]
        return weight * functional.smooth_l1_loss(said[0], said[1])

    return told


def ablate(
    samples: Samples, names: tuple[str, ...], steps: int, batch: int, seeds: int, *,
    progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> dict[str, list[list[float]]]:
    """For each variant and seed: worth beyond blur in dB, gain in dB, sharpness, at the end of the training."""
    found: dict[str, list[list[float]]] = {name: [] for name in names}
    done, device = 0, torch.device("cuda" if torch.cuda.is_available() else "cpu")
    for name in names:
        variant = VARIANTS[name]
        changed = variant.change(samples)
        told = reader(changed, variant.pose) if variant.pose else None
        for seed in range(seeds):
            how = How(steps=steps, batch=batch // 4 if variant.whole else batch, seed=seed, weights=variant.weights,
                      judged=1, part=1.0 if variant.whole else 0.5)
            run = train(changed, how, kind=variant.kind, told=told, token=token)
            last = score(changed, np.flatnonzero(changed.judge), run.final, device)
            own = run.bargain.curve[0]
            found[name].append([run.bargain.worth(last), last.psnr - own.psnr, last.sharpness])
            done += 1
            progress(done, seeds * len(names), name)
    return found


def leak(samples: Samples) -> float:
    """How well light and colour of the skin can be told from poses alone: R² on held-out mouths, 0 = not at all.

    The skin is what lies outside the matte; the head's turn is left out of the poses.
    """
    outside = (samples.matte < 13)[..., None]
    skin = (samples.target * outside).sum((1, 2)) / np.maximum(outside.sum((1, 2)), 1)
    pose = np.delete(samples.pose, np.s_[len(AXES) : len(AXES) + 3], axis=1)
    teach, judge = ~samples.judge, samples.judge
    return _explained(pose[teach], skin[teach], pose[judge], skin[judge])


def _explained(x: F32, y: F32, new_x: F32, new_y: F32) -> float:
    middle, level = x.mean(0), y.mean(0)
    a, b = (x - middle).astype(np.float64), (new_x - middle).astype(np.float64)
    slope = np.linalg.solve(a.T @ a + RIDGE * len(a) * np.eye(a.shape[1]), a.T @ (y - level))
    rest = ((b @ slope + level - new_y) ** 2).sum()
    return float(max(0.0, 1 - rest / max(((new_y - new_y.mean(0)) ** 2).sum(), 1e-9)))
