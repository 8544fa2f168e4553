"""The base weights of resources/editor and their table in docs/editor.md, made again from footage.

    python -m app.services.base_study CLIP... CACHE OUT [--steps 250] [--warm 60] [--seed 0]

Pairs of each CLIP's first face are made once, into CACHE. Each clip is left out in turn: the others teach a base, which
is judged on it as it is, and after `--warm` steps on the clip itself beside a training that starts from nothing. Then
all clips teach what is written: OUT/base.safetensors, base.onnx, base.json with their hashes. Everything runs on one
thread; of a clip with many frames every second pair teaches a base.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

import numpy as np
import torch

from app.io.atomic import write_atomic
from app.services.pairs_study import bank_and_pairs
from inference.training.checkpoint import to_bytes
from inference.training.export import to_onnx
from inference.training.loop import How, Trained, train
from inference.training.samples import Samples
from inference.training.score import Bargain, Score

MANY = 700
"""Pairs of a clip from which on every second one teaches a base: clips shall have a say."""


def together(clips: Sequence[Samples], judge: Samples) -> Samples:
    """What of the clips teaches, and what of `judge` judges."""
    parts = [one.some(~one.judge) for one in clips]
    parts = [one.some(np.arange(0, len(one), 2)) if len(one) > MANY else one for one in parts]
    parts.append(judge.some(judge.judge))
    whole = {f.name: np.concatenate([getattr(one, f.name) for one in parts])
             for f in fields(Samples) if f.name != "phone"}
    return Samples(**whole, phone=np.zeros(0, np.str_))


def row(name: str, bargain: Bargain, found: Score) -> str:
    """A line of the table: dB beyond blur, PSNR, sharpness, share left to the plate."""
    return f"{name} | {bargain.worth(found):+.2f} | {found.psnr:.2f} / {found.sharpness:.2f} | {found.kept:.2f}\n"


def left_out(clips: dict[str, Samples], name: str, steps: int, warm: int, seed: int) -> None:
    """What a base of the other clips is worth on one of them."""
    base = _taught([one for other, one in clips.items() if other != name], clips[name], steps, seed)
    sys.stdout.write(row(f"{name}: none", base.bargain, base.before) + row(f"{name}: base", base.bargain, base.end))
    for said, start in (("warm", base.final), ("cold", None)):
        run = train(clips[name], How(steps=warm, seed=seed, plate=True, judged=1), start=start)
        sys.stdout.write(row(f"{name}: {said}", run.bargain, run.end))
    sys.stdout.flush()


def _taught(teachers: Sequence[Samples], judge: Samples, steps: int, seed: int) -> Trained:
    return train(together(teachers, judge), How(steps=steps, seed=seed, plate=True, judged=1))


def main() -> None:
    """Leave out, then teach by all and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("clips", nargs="+", type=Path)
    parser.add_argument("cache", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--steps", type=int, default=250)
    parser.add_argument("--warm", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    clips = {clip.stem: bank_and_pairs(clip, asked.cache)[1] for clip in asked.clips}
    for name in clips if len(clips) > 1 else ():
        left_out(clips, name, asked.steps, asked.warm, asked.seed)
    every = list(clips.values())
    run = _taught(every, every[0], asked.steps, asked.seed)
    about = {"title": "Base weights, mask-free", "licence": "CC BY 4.0", "steps": asked.steps, "seed": asked.seed}
    made = {"base.safetensors": to_bytes(run.final, about), "base.onnx": to_onnx(run.final)[0]}
    for name, data in made.items():
        write_atomic(asked.out / name, data)
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in made.items()}
    write_atomic(asked.out / "base.json", json.dumps({"sha256": hashes}, indent=1).encode() + b"\n")


if __name__ == "__main__":
    main()
