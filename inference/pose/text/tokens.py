"""What the network reads: a window of phones and of slots, as arrays.

Time is cut into slots of `SLOT` s, counted from the shot's start, and slots into windows of `SLOTS` that overlap by
three quarters. The network sees one window at a time, phones cut at its edges; of each window the inner half counts,
faded into its neighbours. So a pose depends on what lies within `REACH` s of it and on nothing else, however long
the shot is, and an edit renders again no more than it must.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from inference.api import AXES, BOOL, F32, F64, Interval
from inference.pose.sound import BANDS, Sound
from inference.pose.targets import SECOND, SILENCE, base, filled, row, table
from inference.speech.phones import split_stress, viseme_of

SLOT = 0.04  # s
SLOTS, STEP = 32, 8  # slots of a window, and between windows
REACH = (SLOTS // 2 + STEP + 2) * SLOT  # s; two slots more for the curve between slots
ROWS = np.arange(-6, 6)  # rows of sound, of `HOP` s each, that a slot hears
SOUND = len(ROWS) * BANDS
CLOCK = 6
NUMBERS = len(AXES) + 4

UNKNOWN = "?"
PHONES = (UNKNOWN, *sorted(set(table()) - {"AH0", *SECOND.values()}))
VISEMES = tuple(sorted({viseme_of("" if p == SILENCE else p) for p in PHONES[1:]}))
_PHONE = {name: i for i, name in enumerate(PHONES)}
_VISEME = {name: i for i, name in enumerate(VISEMES)}

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Windows:
    """B windows of P phones (those that are `there`) and `SLOTS` slots; times in s from the window's middle."""

    phone: Ints  # (B, P)
    viseme: Ints  # (B, P)
    numbers: F32  # (B, P, NUMBERS)
    edges: F32  # (B, P, 2)
    there: BOOL  # (B, P)
    clock: F32  # (B, SLOTS, CLOCK)
    sound: F32  # (B, SLOTS, SOUND)
    heard: BOOL  # (B, SLOTS) where there is sound


@cache
def _about(label: str) -> tuple[int, int, tuple[float, ...]]:
    name = base(label)
    aim = row(label, 0.1)
    stress = split_stress(label.strip().upper())[1]
    numbers = (*(float(v) for v in aim.target), float(stress in ("1", "2")), float(stress == "0"))
    return _PHONE[name], _VISEME[viseme_of("" if name == SILENCE else name)], numbers


def middles(times: F64) -> Ints:
    """Numbers of the windows that are needed for poses at these times (s)."""
    first = int(np.floor((float(times.min()) / SLOT - 2) / STEP))
    last = int(np.ceil((float(times.max()) / SLOT + 3) / STEP))
    return np.arange(first, last + 1)


