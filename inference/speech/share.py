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
"""So many words beyond those recognised may be asked for."""
_MISSED = 2
"""So many words in a row may have been said and not noticed; more need other words that were heard instead."""
_RECOGNISED = 0.2
"""Where less of what was heard is in the text, that is chance."""


@dataclass(frozen=True, slots=True)
class Share:
    """What was recognised in a piece: words of the text, and others that may have been said between them, rising.

    `whole`: all between the first and the last are most likely said. `head`, `tail`: how many words were heard before
    and after them that are not known.
    """

    words: tuple[int, ...] = ()
    whole: bool = False
    head: int = 0
    tail: int = 0


def shares(pairs: Sequence[tuple[int, int]], counts: Sequence[int]) -> list[Share]:
    """Per piece, from pairs (place among all words heard, place in the text) and how many were heard in each piece."""
    out = []
    at, begin = 0, 0
    for count in counts:
        own = []
        while at < len(pairs) and pairs[at][0] < begin + count:
            own.append(pairs[at])
            at += 1
        if len(own) >= max(_RECOGNISED * count, 1):
            whole = all(b[1] - a[1] - 1 <= _MISSED for a, b in pairwise(own))
            out.append(Share(_between(own), whole, own[0][0] - begin, begin + count - 1 - own[-1][0]))
        else:
            out.append(Share(head=count, tail=count))
        begin += count
    return out


def _between(own: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """The words of the pairs and those between, but for long stretches instead of which nothing was heard."""
    out = [own[0][1]]
    for (heard, last), (then, first) in pairwise(own):
        near = then - heard - 1 + _MISSED
        gap = range(last + 1, first)
        out += gap if len(gap) <= 2 * near else [*gap[:near], *gap[-near:]]
        out.append(first)
    return tuple(out)


def wanted(
    shared: Sequence[Share], number: int, done: int, count: int, seconds: float,
) -> tuple[Sequence[int], bool]:
    """The words of which a piece of some length is asked for, and whether most likely all of them are in it.

    `done`: how many words of the text (of `count`) were given to pieces before.
    """
    own = shared[number]
    limit = next((s.words[0] for s in shared[number + 1 :] if s.words), count)
    words = [word for word in own.words if word >= done]
    if not words:
        most = int(seconds * WORDS_PER_S) + _ROOM
        return range(done, max(done, min(limit, done + most))), False
    before = min(words[0] - done, own.head + _MISSED, _ROOM)
    after = min(max(limit - words[-1] - 1, 0), own.tail + _MISSED, _ROOM)
    if not own.tail and number + 1 < len(shared) and shared[number + 1].head:
        after = 0  # the next piece has something to say there
    return (
        [*range(words[0] - before, words[0]), *words, *range(words[-1] + 1, words[-1] + 1 + after)],
        own.whole and not before and not after)
