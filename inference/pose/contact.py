"""The hard rules of lip contact, laid over a predicted pose after every filter (METHODS 7.7, C1-C9, C11).

Blending and learning only make a contact likely; here it is made certain, on a frame that is shown. The rules are
applied in rising order of rank (C9): rests, rounding, sibilants, labiodentals, bilabials, so that the last word is
the one that outranks the others. `report` says how well any pose track keeps them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from inference.api import AXES, BOOL, F32, F64, Interval
from inference.pose import events
from inference.pose.targets import base

JAW, OPEN, WIDE, ROUND, ULIP, LLIP, TUCK, PRESS, TEETH, TONGUE = (
    AXES.index(name) for name in ("jaw", "open", "wide", "round", "ulip", "llip", "tuck", "press", "teeth", "tongue")
)
LOWEST = np.array([0, -0.2, -1, 0, -1, -1, -1, -1, -1, 0, 0, 0], np.float64)  # the axes' ranges (METHODS 7.3)
HIGHEST = np.array([1.3, 1.2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], np.float64)

BITE_LEAST, BITE_MOST = 0.02, 0.09  # `open` on f and v: the lips never meet, the teeth's edge shows (C6)
TUCK_LEAST, TEETH_LEAST = 0.5, 0.4
SIBILANT_JAW = 0.18  # C7
ROUNDED_WIDE = -0.4  # C8


@dataclass(frozen=True)
class Contacts:
    """When each rule holds over a shot; made once, asked for any frames."""

    rests: events.Events
    rounded: events.Events
    sibilants: events.Events
    bites: events.Events
    closures: events.Events


def plan(
    phones: Sequence[Interval], times: F64, frame_s: float, timing: events.Timing = events.Timing()  # noqa: B008
) -> Contacts:
    """Find every contact of `phones`, given when the frames are shown: `times` (N,) and a frame's length in s."""
    frames = np.sort(np.asarray(times, np.float64))
    return Contacts(
        rests=events.rests(phones, timing.ready),
        rounded=events.rounded(phones),
        sibilants=events.sibilants(phones, frame_s),
        bites=events.contacts(phones, events.LABIODENTAL, frames, frame_s),
        closures=events.contacts(phones, events.BILABIAL, frames, frame_s, timing.lead, timing.lag),
    )


def strongest(found: events.Events, times: F64) -> tuple[F64, F64]:
    """Weight (N,) and target (N, 12) of the event that holds most at each time."""
    found = found.near(float(times.min()), float(times.max()))
    if not len(found.corners):
        return np.zeros(len(times)), np.zeros((len(times), len(AXES)))
    weight = found.weight(times)
    best = weight.argmax(axis=1)
    return weight[np.arange(len(times)), best], found.target[best]


def usual_follow() -> F64:
    """(12,) how far the axes that carry the lips go along when `open` is moved by 1 (table: P against AA)."""
    follow = np.zeros(len(AXES))
    follow[[JAW, ULIP, LLIP]] = 0.3, 0.3, 0.5
    return follow


def narrow(out: F64, by: F64, follow: F64) -> None:
    """Lower `open` by `by` (N,), and let jaw and lips go along, so that the axes still describe one mouth."""
    out[:, OPEN] -= by
    out -= by[:, None] * follow


def apply(pose: F64, times: F64, contacts: Contacts, rest: F64, follow: F64) -> F64:
    """The pose (N, 12) with every contact made.

    `rest` (12,) is where the mouth settles in silence, lips closed; `follow` (12,) as `usual_follow`.
    """
    out = np.clip(pose, LOWEST, HIGHEST)
    still, _ = strongest(contacts.rests, times)
    out += still[:, None] * (rest - out)
    shape(out, times, contacts)
    return touch(out, times, contacts, follow)


def shape(out: F64, times: F64, contacts: Contacts) -> None:
    """Round the lips of a pose (N, 12) where they must be, and keep the jaw up on sibilants: C7 and C8, in place."""
    weight, _ = strongest(contacts.rounded, times)
    out[:, WIDE] += weight * (np.minimum(out[:, WIDE], ROUNDED_WIDE) - out[:, WIDE])
    out[:, ROUND] = np.maximum(out[:, ROUND], weight * -ROUNDED_WIDE / 2)

    weight, _ = strongest(contacts.sibilants, times)
    out[:, JAW] += weight * (np.minimum(out[:, JAW], SIBILANT_JAW) - out[:, JAW])


def touch(pose: F64, times: F64, contacts: Contacts, follow: F64) -> F64:
    """The pose (N, 12) with bites and closures made and all else left: C1 to C6 alone."""
    out = np.clip(pose, LOWEST, HIGHEST)
    bite, target = strongest(contacts.bites, times)
    narrow(out, bite * (out[:, OPEN] - np.clip(out[:, OPEN], BITE_LEAST, BITE_MOST)), follow)
    out[:, TUCK] += bite * (np.maximum(out[:, TUCK], np.maximum(target[:, TUCK], TUCK_LEAST)) - out[:, TUCK])
    out[:, TEETH] = np.maximum(out[:, TEETH], bite * TEETH_LEAST)
    out[:, PRESS] *= 1.0 - bite

    shut, target = strongest(contacts.closures, times)
    shut = np.where(shut < 1.0, shut * (1.0 - bite), shut)  # a closing lip waits for the bite beside it
    narrow(out, shut * np.maximum(out[:, OPEN] - target[:, OPEN], 0.0), follow)
    out[:, PRESS] = np.maximum(out[:, PRESS], shut * target[:, PRESS])
    out[:, [TEETH, TONGUE]] *= 1.0 - shut[:, None]
    return np.clip(out, LOWEST, HIGHEST)


def touching(contacts: Contacts, times: F64) -> BOOL:
    """(N,) at which frames a bite or a closure holds, however little."""
    bite, shut = strongest(contacts.bites, times)[0], strongest(contacts.closures, times)[0]
    return np.asarray((bite > 0) | (shut > 0), np.bool_)


@dataclass(frozen=True)
class Report:
    """How a pose track keeps the bilabials (C11): counts, mean `open` at the deepest frame, lag to the centre in s."""

    bilabials: int
    closed: int
    depth: float
    lag: float

    @property
    def rate(self) -> float:
        """Share of bilabials that close on a shown frame; 1 when there are none."""
        return self.closed / self.bilabials if self.bilabials else 1.0


def report(pose: F32 | F64, phones: Sequence[Interval], times: F64, frame_s: float) -> Report:
    """Check C1 on shown frames: `open` <= 0 inside [onset - one frame, offset], or at the frame nearest the centre.

    Phones that no frame of the track stands for are left out.
    """
    closed, depth, lag, count = 0, [], [], 0
    for phone in phones:
        if base(phone.label) not in events.BILABIAL:
            continue
        middle = (phone.start + phone.end) / 2
        near = (times >= phone.start - frame_s) & (times <= phone.end)
        if not near.any() and len(times) and times.min() < middle < times.max():
            near = np.arange(len(times)) == np.abs(times - middle).argmin()
        if not near.any():
            continue
        count += 1
        deepest = int(np.where(near, pose[:, OPEN], np.inf).argmin())
        closed += bool(pose[deepest, OPEN] <= 0)
        depth.append(float(pose[deepest, OPEN]))
        lag.append(float(times[deepest] - middle))
    return Report(count, closed, float(np.mean(depth)) if depth else 0.0, float(np.median(lag)) if lag else 0.0)
