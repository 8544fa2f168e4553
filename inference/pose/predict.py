"""Lip poses for phones, for any speaker or for one who was measured.

Rules blend the table and are set to the speaker's span; the contact rules have the last word. Everything is local
in time: a pose depends only on phones within `reach` seconds, so a change to a phone changes few frames.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from inference.api import AXES, F32, F64, Interval
from inference.pose import contact
from inference.pose.calibrate import identity
from inference.pose.coarticulate import blend
from inference.pose.targets import table

REACH = 1.0
BLOCK = 256  # frames worked on at once, so that long shots cost no more per frame than short ones
NOT_SPOKEN = [AXES.index("corner"), AXES.index("skew")]  # habit and emotion: passed through from the plate


def near(phones: Sequence[Interval], times: F64, reach: float) -> Iterator[tuple[slice, Sequence[Interval]]]:
    """Blocks of frames, each with the phones that can reach it."""
    start = np.array([p.start for p in phones])
    end = np.array([p.end for p in phones])
    for first in range(0, len(times), BLOCK):
        part = slice(first, first + BLOCK)
        low, high = times[part].min() - reach, times[part].max() + reach
        yield part, [phones[i] for i in np.flatnonzero((end >= low) & (start <= high))]


class RulesPredictor:
    """The viseme rules alone, in the speaker's span where one was measured."""

    reach = REACH

    def __init__(self, model: None = None) -> None:
        self.calibration = identity()
        self.rest = table()["SIL"].target.copy()

    def predict(self, phones: Sequence[Interval], times: F64, frame_s: float) -> F32:
        """(N, 12) poses at `times` (N,) s, shown for `frame_s` s each. `corner` and `skew` are 0: see DESIGN 5."""
        times = np.asarray(times, np.float64)
        contacts = contact.plan(phones, times, frame_s)
        out = np.zeros((len(times), len(AXES)), np.float32)
        for part, some in near(phones, times, self.reach):
            pose = self.calibration(blend(some, times[part]))
            pose[:, NOT_SPOKEN] = 0.0
            out[part] = contact.apply(pose, times[part], contacts, self.rest)
        return out


class SpeakerPredictor(RulesPredictor):
    """The rules, corrected towards the speaker."""
