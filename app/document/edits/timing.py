"""Words and phonemes as one line of cells, and a changed line back in its two tiers.

A word is what its phonemes cover: a line that lost, moved or cut phonemes says by itself where words begin and end,
and a word of which nothing is left is gone. Phonemes never leave their word and never outlive it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from msgspec.structs import replace

from app.document import blocks
from app.document.edits.flow import Cell
from app.document.edits.result import MIN_US, refuse_locked
from app.document.ids import new_id
from app.document.model import FaceTrack, Segment
from app.document.time import Span


@dataclass(frozen=True, slots=True)
class Line:
    """Whole words of a track in a row: their positions in the tiers, the words, and their phonemes as cells."""

    first_word: int
    first_phoneme: int
    words: tuple[Segment, ...]
    cells: tuple[Cell, ...]

    @property
    def start(self) -> int:
        """Microseconds."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Microseconds."""
        return self.words[-1].end


def line_around(track: FaceTrack, span: Span) -> Line:
    """The words that a stretch touches, and one more on either side."""
    first = max(blocks.first_ending_after(track.words, span.start) - 1, 0)
    words = blocks.part(track.words, first, blocks.first_ending_after(track.words, span.end) + 2)
    inside = Span(words[0].start, words[-1].end)
    phonemes = blocks.between(track.phonemes, inside)
    cells, number = [], 0
    for phoneme in phonemes:
        while phoneme.start >= words[number].end:
            number += 1
        cells.append(Cell(phoneme, words[number].id))
    return Line(first, blocks.first_ending_after(track.phonemes, inside.start), tuple(words), tuple(cells))


def with_line(
    track: FaceTrack, line: Line, cells: Sequence[Cell], new_words: Sequence[Segment] = ()
) -> tuple[FaceTrack, Span]:
    """The track with other cells in a line's place, and the time in which they differ.

    `new_words` are owners of cells that the line did not have. Refuses when a locked segment, or a phoneme in a
    locked word, would change.
    """
    known = {word.id: word for word in (*line.words, *new_words)}
    words: list[Segment] = []
    used: set[str] = set()
    for owner, run in groupby(cells, key=lambda cell: cell.owner):
        inside = list(run)
        word = known.get(owner) or Segment(id=owner, start=0, end=0, label="", by="hand")
        start, end = inside[0].start, inside[-1].end
        if owner in used:  # cut in two
            word = replace(word, id=new_id())
        used.add(owner)
        words.append(word if (word.start, word.end) == (start, end) else replace(word, start=start, end=end, by="hand"))
    changed = _changed(line, cells, words)
    phonemes = [cell.segment for cell in cells]
    after = replace(
        track,
        words=blocks.replace_range(track.words, line.first_word, line.first_word + len(line.words), words),
        phonemes=blocks.replace_range(
            track.phonemes, line.first_phoneme, line.first_phoneme + len(line.cells), phonemes
        ),
    )
    return after, changed


def room(track: FaceTrack, index: int, step: int, wanted: int) -> tuple[int, int]:
    """How far phonemes from a position on can be pushed (`step` 1: later, -1: earlier), at most `wanted`
    microseconds, and the time at which the farthest one that moves ends or starts. A lock is a wall."""
    soft = hard = 0
    count = len(track.phonemes)
    far = 0
    while 0 <= index < count and soft < wanted:
        phoneme = blocks.get(track.phonemes, index)
        word = blocks.segment_at(track.words, phoneme.start)
        if phoneme.locked or (word is not None and word.locked):
            break
        slack = max(phoneme.end - phoneme.start - MIN_US, 0)
        soft, hard = (soft, hard + slack) if phoneme.label else (soft + slack, hard)
        far = phoneme.end if step > 0 else phoneme.start
        index += step
    return min(wanted, soft + hard), far


def _changed(line: Line, cells: Sequence[Cell], words: Sequence[Segment]) -> Span:
    """The time in which a line differs from what it was; refuses where a lock forbids it."""
    now = {cell.segment.id: cell.segment for cell in cells}
    owners = {word.id: word for word in line.words}
    old = [cell for cell in line.cells if now.get(cell.segment.id) != cell.segment]
    refuse_locked(*(cell.segment for cell in old))
    refuse_locked(*(owners[cell.owner] for cell in old))
    left = {word.id: word for word in words}
    refuse_locked(*(word for word in line.words if word.locked and left.get(word.id) != word))
    before = {cell.segment.id for cell in line.cells if now.get(cell.segment.id) == cell.segment}
    new = [cell for cell in cells if cell.segment.id not in before]
    if not old and not new:
        return Span(line.start, line.start)
    return Span(min(c.start for c in (*old, *new)), max(c.end for c in (*old, *new)))
