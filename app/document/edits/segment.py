"""Cutting, joining and naming segments of words and phonemes; what all tiers have in common.

Words and phonemes cover the shot, so nothing is ever taken out of them: a segment that should not be heard becomes
silence. A word is cut where two of its phonemes meet, and phonemes join only inside one word: so word edges stay
phoneme edges.
"""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace

from app.document import blocks
from app.document.edits import sparse
from app.document.edits.edges import starts_at
from app.document.edits.result import (
    MIN_US,
    NAMES,
    Edited,
    Refuse,
    edit,
    lane_of,
    name_of,
    no_phoneme,
    refuse_locked,
    segment_of,
    track_of,
    with_lane,
    with_track,
)
from app.document.ids import new_id
from app.document.model import FaceTrack, Project, Segment, Tier, TierKind
from app.document.phrase import phrase
from app.document.time import Span
from inference.speech.phones import from_hand, is_phone, visemes

insert = sparse.insert

_SPEECH = ("words", "phonemes")


@edit
def split(project: Project, track_id: str, tier: TierKind, segment_id: str, at_us: int) -> Edited:
    """Cut a segment in two with the same label. A word is cut at its phoneme edge nearest to `at_us`."""
    _, track = track_of(project, track_id)
    lane = lane_of(track, tier)
    index, segment = segment_of(lane, segment_id)
    refuse_locked(segment)
    if not segment.start < at_us < segment.end:
        raise Refuse(phrase("Only a place inside {name} can cut it.", name=name_of(segment)))
    if tier == "words":
        inside = blocks.between(track.phonemes, Span(segment.start, segment.end))
        if len(inside) > 1:
            at_us = min((p.start for p in inside[1:]), key=lambda edge: abs(edge - at_us))
        else:
            refuse_locked(inside[0])
            where = blocks.find(track.phonemes, inside[0].id)[0]
            track = replace(track, phonemes=_cut(track.phonemes, where, at_us))
    elif tier == "phonemes":
        _refuse_locked_word(track, segment)
    track = replace(track, **{tier: _cut(lane, index, at_us)})
    label = phrase("Split {what}", what=NAMES[tier][0])
    return Edited(with_track(project, track), label, (Span(segment.start, segment.end),))


@edit
def merge(project: Project, track_id: str, tier: TierKind, segment_id: str, with_next: bool = True) -> Edited:
    """Join a segment with its neighbour. Sound outlasts silence; words are written together, "in" + "to" = "in to"."""
    _, track = track_of(project, track_id)
    lane = lane_of(track, tier)
    index, segment = segment_of(lane, segment_id)
    other = index + 1 if with_next else index - 1
    if not 0 <= other < len(lane):
        raise Refuse(
            phrase("There is nothing after {name} to join.", name=name_of(segment)) if with_next
            else phrase("There is nothing before {name} to join.", name=name_of(segment))
        )
    neighbour = blocks.get(lane, other)
    first, second = (segment, neighbour) if with_next else (neighbour, segment)
    refuse_locked(first, second)
    if tier == "phonemes":
        _refuse_locked_word(track, segment)
        if starts_at(track.words, second.start) is not None:
            raise Refuse(phrase(
                "{first} and {second} belong to two words: join the words first.",
                first=name_of(first), second=name_of(second),
            ))
    label = segment.label or neighbour.label
    if tier == "words" and first.label and second.label and first.label != second.label:
        label = f"{first.label} {second.label}"
    joined = replace(
        segment, start=first.start, end=second.end, label=label, by="hand",
        viseme=segment.viseme if segment.label else neighbour.viseme,
    )
    low = min(index, other)
    lane = blocks.replace_range(lane, low, low + 2, [joined])
    label = "Join words" if tier == "words" else "Join phonemes"
    return Edited(with_lane(project, track, lane), label, (Span(first.start, second.end),))


@edit
def relabel(project: Project, track_id: str, tier: TierKind, segment_id: str, label: str) -> Edited:
    """Give a segment another label. A phoneme takes an ARPAbet phone ("AH0"), an IPA one or "" for silence.

    A viseme chosen for the old phoneme does not survive it. A word's phonemes stay as they are.
    """
    _, track = track_of(project, track_id)
    lane = lane_of(track, tier)
    index, segment = segment_of(lane, segment_id)
    label = " ".join(label.split())
    if tier == "phonemes":
        label = from_hand(label)
        if label and not is_phone(label):
            raise Refuse(no_phoneme(label))
        _refuse_locked_word(track, segment)
    if label == segment.label:
        return Edited(project, phrase("Rename {what}", what=NAMES[tier][0]))
    new = replace(segment, label=label, viseme="", by="hand")
    return _changed(project, track, lane, index, new, phrase("Rename {what}", what=NAMES[tier][0]))


