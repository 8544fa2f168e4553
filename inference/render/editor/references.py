"""More footage of the same person, made into samples that teach beside the shot's own.

Each piece is a bank of its own, rendered from its own other stretches (its light, its camera), so that a network sees
what exemplars lack and not what another room looks like. The shot's held-out mouths stay the only judges: footage that
shows them is refused. Samples are kept by content, piece by piece; what was interrupted goes on with the next piece.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inference.api import F32, Progress, Token
from inference.errors import PlosiveError, system_reason
from inference.progress import share
from inference.render.editor.footage import FOLDS, GUARD
from inference.render.editor.pairs import made_for
from inference.render.editor.spec import VERSION
from inference.render.exemplar.bank import ExemplarBank
from inference.training.network import Size
from inference.training.samples import Samples, load_samples

MOST = 4000
"""Samples that teach, in memory at once (some 340 KB each at 128 px): of more, evenly spread ones are taken."""
SMALL = 16
"""Side of the pictures that are compared to find footage again."""
SAME = 0.25
"""Of the usual distance between a held-out mouth and the nearest other one: nearer is the same frame."""
SHARED = 0.1
"""Share of the held-out mouths found again from which footage counts as the shot's own."""


@dataclass(frozen=True)
class Reference:
    """A piece of footage: what it depends on, its name, and how to make its bank in the shot's pose units."""

    key: str
    name: str
    mouths: int  # about as many samples as it will make
    bank: Callable[[Progress, Token], ExemplarBank]
    doubt: bool = False  # whether it may show somebody else


def digest(references: Sequence[Reference]) -> str:
    """Which pieces there are, whatever their order; "" for none."""
    keys = "\n".join(sorted(one.key for one in references))
    return hashlib.blake2b(keys.encode(), digest_size=4).hexdigest() if references else ""


def ordered(references: Sequence[Reference]) -> list[Reference]:
    """The same pieces in the same order, however they were named; each once."""
    return [one for _, one in sorted({one.key: one for one in references}.items())]


def file_of(own: str, reference: Reference, folder: Path) -> Path:
    """Where the samples of a piece are kept beside those of the shot, whose file is called `own`."""
    text = f"{VERSION} {reference.key} {FOLDS} {GUARD}"
    return folder / f"{own}-{hashlib.blake2b(text.encode(), digest_size=8).hexdigest()}.npz"


def samples_beside(
    shot: ExemplarBank, own: Samples, reference: Reference, size: Size, path: Path | None,
    progress: Progress, token: Token,
) -> Samples:
    """The samples of one piece, all of which teach. Raises PlosiveError where it cannot teach this face."""
    known = None if path is None else load_samples(path)
    if known is None:
        bank = reference.bank(share(progress, 0.0, 0.3), token)
        try:
            known = made_for(bank, size, of=shot, token=token, progress=share(progress, 0.3, 1.0))
        except PlosiveError as error:
            raise PlosiveError(f"{reference.name}: {error.what}", "Leave it out, or choose longer footage") from error
        if path is not None:
            try:
                known.save(path)
            except OSError as error:
                raise PlosiveError(f"The samples could not be saved in {path.parent}: {system_reason(error)}",
                                   "Make room on the disk, or give another folder") from error
    if shared(own, known) >= SHARED:
        raise PlosiveError(f"{reference.name} shows the stretch of the shot that judges",
                           "Leave it out: what judges must not teach")
    return known


def joined(own: Samples, more: Sequence[Samples]) -> Samples:
    """All samples as one; `MOST` of them teach."""
    room = max(MOST - len(own), 0)
    total = sum(len(one) for one in more)
    if not total:
        return own
    if total > room:
        more = [_some(one, round(room * len(one) / total)) for one in more]
    phones = _phones([own, *more])
    whole = {f.name: np.concatenate([getattr(one, f.name) for one in (own, *more)])
             for f in fields(Samples) if f.name != "phone"}
    return Samples(**whole, phone=phones)


def shared(own: Samples, other: Samples) -> float:
    """Share of the held-out mouths that other footage shows too, whatever it was encoded by."""
    judges = np.flatnonzero(own.judge)
    if not len(judges) or not len(other):
        return 0.0
    held, taught, found = (_small(one) for one in (own.target[judges], own.target[~own.judge], other.target))
    if not len(taught):
        return 0.0
    usual = float(np.median(_nearest(held, taught)))
    return float((_nearest(held, found) < SAME * usual).mean())


def _small(pictures: NDArray[np.uint8]) -> F32:
    n, side = len(pictures), pictures.shape[1]
    step = max(side // SMALL, 1)
    cut = side // step * step
    small = pictures[:, :cut, :cut].reshape(n, cut // step, step, cut // step, step, 3).mean((2, 4, 5))
    out: F32 = small.reshape(n, -1).astype(np.float32)
    return out


def _nearest(some: F32, others: F32) -> F32:
    apart = (some**2).sum(1)[:, None] + (others**2).sum(1)[None] - 2 * some @ others.T
    out: F32 = np.sqrt(np.maximum(apart.min(1), 0))
    return out


def _some(samples: Samples, count: int) -> Samples:
    return samples.some(np.unique(np.linspace(0, len(samples) - 1, max(count, 1)).astype(int)))


def _phones(parts: Sequence[Samples]) -> NDArray[np.str_]:
    """What is said in each sample; "" where nobody knows, (0,) where nobody knows anywhere."""
    if not any(len(one.phone) for one in parts):
        return np.zeros(0, np.str_)
    return np.concatenate([one.phone if len(one.phone) else np.full(len(one), "", np.str_) for one in parts])
