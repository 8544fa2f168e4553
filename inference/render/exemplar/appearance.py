"""How this speaker's mouth changes its looks with pose: textures in one common shape, regressed on pose and head.

Exemplars show the look of their own poses; all frames together know how looks change from there to the target's.
Every crop is warped to the mean shape at a half or a quarter of its size, reduced to principal components, and
kernel ridge regression predicts the components. What is added to the blend is the predicted change from the chosen
exemplars' poses to the target's: nothing where they match. How far to trust it is measured inside the bank, by
predicting contiguous quarters of it from the others.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from inference.api import F32, U8
from inference.render.exemplar import warp

COMPONENTS = 64
WIDTH = 1.0  # of the kernel, in standard deviations per feature
RIDGE = 0.3
LEAST_FRAMES = 40
MOST_SHARE = 0.5
NEIGHBOURS = 6
FOLDS = 4
LARGE = 240  # pixels: canvases beyond are reduced to a quarter, others to a half
COARSE = 3  # pixels of the patch per sample of the change


@dataclass(frozen=True, slots=True)
class Appearance:
    """A fitted regression; `share` 0 means the bank is too small or too varied for it to help."""

    basis: F32  # (r, h, w, 3) the canvas at a half or a quarter
    low: F32  # (d,) range of the standardised features that was seen
    high: F32  # (d,)
    centres: F32  # (m, d)
    weights: F32  # (m, r)
    shape: F32  # (p, 2) mean points, canvas pixels
    share: float

    def codes(self, features: F32) -> tuple[F32, F32]:
        """Component values (n, r) and how far to trust them (n,) for standardised features (n, d)."""
        if not len(self.centres):
            return np.zeros((len(features), len(self.basis)), np.float32), np.zeros(len(features), np.float32)
        near = _kernel(features.clip(self.low, self.high), self.centres)
        trust = ((near.max(1) - 0.3) / 0.4).clip(0, 1) * self.share
        return near @ self.weights, trust.astype(np.float32)

    def texture(self, codes: F32) -> F32:
        """Picture of a change of looks (h, w, 3), reduced canvas, in the mean shape."""
        out: F32 = np.tensordot(codes, self.basis, 1).astype(np.float32)
        return out


def add_look(picture: F32, change: F32, field: F32, x: F32, y: F32, canvas: tuple[int, int]) -> F32:
    """`picture` (h, w, 3) plus a `change` of looks on the reduced canvas.

    x, y (h, w) are canvas places, `field` leads from them into the mean shape.
    """
    height, width = x.shape
    small = (max(width // COARSE, 1), max(height // COARSE, 1))
    at_x, at_y = warp.follow(field, cv2.resize(x, small, interpolation=cv2.INTER_AREA),
                             cv2.resize(y, small, interpolation=cv2.INTER_AREA), canvas)
    step = canvas[0] // change.shape[0]
    shift = (step - 1) / (2 * step)
    seen = cv2.remap(change, at_x / step - shift, at_y / step - shift, cv2.INTER_LINEAR,
                     borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.add(picture, cv2.resize(seen, (width, height), interpolation=cv2.INTER_LINEAR)), np.float32)


def fit_appearance(crops: U8, points: F32, features: F32, rows: F32, unit: float) -> Appearance:
    """From crops (m, H, W, 3), control points (m, p, 2), standardised features (m, d), retrieval rows (m, f)."""
    canvas = (crops.shape[1], crops.shape[2])
    shape = points.mean(0)
    step = 2 if max(canvas) <= LARGE else 4
    reduced = (canvas[0] // step, canvas[1] // step)
    if len(crops) < LEAST_FRAMES:
        none = np.zeros((0, features.shape[1]), np.float32)
        edge = np.zeros(features.shape[1], np.float32)
        empty = np.zeros((0, *reduced, 3), np.float32)
        return Appearance(empty, edge, edge, none, np.zeros((0, 0), np.float32), shape, 0.0)
    y, x = (np.mgrid[0 : reduced[0], 0 : reduced[1]] * step + (step - 1) / 2).astype(np.float32)
    flat = np.empty((len(crops), reduced[0] * reduced[1] * 3), np.uint8)
    fields = warp.fields(shape, points, canvas, unit)
    for i, (crop, field) in enumerate(zip(crops, fields)):
        flat[i] = warp.sample(cv2.blur(crop, (step, step)), field, x, y).reshape(-1)
    mean = flat.mean(0, dtype=np.float64).astype(np.float32)
    basis = _principal(flat[:: max(1, len(flat) // 300)] - mean)
    codes = np.concatenate([(part - mean) @ basis.T for part in np.array_split(flat, max(1, len(flat) // 100))])
    low, high = np.percentile(features, (1, 99), axis=0).astype(np.float32)
    weights = _solve(features, codes)
    share = _deserved(features, rows, codes)
    return Appearance(basis.reshape(-1, *reduced, 3), low, high, features, weights, shape.astype(np.float32), share)


def _principal(rows: F32) -> F32:
    """The first principal directions (r, k) of centred rows (n, k), n small: through their n x n products."""
    values, vectors = np.linalg.eigh((rows @ rows.T).astype(np.float64))
    first = np.argsort(values)[::-1][:COMPONENTS]
    first = first[values[first] > 1e-6 * values[first[0]]]
    out: F32 = ((vectors[:, first] / np.sqrt(values[first])).T.astype(np.float32) @ rows).astype(np.float32)
    return out


def _kernel(a: F32, b: F32) -> F32:
    square = (a * a).sum(1)[:, None] + (b * b).sum(1)[None] - 2 * a @ b.T
    out: F32 = np.exp(-np.maximum(square, 0) / (2 * WIDTH**2 * a.shape[1])).astype(np.float32)
    return out


def _solve(features: F32, codes: F32) -> F32:
    near = _kernel(features, features).astype(np.float64)
    out: F32 = np.linalg.solve(near + RIDGE * np.eye(len(near)), codes).astype(np.float32)
    return out


def _deserved(features: F32, rows: F32, codes: F32) -> float:
    """The share of the regression in a mix with the neighbours' average that predicts unseen quarters best."""
    above = below = 0.0
    for held in np.array_split(np.arange(len(codes)), FOLDS):
        rest = np.setdiff1d(np.arange(len(codes)), held)
        learned = _kernel(features[held], features[rest]) @ _solve(features[rest], codes[rest])
        cost = (rows[rest] ** 2).sum(1)[None] - 2 * rows[held] @ rows[rest].T
        nearest = np.argpartition(cost, NEIGHBOURS, axis=1)[:, :NEIGHBOURS]
        average = codes[rest][nearest].mean(1)
        above += float(((codes[held] - average) * (learned - average)).sum())
        below += float(((learned - average) ** 2).sum())
    return float(np.clip(above / max(below, 1e-6), 0, MOST_SHARE))
