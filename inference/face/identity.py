"""Says which tracklets are one person, without weights: place and size, shape of the face, colours.

Inside a shot a tracklet continues another when it begins near where that one ended. Across a cut place means
nothing, so shape and colour must agree by themselves. Pairs are joined best first; two people seen in the same
frame never become one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from inference.api import F32, F64
from inference.face.head import frontal
from inference.face.points import DEEP, RIGID, iod
from inference.face.track import Tracklet

SHORTEST = 3  # frames: shorter tracklets are glimpses, kept only when nothing else is there
SHAPE = 0.014  # IOD: mean distance of two frontal faces' rigid points that is still one person's
FACE, WORN = 0.45, 0.55  # Bhattacharyya distances of colours that are still one person's
JOIN = 0.8  # speakers seen: the same one .2 to .8 across a second, another .8 to 1.5
MOVE = 0.03  # IODs per frame of a gap that a head may wander unseen, plus half a face


_RIGID_ROWS = [DEEP.index(p) for p in RIGID]


@dataclass(frozen=True, slots=True)
class _Who:
    first: int
    last: int
    shot_first: int
    shot_last: int
    start: F64  # x, y, log size where it begins
    end: F64
    shape: F64
    colours: F32
    frames: frozenset[int]


def _who(tracklet: Tracklet) -> _Who:
    def place(mesh: F32) -> F64:
        centre, extent = mesh.mean(0), max(float(np.ptp(mesh, axis=0).max()), 1.0)
        return np.array([centre[0], centre[1], np.log(extent)], np.float64)

    step = max(1, len(tracklet.deep) // 60)
    return _Who(
        tracklet.frames[0], tracklet.frames[-1], tracklet.shot, tracklet.shot,
        place(tracklet.mesh[0]), place(tracklet.mesh[-1]),
        np.median(frontal(np.stack(tracklet.deep[::step]))[:, _RIGID_ROWS], axis=0),
        np.mean(tracklet.colours, axis=0),
        frozenset(tracklet.frames),
    )


def cost(a: _Who, b: _Who) -> float:
    """How unlikely it is that `b` continues `a` (in time): below `JOIN` they may be one person."""
    if a.frames & b.frames:
        return np.inf
    if a.first > b.first:
        a, b = b, a
    face, worn = np.sqrt(np.maximum(0.0, 1 - np.sqrt(a.colours * b.colours).sum(1)))  # Bhattacharyya
    shape = float(np.linalg.norm((a.shape - b.shape)[:, :2], axis=1).mean())
    look = float(0.4 * shape / SHAPE + 0.3 * face / FACE + 0.3 * worn / WORN)
    gap = b.first - a.last
    if a.shot_last == b.shot_first and gap > 0:
        face = float(np.exp(a.end[2]))
        far = float(np.hypot(*(a.end - b.start)[:2])) / (face * (0.5 + MOVE * gap))
        grown = abs(float(a.end[2] - b.start[2])) / 0.4
        if far < 1 and grown < 1 and gap < 250:
            return 0.4 * max(far, grown) + 0.4 * look
    return look


def people(tracklets: list[Tracklet]) -> list[list[Tracklet]]:
    """Tracklets grouped into people; groups and their members in the order of first sight."""
    long = [t for t in tracklets if len(t.frames) >= SHORTEST] or tracklets
    groups = [([t], _who(t)) for t in sorted(long, key=lambda t: (t.frames[0], -float(iod(np.stack(t.mesh)).mean())))]
    while len(groups) > 1:
        pairs = [
            (cost(groups[i][1], groups[j][1]), i, j) for i in range(len(groups)) for j in range(i + 1, len(groups))
        ]
        best, i, j = min(pairs)
        if best >= JOIN:
            break
        groups[i] = _merge(groups[i], groups[j])
        del groups[j]
    return [sorted(members, key=lambda t: t.frames[0]) for members, _ in groups]


def _merge(a: tuple[list[Tracklet], _Who], b: tuple[list[Tracklet], _Who]) -> tuple[list[Tracklet], _Who]:
    members, one, two = a[0] + b[0], a[1], b[1]
    late = two if one.last < two.last else one
    begin = one if one.first <= two.first else two
    share = len(one.frames) / (len(one.frames) + len(two.frames))
    return members, _Who(
        begin.first, late.last, begin.shot_first, late.shot_last, begin.start, late.end,
        share * one.shape + (1 - share) * two.shape,
        np.asarray(share * one.colours + (1 - share) * two.colours, np.float32),
        one.frames | two.frames,
    )
