"""Label tracks of Audacity: start, end and label with tabs between, six decimals, so microseconds are exact.

The line of frequencies that a spectral selection adds under a label is kept.
"""

from __future__ import annotations

from app.interchange.model import Mark, MarkTier, Timing, extra
from app.interchange.text import Malformed, decoded, encoded, one_line, us_of

TIER = "labels"


def read(data: bytes) -> Timing:
    """Labels in the order of the file; a label at one time is a mark without length."""
    text, how = decoded(data)
    marks: list[Mark] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        fields = line.split("\t")
        if fields[0] == "\\":
            if not marks or len(fields) != 3:
                raise Malformed(number, "a line of frequencies (\\, low, high) stands under no label")
            for field in fields[1:]:
                us_of(field, number)
            last = marks.pop()
            marks.append(Mark(last.start, last.end, last.label, (("frequencies", "\t".join(fields[1:])),)))
            continue
        if len(fields) < 2:
            raise Malformed(number, "a label is start, end and text with tabs between")
        start, end = us_of(fields[0], number), us_of(fields[1], number)
        if end < start:
            raise Malformed(number, "a label ends before it begins")
        marks.append(Mark(start, end, "\t".join(fields[2:])))
    points = bool(marks) and all(m.end == m.start for m in marks)
    return Timing((MarkTier(TIER, tuple(marks), points),), extra=how)


def write(timing: Timing) -> bytes:
    """One label track of all tiers' labels, in the order given; silence is left out."""
    lines = []
    for tier in timing.tiers:
        for mark in tier.marks:
            if not mark.label and len(timing.tiers) > 1:
                continue
            label = mark.label if len(timing.tiers) == 1 and "\n" not in mark.label else one_line(mark.label)
            lines.append(f"{mark.start / 1e6:.6f}\t{mark.end / 1e6:.6f}\t{label}\n")
            if spectral := extra(mark.extra, "frequencies"):
                lines.append(f"\\\t{spectral}\n")
    return encoded("".join(lines), timing.extra)
