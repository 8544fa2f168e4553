"""How a predicted pose is played, block by block: automation, then lips that follow a keyed jaw.

Each layer is a pure function of the blocks under it, the keys that are felt there and the phones near by, with the
lip contacts made again where it changed something. A block without automation and without a followed jaw is the
block under it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.document.automation import levels
from app.document.curve import felt, offsets
from app.document.model import FaceTrack
from app.document.time import Span, Timebase
from app.render import layers
from app.render.remembered import ByIdentity
from inference.api import AXES, F32, F64
from inference.pose.model import SpeakerModel

BLOCK = 16
"""Frames per block."""
MARGIN = 8
"""Frames on both sides that contacts may look at."""
KEPT = 256
"""Blocks remembered of each layer, of all states of a track together."""

Layer = Callable[[FaceTrack, int], F32]
"""(n, 12) poses of the block of this number."""

_JAW = AXES.index("jaw")


def frames_of(layer: Layer, track: FaceTrack, first: int, last: int) -> F32:
    """(last - first, 12) frames of a layer, out of its blocks."""
    blocks = [layer(track, index) for index in range(first // BLOCK, (last - 1) // BLOCK + 1)]
    if not blocks:
        return np.zeros((0, len(AXES)), np.float32)
    skip = first - first // BLOCK * BLOCK
    return np.concatenate(blocks)[skip : skip + last - first]


class Remembered:
    """A layer whose blocks are made once for each state of a track: keys, curves, sliders and the render ask for the
    same ones."""

    def __init__(self, layer: Layer) -> None:
        self._layer = layer
        self._known: ByIdentity[F32] = ByIdentity(KEPT)

    def __call__(self, track: FaceTrack, index: int) -> F32:
        """(n, 12) poses of the block of this number; not to be written to."""
        return self._known.of((track,), index, lambda: self._layer(track, index))


@dataclass(frozen=True)
class Playing:
    """The layers over one face's predicted blocks. `touch(track, poses, low)` makes the contacts on frames from low."""

    predicted: Layer
    touch: Callable[[FaceTrack, F32, int], F32]
    timebase: Timebase
    edges: NDArray[np.int64]  # (frames + 1,) microseconds
    model: SpeakerModel  # this speaker's rest, and how the lips go with the jaw

    @cached_property
    def block(self) -> Remembered:
        """Blocks as keys find them."""
        return Remembered(self._played)

    @cached_property
    def _automated(self) -> Remembered:
        return Remembered(self._levelled)

    def _played(self, track: FaceTrack, index: int) -> F32:
        block = self._automated(track, index)
        if not track.follow_jaw:
            return block
        low, first, last, high = self._around(index)
        moved = self._jaw_moved(track, low, high)
        if not moved[first - low : last - low].any():
            return block
        base = frames_of(self._automated, track, low, high)
        made = self._touched(track, base, layers.following(base, moved, self.model.follow), low)
        made[:, _JAW] = base[:, _JAW]
        return made[first - low : last - low]

    def at(self, track: FaceTrack, axis: int, us: int) -> float:
        """The value that a key of an axis at a time is set against."""
        return self._at(self.block, track, axis, us)

    def _at(self, layer: Layer, track: FaceTrack, axis: int, us: int) -> float:
        frame = self.timebase.frame_at(us)
        return float(layer(track, frame // BLOCK)[frame % BLOCK, axis])

    def _jaw_moved(self, track: FaceTrack, low: int, high: int) -> F64:
        """(n,) how far keys move the jaw on these frames."""
        own = felt(track.keys, "jaw", Span(int(self.edges[low]), int(self.edges[high])))
        known = [self._at(self._automated, track, _JAW, key.time) for key in own]
        return offsets(own, "jaw", known, self.edges[low:high])

    def _levelled(self, track: FaceTrack, index: int) -> F32:
        block = self.predicted(track, index)
        if not track.automation:
            return block
        low, first, last, high = self._around(index)
        times, inner = self.edges[low:high], slice(first - low, last - low)
        intensity = levels(track.automation, "intensity", times)
        articulation = levels(track.automation, "articulation", times)
        if (intensity[inner] == 1).all() and (articulation[inner] == 1).all():
            return block
        half = layers.half_window(float(self.timebase.rate))
        start, stop = max(low - half, 0), min(high + half, self.timebase.frames)
        around = frames_of(self.predicted, track, start, stop)
        mean = layers.moving_mean(around, half)[low - start : high - start]
        base = around[low - start : high - start]
        made = layers.scaled(base, mean, self.model.rest, intensity, articulation)
        return self._touched(track, base, made, low)[inner]

    def _around(self, index: int) -> tuple[int, int, int, int]:
        """Frames of a block with its margin: the margin's start, first, last, the margin's end."""
        first, last = index * BLOCK, min((index + 1) * BLOCK, self.timebase.frames)
        return max(first - MARGIN, 0), first, last, min(last + MARGIN, self.timebase.frames)

    def _touched(self, track: FaceTrack, base: F32, made: F32, low: int) -> F32:
        """`made` out of `base` with the lips meeting; as `base` on frames where nothing was changed.

        A plate's own contacts are real, whatever is measured there: where one holds, the plate's pose stays.
        """
        changed = (made != base).any(axis=1, keepdims=True)
        touched = self.touch(track, made, low)
        if not track.dubbed:
            touched = base + (touched - self.touch(track, base, low))
        out = np.asarray(np.where(changed, touched, base), np.float32)
        out[:, layers.PLATE_AXES] = base[:, layers.PLATE_AXES]
        return out
