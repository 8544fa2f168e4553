"""Adapting to one speaker: samples out of the bank (kept, so that a second run is quick), training, export, verdict."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch

from inference.api import NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError, system_reason
from inference.progress import parts, share
from inference.render.editor import base
from inference.render.editor.bank import EditorBank, Network
from inference.render.editor.footage import FOLDS, GUARD
from inference.render.editor.pairs import made_for
from inference.render.editor.references import (
    Reference,
    digest,
    file_of,
    joined,
    ordered,
    samples_beside,
)
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
    footage: dict[str, int] = field(default_factory=dict)  # more footage that taught, and the mouths of each
    doubtful: tuple[str, ...] = ()  # of that, what may show somebody else


def adapt(
    exemplars: ExemplarBank, how: How | None = None, folder: Path | None = None, *,
    references: Sequence[Reference] = (), about: Mapping[str, str] | None = None,
    watch: Watch | None = None, look: Look | None = None,
    progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> Adapted:
    """Train an editor on a bank, and on more footage of the same person; the bank's last stretch judges.

    `folder` keeps samples and the state of the run; `about` is more to say on the network's card. Raises PlosiveError.
    """
    how = how or How()
    size = size_named(how.size, how.plate)
    references = ordered(references)
    samples_file, state_file = (None, None) if folder is None else files_of(exemplars, how, folder, references)
    making = parts(share(progress, 0.0, MAKING), 1 + len(references))
    samples = _samples(exemplars, size, samples_file, making[0], token)
    files = [None if samples_file is None else file_of(samples_file.stem, one, samples_file.parent)
             for one in references]
    more = [samples_beside(exemplars, samples, one, size, file, bar, token)
            for one, file, bar in zip(references, files, making[1:])]
    mouths = [len(one.once()) for one in (samples, *more)]
    footage = {one.name: count for one, count in zip(references, mouths[1:])}
    said = [one.phone[one.once()] for one in (samples, *more) if len(one.phone)]
    samples = joined(samples, more)
    start = base.shipped(size)
    run = train(samples, how, state_file, start, watch=watch, look=look, token=token,
                progress=share(progress, MAKING, 1.0))
    card = {
        "steps": run.steps, "seed": how.seed, "size": how.size, "samples": sum(mouths),
        "before": run.before.values(), "after": run.after.values(), "worth": run.worth, "bank": exemplars.key,
    } | ({"footage": len(footage)} if footage else {}) | dict(about or {})
    onnx, far = to_onnx(run.net)
    network = _network(onnx, to_bytes(run.net, card), run.net.size) if run.better else Network()
    phones = coverage(np.concatenate(said)) if said else {}
    doubtful = tuple(one.name for one in references if one.doubt)
    return Adapted(EditorBank(exemplars, network), run, sum(mouths), far, phones, footage, doubtful)


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
    samples = _samples(exemplars, size, file, progress, token)
    device, rows = torch.device("cpu"), np.flatnonzero(samples.judge)
    blur = bargain(samples, rows, device)
    after = score(samples, rows, net, device)
    network = _network(to_onnx(net)[0], weights, size)
    return Judged(EditorBank(exemplars, network), blur.curve[0], after, blur.worth(after))


def files_of(
    exemplars: ExemplarBank, how: How, folder: Path, references: Sequence[Reference] = ()
) -> tuple[Path, Path]:
    """Where the samples of a bank and the state of a run on them, and on more footage, are kept."""
    name = _name(exemplars, size_named(how.size, how.plate))
    more = f"-{digest(references)}" if references else ""
    return folder / f"{name}.npz", folder / f"{name}-{how.size}-{how.seed}{more}.state"


def _network(onnx: bytes, weights: bytes, size: Size) -> Network:
    return Network(onnx, weights, size.side, size.views, size.plate)


def _name(exemplars: ExemplarBank, size: Size) -> str:
    return hashlib.blake2b(
        f"{VERSION} {exemplars.key} {size} {FOLDS} {GUARD}".encode(), digest_size=8).hexdigest()


def stopped_at(
    exemplars: ExemplarBank, how: How, folder: Path, references: Sequence[Reference] = ()
) -> tuple[int, int]:
    """Steps done and planned of a run like this one that was stopped; (0, 0) where there is none to go on with."""
    state = load_state(files_of(exemplars, how, folder, references)[1])
    if state is None or not str(state.get("how")).startswith(repr(how)):  # behind it: which autoencoder
        return 0, 0
    return int(state["step"]), int(state["planned"])


def _samples(
    exemplars: ExemplarBank, size: Size, path: Path | None, progress: Progress, token: Token,
) -> Samples:
    known = None if path is None else load_samples(path)
    if known is not None:
        return known
    made = made_for(exemplars, size, progress=progress, token=token)
    if path is not None:
        try:
            made.save(path)
        except OSError as error:
            raise PlosiveError(f"The samples could not be saved in {path.parent}: {system_reason(error)}",
                               "Make room on the disk, or give another folder") from error
    return made
