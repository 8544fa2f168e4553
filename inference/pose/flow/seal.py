"""Contact rules for predictions that have learned contact: they take what is there before they force anything.

A network puts most closures where this speaker makes them. The rules of `inference.pose.contact` would lay a closure of
table length over each; here lips are made to meet where, within the time that C1 allows, the prediction is lowest, for
a frame or 40 ms, and f and v likewise. In silences (`silence`), from `TRIM` s after the last sound until `TRIM` s
before the next, lips are shut, and part a little, never more than `SOFT`, when a sound is near: what `plosive evaluate`
calls a leak cannot be, under silent audio where there is a recording, in the phones' rests where there is none.

Each of these is a highest opening for a while. From there on lips part, and before it they come together, as fast as
real ones do; the prediction is lowered to under that ceiling, where it is above, and nowhere else: of all curves that
keep the rules at that speed it is the nearest. Jaw and lips go along as ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from inference.api import AXES, F32, F64, Interval
from inference.errors import PlosiveError
from inference.pose import contact, events
from inference.pose.contact import BITE_LEAST, BITE_MOST, OPEN, PRESS, TEETH, TEETH_LEAST, TONGUE, TUCK, TUCK_LEAST
from inference.pose.flow.silence import TRIM, silences
from inference.pose.predict import NOT_SPOKEN, RulesPredictor, blocks
from inference.pose.sound import Sound
from inference.pose.targets import base

SOFT = 0.010  # inter-ocular distances between lips that await a sound: a hair's breadth; 0.015 would be a leak
AWAIT, EASE = 0.40, 0.16  # s before a sound from which lips may part so far, and over which they do
CLOSING, PARTING = 13.0, 17.0  # of `open` in a second: the fastest of real lips (1st and 99.9th percentile of frames)
LOOK = 0.30  # s before a phone's end in which its contact may lie
SHORTEST = 0.040  # s of contact
GRID = 0.01  # s between the moments at which a contact may be
UNDECIDED = 0.1  # of `open` that a second from the phone's centre costs: a curve that is flat there says nothing
AROUND = LOOK + 0.15  # s that a contact can carry the prediction's lowest moment


def meetings(
    phones: Sequence[Interval], labels: tuple[str, ...], frames: F64, frame_s: float, grid: F64, opening: F64,
    lead: float = 0.0,
) -> events.Events:
    """One contact for each phone named, where `opening` (G,) at `grid` (G,) s is least between `lead` s before the
    phone and its end, on at least one of the shown `frames` (sorted times in s)."""
    corners, found = [], []
    length = max(frame_s, SHORTEST) + events.JITTER
    for phone in phones:
        if (name := base(phone.label)) not in labels:
            continue
        centre = (phone.start + phone.end) / 2
        low = max(phone.start - lead, phone.end - LOOK)
        high = max(phone.end, phone.start + events.JITTER)
        here = slice(int(np.searchsorted(grid, low - 1e-9)), int(np.searchsorted(grid, high + 1e-9)))
        cost = opening[here] + UNDECIDED * np.abs(grid[here] - centre)
        middle = float(grid[here][cost.argmin()]) if len(cost) else centre
        start = float(np.clip(middle - length / 2, low, max(high - length, low)))
        start, stop = events.on_a_frame(start, start + length, centre, frames)
        corners.append((start - events.CLOSING, start, stop, stop + events.OPENING))
        found.append(name)
    return events.made(corners, found)


def ceiling(spans: F64, level: float, times: F64, soft: float = 0.0, early: float = TRIM) -> F64:
    """(N,) how far lips may be apart at `times` (N,) s that are no further apart than `level` during `spans` (K, 2),
    or `soft` more towards the end of those that end `early` s before a sound."""
    spans = spans[(spans[:, 1] > times.min() - 1.0) & (spans[:, 0] < times.max() + 1.0)]
    if not len(spans):
        return np.full(len(times), np.inf)
    before, after = spans[:, 0] - times[:, None], times[:, None] - spans[:, 1]
    room = level + CLOSING * np.maximum(before, 0.0) + PARTING * np.maximum(after, 0.0)
    if soft:
        begin = np.maximum(spans[:, 1] + early - AWAIT, spans[:, 0])
        inside = np.clip(times[:, None], spans[:, 0], spans[:, 1])
        room += soft * np.clip((inside - begin) / EASE, 0.0, 1.0)
    return np.asarray(room.min(axis=1), np.float64)


class SealedPredictor(RulesPredictor):
    """A predictor whose `_free` has learned contact; `_free` must not depend on which times are asked for.

    `early`: s before a sound from which lips may be apart. People part theirs up to 0.4 s before they speak; with a
    larger value they may here, too, and an evaluation calls it a leak, as it does in real footage.
    """

    early = TRIM

    def predict(self, phones: Sequence[Interval], times: F64, frame_s: float, sound: Sound | None = None) -> F32:
        """See `RulesPredictor.predict`."""
        times = np.asarray(times, np.float64)
        if not (np.isfinite(frame_s) and frame_s > 0):
            raise PlosiveError(f"A frame cannot last {frame_s} s", "Check the frame rate of the shot")
        out = np.zeros((len(times), len(AXES)), np.float32)
        contacts = contact.plan(phones, times, frame_s, self.model.timing)
        quiet = silences(phones, self.early, sound)
        frames = np.sort(times)
        for part, some in blocks(phones, times, self.reach):
            out[part] = self._sealed(some, times[part], frames, frame_s, sound, contacts, quiet)
        return out

    def _sealed(
        self, phones: Sequence[Interval], times: F64, frames: F64, frame_s: float, sound: Sound | None,
        contacts: contact.Contacts, quiet: F64,
    ) -> F64:
        steps = np.arange(np.floor((times.min() - AROUND) / GRID), np.ceil((times.max() + AROUND) / GRID) + 1)
        grid = np.asarray(steps * GRID, np.float64)
        free = self._free(phones, np.concatenate([times, grid]), sound)
        pose, opening = np.clip(free[: len(times)], contact.LOWEST, contact.HIGHEST), free[len(times) :, OPEN]
        here = replace(
            contacts,
            closures=meetings(phones, events.BILABIAL, frames, frame_s, grid, opening, frame_s),
            bites=meetings(phones, events.LABIODENTAL, frames, frame_s, grid, opening),
        )
        self._close(pose, times, here, quiet)
        contact.shape(pose, times, here)
        pose[:, NOT_SPOKEN] = 0.0
        return np.clip(pose, contact.LOWEST, contact.HIGHEST)

    def _close(self, pose: F64, times: F64, contacts: contact.Contacts, quiet: F64) -> None:
        """C1 to C6 and silence, in place."""
        bite, bitten = contact.strongest(contacts.bites, times)
        shut, met = contact.strongest(contacts.closures, times)
        pressed = shut >= 1.0
        highest = np.minimum(
            ceiling(quiet, 0.0, times, SOFT / self.model.gap, self.early),
            np.minimum(
                ceiling(contacts.closures.corners[:, 1:3], 0.0, times),
                ceiling(contacts.bites.corners[:, 1:3], BITE_MOST, times)))
        highest[pressed] = np.minimum(highest, met[:, OPEN])[pressed]  # deeper than contact, but no longer (C2)
        contact.narrow(pose, np.maximum(pose[:, OPEN] - highest, 0.0), self.model.follow)
        between = (bite >= 1.0) & ~pressed
        pose[between, OPEN] = np.maximum(pose[between, OPEN], BITE_LEAST)
        tuck = np.maximum(pose[:, TUCK], np.maximum(bitten[:, TUCK], TUCK_LEAST))
        pose[:, TUCK] += bite * (tuck - pose[:, TUCK])
        pose[:, TEETH] = np.maximum(pose[:, TEETH], bite * TEETH_LEAST)
        shut = np.where(pressed, shut, shut * (1.0 - bite))  # a closing lip waits for the bite beside it
        pose[:, PRESS] = np.maximum(pose[:, PRESS] * (1.0 - bite), shut * met[:, PRESS])
        pose[:, [TEETH, TONGUE]] *= 1.0 - shut[:, None]
