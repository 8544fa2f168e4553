"""What a spectrogram lane draws: how strong each frequency from 0 to 8 kHz is over time, in tiles at any zoom.

Short windows, as in Praat's broad-band spectrogram, so that the edges of sounds are sharp in time: a Gaussian of
5 ms (it fades out over twice that), with 6 dB per octave of pre-emphasis. A tile is `COLUMNS` columns of
1 ms * 2**level each. Where a column is longer than a few windows only some windows in it are looked at, so a tile costs
the same at every zoom and an hour of sound is never transformed as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.document.time import SECOND
from inference.api import F32, F64, U8

if TYPE_CHECKING:
    from app.media.audio import Audio

COLUMNS = 256
BANDS = 256
BAND_HZ = 31.25
"""Width of one band: `BANDS` of them reach 8 kHz."""
WINDOW_S = 0.005
COLUMN_US = 1000
LEVELS = 16
"""Level 15 has columns of 33 s: two hours fit in one tile."""
STEP_DB = 0.5
FLOOR_DB = -120.0
"""A tile's values count `STEP_DB` upwards from here; 0 dB is a full-scale sine at 1 kHz."""
_PER_COLUMN = 4


@dataclass(frozen=True, slots=True)
class Tile:
    """Columns index * COLUMNS onwards of a level; `values` (BANDS, COLUMNS) count from low frequencies upwards."""

    level: int
    index: int
    values: U8

    @property
    def start_us(self) -> int:
        """Time of the first column's left edge."""
        return self.index * span_us(self.level)


def span_us(level: int) -> int:
    """Microseconds of a tile."""
    return COLUMNS * COLUMN_US << level


def level_for(us_per_px: float) -> int:
    """The coarsest level whose columns are not wider than a pixel, as far as there is one."""
    return int(np.clip(np.floor(np.log2(max(us_per_px / COLUMN_US, 1e-9))), 0, LEVELS - 1))


def tile(audio: Audio, level: int, index: int) -> Tile:
    """Compute one tile of a recording; where there is no sound it is at the floor."""
    rate = audio.rate
    column = COLUMN_US << level
    # windows of 5 ms that do not overlap more than half: a few evenly in each column
    looks = int(np.clip(np.ceil(column / (WINDOW_S * SECOND / 2)), 1, _PER_COLUMN))
    start = index * span_us(level)
    middles = start + (np.arange(COLUMNS * looks) + 0.5) * (column / looks)
    power = _power(audio, middles, rate).reshape(COLUMNS, looks, BANDS).mean(axis=1)
    db = 10 * np.log10(power + 1e-20) + _emphasis()
    values = np.clip(np.round((db - FLOOR_DB) / STEP_DB), 0, 255).astype(np.uint8)
    return Tile(level, index, np.ascontiguousarray(values.T))


def _power(audio: Audio, middles_us: F64, rate: int) -> F64:
    """(n, BANDS) power of the windows about these times."""
    half = round(WINDOW_S * rate)
    size = round(rate / BAND_HZ)
    window = np.exp(-0.5 * (np.arange(-half, half + 1) / (half / 2.5)) ** 2)
    middles = np.round((middles_us - audio.start_us) * (rate / SECOND)).astype(np.int64)
    count = len(audio.samples)
    out = np.zeros((len(middles), BANDS))
    known = np.flatnonzero((middles + half >= 0) & (middles - half < count))
    for part in np.array_split(known, max(len(known) // 256, 1)):
        if not len(part):
            continue
        places = middles[part, None] + np.arange(-half, half + 1)
        inside = (places >= 0) & (places < count)
        pieces: F32 = audio.samples[np.clip(places, 0, count - 1)].mean(axis=2)
        spectrum = np.fft.rfft(np.where(inside, pieces, 0) * window, size)
        bands = min(BANDS, spectrum.shape[1])
        out[part, :bands] = np.abs(spectrum[:, :bands]) ** 2
    power: F64 = out * (2 / window.sum()) ** 2
    return power


def _emphasis() -> F64:
    """dB added to each band: 6 dB per octave about 1 kHz."""
    hertz = np.maximum(np.arange(BANDS), 1) * BAND_HZ
    lift: F64 = 20 * np.log10(hertz / 1000)
    return lift
