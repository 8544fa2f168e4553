"""What about a segment an editor should look at: too short to be seen, a closure no frame shows, little certainty.

A frame shows the pose of its middle. So a phoneme that holds no frame's middle is never seen, which for p, b and m
means lips that do not meet; and one shorter than a frame is seen by luck of where it lies. All functions work on
columns of times, as thousands of segments are asked about at once.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Times = NDArray[np.int64]
Flags = NDArray[np.bool_]

UNSURE = 0.5
"""Confidence below which an alignment wants to be looked at."""


def frames_shown(starts: Times, ends: Times, frame_edges: Times) -> Times:
    """How many frames show each segment; all times in microseconds, `frame_edges` (frames + 1,)."""
    if len(frame_edges) < 2:
        return np.zeros(len(starts), np.int64)
    middles = (frame_edges[:-1] + frame_edges[1:]) // 2
    first, last = np.searchsorted(middles, starts, "left"), np.searchsorted(middles, ends, "left")
    shown: Times = (last - first).astype(np.int64)
    return shown


def shorter_than_frame(starts: Times, ends: Times, frame_edges: Times) -> Flags:
    """Segments that last less than the frame they begin in."""
    if len(frame_edges) < 2:
        return np.zeros(len(starts), np.bool_)
    index = np.clip(np.searchsorted(frame_edges, starts, "right") - 1, 0, len(frame_edges) - 2)
    short: Flags = ends - starts < frame_edges[index + 1] - frame_edges[index]
    return short


def unseen_closures(starts: Times, ends: Times, closed: Flags, frame_edges: Times) -> Flags:
    """Closures of the lips (`closed`: which segments are p, b or m) that no frame shows."""
    unseen: Flags = closed & (frames_shown(starts, ends, frame_edges) == 0)
    return unseen
