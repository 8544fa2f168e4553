"""When each contact rule holds: phones turned into trapezoids in time.

A rule rises over a ramp, holds over a plateau and falls again. Everything here is a function of time, not of the
frame grid, so a piece of a shot comes out as the whole does; only where frames are irregular is a closure moved
to the frame that is really shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from inference.api import F64, Interval
from inference.pose.targets import SILENCE, base, filled, table

BILABIAL = ("P", "B", "M")
LABIODENTAL = ("F", "V")
SIBILANT = ("S", "Z", "SH", "ZH", "CH", "JH")
ROUNDED = ("W", "UW")

SHORTEST, LONGEST = 0.060, 0.120  # s of full contact; ramps make it 90-150 ms to the eye (C3)
CLOSING, OPENING = 0.060, 0.040  # s of ramp: release is the faster one (C4)
JITTER = 0.0015  # s; timestamps of containers are rounded, so frames may lie this much further apart
FARTHEST = 0.250  # s a closure may be moved to reach a frame that is shown
SETTLING = 0.120  # s; silences longer than this settle to rest
LET_GO, WAKE = 0.100, 0.060  # s of ramp into and out of the rest of a silence
ROUND_EARLY, ROUND_LATE = 0.100, 0.080  # s of ramp around a rounded sound (C8: starts >= 80 ms early)
QUICKEST_ROUNDING = 0.040  # s of ramp that is left when a bilabial or labiodental intervenes


@dataclass(frozen=True)
class Timing:
    """A speaker's habits in s: closures begin `lead` before the phone and end `lag` before its end; a mouth that was
    at rest stirs `ready` before the sound."""

    lead: float = 0.03
    lag: float = 0.0
    ready: float = 0.10


@dataclass(frozen=True)
class Events:
    """K trapezoids: the four corners (K, 4) in s, and the table row (K, 12) each aims at."""

    corners: F64
    target: F64

    def near(self, low: float, high: float) -> Events:
        """The events that hold, however little, somewhere between two times."""
        here = (self.corners[:, 3] > low) & (self.corners[:, 0] < high)
        return Events(self.corners[here], self.target[here])

    def weight(self, times: F64) -> F64:
        """How far each event holds at each time, smooth ramps: (N, K) in 0..1."""
        t = times[:, None]
        a, b, c, d = self.corners.T
        up = np.clip((t - a) / np.maximum(b - a, 1e-9), 0.0, 1.0)
        down = np.clip((d - t) / np.maximum(d - c, 1e-9), 0.0, 1.0)
        ramp = np.where((t >= b) & (t <= c), 1.0, np.minimum(up, down))
        return np.asarray(ramp * ramp * (3.0 - 2.0 * ramp), np.float64)


def made(corners: list[tuple[float, float, float, float]], labels: list[str]) -> Events:
    """Events from their corners and the rows of the table they aim at."""
    rows = [table()[label].target for label in labels]
    return Events(np.array(corners, np.float64).reshape(-1, 4), np.array(rows, np.float64).reshape(-1, 12))


def _plateau(phone: Interval, frame_s: float, lead: float, lag: float) -> tuple[float, float]:
    """When lips touch: of lawful length, and with a frame inside [onset - frame, offset] at any steady rate."""
    frame = frame_s + JITTER
    stop = max(phone.end - lag, min(phone.start + JITTER, phone.end))
    length = float(np.clip(stop - phone.start + lead, SHORTEST, LONGEST))
    return min(stop - length, min(stop, phone.end) - frame), stop


def on_a_frame(start: float, stop: float, middle: float, frames: F64) -> tuple[float, float]:
    """Stretch a plateau to the frame nearest the phone's centre when irregular frames leave it without one."""
    after = int(np.searchsorted(frames, middle))
    if np.searchsorted(frames, start) < np.searchsorted(frames, stop, "right") or not 0 < after < len(frames):
        return start, stop
    nearest = frames[after] if frames[after] - middle < middle - frames[after - 1] else frames[after - 1]
    if abs(nearest - middle) > FARTHEST:
        return start, stop
    return min(start, float(nearest)), max(stop, float(nearest))


def contacts(
    phones: Sequence[Interval], labels: tuple[str, ...], frames: F64, frame_s: float,
    lead: float = 0.0, lag: float = 0.0,
) -> Events:
    """Lip contacts of the phones named, each on at least one of the shown `frames` (sorted times in s)."""
    corners, found = [], []
    for phone in phones:
        if (name := base(phone.label)) in labels:
            start, stop = _plateau(phone, frame_s, lead, lag)
            start, stop = on_a_frame(start, stop, (phone.start + phone.end) / 2, frames)
            corners.append((start - CLOSING, start, stop, stop + OPENING))
            found.append(name)
    return made(corners, found)


def sibilants(phones: Sequence[Interval], frame_s: float) -> Events:
    """The middle half of each sibilant, at least a frame long (C7)."""
    corners, found = [], []
    for phone in phones:
        if (name := base(phone.label)) in SIBILANT:
            half = max((phone.end - phone.start) / 4, (frame_s + JITTER) / 2)
            middle = (phone.start + phone.end) / 2
            corners.append((middle - half - CLOSING, middle - half, middle + half, middle + half + CLOSING))
            found.append(name)
    return made(corners, found)


def rounded(phones: Sequence[Interval]) -> Events:
    """Rounded sounds with their early start, which an intervening lip contact may shorten (C8)."""
    corners, found = [], []
    barrier = -np.inf
    for phone in sorted(phones, key=lambda p: p.start):
        name = base(phone.label)
        if name in ROUNDED:
            early = min(max(phone.start - ROUND_EARLY, barrier), phone.start - QUICKEST_ROUNDING)
            corners.append((early, phone.start, phone.end, phone.end + ROUND_LATE))
            found.append(name)
        elif name in BILABIAL or name in LABIODENTAL:
            barrier = phone.end
    return made(corners, found)


def silent(phones: Sequence[Interval]) -> list[tuple[float, float]]:
    """What the phones leave (start and end in s), neighbouring silences as one."""
    spans: list[tuple[float, float]] = []
    for phone in filled(phones):
        if base(phone.label) == SILENCE:
            if spans and phone.start <= spans[-1][1]:
                spans[-1] = spans[-1][0], max(spans[-1][1], phone.end)
            else:
                spans.append((phone.start, phone.end))
    return spans


def rests(phones: Sequence[Interval], ready: float) -> Events:
    """Silences long enough to settle in; neighbouring silences count as one.

    The mouth eases into rest over `LET_GO`, and out of it until `ready` s before the sound. Silences too short for
    both keep at least a fifth of their time at rest.
    """
    corners = []
    for start, end in silent(phones):
        length = end - start
        if length > SETTLING:
            out, early = min(LET_GO, 0.4 * length), min(ready, 0.25 * length)
            ramp = min(WAKE, 0.15 * length)
            corners.append((start, start + out, end - early - ramp, end - early))
    return made(corners, [SILENCE] * len(corners))
