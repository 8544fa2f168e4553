"""Follows every face of a shot frame by frame, in one streaming pass.

A live face is followed by its mesh alone; the detector looks only every few frames (for newcomers, and to confirm
who is being followed), at once when a face is lost, and after a cut. What comes out are tracklets: unbroken runs of
one face. Joining tracklets into people is `identity`'s job.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from inference.api import F32, U8
from inference.face import pixels
from inference.face.detect import Detection, Detector
from inference.face.flow import FlowFollower
from inference.face.hands import AWAY, HandFinder
from inference.face.mesh import FROM_DETECTION, Box, MeshFinder, next_box, reframed
from inference.face.points import DEEP, EYE_LEFT, EYE_RIGHT, iod

EVERY = 6  # frames between looks of the detector at each followed face
NEWCOMERS = 12  # frames between looks at the whole picture
CLOSELY = 96  # frames between looks at the whole picture in tiles
HANDS, HANDS_NEAR = 6, 2  # frames between looks for hands, and while one is within reach
WITHIN = 1.5  # IOD: a hand this near may cover the mouth a moment later
PATIENCE = 8  # frames a lost face is searched for where it was
DOUBT = 4  # unconfirmed looks after which a face whose mesh drifts is let go
SURE = 0.5  # detector's score, framed well, below which nobody new is followed
AGREE = 0.08  # IOD: mean distance of a newcomer's meshes in two framings
SMALLEST = 12.0  # pixels of IOD below which nothing can be measured


@dataclass(slots=True)
class Tracklet:
    """One face through consecutive frames (short gaps allowed), as lists that grow; all lists are equally long."""

    shot: int  # number of cuts before it
    frames: list[int] = field(default_factory=list)
    mesh: list[F32] = field(default_factory=list)  # (478, 2) each
    step: list[F32] = field(default_factory=list)  # (2, 3) each: motion since the frame before, NaN if not known
    deep: list[F32] = field(default_factory=list)  # (len(DEEP), 3) each, plate pixels
    score: list[float] = field(default_factory=list)
    teeth: list[float] = field(default_factory=list)
    tongue: list[float] = field(default_factory=list)
    hand: list[float] = field(default_factory=list)  # IOD from the mouth to a hand, carried between looks
    look: list[U8] = field(default_factory=list)
    colours: list[F32] = field(default_factory=list)  # only now and then: shorter than the others


@dataclass(slots=True, eq=False)
class _Live:
    """A face that is being followed right now."""

    tracklet: Tracklet
    flow: FlowFollower
    box: Box
    face_side: float  # the detector's box for this face
    score: float
    mesh: F32 | None = None
    missing: int = 0
    doubts: int = 0
    hand: float = AWAY
    hand_due: int = 0


class Tracker:
    """Feed it the frames of a shot in order with `step`; `finish` returns the tracklets."""

    def __init__(self, max_faces: int) -> None:
        self._detector = Detector()
        self._mesh = MeshFinder()
        self._hands = HandFinder()
        self._max = max_faces
        self._live: list[_Live] = []
        self._done: list[Tracklet] = []
        self._shot = 0
        self._since_whole = 0

    def step(self, index: int, picture: U8, cut: bool) -> None:
        """Follow, confirm, lose and find faces in frame `index`."""
        if cut:
            for live in list(self._live):
                self._end(live)
            self._shot += 1
            self._since_whole = 0
        for live in list(self._live):
            self._follow(live, index, picture)
        self._drop_doubles()
        if self._since_whole % NEWCOMERS == 0 or (not self._live and self._since_whole % EVERY == 0):
            self._welcome(index, picture, closely=self._since_whole % CLOSELY == 0)
        self._since_whole += 1

    def finish(self) -> list[Tracklet]:
        """All tracklets; frees the graphs."""
        for live in list(self._live):
            self._end(live)
        self._mesh.close()
        self._detector.close()
        self._hands.close()
        return self._done

    def _follow(self, live: _Live, index: int, picture: U8) -> None:
        mesh = self._mesh(picture, live.box)
        if mesh is None or float(iod(mesh)) <= 0:
            found = self._search(picture, live.box, live.face_side)
            mesh = self._mesh(picture, _box_of(found)) if found is not None else None
            if found is not None and mesh is not None:
                live.score, live.face_side, live.doubts = found.score, found.side, 0
        elif (index + id_phase(live)) % EVERY == 0:
            found = self._search(picture, live.box, live.face_side)
            if found is not None:
                live.score = 0.5 * live.score + 0.5 * found.score
                live.face_side, live.doubts = found.side, 0
            else:
                live.score *= 0.8
                live.doubts += 1
        live.mesh = mesh
        if mesh is None:
            live.missing += 1
            live.flow.reset()
            if live.missing > PATIENCE:
                self._end(live)
            return
        live.missing = 0
        live.box = next_box(mesh, live.box)
        self._note(live, index, picture, mesh)
        if live.doubts > DOUBT and unsteady(live.tracklet):
            self._end(live)

    def _search(self, picture: U8, box: Box, side: float) -> Detection | None:
        """The detection that best continues a face, looked for around where it was."""
        reach = 1.6 * side
        x0, y0, x1, y1 = (int(v) for v in (box[0] - reach, box[1] - reach, box[0] + reach, box[1] + reach))
        near = [
            d for d in self._detector.at(picture, x0, y0, x1, y1)
            if np.hypot(d.x - box[0], d.y - box[1]) < 0.8 * side and 0.5 < d.side / side < 2
        ]
        return min(near, key=lambda d: np.hypot(d.x - box[0], d.y - box[1])) if near else None

    def _welcome(self, index: int, picture: U8, closely: bool) -> None:
        """Start following faces nobody follows yet, the largest first."""
        for found in sorted(self._detector(picture, closely=closely), key=lambda d: -d.side):
            if any(same_face(live, found) for live in self._live):
                continue
            if len(self._live) >= self._max:
                smallest = min(self._live, key=lambda live: live.face_side)
                if smallest.face_side > 0.7 * found.side:
                    continue
                self._end(smallest)
            mesh = self._verify(picture, found)
            if mesh is None or any(overlap(mesh, other.mesh) > 0.4 for other in self._live if other.mesh is not None):
                continue
            box = next_box(mesh, None)
            live = _Live(Tracklet(self._shot), FlowFollower(), box, found.side, found.score, mesh)
            self._live.append(live)
            self._note(live, index, picture, mesh)

    def _verify(self, picture: U8, found: Detection) -> F32 | None:
        """The mesh of a newcomer, or None: a face is found again, and its mesh is the same, in another framing."""
        again = self._search(picture, _box_of(found), found.side)
        if again is None or again.score < SURE or again.overlap(found) < 0.4:
            return None
        box = _box_of(again)
        other = self._mesh(picture, reframed(box, (-0.04, -0.04, 1.2)))
        mesh = self._mesh(picture, box)
        if other is None or mesh is None or float(iod(mesh)) < SMALLEST:
            return None
        apart = float(np.linalg.norm((mesh - other)[:, :2], axis=1).mean())
        eyes = float(np.linalg.norm(mesh[EYE_LEFT] - mesh[EYE_RIGHT]))
        return mesh if apart < AGREE * eyes else None

    def _note(self, live: _Live, index: int, picture: U8, mesh: F32) -> None:
        tracklet = live.tracklet
        teeth, tongue = pixels.teeth_and_tongue(picture, mesh, pixels.skin_colour(picture, mesh))
        if len(tracklet.frames) % EVERY == 0:
            tracklet.colours.append(pixels.colours(picture, mesh))
        if live.hand_due <= 0:
            live.hand = self._hands(picture, mesh)
            live.hand_due = HANDS_NEAR if live.hand < WITHIN else HANDS
        live.hand_due -= 1
        tracklet.hand.append(live.hand)
        tracklet.frames.append(index)
        tracklet.mesh.append(mesh[:, :2].copy())
        tracklet.step.append(live.flow(picture, mesh))
        tracklet.deep.append(mesh[list(DEEP)])
        tracklet.score.append(live.score)
        tracklet.teeth.append(teeth)
        tracklet.tongue.append(tongue)
        tracklet.look.append(pixels.look(picture, mesh))

    def _drop_doubles(self) -> None:
        """Two followers on one face: the one that has followed for less goes."""
        for first, second in combinations(list(self._live), 2):
            if first.mesh is None or second.mesh is None or first not in self._live or second not in self._live:
                continue
            if overlap(first.mesh, second.mesh) > 0.5:
                self._end(min(first, second, key=lambda live: len(live.tracklet.frames)))

    def _end(self, live: _Live) -> None:
        self._live.remove(live)
        if live.tracklet.frames:
            self._done.append(live.tracklet)


def id_phase(live: _Live) -> int:
    """Spreads the looks at several faces over different frames."""
    return live.tracklet.frames[0] if live.tracklet.frames else 0


def _box_of(found: Detection) -> Box:
    return found.x, found.y, found.side * FROM_DETECTION


def same_face(live: _Live, found: Detection) -> bool:
    """Whether a detection is the face that `live` follows."""
    reach = 0.6 * max(live.face_side, found.side)
    return abs(found.x - live.box[0]) < reach and abs(found.y - live.box[1]) < reach


def overlap(first: F32, second: F32) -> float:
    """Intersection over union of two meshes' bounding boxes."""
    low = np.maximum(first[:, :2].min(0), second[:, :2].min(0))
    high = np.minimum(first[:, :2].max(0), second[:, :2].max(0))
    both = float(np.prod(np.maximum(high - low, 0)))
    areas = [float(np.prod(np.ptp(m[:, :2], axis=0))) for m in (first, second)]
    return both / max(sum(areas) - both, 1e-6)


def unsteady(tracklet: Tracklet) -> bool:
    """Whether the last second of meshes jitters as one laid on background does (over 6 % of the IOD)."""
    recent = np.stack(tracklet.mesh[-25:])
    if len(recent) < 5:
        return True
    wobble = np.abs(np.diff(recent[:, :468], 2, axis=0)).mean()
    return bool(wobble > 0.06 * float(np.median(iod(recent))))
