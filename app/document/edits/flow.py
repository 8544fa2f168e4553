"""What gives way when a segment takes another place: pure arithmetic on a line of cells, for all tiers.

A line is gapless: in sparse tiers a cell may be a gap. *Overwrite*: what is claimed is taken from whoever has it; a
cell that keeps less than its least length goes. *Push*: cells keep their lengths and move on until silence has
absorbed the push, the nearest first; only where there is not enough of it do they get shorter, the nearest first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from msgspec.structs import replace

from app.document.edits.result import MIN_US
from app.document.ids import new_id
from app.document.model import Segment

Mode = Literal["overwrite", "push", "shift"]

PAUSE_US = 150_000
"""Time set free between words that is at least this long becomes silence; less goes to a neighbour."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A segment in a line. `owner`: id of the word around a phoneme."""

    segment: Segment
    owner: str = ""
    gap: bool = False

    @property
    def start(self) -> int:
        """Microseconds."""
        return self.segment.start

    @property
    def end(self) -> int:
        """Microseconds."""
        return self.segment.end

    @property
    def least(self) -> int:
        """The shortest it may become."""
        return 0 if self.gap else MIN_US

    @property
    def soft(self) -> bool:
        """Whether nothing is said in it, so that it gives way first."""
        return self.gap or (not self.segment.label and self.owner != "")

    def at(self, start: int, end: int) -> Cell:
        """The cell at another place."""
        if (start, end) == (self.start, self.end):
            return self
        return Cell(replace(self.segment, start=start, end=end, by="hand"), self.owner, self.gap)


def shortened(cells: Sequence[Cell], by: int) -> list[int]:
    """Lengths of cells, the nearest first, after they gave `by` microseconds, or all they can."""
    lengths = [cell.end - cell.start for cell in cells]
    for soft in (True, False):
        for k, cell in enumerate(cells):
            if cell.soft == soft:
                given = min(by, max(lengths[k] - cell.least, 0))
                lengths[k] -= given
                by -= given
    return lengths


def after(cells: Sequence[Cell], start: int, lengths: Sequence[int]) -> list[Cell]:
    """Cells of these lengths in a row from a time on."""
    out = []
    for cell, length in zip(cells, lengths, strict=True):
        out.append(cell.at(start, start + length))
        start += length
    return out


def pushed_on(cells: Sequence[Cell], by: int, far: int) -> list[Cell]:
    """A row of cells whose start was pushed `by` later; those behind `far` stay."""
    near = [cell for cell in cells if cell.end <= far]
    return [*after(near, near[0].start + by, shortened(near, by)), *cells[len(near) :]] if near else list(cells)


def pushed_back(cells: Sequence[Cell], by: int, far: int) -> list[Cell]:
    """A row of cells whose end was pushed `by` earlier; those before `far` stay."""
    near = [cell for cell in cells if cell.start >= far]
    if not near:
        return list(cells)
    lengths = shortened(near[::-1], by)[::-1]
    return [*cells[: len(cells) - len(near)], *after(near, near[-1].end - by - sum(lengths), lengths)]


def squeezed(cells: Sequence[Cell], start: int, end: int, *, from_end: bool) -> list[Cell]:
    """Cells, in order, in start..end instead of where they are, the ones beside the moved side giving or taking."""
    total = sum(cell.end - cell.start for cell in cells)
    near_first = list(reversed(cells)) if from_end else list(cells)
    spare = end - start - total
    lengths = shortened([Cell(c.segment) for c in near_first], -spare) if spare < 0 else None
    if lengths is None:
        lengths = [cell.end - cell.start for cell in near_first]
        lengths[0] += spare
    return after(cells, start, lengths[::-1] if from_end else lengths)


def overwritten(
    cells: Sequence[Cell], claims: Mapping[int, Cell], *, pauses: bool, start: int, end: int
) -> list[Cell]:
    """The line start..end with some cells (by position) put elsewhere and the others cut to what is left.

    `pauses`: time set free between words becomes silence where it is long; else neighbours share it. Gaps of
    sparse tiers are dropped: what is free is free.
    """
    free = _between(sorted((cell.start, cell.end) for cell in claims.values()), start, end)
    line: list[tuple[Cell, bool]] = [(cell, True) for cell in claims.values()]
    for k, cell in enumerate(cells):
        if k in claims or cell.gap:
            continue
        pieces = [(max(a, cell.start), min(b, cell.end)) for a, b in free]
        pieces = [(a, b) for a, b in pieces if b - a >= cell.least]
        for number, (a, b) in enumerate(pieces):
            piece = cell.at(a, b)
            if number:
                piece = Cell(replace(piece.segment, id=new_id()), cell.owner)
            line.append((piece, False))
    line.sort(key=lambda item: item[0].start)
    if not any(cell.owner for cell in cells):
        return [cell for cell, _ in line]
    return _filled(line, pauses, start, end)


def _between(taken: Sequence[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of start..end that nobody has taken."""
    free, at = [], start
    for a, b in taken:
        if a > at:
            free.append((at, a))
        at = max(at, b)
    if at < end:
        free.append((at, end))
    return free


def _filled(line: Sequence[tuple[Cell, bool]], pauses: bool, start: int, end: int) -> list[Cell]:
    """A line without holes: silence beside a hole takes it, or it becomes silence, or a neighbour takes it."""
    out: list[tuple[Cell, bool]] = []
    at = start
    for cell, claimed in (*line, (None, True)):
        begins = end if cell is None else cell.start
        if begins > at:
            before = out[-1] if out else None
            if before is not None and not before[1] and before[0].soft:
                if pauses and cell is not None and not claimed and cell.soft:  # two silences that now meet are one
                    begins, at, cell = cell.end, cell.end, None
                out[-1] = (before[0].at(before[0].start, begins), False)
            elif cell is not None and not claimed and cell.soft:
                cell = cell.at(at, cell.end)
            elif pauses and begins - at >= PAUSE_US:
                silence = Segment(id=new_id(), start=at, end=begins, label="", by="hand")
                out.append((Cell(silence, new_id()), False))
            elif before is not None and (not before[1] or cell is None or claimed):
                out[-1] = (before[0].at(before[0].start, begins), before[1])
            elif cell is not None:
                cell = cell.at(at, cell.end)
        if cell is not None:
            out.append((cell, claimed))
            at = cell.end
    return [cell for cell, _ in out]
