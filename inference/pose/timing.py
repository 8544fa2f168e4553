"""When this speaker's lips close around p, b and m, found from the footage itself.

Aligners put a stop's silent closure where they can, and speakers differ; two numbers (lead before the phone, lag
before its end) are searched on a small grid for the closure that fits the measured gap best.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from inference.api import F64, Interval
from inference.pose import events
from inference.pose.targets import base

LEADS = (0.0, 0.03, 0.06, 0.09, 0.12)  # s
LAGS = (-0.02, 0.0, 0.015, 0.03, 0.045)  # s
ENOUGH = 6  # bilabials that must be seen before the usual timing is left
CONTACT = 0.08  # measured `open` below which lips touch (its noise floor)
AROUND = 0.15  # s around a phone in which a closure counts
READY = 0.20  # s before the sound at which a measured speaker's own stirring is shown


def fit_timing(phones: Sequence[Interval], shown: F64, at: F64, measured: F64, frame_s: float) -> events.Timing:
    """The timing whose closures agree with `measured` open (n,) at `at` (n,) s; frames are shown at `shown` (N,)."""
    usual = events.Timing()
    bilabials = [p for p in phones if base(p.label) in events.BILABIAL]
    near = np.zeros(len(at), bool)
    seen = 0
    for phone in bilabials:
        here = (at > phone.start - AROUND) & (at < phone.end + AROUND)
        seen += bool(here.any() and (measured[here] < CONTACT).any())
        near |= here
    if seen < ENOUGH:
        return events.Timing(usual.lead, usual.lag, READY)
    closed = measured[near] < CONTACT
    best = (-1.0, usual.lead, usual.lag)
    for lead in LEADS:
        for lag in LAGS:
            shut = events.contacts(bilabials, events.BILABIAL, np.sort(shown), frame_s, lead, lag)
            start, stop = shut.corners[:, 1], shut.corners[:, 2]
            predicted = ((at[near, None] >= start) & (at[near, None] <= stop)).any(axis=1)
            overlap = float((closed & predicted).sum() / max((closed | predicted).sum(), 1))
            best = max(best, (overlap, lead, lag))
    return events.Timing(best[1], best[2], READY)
