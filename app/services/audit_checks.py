"""The checks of the audit: what each measures, from where on a frame is suspicious, and why there.

These are our own measurements with their own names. They point at frames worth a look; they do not grade a shot, and
none of them is a published metric. `docs/audit.md` says how far each tells good from bad.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from inference.api import BOOL, F32, F64


@dataclass(frozen=True, slots=True)
class Check:
    """One check. A frame is suspicious where its value is beyond `limit`."""

    key: str
    title: str
    unit: str
    limit: float
    side: str  # "above", "below", or "both": the size of the value counts
    low: float  # what a lane shows, from `low` ...
    high: float  # ... to `high`
    what: str
    why: str
    digits: int = 1

    def severity(self, values: F32) -> F64:
        """1.0 at the limit, more beyond it; NaN where the value is not known."""
        plain = np.asarray(values, np.float64)
        if self.side == "below":
            return self.limit / np.maximum(plain, self.limit / 10)
        return np.abs(plain) / self.limit

    def said(self, value: float) -> str:
        """A value with its unit."""
        return f"{value:.{self.digits}f} {self.unit}".strip()


CHECKS: tuple[Check, ...] = (
    Check(
        "sync", "Sync", "ms", 120.0, "both", -320, 320,
        "how far the lips are ahead of the sound (+) or behind it (−): the lag at which the jaw of the shown pose "
        "follows the loudness of the speech best; unknown where it follows it too little",
        "lips 125 ms early are noticed (ITU-R BT.1359); in a dub that fits, 96 of 100 frames stay within it", 0,
    ),
    Check(
        "leak", "Leak", "IOD", 0.015, "above", 0.0, 0.15,
        "the gap between the inner lips of the shown pose, in outer eye distances, within rests and within silence "
        "that the recording shows too",
        "the gap from which lips count as apart; the same as for closures", 3,
    ),
    Check(
        "seam", "Seam", "ΔE", 5.0, "above", 0.0, 12.0,
        "the colour step that the border of the patch has to hide: CIE 1976 difference of patch and plate where the "
        "matte fades, averaged in twelve sectors, median of them",
        "renders that look right stay below 4; a patch tinted by 8 of 255 lies above 6",
    ),
    Check(
        "flicker", "Flicker", "×", 2.0, "above", 0.0, 4.0,
        "how much fine detail changes from the frame before, in the patch against the plate, both held still in the "
        "mouth frame", "renders that look right stay below 1.7; noise of 8 of 255 lies above it",
    ),
    Check(
        "sharpness", "Sharpness", "×", 0.27, "below", 0.0, 1.5,
        "fine detail of the result where the patch covers (variance of the Laplacian), against the plate's median "
        "within half a second", "19 of 20 frames that look right lie above; blurred by one pixel most lie below", 2,
    ),
    Check(
        "yaw", "Yaw", "°", 30.0, "both", -60, 60,
        "how far the head is turned away; suspicious only where something is edited",
        "from here on the edit begins to fade into the plate", 0,
    ),
    Check(
        "visibility", "Visibility", "", 0.5, "below", 0.0, 1.0,
        "how far an edit may show through; suspicious only where something is edited",
        "below it the plate's mouth is the stronger one", 2,
    ),
)  # fmt: skip
BY_KEY = {check.key: check for check in CHECKS}


@dataclass(frozen=True, slots=True)
class Finding:
    """A run of suspicious frames first..last (inclusive) of one check, and the worst of them."""

    check: Check
    first: int
    last: int
    worst: int
    value: float


BRIDGE = 2
"""Frames between two runs of one check that count as one."""


def findings(check: Check, values: F32, flagged: BOOL) -> list[Finding]:
    """The runs of suspicious frames of a check, in order."""
    frames = np.flatnonzero(flagged)
    if not len(frames):
        return []
    found = []
    severity = np.nan_to_num(check.severity(values))
    for run in np.split(frames, np.flatnonzero(np.diff(frames) > BRIDGE + 1) + 1):
        worst = int(run[np.argmax(severity[run])])
        found.append(Finding(check, int(run[0]), int(run[-1]), worst, float(values[worst])))
    return found
