"""The timecode of a part of a shot: the shot's own, moved on by the frames that were left out."""

from __future__ import annotations

import re
from fractions import Fraction

_FIELDS = re.compile(r"(\d\d):(\d\d):(\d\d)([:;.])(\d\d)")


def moved_on(code: str, frames: int, rate: Fraction) -> str:
    """`HH:MM:SS:FF` later by `frames`; with ";" or "." before the frames it is drop-frame (SMPTE ST 12-1: numbers 0
    and 1, at 60 per second 0 to 3, are left out at each minute that 10 does not divide). "" for what is no timecode."""
    found = _FIELDS.fullmatch(code)
    if found is None:
        return ""
    hours, minutes, seconds, number = (int(found[k]) for k in (1, 2, 3, 5))
    base = max(round(rate), 1)
    left_out = base // 15 if found[4] != ":" and base % 30 == 0 else 0
    minutes += hours * 60
    at = (minutes * 60 + seconds) * base + number - left_out * (minutes - minutes // 10)
    ten_minutes, minute = base * 600 - left_out * 9, base * 60 - left_out
    tens, rest = divmod((at + frames) % (144 * ten_minutes), ten_minutes)
    at = tens * base * 600 + rest + (left_out * ((rest - left_out) // minute) if rest >= left_out else 0)
    seconds, number = divmod(at, base)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}{found[4]}{number:02d}"
