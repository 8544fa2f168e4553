"""How well one motion follows another signal: correlation at once, and the lag at which it is highest.

Plain arithmetic without weights. It knows nothing of what is said, so it is no stand-in for a sync network until
`measures.verdict` has shown, on the clip in question, that it tells right from late.
"""

from __future__ import annotations

import numpy as np

from inference.api import F64

REACH_S = 0.4
"""How far a best lag is looked for, either way: twice the delay that a check of validity uses."""
SHORTEST_S = 1.5
"""Less than this tells nothing: a syllable or two agree by chance."""
_FEWEST = 8


def correlation(a: F64, b: F64) -> float:
    """Pearson's correlation over the frames where both (n,) are known; NaN where one does not move or 8 are missing."""
    known = np.isfinite(a) & np.isfinite(b)
    if int(known.sum()) < _FEWEST:
        return float("nan")
    x, y = a[known] - a[known].mean(), b[known] - b[known].mean()
    power = float(np.sqrt((x @ x) * (y @ y)))
    return float(x @ y) / power if power > 1e-12 else float("nan")


def follows(gap: F64, signal: F64, rate: float) -> float:
    """Correlation of gap and signal (n,) at no lag, `rate` frames a second; NaN for less than `SHORTEST_S`."""
    return correlation(gap, signal) if len(gap) >= SHORTEST_S * rate else float("nan")


def lag_ms(gap: F64, signal: F64, rate: float) -> float:
    """Milliseconds by which the gap (n,) is ahead of the signal (n,) (< 0: behind), to the frame's fraction.

    The lag of the highest correlation, refined by the parabola through it and its neighbours; NaN when that lies at
    the end of the searched range, or there is too little to search.
    """
    reach = round(REACH_S * rate)
    if len(gap) < SHORTEST_S * rate or len(gap) <= 2 * reach:
        return float("nan")
    count = len(gap)
    found = np.array([
        correlation(gap[max(-lag, 0) : count - max(lag, 0)], signal[max(lag, 0) : count - max(-lag, 0)])
        for lag in range(-reach, reach + 1)
    ])  # fmt: skip
    if not np.isfinite(found).all():
        return float("nan")
    best = int(found.argmax())
    if best in (0, len(found) - 1) or found[best] <= 0:
        return float("nan")
    before, peak, after = found[best - 1 : best + 2]
    bend = before - 2 * peak + after
    part = 0.5 * (before - after) / bend if bend < 0 else 0.0
    return float((best - reach + part) * 1000 / rate)
