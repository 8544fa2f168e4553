"""Switch files (.dat) of Moho, Papagayo and Rhubarb, which OpenToonz reads too: a frame and a mouth shape a line.

Frames count from 1. The file does not say how many make a second: 24 are assumed until somebody says otherwise. Shapes
are named after Preston Blair (AI E O U L WQ FV MBP etc rest) or as Rhubarb does (A to H, X). The last line says when
the shape above it ends.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from app.interchange.model import Mark, MarkTier, Timing, extra, filled, with_extra
from app.interchange.text import Malformed, checked, decoded, encoded, whole

HEAD = "MohoSwitch1"
PRESTON_BLAIR, RHUBARB = "preston_blair", "rhubarb"
SHAPES = {
    PRESTON_BLAIR: frozenset({"AI", "E", "O", "U", "L", "WQ", "FV", "MBP", "etc", "rest"}),
    RHUBARB: frozenset("ABCDEFGHX"),
}
REST = {PRESTON_BLAIR: "rest", RHUBARB: "X"}
RATE = Fraction(24)


def read(data: bytes) -> Timing:
    """A switch file; its tier is called after the set of shapes it uses."""
    text, how = decoded(data)
    lines = text.split("\n")
    if lines[0].strip() != HEAD:
        raise Malformed(1, f"a switch file begins with {HEAD}", "Choose a .dat file of Moho, Papagayo or Rhubarb")
    cues: list[tuple[int, str]] = []
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip():
            continue
        fields = line.split(maxsplit=1)
        if len(fields) != 2:
            raise Malformed(number, "a line is a frame and a shape")
        at = checked(float((whole(fields[0], number, "frame") - 1) * 1_000_000 / RATE), number)
        if cues and at < cues[-1][0]:
            raise Malformed(number, "a shape begins before the one above it")
        cues.append((at, fields[1].strip()))
    marks = [Mark(a, b, shape) for (a, shape), (b, _) in pairwise(cues)]
    shapes = {shape for _, shape in cues}
    kind = RHUBARB if shapes and shapes <= SHAPES[RHUBARB] and shapes != {"E"} else PRESTON_BLAIR
    end, last = cues[-1] if cues else (0, REST[kind])
    kept = how if last == REST[kind] else with_extra(how, last=last)
    return Timing((MarkTier(kind, tuple(marks)),), end, f"{RATE}/1", guessed=True, extra=kept)


def write(timing: Timing) -> bytes:
    """A switch file of the first tier at the timing's rate, 24 where it has none; gaps are rests."""
    tier = timing.tiers[0] if timing.tiers else MarkTier(PRESTON_BLAIR)
    rest = REST[RHUBARB if tier.name == RHUBARB else PRESTON_BLAIR]
    rate = Fraction(timing.rate) if timing.rate else RATE
    cues: dict[int, str] = {}
    marks = filled(tier.marks, timing.end)
    for mark in marks:
        frame = _frame(mark.start, rate)
        cues[frame] = "_".join(mark.label.split()) or rest
    end = _frame(max(timing.end, marks[-1].end if marks else 0), rate)
    cues[end] = extra(timing.extra, "last", rest)
    return encoded("".join([f"{HEAD}\n", *(f"{frame} {shape}\n" for frame, shape in cues.items())]), timing.extra)


def _frame(us: int, rate: Fraction) -> int:
    return round(us * rate / 1_000_000) + 1
