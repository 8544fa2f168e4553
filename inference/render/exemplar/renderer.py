"""The exemplar renderer: learn, open, plan, render (DESIGN section 6)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.api import BOOL, Bank, FaceAnalysis, FrameSource, NeverCancelled, Progress, Token, silent
from inference.render.exemplar.bank import ExemplarBank, load
from inference.render.exemplar.build import build
from inference.render.exemplar.session import ExemplarSession


class ExemplarRenderer:
    """Retrieve, warp, colour, blend: the speaker's own footage, no trained weights. Deterministic."""

    def build_bank(
        self, footage: FrameSource, face: FaceAnalysis, *, usable: BOOL,
        phone: Sequence[str] = (), progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
    ) -> ExemplarBank:
        """Learn the speaker from frames where `usable` (N,). Raises PlosiveError when none shows the face."""
        return build(footage, face, np.asarray(usable, bool), phone, progress, token)

    def load_bank(self, arrays: dict[str, NDArray[Any]]) -> ExemplarBank:
        """The bank that `arrays()` described."""
        return load(arrays)

    def open(self, bank: Bank) -> ExemplarSession:
        """A session on this bank."""
        if not isinstance(bank, ExemplarBank):
            bank = load(bank.arrays())
        return ExemplarSession(bank)
