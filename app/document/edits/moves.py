"""Moving whole segments, and putting new ones in: a word takes its phonemes along.

What is in the way gives way as the mode says (`flow`). In "overwrite" every chosen segment keeps its own place
relative to the others and what lies between them is cut; "push" and "shift" move everything between the first and
the last chosen one along. A phoneme stays inside its word: it takes time from its word's other phonemes only, unless
it is the word's first or last, whose outer edge is the word's.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from msgspec.structs import replace

from app.document import blocks
from app.document.edits import sparse
from app.document.edits.boundary import edge_moved
from app.document.edits.flow import Cell, Mode, overwritten, pushed_back, pushed_on
from app.document.edits.grid import fitted
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
    with_track,
)
from app.document.edits.timing import line_around, room, with_line
from app.document.ids import new_id
from app.document.model import FaceTrack, Project, Segment, TierKind
from app.document.phrase import phrase
from app.document.time import Span
from inference.speech.phones import from_hand, is_phone


@edit
def move_segment(
    project: Project, track_id: str, tier: TierKind, segment_id: str, to_us: int, *, mode: Mode = "overwrite"
) -> Edited:
    """Slide a segment so that it starts at a time, keeping its length, as far as there is room."""
    _, track = track_of(project, track_id)
    _, segment = segment_of(lane_of(track, tier), segment_id)
    return _moved(project, track_id, tier, [segment_id], to_us - segment.start, mode)


@edit
def move_segments(
    project: Project, track_id: str, tier: TierKind, segment_ids: Collection[str], by_us: int, *,
    mode: Mode = "overwrite",
) -> Edited:  # fmt: skip
    """Slide several segments of a tier together, keeping their lengths and distances, as far as there is room."""
    return _moved(project, track_id, tier, segment_ids, by_us, mode)


@edit
def insert_word(
    project: Project, track_id: str, start: int, end: int, label: str, phones: Sequence[str] = ()
) -> Edited:
    """Put a new word over a stretch, its phones (ARPAbet; none: silence) spread evenly; what is there gives way."""
    _, track = track_of(project, track_id)
    start, end = max(min(start, end), 0), min(max(start, end), _duration(track))
    if end - start < max(len(phones), 1) * MIN_US:
        raise Refuse(
            phrase("A word must last at least {ms} ms inside the shot.", ms=max(len(phones), 1) * MIN_US // 1000)
        )
    word = Segment(id=new_id(), start=start, end=end, label=" ".join(label.split()), by="hand")
    cells = [Cell(phone, word.id) for phone in spread(phones, start, end)]
    line = line_around(track, Span(start, end))
    claims = dict(enumerate(cells, len(line.cells)))
    made = overwritten([*line.cells, *cells], claims, pauses=False, start=line.start, end=line.end)
    track, span = with_line(track, line, made, (word,))
    return Edited(with_track(project, track), "Insert word", (span,))


@edit
def insert_phoneme(project: Project, track_id: str, start: int, end: int, label: str) -> Edited:
    """Put a new phoneme over a stretch of one word; the word's other phonemes give way."""
    _, track = track_of(project, track_id)
    label = from_hand(label.strip())
    if label and not is_phone(label):
        raise Refuse(no_phoneme(label))
    word = blocks.segment_at(track.words, start)
    if word is None:
        raise Refuse("There is no word here.")
    start, end = max(start, word.start), min(end, word.end)
    if end - start < MIN_US:
        raise Refuse(phrase("A phoneme must last at least {ms} ms inside its word.", ms=MIN_US // 1000))
    # what would be left of the word on either side must be a phoneme too, or the next word would take it
    start = word.start if start - word.start < MIN_US else start
    end = word.end if word.end - end < MIN_US else end
    line = line_around(track, Span(start, end))
    new = Cell(Segment(id=new_id(), start=start, end=end, label=label, by="hand"), word.id)
    cells = [*line.cells, new]
    made = overwritten(cells, {len(cells) - 1: new}, pauses=False, start=line.start, end=line.end)
    track, span = with_line(track, line, made)
    return Edited(with_track(project, track), "Insert phoneme", (span,))


@edit
def set_word(project: Project, track_id: str, word_id: str, label: str, phonemes: Sequence[Segment]) -> Edited:
    """Another text for a word, with the phonemes that say it, fitted into the word's own time; all else stays.

    For a word that was typed (`spread`) or aligned again by itself. No phonemes: one silence.
    """
    _, track = track_of(project, track_id)
    _, word = segment_of(track.words, word_id)
    given = [p for p in phonemes if p.end > p.start] or [Segment(id=new_id(), start=word.start, end=word.end, label="")]
    bad = next((p.label for p in given if p.label and not is_phone(p.label)), None)
    if bad is not None:
        raise Refuse(phrase("“{label}” is no ARPAbet phoneme.", label=bad))
    if len(given) * MIN_US > word.end - word.start:
        raise Refuse(phrase(
            "{name} is too short for {n} phonemes: make it longer first.", name=name_of(word), n=len(given)
        ))
    refuse_locked(word)
    line = line_around(track, Span(word.start, word.end - 1))
    new = [Cell(replace(p, by="hand"), word.id) for p in fitted(given, word.start, word.end)]
    at = [k for k, cell in enumerate(line.cells) if cell.owner == word.id]
    track, span = with_line(track, line, [*line.cells[: at[0]], *new, *line.cells[at[-1] + 1 :]])
    index, word = segment_of(track.words, word_id)
    named = replace(word, label=" ".join(label.split()), by="hand")
    track = replace(track, words=blocks.replace_range(track.words, index, index + 1, [named]))
    return Edited(with_track(project, track), "Rename word", (Span(word.start, word.end), span))


def spread(phones: Sequence[str], start: int, end: int) -> list[Segment]:
    """Phones of equal length over a stretch; one silence when there are none."""
    labels = list(phones) or [""]
    edges = [start + (end - start) * k // len(labels) for k in range(len(labels) + 1)]
    return [
        Segment(id=new_id(), start=a, end=b, label=from_hand(label), by="hand")
        for label, a, b in zip(labels, edges[:-1], edges[1:], strict=True)
    ]


def _moved(
    project: Project, track_id: str, tier: TierKind, segment_ids: Collection[str], by_us: int, mode: Mode
) -> Edited:
    shot, track = track_of(project, track_id)
    lane = lane_of(track, tier)
    chosen = sorted({segment_of(lane, segment_id)[0] for segment_id in segment_ids})
    label = phrase("Move {what}", what=NAMES[tier][len(chosen) > 1])
    if not chosen or not by_us:
        return Edited(project, label)
    segments = [blocks.get(lane, index) for index in chosen]
    if tier in ("rests", "keep"):
        refuse_locked(*segments)
        lane, spans = sparse.moved(lane, chosen, by_us, shot.duration, mode)
        after_it = replace(track, **{tier: lane})
    elif mode == "shift" and segments[0].start > 0:
        after_it, span = edge_moved(track, tier, segments[0], "start", segments[0].start + by_us, "shift")
        spans = (span,)
    else:
        after_it, span = _speech_moved(track, tier, segments, by_us, mode)
        spans = (span,)
    if after_it == track:
        return Edited(project, label)
    return Edited(with_track(project, after_it), label, spans)


def _speech_moved(
    track: FaceTrack, tier: TierKind, segments: Sequence[Segment], by: int, mode: Mode
) -> tuple[FaceTrack, Span]:
    for segment, place in ((segments[0], "start"), (segments[-1], "end")):
        if not segment.label and getattr(segment, place) in (0, _duration(track)):
            raise Refuse("The silence reaches to the shot's start: move its edge." if place == "start"
                         else "The silence reaches to the shot's end: move its edge.")  # fmt: skip
    low, high = _limits(track, tier, segments)
    by = max(min(by, high), low)
    first, last = segments[0], segments[-1]
    far = 0
    if mode == "push" and by:
        edge = last.end if by > 0 else first.start
        index = blocks.first_ending_after(track.phonemes, edge) - (by < 0)
        most, far = room(track, index, 1 if by > 0 else -1, abs(by))
        by = most if by > 0 else -most
    if not by:
        return track, Span(first.start, first.start)
    low, high = min(first.start, first.start + by), max(last.end, last.end + by)
    if mode == "push":
        low, high = min(low, far), max(high, far)
    line = line_around(track, Span(low, high))
    if mode == "push":
        inside = [k for k, cell in enumerate(line.cells) if first.start <= cell.start < last.end]
    else:
        inside = [k for k, cell in enumerate(line.cells) if any(s.start <= cell.start < s.end for s in segments)]
    claims = {k: line.cells[k].at(line.cells[k].start + by, line.cells[k].end + by) for k in inside}
    refuse_locked(*(line.cells[k].segment for k in inside))
    others = list(line.cells)
    if mode == "push" and by > 0:
        others[inside[-1] + 1 :] = pushed_on(line.cells[inside[-1] + 1 :], by, far)
    elif mode == "push":
        others[: inside[0]] = pushed_back(line.cells[: inside[0]], -by, far)
    if tier == "phonemes":
        claims |= _held_together(line.cells, claims, by)
    made = overwritten(others, claims, pauses=tier == "words", start=line.start, end=line.end)
    return with_line(track, line, made)


def _held_together(cells: Sequence[Cell], claims: Mapping[int, Cell], by: int) -> dict[int, Cell]:
    """Phonemes that grow to keep their word in one piece when its first or last phoneme goes outward."""
    grown = {}
    for k, claim in claims.items():
        beside = k + 1 if by < 0 else k - 1
        word = [cell for cell in cells if cell.owner == claim.owner]
        if word[0].start <= claim.start and claim.end <= word[-1].end:
            continue
        if beside not in claims and 0 <= beside < len(cells) and cells[beside].owner == claim.owner:
            cell, beyond = cells[beside], claims.get(2 * beside - k)  # what moves on its other side takes its place
            if by < 0:
                grown[beside] = cell.at(claim.end, cell.end if beyond is None else min(cell.end, beyond.start))
            else:
                grown[beside] = cell.at(cell.start if beyond is None else max(cell.start, beyond.end), claim.start)
    return grown


def _limits(track: FaceTrack, tier: TierKind, segments: Sequence[Segment]) -> tuple[int, int]:
    """How far segments may move to the left (negative) and right: in the shot, and phonemes in their words."""
    low, high = -segments[0].start, _duration(track) - segments[-1].end
    if tier == "phonemes":
        for segment in segments:
            word = blocks.segment_at(track.words, segment.start)
            if word is not None and segment.start > word.start:
                low = max(low, word.start - segment.start)
            if word is not None and segment.end < word.end:
                high = min(high, word.end - segment.end)
    return low, high


def _duration(track: FaceTrack) -> int:
    if not len(track.words):
        raise Refuse("Align the speech first: there are no words yet.")
    return blocks.last(track.words).end
