"""The engine of `plosive reconstruct`: re-render a clip's tail with a bank made of its head.

Everything learned (the speaker's scale, decoder, exemplars) comes from frames before the cut. A frame of the tail
gives only its axes, its head's turn, its stabilisation, and its plate outside the matte; given `poses` (from audio,
say), not even its axes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import floor

import numpy as np

from inference.api import (
    BOOL,
    F32,
    U8,
    FaceAnalysis,
    FrameSource,
    NeverCancelled,
    Patch,
    Progress,
    Renderer,
    Targets,
    Token,
    silent,
)
from inference.errors import PlosiveError
from inference.face.scale import speaker_scale
from inference.render.composite import composite, faded


@dataclass(frozen=True, slots=True)
class Reconstruction:
    """What is known before the first frame: where the tail starts, and the tail's frames, made one by one."""

    start: int
    made: Iterator[tuple[U8, Patch | None]]
    """Each frame's plate and the patch over it, None where the plate stays; can be read once."""

    @property
    def frames(self) -> Iterator[U8]:
        """The finished frames; reads `made`."""
        for plate, patch in self.made:
            yield plate if patch is None else composite(plate, patch)


def bank_end(frames: int, fraction: float) -> int:
    """How many frames the bank may see: floor(fraction x frames)."""
    return floor(fraction * frames)


def head_only(face: FaceAnalysis, end: int) -> FaceAnalysis:
    """The same measurements in the units of a speaker known only up to frame `end`."""
    seen = face.present & (np.arange(len(face.present)) < end) & np.isfinite(face.raw).all(1)
    if not seen.any():
        raise PlosiveError("No face in the part of the clip the bank is made of",
                           "Choose a clip whose beginning shows the speaker")
    clear = seen & (face.visibility > 0.5)
    scale = speaker_scale(face.raw, clear if clear.any() else seen)
    return replace(face, scale=scale, pose=scale.normalise(face.raw))


def reconstruct(
    footage: FrameSource, face: FaceAnalysis, renderer: Renderer, *, bank_until: float = 0.75,
    usable: BOOL | None = None, poses: F32 | None = None, phone: Sequence[str] = (),
    progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> Reconstruction:
    """Learn from the first floor(bank_until x N) frames, then make the rest.

    `poses` (N or tail, 12) in the units of `head_only(face, end).scale` replace the measured ones; `phone` (N,)
    labels frames. Absent frames come back as they are. Raises PlosiveError when the head shows no face.
    """
    count = len(footage)
    end = bank_end(count, bank_until)
    own = head_only(face, end)
    early = np.arange(count) < end
    learned = own.present & early & (usable if usable is not None else own.visibility > 0.5)
    if not learned.any():
        learned = own.present & early
    bank = renderer.build_bank(footage, own, usable=learned, phone=tuple(phone), progress=progress, token=token)
    pose = own.pose[end:] if poses is None else np.asarray(poses, np.float32)[-(count - end):]
    session = renderer.open(bank)

    def tail() -> Iterator[tuple[U8, Patch | None]]:
        recipes = session.plan(Targets(end, pose, own.head[end:], tuple(phone[end:])))
        for n, plate in enumerate(footage.frames(end, count)):
            token.check()
            i = end + n
            strength = float(own.visibility[i]) if own.present[i] else 0.0
            patch: Patch | None = None
            if strength > 0 and np.isfinite(own.to_mouth[i]).all():
                patch = faded(session.render(recipes[n], plate, own.to_mouth[i]), strength)
            yield plate, patch
            progress(n + 1, count - end, "Rendering")

    return Reconstruction(end, tail())
