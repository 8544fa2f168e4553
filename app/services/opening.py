"""Opening what renders a face, or what stands in for it: the document says how, machine and licences say whether.

A renderer that may not be used, cannot be opened or was never trained leaves the face to its own mouths, which every
bank holds; the reason is told, so that nobody takes one for the other.
"""

from __future__ import annotations

from typing import Any

from app.document.model import FaceTrack
from app.document.phrase import phrase
from app.io.arrays import ArrayStore
from app.services import licences
from inference import registry
from inference.api import RenderSession, Spec
from inference.errors import PlosiveError

RENDERER, PREDICTOR = "exemplar", "speaker"
"""What stands in."""
EMPTY = 1000
"""Bytes of a file below which it holds no network."""
SHUT = phrase("its licence is not openly commercial")


def opened(track: FaceTrack, arrays: ArrayStore) -> tuple[RenderSession, str]:
    """A session on a face's bank, and why it is not the one the document names ("" when it is). Raises PlosiveError
    when not even the exemplars can be opened."""
    held = arrays.get(track.bank)
    try:
        spec = registry.get("renderer", track.renderer)
        if not licences.usable(spec):
            raise PlosiveError(SHUT)
        renderer = spec.make()
        bank = renderer.load_bank(held)
        why = _shut(bank)
        if not why:
            session: RenderSession = renderer.open(bank)
            untrained = not getattr(bank, "trained", True)
            return session, phrase("no network was trained for this face") if untrained else ""
    except PlosiveError as error:
        if track.renderer == RENDERER:
            raise
        why = error.what
    renderer = registry.get("renderer", RENDERER).make()
    return renderer.open(renderer.load_bank(held)), why


def has_network(arrays: ArrayStore, bank: str) -> bool:
    """Whether a bank holds a trained network; opens nothing."""
    try:
        return bool(bank) and (arrays.folder / bank / "editor_onnx.npy").stat().st_size > EMPTY
    except OSError:
        return False


def predicting(track: FaceTrack) -> Spec:
    """The card of what predicts a face's poses, or of what stands in for it."""
    spec = registry.get("predictor", track.predictor)
    return spec if licences.usable(spec) else registry.get("predictor", PREDICTOR)


def _shut(bank: Any) -> str:
    """Why a bank's network may not be used; "" when it may."""
    weights = getattr(getattr(bank, "network", None), "weights", b"")
    if not weights:
        return ""
    from inference.training.card import about_of

    licence = str(about_of(weights).get("licence") or "own footage")
    return SHUT if licences.refusal("", licence) else ""
