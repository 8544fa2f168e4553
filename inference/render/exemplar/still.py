"""One portrait that must speak: lips that part and meet without footage of the inside of the mouth.

Two layers are made of the still. The face layer has the gap between its lips painted over with lip, so that
nothing of the smile's teeth survives when the lips meet; the mouth layer holds the teeth where the portrait shows
them (a soft row where it does not) over a dark cavity. The upper and the lower lip are warped by fields of
their own, so that they may slide apart, and the mouth layer shows between them.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator

from inference.api import F32, F64, U8
from inference.render.exemplar import warp
from inference.render.exemplar.anatomy import (
    CORNERS,
    INNER_CORNERS,
    INNER_LOW,
    INNER_UP,
    MIDDLE_LOW,
    MIDDLE_UP,
    OUTER_LOW,
    OUTER_UP,
)

SEEN = 0.03  # of the inter-ocular distance: a gap from which the still's own teeth are used
TEETH_HEIGHT = 0.11
SHADOW = 0.05  # depth over which the upper lip shades the inside
SHADE = 0.72  # brightness right under it
EDGE = 0.008  # sigma of the edge between lip and inside
LINE = 0.010  # half-width of the dark line between closed lips


def layers(crop: U8, points: F32, index: NDArray[np.int32], unit: float) -> tuple[U8, U8]:
    """The face layer and the mouth layer (h, w, 3) of a still crop with its points (p, 2) in canvas pixels."""
    at = {int(j): n for n, j in enumerate(index)}
    up = points[[at[j] for j in (INNER_CORNERS[0], *INNER_UP, INNER_CORNERS[1])]]
    low = points[[at[j] for j in (INNER_CORNERS[0], *INNER_LOW, INNER_CORNERS[1])]]
    gap = float((low[:, 1] - up[:, 1]).max()) / unit
    polygon = np.concatenate([up, low[::-1]])
    hole = _fill(polygon, crop.shape[:2])
    face = crop
    if gap > 0.008:
        reach = max(1, round(0.012 * unit))
        hole_wide = cv2.dilate(hole, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1)))
        face = _lips_across(crop, hole_wide, points, at, unit)
    return face, _mouth(crop, hole, up, low, gap > SEEN, unit)


def _fill(polygon: F32, shape: tuple[int, ...]) -> U8:
    mask = np.zeros(shape[:2], np.uint8)
    cv2.fillPoly(mask, [np.round(polygon * 16).astype(np.int32)], 255, cv2.LINE_8, 4)
    return mask


def _lips_across(crop: U8, hole: U8, points: F32, at: dict[int, int], unit: float) -> U8:
    """The crop with its gap painted by the nearest lip, softly and a little darker towards the middle."""
    painted = cv2.inpaint(np.ascontiguousarray(crop), (hole > 0).astype(np.uint8), 0.05 * unit, cv2.INPAINT_TELEA)
    vermilion = np.zeros(crop.shape[:2], np.uint8)
    outline = points[[at[j] for j in (CORNERS[0], *OUTER_UP, CORNERS[1], *OUTER_LOW[::-1])]]
    cv2.fillPoly(vermilion, [np.round(outline).astype(np.int32)], 1)
    lips = crop[(vermilion > 0) & (hole == 0)].reshape(-1, 3)
    lip = np.median(lips, axis=0) if len(lips) else painted.mean((0, 1))
    depth = cv2.distanceTransform((hole > 0).astype(np.uint8), cv2.DIST_L2, 3)[..., None] / (0.03 * unit)
    toned = painted + np.clip(depth, 0, 1) * (0.9 * lip - painted)
    soft = cv2.GaussianBlur(toned.astype(np.float32), (0, 0), max(0.01 * unit, 0.5))
    inside = cv2.GaussianBlur((hole > 0).astype(np.float32), (0, 0), 0.6)[..., None]
    out: U8 = (crop + inside * (soft - crop)).clip(0, 255).astype(np.uint8)
    return out


def _mouth(crop: U8, hole: U8, up: F32, low: F32, seen: bool, unit: float) -> U8:
    """Cavity and upper teeth, fixed to the skull: drawn where the still's upper lip is, larger than any opening."""
    height, width = crop.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    middle, half = (up[0] + up[-1]) / 2, float(abs(up[-1, 0] - up[0, 0])) / 2
    top = np.interp(x[0], up[:, 0], up[:, 1]).astype(np.float32)[None]
    across = (x - middle[0]) / half
    down = (y - top) / unit
    skin = np.percentile(crop.reshape(-1, 3), 60, axis=0)
    light = float(skin.mean()) / 160
    depth = np.clip(1 - np.abs(across), 0, 1)[..., None] ** 0.5
    cavity = np.array([74, 30, 30], np.float32) * light * (1 - 0.62 * depth)
    tongue = np.exp(-(((across / 0.55) ** 2) + ((down - 0.30) / 0.12) ** 2))[..., None]
    cavity = cavity + tongue * 0.55 * (np.array([150, 72, 72], np.float32) * light - cavity)
    if seen:
        teeth, cover = crop.astype(np.float32), (hole > 0).astype(np.float32)
        shrink = max(1, round(0.006 * unit))
        cover = cv2.erode(cover, np.ones((2 * shrink + 1, 1), np.uint8))
        floor = np.interp(x[0], low[:, 0], low[:, 1]).astype(np.float32)[None]
        teeth = _extend_up(teeth, cover, top, unit)
        cover = np.clip((floor - y) / (0.015 * unit), 0, 1) * np.clip(4 * (1 - np.abs(across)), 0, 1)
        cover = cover * (down > -0.08)
    else:
        teeth, cover = _row(across, down, skin)
    cover = cv2.GaussianBlur(cover.astype(np.float32), (0, 0), max(0.006 * unit, 0.5))[..., None]
    out: U8 = (cavity + cover * (teeth - cavity)).clip(0, 255).astype(np.uint8)
    return out


