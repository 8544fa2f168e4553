"""What was fitted to a piece of a recording as plain lists, so that it can be written down and read back exactly."""

from __future__ import annotations

from typing import Any

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
