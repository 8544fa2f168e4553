"""A face, a predictor and a renderer that are simple enough to know every answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from app.document.blocks import tier_of
from app.document.model import Dialogue, FaceTrack, MediaInfo, MediaRef, Project, Segment, Shot
from app.document.time import Timebase
from inference.api import F32, F64, U8, ArrayFrames, FaceAnalysis, Interval, Patch, SpeakerScale, Targets

RATE = Fraction(25)
SIZE = 16


def face(frames: int, *, visible: float = 1.0) -> FaceAnalysis:
    """A face that stands still at (20, 10) in a 64x48 picture with its mouth at rest."""
    to_mouth = np.tile(np.array([[1, 0, -20], [0, 1, -10]], np.float32), (frames, 1, 1))
    flat = np.zeros((frames, 12), np.float32)
    ones = np.ones(12, np.float32)
    return FaceAnalysis(
        present=np.ones(frames, bool), mesh=np.zeros((frames, 478, 2), np.float32),
        head=np.zeros((frames, 3), np.float32), confidence=np.ones(frames, np.float32),
        iod=np.full(frames, 12, np.float32), to_mouth=to_mouth, size=SIZE,
        visibility=np.full(frames, visible, np.float32), raw=flat, pose=flat,
        scale=SpeakerScale(0 * ones, -ones, ones),
    )


def footage(frames: int) -> ArrayFrames:
    """Pictures that differ from frame to frame."""
    return ArrayFrames([np.full((48, 64, 3), 10 + i % 200, np.uint8) for i in range(frames)])


class OpenOnVowels:
    """Mouth open exactly while a phone with a label sounds."""

    reach = 0.2

    def predict(self, phones: Sequence[Interval], times: F64, frame_s: float) -> F32:
        """(n, 12): axis `open` is 1 inside labelled phones."""
        out = np.zeros((len(times), 12), np.float32)
        for phone in phones:
            if phone.label:
                out[(times >= phone.start) & (times < phone.end), 1] = 1.0
        return out

    def touch(self, pose: F32, phones: Sequence[Interval], times: F64, frame_s: float) -> F32:
        """Nothing has to meet."""
        return pose


@dataclass(frozen=True)
class FakeRecipe:
    """Brightness by how far the mouth is open."""

    level: int

    @property
    def key(self) -> bytes:
        """The level is everything."""
        return bytes([self.level])


class FakeSession:
    """Paints a flat square as bright as the mouth is open."""

    def __init__(self) -> None:
        self.calls: list[int] = []
        self.fail_on = -1

    def plan(self, targets: Targets) -> list[FakeRecipe]:
        """One level per frame."""
        return [FakeRecipe(int(np.clip(100 + 100 * pose[1], 0, 255))) for pose in targets.pose]

    def render(self, recipe: FakeRecipe, plate: U8, to_mouth: F32) -> Patch:
        """A 10x10 patch with an empty border, 3 pixels inside the mouth frame."""
        self.calls.append(recipe.level)
        if recipe.level == self.fail_on:
            raise RuntimeError("the renderer broke")
        x, y = np.round(-to_mouth[:, 2]).astype(int) + 3
        matte = np.zeros((10, 10), np.uint8)
        matte[1:-1, 1:-1] = 255
        return Patch(int(x), int(y), np.full((10, 10, 3), recipe.level, np.uint8), matte)


def project(frames: int, *phones: tuple[str, float, float], dubbed: bool = True) -> Project:
    """A project of one face whose phonemes are given as (label, start s, end s); the rest is silence."""
    duration = Timebase(RATE, frames).duration
    segments: list[Segment] = []
    at = 0
    for label, start, end in [*phones, ("", duration / 1e6, duration / 1e6)]:
        if round(start * 1e6) > at:
            segments.append(Segment(id=f"q{at}", start=at, end=round(start * 1e6), label=""))
        if label:
            segments.append(Segment(id=f"p{start}", start=round(start * 1e6), end=round(end * 1e6), label=label))
        at = round(end * 1e6)
    sound = MediaRef(path="line.wav", hash="line") if dubbed else None
    tier = tier_of("phonemes", segments)
    track = FaceTrack(id="t", name="Face 1", analysis="a", bank="b", dialogue=Dialogue(audio=sound, aligned=True),
                      phonemes=tier, heard=tier)
    info = MediaInfo(width=64, height=48, rate="25", frames=frames, duration=duration)
    media = MediaRef(path="shot.mkv", hash="shot", info=info)
    return Project(id="p", name="p", shots=(Shot(id="s", media=media, tracks=(track,), analysed=True),))
