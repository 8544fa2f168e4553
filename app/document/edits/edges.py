"""Moving edges of words and phonemes together, which keeps the two tiers in step.

A word's edge is always a phoneme's edge, so a change of timing is a table from old edge times to new ones, applied
to both tiers. Whoever makes the table sees to it that the order stays and no segment gets too short.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from app.document import blocks
from app.document.edits.result import refuse_locked
from app.document.model import FaceTrack, Segment, Tier
from app.document.time import Span


def remap(tier: Tier, moves: Mapping[int, int]) -> tuple[Tier, list[Segment]]:
    """The tier with edges moved, and the segments as they were that changed. Refuses when one is locked."""
    low, high = min(moves), max(moves)
    first = blocks.first_ending_after(tier, low - 1)
    after = blocks.first_ending_after(tier, high)
    old = blocks.part(tier, first, after + 1)
    new: list[Segment] = []
    changed: list[Segment] = []
    for segment in old:
        start = moves.get(segment.start, segment.start)
        end = moves.get(segment.end, segment.end)
        if (start, end) == (segment.start, segment.end):
            new.append(segment)
            continue
        changed.append(segment)
        new.append(replace(segment, start=start, end=end, by="hand"))
    refuse_locked(*changed)
    return blocks.replace_range(tier, first, first + len(old), new), changed


def remap_speech(track: FaceTrack, moves: Mapping[int, int]) -> tuple[FaceTrack, Span]:
    """Words and phonemes with edges moved, and the time of the phonemes that changed.

    Refuses when a segment that would change, or the word around one, is locked.
    """
    phonemes, changed = remap(track.phonemes, moves)
    span = Span(changed[0].start, changed[-1].end)
    refuse_locked(*blocks.between(track.words, span))
    words, _ = remap(track.words, moves)
    return replace(track, words=words, phonemes=phonemes), span


def starts_at(tier: Tier, us: int) -> int | None:
    """Position of the segment that starts exactly at a time."""
    index = blocks.index_at(tier, us)
    return index if index is not None and blocks.get(tier, index).start == us else None
