"""What a recording sounds like to the regression: log-mel energies, the same for a loud and a quiet recording.

Phones say what is spoken; the sound adds how: the breath before a sentence, a stressed vowel, the moment of a
burst where alignment is a frame off. It is optional everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from inference.api import BOOL, F32, F64
from inference.pose import room

BANDS = 20
HOP = 0.010  # s
WINDOW = 0.025  # s
DEEP_HOP = 0.020  # s
LOWEST, HIGHEST = 60.0, 7600.0  # Hz
OFFSETS = np.array([-0.16, -0.08, 0.0, 0.08, 0.16, 0.30])  # s around a frame at which it listens
WIDTHS = np.array([0.05, 0.035, 0.03, 0.035, 0.05, 0.06])  # s, standard deviations of the windows there
FEATURES = BANDS * len(OFFSETS)
_HALF = WIDTHS * np.sqrt(5.0)  # of parabolic windows with those deviations
_FLOOR = 1e-5  # of the recording's mean power: what is 50 dB below it is silence


@dataclass(frozen=True)
class Sound:
    """Log-mel energies (M, BANDS), mean 0 and deviation 1 over the recording; row m is centred at
    m * HOP + WINDOW / 2 s after `start`. `deep` (K, D): what a speech model of the user's own made of it (`deep`), row
    k at (k + 0.5) * DEEP_HOP s; empty where none listened. `loud` (M,): where it is heard above its room, by rows of
    `mel`; empty where that tells nothing (`inference.pose.room`). During `withheld` (start and end in s,
    on the phones' clock) the flow hears nothing: phones there were moved away from what is said."""

    mel: F32
    deep: F32 = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    loud: BOOL = field(default_factory=lambda: np.zeros(0, np.bool_))
    start: float = 0.0
    withheld: tuple[tuple[float, float], ...] = ()

    def row(self, times: F64) -> F64:
        """(N,) where `times` (N,) s lie among the rows of `mel`, rows and parts of rows."""
        return np.asarray((times - self.start - WINDOW / 2) / HOP, np.float64)

    def silent(self, times: F64, beside: float) -> BOOL:
        """(N,) `times` (N,) s within `beside` s of which nothing is heard above the room, the time before and after the
        recording included; none where it tells nothing."""
        if not len(self.loud):
            return np.zeros(len(times), np.bool_)
        before = np.concatenate([[0], np.cumsum(self.loud)])
        row, near = self.row(np.asarray(times, np.float64)), beside / HOP + 0.5  # a row is loud for HOP s
        first, last = np.floor(row - near).astype(np.int64) + 1, np.ceil(row + near).astype(np.int64)
        upto = before[np.clip(last, 0, len(self.loud))]
        return np.asarray(upto == before[np.clip(first, 0, len(self.loud))], np.bool_)

    def features(self, times: F64) -> F64:
        """(N, FEATURES): energies averaged in windows around each time; 0 outside the recording."""
        out = np.zeros((len(times), len(OFFSETS), BANDS))
        for j, (offset, half) in enumerate(zip(OFFSETS, _HALF)):
            steps = np.arange(-int(half / HOP) - 1, int(half / HOP) + 2)
            row = self.row(times + offset)
            index = np.floor(row).astype(np.int64)[:, None] + steps[None]
            pull = np.maximum(1.0 - ((index - row[:, None]) * HOP / half) ** 2, 0.0)
            pull /= pull.sum(axis=1, keepdims=True)
            pull[(index < 0) | (index >= len(self.mel))] = 0.0
            if len(self.mel):
                out[:, j] = np.einsum("nk,nkb->nb", pull, self.mel[np.clip(index, 0, len(self.mel) - 1)])
        return out.reshape(len(times), FEATURES)


def _mel(hertz: F64) -> F64:
    return np.asarray(2595.0 * np.log10(1.0 + hertz / 700.0), np.float64)


def _edges() -> F64:
    """(BANDS + 2,) mel: where the triangles begin, peak and end."""
    low, high = _mel(np.array([LOWEST, HIGHEST]))
    return np.linspace(float(low), float(high), BANDS + 2)


def _filters(bins: F64) -> F64:
    """(BANDS, bins) triangles, equally far apart in mel."""
    edge, mel = _edges(), _mel(bins)
    up = (mel[None] - edge[:-2, None]) / (edge[1] - edge[0])
    down = (edge[2:, None] - mel[None]) / (edge[1] - edge[0])
    return np.asarray(np.maximum(np.minimum(up, down), 0.0), np.float64)


def hear(samples: F32, rate: int) -> Sound:
    """Listen to a whole recording: samples (n,) mono in -1..1 at `rate` Hz, any rate. Bands it cannot hold are 0."""
    length, hop = round(WINDOW * rate), HOP * rate
    count = int((len(samples) - length) / hop) + 1
    if len(samples) < length:
        return Sound(np.zeros((0, BANDS), np.float32))
    size = 1 << (length - 1).bit_length() + 1
    filters = _filters(np.fft.rfftfreq(size, 1.0 / rate))
    start = np.minimum((np.arange(count) * hop).astype(np.int64), len(samples) - length)
    pieces = sliding_window_view(np.asarray(samples, np.float32), length)
    taper = np.hanning(length).astype(np.float32)
    mel = np.empty((count, BANDS))
    for at in range(0, count, 2000):  # a minute of sound needs no more memory than a second
        power = np.abs(np.fft.rfft(pieces[start[at : at + 2000]] * taper, size)) ** 2 / float(taper.sum()) ** 2
        mel[at : at + 2000] = power @ filters.T
    loud = room.heard(10.0 * np.log10(mel[:, _edges()[1:-1] > _mel(np.array(room.LOWEST_HZ))].sum(axis=1) + 1e-20))
    mel = np.log(mel + _FLOOR * float(mel.mean()) + 1e-20)
    spread = mel.std(axis=0)
    level = (mel - mel.mean(axis=0)) / np.maximum(spread, 1e-3)
    level[:, (filters.sum(axis=1) == 0) | (spread < 1e-3)] = 0.0
    return Sound(level.astype(np.float32), loud=loud)