def slot_times(windows: Ints) -> F64:
    """(B, SLOTS) s: when the slots of these windows are."""
    return np.asarray((windows[:, None] * STEP + np.arange(-SLOTS // 2, SLOTS // 2)[None]) * SLOT, np.float64)


def read(phones: Sequence[Interval], windows: Ints, sound: Sound | None, known: frozenset[str]) -> Windows:
    """Windows of these numbers as arrays. A phone that is not in `known` is `UNKNOWN` and speaks by its viseme."""
    run = filled(phones)
    start = np.array([p.start for p in run])
    end = np.array([p.end for p in run])
    times = slot_times(windows)
    half = SLOTS // 2 * SLOT
    inside = [np.flatnonzero((end > t - half) & (start < t + half)) for t in windows * STEP * SLOT]
    count, most = len(windows), max(len(which) for which in inside)
    out = Windows(
        np.zeros((count, most), np.int64), np.zeros((count, most), np.int64),
        np.zeros((count, most, NUMBERS), np.float32), np.zeros((count, most, 2), np.float32),
        np.zeros((count, most), np.bool_), np.zeros((count, SLOTS, CLOCK), np.float32),
        np.zeros((count, SLOTS, SOUND), np.float32), np.zeros((count, SLOTS), np.bool_),
    )  # fmt: skip
    for b, which in enumerate(inside):
        middle = float(windows[b]) * STEP * SLOT
        a, z = np.maximum(start[which] - middle, -half), np.minimum(end[which] - middle, half)
        for p, (index, first, last) in enumerate(zip(which, a, z)):
            phone, viseme, numbers = _about(run[index].label)
            out.phone[b, p] = phone if PHONES[phone] in known else 0
            out.viseme[b, p] = viseme
            out.numbers[b, p, :-2] = numbers
            out.numbers[b, p, -2:] = np.log(max(last - first, 0.01)) + 2.5, last - first
        out.edges[b, : len(which), 0], out.edges[b, : len(which), 1] = a, z
        out.there[b, : len(which)] = True
        out.clock[b] = _clock(times[b] - middle, a, z)
        if sound is not None:
            out.sound[b], out.heard[b] = _listen(sound, times[b])
    return out


def _clock(at: F64, start: F64, end: F64) -> F32:
    """(SLOTS, CLOCK): how far through its phone each slot is, and how near the phone's edges."""
    which = np.clip(np.searchsorted(start, at, side="right") - 1, 0, len(start) - 1)
    since, until = at - start[which], end[which] - at
    through = np.clip(since / np.maximum(since + until, 1e-3), 0.0, 1.0)
    out: F32 = np.stack([
        np.sin(np.pi * through), np.cos(np.pi * through), np.exp(-np.abs(since) / 0.05), np.exp(-np.abs(until) / 0.05),
        np.exp(-np.abs(since) / 0.15), np.exp(-np.abs(until) / 0.15),
    ], axis=1).astype(np.float32)  # fmt: skip
    return out


def _listen(sound: Sound, at: F64) -> tuple[F32, BOOL]:
    """What each slot hears (SLOTS, SOUND), and where there is sound: rows of `sound` may be NaN where not."""
    if not len(sound.mel):
        return np.zeros((len(at), SOUND), np.float32), np.zeros(len(at), np.bool_)
    index = np.round(sound.row(at)).astype(np.int64)[:, None] + ROWS[None]
    outside = (index < 0) | (index >= len(sound.mel))
    rows = sound.mel[np.clip(index, 0, len(sound.mel) - 1)].copy()
    rows[outside] = 0.0
    missing = np.isnan(rows).any(axis=(1, 2)) | outside.all(axis=1)
    return np.nan_to_num(rows).reshape(len(at), SOUND).astype(np.float32), ~missing


def joined(windows: Ints, poses: F32, times: F64) -> F64:
    """Poses (n, 12) at `times` from the poses (B, SLOTS, 12) of neighbouring windows."""
    first = int(windows[0]) * STEP
    total = np.zeros(((len(windows) - 1) * STEP + 1, poses.shape[-1]))
    fade = np.maximum(1.0 - np.abs(np.arange(-STEP, STEP + 1)) / STEP, 0.0)
    for b in range(len(windows)):
        low, high = max(b * STEP - STEP, 0), min(b * STEP + STEP, len(total) - 1)
        skip = low - (b * STEP - STEP)
        inner = poses[b, SLOTS // 2 - STEP + skip : SLOTS // 2 - STEP + skip + high - low + 1]
        total[low : high + 1] += fade[skip : skip + high - low + 1, None] * inner
    return curve(total, times / SLOT - first)


def curve(rows: F64, at: F64) -> F64:
    """Rows (N, A) between which one goes smoothly, at fractional rows `at` (n,): Catmull and Rom's cubic, (n, A)."""
    left = np.clip(np.floor(at).astype(np.int64), 1, len(rows) - 3)
    u = (at - left)[:, None]
    p0, p1, p2, p3 = (rows[left + k] for k in (-1, 0, 1, 2))
    smooth = p1 + 0.5 * u * (p2 - p0 + u * (2 * p0 - 5 * p1 + 4 * p2 - p3 + u * (3 * (p1 - p2) + p3 - p0)))
    return np.asarray(smooth, np.float64)
