"""What 0 and 1 mean for one speaker (METHODS 7.3): neutral = median, 1 = 98th percentile, -1 = 2nd.

`open` is 0 at contact and `jaw` at its 2nd percentile. A clip in which nobody speaks (a still portrait) has no
percentiles worth the name: its spans are an ordinary speaker's, around the mouth that is there.
"""

from __future__ import annotations

import numpy as np

from inference.api import AXES, BOOL, F32, SpeakerScale

# Half-spans of ordinary speech in raw units (METHODS 7.3, middle of the speakers seen), down and up.
ORDINARY = {
    "jaw": (0.12, 0.12), "open": (0.20, 0.20), "wide": (0.08, 0.08), "round": (1.0, 1.0), "ulip": (0.04, 0.04),
    "llip": (0.06, 0.06), "corner": (0.05, 0.05), "skew": (0.03, 0.03), "tuck": (1.0, 1.0), "press": (1.0, 1.0),
    "teeth": (0.5, 0.5), "tongue": (0.4, 0.4),
}
LEAST = 0.3  # of the ordinary span: a smaller measured one is noise, not this speaker
SPEECH = 0.04  # span of `open` (IOD) below which nobody speaks


def speaker_scale(raw: F32, usable: BOOL) -> SpeakerScale:
    """Scale from raw axes (n, 12) of the usable frames (all present ones when none is)."""
    finite = np.isfinite(raw).all(axis=1)
    rows = raw[usable & finite] if (usable & finite).any() else raw[finite]
    if not len(rows):
        rows = np.zeros((1, len(AXES)), np.float32)
    low, neutral, high = np.percentile(rows.astype(np.float64), (2, 50, 98), axis=0)
    jaw, opening = AXES.index("jaw"), AXES.index("open")
    speaks = high[opening] - low[opening] >= SPEECH and len(rows) >= 10
    neutral[jaw] = low[jaw] if speaks else neutral[jaw]
    neutral[opening] = 0.0
    for name in ("round", "tuck", "press", "teeth", "tongue"):
        neutral[AXES.index(name)] = 0.0
    usual = np.array([ORDINARY[name] for name in AXES])
    down, up = usual[:, 0].copy(), usual[:, 1].copy()
    if speaks:
        own = [name in ("round", "tuck", "press") for name in AXES]
        up = np.where(own, up, np.maximum(high - neutral, LEAST * up))
        down = np.where(own, down, np.maximum(neutral - low, LEAST * down))
        for name in ("jaw", "open", "teeth", "tongue"):  # nothing is measured below their zero: mirror the upper side
            down[AXES.index(name)] = up[AXES.index(name)]
    return SpeakerScale(
        neutral=neutral.astype(np.float32),
        low=(neutral - down).astype(np.float32),
        high=(neutral + up).astype(np.float32),
    )
