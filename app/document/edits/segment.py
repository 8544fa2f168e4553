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
    Edited,
    Refuse,
    edit,
    lane_of,
    name_of,
    refuse_locked,
    segment_of,
    track_of,
    with_lane,
    with_track,
)
from app.document.ids import new_id
from app.document.model import FaceTrack, Project, Segment, Tier, TierKind
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
        raise Refuse(f"Only a place inside {name_of(segment)} can cut it.")
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
    return Edited(with_track(project, track), f"Split {_name(tier)}", (Span(segment.start, segment.end),))


@edit
def merge(project: Project, track_id: str, tier: TierKind, segment_id: str, with_next: bool = True) -> Edited:
    """Join a segment with its neighbour. Sound outlasts silence; words are written together, "in" + "to" = "in to"."""
    _, track = track_of(project, track_id)
    lane = lane_of(track, tier)
    index, segment = segment_of(lane, segment_id)
    other = index + 1 if with_next else index - 1
    if not 0 <= other < len(lane):
        raise Refuse(f"There is nothing {'after' if with_next else 'before'} {name_of(segment)} to join.")
    neighbour = blocks.get(lane, other)
    first, second = (segment, neighbour) if with_next else (neighbour, segment)
    refuse_locked(first, second)
    if tier == "phonemes":
        _refuse_locked_word(track, segment)
        if starts_at(track.words, second.start) is not None:
            raise Refuse(f"{name_of(first)} and {name_of(second)} belong to two words: join the words first.")
    label = segment.label or neighbour.label
    if tier == "words" and first.label and second.label and first.label != second.label:
        label = f"{first.label} {second.label}"
    joined = replace(
        segment, start=first.start, end=second.end, label=label, by="hand",
        viseme=segment.viseme if segment.label else neighbour.viseme,
    )
    low = min(index, other)
    lane = blocks.replace_range(lane, low, low + 2, [joined])
    return Edited(with_lane(project, track, lane), f"Join {_name(tier)}s", (Span(first.start, second.end),))


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
            raise Refuse(f"“{label}” is no ARPAbet phoneme, nor IPA; write one like AH0 or M, or nothing for silence.")
        _refuse_locked_word(track, segment)
    if label == segment.label:
        return Edited(project, f"Rename {_name(tier)}")
    new = replace(segment, label=label, viseme="", by="hand")
    return _changed(project, track, lane, index, new, f"Rename {_name(tier)}")


@edit
def set_viseme(project: Project, track_id: str, segment_id: str, viseme: str) -> Edited:
    """Show a phoneme with another viseme than its own; "" goes back to its own."""
    _, track = track_of(project, track_id)
    index, segment = segment_of(track.phonemes, segment_id)
    if viseme and viseme not in visemes().values():
        raise Refuse(f"There is no viseme “{viseme}”.")
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
    return Edited(with_track(project, track), f"Remove {_name(tier)}", tuple(spans))


def _changed(project: Project, track: FaceTrack, lane: Tier, index: int, new: Segment, label: str) -> Edited:
    """One segment exchanged for its new self."""
    refuse_locked(new)
    lane = blocks.replace_range(lane, index, index + 1, [new])
    return Edited(with_lane(project, track, lane), label, (Span(new.start, new.end),))


def _cut(tier: Tier, index: int, at_us: int) -> Tier:
    """The tier with one segment cut in two; the left part keeps the id."""
    segment = blocks.get(tier, index)
    if min(at_us - segment.start, segment.end - at_us) < MIN_US:
        raise Refuse(f"Both parts of {name_of(segment)} must last at least {MIN_US // 1000} ms.")
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


def _name(tier: TierKind) -> str:
    return {"words": "word", "phonemes": "phoneme", "rests": "rest", "keep": "kept stretch"}[tier]
