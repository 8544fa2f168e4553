"""How far an editor may push each of the 12 lip-pose axes (METHODS 7.3, column "Range")."""

from __future__ import annotations

RANGES: dict[str, tuple[float, float]] = {
    "jaw": (0.0, 1.3),  # 1 in speech, 1.3 in a shout
    "open": (-0.2, 1.0),  # below 0: lips pushed together
    "wide": (-1.0, 1.0),
    "round": (0.0, 1.0),
    "ulip": (-1.0, 1.0),
    "llip": (-1.0, 1.0),
    "corner": (-1.0, 1.0),
    "skew": (-1.0, 1.0),
    "tuck": (-1.0, 1.0),
    "press": (0.0, 1.0),
    "teeth": (0.0, 1.0),
    "tongue": (0.0, 1.0),
}
"""Lowest and highest value of each axis, in pose units (1 = the speaker's own 98th percentile)."""

AUTOMATION: dict[str, tuple[float, float]] = {
    "intensity": (0.0, 2.0),  # the whole pose away from this speaker's rest pose
    "articulation": (0.0, 2.0),  # the pose's fast movement about its moving mean
}
"""Lowest and highest value of each automation lane: scales, 1.0 = as predicted."""
