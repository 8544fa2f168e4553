"""What differs between two snapshots, told to every view after each swap.

Untouched parts are the same objects in both snapshots, so the comparison walks past them by identity and looks
only into the blocks that were rebuilt. A view repaints when the flags and the spans concern it, whoever made the
change and whether it was done, undone or loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.document import automation, blocks
from app.document.curve import influence, reached
from app.document.model import FaceTrack, PoseKey, Project, Segment, Shot, Tier
from app.document.time import Span, merged

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Kinds of change, the stretches of time they touch, the tracks they belong to, and who made them.

    Flags: words, phonemes, rests, keep, pose, automation, markers, dialogue, media, faces, learned, project,
    pronunciations, versions.
    """

    flags: frozenset[str] = frozenset()
    spans: tuple[Span, ...] = ()
    tracks: frozenset[str] = frozenset()
    who: str = ""

    def __bool__(self) -> bool:
        return bool(self.flags)

    def touches(self, *flags: str) -> bool:
        """Whether one of these kinds is among the changes."""
        return not self.flags.isdisjoint(flags)


@dataclass(slots=True)
class _Notes:
    flags: set[str]
    spans: list[Span]
    tracks: set[str]


def diff(before: Project, after: Project, who: str = "") -> ChangeSet:
    """The changes that lead from one snapshot to the other."""
    if before is after:
        return ChangeSet(who=who)
    notes = _Notes(set(), [], set())
    if (before.id, before.name, before.note, before.consent) != (after.id, after.name, after.note, after.consent):
        notes.flags.add("project")
    if before.pronunciations != after.pronunciations:
        notes.flags.add("pronunciations")
    if before.versions != after.versions:
        notes.flags.add("versions")
    if before.shots is not after.shots:
        old = {shot.id: shot for shot in before.shots}
        new = {shot.id: shot for shot in after.shots}
        if [*old] != [*new]:
            notes.flags.add("project")
        for shot_id in old | new:
            _shots(old.get(shot_id), new.get(shot_id), notes)
    return ChangeSet(frozenset(notes.flags), merged(notes.spans), frozenset(notes.tracks), who)


def tier_span(before: Tier, after: Tier) -> Span | None:
    """The stretch of time in which two states of a tier differ."""
    if before is after or before.blocks is after.blocks:
        return None
    old_blocks, new_blocks = _unlike(before.blocks, after.blocks)
    old, new = _unlike(_flat(old_blocks), _flat(new_blocks))
    if not old and not new:
        return None
    both = [*old[:1], *old[-1:], *new[:1], *new[-1:]]
    return Span(min(s.start for s in both), max(s.end for s in both))


def _shots(before: Shot | None, after: Shot | None, notes: _Notes) -> None:
    if before is after:
        return
    if before is None or after is None:
        shot = before or after
        assert shot is not None
        notes.spans.append(Span(0, shot.duration))
        notes.tracks.update(track.id for track in shot.tracks)
        notes.flags.add("media")
        return
    whole = Span(0, max(before.duration, after.duration))
    if before.media != after.media:
        notes.flags.add("media")
        notes.spans.append(whole)
    if before.analysed != after.analysed or [t.id for t in before.tracks] != [t.id for t in after.tracks]:
        notes.flags.add("faces")
        notes.spans.append(whole)
        notes.tracks.update({t.id for t in before.tracks} ^ {t.id for t in after.tracks})
    if before.markers is not after.markers and before.markers != after.markers:
        notes.flags.add("markers")
        notes.spans += [Span(m.time, m.time + 1) for m in set(before.markers) ^ set(after.markers)]
    old = {track.id: track for track in before.tracks}
    for track in after.tracks:
        if track.id in old:
            _tracks(old[track.id], track, whole, notes)


def _tracks(before: FaceTrack, after: FaceTrack, whole: Span, notes: _Notes) -> None:
    if before is after:
        return
    found: dict[str, list[Span]] = {}
    lanes = {
        "words": (before.words, after.words),
        "phonemes": (before.phonemes, after.phonemes),
        "rests": (before.rests, after.rests),
        "keep": (before.keep, after.keep),
    }
    for flag, (old, new) in lanes.items():
        span = tier_span(old, new)
        if span is not None:
            found[flag] = [span]
    heard = tier_span(before.heard, after.heard)
    if heard is not None:
        found.setdefault("phonemes", []).append(heard)
    if before.keys is not after.keys and before.keys != after.keys:
        found["pose"] = _key_spans(before.keys, after.keys, influence, whole.end)
    if before.follow_jaw != after.follow_jaw:
        found.setdefault("pose", []).append(whole)
    if before.automation is not after.automation and before.automation != after.automation:
        found["automation"] = _key_spans(before.automation, after.automation, automation.influence, whole.end)
    if before.dialogue != after.dialogue:
        found["dialogue"] = [whole]
    if (before.name, before.analysis) != (after.name, after.analysis):
        found["faces"] = [whole]
    if _methods(before) != _methods(after):
        found["learned"] = [whole]
    if found:
        notes.tracks.add(after.id)
        notes.flags.update(found)
        notes.spans += [span for spans in found.values() for span in spans]


def _methods(track: FaceTrack) -> tuple[str, ...]:
    return (track.bank, track.speaker, track.renderer, track.predictor)


def _key_spans(
    before: Sequence[PoseKey], after: Sequence[PoseKey], reach: Callable[[Sequence[PoseKey], str, int], Span], end: int
) -> list[Span]:
    old, new = _unlike(before, after)
    places = {(key.axis, key.time) for key in set(old) ^ set(new)}
    spans = reached((before, after), places, reach)
    return [Span(span.start, min(span.end, max(end, span.start + 1))) for span in spans]


def _unlike(old: Sequence[T], new: Sequence[T]) -> tuple[Sequence[T], Sequence[T]]:
    """The middle parts of two sequences after their common start and end."""
    shortest = min(len(old), len(new))
    head = 0
    while head < shortest and (old[head] is new[head] or old[head] == new[head]):
        head += 1
    tail = 0
    while tail < shortest - head and (old[-1 - tail] is new[-1 - tail] or old[-1 - tail] == new[-1 - tail]):
        tail += 1
    return old[head : len(old) - tail], new[head : len(new) - tail]


def _flat(parts: Sequence[blocks.Block]) -> list[Segment]:
    return [segment for block in parts for segment in block]
