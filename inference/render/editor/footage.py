"""Samples for training out of an exemplar bank: every mouth made again from the stretches that do not hold it.

A bank shows its own frames perfectly, which teaches nothing. So it is parted into contiguous stretches, and each is
rendered by a bank made of the others, a guard gap left out on both sides: just what happens when a frame must show
a pose that was never filmed. Nothing but the bank is needed; its crops stand in for the plate.

Other footage of the same person is a bank of its own, whose mouths all teach (`beside`): they are told in the first
bank's terms and seen at its scale, and none of the held-out mouths may be among them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from inference.api import BOOL, F32, U8, NeverCancelled, Patch, Progress, Targets, Token, silent
from inference.render.composite import composite
from inference.render.editor.square import Square, Views, draw_shape, into, square_of
from inference.render.exemplar.appearance import fit_appearance
from inference.render.exemplar.bank import ExemplarBank
from inference.render.exemplar.decode import fit_decoder
from inference.render.exemplar.retrieve import describe
from inference.render.exemplar.session import ExemplarRecipe, ExemplarSession
from inference.render.silhouette import inside
from inference.training.samples import Samples, check_footage

FOLDS = 6
GUARD = 10
"""Frames left out on both sides of a stretch: a neighbour less far away is the same mouth."""
JUDGED = 1 / 8
"""Share of the footage that judges, at its end."""
LEAST = 60
"""Frames below which nothing is learned."""


def samples_of(
    bank: ExemplarBank, side: int, views: int, *, folds: int = FOLDS, guard: int = GUARD,
    of: ExemplarBank | None = None, progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> Samples:
    """One sample for each exemplar. Raises PlosiveError when there are too few.

    `of`: the bank of the shot that is edited, where `bank` is of other footage: all its samples teach.
    """
    check_footage(0 if bank.still else len(bank.frame), LEAST, bank.phone)
    square = square_of(bank, side, 0.0 if of is None else square_of(of, side).wide / of.unit)
    stretches = split(bank, folds, guard, of is not None)
    rows = np.concatenate([one.rows for one in stretches])
    made: list[_Seen] = []
    for one in stretches:
        session = ExemplarSession(one.rest)
        seen, frames = Views(one.rest, square), bank.frame[one.held]
        recipes = session.plan(Targets(int(frames[0]), bank.pose[one.held], bank.head[one.held], _said(bank, one.held)))
        for row, recipe in zip(one.held, recipes, strict=True):
            token.check()
            if row not in one.rows:
                continue
            made.append(_sample(bank, int(row), recipe, session, seen, square, views))
            progress(len(made), len(rows), "Making the mouths to learn from")
    stacked = [np.stack([one[part] for one in made]) for part in range(5)]
    judge = np.concatenate([np.full(len(one.rows), one.judges) for one in stretches])
    return Samples(
        stacked[0], stacked[1], stacked[2], stacked[3], stacked[4],
        heard(of or bank, bank.pose[rows], bank.head[rows]), bank.frame[rows], judge,
        bank.phone[rows] if len(bank.phone) else bank.phone, seen=visibility(bank, rows),
    )


def visibility(bank: ExemplarBank, rows: NDArray[np.intp]) -> F32:
    """(n,) how well some frames show the mouth, 0..1; 1 in banks that do not tell."""
    return bank.seen[rows] if len(bank.seen) else np.ones(len(rows), np.float32)


@dataclass(frozen=True)
class Stretch:
    """A contiguous part of the footage, and the bank that its mouths are made from."""

    held: NDArray[np.intp]  # its exemplars, in time
    rows: NDArray[np.intp]  # those of them that are made: what teaches keeps away from what judges
    judges: bool
    rest: ExemplarBank


def split(bank: ExemplarBank, folds: int, guard: int, all_teach: bool = False) -> list[Stretch]:
    """`folds` stretches that teach, and the last one, which judges unless `all_teach`."""
    order = np.argsort(bank.frame, kind="stable")
    cut = len(order) if all_teach else round(len(order) * (1 - JUDGED))
    first = bank.frame[order[cut]] if cut < len(order) else bank.frame.max() + guard + 1
    out = []
    for held in (*np.array_split(order[:cut], folds), order[cut:]):
        if not len(held):
            continue
        frames, judges = bank.frame[held], bool(bank.frame[held[0]] >= first)
        far = (bank.frame < frames.min() - guard) | (bank.frame > frames.max() + guard)
        rows = held if judges else held[frames < first - guard]
        out.append(Stretch(held, rows, judges, without(bank, far)))
    return out


_Seen = tuple[U8, U8, U8, U8, U8]


def _sample(
    bank: ExemplarBank, row: int, recipe: ExemplarRecipe, session: ExemplarSession, seen: Views, square: Square,
    views: int,
) -> _Seen:
    plate = bank.crops[row]
    made, matte, moves = laid(plate, recipe, session)
    side = square.side
    return (
        into(plate, square.canvas, side), into(made, square.canvas, side), into(matte, square.canvas, side),
        draw_shape(recipe.points, bank.index, square).transpose(1, 2, 0),
        np.stack(seen.warped(recipe.exemplars, recipe.points, views, moves)),
    )  # fmt: skip


def to_mouth_of(bank: ExemplarBank) -> F32:
    """Where a crop of the bank that stands in for the plate lies in the mouth frame (2, 3)."""
    back = np.eye(2, 3) / float(bank.canvas[0])
    back[:, 2] = bank.canvas[1:3]
    return back.astype(np.float32)


def rendered(plate: U8, recipe: ExemplarRecipe, session: ExemplarSession) -> tuple[Patch, F32]:
    """The patch on a crop that stands in for the plate, as a frame shows it, and the fields it was warped by."""
    bank = session.bank
    whole, moves = session.made(recipe, plate, to_mouth_of(bank))
    return inside(whole, recipe.points, bank.unit, above=True), moves


def laid(plate: U8, recipe: ExemplarRecipe, session: ExemplarSession) -> tuple[U8, U8, F32]:
    """The crop with the patch on it (h, w, 3), what that covers (h, w), and the fields it was warped by."""
    patch, moves = rendered(plate, recipe, session)
    matte = np.zeros(plate.shape[:2], np.uint8)
    matte[patch.y : patch.y + patch.matte.shape[0], patch.x : patch.x + patch.matte.shape[1]] = patch.matte
    return composite(plate, patch), matte, moves


def heard(bank: ExemplarBank, pose: F32, head: F32) -> F32:
    """What the network is told of poses (n, 12) and heads (n, 3): standard deviations, (n, 15)."""
    return bank.decoder.standardise(np.c_[pose, head].astype(np.float32)) / 2


def told(bank: ExemplarBank, pose: F32, own: F32, head: F32) -> F32:
    """What a mask-free network is told of wanted poses and the plate's own (n, 12) and of heads (n, 3): (n, 27)."""
    both = heard(bank, pose, head), heard(bank, own, head)[:, : own.shape[1]]
    out: F32 = np.concatenate(both, axis=1).astype(np.float32)
    return out


def without(bank: ExemplarBank, keep: BOOL) -> ExemplarBank:
    """The bank that only the exemplars `keep` (m,) would have made; the canvas and the matte stay."""
    pose, head, points = bank.pose[keep], bank.head[keep], bank.points[keep]
    decoder = fit_decoder(np.c_[pose, head], points)
    features = decoder.standardise(np.c_[pose, head])
    rows = describe(decoder(np.c_[pose, head])[:, bank.lips], pose, head, bank.unit)
    appearance = fit_appearance(bank.crops[keep], points[:, bank.control], features, rows, bank.unit)
    return replace(
        bank, crops=bank.crops[keep], points=points, pose=pose, head=head, frame=bank.frame[keep],
        phone=bank.phone[keep] if len(bank.phone) else bank.phone, codes=bank.codes[keep], decoder=decoder,
        appearance=appearance, energy=bank.energy[keep], seen=bank.seen[keep] if len(bank.seen) else bank.seen,
    )


def _said(bank: ExemplarBank, rows: NDArray[np.intp]) -> tuple[str, ...]:
    return tuple(str(p) for p in bank.phone[rows]) if len(bank.phone) else ()
