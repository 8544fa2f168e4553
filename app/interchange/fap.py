"""MPEG-4 facial animation parameters as text (.fap): viseme (FAP 1) and expression (FAP 2), frame by frame.

The first line is version, name, frames per second and frames. Each frame is two lines: 68 flags that say which
parameters follow, then the frame's number and their values. FAP 1 is two visemes (0 to 14), their blend (63 = the first
alone) and a flag; FAP 2 is two expressions with an intensity each and two flags. Frames of one viseme become one
mark; a blend of two is the stronger one, with the blend kept. FAP 2 and the other 66 parameters are kept as they are.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import groupby

from app.interchange.model import Extra, Mark, MarkTier, Timing, extra, filled, with_extra
from app.interchange.text import Malformed, checked, decoded, encoded, whole
from inference.errors import PlosiveError

TIER = "mpeg4"
FLAGS = 68
VISEMES = 15
FULL = 63
MOST = 1_000_000
"""Frames of a stream that can be meant: eleven hours."""
_SIZES = {0: 4, 1: 6}


def read(data: bytes) -> Timing:
    """A stream of parameters; its tier holds the visemes, where there are any."""
    text, how = decoded(data)
    lines = [(n, line) for n, line in enumerate(text.split("\n"), start=1) if line.strip() and line[0] != "#"]
    head = lines[0][1].split() if lines else []
    if len(head) < 4 or not head[0].startswith("2"):
        raise Malformed(lines[0][0] if lines else 1, "the first line is version, name, frames per second and frames")
    rate = _rate(head[-2], lines[0][0])
    count = whole(head[-1], lines[0][0], "number of frames")
    if len(lines) - 1 != 2 * count:
        raise Malformed(lines[-1][0], f"{(len(lines) - 1) // 2} frames where {count} were promised")
    frames = [_frame(lines[k], lines[k + 1], k // 2) for k in range(1, len(lines), 2)]
    marks = []
    at = 0
    for (label, kept), run in groupby(frames):
        length = len(list(run))
        marks.append(Mark(_us(at, rate), _us(at + length, rate), label, kept))
        at += length
    how = with_extra(how, head=" ".join(head[:-2]))
    return Timing((MarkTier(TIER, tuple(marks)),), _us(at, rate), f"{rate.numerator}/{rate.denominator}", extra=how)


def _frame(flags: tuple[int, str], values: tuple[int, str], number: int) -> tuple[str, Extra]:
    line, text = flags
    given = text.split()
    if len(given) != FLAGS or set(given) - {"0", "1"}:
        raise Malformed(line, f"{FLAGS} flags, 0 or 1, were expected")
    line, text = values
    row = [whole(v, line, "value") for v in text.split()]
    expected = 1 + sum(_SIZES.get(k, 1) for k, flag in enumerate(given) if flag == "1")
    if len(row) != expected:
        raise Malformed(line, f"{len(row)} values where the flags promise {expected}")
    if row[0] != number:
        raise Malformed(line, f"this is frame {row[0]} where frame {number} was expected")
    label, blend, rest = "0", "", row[1:]
    if given[0] == "1":
        first, second, share, _ = rest[:4]
        if not (0 <= first < VISEMES and 0 <= second < VISEMES and 0 <= share <= FULL):
            raise Malformed(line, f"viseme {first}, {second}, blend {share}: 0 to 14 and 0 to {FULL} were expected")
        label = str(first if 2 * share >= FULL else second)
        blend = "" if rest[:4] == [first, 0, FULL, 0] else " ".join(map(str, rest[:4]))
        rest = rest[4:]
    flagged = "".join(given[1:])
    kept = with_extra((), blend=blend, flags=flagged if "1" in flagged else "", rest=" ".join(map(str, rest)))
    return label, kept if given[0] == "1" else with_extra(kept, none="1")


def write(timing: Timing) -> bytes:
    """The first tier's visemes, one frame after another, at the timing's rate (25 where it has none)."""
    rate = Fraction(timing.rate or "25")
    tier = timing.tiers[0] if timing.tiers else MarkTier(TIER)
    rows = []
    marks = filled(tier.marks, timing.end)
    count = round(timing.length * rate / 1_000_000)
    if count > MOST:
        raise PlosiveError(f"This would be {count} frames of facial animation", "Cut it, or correct its times")
    k = 0
    for frame in range(count):
        middle = _us(2 * frame + 1, rate * 2)
        while k + 1 < len(marks) and marks[k].end <= middle:
            k += 1
        mark = marks[k] if marks else Mark(0, 0, "0")
        label = mark.label if mark.label.isdigit() and int(mark.label) < VISEMES else "0"
        shown = not extra(mark.extra, "none")
        viseme = extra(mark.extra, "blend", f"{label} 0 {FULL} 0") if shown else ""
        flags = "1" if shown else "0"
        rows.append(" ".join(flags + extra(mark.extra, "flags", "0" * (FLAGS - 1))))
        rows.append(" ".join(v for v in (str(frame), viseme, extra(mark.extra, "rest")) if v))
    spoken = str(rate.numerator) if rate.denominator == 1 else f"{float(rate):.6g}"
    head = f"{extra(timing.extra, 'head', '2.1 plosive')} {spoken} {count}"
    return encoded("\n".join([head, *rows]) + "\n", timing.extra)


def _rate(text: str, line: int) -> Fraction:
    try:
        rate = Fraction(text).limit_denominator(1001)
    except (ValueError, ZeroDivisionError):
        rate = Fraction(0)
    if not 1 <= rate <= 1000:
        raise Malformed(line, f"“{text[:40]}” is no frame rate")
    return rate


def _us(frame: int, rate: Fraction) -> int:
    return checked(float(Fraction(frame * 1_000_000) / rate), 0)
