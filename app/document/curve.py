"""Pose keys over predictions: the curve that is shown is computed, never stored.

A key says what an axis is at its time. What is interpolated is not the value but the correction d = key - predicted:
between keys of one axis that are at most `GAP_US` apart it goes from one to the next, elsewhere it eases to 0
within `REACH_US`. So the predicted movement lives on around a key, and a prediction that runs again moves under the
keys without touching them. Each key says how the curve goes on after it (and, where nothing comes before, arrives):
"smooth" by smoothstep, "linear" straight, "step" holds until the next key (no arrival; `REACH_US` where there is none).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.model import Interpolation, PoseKey
from app.document.time import Span
from inference.api import AXES

REACH_US = 120_000
"""How far a key without a neighbour is felt, in microseconds."""
GAP_US = 1_000_000
"""Keys further apart than this do not know each other."""

MANY = 16
"""Keys of one axis from which on the stretches they shape are not told one by one."""

F = NDArray[np.floating[Any]]


def offsets(
    keys: Sequence[PoseKey], axis: str, key_predictions: Sequence[float], times: NDArray[np.int64]
) -> NDArray[np.float64]:
    """(n,) corrections of one axis at these times (microseconds, in order).

    `keys` are sorted by time; those of other axes are passed over. `key_predictions` holds the predicted value at
    each key of `axis`, in order.
    """
    own = [key for key in keys if key.axis == axis]
    times = np.asarray(times, np.int64)
    out = np.zeros(len(times))
    if len(own) != len(key_predictions):
        raise ValueError(f"{len(own)} keys of {axis}, {len(key_predictions)} predictions")
    d = [key.value - predicted for key, predicted in zip(own, key_predictions, strict=True)]
    at = np.array([key.time for key in own], np.int64)
    reach = np.array([later if later - time <= GAP_US else time + REACH_US for time, later in pairwise(at.tolist())]
                     + ([int(at[-1]) + REACH_US] if own else []), np.int64)  # fmt: skip
    begins, rises = np.searchsorted(times, at).tolist(), np.searchsorted(times, at - REACH_US, "right").tolist()
    ends = np.searchsorted(times, reach).tolist()
    for k, key in enumerate(own):
        follows = k + 1 < len(own) and own[k + 1].time - key.time <= GAP_US
        preceded = k > 0 and key.time - own[k - 1].time <= GAP_US
        if begins[k] < ends[k]:
            inside = slice(begins[k], ends[k])
            way = share((times[inside] - key.time) / (reach[k] - key.time), key.interpolation)
            out[inside] = d[k] + way * ((d[k + 1] if follows else 0.0) - d[k])
        if not preceded and rises[k] < begins[k]:
            inside = slice(rises[k], begins[k])
            out[inside] = d[k] * share((times[inside] - key.time + REACH_US) / REACH_US, key.interpolation)
    return out


def effective(
    predicted: NDArray[np.float32],
    times_us: NDArray[np.int64],
    keys: Sequence[PoseKey],
    predicted_at: Callable[[int, int], float],
) -> NDArray[np.float32]:
    """(n, 12) poses with the keys applied to `predicted` (n, 12) at `times_us` (n,), in order of time.

    `predicted_at(axis index, microseconds)` is asked at keys, which may lie outside the window.
    """
    if not keys or not len(times_us):
        return predicted
    shown = predicted.copy()
    window = Span(int(times_us[0]), int(times_us[-1]) + 1)
    for index, axis in enumerate(AXES):
        own = felt(keys, axis, window)
        if own:
            shown[:, index] += offsets(own, axis, [predicted_at(index, key.time) for key in own], times_us)
    return shown


def influence(keys: Sequence[PoseKey], axis: str, time: int) -> Span:
    """The stretch that a key of this axis at this time shapes, or shaped before it was taken away."""
    before, after = beside(keys, axis, time)
    # neighbours that lose or gain this one start or stop easing out on the side where it is
    start = min(time - REACH_US, before if before is not None and time - before <= GAP_US else time)
    end = max(time + REACH_US, after if after is not None and after - time <= GAP_US else time) + 1
    return Span(max(start, 0), end)


def reached(
    sides: Sequence[Sequence[PoseKey]], places: Iterable[tuple[str, int]],
    of: Callable[[Sequence[PoseKey], str, int], Span] = influence,
) -> list[Span]:  # fmt: skip
    """The stretches that keys at these (axis, time) shape in any of several states of a track's keys. Of very many
    on one axis only the first and last are asked: all that lies between them counts as reached."""
    times: dict[str, list[int]] = {}
    for axis, time in places:
        times.setdefault(axis, []).append(time)
    spans: list[Span] = []
    for axis, those in times.items():
        if len(those) > MANY:
            ends = [of(side, axis, time) for side in sides for time in (min(those), max(those))]
            spans.append(Span(min(span.start for span in ends), max(span.end for span in ends)))
        else:
            spans += [of(side, axis, time) for side in sides for time in those]
    return spans


def beside(keys: Sequence[PoseKey], axis: str, time: int) -> tuple[int | None, int | None]:
    """Times of the last key of an axis before a time and of the first one after it; `keys` as a track holds them."""
    low = bisect_left(keys, (axis, time), key=_place)
    high = bisect_right(keys, (axis, time), key=_place)
    before = keys[low - 1].time if low and keys[low - 1].axis == axis else None
    after = keys[high].time if high < len(keys) and keys[high].axis == axis else None
    return before, after


def _place(key: PoseKey) -> tuple[str, int]:
    return key.axis, key.time


def felt(keys: Sequence[PoseKey], axis: str, window: Span) -> Sequence[PoseKey]:
    """The keys of one axis that shape a window, out of all of a track: the others need no prediction."""
    near = window.widened(GAP_US + REACH_US)
    return keys[bisect_left(keys, (axis, near.start), key=_place) : bisect_left(keys, (axis, near.end), key=_place)]


def share(x: NDArray[np.float64], interpolation: Interpolation) -> NDArray[np.float64]:
    """How far along the way from one key to the next, for x in 0..1."""
    if interpolation == "step":
        return np.zeros_like(x)
    return x if interpolation == "linear" else x * x * (3 - 2 * x)
