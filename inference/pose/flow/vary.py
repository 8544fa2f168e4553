"""More of a speaker than was recorded: takes spoken faster and slower, whose phones begin a little elsewhere.

Aligners err by some 20 ms; who learns from edges that are shaken by as much leans on them no more than they deserve.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from inference.api import F32, Interval
from inference.pose.sound import Sound
from inference.pose.text.train import Take

SHAKEN = 0.02  # s, standard deviation
TEMPO = 0.13  # at most, as a logarithm: 12 % slower, 14 % faster
_SHORTEST = 0.01  # s that a phone keeps


def varied(takes: Sequence[Take], copies: int, seed: int) -> list[Take]:
    """The takes, and each of them `copies` times otherwise."""
    random = np.random.default_rng(seed)
    return [*takes, *(_other(take, random) for _ in range(copies) for take in takes)]


def _other(take: Take, random: np.random.Generator) -> Take:
    scale = float(np.exp(random.uniform(-TEMPO, TEMPO)))
    edges = np.array(sorted({edge for phone in take.phones for edge in (phone.start, phone.end)}))
    moved = edges.copy()
    moved[1:-1] += random.normal(0.0, SHAKEN, max(len(edges) - 2, 0))
    steps = _SHORTEST * np.arange(len(edges))
    moved = np.maximum.accumulate(moved - steps) + steps  # in order, each phone still there
    to = dict(zip(edges.tolist(), (scale * moved).tolist(), strict=True))
    phones = tuple(Interval(phone.label, to[phone.start], to[phone.end]) for phone in take.phones)
    sound = None if take.sound is None else _slower(take.sound, scale)
    return replace(take, phones=phones, times=scale * take.times, sound=sound)


def _slower(sound: Sound, scale: float) -> Sound:
    """The same sounds `scale` times as long, at the same pitch. Nothing is known of its silences."""
    return Sound(_resampled(sound.mel, scale), _resampled(sound.deep, scale), start=scale * sound.start)


def _resampled(rows: F32, scale: float) -> F32:
    if len(rows) < 2:
        return rows
    at: NDArray[np.float64] = np.minimum(np.arange(int(len(rows) * scale)) / scale, len(rows) - 1.0)
    left = np.minimum(at.astype(np.int64), len(rows) - 2)
    part = (at - left)[:, None].astype(np.float32)
    return np.asarray((1 - part) * rows[left] + part * rows[left + 1], np.float32)
