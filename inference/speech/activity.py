"""Where a recording is silent: short-time energy against a noise floor that follows the recording.

Also the one resampler of this room: everything in it works on mono at 16 kHz. scipy comes with the first recording:
opening a project does without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from math import gcd

import numpy as np

from inference.api import BOOL, F32, F64
from inference.errors import PlosiveError

RATE = 16000
HOP_S = 0.01
_FLOOR_S = 4.0
_ABOVE_FLOOR_DB = 12.0
_BELOW_PEAK_DB = 45.0
_SILENT_DB = -75.0
_BLOCK = 60 * RATE  # samples; whole hops
_MARGIN = RATE // 10  # further than any window here reaches


def resample(samples: F32, rate: int) -> F32:
    """Mono (n,) at `rate` Hz to RATE, band-limited; non-finite samples become 0. The same array if nothing changes."""
    given = np.asarray(samples, np.float32)
    if rate == RATE and all(np.isfinite(given[at : at + _BLOCK]).all() for at in range(0, len(given), _BLOCK)):
        return given
    return joined(list(resampled((given[at : at + _BLOCK] for at in range(0, len(given), _BLOCK)), rate)))


def resampled(parts: Iterable[F32], rate: int) -> Iterator[F32]:
    """`resample` of mono samples that come in parts, to the same values: an hour never stands there at its own rate."""
    from scipy.signal import resample_poly

    common = gcd(RATE, rate)
    up, down = RATE // common, rate // common
    step, margin = _BLOCK // down * down, -(-20 * max(up, down) // (up * down)) * down  # the filter reaches half as far
    held: list[F32] = []
    there, lead = 0, 0  # how much is held; so much of it has been given out and stays for the filter
    for part in chain(parts, [None]):
        if part is not None:
            held.append(np.nan_to_num(part, posinf=0.0, neginf=0.0))
            there += len(part)
        while there >= lead + step + margin or (part is None and there > lead):
            whole = np.concatenate(held)
            last = there < lead + step + margin
            made = resample_poly(whole if last else whole[: lead + step + margin], up, down)
            first = lead * up // down
            yield np.asarray(made[first:] if last else made[first : first + step * up // down], np.float32)
            if last:
                return
            held, lead = [whole[max(lead + step - margin, 0) :]], min(margin, lead + step)
            there = len(held[0])


def joined(parts: list[F32]) -> F32:
    """All parts in one array; each is let go as it is taken over, so that they are in memory once."""
    out = np.empty((sum(map(len, parts)), *parts[0].shape[1:]) if parts else 0, np.float32)
    end = len(out)
    while parts:
        part = parts.pop()
        out[end - len(part) : end] = part
        end -= len(part)
    return out


def level_db(samples: F32) -> F64:
    """Loudness in dB re full scale every HOP_S, of a 30 ms window centred there (without its mean)."""
    from scipy.ndimage import uniform_filter1d

    hop = int(HOP_S * RATE)
    parts = [np.zeros(0)]
    for first in range(0, len(samples), _BLOCK):  # in blocks: an hour as float64 would take gigabytes
        low, high = max(first - _MARGIN, 0), min(first + _BLOCK + _MARGIN, len(samples))
        x = samples[low:high].astype(np.float64)
        x -= uniform_filter1d(x, RATE // 20)
        x *= x
        hops = np.pad(x, (hop, hop + -len(x) % hop)).reshape(-1, hop).sum(axis=1)  # a window is three of them
        power = (hops[:-2] + hops[1:-1] + hops[2:]) / (3 * hop)
        before, own = (first - low) // hop, min(_BLOCK, len(samples) - first)
        parts.append(10 * np.log10(power[before : before + (own + hop // 2 - 1) // hop] + 1e-12))
    return np.concatenate(parts)


def is_silent(samples: F32) -> bool:
    """Whether there is nothing to hear in the whole recording."""
    levels = level_db(samples)
    return not len(levels) or float(levels.max()) < _SILENT_DB


def audible(samples: F32, rate: int) -> F32:
    """Mono samples (n,) at `RATE`. Raises PlosiveError when nothing is in them."""
    sound = resample(samples, rate)
    if is_silent(sound):
        raise PlosiveError("There is no sound in this recording", "Choose the recording that holds the speech")
    return sound


def speech_mask(samples: F32) -> BOOL:
    """Per HOP_S: is someone speaking? Gaps under 50 ms and bursts under 30 ms are passed over.

    The noise floor is the low tenth of the level, smoothed over seconds, so that a change of background is
    followed; what lies 45 dB under the loudest is silence in any case.
    """
    from scipy.ndimage import maximum_filter1d, minimum_filter1d, uniform_filter1d

    levels = level_db(samples)
    if not len(levels):
        return np.zeros(0, np.bool_)
    span = max(3, int(_FLOOR_S / HOP_S))
    floor = uniform_filter1d(minimum_filter1d(uniform_filter1d(levels, 5), span), span)
    loud = float(np.percentile(levels, 98))
    threshold = np.clip(floor + _ABOVE_FLOOR_DB, loud - _BELOW_PEAK_DB, loud - 15.0)
    active = levels > threshold
    closed = minimum_filter1d(maximum_filter1d(active.astype(np.uint8), 5), 5)
    opened = maximum_filter1d(minimum_filter1d(closed, 3), 3)
    return np.asarray(opened, np.bool_)


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch without speech, seconds."""

    start: float
    end: float

    @property
    def middle(self) -> float:
        """The safest place to cut."""
        return (self.start + self.end) / 2


def pauses(samples: F32, shortest_s: float = 0.15) -> list[Pause]:
    """Silences of at least `shortest_s`, those at either end included, in order."""
    quiet = np.concatenate([[False], ~speech_mask(samples), [False]])
    edges = np.flatnonzero(np.diff(quiet.astype(np.int8)))
    found = [Pause(a * HOP_S, b * HOP_S) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return [p for p in found if p.end - p.start >= shortest_s]


def cuts(samples: F32, longest_s: float) -> list[float]:
    """Times that cut the recording into pieces no longer than `longest_s`, 0 and the end included.

    Each cut falls in the longest pause of the last half of what is allowed, or, without a pause, at the quietest
    moment there.
    """
    from scipy.ndimage import uniform_filter1d

    end = len(samples) / RATE
    quiet = pauses(samples, 0.08)
    levels = uniform_filter1d(level_db(samples), 9) if len(samples) else np.zeros(0)
    out = [0.0]
    while end - out[-1] > longest_s:
        lo, hi = out[-1] + longest_s / 2, out[-1] + longest_s
        inside = [p for p in quiet if lo <= p.middle <= hi]
        if inside:
            out.append(max(inside, key=lambda p: p.end - p.start).middle)
        else:
            first = int(lo / HOP_S)
            out.append((first + int(np.argmin(levels[first : int(hi / HOP_S)]))) * HOP_S)
    return [*out, end]
