"""What is to be evaluated, and how: plain values that also name everything a stored result depends on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite, nan
from pathlib import Path
from typing import Literal

from inference.api import F64
from inference.metrics.clip import Series
from inference.metrics.measures import BY_KEY, MEASURES, Measure, Verdict

Mode = Literal["recon", "audio", "cross"]
MODES: Mapping[Mode, str] = {
    "recon": "the bank is made of the clip's head, the poses are measured in its tail",
    "audio": "the bank is made of the clip's head, the poses of its tail are predicted from its own sound",
    "cross": "the whole clip speaks another recording: there are no real frames to compare with",
}
VERSION = 4
"""Raise it when stored results of an older version would not be what this one makes."""
RESULT = "result"
SAME_FRAME = "same frame"
PLATE = "plate"


@dataclass(frozen=True, slots=True)
class Clip:
    """A clip, what is said in it, and (for "cross") the recording it shall speak; "" for words nobody gave."""

    path: Path
    transcript: str = ""
    dialogue: Path | None = None
    dialogue_transcript: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """How to evaluate."""

    mode: Mode = "recon"
    renderer: str = "exemplar"
    predictor: str = "speaker"
    bank_until: float = 0.75
    again: bool = False
    minutes: float = 5.0
    """That a renderer which trains may take for each bank."""
    steps: int = 0
    """Instead of minutes, for the same network every time."""


@dataclass(frozen=True)
class Row:
    """One rendering of a clip: its figures, what was measured of each frame, small pictures (JPEG) of some frames."""

    name: str
    title: str
    what: str
    values: Mapping[str, float]
    series: Series
    pictures: tuple[bytes, ...]


@dataclass(frozen=True)
class ClipResult:
    """All rows of one clip, and which measures may be believed on it. Row 0 is the plate."""

    clip: Path
    mode: Mode
    first: int
    learned: int  # frames the bank could be made of
    times: F64  # (n,) s of the frames that were judged
    rows: tuple[Row, ...]
    verdicts: Mapping[str, Verdict]
    captions: tuple[str, ...]  # of the pictures
    closures: tuple[tuple[float, float], ...]  # p, b, m in s
    notes: tuple[str, ...] = ()

    def value(self, row: Row, key: str) -> float:
        """A figure that may be shown: NaN when unknown, or when its measure is invalid on this clip."""
        if not self.verdicts[key].valid or (self.mode == "cross" and BY_KEY[key].reference):
            return nan
        return row.values.get(key, nan)

    def measures(self) -> tuple[Measure, ...]:
        """Those that this mode knows."""
        return tuple(m for m in MEASURES if not (self.mode == "cross" and m.reference))


@dataclass(frozen=True)
class Evaluation:
    """What came out: clips in order, and why others could not be evaluated (clip, one line)."""

    task: Task
    clips: tuple[ClipResult, ...]
    failed: tuple[tuple[Path, str], ...] = field(default=())

    def rows(self) -> dict[str, str]:
        """Names of all rows, in order, and their titles."""
        return {row.name: row.title for clip in self.clips for row in clip.rows}

    def mean(self, name: str, key: str) -> tuple[float, int]:
        """Mean of a figure over the clips where it may be shown, and how many these are; NaN and 0 for none."""
        found = [clip.value(row, key) for clip in self.clips for row in clip.rows if row.name == name]
        told = [value for value in found if isfinite(value)]
        return (sum(told) / len(told), len(told)) if told else (nan, 0)
