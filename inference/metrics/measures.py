"""Which figures an evaluation gives, and when each may be believed on the clip at hand (METHODS 1.3).

PSNR and SSIM are what they are called. Everything else stands in for a judge we do not have, and proves itself first:
on the clip's own frames it must find the real mouth (encoded again, so that noise shows) good, and better than the same
frames 200 ms late, than a frozen mouth, than a blurred one, wherever it claims to tell these apart. Where it fails it
is invalid on this clip and no number is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Literal

LATE_S = 0.2
REAL, LATE, FROZEN, BLURRED = "real", "late", "frozen", "blurred"
"""The controls: real frames encoded again, the same 200 ms late, one mouth held, the plate blurred."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure. `good` says which way is better; `beats` which controls the real frames must be better than."""

    key: str
    title: str
    unit: str
    digits: int
    good: Literal["more", "less", "one", "zero"]
    group: Literal["picture", "lips", "speech", "contact"]
    what: str
    beats: tuple[str, ...] = ()
    limit: float | None = None  # what the real frames reach at least (for "one": the ratio's distance from 1)
    margin: float = 0.0  # by how much the controls must be worse
    exact: bool = False  # a published definition, word for word: needs no check
    reference: bool = True  # compares with the real frames, so it is unknown where there are none
    shown: bool = True  # in tables; otherwise for machines only

    def badness(self, value: float) -> float:
        """How far from good, larger is worse."""
        if self.good == "more":
            return -value
        return abs(value - 1) if self.good == "one" else abs(value) if self.good == "zero" else value


MEASURES: tuple[Measure, ...] = (
    Measure("psnr", "PSNR", "dB", 2, "more", "picture", "10 log10(255² / MSE) over the mouth box", exact=True),
    Measure("ssim", "SSIM", "", 4, "more", "picture",
            "structural similarity over the mouth box, Gaussian window 11×11, σ 1.5", exact=True),
    Measure("ssim_square", "SSIM 7×7", "", 4, "more", "picture",
            "structural similarity with a flat 7×7 window", exact=True, shown=False),
    Measure("sharpness", "sharpness", "×", 3, "one", "picture",
            "gradient energy over the mouth box, over the real picture's", (BLURRED,), 0.15, 0.1),
    Measure("outside", "outside", "", 5, "less", "picture",
            "share of the pixels outside the face's square that changed by more than 2 of 255", exact=True,
            reference=False),
    Measure("distance", "lip distance", "IOD", 4, "less", "lips",
            "mean distance of 40 lip points from the real ones, rigid points aligned", (LATE, FROZEN),
            margin=0.003),
    Measure("gap_correlation", "gap corr.", "", 3, "more", "lips",
            "correlation of the inner-lip gap with the real one", (LATE, FROZEN), 0.8),
    Measure("amplitude", "amplitude", "×", 3, "one", "lips",
            "standard deviation of the gap over the real one's", (FROZEN,), 0.15, 0.1),
    Measure("jitter", "jitter", "×", 3, "one", "lips",
            "mean absolute second difference of the gap over the real one's", (FROZEN,), 0.25, 0.1, reference=False),
    Measure("loudness_correlation", "gap–loudness corr.", "", 3, "more", "speech",
            "correlation of the gap with the loudness of the speech band", (LATE, FROZEN), 0.2, reference=False),
    Measure("loudness_lag", "gap–loudness lag", "ms", 0, "zero", "speech",
            "by how much the gap is ahead of the loudness", (LATE,), reference=False),
    Measure("table_correlation", "gap–phone corr.", "", 3, "more", "speech",
            "correlation of the gap with the opening the phone table predicts", (LATE, FROZEN), 0.2,
            reference=False),
    Measure("table_lag", "gap–phone lag", "ms", 0, "zero", "speech",
            "by how much the gap is ahead of what the phone table predicts", (LATE,), reference=False),
    Measure("closure", "closure p b m", "", 3, "more", "contact",
            "share of p, b, m with a gap of at most 0.015 IOD within 80 ms", (LATE, FROZEN), 0.5, reference=False),
    Measure("leak", "leak, silent audio", "", 3, "less", "contact",
            "share of frames with a gap above 0.015 IOD, of those near which the recording is no louder than its room",
            (LATE,), 0.25, reference=False),
    Measure("leak_rests", "leak, aligner's rests", "", 3, "less", "contact",
            "share of frames with a gap above 0.015 IOD, of those in which the aligner finds no word", (LATE,), 0.25,
            reference=False),
)  # fmt: skip
BY_KEY = {measure.key: measure for measure in MEASURES}
LAG_SLACK_MS = 70.0
"""A lag must notice a delay of 200 ms to within this: a frame and a half at 25 frames a second, and rounding."""
LAG_LIMIT_MS = 160.0
"""Real mouths lie within this of their sound; beyond, the lag is of something else."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a measure may be believed on one clip, what the controls scored, and why not (one line)."""

    scores: Mapping[str, float]
    reason: str = ""

    @property
    def valid(self) -> bool:
        """No reason speaks against it."""
        return not self.reason


def verdict(measure: Measure, scores: Mapping[str, float], missing: str = "") -> Verdict:
    """Judge a measure by what it says of `REAL` and of the controls it must beat.

    `missing` says why the real frames have no score, where that is known.
    """
    told = {who: scores.get(who, float("nan")) for who in (REAL, *measure.beats)}
    if measure.exact:
        return Verdict(told)
    if not isfinite(told[REAL]):
        return Verdict(told, missing or "the real frames have no score")
    return Verdict(told, _against(measure, told))


def _against(measure: Measure, scores: Mapping[str, float]) -> str:
    """The reason against a measure, "" when there is none."""
    real = scores[REAL]
    if measure.good == "zero":
        return _against_lag(real, scores[LATE])
    if measure.limit is not None:
        limit = -measure.limit if measure.good == "more" else measure.limit
        if measure.badness(real) > limit:
            return f"the real frames score {real:.{measure.digits}f}"
    for control in measure.beats:
        other = scores[control]
        if not isfinite(other):
            if control == FROZEN and measure.good == "more" and "correlation" in measure.key:
                continue  # what does not move correlates with nothing: as bad as it gets
            return f"it cannot be told of {NAMES[control]}"
        if measure.badness(other) <= measure.badness(real) + measure.margin:
            digits = measure.digits
            return f"{NAMES[control]} score {other:.{digits}f}, the real ones {real:.{digits}f}"
    return ""


def _against_lag(real: float, late: float) -> str:
    if abs(real) > LAG_LIMIT_MS:
        return f"the real frames seem {real:+.0f} ms off"
    if not isfinite(late):
        return f"it cannot be told of {NAMES[LATE]}"
    if abs(real - late - LATE_S * 1000) > LAG_SLACK_MS:
        return f"a delay of 200 ms moves it from {real:+.0f} to {late:+.0f} ms"
    return ""


NAMES = {
    REAL: "real frames", LATE: "frames 200 ms late", FROZEN: "frozen frames", BLURRED: "blurred frames",
}  # fmt: skip
