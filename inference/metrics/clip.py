"""The figures of one rendering of one clip, from what was measured of each of its frames."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from inference.api import BOOL, F64
from inference.metrics.follow import SHORTEST_S, correlation, follows, lag_ms
from inference.metrics.measures import LATE_S
from inference.metrics.motion import closure_rate, jitter_ratio, leak
from inference.metrics.picture import SAME

Series = Mapping[str, F64]
"""What was measured of each frame (n,), by name; see `inference.render.compare.SERIES`."""
FEWEST = 8  # frames with both gaps known, for a ratio of their motion


@dataclass(frozen=True)
class Heard:
    """What is said over the frames, n of them: when they are shown, how loud it is, what the phones ask for."""

    times: F64  # (n,) s
    rate: float
    level: F64  # (n,) loudness; empty where there is no sound
    wanted: F64  # (n,) opening that the phone table predicts; empty where nobody knows the phones
    bilabials: tuple[tuple[float, float], ...]  # p, b, m in s
    quiet: BOOL  # (n,) under silent audio: nothing is heard above the room
    silent: BOOL  # (n,) in the aligner's rests

    def part(self, first: int, stop: int) -> Heard:
        """The same over fewer frames."""
        low, high = self.times[first], self.times[stop - 1]
        return Heard(
            self.times[first:stop], self.rate, self.level[first:stop], self.wanted[first:stop],
            tuple(p for p in self.bilabials if low <= (p[0] + p[1]) / 2 <= high), self.quiet[first:stop],
            self.silent[first:stop],
        )  # fmt: skip


def figures(series: Series, plate_gap: F64, heard: Heard) -> dict[str, float]:
    """Every measure of `inference.metrics.measures` by key; NaN where it cannot be told.

    `plate_gap` (n,) is the real frames' gap; frames where it is unknown count nowhere.
    """
    gap = series["gap"]
    both = np.isfinite(gap) & np.isfinite(plate_gap)
    told = int(both.sum()) >= FEWEST
    spread = float(np.std(plate_gap[both])) if told else 0.0
    out = {name: _mean(series[name]) for name in ("psnr", "ssim", "ssim_square", "sharpness", "outside", "distance")}
    out["gap_correlation"] = correlation(gap, plate_gap)
    out["amplitude"] = float(np.std(gap[both])) / spread if spread > 1e-6 else float("nan")
    out["jitter"] = jitter_ratio(np.where(both, gap, np.nan), np.where(both, plate_gap, np.nan)) if told else np.nan
    for name, signal in (("loudness", heard.level), ("table", heard.wanted)):
        known = len(signal) == len(gap)
        out[f"{name}_correlation"] = follows(gap, signal, heard.rate) if known else float("nan")
        out[f"{name}_lag"] = lag_ms(gap, signal, heard.rate) if known else float("nan")
    out["closure"] = closure_rate(gap, heard.times, heard.bilabials)
    out["leak"], out["leak_rests"] = leak(gap, heard.quiet), leak(gap, heard.silent)
    return out


def why_unknown(heard: Heard, key: str) -> str:
    """Why a measure has no score for frames that say `heard`; "" when that is nothing simple."""
    if key == "closure" and not heard.bilabials:
        return "no p, b or m is known to be spoken in these frames"
    if key == "leak" and not heard.quiet.any():
        return "the sound of these frames is nowhere silent, or hardly louder than its room"
    if key == "leak_rests" and not heard.silent.any():
        return "no rest is known in these frames"
    signal = {"loudness": heard.level, "table": heard.wanted}.get(key.partition("_")[0])
    if signal is None:
        return ""
    if not len(signal):
        return "there is no sound" if key.startswith("loudness") else "the words are not known"
    if len(heard.times) < SHORTEST_S * heard.rate:
        return f"these frames last less than {SHORTEST_S + LATE_S:.1f} s"
    return "no lag stands out among the real frames" if key.endswith("lag") else ""


def identical(gap: F64) -> dict[str, F64]:
    """The series of the plate itself: nothing differs where its gap (n,) is known."""
    known = np.isfinite(gap)
    same = {"psnr": SAME, "ssim": 1.0, "ssim_square": 1.0, "sharpness": 1.0, "distance": 0.0, "outside": 0.0}
    return {**{name: np.where(known, value, np.nan) for name, value in same.items()}, "gap": gap}


def _mean(values: F64) -> float:
    known = values[np.isfinite(values)]
    return float(known.mean()) if len(known) else float("nan")
