"""One open bank: plan runs of frames, render single ones. Both only read, so threads may share a session."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

import cv2
import numpy as np

from inference.api import AXES, F32, U8, Patch, Targets
from inference.render.exemplar import warp
from inference.render.exemplar.appearance import add_look
from inference.render.exemplar.bank import ExemplarBank
from inference.render.exemplar.blend import average, restore
from inference.render.exemplar.closure import Closer
from inference.render.exemplar.colour import light_offset
from inference.render.exemplar.matte import FEATHER, draw
from inference.render.exemplar.own import eased, moved, nearness
from inference.render.exemplar.retrieve import Metric, describe, smoothest
from inference.render.exemplar.sparse import Sparse
from inference.render.exemplar.spec import VERSION
from inference.render.exemplar.still import speak

BLEND = 8  # exemplars that share the base
NEGLIGIBLE = 0.02  # shares below this are not worth a warp: ten levels of difference would be a fifth of one
FEWEST = 4  # exemplars that are always chosen: what the learned editor looks at
SOFT = 1.0  # cost at which an exemplar's share has fallen to 1/e
LOOKS = 8.0  # weight of a change of looks in the cost of a join
OPEN = AXES.index("open")
NEARLY_SHUT = 0.02  # poses below this close the decoded lips, from 0 on wholly
POSE_STEPS = 512  # poses are planned to 1/512
FLAT = 3e-5  # pixels of the mouth frame per plate pixel: where it has no size there is nothing to see
HEAD_STEPS = 16  # and head angles to 1/16 degree


NOTHING = Patch(0, 0, np.zeros((0, 0, 3), np.uint8), np.zeros((0, 0), np.uint8))
NO_FIELDS: F32 = np.zeros((0, warp.GRID, warp.GRID, 2), np.float32)


@dataclass(frozen=True, slots=True)
class ExemplarRecipe:
    """Chosen exemplars, the leading one first, their shares, and the target's points."""

    bank: str
    exemplars: tuple[int, ...]
    shares: tuple[float, ...]
    points: F32  # (p, 2) canvas pixels
    centre: F32  # (2,) of the matte
    codes: F32  # (r,) predicted change of looks from the exemplars to the target
    trust: float  # how much of it to add
    near: float = 0.0  # how much of the plate's own mouth is used, moved from where its pose has it
    own: F32 | None = None  # (p, 2) there, canvas pixels

    @property
    def key(self) -> bytes:
        """Hash of everything the pixels depend on besides the plate."""
        digest = blake2b(f"{VERSION}{self.bank}{self.exemplars}{self.shares}{self.trust}".encode(), digest_size=16)
        digest.update(self.points.tobytes())
        digest.update(self.centre.tobytes())
        digest.update(self.codes.tobytes())
        if self.own is not None:
            digest.update(f"{self.near}".encode() + self.own.tobytes())
        return digest.digest()


