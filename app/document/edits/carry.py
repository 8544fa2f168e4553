"""Taking edits from a drafted line over to its recording.

A draft's times are guesses; the recording's are not. So words and phonemes take the recording's times, and what a hand
made of the draft moves with its word: words that are said in both, in order, meet. The label, the visemes, the lock
and, where a phoneme was edited, the phonemes of a drafted word stay, spread over the word as they were before; pose
keys, automation and rests go where their part of the word went, those between words to the same share of the time
between. Markers and kept stretches are about the picture and stay. What was edited of a word that is not said is named.
A recording may hold a part of the line: drafted words before and after it that the text still has stay beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

import numpy as np
from msgspec.structs import replace

from app.document import blocks
from app.document.edits.grid import Group, existing, fitted, tiers
from app.document.edits.held import by_label
from app.document.edits.result import MIN_US
from app.document.model import FaceTrack, PoseKey, Segment, Tier
from app.document.time import Span


class Clock:
    """From the draft's time to the recording's, microseconds: straight between anchors, never backwards.

    Where a pause has come between two words, the time of the edge they shared is the beginning of the second word;
    asked for an end, it is the end of the first.
    """

    def __init__(self, anchors: Sequence[tuple[int, int]], duration: int) -> None:
        kept: list[tuple[int, int]] = []
        for was, comes in anchors:
            if not kept or (was >= kept[-1][0] and comes > kept[-1][1]):
                kept.append((was, comes))
        if not kept or (kept[0][0] > 0 and kept[0][1] > 0):
            kept.insert(0, (0, 0))
        if len(kept) < 2 or (kept[-1][0] < duration and kept[-1][1] < duration):
            kept.append((max(duration, kept[-1][0]), max(duration, kept[-1][1])))
        self._was = np.array([was for was, _ in kept], np.float64)
        self._comes = np.array([comes for _, comes in kept], np.float64)

    def __call__(self, us: int, *, end: bool = False) -> int:
        """Where a time of the draft went."""
        last = len(self._was) - 2
        at = min(max(int(np.searchsorted(self._was, us, side="left" if end else "right")) - 1, 0), last)
        (was, then), (comes, after) = self._was[at : at + 2], self._comes[at : at + 2]
        share = (us - was) / (then - was) if then > was else 1.0
        return round(float(comes + min(max(share, 0.0), 1.0) * (after - comes)))


def carried(track: FaceTrack, fresh: Sequence[Group], duration: int) -> tuple[FaceTrack, list[str]]:
    """The track with new groups (they cover 0..duration) and its edits in them; and what could not come along."""
    old = existing(track)
    groups = list(fresh)
    anchors: list[tuple[int, int]] = []
    met = by_label(old, groups)
    for i, j in met:
        groups[j] = _kept(old[i], groups[j])
        anchors += _anchors(old[i], groups[j])
    clock = Clock(anchors, duration)
    words, phonemes = tiers(groups)
    said = {i for i, _ in met}
    lost = [f"“{g.word.label}”" for i, g in enumerate(old) if g.edited and g.word.label and i not in said]
    notes = [f"Edited in the draft, not said now: {', '.join(lost)}"] if lost else []
    moved = replace(
        track, words=words, phonemes=phonemes, rests=_rests(track.rests, clock, duration),
        keys=_keys(track.keys, clock, duration), automation=_keys(track.automation, clock, duration),
    )  # fmt: skip
    return moved, notes


def unsaid(
    track: FaceTrack, words: Sequence[Segment], transcript: str, duration: int,
) -> tuple[list[Segment], list[Segment]]:
    """Drafted words, and their phonemes, that stand in the text before or after all those found in a recording.

    They come as far from the words found as they were in the draft; what has no room in the shot is left out.
    """
    old, said = [w for w in track.words if w.label], [w for w in words if w.label]
    text = [bare for one in transcript.split() if (bare := _plain(one))]
    ours, theirs = [_plain(w.label) for w in old], [_plain(w.label) for w in said]
    met = [block for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks() if block.size]
    if not met:
        return [], []
    first, last = met[0], met[-1]
    moved: list[tuple[Segment, int]] = []
    head = ours[: first.a + 1]
    if first.b == 0 and head == text[: len(head)]:
        moved += [(word, said[0].start - old[first.a].start) for word in old[: first.a]]
    end = last.a + last.size
    tail = ours[end - 1 :]
    if last.b + last.size == len(said) and tail == text[-len(tail) :]:
        moved += [(word, said[-1].end - old[end - 1].end) for word in old[end:]]
    inside = [(word, by) for word, by in moved if word.start + by >= 0 and word.end + by <= duration]
    return (
        [_later(word, by) for word, by in inside],
        [_later(p, by) for word, by in inside for p in blocks.between(track.phonemes, Span(word.start, word.end))])


def _plain(label: str) -> str:
    return "".join(c for c in label.lower() if c.isalnum())


def _later(segment: Segment, by: int) -> Segment:
    return replace(segment, start=segment.start + by, end=segment.end + by)


def _kept(old: Group, new: Group) -> Group:
    """The new group of a word with what a hand made of the old one."""
    word = replace(new.word, id=old.word.id, by=old.word.by, locked=old.word.locked)
    if old.word.by == "hand":
        word = replace(word, label=old.word.label)
    if [p.label for p in old.phonemes] == [p.label for p in new.phonemes] and not any(_shaped(p) for p in old.phonemes):
        both = zip(old.phonemes, new.phonemes, strict=True)
        return Group(word, tuple(replace(was, start=p.start, end=p.end, confidence=p.confidence) for was, p in both))
    touched = any(_shaped(p) or p.viseme for p in old.phonemes)
    if not touched or len(old.phonemes) * MIN_US > word.end - word.start:
        return Group(word, new.phonemes)
    start, share = old.word.start, (word.end - word.start) / (old.word.end - old.word.start)

    def there(us: int) -> int:
        return word.start + round((us - start) * share)

    spread = [replace(p, start=there(p.start), end=there(p.end)) for p in old.phonemes]
    return Group(word, tuple(fitted(spread, word.start, word.end)))


def _shaped(phoneme: Segment) -> bool:
    """Whether a hand made more of a phoneme than choose its viseme."""
    return phoneme.locked or (phoneme.by == "hand" and not phoneme.viseme)


def _anchors(old: Group, new: Group) -> list[tuple[int, int]]:
    """Times of the old word and where they are in the new one; its inner edges too when it is said the same way."""
    if [p.label for p in old.phonemes] == [p.label for p in new.phonemes]:
        return [(a.start, b.start) for a, b in zip(old.phonemes, new.phonemes)] + [(old.word.end, new.word.end)]
    return [(old.word.start, new.word.start), (old.word.end, new.word.end)]


def _keys(keys: Sequence[PoseKey], clock: Clock, duration: int) -> tuple[PoseKey, ...]:
    """Keys at their new times, none on another of its axis."""
    out: list[PoseKey] = []
    for key in keys:  # sorted by axis and time, and the clock never goes backwards
        time = min(clock(key.time), duration - 1)
        if out and out[-1].axis == key.axis and time <= out[-1].time:
            time = out[-1].time + 1
        if time < duration:
            out.append(replace(key, time=time))
    return tuple(out)


def _rests(rests: Tier, clock: Clock, duration: int) -> Tier:
    out: list[Segment] = []
    for rest in rests:
        start = max(clock(rest.start), out[-1].end if out else 0)
        end = min(max(clock(rest.end, end=True), start + MIN_US), duration)
        if end > start:
            out.append(replace(rest, start=start, end=end))
    return blocks.tier_of("rests", out)
