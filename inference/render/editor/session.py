"""One open editor bank: the exemplar renderer's patch, and what the network adds to it.

The network's residual is carried back into the plate's pixels and added to the patch there: whatever detail lies
beyond the network's resolution stays the exemplars'. A residual of zero leaves the patch as it is, bit for bit.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

import cv2
import numpy as np

from inference.api import F32, U8, Patch, Targets
from inference.render.composite import composite
from inference.render.editor.bank import EditorBank
from inference.render.editor.runtime import Runner
from inference.render.editor.spec import VERSION
from inference.render.editor.square import Views, back, draw_shape, into, square_of
from inference.render.exemplar.session import HEAD_STEPS, POSE_STEPS, ExemplarRecipe, ExemplarSession
from inference.render.silhouette import inside


@dataclass(frozen=True, slots=True)
class EditorRecipe:
    """What the exemplars show, and what the network is told."""

    base: ExemplarRecipe
    bank: str
    heard: F32  # (15,)

    @property
    def key(self) -> bytes:
        """Hash of everything the pixels depend on besides the plate."""
        return blake2b(
            f"{VERSION}{self.bank}".encode() + self.base.key + self.heard.tobytes(), digest_size=16).digest()


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
        told = heard(self.bank, pose, head)
        return [EditorRecipe(one, self.bank.key, told[n]) for n, one in enumerate(base)]

    def render(self, recipe: EditorRecipe, plate: U8, to_mouth: F32) -> Patch:
        """Pixels of one frame, in the plate's own pixels."""
        patch = self._exemplars.render(recipe.base, plate, to_mouth)
        if self.runner is None or not patch.matte.size or recipe.base.near >= 1:
            return patch
        square, bank = self._square, self.bank.exemplars
        to_canvas = bank.to_canvas(to_mouth)
        matrix = square.from_plate(to_canvas)
        left, top, right, bottom = _seen_of(matrix, square.side, plate.shape)
        near = plate[top:bottom, left:right]
        turn = np.linalg.inv(to_canvas[:, :2]).T
        points: F32 = np.asarray((recipe.base.points - to_canvas[:, 2]) @ turn, np.float32)
        eyes = bank.unit / float(np.sqrt(abs(np.linalg.det(to_canvas[:, :2]))))
        told = inside(patch, points, eyes, above=True)  # as in the samples it learned from
        moved = Patch(patch.x - left, patch.y - top, told.pixels, told.matte)
        local = matrix.copy()
        local[:, 2] += local[:, :2] @ np.array([left, top], np.float32)
        whole = np.zeros(near.shape[:2], np.uint8)
        whole[moved.y : moved.y + told.matte.shape[0], moved.x : moved.x + told.matte.shape[1]] = told.matte
        pictures = stacked(
            into(composite(near, moved), local, square.side), into(whole, local, square.side),
            draw_shape(recipe.base.points, bank.index, square),
            self._views.warped(recipe.base.exemplars, recipe.base.points, self.bank.network.views),
        )
        change = self.runner.run(pictures[None], recipe.heard[None])[0]
        change = change * np.float32(1 - recipe.base.near)  # it learned what exemplars lack, not the plate
        return Patch(patch.x, patch.y, changed(patch, change, matrix), patch.matte)


def changed(patch: Patch, change: F32, matrix: F32) -> U8:
    """A patch's pixels with the network's change (5, s, s) made; `matrix` takes plate pixels to the square's."""
    height, width = patch.matte.shape
    corner, size = (patch.x, patch.y), (width, height)
    residual = back(_merged(change[:3] * np.float32(255)), matrix, corner, size)
    turn = np.linalg.inv(matrix[:, :2].astype(np.float64)).astype(np.float32)  # the square's pixels to the plate's
    move = cv2.transform(back(_merged(change[3:]), matrix, corner, size), turn)
    cover = patch.matte * np.float32(1 / 255)
    x, y = np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)[:, None]
    moved = cv2.remap(patch.pixels, x + cover * move[..., 0], y + cover * move[..., 1], cv2.INTER_CUBIC,
                      borderMode=cv2.BORDER_REPLICATE)
    out: U8 = np.asarray(cv2.add(moved, residual, dtype=cv2.CV_8U), np.uint8)  # rounded, within 0..255
    return out


def _merged(planes: F32) -> F32:
    """Planes (c, s, s) as a picture (s, s, c)."""
    out: F32 = np.asarray(cv2.merge(list(planes)), np.float32)
    return out


def heard(bank: EditorBank, pose: F32, head: F32) -> F32:
    """What the network is told of poses and heads (n, 15)."""
    from inference.render.editor.footage import heard as told

    return told(bank.exemplars, pose, head)


def stacked(made: U8, matte: U8, shape: U8, views: U8) -> F32:
    """The network's pictures (c, s, s) in the order of `inference.training.loop.batch`, without torch; copied once."""
    side = len(made)
    out = np.empty((6 + 3 * len(views), side, side), np.float32)
    scale = np.float32(1 / 255)
    np.multiply(made.transpose(2, 0, 1), scale, out=out[:3])
    np.multiply(matte, scale, out=out[3])
    np.multiply(shape.transpose(2, 0, 1), scale, out=out[4:6])
    np.multiply(views.transpose(0, 3, 1, 2), scale, out=out[6:].reshape(len(views), 3, side, side))
    return out


def _seen_of(matrix: F32, side: int, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of the plate that the square shows, with what smoothing reaches."""
    corners = np.array([[0, 0], [side, 0], [0, side], [side, side]], np.float64) - matrix[:, 2]
    there = corners @ np.linalg.inv(matrix[:, :2].astype(np.float64)).T
    low = np.floor(there.min(0)).astype(int) - 8
    high = np.ceil(there.max(0)).astype(int) + 8
    return (max(int(low[0]), 0), max(int(low[1]), 0), min(int(high[0]), shape[1]), min(int(high[1]), shape[0]))
