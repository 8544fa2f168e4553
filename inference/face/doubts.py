"""Why an edit might not show on a face: the limits between a clear mouth and one that is better left alone."""

from __future__ import annotations

import numpy as np

from inference.api import F64
from inference.face.points import Numbers

YAW = (30.0, 45.0)  # degrees
PITCH = (35.0, 50.0)
SMALL = (14.0, 22.0)  # pixels of IOD
UNSURE = (0.25, 0.45)


def ramp(values: Numbers | float, low: float, high: float) -> F64:
    """0 below `low`, 1 above `high`, smooth between."""
    at = np.clip((np.asarray(values, np.float64) - low) / (high - low), 0, 1)
    return at * at * (3 - 2 * at)


def doubts(
    yaw: Numbers | float, pitch: Numbers | float, iod: Numbers | float, confidence: Numbers | float
) -> dict[str, F64]:
    """What each doubt leaves of an edit, 0..1, by name: "yaw", "pitch" (degrees), "small" (IOD), "unsure"."""
    return {
        "yaw": 1 - ramp(np.abs(yaw), *YAW),
        "pitch": 1 - ramp(np.abs(pitch), *PITCH),
        "small": ramp(iod, *SMALL),
        "unsure": ramp(confidence, *UNSURE),
    }