@edit
def set_viseme(project: Project, track_id: str, segment_id: str, viseme: str) -> Edited:
    """Show a phoneme with another viseme than its own; "" goes back to its own."""
    _, track = track_of(project, track_id)
    index, segment = segment_of(track.phonemes, segment_id)
    if viseme and viseme not in visemes().values():
        raise Refuse(phrase("There is no viseme “{viseme}”.", viseme=viseme))
    _refuse_locked_word(track, segment)
    return _changed(
        project, track, track.phonemes, index, replace(segment, viseme=viseme, by="hand"), "Change viseme"
    )


@edit
def set_locked(
    project: Project, track_id: str, tier: TierKind, segment_ids: Collection[str], locked: bool = True
) -> Edited:
    """Protect segments from every edit and analysis, or stop protecting them. A locked word guards its phonemes."""
    _, track = track_of(project, track_id)
    lane = lane_of(track, tier)
    spans = []
    for segment_id in segment_ids:
        index, segment = segment_of(lane, segment_id)
        spans.append(Span(segment.start, segment.end))
        lane = blocks.replace_range(lane, index, index + 1, [replace(segment, locked=locked)])
    return Edited(with_lane(project, track, lane), "Lock" if locked else "Unlock", tuple(spans))


@edit
def remove(project: Project, track_id: str, tier: TierKind, segment_ids: Collection[str]) -> Edited:
    """Take rests or kept stretches away; make words (with all their phonemes) or phonemes silent."""
    _, track = track_of(project, track_id)
    spans: list[Span] = []
    for segment_id in (segment_ids,) if isinstance(segment_ids, str) else tuple(segment_ids):
        lane = lane_of(track, tier)
        index, segment = segment_of(lane, segment_id)
        refuse_locked(segment)
        spans.append(Span(segment.start, segment.end))
        if tier in _SPEECH:
            track = _silenced(track, tier, segment)
        else:
            track = replace(track, **{tier: blocks.replace_range(lane, index, index + 1, [])})
    return Edited(with_track(project, track), phrase("Remove {what}", what=NAMES[tier][0]), tuple(spans))


def _changed(project: Project, track: FaceTrack, lane: Tier, index: int, new: Segment, label: str) -> Edited:
    """One segment exchanged for its new self."""
    refuse_locked(new)
    lane = blocks.replace_range(lane, index, index + 1, [new])
    return Edited(with_lane(project, track, lane), label, (Span(new.start, new.end),))


def _cut(tier: Tier, index: int, at_us: int) -> Tier:
    """The tier with one segment cut in two; the left part keeps the id."""
    segment = blocks.get(tier, index)
    if min(at_us - segment.start, segment.end - at_us) < MIN_US:
        raise Refuse(
            phrase("Both parts of {name} must last at least {ms} ms.", name=name_of(segment), ms=MIN_US // 1000)
        )
    left = replace(segment, end=at_us, by="hand")
    right = replace(segment, id=new_id(), start=at_us, by="hand")
    return blocks.replace_range(tier, index, index + 1, [left, right])


def _silenced(track: FaceTrack, tier: TierKind, segment: Segment) -> FaceTrack:
    """The track with a phoneme, or a word and its phonemes, made silent."""
    phonemes, words = track.phonemes, track.words
    inside = blocks.between(phonemes, Span(segment.start, segment.end))
    refuse_locked(*inside)
    first = blocks.find(phonemes, inside[0].id)[0]
    silent = [replace(p, label="", viseme="", by="hand") for p in inside]
    phonemes = blocks.replace_range(phonemes, first, first + len(inside), silent)
    if tier == "words":
        index, _ = blocks.find(words, segment.id)
        words = blocks.replace_range(words, index, index + 1, [replace(segment, label="", by="hand")])
    else:
        _refuse_locked_word(track, segment)
    return replace(track, phonemes=phonemes, words=words)


def _refuse_locked_word(track: FaceTrack, phoneme: Segment) -> None:
    refuse_locked(*blocks.between(track.words, Span(phoneme.start, phoneme.end)))