def _extend_up(teeth: F32, cover: F32, top: F32, unit: float) -> F32:
    """Continue the visible teeth a little above the still's lip, for a lip that rises further."""
    height, width = cover.shape
    y = np.arange(height, dtype=np.float32)[:, None]
    first = np.where(cover.any(0), cover.argmax(0), np.round(top[0])).astype(np.float32)[None] + 0.012 * unit
    source = np.maximum(np.repeat(y, width, 1), first)
    x = np.repeat(np.arange(width, dtype=np.float32)[None], height, 0)
    out: F32 = cv2.remap(teeth, x, source.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return out


def _row(across: F32, down: F32, skin: F64) -> tuple[F32, F32]:
    """A soft upper row: ivory in the light of the skin, darker to the sides, faint gaps between teeth."""
    ivory = np.array([232, 222, 205], np.float32) * float(np.clip(skin.mean() / 175, 0.35, 1.05))
    shade = (1 - 0.55 * np.clip(np.abs(across) / 0.75, 0, 1) ** 2)[..., None]
    place = np.abs(across) / 0.16
    gaps = 1 - 0.16 * np.exp(-(((place - np.round(place)) / 0.09) ** 2)) * (np.abs(across) < 0.7)
    length = TEETH_HEIGHT * (1 - 0.35 * (across / 0.75) ** 2)
    cover = np.clip((length - down) / 0.02, 0, 1) * (down > -0.08) * np.clip((0.78 - np.abs(across)) / 0.12, 0, 1)
    return (ivory * shade * gaps[..., None]).astype(np.float32), cover.astype(np.float32)


def speak(
    pictures: U8, source: F32, target: F32, index: NDArray[np.int32], unit: float, zoom: float, x: F32, y: F32,
) -> F32:
    """Picture (h, w, 3) at canvas places x, y of the still with its points moved from `source` to `target` (p, 2).

    `pictures` (2, H, W, 3) are the `layers`; `zoom` is canvas pixels per plate pixel.
    """
    face, mouth = pictures
    canvas = (face.shape[0], face.shape[1])
    at = {int(j): n for n, j in enumerate(index)}
    target = meet(target, at)
    above = {at[j] for j in (*INNER_UP, *MIDDLE_UP, *OUTER_UP)}
    below = {at[j] for j in (*INNER_LOW, *MIDDLE_LOW, *OUTER_LOW)}
    frame = _frame(canvas)
    views = []
    for other in (below, above):
        own = np.array([n for n in range(len(index)) if n not in other])
        to, come = np.concatenate([target[own], frame]), np.concatenate([source[own], frame])
        field = warp.fields(to, come[None], canvas, unit, softness=2e-3)[0]
        views.append(warp.sample(face, field, x, y).astype(np.float32))
    up = _curve(target[[at[j] for j in (INNER_CORNERS[0], *INNER_UP, INNER_CORNERS[1])]])
    low = _curve(target[[at[j] for j in (INNER_CORNERS[0], *INNER_LOW, INNER_CORNERS[1])]])
    line = (up + low) / 2
    split = np.interp(x, line[:, 0], line[:, 1]).astype(np.float32)
    soft = np.clip((y - split) / (0.006 * unit) + 0.5, 0, 1)[..., None]
    picture = views[0] + soft * (views[1] - views[0])
    upper = np.interp(x, up[:, 0], up[:, 1]).astype(np.float32)
    lower = np.interp(x, low[:, 0], low[:, 1]).astype(np.float32)
    between = np.minimum(y - upper, lower - y) / unit
    between = np.where((x > up[0, 0]) & (x < up[-1, 0]), between, -1.0)
    opening = np.clip(between / EDGE + 0.5, 0, 1).astype(np.float32)
    opening = cv2.GaussianBlur(opening, (0, 0), max(EDGE * unit / zoom, 0.6))
    inside = warp.sample(mouth, np.zeros((warp.GRID, warp.GRID, 2), np.float32), x, y).astype(np.float32)
    shade = SHADE + (1 - SHADE) * np.clip((y - upper) / (SHADOW * unit), 0, 1)
    apart = np.clip((lower - upper) / (0.02 * unit), 0, 1)
    picture += (opening * apart)[..., None] * (inside * shade[..., None] - picture)
    reach = np.clip(np.minimum(x - up[0, 0], up[-1, 0] - x) / (0.06 * unit), 0, 1)
    dark = 0.5 * np.exp(-(((y - split) / (LINE * unit)) ** 2)) * (1 - apart) * reach
    picture *= (1 - dark)[..., None]
    out: F32 = picture.astype(np.float32)
    return out


def _curve(points: F32) -> F32:
    """A lip's contour (n, 2), left to right, as 48 points of a smooth curve on evenly spaced x."""
    order = np.maximum.accumulate(points[:, 0] + np.arange(len(points)) * 1e-3)
    x = np.linspace(order[0], order[-1], 48)
    out: F32 = np.c_[x, PchipInterpolator(order, points[:, 1])(x)].astype(np.float32)
    return out


def _frame(canvas: tuple[int, int]) -> F32:
    """Points around the canvas that never move."""
    share = np.linspace(0, 1, 9, dtype=np.float32)[:-1]
    ring = np.concatenate([np.c_[share, 0 * share], np.c_[0 * share + 1, share], np.c_[1 - share, 0 * share + 1],
                           np.c_[0 * share, 1 - share]])
    out: F32 = (ring * [canvas[1] - 1, canvas[0] - 1]).astype(np.float32)
    return out


def meet(target: F32, at: dict[int, int]) -> F32:
    """Lips that would pass through each other meet in the middle instead."""
    out = target.copy()
    for upper, lower in zip(INNER_UP, INNER_LOW):
        up, low = at[upper], at[lower]
        if out[low, 1] < out[up, 1]:
            out[up, 1] = out[low, 1] = (out[up, 1] + out[low, 1]) / 2
    return out
