"""A speaker's own measured poses with the phones they were spoken in: what retrieval finds again, and how they spread.

Kept slot by slot of 40 ms, the times of the phones with them, so that nothing of the footage but numbers is needed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.api import AXES, BOOL, F32, F64, Interval

SLOT = 0.04  # s
MOST = 15_000  # slots kept: ten minutes
QUANTILES = (10, 50, 90)
SPREAD = len(QUANTILES) * len(AXES)


@dataclass(frozen=True)
class Units:
    """Slots of measured speech: slot k is at `start + (k + 0.5) * SLOT` s of the phones' clock."""

    start: float
    pose: F32  # (M, 12)
    usable: BOOL  # (M,)
    phones: tuple[Interval, ...]

    def times(self) -> F64:
        """(M,) s."""
        return self.start + (np.arange(len(self.pose)) + 0.5) * SLOT

    def spread(self) -> F32:
        """(SPREAD,) percentiles of each axis: between what this speaker moves."""
        seen = self.pose[self.usable]
        return np.asarray(np.percentile(seen, QUANTILES, axis=0), np.float32).reshape(SPREAD)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """For saving as npz; `from_arrays` takes it back."""
        return {
            "units_start": np.array(self.start), "units_pose": self.pose.astype(np.float16),
            "units_usable": self.usable,
            "units_label": np.array([p.label for p in self.phones], str),
            "units_edges": np.array([(p.start, p.end) for p in self.phones], np.float64).reshape(-1, 2),
        }  # fmt: skip


def collect(phones: Sequence[Interval], times: F64, pose: F32, usable: BOOL) -> Units | None:
    """Units of measured poses (N, 12) at `times` (N,) s where `usable` (N,); None where there is hardly any."""
    ok = np.asarray(usable, np.bool_) & np.isfinite(pose).all(axis=1)
    if ok.sum() < 2:
        return None
    start, stop = float(times[0]), float(times[ok][-1])
    count = min(int((stop - start) / SLOT) + 1, MOST)
    start -= SLOT / 2  # the first slot lies on the first frame
    at = start + (np.arange(count) + 0.5) * SLOT
    resampled = np.stack([np.interp(at, times[ok], pose[ok, a]) for a in range(len(AXES))], axis=-1)
    near = np.interp(at, times, ok.astype(np.float64), left=0.0, right=0.0) > 0.99
    end = start + count * SLOT + 1.0
    kept = tuple(Interval(p.label, p.start, p.end) for p in phones if p.start < end)
    return Units(start, resampled.astype(np.float16).astype(np.float32), near, kept) if near.sum() > 1 else None


def from_arrays(arrays: Mapping[str, NDArray[Any]]) -> Units | None:
    """What `Units.arrays` described; None where there is nothing of it. Raises ValueError when it is damaged."""
    if "units_pose" not in arrays:
        return None
    pose = np.asarray(arrays["units_pose"], np.float32)
    usable = np.asarray(arrays["units_usable"], np.bool_)
    edges, labels = np.asarray(arrays["units_edges"], np.float64), arrays["units_label"].tolist()
    if pose.shape != (len(usable), len(AXES)) or len(edges) != len(labels):
        raise ValueError("units")
    phones = tuple(Interval(label, float(a), float(b)) for label, (a, b) in zip(labels, edges, strict=True))
    return Units(float(arrays["units_start"]), pose, usable, phones)
