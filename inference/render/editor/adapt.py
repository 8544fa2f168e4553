"""Adapting to one speaker: samples out of the bank (kept, so that a second run is quick), training, export, verdict."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from inference.api import NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError
from inference.render.editor.bank import EditorBank, Network
from inference.render.editor.footage import FOLDS, GUARD, samples_of
from inference.render.editor.spec import VERSION
from inference.render.exemplar.bank import ExemplarBank
from inference.training.checkpoint import to_bytes
from inference.training.export import to_onnx
from inference.training.loop import How, Trained, Watch, train
from inference.training.network import size_named
from inference.training.samples import Samples, coverage, load_samples

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
    watch: Watch | None = None, progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> Adapted:
    """Train an editor on a bank. `folder` keeps samples and the state of the run. Raises PlosiveError."""
    how = how or How()
    size = size_named(how.size)
    name = hashlib.blake2b(
        f"{VERSION} {exemplars.key} {size} {FOLDS} {GUARD}".encode(), digest_size=8).hexdigest()
    samples = _samples(exemplars, size.side, size.views, None if folder is None else folder / f"{name}.npz",
                       lambda done, total, note="": progress(MAKING * done / max(total, 1e-9), 1.0, note), token)
    run = train(
        samples, how, None if folder is None else folder / f"{name}-{how.size}-{how.seed}.state", watch=watch,
        token=token,
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
