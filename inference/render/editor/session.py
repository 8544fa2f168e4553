"""One open editor bank: the exemplar renderer's patch, and what the network adds to it.

The network's residual is carried back into the plate's pixels and added to the patch there: whatever detail lies
beyond the network's resolution stays the exemplars'. A residual of zero leaves the patch as it is, bit for bit.

A mask-free network (`inference.render.editor.pairs`) sees the plate's own mouth besides, and keeps of the plate what
need not change: the patch's matte is then what is left. It is asked where the plate's mouth may be used
(`Targets.plate`); elsewhere the exemplars render alone.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

import cv2
import numpy as np

from inference.api import F32, U8, Patch, Targets
from inference.render.composite import composite
from inference.render.editor.bank import EditorBank
from inference.render.editor.runtime import CPU, Runner
from inference.render.editor.spec import VERSION
from inference.render.editor.square import Views, back, draw_shape, into, square_of
from inference.render.exemplar.session import HEAD_STEPS, POSE_STEPS, ExemplarRecipe, ExemplarSession
from inference.render.exemplar.warp import zoom_of
from inference.render.silhouette import inside
from inference.training.channels import MADE, PLATE, QUICK

LARGE = 64 << 20
"""Bytes of a network that may not be in memory twice."""


@dataclass(frozen=True, slots=True)
class EditorRecipe:
    """What the exemplars show, and what the network is told."""

    base: ExemplarRecipe
    bank: str
    heard: F32  # (15,), or (27,) with the plate's own pose
    own: F32 | None = None  # (p, 2) canvas points of the plate's mouth, where a mask-free network is to edit that

    @property
    def key(self) -> bytes:
        """Hash of everything the pixels depend on besides the plate."""
        return blake2b(
            f"{VERSION}{self.bank}".encode() + self.base.key + self.heard.tobytes()
            + (b"" if self.own is None else self.own.tobytes()), digest_size=16).digest()


class EditorSession:
    """Plans and renders with one bank; threads may share it."""

    def __init__(self, bank: EditorBank, providers: tuple[str, ...] | None = None) -> None:
        self.bank = bank
        self._exemplars = ExemplarSession(bank.exemplars)
        self.runner: Runner | None = None
        if bank.network.onnx and not bank.still:
            self.runner = Runner(bank.network.onnx, providers)
            self._square = square_of(bank.exemplars, bank.network.side)
            self._views = Views(bank.exemplars, self._square)
        self._single: Runner | None = None
        self._lock = threading.Lock()
        self._at_work = 0  # frames that threads are making right now

    @property
    def notes(self) -> tuple[str, ...]:
        """What became of better places to compute than the one in use, one line each."""
        return () if self.runner is None else tuple(self.runner.notes)

    def plan(self, targets: Targets) -> list[EditorRecipe]:
        """Choose exemplars for a run of frames; depends on nothing outside `targets`."""
        base = self._exemplars.plan(targets)
        if not base:
            return []
        pose = np.round(np.nan_to_num(targets.pose) * POSE_STEPS) / POSE_STEPS
        head = np.round(np.nan_to_num(targets.head) * HEAD_STEPS) / HEAD_STEPS
        from inference.render.editor.footage import heard, told

        exemplars, key = self.bank.exemplars, self.bank.key
        if not self.bank.network.plate:
            return [EditorRecipe(one, key, row) for one, row in zip(base, heard(exemplars, pose, head), strict=True)]
        plate = np.full_like(pose, np.nan) if targets.plate is None else targets.plate
        known = np.isfinite(plate).all(1)
        plate = np.round(np.nan_to_num(plate) * POSE_STEPS) / POSE_STEPS
        rows = told(exemplars, pose, plate, head)
        own = self._exemplars.points_of(plate, head)
        return [EditorRecipe(one, key, rows[n], own[n] if known[n] else None) for n, one in enumerate(base)]

    def render(self, recipe: EditorRecipe, plate: U8, to_mouth: F32) -> Patch:
        """Pixels of one frame, in the plate's own pixels."""
        with self._lock:
            self._at_work += 1
        try:
            patch, moves = self._exemplars.made(recipe.base, plate, to_mouth)
            if self.runner is None or not patch.matte.size or recipe.base.near >= 1:
                return patch
            if self.bank.network.plate and recipe.own is None:
                return patch  # a dub: its plate says something else, and is not to be edited but replaced
            return self._corrected(recipe, plate, to_mouth, patch, moves, self._on(self.runner))
        finally:
            with self._lock:
                self._at_work -= 1

    def _on(self, best: Runner) -> Runner:
        """What runs the network: `best`, or one thread of the processor where other frames need its cores, too.

        Threads that share a frame wait for one another. What comes out is the same to the last bit. A large network
        is not opened twice.
        """
        if self._at_work < 2 or best.device != CPU or len(self.bank.network.onnx) > LARGE:
            return best
        with self._lock:
            if self._single is None:
                self._single = Runner(self.bank.network.onnx, (), threads=1)
        return self._single

    def _corrected(
        self, recipe: EditorRecipe, plate: U8, to_mouth: F32, patch: Patch, moves: F32, runner: Runner,
    ) -> Patch:
        """The exemplars' patch with the network's change; `moves` are the fields the exemplars were warped by."""
        base, bank = recipe.base, self.bank.exemplars
        to_canvas = bank.to_canvas(to_mouth)
        matrix = self._square.from_plate(to_canvas)
        points: F32 = cv2.transform(base.points[None], cv2.invertAffineTransform(to_canvas))[0]
        eyes = bank.unit / zoom_of(to_canvas)
        told = inside(patch, points, eyes, above=True)  # as in the samples it learned from
        made, matte = _seen(plate, told, matrix, self._square.side)
        shape = draw_shape(base.points, bank.index, self._square)
        views = self._views.warped(base.exemplars, base.points, self.bank.network.views, moves)
        more: tuple[U8, ...] = ()
        if recipe.own is not None:
            more = into(plate, matrix, self._square.side), draw_shape(recipe.own, bank.index, self._square)
        change = runner.run(stacked(made, matte, shape, views, more)[None], recipe.heard[None])[0]
        if recipe.own is not None:
            return Patch(patch.x, patch.y, changed(patch, change, matrix), left_of(patch, change, matrix))
        if base.near > 0:  # it learned what exemplars lack, not the plate
            change = change * np.float32(1 - base.near)
        return Patch(patch.x, patch.y, changed(patch, change, matrix), patch.matte)


