"""The whole job: footage in, one `FaceAnalysis` per person out, most important person first.

One streaming pass tracks and measures what needs pixels; everything that needs the past and the future (who is
who, smoothing, the speaker's scale) is worked out afterwards from the tracks alone. Memory grows with the tracks
(about 10 KB per face and frame), never with the pictures.
"""

from __future__ import annotations

from contextlib import closing

import numpy as np

from inference.api import AXES, BOOL, F32, FaceAnalysis, FrameSource, NeverCancelled, Progress, Token, silent
from inference.face import cover, head, measure, stabilise
from inference.face.cuts import CutDetector
from inference.face.identity import people
from inference.face.points import DEEP, MESH_POINTS, Shots, iod
from inference.face.prefetch import prefetch
from inference.face.scale import speaker_scale
from inference.face.smooth import calmed, fill_gaps, runs, savgol
from inference.face.track import Tracker, Tracklet
from inference.face.visibility import visibility

STEADY = (7, 2)  # Savitzky-Golay window and order for the head's angles
SMOOTHING = (5, 2)  # Savitzky-Golay window and order for the axes (METHODS 7.3)


def analyse_faces(
    footage: FrameSource, *, progress: Progress = silent, token: Token = NeverCancelled(), max_faces: int = 4,  # noqa: B008
) -> list[FaceAnalysis]:
    """Every person in the shot (at most `max_faces`), the largest and longest seen first; [] when there is none.

    Raises Cancelled through `token`; errors of `footage` come through unchanged.
    """
    total = len(footage)
    tracker, cuts = Tracker(max_faces), CutDetector()
    shot: list[int] = []
    try:
        with closing(prefetch(footage.frames())) as pictures:
            for index, picture in enumerate(pictures):
                token.check()
                cut = cuts(picture)
                shot.append((shot[-1] if shot else 0) + int(cut))
                tracker.step(index, picture, cut)
                progress(index + 1, total, "Tracking faces")
    finally:
        tracklets = tracker.finish()
    shots = np.array(shot, np.int64)
    groups = sorted(people(tracklets), key=importance, reverse=True)[:max_faces]
    return [describe(group, shots) for group in groups]


def importance(group: list[Tracklet]) -> float:
    """Size times presence: the sum of the face's IOD over the frames it is in."""
    return float(sum(iod(np.stack(t.mesh)).sum() for t in group))


def describe(group: list[Tracklet], shot: Shots) -> FaceAnalysis:
    """One person's analysis from their tracklets; `shot` (n,) numbers the shots between cuts."""
    count = len(shot)
    rows = np.concatenate([np.array(t.frames) for t in group])
    present = np.zeros(count, np.bool_)
    present[rows] = True

    def spread(values: F32) -> F32:
        out = np.full((count, *values.shape[1:]), np.nan, np.float32)
        out[rows] = values
        return out

    mesh = spread(np.concatenate([np.stack(t.mesh) for t in group]))
    deep = spread(np.concatenate([np.stack(t.deep) for t in group]))
    step = spread(np.concatenate([np.stack(t.step) for t in group]))
    score = spread(np.concatenate([np.array(t.score, np.float32) for t in group]))
    shares = spread(np.concatenate([np.stack([t.teeth, t.tongue], -1).astype(np.float32) for t in group]))
    hidden = np.zeros(count)
    look_at = head.angles(deep[rows])
    hidden[rows] = np.maximum(
        cover.by_hand(np.concatenate([np.array(t.hand, np.float32) for t in group])),
        cover.by_look(np.concatenate([np.stack(t.look) for t in group]), look_at),
    )

    everything = np.concatenate([mesh.reshape(count, -1), deep.reshape(count, -1), score[:, None], shares], axis=1)
    filled, have = fill_gaps(everything, present, shot)
    parts = np.split(filled, np.cumsum([MESH_POINTS * 2, len(DEEP) * 3, 1]), axis=1)
    mesh = parts[0].reshape(count, MESH_POINTS, 2).astype(np.float32)
    deep = parts[1].reshape(count, len(DEEP), 3).astype(np.float32)
    score, shares = parts[2][:, 0].astype(np.float32), parts[3].astype(np.float32)

    turned = np.full((count, 3), np.nan, np.float32)
    turned[have] = head.angles(deep[have])
    for start, stop in runs(have, shot):
        turned[start:stop] = savgol(turned[start:stop].astype(np.float64), *STEADY)
    eyes = iod(mesh)
    visible = visibility(present, turned, eyes, score, hidden, shot)
    raw = axes(deep, shares, turned, have, visible > 0.5, shot)
    scale = speaker_scale(raw, visible > 0.5)
    frame = stabilise.mouth_frame(mesh[present])
    matrix = stabilise.to_mouth(mesh, step, have, shot, frame)
    closed = have & (raw[:, AXES.index("open")] < measure.CLOSED)
    mesh = stabilise.steady_mesh(mesh, matrix, closed, have, shot)
    return FaceAnalysis(
        present=present, mesh=mesh, head=turned, confidence=np.where(present, score, 0).astype(np.float32), iod=eyes,
        to_mouth=matrix, size=frame.size, visibility=visible,
        raw=raw, pose=scale.normalise(raw), scale=scale,
    )


def axes(
    deep: F32, shares: F32, turned: F32, have: BOOL, usable: BOOL, shot: Shots
) -> F32:
    """Raw axes (n, 12), head turn out, smoothed but never across a closure's edge; NaN where there is no face."""
    lengths = np.full((len(deep), len(measure.GEOMETRY)), np.nan)
    lengths[have] = measure.lengths(head.frontal(deep[have]))
    lengths[have] = measure.without_turn(lengths[have], turned[have], usable[have])
    both = np.concatenate([lengths, shares], axis=1)
    for start, stop in runs(have, shot):
        part = both[start:stop]
        closed = part[:, measure.GEOMETRY.index("open")] < measure.CLOSED
        both[start:stop] = calmed(part, closed, *SMOOTHING)
    gap = len(measure.GEOMETRY)
    pixels = np.clip(both[:, gap:], 0, 1).astype(np.float32)
    return measure.assemble(both[:, :gap], pixels[:, 0], pixels[:, 1])
