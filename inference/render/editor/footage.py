"""Samples for training out of an exemplar bank: every mouth made again from the stretches that do not hold it.

A bank shows its own frames perfectly, which teaches nothing. So it is parted into contiguous stretches, and each is
rendered by a bank made of the others, a guard gap left out on both sides: just what happens when a frame must show
a pose that was never filmed. Nothing but the bank is needed; its crops stand in for the plate.

Other footage of the same person is a bank of its own, whose mouths all teach (`beside`): they are told in the first
bank's terms and seen at its scale, and none of the held-out mouths may be among them.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from inference.api import BOOL, F32, U8, NeverCancelled, Progress, Targets, Token, silent
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
    order = np.argsort(bank.frame, kind="stable")
    cut = round(len(order) * (1 - JUDGED)) if of is None else len(order)
    stretches = [part for part in (*np.array_split(order[:cut], folds), order[cut:]) if len(part)]
    parts: list[tuple[NDArray[np.intp], list[_Seen]]] = []
    done = 0
    for held in stretches:
        frames = bank.frame[held]
        far = (bank.frame < frames.min() - guard) | (bank.frame > frames.max() + guard)
        rest = without(bank, far)
        session, seen = ExemplarSession(rest), Views(rest, square)
        made: list[_Seen] = []
        recipes = session.plan(Targets(int(frames[0]), bank.pose[held], bank.head[held], _said(bank, held)))
        for row, recipe in zip(held, recipes, strict=True):
            token.check()
            made.append(_sample(bank, int(row), recipe, session, seen, square, views))
            done += 1
            progress(done, len(order), "Making the mouths to learn from")
        parts.append((held, made))
    rows = np.concatenate([held for held, _ in parts])
    whole = [one for _, made in parts for one in made]
    judge = np.arange(len(rows)) >= cut
    # those that teach keep away from those that judge
    first = bank.frame[order[cut]] if cut < len(order) else bank.frame.max() + guard + 1
    kept = judge | (bank.frame[rows] < first - guard)
    pick = np.flatnonzero(kept)
    stacked = [np.stack([one[part] for one in whole])[pick] for part in range(5)]
    return Samples(
        stacked[0], stacked[1], stacked[2], stacked[3], stacked[4],
        heard(of or bank, bank.pose[rows], bank.head[rows])[pick], bank.frame[rows][pick], judge[pick],
        bank.phone[rows][pick] if len(bank.phone) else bank.phone,
    )


_Seen = tuple[U8, U8, U8, U8, U8]


def _sample(
    bank: ExemplarBank, row: int, recipe: ExemplarRecipe, session: ExemplarSession, seen: Views, square: Square,
    views: int,
) -> _Seen:
    plate = bank.crops[row]
    back = np.eye(2, 3) / float(bank.canvas[0])
    back[:, 2] = bank.canvas[1:3]
    whole, moves = session.made(recipe, plate, back.astype(np.float32))
    patch = inside(whole, recipe.points, bank.unit, above=True)
    matte = np.zeros(plate.shape[:2], np.uint8)
    matte[patch.y : patch.y + patch.matte.shape[0], patch.x : patch.x + patch.matte.shape[1]] = patch.matte
    side = square.side
    return (
        into(plate, square.canvas, side), into(composite(plate, patch), square.canvas, side),
        into(matte, square.canvas, side), draw_shape(recipe.points, bank.index, square).transpose(1, 2, 0),
        np.stack(seen.warped(recipe.exemplars, recipe.points, views, moves)),
    )  # fmt: skip


def heard(bank: ExemplarBank, pose: F32, head: F32) -> F32:
    """What the network is told of poses (n, 12) and heads (n, 3): standard deviations, (n, 15)."""
    return bank.decoder.standardise(np.c_[pose, head].astype(np.float32)) / 2


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
        appearance=appearance, energy=bank.energy[keep],
    )


def _said(bank: ExemplarBank, rows: NDArray[np.intp]) -> tuple[str, ...]:
    return tuple(str(p) for p in bank.phone[rows]) if len(bank.phone) else ()
