"""Tiers as shared blocks: an edit rebuilds the blocks it touches, all others belong to both snapshots.

Positions are found by bisection over blocks, ids through one small table per block. Both kinds of table are made
when they are first needed and found again by the identity of what they describe, which never changes. So an edit of
5,000 segments costs microseconds, and a thousand snapshots cost little more memory than one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import accumulate, pairwise
from typing import TypeVar

from app.document.model import BLOCK, Segment, Tier, TierKind
from app.document.time import Span

T = TypeVar("T")

Block = tuple[Segment, ...]

_TABLES_KEPT = 2048
_ENDS_KEPT = 64
_PLACES_KEPT = 4096
# id(block) -> (the block, kept alive so that the number stays its own; its segments' ids with their positions)
_tables: dict[int, tuple[Block, dict[str, int]]] = {}
# id(blocks of a tier) -> (these blocks; how many segments there are up to the end of each)
_ends: dict[int, tuple[tuple[Block, ...], list[int]]] = {}

# a segment's id -> the block that held it when it was looked for last
_places: dict[str, int] = {}


def tier_of(kind: TierKind, segments: Iterable[Segment]) -> Tier:
    """A tier of these segments, which are in order."""
    return Tier(kind=kind, blocks=cut(tuple(segments)))


def get(tier: Tier, index: int) -> Segment:
    """The segment at a position from the start. Raises IndexError outside the tier."""
    block, inside = _place(tier, index)
    return tier.blocks[block][inside]


def last(tier: Tier) -> Segment:
    """The last segment. Raises IndexError when there is none."""
    return tier.blocks[-1][-1]


def find(tier: Tier, segment_id: str) -> tuple[int, Segment]:
    """Position and segment of this id. Raises KeyError when the tier has none."""
    hint = _places.get(segment_id, -1)
    if 0 <= hint < len(tier.blocks):  # it is rarely elsewhere in the next snapshot
        inside = _inside(tier.blocks[hint], segment_id)
        if inside is not None:
            return (_ends_of(tier)[hint - 1] if hint else 0) + inside, tier.blocks[hint][inside]
    for number, block in enumerate(tier.blocks):
        inside = _inside(block, segment_id)
        if inside is not None:
            if len(_places) >= _PLACES_KEPT:
                _places.clear()
            _places[segment_id] = number
            return (_ends_of(tier)[number - 1] if number else 0) + inside, block[inside]
    raise KeyError(segment_id)


def known(tier: Tier, segment_ids: Iterable[str]) -> list[tuple[int, Segment]]:
    """Position and segment of those ids that the tier has, in order; for few of them, as each is looked up."""
    found = []
    for segment_id in segment_ids:
        with suppress(KeyError):
            found.append(find(tier, segment_id))
    return sorted(found, key=lambda place: place[0])


def index_at(tier: Tier, us: int) -> int | None:
    """Position of the segment that covers a time (its start belongs to it, its end does not)."""
    index = first_ending_after(tier, us)
    return index if index < _size(tier) and get(tier, index).start <= us else None


def segment_at(tier: Tier, us: int) -> Segment | None:
    """The segment that covers a time."""
    index = index_at(tier, us)
    return None if index is None else get(tier, index)


def first_ending_after(tier: Tier, us: int) -> int:
    """Position of the first segment that ends after a time; the tier's length when there is none."""
    block = bisect_right(tier.blocks, us, key=lambda b: b[-1].end)
    before = _ends_of(tier)[block - 1] if block else 0
    if block == len(tier.blocks):
        return before
    return before + bisect_right(tier.blocks[block], us, key=lambda s: s.end)


def between(tier: Tier, span: Span) -> list[Segment]:
    """The segments that share time with a span, in order."""
    first = bisect_right(tier.blocks, span.start, key=lambda b: b[-1].end)
    last = bisect_left(tier.blocks, span.end, key=lambda b: b[0].start)
    return [s for block in tier.blocks[first:last] for s in block if s.end > span.start and s.start < span.end]


def part(tier: Tier, i: int, j: int) -> list[Segment]:
    """The segments at positions i..j (exclusive)."""
    j = min(j, _size(tier))
    if i >= j:
        return []
    first, head = _place(tier, i)
    last, tail = _place(tier, j - 1)
    if first == last:
        return list(tier.blocks[first][head : tail + 1])
    inner = [segment for block in tier.blocks[first + 1 : last] for segment in block]
    return [*tier.blocks[first][head:], *inner, *tier.blocks[last][: tail + 1]]


def replace_range(tier: Tier, i: int, j: int, new_segments: Sequence[Segment]) -> Tier:
    """The tier with positions i..j (exclusive) exchanged for other segments; untouched blocks are shared."""
    size = _size(tier)
    if not 0 <= i <= j <= size:
        raise IndexError(f"range {i}..{j} of {size} segments")
    blocks = tier.blocks
    if not blocks:
        return Tier(kind=tier.kind, blocks=cut(tuple(new_segments)))
    first, head = _place(tier, i) if i < size else (len(blocks) - 1, len(blocks[-1]))
    last, tail = _place(tier, j - 1) if j > i else (first, head - 1)
    middle = (*blocks[first][:head], *new_segments, *blocks[last][tail + 1 :])
    stop = last + 1
    # a block that has become small joins a neighbour, or many edits would leave a tier of crumbs
    if len(middle) < BLOCK // 4 and stop < len(blocks):
        middle += blocks[stop]
        stop += 1
    elif len(middle) < BLOCK // 4 and first > 0:
        first -= 1
        middle = blocks[first] + middle
    return Tier(kind=tier.kind, blocks=blocks[:first] + cut(middle) + blocks[stop:])


def cut(segments: tuple[T, ...]) -> tuple[tuple[T, ...], ...]:
    """Even blocks of about BLOCK: one that has grown is left alone until it is half as large again."""
    if not segments:
        return ()
    if len(segments) <= BLOCK + BLOCK // 2:
        return (segments,)
    count = -(-len(segments) // BLOCK)
    edges = [k * len(segments) // count for k in range(count + 1)]
    return tuple(segments[a:b] for a, b in pairwise(edges))


def _place(tier: Tier, index: int) -> tuple[int, int]:
    """Which block a position falls into, and where in it."""
    ends = _ends_of(tier)
    if index < 0 or not ends or index >= ends[-1]:
        raise IndexError(index)
    block = bisect_right(ends, index)
    return block, index - (ends[block - 1] if block else 0)


def _size(tier: Tier) -> int:
    """len(tier), remembered."""
    ends = _ends_of(tier)
    return ends[-1] if ends else 0


def _ends_of(tier: Tier) -> list[int]:
    known = _ends.get(id(tier.blocks))
    if known is not None:
        return known[1]
    ends = list(accumulate(map(len, tier.blocks)))
    if len(_ends) >= _ENDS_KEPT:
        _ends.clear()
    _ends[id(tier.blocks)] = (tier.blocks, ends)
    return ends


def _inside(block: Block, segment_id: str) -> int | None:
    known = _tables.get(id(block))
    return (_table(block) if known is None else known[1]).get(segment_id)


def _table(block: Block) -> dict[str, int]:
    table = {segment.id: k for k, segment in enumerate(block)}
    if len(_tables) >= _TABLES_KEPT:
        _tables.clear()
    _tables[id(block)] = (block, table)
    return table
