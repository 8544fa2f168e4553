"""The editor renderer: learn exemplars, train a network on them, render with both (DESIGN section 6, step 4)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from inference.api import BOOL, Bank, FaceAnalysis, FrameSource, NeverCancelled, Progress, Token, silent
from inference.progress import share
from inference.render.editor.bank import EditorBank, Network, load
from inference.render.editor.session import EditorSession
from inference.render.exemplar.bank import ExemplarBank
from inference.render.exemplar.renderer import ExemplarRenderer

if TYPE_CHECKING:
    from inference.training.loop import How

BANK_S, SAMPLE_S, STEP_S = 0.015, 0.05, 0.15
"""Seconds a frame takes to get into the bank, and to be made again as a sample; a step of training. Roughly."""


def forecast(frames: int, minutes: float = 5.0, steps: int = 0) -> tuple[float, float]:
    """About how many seconds the exemplars and the network of so many frames take: for shares of a bar."""
    return BANK_S * frames, SAMPLE_S * frames + (STEP_S * steps if steps else 60 * minutes)


class EditorRenderer:
    """`how` None: five minutes of training on a bank that is built; `folder`: where a run can be resumed from."""

    def __init__(self, how: How | None = None, folder: Path | None = None) -> None:
        self._how = how
        self._folder = folder

    @property
    def key(self) -> str:
        """What a bank depends on besides the footage: how it is trained."""
        from inference.training.loop import How

        return repr(self._how or How())

    def build_bank(
        self, footage: FrameSource, face: FaceAnalysis, *, usable: BOOL,
        phone: Sequence[str] = (), progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
    ) -> EditorBank:
        """Learn the speaker and train on them. A still portrait teaches nothing: its bank has no network."""
        from inference.render.editor.adapt import adapt
        from inference.training.loop import How

        how = self._how or How()
        bank_s, training_s = forecast(int(np.count_nonzero(usable)), how.minutes, how.steps)
        first = bank_s / max(bank_s + training_s, 1e-9)
        exemplars = ExemplarRenderer().build_bank(
            footage, face, usable=np.asarray(usable, bool), phone=phone, token=token,
            progress=share(progress, 0.0, first))
        if exemplars.still:
            return EditorBank(exemplars, Network())
        return adapt(exemplars, how, self._folder, token=token, progress=share(progress, first, 1.0)).bank

    def load_bank(self, arrays: dict[str, NDArray[Any]]) -> EditorBank:
        """The bank that `arrays()` described, also one of the exemplar renderer, which is rendered as it is."""
        return load(arrays)

    def open(self, bank: Bank) -> EditorSession:
        """A session on this bank."""
        if isinstance(bank, ExemplarBank):
            bank = EditorBank(bank, Network())
        if not isinstance(bank, EditorBank):
            bank = load(bank.arrays())
        return EditorSession(bank)
