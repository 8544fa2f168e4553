"""What the editor learns from: one speaker's mouth, held still in a square, and what a renderer made of it.

Every sample shows one real frame (`target`) beside the best that could be made of it from *other* stretches of the
footage. The last stretch judges; a guard gap lies between it and those that teach.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import numpy as np
from numpy.typing import NDArray

from inference.api import BOOL, F32, U8
from inference.errors import PlosiveError

PHONES = (
    "AA", "AE", "AH", "AO", "AW", "AY", "B", "CH", "D", "DH", "EH", "ER", "EY", "F", "G", "HH", "IH", "IY", "JH", "K",
    "L", "M", "N", "NG", "OW", "OY", "P", "R", "S", "SH", "T", "TH", "UH", "UW", "V", "W", "Y", "Z", "ZH",
)  # fmt: skip
"""The 39 phones of English."""
FEW = 5
"""Frames of a phone below which it counts as missing."""


@dataclass(frozen=True)
class Samples:
    """n samples in a square of s pixels."""

    target: U8  # (n, s, s, 3) the plate
    made: U8  # (n, s, s, 3) the plate with the renderer's patch on it
    matte: U8  # (n, s, s) what the patch covers
    shape: U8  # (n, s, s, 2) lips and gap between them, as drawn from the wanted pose
    views: U8  # (n, r, s, s, 3) exemplars warped to the wanted pose
    pose: F32  # (n, 15) 12 axes and the head's turn, standardised; (n, 27) with the plate's own 12 axes
    frame: NDArray[np.int32]  # (n,) frame of the footage
    judge: BOOL  # (n,) judges instead of teaching
    phone: NDArray[np.str_]  # (n,), or (0,) where nobody knows what was said
    # what a mask-free network edits, with its own mouth, (n, s, s, 3), and lips and gap in that, (n, s, s, 2); or none
    plate: U8 = field(default_factory=lambda: np.zeros((0, 1, 1, 3), np.uint8))
    own: U8 = field(default_factory=lambda: np.zeros((0, 1, 1, 2), np.uint8))
    seen: F32 = field(default_factory=lambda: np.zeros(0, np.float32))  # (n,) visibility 0..1; or (0,): all 1

    def __len__(self) -> int:
        return len(self.frame)

    def once(self) -> NDArray[np.intp]:
        """Rows that show each frame once: of pairs there are several."""
        return np.unique(self.frame, return_index=True)[1]

    def some(self, rows: NDArray[np.intp] | BOOL) -> Samples:
        """Those of the rows; what there is none of stays so."""
        known = {f.name: getattr(self, f.name) for f in fields(self)}
        return replace(self, **{name: value[rows] for name, value in known.items() if len(value) == len(self)})

    @property
    def size(self) -> int:
        """Pixels of the square's side."""
        return int(self.target.shape[1])

    def save(self, path: Path) -> None:
        """Write the file whole or not at all. Raises OSError."""
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file, ZipFile(file, "w") as held:  # np.savez leaves it open on a full disk
                for f in fields(self):
                    with held.open(f"{f.name}.npy", "w", force_zip64=True) as part:
                        values = np.asanyarray(getattr(self, f.name))
                        np.lib.format.write_array(part, values, allow_pickle=False)  # type: ignore[no-untyped-call]
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def load_samples(path: Path) -> Samples | None:
    """What `Samples.save` wrote; None when there is none or it is damaged."""
    try:
        with np.load(path, allow_pickle=False) as held:
            return Samples(*(held[f.name] for f in fields(Samples)))
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return None


def coverage(phone: NDArray[np.str_] | tuple[str, ...]) -> dict[str, int]:
    """How many frames show each of the 39 phones."""
    count = dict.fromkeys(PHONES, 0)
    for label in phone:
        name = str(label).rstrip("012")
        if name in count:
            count[name] += 1
    return count


def check_footage(frames: int, least: int, phone: NDArray[np.str_] | tuple[str, ...]) -> None:
    """Raise PlosiveError when there is too little to learn from, saying how much and which sounds are missing."""
    if frames >= least:
        return
    lack = missing(phone)
    sounds = f"; sounds hardly seen: {' '.join(lack)}" if lack else ""
    raise PlosiveError(
        f"Only {frames} frames show this mouth clearly, and {least} are needed to learn from{sounds}",
        "Use a longer shot, or add footage of the same person")


def missing(phone: NDArray[np.str_] | tuple[str, ...]) -> tuple[str, ...]:
    """Phones seen in fewer than FEW frames; none where nobody knows what was said."""
    if not len(phone):
        return ()
    return tuple(name for name, n in coverage(phone).items() if n < FEW)
