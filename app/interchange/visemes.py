"""Lists of visemes with their times (.csv): the 15 of Oculus by name, the 22 of SAPI by number.

Neither has a file format of its own. One line each, `start,end,oculus` or `start,end,sapi` in the heading, seconds with
six decimals; further columns are kept.
"""

from __future__ import annotations

import csv
import io

from app.interchange.model import Mark, MarkTier, Timing
from app.interchange.text import Malformed, decoded, encoded, seconds, table, us_of

OCULUS = ("sil", "PP", "FF", "TH", "DD", "kk", "CH", "SS", "nn", "RR", "aa", "E", "ih", "oh", "ou")
SAPI = tuple(str(number) for number in range(22))
NAMES = {"oculus": frozenset(OCULUS), "sapi": frozenset(SAPI)}


def read(data: bytes) -> Timing:
    """A list of visemes; its tier is called after the set."""
    text, how = decoded(data)
    rows = table(text)
    _, head = next(rows)
    kind = next((name for name in head if name in NAMES), "")
    if not kind or "start" not in head or "end" not in head or len(set(head)) != len(head):
        raise Malformed(1, "the heading of a list of visemes is start,end,oculus or start,end,sapi")
    at = {name: k for k, name in enumerate(head)}
    others = [name for name in head if name not in ("start", "end", kind)]
    marks = []
    for line, row in rows:
        start, end = us_of(row[at["start"]], line), us_of(row[at["end"]], line)
        if end < start:
            raise Malformed(line, "a viseme ends before it begins")
        label = row[at[kind]].strip()
        if label not in NAMES[kind]:
            raise Malformed(line, f"“{label[:40]}” is no viseme of {kind.upper() if kind == 'sapi' else 'Oculus'}")
        marks.append(Mark(start, end, label, tuple((name, row[at[name]]) for name in others)))
    return Timing((MarkTier(kind, tuple(marks)),), extra=how)


def write(timing: Timing) -> bytes:
    """The first tier that holds visemes of a set."""
    tier = next((t for t in timing.tiers if t.name in NAMES), MarkTier("oculus"))
    others = list(dict.fromkeys(name for mark in tier.marks for name, _ in mark.extra))
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(["start", "end", tier.name, *others])
    for mark in tier.marks:
        more = dict(mark.extra)
        rows.writerow([seconds(mark.start), seconds(mark.end), mark.label, *(more.get(n, "") for n in others)])
    return encoded(out.getvalue(), timing.extra)
