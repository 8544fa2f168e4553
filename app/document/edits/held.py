"""Bringing a new alignment in without losing what a hand has made of the old one.

The rule. A word is *held*, whole, when it or one of its phonemes was made by hand or is locked. A held word meets
its counterpart in the new alignment: the same label, in order; and as long as the transcript is still the one that
was aligned before, also another label at the same time (a word that was renamed or silenced by hand). A held word
that has met one keeps its label, its edges and all its phonemes; the new words between two held ones are pushed to
fill the time between them. A held word that meets none
- keeps its place, with everything up to the next held words, when the transcript is the same (the aligner has lost it);
- goes when the transcript has changed (it is no longer said); if it is locked the alignment is refused.
Where new words have no room between two held ones, a word that is not locked is let go rather than a new one lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from app.document.edits.grid import Group, refitted
from app.document.edits.result import MIN_US, Refuse, name_of
from app.document.ids import new_id
from app.document.model import Segment
from app.document.phrase import phrase

Meeting = tuple[int, int]
"""Positions of a held word in the old groups and of its counterpart in the new ones."""


def merged(old: Sequence[Group], new: Sequence[Group], *, same_transcript: bool) -> list[Group]:
    """New groups with the held ones of the old in their places; both cover the same time."""
    if not any(group.edited for group in old):
        return list(new)
    meetings = [m for m in by_label(old, new) if old[m[0]].edited]
    if same_transcript:
        meetings = _by_time(old, new, meetings)
    else:
        met = {i for i, _ in meetings}
        for i, group in enumerate(old):
            if group.locked and i not in met:
                raise Refuse(phrase(
                    "{name} is locked but not in the new transcript: unlock it first.", name=name_of(group.word)
                ))
    while True:
        out, tight = _joined(old, new, meetings, same_transcript)
        if tight is None:
            return out
        meetings.remove(_released(old, meetings, tight))


def _joined(
    old: Sequence[Group], new: Sequence[Group], meetings: Sequence[Meeting], same: bool
) -> tuple[list[Group], int | None]:
    """Held words and what goes between them; or the number of the stretch that new words do not fit into."""
    out: list[Group] = []
    bounds = [(-1, -1), *meetings, (len(old), len(new))]
    for number, ((i, j), (next_i, next_j)) in enumerate(pairwise(bounds)):
        was, comes = old[i + 1 : next_i], list(new[j + 1 : next_j])
        if same:  # what a held word was made of (two words joined by hand) does not come back beside it
            held = [old[k].word for k in (i, next_i) if 0 <= k < len(old)]
            comes = [g for g in comes if not any(w.start <= (g.word.start + g.word.end) // 2 < w.end for w in held)]
        if same and any(g.edited for g in was):
            out += was
        elif was:
            between = _filled(comes, was[0].word.start, was[-1].word.end)
            if between is None and not same:
                return [], number
            out += was if between is None else between
        elif any(g.word.label for g in comes) and not same:
            return [], number
        if next_i < len(old):
            out.append(old[next_i])
    return out, None


def _filled(comes: list[Group], start: int, end: int) -> list[Group] | None:
    """New groups pushed into a stretch, first all, then without their silences; silence when there are none."""
    spoken = [g for g in comes if g.word.label]
    if not spoken and not (comes and refitted(comes, start, end)):
        silence = Segment(id=new_id(), start=start, end=end, label="")
        return [Group(silence, (Segment(id=new_id(), start=start, end=end, label=""),))]
    return refitted(comes, start, end) or refitted(spoken, start, end)


def _released(old: Sequence[Group], meetings: Sequence[Meeting], stretch: int) -> Meeting:
    """Which held word beside a tight stretch gives way: the one after it, then the one before."""
    for number in (stretch, stretch - 1):
        if 0 <= number < len(meetings) and not old[meetings[number][0]].locked:
            return meetings[number]
    name = name_of(old[meetings[stretch - 1][0]].word)
    raise Refuse(phrase("The new words have no room beside {name}, which is locked.", name=name))


def by_label(old: Sequence[Group], new: Sequence[Group]) -> list[Meeting]:
    """Words said in both, in order."""
    a = [i for i, g in enumerate(old) if g.word.label]
    b = [j for j, g in enumerate(new) if g.word.label]
    matcher = SequenceMatcher(
        None, [old[i].word.label.lower() for i in a], [new[j].word.label.lower() for j in b], autojunk=False
    )
    return [
        (a[block.a + k], b[block.b + k]) for block in matcher.get_matching_blocks() for k in range(block.size)
    ]


def _by_time(old: Sequence[Group], new: Sequence[Group], meetings: list[Meeting]) -> list[Meeting]:
    """The meetings, and further ones of held words with what is said at their time now."""
    found: list[Meeting] = []
    known = dict(meetings)
    upcoming = [*sorted(known.items()), (len(old), len(new))]
    low = 0
    for i, group in enumerate(old):
        while upcoming[0][0] < i:
            upcoming.pop(0)
        if i in known:
            found.append((i, known[i]))
            low = known[i] + 1
        elif group.edited:
            reach = range(low, upcoming[0][1])
            best = max(reach, key=lambda j: _shared(group, new[j]), default=None)
            if best is not None and 2 * _shared(group, new[best]) >= min(_length(group), _length(new[best])):
                found.append((i, best))
                low = best + 1
    return found


def _length(group: Group) -> int:
    return max(group.word.end - group.word.start, MIN_US)


def _shared(group: Group, other: Group) -> int:
    """Microseconds that two groups have in common; negative = their distance."""
    return min(group.word.end, other.word.end) - max(group.word.start, other.word.start)
