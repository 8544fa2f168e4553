"""Contact rules for predictions that have learned contact: they take what is there before they force anything.

A network puts most closures where this speaker makes them. The rules of `inference.pose.contact` would lay a closure of
table length over each; here lips are made to meet where, within the time that C1 allows, the prediction is
lowest, for a frame or 40 ms, and f and v likewise. In silences lips stay together from `TRIM` s after the last sound
until `TRIM` s before the next: what `plosive evaluate` calls a leak cannot be. Jaw and lips go along as ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from inference.api import AXES, F32, F64, Interval
from inference.errors import PlosiveError
from inference.pose import contact, events
from inference.pose.contact import OPEN
from inference.pose.predict import NOT_SPOKEN, RulesPredictor, blocks
from inference.pose.sound import Sound
from inference.pose.targets import SILENCE, base, filled

TRIM = 0.08  # s beside a sound in which the mouth may already or still be open
EASE = 0.03  # s of ramp within that
LOOK = 0.30  # s before a phone's end in which its contact may lie
SHORTEST = 0.040  # s of contact
GRID = 0.01  # s between the moments at which a contact may be
UNDECIDED = 0.1  # of `open` that a second from the phone's centre costs: a curve that is flat there says nothing
AROUND = LOOK + 0.15  # s that a contact can carry the prediction's lowest moment


def silences(phones: Sequence[Interval], early: float = TRIM) -> events.Events:
    """When lips stay together because nobody speaks, until `early` s before the next sound; neighbours count as one."""
    spans: list[tuple[float, float]] = []
    for phone in filled(phones):
        if base(phone.label) == SILENCE:
            if spans and phone.start <= spans[-1][1]:
                spans[-1] = spans[-1][0], max(spans[-1][1], phone.end)
            else:
                spans.append((phone.start, phone.end))
    corners = [
        (start + TRIM - EASE, start + TRIM, end - early, end - early + EASE) for start, end in spans
        if end - start > TRIM + early
    ]  # fmt: skip
    return events.made(corners, [SILENCE] * len(corners))


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
        contacts = replace(contacts, rests=silences(phones, self.early))
        frames = np.sort(times)
        for part, some in blocks(phones, times, self.reach):
            out[part] = self._sealed(some, times[part], frames, frame_s, sound, contacts)
        return out

    def _sealed(
        self, phones: Sequence[Interval], times: F64, frames: F64, frame_s: float, sound: Sound | None,
        contacts: contact.Contacts,
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
        still, _ = contact.strongest(contacts.rests, times)
        contact.narrow(pose, still * np.maximum(pose[:, OPEN], 0.0), self.model.follow)
        contact.shape(pose, times, here)
        pose = contact.touch(pose, times, here, self.model.follow)
        pose[:, NOT_SPOKEN] = 0.0
        return pose
