"""Words and phonemes as one list of groups: a word and the phonemes in it.

An aligner's result may have gaps, overlaps, word edges beside phoneme edges or end past the shot. `groups_of` makes
a whole of it: phonemes cover the shot, none shorter than `MIN_US`, every word begins and ends with a phoneme.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import isfinite
from operator import itemgetter

from msgspec.structs import replace

from app.document import blocks
from app.document.edits.result import MIN_US
from app.document.ids import new_id
from app.document.model import FaceTrack, Segment, Tier
from inference.speech.phones import is_phone, tidy


@dataclass(frozen=True, slots=True)
class Group:
    """One word (or a stretch of silence between words) with its phonemes, gapless."""

    word: Segment
    phonemes: tuple[Segment, ...]

    @property
    def edited(self) -> bool:
        """Whether a hand made any of it, or it is locked."""
        return any(s.by == "hand" or s.locked for s in (self.word, *self.phonemes))

    @property
    def locked(self) -> bool:
        """Whether any of it is locked."""
        return any(s.locked for s in (self.word, *self.phonemes))


def existing(track: FaceTrack) -> list[Group]:
    """The groups of a track as it is."""
    phonemes = iter(track.phonemes)
    groups = []
    for word in track.words:
        inside: list[Segment] = []
        while not inside or inside[-1].end < word.end:
            inside.append(next(phonemes))
        groups.append(Group(word, tuple(inside)))
    return groups


def tiers(groups: Iterable[Group]) -> tuple[Tier, Tier]:
    """Words and phonemes of groups that follow one another without gaps."""
    groups = list(groups)
    words = blocks.tier_of("words", (g.word for g in groups))
    return words, blocks.tier_of("phonemes", (p for g in groups for p in g.phonemes))


def groups_of(words: Sequence[Segment], phonemes: Sequence[Segment], duration: int) -> list[Group]:
    """Groups that cover 0..duration. Words without a phoneme of their own get a silent one.

    A phoneme belongs to the word that holds its middle. Labels that are no phone (ARPAbet or IPA) become silence.
    """
    spoken = sorted((_sure(w) for w in words if w.label and w.end > w.start), key=lambda w: w.start)
    voiced = [_clean(_sure(p)) for p in phonemes]
    owner = {p.id: _owner(p, spoken) for p in voiced}
    voiced = [p for p in voiced if p.label or owner[p.id] is not None]
    for number in set(range(len(spoken))) - set(owner.values()):
        filler = replace(spoken[number], id=new_id(), label="")
        owner[filler.id] = number
        voiced.append(filler)
    line = covered(voiced, duration)
    groups: list[Group] = []
    for number, run in groupby(zip(_unbroken([owner.get(p.id) for p in line]), line, strict=True), itemgetter(0)):
        inside = tuple(p for _, p in run)
        word = Segment(id=new_id(), start=0, end=0, label="") if number is None else spoken[number]
        groups.append(Group(replace(word, start=inside[0].start, end=inside[-1].end), inside))
    return groups


def covered(segments: Iterable[Segment], duration: int) -> list[Segment]:
    """The segments in order, cut to the shot and to one another, with silence in the gaps and none too short."""
    line: list[Segment] = []
    at = 0
    for segment in sorted(segments, key=lambda s: (s.start, s.end)):
        start, end = max(segment.start, at), min(segment.end, duration)
        if end - start < 1:
            continue
        if start - at >= MIN_US or (start > at and not line):
            line.append(Segment(id=new_id(), start=at, end=start, label=""))
        elif start > at:  # a gap too short to be a silence belongs to the segment before
            line[-1] = replace(line[-1], end=start)
        line.append(replace(segment, start=start, end=end))
        at = end
    if duration - at >= MIN_US or (duration > at and not line):
        line.append(Segment(id=new_id(), start=at, end=duration, label=""))
    del line[max(duration // MIN_US, 1) :]  # more than fit at all
    return fitted(line, 0, duration)


def fitted(line: Sequence[Segment], start: int, end: int) -> list[Segment]:
    """Segments that follow one another, their edges pushed so that they fill start..end, none under `MIN_US`.

    The caller sees to it that there is room: `len(line) * MIN_US <= end - start` (or a single segment).
    """
    if not line:
        return []
    edges = [start, *(s.start for s in line[1:]), end]
    for k in range(1, len(line)):
        edges[k] = max(edges[k], edges[k - 1] + MIN_US)
    for k in range(len(line) - 1, 0, -1):
        edges[k] = min(edges[k], edges[k + 1] - MIN_US)
    return [replace(s, start=a, end=b) for s, a, b in zip(line, edges[:-1], edges[1:], strict=True)]


def refitted(groups: Sequence[Group], start: int, end: int) -> list[Group] | None:
    """The groups pushed into start..end, or None when they do not fit there."""
    line = [p for g in groups for p in g.phonemes]
    if len(line) * MIN_US > end - start:
        return None
    pushed = iter(fitted(line, start, end))
    out = []
    for group in groups:
        inside = tuple(next(pushed) for _ in group.phonemes)
        out.append(Group(replace(group.word, start=inside[0].start, end=inside[-1].end), inside))
    return out


def _sure(segment: Segment) -> Segment:
    """A confidence that is no number says nothing, and could not be saved."""
    return segment if isfinite(segment.confidence) else replace(segment, confidence=0.0)


def _clean(phoneme: Segment) -> Segment:
    label = tidy(phoneme.label)
    return replace(phoneme, label=label if is_phone(label) else "")


def _owner(phoneme: Segment, spoken: Sequence[Segment]) -> int | None:
    """Position of the word that holds a phoneme's middle."""
    middle = (phoneme.start + phoneme.end) // 2
    index = bisect_right(spoken, middle, key=lambda w: w.start) - 1
    return index if index >= 0 and middle < spoken[index].end else None


def _unbroken(owners: Sequence[int | None]) -> list[int | None]:
    """Owners with gaps inside a word given to it, so that every word is one stretch."""
    out = list(owners)
    for k in range(1, len(out) - 1):
        if out[k] is None and out[k - 1] == out[k + 1]:
            out[k] = out[k - 1]
    return out
