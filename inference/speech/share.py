"""Which words of the text each piece of a long recording is asked for, from what was recognised in all of them.

Words that were recognised belong to their piece. Those between the last of one piece and the first of the next may
belong to either, or to pieces between in which nothing was recognised: each is asked for them in turn, and keeps those
it is found to hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

WORDS_PER_S = 6
"""Nobody says more."""
_ROOM = 10
"""Words beyond those recognised for which a piece is asked too."""
_UNHEARD_INSIDE = 2
"""So many words in a row may have been misheard between two that were not; more are perhaps not said."""


@dataclass(frozen=True, slots=True)
class Share:
    """What was recognised in a piece: `first` and `last` word of the text, None for nothing.

    `whole`: all between them are most likely said; `head`, `tail`: words heard before and after that are not known.
    """

    first: int | None = None
    last: int | None = None
    whole: bool = False
    head: int = 0
    tail: int = 0


def shares(pairs: Sequence[tuple[int, int]], counts: Sequence[int]) -> list[Share]:
    """Per piece, from pairs (place among all words heard, place in the text) and how many were heard in each piece."""
    out = []
    at, begin = 0, 0
    for count in counts:
        end = begin + count
        own = []
        while at < len(pairs) and pairs[at][0] < end:
            own.append(pairs[at])
            at += 1
        if own:
            longest = max((b[1] - a[1] - 1 for a, b in pairwise(own)), default=0)
            out.append(Share(
                own[0][1], own[-1][1], longest <= _UNHEARD_INSIDE, own[0][0] - begin, end - 1 - own[-1][0]))
        else:
            out.append(Share())
        begin = end
    return out


def wanted(shared: Sequence[Share], number: int, done: int, count: int, seconds: float) -> tuple[range, bool]:
    """The words of which a piece of some length is asked for, and whether most likely all of them are in it.

    `done`: how many words of the text (of `count`) were given to pieces before.
    """
    own = shared[number]
    limit = next((s.first for s in shared[number + 1 :] if s.first is not None), count)
    if own.first is None or own.last is None or own.last < done:
        most = int(seconds * WORDS_PER_S) + _ROOM
        return range(done, max(done, min(limit, done + most))), False
    first = max(own.first, done)
    before = min(first - done, _ROOM) if own.head or first - done <= _UNHEARD_INSIDE else 0
    after = min(max(limit - own.last - 1, 0), _ROOM)
    following = shared[number + 1] if number + 1 < len(shared) else Share()
    if not own.tail and following.head:
        after = 0  # the next piece has something to say there
    return range(first - before, own.last + 1 + after), own.whole and not before and not after
