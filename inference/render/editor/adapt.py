"""Adapting to one speaker: samples out of the bank (kept, so that a second run is quick), training, export, verdict."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from inference.api import NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError
from inference.render.editor.bank import EditorBank, Network
from inference.render.editor.footage import FOLDS, GUARD, samples_of
from inference.render.editor.spec import VERSION
from inference.render.exemplar.bank import ExemplarBank
from inference.training.checkpoint import from_bytes, load_state, to_bytes
from inference.training.export import to_onnx
from inference.training.glimpse import Look
from inference.training.loop import How, Trained, Watch, train
from inference.training.network import Size, size_named
from inference.training.samples import Samples, coverage, load_samples
from inference.training.score import Score, bargain, score

MAKING = 0.2
"""Share of the progress that making samples takes."""


@dataclass(frozen=True)
class Adapted:
    """The bank with its network (none where it was no better), the run, and how far ONNX is from torch."""

    bank: EditorBank
    run: Trained
    samples: int
    difference: float
    phones: dict[str, int]  # frames of each of the 39 phones; empty where nobody knows what was said


def adapt(
    exemplars: ExemplarBank, how: How | None = None, folder: Path | None = None, *,
    watch: Watch | None = None, look: Look | None = None, progress: Progress = silent,
    token: Token = NeverCancelled(),  # noqa: B008
) -> Adapted:
    """Train an editor on a bank. `folder` keeps samples and the state of the run. Raises PlosiveError."""
    how = how or How()
    size = size_named(how.size)
    samples_file, state_file = (None, None) if folder is None else files_of(exemplars, how, folder)
    samples = _samples(exemplars, size.side, size.views, samples_file,
                       lambda done, total, note="": progress(MAKING * done / max(total, 1e-9), 1.0, note), token)
    run = train(
        samples, how, state_file, watch=watch, look=look, token=token,
        progress=lambda done, total, note="": progress(MAKING + (1 - MAKING) * done / max(total, 1e-9), 1.0, note),
    )
    about = {
        "steps": run.steps, "seed": how.seed, "size": how.size, "samples": len(samples),
        "before": run.before.values(), "after": run.after.values(), "worth": run.worth, "bank": exemplars.key,
    }
    onnx, far = to_onnx(run.net)
    network = Network(onnx, to_bytes(run.net, about), samples.size, size.views) if run.better else Network()
    phones = coverage(exemplars.phone) if len(exemplars.phone) else {}
    return Adapted(EditorBank(exemplars, network), run, len(samples), far, phones)


@dataclass(frozen=True)
class Judged:
    """The bank with a network from elsewhere, and how both renderers do on the mouths that judge."""

    bank: EditorBank
    before: Score
    after: Score
    worth: float


def judged(
    exemplars: ExemplarBank, weights: bytes, folder: Path | None = None, *,
    progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> Judged:
    """Try a network that was trained elsewhere on a face. Raises PlosiveError when the file is damaged or foreign."""
    net = from_bytes(weights)[0]
    size = net.size
    file = None if folder is None else folder / f"{_name(exemplars, size)}.npz"
    samples = _samples(exemplars, size.side, size.views, file, progress, token)
    device, rows = torch.device("cpu"), np.flatnonzero(samples.judge)
    blur = bargain(samples, rows, device)
    after = score(samples, rows, net, device)
    network = Network(to_onnx(net)[0], weights, size.side, size.views)
    return Judged(EditorBank(exemplars, network), blur.curve[0], after, blur.worth(after))


def files_of(exemplars: ExemplarBank, how: How, folder: Path) -> tuple[Path, Path]:
    """Where the samples of a bank and the state of a run on them are kept."""
    name = _name(exemplars, size_named(how.size))
    return folder / f"{name}.npz", folder / f"{name}-{how.size}-{how.seed}.state"


def _name(exemplars: ExemplarBank, size: Size) -> str:
    return hashlib.blake2b(
        f"{VERSION} {exemplars.key} {size} {FOLDS} {GUARD}".encode(), digest_size=8).hexdigest()


def stopped_at(exemplars: ExemplarBank, how: How, folder: Path) -> tuple[int, int]:
    """Steps done and planned of a run like this one that was stopped; (0, 0) where there is none to go on with."""
    state = load_state(files_of(exemplars, how, folder)[1])
    return (0, 0) if state is None or state.get("how") != repr(how) else (int(state["step"]), int(state["planned"]))


def _samples(
    exemplars: ExemplarBank, side: int, views: int, path: Path | None, progress: Progress, token: Token,
) -> Samples:
    known = None if path is None else load_samples(path)
    if known is not None:
        return known
    made = samples_of(exemplars, side, views, progress=progress, token=token)
    if path is not None:
        try:
            made.save(path)
        except OSError as error:
            raise PlosiveError(f"The samples could not be saved in {path.parent}: {error.strerror or error}",
                               "Make room on the disk, or give another folder") from error
    return made
