"""Timing from elsewhere comes into a face as one step: only the tiers that are given change.

With `keep_hand`, what a hand made and what is locked stays, and the rest gives way to it: words by the rule of
`app.document.edits.held`, rests and kept stretches and keys by their time. Without it the given tiers are exchanged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from app.document import blocks
from app.document.edits.grid import Group, existing, groups_of, tiers
from app.document.edits.held import merged
from app.document.edits.result import MIN_US, Edited, Refuse, edit, track_of, with_shot, with_track
from app.document.ids import new_id
from app.document.model import Dialogue, FaceTrack, Imported, Marker, PoseKey, Project, Segment, Tier
from app.document.time import Span
from inference.speech.phones import is_phone


@dataclass(frozen=True, slots=True)
class Incoming:
    """Tiers for a face; None leaves one as it is. Segments need no order and may have gaps."""

    words: tuple[Segment, ...] | None = None
    phonemes: tuple[Segment, ...] | None = None
    heard: tuple[Segment, ...] | None = None
    rests: tuple[Segment, ...] | None = None
    keep: tuple[Segment, ...] | None = None
    keys: tuple[PoseKey, ...] | None = None  # of the axes they are on; other axes stay
    automation: tuple[PoseKey, ...] | None = None
    markers: tuple[Marker, ...] | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing at all is given."""
        tiers = (self.words, self.phonemes, self.heard, self.rests, self.keep, self.keys, self.automation, self.markers)
        return not any(tiers)


@edit
def import_timing(
    project: Project, track_id: str, incoming: Incoming, *, keep_hand: bool = True, notes: Sequence[str] = (),
    source: Imported | None = None,
) -> Edited:
    """Give a face the tiers of a file; `source` is the file they came from, which export can write back into."""
    shot, track = track_of(project, track_id)
    if incoming.empty:
        raise Refuse("There is nothing in the chosen tiers.")
    duration = shot.duration
    if incoming.words is not None or incoming.phonemes is not None:
        track = _spoken(track, incoming, duration, keep_hand, notes)
    if incoming.heard is not None:
        line = [p for group in groups_of((), incoming.heard, duration) for p in group.phonemes]
        track = replace(track, heard=blocks.tier_of("phonemes", line))
    for name in ("rests", "keep"):
        given: tuple[Segment, ...] | None = getattr(incoming, name)
        if given is not None:
            track = replace(track, **{name: _sparse(getattr(track, name), given, duration, keep_hand)})
    if incoming.keys is not None:
        track = replace(track, keys=_keys(track.keys, incoming.keys, keep_hand))
    if incoming.automation is not None:
        track = replace(track, automation=_keys(track.automation, incoming.automation, keep_hand))
    if source is not None:
        others = tuple(one for one in track.imported if one.name != source.name)
        track = replace(track, imported=(*others, source))
    project = with_track(project, track)
    if incoming.markers is not None:
        shot = project.shot(shot.id)
        mine = {m.time: m for m in incoming.markers}
        if keep_hand:
            mine |= {m.time: m for m in shot.markers}
        project = with_shot(project, replace(shot, markers=tuple(mine[time] for time in sorted(mine))))
    return Edited(project, "Import timing", (Span(0, duration),))


def _spoken(track: FaceTrack, incoming: Incoming, duration: int, keep_hand: bool, notes: Sequence[str]) -> FaceTrack:
    words = incoming.words if incoming.words is not None else tuple(w for w in track.words if w.label)
    phonemes = incoming.phonemes if incoming.phonemes is not None else tuple(p for p in track.phonemes if p.label)
    if (not keep_hand or not len(track.words)) and _fits(words, phonemes, duration):
        new_words, new_phonemes = blocks.tier_of("words", words), blocks.tier_of("phonemes", phonemes)
    else:
        fresh: Sequence[Group] = groups_of(words, phonemes, duration)
        if keep_hand and len(track.words):
            fresh = merged(existing(track), fresh, same_transcript=True)
        new_words, new_phonemes = tiers(fresh)
    said = " ".join(word.label for word in new_words if word.label)
    before = track.dialogue or Dialogue()
    dialogue = replace(
        before, transcript=said or before.transcript, transcript_by="hand", aligned=True, notes=tuple(notes))
    return replace(track, words=new_words, phonemes=new_phonemes, dialogue=dialogue)


def _fits(words: Sequence[Segment], phonemes: Sequence[Segment], duration: int) -> bool:
    """Whether these tiers can be taken as they are, silences and all."""
    for line in (words, phonemes):
        edges = [0, *(s.end for s in line)]
        if edges[-1] != duration or any(s.start != a or s.end - a < MIN_US for s, a in zip(line, edges, strict=False)):
            return False
    starts = {p.start for p in phonemes}
    return all(w.start in starts for w in words) and all(not p.label or is_phone(p.label) for p in phonemes)


def _sparse(tier: Tier, given: Sequence[Segment], duration: int, keep_hand: bool) -> Tier:
    """A sparse tier of the given segments, cut to the shot and around what stays."""
    stay = [s for s in tier if keep_hand and (s.by == "hand" or s.locked)]
    out = list(stay)
    for segment in given:
        pieces = [(max(segment.start, 0), min(segment.end, duration))]
        for held in out:
            pieces = [
                piece for a, b in pieces
                for piece in ((a, min(b, held.start)), (max(a, held.end), b)) if piece[0] < piece[1]]  # fmt: skip
        out += [
            replace(segment, id=new_id(), start=a, end=b, fade=min(segment.fade, (b - a) // 2))
            for a, b in pieces if b - a >= MIN_US]
    return blocks.tier_of(tier.kind, sorted(out, key=lambda s: s.start))


def _keys(old: Sequence[PoseKey], given: Sequence[PoseKey], keep_hand: bool) -> tuple[PoseKey, ...]:
    """Keys of the given axes exchanged; with `keep_hand` those made by hand win at their time."""
    axes = {key.axis for key in given}
    line = {(k.axis, k.time): k for k in given}
    line |= {(k.axis, k.time): k for k in old if k.axis not in axes or (keep_hand and k.by == "hand")}
    return tuple(line[place] for place in sorted(line))
