"""Automation: scales over time that a whole pose is played with, as a mixer's faders are.

Between two keys the level goes from one to the other the way the first one says; before the first key and after
the last it holds; without keys it is 1.0 everywhere. Unlike pose keys, which correct a prediction and let go of it,
a level is a setting: a sentence played at 1.3 needs one key at each end, however far apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.curve import beside, share
from app.document.model import PoseKey
from app.document.time import Span

NEUTRAL = 1.0
"""The level at which a pose is shown as it was predicted."""
FOREVER = 2**62
"""End of a stretch that lasts as long as the shot does, in microseconds."""


def levels(keys: Sequence[PoseKey], axis: str, times: NDArray[np.integer[Any]]) -> NDArray[np.float64]:
    """(n,) level of one automation axis at `times` (n,) in microseconds. `keys` are sorted by (axis, time)."""
    own = [key for key in keys if key.axis == axis]
    times = np.asarray(times, np.int64)
    if not own:
        return np.full(len(times), NEUTRAL)
    out = np.full(len(times), own[0].value)
    starts = np.array([key.time for key in own])
    values = np.array([key.value for key in own])
    before = np.searchsorted(starts, times, side="right") - 1
    out[before >= 0] = values[before[before >= 0]]
    for k in np.unique(before[(before >= 0) & (before < len(own) - 1)]):
        inside = before == k
        x = (times[inside] - starts[k]) / (starts[k + 1] - starts[k])
        out[inside] = values[k] + share(x, own[k].interpolation) * (values[k + 1] - values[k])
    return out


def influence(keys: Sequence[PoseKey], axis: str, time: int) -> Span:
    """The stretch that a key of this axis at this time shapes: up to its neighbours, or to the shot's ends."""
    before, after = beside(keys, axis, time)
    return Span(0 if before is None else before, FOREVER if after is None else after)