class ExemplarSession:
    """Plans and renders with one bank."""

    def __init__(self, bank: ExemplarBank) -> None:
        self.bank = bank
        self._lips = bank.lips
        self._closer = Closer(bank)
        rows = describe(bank.decoder(np.c_[bank.pose, bank.head])[:, self._lips], bank.pose, bank.head, bank.unit)
        self._metric = Metric(rows, (rows * rows).sum(1), bank.codes * LOOKS, bank.frame,
                              self._closer.gap(bank.points), bank.phone)
        self._codes = bank.appearance.codes(bank.decoder.standardise(np.c_[bank.pose, bank.head]))[0]
        self._canvas: tuple[int, int] = (bank.crops.shape[1], bank.crops.shape[2])

    def plan(self, targets: Targets) -> list[ExemplarRecipe]:
        """Choose exemplars for a run of frames; depends on nothing outside `targets`."""
        bank = self.bank
        pose = _rounded(targets.pose)
        head = np.round(np.nan_to_num(targets.head) * HEAD_STEPS) / HEAD_STEPS
        if not len(pose):
            return []
        wanted = np.c_[pose, head].astype(np.float32)
        points, shut = self._decoded(pose, head)
        resting = bank.decoder(np.c_[np.tile(bank.neutral, (len(head), 1)), head].astype(np.float32))
        centres = resting[:, self._lips].mean(1)
        described = describe(points[:, self._lips], pose, head, bank.unit)
        chosen, costs = self._metric.candidates(described, shut, targets.phone)
        codes, trust = bank.appearance.codes(bank.decoder.standardise(wanted))
        lead = np.asarray(smoothest(self._metric, chosen, costs))
        trust = np.round(trust, 3)
        turn = np.arange(chosen.shape[1])[None]
        order = np.argsort(np.where(turn == lead[:, None], -1, turn), axis=1, kind="stable")[:, :BLEND]  # lead first
        exemplars = np.take_along_axis(chosen, order, 1)
        share = np.exp(-(np.take_along_axis(costs, order, 1) - costs.min(1, keepdims=True)) / SOFT).astype(np.float64)
        share /= share.sum(1, keepdims=True)
        share[:, FEWEST:][share[:, FEWEST:] < NEGLIGIBLE] = 0
        share = np.round(share / share.sum(1, keepdims=True), 3)
        share /= share.sum(1, keepdims=True)
        change = np.round(codes - np.einsum("tk,tkc->tc", share.astype(np.float32), self._codes[exemplars]), 1)
        points, centres = np.round(points * 16) / 16, np.round(centres * 16) / 16
        near, own = self._own(targets, points, described, head)
        used = (share > 0) | (np.arange(share.shape[1])[None] < FEWEST)
        return [
            ExemplarRecipe(bank.key, tuple(exemplars[t, kept].tolist()), tuple(share[t, kept].tolist()), points[t],
                           centres[t], change[t], float(trust[t]), float(near[t]), own[t] if near[t] > 0 else None)
            for t, kept in enumerate(used)
        ]

    def _decoded(self, pose: F32, head: F32) -> tuple[F32, F32]:
        """Points (n, p, 2) of poses, their lips together where they are to meet, and how far that is so (n,)."""
        shut = np.clip(1 - pose[:, OPEN] / NEARLY_SHUT, 0, 1).astype(np.float32)
        return self._closer.meet(self.bank.decoder(np.c_[pose, head].astype(np.float32)), shut), shut

    def points_of(self, pose: F32, head: F32) -> F32:
        """Canvas points (n, p, 2) of poses (n, 12) with the head turned (n, 3), as plans have them."""
        points = self._decoded(_rounded(pose), np.asarray(head, np.float32))[0]
        out: F32 = (np.round(points * 16) / 16).astype(np.float32)
        return out

    def _own(self, targets: Targets, points: F32, described: F32, head: F32) -> tuple[F32, F32]:
        """How near (n,) the plate's own mouth is to what is wanted, and its points (n, p, 2)."""
        if targets.plate is None or self.bank.still:
            return np.zeros(len(points), np.float32), points
        pose = _rounded(targets.plate)
        own = self.points_of(pose, head)
        rows = describe(own[:, self._lips], pose, head, self.bank.unit)
        near = nearness(described, rows, self._closer.gap(points), self._closer.gap(own))
        return eased(np.where(np.isfinite(targets.plate).all(1), near, np.float32(0))), own

    def render(self, recipe: ExemplarRecipe, plate: U8, to_mouth: F32) -> Patch:
        """Pixels of one frame, in the plate's own pixels; an empty patch where no mouth is in the picture."""
        return self.made(recipe, plate, to_mouth)[0]

    def made(self, recipe: ExemplarRecipe, plate: U8, to_mouth: F32) -> tuple[Patch, F32]:
        """The same, and the fields (k, GRID, GRID, 2) that its exemplars were warped by; k is 0 where none were."""
        bank, moves = self.bank, NO_FIELDS
        if not np.isfinite(to_mouth).all() or not warp.zoom_of(to_mouth) > FLAT:
            return NOTHING, moves
        to_canvas = bank.to_canvas(to_mouth)
        zoom = warp.zoom_of(to_canvas)
        outline = cv2.transform(bank.matte.outline(recipe.centre)[None], cv2.invertAffineTransform(to_canvas))[0]
        rectangle = _patch_rectangle(outline, bank.unit / zoom, plate.shape)
        if rectangle is None:
            return NOTHING, moves
        left, top, width, height = rectangle
        matte = draw(outline - [left, top], (width, height), FEATHER * bank.unit / zoom)
        x, y = warp.places_in_canvas(to_canvas, (left, top), (width, height))
        if recipe.own is not None:
            mine = moved(plate, recipe.points[bank.control], recipe.own[bank.control], (left, top), x, y, to_canvas,
                         self._canvas, bank.unit)
            if recipe.near >= 1:
                return Patch(left, top, mine, matte), moves
        if bank.still:
            picture = speak(bank.layers, bank.points[0], recipe.points, bank.index, bank.unit, zoom, x, y)
        else:
            picture, moves = self._blend(recipe, x, y, matte, zoom)
        under = plate[top : top + height, left : left + width]
        light = (*light_offset(under, picture, matte).tolist(), 0.0)
        if recipe.own is not None:
            picture = cv2.addWeighted(cv2.add(picture, light), 1 - recipe.near, mine, recipe.near, 0, dtype=cv2.CV_32F)
            light = 0.0, 0.0, 0.0, 0.0
        pixels: U8 = np.asarray(cv2.add(picture, light, dtype=cv2.CV_8U), np.uint8)  # rounded, within 0..255
        return Patch(left, top, pixels, matte), moves

    def _blend(self, recipe: ExemplarRecipe, x: F32, y: F32, matte: U8, zoom: float) -> tuple[F32, F32]:
        bank, exemplars = self.bank, list(recipe.exemplars)
        shapes = bank.points[exemplars][:, bank.control]
        if recipe.trust > 0:
            shapes = np.concatenate([shapes, bank.appearance.shape[None]])
        moves = warp.fields(recipe.points[bank.control], shapes, self._canvas, bank.unit)
        part = Sparse(matte)
        views = warp.samples((bank.crops[e] for e in exemplars), moves, part.of(x), part.of(y), self._canvas)
        picture = part.spread(average(views, recipe.shares))
        if recipe.trust > 0:
            change = bank.appearance.texture(recipe.codes * np.float32(recipe.trust))
            picture = add_look(picture, change, moves[-1], x, y, self._canvas)
        if len(views) > 1:
            wanted = float(np.dot(bank.energy[exemplars], recipe.shares))
            inside, leading = (matte[part.box] > 127).astype(np.uint8), part.spread(views[0])[part.box]
            picture[part.box] = restore(picture[part.box], leading, bank.unit / zoom, inside, wanted)
        need, least = self._closer.need(recipe.points, exemplars)
        if need > 0:
            picture += need * (self._closer.picture(recipe.points, least, x, y, zoom) - picture)
        return picture, moves


def _rounded(pose: F32) -> F32:
    out: F32 = (np.round(np.nan_to_num(pose) * POSE_STEPS) / POSE_STEPS).astype(np.float32)
    return out


def _patch_rectangle(
    outline: F32, unit: float, shape: tuple[int, ...],
) -> tuple[int, int, int, int] | None:
    """x, y, w, h of the patch in the plate, ring for the colours included; None when nothing of it is inside."""
    if not np.isfinite(outline).all():
        return None
    ring = (3 * FEATHER + 0.06) * unit
    low = np.maximum(np.floor(outline.min(0) - ring), 0).astype(int)
    high = np.minimum(np.ceil(outline.max(0) + ring), [shape[1], shape[0]]).astype(int)
    width, height = high - low
    return (int(low[0]), int(low[1]), int(width), int(height)) if width >= 3 and height >= 3 else None
