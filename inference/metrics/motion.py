"""How a mouth moves: jitter against the real one, closures that close, leaks in silence (METHODS 1.3)."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from inference.api import F64

CLOSED = 0.015  # inner-lip gap in inter-ocular distances that counts as contact
NEAR_S = 0.08  # seconds around a bilabial in which its closure may lie


def jitter(track: F64) -> float:
    """Mean absolute second difference of a measure over frames (n,), in its own unit; NaN below three frames."""
    bent = np.abs(np.diff(np.asarray(track, np.float64), 2)) if len(track) >= 3 else np.zeros(0)
    bent = bent[np.isfinite(bent)]
    return float(bent.mean()) if len(bent) else float("nan")


def jitter_ratio(edited: F64, original: F64) -> float:
    """Jitter of the edited motion over the original's: 1 moves as lively as the real mouth."""
    return jitter(edited) / max(jitter(original), 1e-9)


def closure_rate(gap: F64, times: F64, bilabials: Iterable[tuple[float, float]]) -> float:
    """Share of p, b, m intervals (start, end) with gap (n,) <= .015 IOD within 80 ms; NaN when there are none.

    `times` (n,) are the frames' times in seconds; intervals near no frame with a known gap count as open.
    """
    closed = []
    for start, end in bilabials:
        near = (times >= start - NEAR_S) & (times <= end + NEAR_S) & np.isfinite(gap)
        closed.append(bool(near.any()) and bool(gap[near].min() <= CLOSED))
    return float(np.mean(closed)) if closed else float("nan")


def leak(gap: F64, silent: Iterable[bool]) -> float:
    """Share of the silent frames whose gap (n,) exceeds .015 IOD: mouths that move when nobody speaks.

    NaN when no frame with a known gap is silent.
    """
    quiet = np.asarray(list(silent), bool) & np.isfinite(gap)
    return float(np.mean(gap[quiet] > CLOSED)) if quiet.any() else float("nan")


def lip_distance(edited: F64, original: F64, iod: float) -> float:
    """Mean distance of lip points (p, 2), already rigidly aligned, in inter-ocular distances: LMD-mesh."""
    return float(np.linalg.norm(edited - original, axis=1).mean() / iod)
