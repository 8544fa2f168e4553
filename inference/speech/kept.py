"""What was made of a piece of a recording as lists and texts, so that it can be written down and read back exactly."""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from collections.abc import Sequence
from typing import Any

import numpy as np

from inference.api import F32, Interval
from inference.speech.boundaries import Phone
from inference.speech.pieces import Fit


def packed(fit: Fit) -> list[Any]:
    """Words (index, phones) as lists; every number as a float of 64 bits."""
    return [
        [index, [[p.label, float(p.start), float(p.end), float(p.score), float(p.spread)] for p in phones]]
        for index, phones in fit]


def unpacked(kept: Any) -> Fit | None:
    """The fit again; None for nothing, or for what is none."""
    try:
        return [(int(index), tuple(Phone(str(p[0]), *map(float, p[1:])) for p in phones)) for index, phones in kept]
    except (TypeError, ValueError, IndexError):
        return None


def written_down(table: F32) -> str:
    """An array (rows, columns) as text."""
    return b64encode(np.asarray(table, "<f4").tobytes()).decode()


def read_back(kept: Any, columns: int) -> F32 | None:
    """The array again; None for nothing, or for what is none."""
    try:
        return np.frombuffer(b64decode(kept, validate=True), "<f4").reshape(-1, columns).astype(np.float32)
    except (TypeError, ValueError, binascii.Error):
        return None


def tier_packed(tier: Sequence[Interval]) -> list[Any]:
    """Intervals as lists."""
    return [[one.label, float(one.start), float(one.end), float(one.confidence)] for one in tier]


def tier_unpacked(kept: Any) -> tuple[Interval, ...]:
    """The intervals again. Raises TypeError, ValueError, IndexError for what are none."""
    return tuple(Interval(str(one[0]), float(one[1]), float(one[2]), float(one[3])) for one in kept)
