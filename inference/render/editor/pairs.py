"""Samples for mask-free editing: pairs of one frame before and after an edit of its mouth, taught both ways.

The exemplar renderer gives a frame `src` another real pose of the same stretch, which makes `mod`; where that pose
changes nothing, `mod` keeps the frame's own pixels. From src with its new pose a network learns to make mod, and from
mod with its old pose to make src, the real frame (FlashLips' symmetric pseudo-pairs, METHODS 6c). As the two differ at
the mouth only, it learns to edit that and to keep the rest: which of it, it says itself, and the matte is what is left.

What it starts from is what the renderer shows of the wanted pose without the stretch that both come from, as in
`footage`. The judges are real pairs: another frame of the same moment, which a correction of this one should look like.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from inference.api import F32, U8, NeverCancelled, Progress, Targets, Token, silent
from inference.render.editor.footage import FOLDS, GUARD, LEAST, laid, rendered, samples_of, split, told, visibility
from inference.render.editor.square import Square, Views, draw_shape, into, square_of
from inference.render.exemplar.bank import ExemplarBank
from inference.render.exemplar.session import ExemplarSession
from inference.training.network import Size
from inference.training.samples import Samples, check_footage

WAYS = ("made", "real")
"""What a pair teaches: src to mod, mod to src."""
NEAREST, FARTHEST = 3, 25
"""Frames between two of the same moment."""
TURNED = 1.5
"""Degrees that the head may turn meanwhile."""
MANY, JUDGES = 1200, 300
"""Pairs from which on each frame teaches one way only, in turns; about how many judge, four of a frame at most."""
UNSEEN, SEEN = 1.0, 4.0
"""Levels of 255 up to which a change is none, and from which on it is one."""
GRAIN, SPREAD = 0.015, 0.03
"""Sigmas, in inter-ocular distances, over which that is seen, and decided."""


def made_for(
    bank: ExemplarBank, size: Size, *, of: ExemplarBank | None = None,
    progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> Samples:
    """The samples that a network of this size learns from. Raises PlosiveError when there is too little footage."""
    make = pairs_of if size.plate else samples_of
    return make(bank, size.side, size.views, of=of, progress=progress, token=token)


def pairs_of(
    bank: ExemplarBank, side: int, views: int, *, folds: int = FOLDS, guard: int = GUARD, ways: Sequence[str] = WAYS,
    of: ExemplarBank | None = None, progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> Samples:
    """One sample for each exemplar and way, fewer where there are many; see `samples_of`, also for `of`."""
    check_footage(0 if bank.still else len(bank.frame), LEAST, bank.phone)
    square = square_of(bank, side, 0.0 if of is None else square_of(of, side).wide / of.unit)
    stretches = split(bank, folds, guard, of is not None)
    total = sum(len(one.rows) for one in stretches)
    random, whole = np.random.default_rng(0), ExemplarSession(bank)
    found: list[_Pair] = []
    done = 0
    both = sum(len(one.rows) for one in stretches if not one.judges) * len(ways) <= MANY
    for one in stretches:
        maker = _Maker(of or bank, bank, ExemplarSession(one.rest), Views(one.rest, square), square, views)
        for row in map(int, one.rows):
            token.check()
            if one.judges:
                found += [maker.pair(row, bank.crops[row], bank.pose[row], other, bank.crops[other], True)
                          for other in _moments(bank, row, one.rows, random)]
            else:
                found += _taught(maker, whole, row, int(random.choice(one.held)),
                                 ways if both else (ways[done % len(ways)],))
            done += 1
            progress(done, total, "Making the mouths to learn from")
    return _stacked(bank, found)


@dataclass(frozen=True)
class _Pair:
    row: int
    judge: bool
    target: U8
    made: U8
    matte: U8
    shape: U8
    views: U8
    plate: U8
    own: U8
    pose: F32


@dataclass(frozen=True)
class _Maker:
    """Makes samples with the exemplars of a session."""

    of: ExemplarBank  # in whose terms poses are told
    bank: ExemplarBank  # of the footage
    session: ExemplarSession
    seen: Views
    square: Square
    views: int

    def pair(self, row: int, plate: U8, own: F32, wanted: int, target: U8, judge: bool = False) -> _Pair:
        """`plate` is frame `row` as it is, with pose `own`; it shall have that of frame `wanted`, as `target` has."""
        bank, square, head = self.bank, self.square, self.bank.head[row][None]
        pose = bank.pose[wanted]
        recipe = self.session.plan(Targets(int(bank.frame[row]), pose[None], head, plate=own[None]))[0]
        made, matte, moves = laid(plate, recipe, self.session)
        return _Pair(
            row, judge, into(target, square.canvas, square.side), into(made, square.canvas, square.side),
            into(matte, square.canvas, square.side), _drawn(recipe.points, bank, square),
            np.stack(self.seen.warped(recipe.exemplars, recipe.points, self.views, moves)),
            into(plate, square.canvas, square.side), _drawn(self.session.points_of(own[None], head)[0], bank, square),
            told(self.of, pose[None], own[None], head)[0],
        )


def localised(session: ExemplarSession, bank: ExemplarBank, row: int, pose: F32) -> U8:
    """Frame `row` of a bank, its mouth given another pose (12,), where that changes what the renderer shows."""
    plate, head = bank.crops[row], bank.head[row][None]
    first = int(bank.frame[row])
    shown = [rendered(plate, session.plan(Targets(first, one[None], head))[0], session)[0]
             for one in (bank.pose[row], pose)]
    apart = np.zeros(plate.shape, np.float32)
    after = shown[1]
    part = np.s_[after.y : after.y + after.matte.shape[0], after.x : after.x + after.matte.shape[1]]
    apart[part] = (after.pixels.astype(np.float32) - shown[0].pixels) * (after.matte > 0)[..., None]
    apart = np.abs(cv2.GaussianBlur(apart, (0, 0), GRAIN * bank.unit)).max(-1)  # what is grain in it averages out
    apart = np.asarray(cv2.GaussianBlur(apart, (0, 0), SPREAD * bank.unit), np.float32)
    x = np.clip((apart[part] - UNSEEN) / (SEEN - UNSEEN), 0, 1)
    share = (x * x * (3 - 2 * x) * after.matte / 255)[..., None]
    out: U8 = plate.copy()
    out[part] = np.rint(plate[part] + share * (after.pixels.astype(np.float32) - plate[part]))
    return out


def _taught(
    maker: _Maker, whole: ExemplarSession, row: int, other: int, ways: Sequence[str],
) -> list[_Pair]:
    bank = maker.bank
    src, mod = bank.crops[row], localised(whole, bank, row, bank.pose[other])
    both = {"made": lambda: maker.pair(row, src, bank.pose[row], other, mod),
            "real": lambda: maker.pair(row, mod, bank.pose[other], row, src)}
    return [both[way]() for way in ways]


def _moments(
    bank: ExemplarBank, row: int, held: NDArray[np.intp], random: np.random.Generator,
) -> list[int]:
    """Other frames of the same moment, the head turned alike; the one that is most alike where none is."""
    apart = np.abs(bank.frame[held] - bank.frame[row])
    turned = np.abs(bank.head[held] - bank.head[row]).max(axis=1)
    moment = (apart >= NEAREST) & (apart <= FARTHEST)
    near = held[moment & (turned < TURNED)]
    if not len(near) and moment.any():
        near = held[moment][[turned[moment].argmin()]]
    most = min(max(JUDGES // len(held), 1), 4, len(near))
    return [int(i) for i in random.choice(near, most, replace=False)] if most else []


def _drawn(points: F32, bank: ExemplarBank, square: Square) -> U8:
    return draw_shape(points, bank.index, square).transpose(1, 2, 0)


def _stacked(bank: ExemplarBank, found: Sequence[_Pair]) -> Samples:
    rows = np.array([one.row for one in found])

    def all_of(name: str) -> NDArray[np.uint8]:
        return np.stack([getattr(one, name) for one in found])

    return Samples(
        all_of("target"), all_of("made"), all_of("matte"), all_of("shape"), all_of("views"),
        np.stack([one.pose for one in found]), bank.frame[rows], np.array([one.judge for one in found]),
        bank.phone[rows] if len(bank.phone) else bank.phone, all_of("plate"), all_of("own"),
        visibility(bank, rows),
    )
