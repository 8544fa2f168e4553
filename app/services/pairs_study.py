"""What mask-free editing is worth, and which of its parts: the tables of docs/editor.md, made again from footage.

    python -m app.services.pairs_study CLIP... CACHE RESULT.json [--steps 150] [--seeds 3] [--only NAME]...

Each CLIP, all of it, becomes a bank, and pairs of it are made once, into CACHE; the last eighth judges, by real pairs
of frames of one moment. Each variant is trained from each seed and judged at the end of its training whatever it is
worth: dB beyond blur and gained, and sharpness, in the box of the lips; PSNR beside both mouths, and how much there is
changed by more than 2 of 255; then how far a frame has drifted whose mouth was edited to another pose and back, twice.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch

from app.services.editor_study import bank_of
from inference.api import F32, U8, Targets
from inference.metrics.picture import psnr
from inference.render.composite import composite
from inference.render.editor.bank import EditorBank, Network
from inference.render.editor.footage import FOLDS, GUARD, split, to_mouth_of
from inference.render.editor.pairs import made_for
from inference.render.editor.session import EditorSession
from inference.render.exemplar.bank import ExemplarBank
from inference.render.exemplar.session import ExemplarSession
from inference.training.channels import MADE
from inference.training.export import to_onnx
from inference.training.loop import How, batch, train
from inference.training.losses import Weights
from inference.training.network import Editor, edited, size_named
from inference.training.samples import Samples, load_samples
from inference.training.score import bargain

SIZE = size_named("cpu", plate=True)
SEEN = 2.4 / 255
"""Change of full range that counts: more than 2 levels."""
MOUTHS = 12
"""Frames that are edited again and again."""

Change = Callable[[Samples], Samples]


def _ways(first: int) -> Change:
    def change(samples: Samples) -> Samples:
        teach = np.flatnonzero(~samples.judge)
        return samples.some(np.sort(np.concatenate([teach[first::2], np.flatnonzero(samples.judge)])))
    return change


def _both(samples: Samples) -> Samples:
    return samples


VARIANTS: dict[str, tuple[Change, Weights]] = {
    "both ways": (_both, Weights()),
    "src to mod alone": (_ways(0), Weights()),
    "mod to src alone": (_ways(1), Weights()),
    "nothing said of what should stay": (_both, Weights(stay=0.0)),
}


def bank_and_pairs(clip: Path, cache: Path) -> tuple[ExemplarBank, Samples]:
    """The bank of a clip's first face, and its pairs, kept in `cache`."""
    bank = bank_of(clip, 1.0)
    stored = cache / f"{clip.stem}-{bank.key[:12]}-pairs.npz"
    samples = load_samples(stored)
    if samples is None:
        samples = made_for(bank, SIZE)
        samples.save(stored)
    return bank, samples


