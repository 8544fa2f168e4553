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
    Recipe,
    Renderer,
    RenderSession,
    Targets,
    Token,
    silent,
)
from inference.errors import PlosiveError
from inference.face.scale import speaker_scale
from inference.render.composite import composite
from inference.render.silhouette import shown


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


def learnable(own: FaceAnalysis, end: int, usable: BOOL | None = None) -> BOOL:
    """(N,) the frames before `end` that a bank may be made of: where `usable`, or seen well, or else just seen."""
    early = np.arange(len(own.present)) < end
    learned: BOOL = own.present & early & (usable if usable is not None else own.visibility > 0.5)
    return learned if learned.any() else own.present & early


def patch_on(session: RenderSession, recipe: Recipe, own: FaceAnalysis, frame: int, plate: U8) -> Patch | None:
    """The patch of one frame as an export shows it: as strong as the face is visible there; None where it is not."""
    strength = float(own.visibility[frame]) if own.present[frame] else 0.0
    if strength <= 0 or not np.isfinite(own.to_mouth[frame]).all():
        return None
    return shown(session.render(recipe, plate, own.to_mouth[frame]), own.mesh[frame], strength)


def reconstruct(
    footage: FrameSource, face: FaceAnalysis, renderer: Renderer, *, bank_until: float = 0.75,
    usable: BOOL | None = None, poses: F32 | None = None, phone: Sequence[str] = (),
    progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> Reconstruction:
    """Learn from the first floor(bank_until x N) frames, then make the rest.

    `poses` (N or tail, 12) in the units of `head_only(face, end).scale` replace the measured ones; `phone` (N,)
    labels frames. `progress` is of the bank: whoever takes the frames counts them. Absent frames come back as they
    are. Raises PlosiveError when the head shows no face.
    """
    count = len(footage)
    end = bank_end(count, bank_until)
    own = head_only(face, end)
    learned = learnable(own, end, usable)
    bank = renderer.build_bank(footage, own, usable=learned, phone=tuple(phone), progress=progress, token=token)
    pose = own.pose[end:] if poses is None else np.asarray(poses, np.float32)[-(count - end):]
    session = renderer.open(bank)

    def tail() -> Iterator[tuple[U8, Patch | None]]:
        recipes = session.plan(Targets(end, pose, own.head[end:], tuple(phone[end:])))
        for n, plate in enumerate(footage.frames(end, count)):
            token.check()
            yield plate, patch_on(session, recipes[n], own, end + n, plate)

    return Reconstruction(end, tail())
