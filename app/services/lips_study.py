"""The lip encoder of resources/lips and the table of docs/editor.md, made again from footage.

    python -m app.services.lips_study CLIP... CACHE OUT [--steps 600] [--seed 0] [--without STEM,STEM]...

The mouths of each CLIP's first face and the poses that the tracker measures are collected once, into CACHE. Each
`--without` names clips that one training leaves out and is judged by; if none is given every clip is left out in turn.
Then all clips teach what is written: OUT/base.safetensors, base.onnx, base.json with their hashes, result.json with
the errors. Poses have one scale per clip, and clips an equal say in the order given: one file should hold all
sentences of a speaker. Everything runs on one thread.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from app.io.atomic import write_atomic
from app.media.decode import VideoSource
from inference.api import AXES, F32, F64, U8
from inference.errors import PlosiveError
from inference.face import analyse_faces
from inference.metrics.follow import correlation
from inference.training.export import TOLERANCE
from inference.training.lip_crops import SIDE, mouths_of
from inference.training.lips import LipEncoder, Mouths, calibrated, read, to_bytes, train_encoder

KNOWN = 0.75
"""Part of a clip that a stranger's poses are calibrated on; the rest is judged."""
FEWEST = 16
"""Mouths of a clip: with fewer there is nothing to calibrate on and judge by."""
ROWS = ("raw", "calibrated", "median", "correlation")
Row = dict[str, float | None]


def mouths_in(clip: Path, cache: Path) -> tuple[U8, F32]:
    """Pictures (n, 64, 64, 3) and tracked poses (n, 12) of the first face, kept in `cache`. Raises PlosiveError."""
    stored = cache / f"{clip.stem}.mouths.npz"
    if stored.exists():
        with np.load(stored) as known:
            return known["pictures"], known["pose"]
    source = VideoSource(clip)
    try:
        faces = analyse_faces(source)
        pictures, pose = mouths_of(source, faces[0]) if faces else (np.zeros(0, np.uint8), np.zeros(0, np.float32))
    finally:
        source.close()
    if len(pose) < FEWEST:
        raise PlosiveError(f"{clip.name} shows a mouth in {len(pose)} frames, {FEWEST} are needed", "Leave it out")
    file = io.BytesIO()
    np.savez(file, pictures=pictures, pose=pose)
    write_atomic(stored, file.getvalue())
    return pictures, pose


def collect(clips: Sequence[Path], cache: Path) -> Mouths:
    """The mouths of all clips, numbered in their order. Raises PlosiveError."""
    stems = [clip.stem for clip in clips]
    if len(set(stems)) < len(stems):
        raise PlosiveError("Two clips have the same name", "Rename one: the cache tells clips apart by their names")
    pictures, poses = zip(*(mouths_in(clip, cache) for clip in clips), strict=True)
    numbers = np.repeat(np.arange(len(clips), dtype=np.int32), [len(pose) for pose in poses])
    return Mouths(np.concatenate(pictures), np.concatenate(poses), numbers)


def judge(net: LipEncoder, mouths: Mouths) -> dict[str, Row]:
    """How well a network reads these mouths, mean over their clips, for each axis and as "mean" of the 12.

    Mean absolute errors are in pose units over the last quarter of each clip: as said, calibrated on the first three
    quarters, and of the median there. The correlation is over the whole clip; None where an axis does not move.
    """
    found: list[list[NDArray[np.floating[Any]]]] = []
    for clip in np.unique(mouths.clip):
        own = mouths.only(np.flatnonzero(mouths.clip == clip))
        said, true, cut = read(net, own.pictures), own.pose, int(len(own) * KNOWN)
        fair = calibrated(said, true, np.arange(cut))
        rest = np.median(true[:cut], axis=0)
        errors = [np.abs(way - true)[cut:].mean(axis=0) for way in (said, fair, rest)]
        pairs = zip(said.T.astype(np.float64), true.T.astype(np.float64), strict=True)
        found.append([*errors, np.array([correlation(a, b) for a, b in pairs])])
    out: dict[str, Row] = {}
    for name, values in zip(ROWS, zip(*found, strict=True), strict=True):
        axes = _mean(np.stack(values).astype(np.float64))
        row = dict(zip((*AXES, "mean"), (*axes, *_mean(axes[:, None])), strict=True))
        out[name] = {axis: round(float(value), 4) if np.isfinite(value) else None for axis, value in row.items()}
    return out


def _mean(values: F64) -> F64:
    """Mean (m,) of the known among values (n, m); NaN where none is."""
    known = np.isfinite(values)
    with np.errstate(invalid="ignore"):
        mean: F64 = np.where(known, values, 0).sum(axis=0) / known.sum(axis=0)
    return mean


