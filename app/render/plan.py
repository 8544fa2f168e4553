"""What every frame of one face track needs: nothing, a patch with this content key, or to be left alone.

Exemplars are chosen for whole runs of frames, so that they flow. The runs are fixed blocks with a fixed margin on
both sides: a frame's choice depends on its own neighbourhood only, never on how the edit came about, so equal
documents give equal keys, and an edit plans again only the blocks it reaches.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np

from app.document.blocks import between
from app.document.model import FaceTrack
from app.document.time import Span, Timebase
from app.render.keys import content_key, quantised
from app.render.playing import BLOCK
from app.render.poses import TrackPoses
from inference.api import F32, Recipe, RenderSession, Targets

MARGIN = 8
"""Frames on both sides of a block that its choice of exemplars may look at."""
NEVER = 2**62
"""Microseconds to an end that is not there."""
NO_FACE = 0.02
"""Visibility below which a frame counts as having no face to edit."""


@dataclass(frozen=True, slots=True)
class FramePlan:
    """One frame of one track. `key` None: the plate shows through (`face` says whether there was a choice)."""

    frame: int
    key: str | None
    recipe: Recipe | None = None
    strength: float = 0.0
    face: bool = True


class TrackPlanner:
    """Plans blocks of one face track; safe to ask from several threads."""

    def __init__(self, poses: TrackPoses, session: RenderSession, media: str) -> None:
        self.poses = poses
        self.session = session
        self.media = media
        self._blocks: OrderedDict[bytes, tuple[FramePlan, ...]] = OrderedDict()
        self._edges = poses.timebase.edges_us()
        self._lock = threading.Lock()

    @property
    def timebase(self) -> Timebase:
        """The shot's frames and times."""
        return self.poses.timebase

    def warm(self) -> None:
        """Make one frame of the shot as it is, to no end: what the first one costs more, no edit shall wait for."""
        face = self.poses.face
        seen = np.flatnonzero(np.isfinite(face.to_mouth).all(axis=(1, 2)) & (face.visibility > NO_FACE))
        if not len(seen):
            return
        first = int(seen[len(seen) // 2])
        run = slice(first, first + BLOCK)
        recipes = self.session.plan(Targets(first, np.nan_to_num(face.pose[run]), np.nan_to_num(face.head[run])))
        here = face.to_mouth[first].copy()
        here[:, 2] = 0
        self.session.render(recipes[0], np.zeros((face.size, face.size, 3), np.uint8), here)

    def block(self, track: FaceTrack, index: int) -> tuple[FramePlan, ...]:
        """Plans of frames index * BLOCK onwards, BLOCK of them or up to the shot's end."""
        first, last = index * BLOCK, min((index + 1) * BLOCK, self.timebase.frames)
        low, high = max(first - MARGIN, 0), min(last + MARGIN, self.timebase.frames)
        curves = self.poses.curves(track, low, high)
        inner = slice(first - low, last - low)
        strength = self.poses.face.visibility[first:last] * curves.edit[inner] * self._shown(track, first, last)
        digest = hashlib.blake2b(curves.effective.tobytes(), digest_size=16)
        digest.update(strength.astype(np.float32).tobytes())
        digest.update(f"{index} {track.dubbed}".encode())
        memo = digest.digest()
        with self._lock:
            if (known := self._blocks.get(memo)) is not None:
                self._blocks.move_to_end(memo)
                return known
        plans = self._plan(first, last, low, curves.effective, strength, track.dubbed)
        with self._lock:
            self._blocks[memo] = plans
            while len(self._blocks) > 2048:
                self._blocks.popitem(last=False)
        return plans

    def _plan(
        self, first: int, last: int, low: int, pose: F32, strength: F32, dubbed: bool,
    ) -> tuple[FramePlan, ...]:
        face = self.poses.face
        wanted = [quantised(value) for value in strength]
        seen = [float(value) > NO_FACE for value in face.visibility[first:last]]
        if not any(value > 0 for value in wanted):
            return tuple(FramePlan(first + i, None, face=seen[i]) for i in range(last - first))
        head = np.nan_to_num(face.head[low : low + len(pose)])
        # who keeps the own sound keeps the own mouth where the change is small; a dub's plate says something else
        own = None if dubbed else face.pose[low : low + len(pose)]
        recipes = self.session.plan(Targets(low, pose, head, plate=own))[first - low : last - low]
        plans: list[FramePlan] = []
        for i, recipe in enumerate(recipes):
            frame = first + i
            if wanted[i] <= 0 or not seen[i] or not np.isfinite(face.to_mouth[frame]).all():
                plans.append(FramePlan(frame, None, face=seen[i]))
                continue
            key = content_key(recipe.key, self.media, frame, face.to_mouth[frame], wanted[i])
            plans.append(FramePlan(frame, key, recipe, wanted[i]))
        return tuple(plans)

    def _shown(self, track: FaceTrack, first: int, last: int) -> F32:
        """(n,) how far a render shows between kept stretches: 0 inside them, with their fade at both ends.

        Where a stretch reaches to the shot's start or end nothing comes in or goes out.
        """
        edges = self._edges[first : last + 1]
        shown = np.ones(last - first, np.float32)
        for keep in between(track.keep, Span(int(edges[0]), int(edges[-1]))):
            inside = np.minimum(
                edges[1:] - keep.start if keep.start > 0 else NEVER,
                keep.end - edges[:-1] if keep.end < self._edges[-1] else NEVER,
            )
            touched = (edges[1:] > keep.start) & (edges[:-1] < keep.end)
            x = np.clip(inside / max(min(keep.fade, (keep.end - keep.start) // 2), 1), 0, 1)
            shown = np.where(touched, np.minimum(shown, 1 - x * x * (3 - 2 * x)), shown)
        return shown.astype(np.float32)