def beside(samples: Samples, net: Editor | None) -> tuple[float, float]:
    """Where the matte covers the plate beside both mouths of the judges: PSNR in dB, share changed by over 2 levels.

    For no network of what it would start from: exemplars, and the plate's own mouth moved where that is near.
    """
    found = []
    rows = np.flatnonzero(samples.judge)
    for pick in np.array_split(rows, max(1, len(rows) // 16)):
        pictures, pose, target, matte = batch(samples, pick, torch.device("cpu"))
        with torch.no_grad():
            made = pictures[:, :3] if net is None else edited(pictures, matte, net(pictures, pose)).clamp(0, 1)
        for n, (one, real, cover) in enumerate(zip(made.numpy(), target.numpy(), matte.numpy())):
            lips = np.maximum(samples.shape[pick[n]][..., 0], samples.own[pick[n]][..., 0])
            there = (cv2.dilate(lips, np.ones((9, 9), np.uint8)) < 127) & (cover[0] > 0.1)
            error = float(((one - real)[:, there] ** 2).mean())
            moved = np.abs(one - pictures[n, MADE : MADE + 3].numpy()).max(0)[there] > SEEN
            found.append((10 * float(np.log10(1 / max(error, 1e-6))), float(moved.mean())))
    share = np.mean(found, axis=0)
    return float(share[0]), float(share[1])


def drift(bank: ExemplarBank, network: Network | None) -> tuple[float, float]:
    """PSNR in dB of crops with themselves after their mouths were edited to another pose and back, once and twice.

    The judging stretch is edited with the others' exemplars, each frame to the pose of it that is farthest away.
    """
    held = split(bank, FOLDS, GUARD)[-1]
    session = ExemplarSession(held.rest) if network is None else EditorSession(EditorBank(held.rest, network))
    found = []
    for row in held.rows[np.unique(np.linspace(0, len(held.rows) - 1, MOUTHS).astype(int))]:
        other = held.rows[np.abs(bank.pose[held.rows] - bank.pose[row]).sum(1).argmax()]
        picture, own, after = bank.crops[row], row, []
        for turn in range(4):
            wanted = (other, row)[turn % 2]
            picture = _edited(session, picture, to_mouth_of(bank), bank.pose[wanted], bank.head[row],
                              bank.pose[own])
            own = wanted
            if wanted == row:
                after.append(psnr(picture, bank.crops[row]))
        found.append(after)
    once, twice = np.mean(found, axis=0)
    return float(once), float(twice)


def _edited(session: Any, plate: U8, to_mouth: F32, pose: F32, head: F32, own: F32) -> U8:
    targets = Targets(0, pose[None], head[None], plate=own[None])
    return composite(plate, session.render(session.plan(targets)[0], plate, to_mouth))


def main() -> None:
    """Run, print a table, write everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("clips", nargs="+", type=Path)
    parser.add_argument("cache", type=Path)
    parser.add_argument("result", type=Path)
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--only", action="append", choices=list(VARIANTS), default=[])
    asked = parser.parse_args()
    torch.set_num_threads(1)
    known: dict[str, Any] = json.loads(asked.result.read_text()) if asked.result.exists() else {}
    for clip in asked.clips:
        bank, samples = bank_and_pairs(clip, asked.cache)
        about = known.setdefault(clip.stem, {})
        own = bargain(samples, np.flatnonzero(samples.judge), torch.device("cpu")).curve[0]
        start = [0.0, 0.0, own.sharpness, 0.0, *beside(samples, None), *drift(bank, None)]
        _say(clip, about, "no network", [start], asked.result, known)
        for name in asked.only or VARIANTS:
            if name not in about:
                runs = [_run(bank, samples, name, asked.steps, seed) for seed in range(asked.seeds)]
                _say(clip, about, name, runs, asked.result, known)


def _run(bank: ExemplarBank, samples: Samples, name: str, steps: int, seed: int) -> list[float]:
    change, weights = VARIANTS[name]
    run = train(change(samples), How(steps=steps, seed=seed, plate=True, weights=weights, judged=1))
    network = Network(to_onnx(run.final)[0], b"", SIZE.side, SIZE.views, plate=True)
    return [run.bargain.worth(run.end), run.end.psnr - run.before.psnr, run.end.sharpness, run.end.kept,
            *beside(samples, run.final), *drift(bank, network)]


def _say(
    clip: Path, about: dict[str, Any], name: str, runs: list[list[float]], result: Path, known: dict[str, Any],
) -> None:
    about[name] = runs
    result.write_text(json.dumps(known, indent=1))
    mean, spread = np.mean(runs, axis=0), np.std(runs, axis=0)
    sys.stdout.write(f"{clip.stem} | {name} | {mean[0]:+.2f} ± {spread[0]:.2f} | {mean[1]:+.2f} | {mean[2]:.2f} | "
                     f"{mean[3]:.2f} | {mean[4]:.2f} | {mean[5]:.1%} | {mean[6]:.2f}, {mean[7]:.2f}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