def _seen(plate: U8, patch: Patch, matrix: F32, side: int) -> tuple[U8, U8]:
    """The plate with the patch on it (s, s, 3), and the patch's matte (s, s), as the square of `matrix` sees them."""
    height, width = patch.matte.shape
    left, top, right, bottom = _seen_of(matrix, side, plate.shape)
    left, top = min(left, patch.x), min(top, patch.y)  # a turned head's patch may stick out of the square
    right, bottom = max(right, patch.x + width), max(bottom, patch.y + height)
    x, y = patch.x - left, patch.y - top
    whole = np.zeros((bottom - top, right - left), np.uint8)
    whole[y : y + height, x : x + width] = patch.matte
    local = matrix.copy()
    local[:, 2] += local[:, :2] @ np.array([left, top], np.float32)
    made = composite(plate[top:bottom, left:right], Patch(x, y, patch.pixels, patch.matte))
    both = into(np.asarray(cv2.merge([*cv2.split(made), whole]), np.uint8), local, side)
    return both[..., :3], both[..., 3]


def changed(patch: Patch, change: F32, matrix: F32) -> U8:
    """A patch's pixels with the network's change (5, s, s) made; `matrix` takes plate pixels to the square's."""
    out = patch.pixels.copy()
    left, top, width, height = cv2.boundingRect(patch.matte)  # nothing else of it is seen
    part = slice(top, top + height), slice(left, left + width)
    corner, size = (patch.x + left, patch.y + top), (width, height)
    residual = back(_merged(change[:3]), matrix, corner, size, cv2.INTER_CUBIC)
    turn = cv2.invertAffineTransform(matrix)[:, :2]  # the square's pixels to the plate's
    move = cv2.transform(back(_merged(change[3:5]), matrix, corner, size, cv2.INTER_LINEAR), turn)  # it is smooth
    across, down = cv2.split(cv2.multiply(move, cv2.merge([patch.matte[part]] * 2), scale=1 / 255, dtype=cv2.CV_32F))
    across += np.arange(left, left + width, dtype=np.float32)
    down += np.arange(top, top + height, dtype=np.float32)[:, None]
    moved = cv2.remap(patch.pixels.astype(np.float32), across, down, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    out[part] = cv2.addWeighted(moved, 1, residual, 255, 0, dtype=cv2.CV_8U)  # rounded, within 0..255
    return out


def left_of(patch: Patch, change: F32, matrix: F32) -> U8:
    """The matte that is left of a patch's where a mask-free network keeps the plate: it says so in change (6, s, s)."""
    kept = np.clip(QUICK * change[5], 0, 1)[..., None]
    height, width = patch.matte.shape
    stays = back(np.asarray(kept, np.float32), matrix, (patch.x, patch.y), (width, height), cv2.INTER_LINEAR)
    out: U8 = np.rint(patch.matte * (1 - stays.reshape(height, width))).astype(np.uint8)
    return out


def _merged(planes: F32) -> F32:
    """Planes (c, s, s) as a picture (s, s, c)."""
    out: F32 = np.asarray(cv2.merge(list(planes)), np.float32)
    return out


def stacked(made: U8, matte: U8, shape: U8, views: Sequence[U8], plate: tuple[U8, ...] = ()) -> F32:
    """The network's pictures (c, s, s) in the order of `inference.training.loop.batch`, without torch; copied once.

    `plate`: for a mask-free one the plate as it is (s, s, 3), and the shape of its mouth (2, s, s).
    """
    side, first = len(made), MADE + (PLATE if plate else 0)
    out = np.empty((first + 3 * len(views), side, side), np.float32)
    scale = np.float32(1 / 255)
    np.multiply(made.transpose(2, 0, 1), scale, out=out[:3])
    np.multiply(matte, scale, out=out[3])
    np.multiply(shape, scale, out=out[4:6])
    if plate:
        np.multiply(plate[0].transpose(2, 0, 1), scale, out=out[MADE : MADE + 3])
        np.multiply(plate[1], scale, out=out[MADE + 3 : first])
    for n, view in enumerate(views):
        np.multiply(view.transpose(2, 0, 1), scale, out=out[first + 3 * n : first + 3 * n + 3])
    return out


def _seen_of(matrix: F32, side: int, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of the plate that the square shows, with what smoothing reaches."""
    corners = np.array([[[0, 0], [side, 0], [0, side], [side, side]]], np.float32)
    there = cv2.transform(corners, cv2.invertAffineTransform(matrix))[0]
    (x0, y0), (x1, y1) = (there.min(0) - 8).tolist(), (there.max(0) + 9).tolist()
    return max(int(x0), 0), max(int(y0), 0), min(int(x1), shape[1]), min(int(y1), shape[0])
