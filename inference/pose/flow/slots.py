"""What the network reads: one row of numbers for each slot of 40 ms, in windows that overlap by three quarters.

A slot knows how much of each phone lies around it (`inference.pose.context`), where the rule table would go, and what
is heard near it. Slots are counted from the shot's start, half a slot in, so that at 25 frames per second they lie on
the frames. Of each window the inner half counts, faded into its neighbours in pose space.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.api import AXES, BOOL, F32, F64, Interval
from inference.pose import context
from inference.pose.coarticulate import blend
from inference.pose.sound import BANDS, DEEP_HOP, HOP, Sound
from inference.pose.text import tokens
from inference.pose.text.tokens import SLOT, SLOTS, STEP

PHONES = len(context.OFFSETS) * len(context.PHONES)
PHONES_SCALE, RULES_SCALE = 3.0, 2.0  # to numbers of about the same size
ROWS = np.arange(-6, 6)  # rows of sound, of `HOP` s each, that a slot hears
SOUND = len(ROWS) * BANDS
EAR = -float(ROWS[0]) * HOP  # s to each side that a slot hears
REACH = tokens.REACH + context.REACH  # s around a moment in which a phone can matter
_HALF = SLOT / 2

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Slots:
    """N slots that follow one another, from slot number `first` on."""

    first: int
    phones: F32  # (N, PHONES)
    rules: F32  # (N, 12)
    sound: F32  # (N, SOUND)
    heard: BOOL  # (N,) where there is sound
    deep: F32  # (N, D) what a speech model made of it; D 0 where none listened

    def __len__(self) -> int:
        return len(self.rules)


def middles(times: F64) -> Ints:
    """Numbers of the windows that are needed for poses at these times (s)."""
    return tokens.middles(times - _HALF)


def span(windows: Ints) -> tuple[int, int]:
    """The slots that consecutive windows hold together: first, and how many."""
    return int(windows[0]) * STEP - SLOTS // 2, int(windows[-1] - windows[0]) * STEP + SLOTS


def at(first: int, count: int) -> F64:
    """(count,) s: the middles of slots."""
    return (np.arange(first, first + count) + 0.5) * SLOT


def read(phones: Sequence[Interval], first: int, count: int, sound: Sound | None, shift: float = 0.0) -> Slots:
    """Slots of these numbers, whose clock is `shift` s behind that of phones and sound.

    Rows of `sound` that are NaN count as not recorded, and so does what is withheld.
    """
    times = at(first, count) + shift
    heard, there = np.zeros((count, SOUND), np.float32), np.zeros(count, np.bool_)
    deep = np.zeros((count, 0), np.float32)
    if sound is not None and len(sound.mel):
        index = np.round(sound.row(times)).astype(np.int64)[:, None] + ROWS[None]
        outside = (index < 0) | (index >= len(sound.mel))
        rows = sound.mel[np.clip(index, 0, len(sound.mel) - 1)].copy()
        rows[outside] = 0.0
        there = ~(np.isnan(rows).any(axis=(1, 2)) | outside.all(axis=1))
        for start, end in sound.withheld:
            there &= (times < start - EAR) | (times > end + EAR)
        heard = np.where(there[:, None], np.nan_to_num(rows).reshape(count, SOUND), 0.0).astype(np.float32)
        if len(sound.deep):
            row = np.clip(((times - sound.start) / DEEP_HOP - 0.5), 0, len(sound.deep) - 1)
            left = np.minimum(row.astype(np.int64), max(len(sound.deep) - 2, 0))
            part = (row - left)[:, None].astype(np.float32)
            deep = sound.deep[left] * (1 - part) + sound.deep[np.minimum(left + 1, len(sound.deep) - 1)] * part
    return Slots(
        first, (PHONES_SCALE * context.features(phones, times)).astype(np.float32),
        (RULES_SCALE * blend(phones, times)).astype(np.float32), heard, there, deep,
    )  # fmt: skip


def windowed(rows: F32 | BOOL, windows: Ints) -> NDArray[np.generic]:
    """(B, SLOTS, …) from rows (N, …) of the slots that `span(windows)` names."""
    start = (windows - windows[0]) * STEP
    return np.ascontiguousarray(rows[start[:, None] + np.arange(SLOTS)[None]])


def joined(windows: Ints, poses: F32, times: F64) -> F64:
    """Poses (n, 12) at `times` from the poses (B, SLOTS, 12) of neighbouring windows."""
    assert poses.shape[1:] == (SLOTS, len(AXES))
    return tokens.joined(windows, poses, times - _HALF)


def curve(rows: F64, first: int, times: F64) -> F64:
    """Poses (n, 12) at `times` from rows (N, 12) of the slots from `first` on."""
    return tokens.curve(rows, (times - _HALF) / SLOT - first)