def taught(net: LipEncoder, mouths: Mouths) -> float:
    """Mean absolute error on mouths as they are, pose units."""
    return round(float(np.abs(read(net, mouths.pictures) - mouths.pose).mean()), 4)


def to_onnx(net: LipEncoder) -> bytes:
    """The ONNX file of an encoder, for any batch. Raises PlosiveError if it reads other poses than torch."""
    import onnxruntime

    pictures = torch.rand((2, 3, SIDE, SIDE), generator=torch.Generator().manual_seed(3))
    file: Any = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # see inference.training.export
        torch.onnx.export(
            net.eval(), (pictures,), file, dynamo=False, opset_version=17, input_names=["pictures"],
            output_names=["pose"], dynamic_axes={name: {0: "batch"} for name in ("pictures", "pose")},
        )  # fmt: skip
    data: bytes = file.getvalue()
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    for count in (2, 1):  # for any batch: not for the one tried
        some = pictures[:count]
        with torch.no_grad():
            far = float(np.abs(session.run(None, {"pictures": some.numpy()})[0] - net(some).numpy()).max())
        if far > TOLERANCE:
            raise PlosiveError(f"The exported encoder differs from the trained one by {far:.2g}", "Train it again")
    return data


def write(net: LipEncoder, out: Path) -> None:
    """Both forms of an encoder and their hashes, as resources/lips holds them."""
    forms = {"base.safetensors": to_bytes(net), "base.onnx": to_onnx(net)}
    card = {"sha256": {name: hashlib.sha256(data).hexdigest() for name, data in forms.items()},
            "axes": list(AXES), "side": SIDE}  # fmt: skip
    for name, data in forms.items():
        write_atomic(out / name, data)
    write_atomic(out / "base.json", (json.dumps(card, indent=1) + "\n").encode())


def rows_of(stems: Sequence[str], group: str) -> NDArray[np.intp]:
    """Numbers of the clips that a `--without` names. Raises PlosiveError."""
    names = group.split(",")
    if unknown := [name for name in names if name not in stems]:
        raise PlosiveError(f"No clip is called {unknown[0]}", f"Name some of {', '.join(stems)}")
    if len(set(names)) == len(stems):
        raise PlosiveError("Nothing is left to learn from", "Give more clips than are left out at a time")
    return np.array([stems.index(name) for name in names], np.intp)


def study(clips: Sequence[Path], cache: Path, out: Path, steps: int, seed: int, without: Sequence[str]) -> None:
    """Everything the module says; tables go to the standard output. Raises PlosiveError."""
    stems = [clip.stem for clip in clips]
    groups = {group: rows_of(stems, group) for group in without or stems}
    mouths = collect(clips, cache)
    result: dict[str, Any] = {"clips": {stem: int((mouths.clip == i).sum()) for i, stem in enumerate(stems)},
                              "steps": steps, "seed": seed, "left out": {}}  # fmt: skip

    def keep() -> None:
        write_atomic(out / "result.json", (json.dumps(result, indent=1) + "\n").encode())

    for group, numbers in groups.items():
        away = np.isin(mouths.clip, numbers)
        net = train_encoder(mouths.only(np.flatnonzero(~away)), steps=steps, seed=seed)
        found = judge(net, mouths.only(np.flatnonzero(away)))
        result["left out"][group] = found
        keep()
        sys.stdout.write(f"without {group}\n{'':12}" + " ".join(f"{axis:>6}" for axis in (*AXES, "mean")) + "\n")
        for name, row in found.items():
            said = ("-" if value is None else f"{value:.3f}" for value in row.values())
            sys.stdout.write(f"{name:12}" + " ".join(f"{value:>6}" for value in said) + "\n")
        sys.stdout.flush()
    start = taught(train_encoder(mouths, steps=0, seed=seed), mouths)
    net = train_encoder(mouths, steps=steps, seed=seed)
    result["taught"] = {"untrained": start, "trained": taught(net, mouths)}
    write(net, out)
    keep()
    sys.stdout.write(f"all {len(mouths)} mouths: MAE {start:.3f}, taught {result['taught']['trained']:.3f}\n")


def main() -> None:
    """Run on one thread."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("clips", nargs="+", type=Path)
    parser.add_argument("cache", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--without", action="append", default=[], metavar="STEM,STEM")
    asked = parser.parse_args()
    torch.set_num_threads(1)
    try:
        study(asked.clips, asked.cache, asked.out, asked.steps, asked.seed, asked.without)
    except PlosiveError as error:
        raise SystemExit(str(error)) from error


if __name__ == "__main__":
    main()
