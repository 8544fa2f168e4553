"""Some words aligned again: their old groups exchanged for new ones in one step.

The aligner worked on what stood there when it was asked. When that has changed meanwhile the result is of no use and
is refused, so a hand's newer edit is never lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from app.document import blocks
from app.document.edits.edges import starts_at
from app.document.edits.grid import Group, fitted
from app.document.edits.result import Edited, Refuse, edit, track_of, with_track
from app.document.model import FaceTrack, Project
from app.document.phrase import phrase
from app.document.time import Span

_CHANGED = phrase("These words were edited while they were being aligned: align them again.")


@dataclass(frozen=True, slots=True)
class Exchange:
    """Groups that stood side by side, and those that take their place; both fill the same time."""

    was: tuple[Group, ...]
    comes: tuple[Group, ...]

    @property
    def span(self) -> Span:
        """The time of both."""
        return Span(self.was[0].word.start, self.was[-1].word.end)


@edit
def exchange(
    project: Project, track_id: str, exchanges: Sequence[Exchange], label: str = "Align again",
) -> Edited:
    """Put newly aligned words in the place of those they were made from."""
    _, track = track_of(project, track_id)
    for one in exchanges:
        track = _exchanged(track, one)
    return Edited(with_track(project, track), label, tuple(one.span for one in exchanges))


def _exchanged(track: FaceTrack, one: Exchange) -> FaceTrack:
    was = [group.word for group in one.was], [p for group in one.was for p in group.phonemes]
    comes = [group.word for group in one.comes], [p for group in one.comes for p in group.phonemes]
    tiers = []
    for tier, old, new in zip((track.words, track.phonemes), was, comes, strict=True):
        first = starts_at(tier, old[0].start)
        if first is None or blocks.part(tier, first, first + len(old)) != old:
            raise Refuse(_CHANGED)
        tiers.append(blocks.replace_range(tier, first, first + len(old), new))
    return replace(track, words=tiers[0], phonemes=tiers[1])


def kept_choices(old: Group, new: Group) -> Group:
    """A new group of a word with what belongs to the word, not to its timing: id, label, who wrote it, and the
    visemes chosen by hand when it is said with the same phonemes as before."""
    word = replace(new.word, id=old.word.id, label=old.word.label, by=old.word.by)
    if [p.label for p in old.phonemes] != [p.label for p in new.phonemes]:
        return Group(word, new.phonemes)
    phonemes = (replace(n, viseme=o.viseme) if o.viseme else n for o, n in zip(old.phonemes, new.phonemes, strict=True))
    return Group(word, tuple(phonemes))


def filling(groups: Iterable[Group], span: Span) -> list[Group]:
    """Groups on a clock of their own, from 0, moved to the start of a span and made to end with it."""
    groups = list(groups)
    line = [replace(p, start=p.start + span.start, end=p.end + span.start) for g in groups for p in g.phonemes]
    pushed = iter(fitted(line, span.start, span.end))
    out = []
    for group in groups:
        inside = tuple(next(pushed) for _ in group.phonemes)
        out.append(Group(replace(group.word, start=inside[0].start, end=inside[-1].end), inside))
    return out
