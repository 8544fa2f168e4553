"""Where a recording is heard above its room: what tells silence from speech when nothing but the sound is asked.

The room is the level that a tenth of the recording stays below, digital silence at its ends left out. Rumble is no
speech, and its level sways: the level is that of what lies above 300 Hz. A recording whose speech is hardly louder
than its room (music under it, no pause in it) tells nothing about silence.
"""

from __future__ import annotations

import numpy as np

from inference.api import BOOL, F64

LOWEST_HZ = 300.0
ABOVE_DB = 6.0  # above the room a sound is heard
CLEAR_DB = 20.0  # that speech (the 95th percentile) must be above the room
_MUTE_DB = -75.0  # re full scale: digital silence
_BELOW_PEAK_DB = 45.0  # what is so far below the loudest is not heard, however quiet the room
_BRIDGED = 5  # rows: a gap as short as that is inside a sound
_SHORTEST = 3  # rows: what is shorter is a click


def heard(level: F64) -> BOOL:
    """(n,) where a recording is louder than its room; `level` (n,) in dB re full scale every 10 ms. Empty where
    speech is less than CLEAR_DB above the room: such a recording tells nothing."""
    sounding = np.flatnonzero(level > _MUTE_DB)
    if not len(sounding):
        return np.zeros(0, np.bool_)
    room, speech, loudest = np.percentile(level[sounding[0] : sounding[-1] + 1], [10, 95, 98])
    if speech - room < CLEAR_DB:
        return np.zeros(0, np.bool_)
    out = np.zeros(len(level), np.bool_)
    for start, end in spans(level > max(room + ABOVE_DB, loudest - _BELOW_PEAK_DB), _BRIDGED):
        out[start:end] = end - start >= _SHORTEST
    return out


def spans(rows: BOOL, bridged: int = 0) -> list[tuple[int, int]]:
    """Half-open ranges of rows that hold, as one where no more than `bridged` rows lie between them."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], rows, [False]]).astype(np.int8)))
    out: list[tuple[int, int]] = []
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if out and start - out[-1][1] <= bridged:
            start = out.pop()[0]
        out.append((start, end))
    return out
