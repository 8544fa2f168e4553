"""Making a bank: choose diverse frames, one sequential pass over the footage, fit shape and matte."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from inference.api import AXES, BOOL, F32, U8, FaceAnalysis, FrameSource, Progress, Token
from inference.errors import PlosiveError
from inference.render.exemplar.anatomy import ordinary_decoder
from inference.render.exemplar.appearance import fit_appearance
from inference.render.exemplar.bank import ExemplarBank, control_points
from inference.render.exemplar.blend import energy
from inference.render.exemplar.decode import fit_decoder
from inference.render.exemplar.matte import MatteShape, fit_matte
from inference.render.exemplar.regions import CHIN, EYES, LIPS, OUTER, SUBNASALE, lower_face
from inference.render.exemplar.retrieve import describe
from inference.render.exemplar.still import layers

MOST = 1500
MOST_BYTES = 320_000_000
LARGEST = 448  # pixels: longest side of a canvas
CODE = 18  # side of the small picture that stands for a mouth's looks
CODES = 24
STILL_SPAN = 0.045  # of the inter-ocular distance: lips that move less than this show one mouth
STILL_PER_DEGREE = 0.01  # a head that turns is no portrait: its exemplars differ even when its lips do not move


def build(
    footage: FrameSource, face: FaceAnalysis, usable: BOOL, phone: Sequence[str], progress: Progress, token: Token,
) -> ExemplarBank:
    """See `Renderer.build_bank`. Raises PlosiveError when no usable frame shows the face."""
    good = np.asarray(usable, bool) & face.present & np.isfinite(face.mesh[:, 0, 0])
    good &= np.isfinite(face.to_mouth).all((1, 2)) & np.isfinite(face.pose).all(1)
    frames = np.flatnonzero(good)
    if not len(frames):
        raise PlosiveError("No frame shows this person's mouth well enough to learn from",
                           "Choose a shot in which the face is seen from the front")
    mesh = _in_mouth_frame(face, frames)
    eyes = float(np.median(np.linalg.norm(mesh[:, EYES[0]] - mesh[:, EYES[1]], axis=1)))
    index = lower_face(mesh, eyes)
    zoom = 1 / float(np.median(np.sqrt(np.abs(np.linalg.det(face.to_mouth[frames][:, :, :2].astype(np.float64))))))
    corner, span = _canvas_box(mesh, eyes)
    zoom = min(zoom, LARGEST / float(span.max()))
    width, height = (int(v) for v in np.ceil(span * zoom))
    unit = eyes * zoom
    points = ((mesh - corner) * zoom).astype(np.float32)
    still = _span(mesh) / eyes + STILL_PER_DEGREE * _turning(face.head[frames]) < STILL_SPAN
    most = min(MOST, max(1, MOST_BYTES // (width * height * 3)))
    kept = np.array([len(frames) // 2]) if still else _diverse(face, frames, most)
    chosen = frames[kept]
    canvas = np.array([zoom, *corner, unit], np.float32)
    crops = _cut(footage, face, chosen, canvas, (width, height), progress, token)
    lower = points[kept][:, index]
    nose = points[kept][:, SUBNASALE]
    if still:
        return _still_bank(face, chosen, crops, points[kept], index, canvas)
    pose, head = face.pose[chosen].astype(np.float32), np.nan_to_num(face.head[chosen]).astype(np.float32)
    decoder = fit_decoder(np.c_[pose, head], lower)
    neutral = np.median(pose, 0).astype(np.float32)
    resting = decoder(np.c_[np.tile(neutral, (len(head), 1)), head])
    matte = _matte(lower, nose, resting, index, unit)
    lips = np.isin(index, LIPS)
    features = decoder.standardise(np.c_[pose, head])
    rows = describe(decoder(np.c_[pose, head])[:, lips], pose, head, unit)
    appearance = fit_appearance(crops, lower[:, control_points(index)], features, rows, unit)
    return ExemplarBank(
        crops, lower, index.astype(np.int32), pose, head, chosen.astype(np.int32),
        np.array([phone[i] for i in chosen]) if len(phone) else np.zeros(0, np.str_),
        _looks(crops), canvas, neutral, decoder, matte, appearance,
        _energies(crops, matte.outline(resting[:, lips].mean((0, 1)))), False,
        np.zeros((0, *crops.shape[1:]), np.uint8), np.nan_to_num(face.visibility[chosen]).astype(np.float32),
    )


def _still_bank(
    face: FaceAnalysis, chosen: NDArray[np.intp], crops: U8, points: F32, index: NDArray[np.intp], canvas: F32,
) -> ExemplarBank:
    """A bank of one picture; the matte covers what an ordinary mouth would reach from there."""
    unit = float(canvas[3])
    pose, head = face.pose[chosen].astype(np.float32), np.nan_to_num(face.head[chosen]).astype(np.float32)
    decoder = ordinary_decoder(points[0], index, unit, pose[0], face.scale)
    reach = np.tile(np.r_[pose[0], head[0]].astype(np.float32), (2 * len(AXES) + 2, 1))
    for axis in range(len(AXES)):
        reach[2 * axis, axis], reach[2 * axis + 1, axis] = 1.1, -1.1
    reach[-1, [AXES.index("jaw"), AXES.index("open")]] = 1.1
    shown = decoder(reach)
    resting = np.repeat(decoder(reach[-2:-1]), len(shown), axis=0)
    matte = _matte(shown, np.repeat(points[:1, SUBNASALE], len(shown), axis=0), resting, index, unit)
    lower = points[:1, index]
    none = fit_appearance(crops, lower, decoder.standardise(np.c_[pose, head]), lower.reshape(1, -1), unit)
    return ExemplarBank(
        crops, lower, index.astype(np.int32), pose, head, chosen.astype(np.int32), np.zeros(0, np.str_),
        np.zeros((1, 1), np.float32), canvas, pose[0], decoder, matte, none, np.zeros(1, np.float32), True,
        np.stack(layers(crops[0], lower[0], index.astype(np.int32), unit)),
    )


def _matte(lower: F32, nose: F32, resting: F32, index: NDArray[np.intp], unit: float) -> MatteShape:
    at = {int(j): n for n, j in enumerate(index)}
    return fit_matte(lower[:, [at[j] for j in OUTER]], lower[:, [at[j] for j in CHIN]], nose,
                     resting[:, np.isin(index, LIPS)].mean(1), unit)


def _in_mouth_frame(face: FaceAnalysis, frames: NDArray[np.intp]) -> F32:
    mesh, to = face.mesh[frames], face.to_mouth[frames]
    moved = np.einsum("nij,nkj->nki", to[:, :, :2], mesh) + to[:, None, :, 2]
    out: F32 = moved.astype(np.float32)
    return out


def _span(mesh: F32) -> float:
    """How far the lips move at most between the 5th and the 95th percentile, mouth-frame pixels."""
    low, high = np.percentile(mesh[:, LIPS] - mesh[:, [SUBNASALE]], (5, 95), axis=0)
    return float((high - low).max())


def _turning(head: F32) -> float:
    """Span of yaw or pitch between the 5th and the 95th percentile, whichever is more, degrees."""
    low, high = np.percentile(np.nan_to_num(head[:, :2]), (5, 95), axis=0)
    return float((high - low).max())


def _canvas_box(mesh: F32, eyes: float) -> tuple[F32, F32]:
    lips, chin = mesh[:, LIPS], mesh[:, CHIN]
    left, right = np.percentile(lips[..., 0].min(1), 1), np.percentile(lips[..., 0].max(1), 99)
    top = np.percentile(mesh[:, SUBNASALE, 1], 5)
    bottom = np.percentile(chin[..., 1].max(1), 99)
    corner = np.array([left - 0.42 * eyes, top - 0.15 * eyes], np.float32)
    far = np.array([right + 0.42 * eyes, bottom + 0.22 * eyes], np.float32)
    return corner, far - corner


def _diverse(face: FaceAnalysis, frames: NDArray[np.intp], most: int) -> NDArray[np.intp]:
    """Positions in `frames` of at most `most`, spread over pose and head by farthest-point choice."""
    if len(frames) <= most:
        return np.arange(len(frames))
    features = np.c_[face.pose[frames], np.nan_to_num(face.head[frames]) / 10].astype(np.float32)
    nearest = np.full(len(frames), np.inf, np.float32)
    kept = [len(frames) // 2]
    while len(kept) < most:
        nearest = np.minimum(nearest, ((features - features[kept[-1]]) ** 2).sum(1))
        kept.append(int(nearest.argmax()))
    return np.sort(np.array(kept, np.intp))


def _cut(
    footage: FrameSource, face: FaceAnalysis, chosen: NDArray[np.intp], canvas: F32, size: tuple[int, int],
    progress: Progress, token: Token,
) -> U8:
    crops = np.empty((len(chosen), size[1], size[0], 3), np.uint8)
    first, last, done = int(chosen[0]), int(chosen[-1]), 0
    for i, picture in enumerate(footage.frames(first, last + 1), first):
        token.check()
        if done < len(chosen) and i == chosen[done]:
            to = face.to_mouth[i].astype(np.float64)
            to[:, 2] -= canvas[1:3]
            to *= canvas[0]
            flags = cv2.INTER_AREA if np.sqrt(abs(np.linalg.det(to[:, :2]))) < 0.7 else cv2.INTER_CUBIC
            cv2.warpAffine(picture, to, size, dst=crops[done], flags=flags, borderMode=cv2.BORDER_REPLICATE)
            done += 1
            progress(done, len(chosen), "Learning the speaker's mouth")
    return crops[:done]


def _looks(crops: U8) -> F32:
    """Principal components of small pictures (m, CODES at most): what a mouth looks like, for smooth joins."""
    small = np.stack([cv2.resize(c, (CODE, CODE), interpolation=cv2.INTER_AREA) for c in crops])
    flat = small.reshape(len(crops), -1).astype(np.float32) / 255
    flat = flat - flat.mean(0)
    _, _, axes = np.linalg.svd(flat[:: max(1, len(flat) // 400)], full_matrices=False)
    out: F32 = (flat @ axes[:CODES].T).astype(np.float32)
    return out


def _energies(crops: U8, outline: F32) -> F32:
    inside = np.zeros(crops.shape[1:3], np.uint8)
    cv2.fillPoly(inside, [np.round(outline).astype(np.int32)], 1)
    return np.array([energy(crop, inside) for crop in crops], np.float32)
