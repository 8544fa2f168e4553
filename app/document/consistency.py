"""What must hold for every project, as a list of what does not. Empty after every edit, or the edit is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from math import isfinite
from typing import get_args

from app.document.axes import AUTOMATION, RANGES
from app.document.model import Colour, FaceTrack, PoseKey, Project, Segment, Shot, Tier
from inference.speech.phones import is_phone, visemes


def check(project: Project) -> list[str]:
    """Everything wrong with a project, one line each."""
    found = [*_twice("shots", (shot.id for shot in project.shots))]
    found += _twice("faces", (track.id for shot in project.shots for track in shot.tracks))
    found += _twice("versions", (version.id for version in project.versions))
    found += _twice("pronunciations", (said.word for said in project.pronunciations))
    for shot in project.shots:
        found += [f"{shot.id}: {line}" for line in _markers(shot)]
        for track in shot.tracks:
            found += [f"{shot.id}/{track.id}: {line}" for line in _track(shot, track)]
    return found


def _track(shot: Shot, track: FaceTrack) -> Iterator[str]:
    kinds = {
        "words": track.words, "phonemes": track.phonemes, "rests": track.rests, "keep": track.keep,
        "phonemes heard": track.heard,
    }  # fmt: skip
    for name, tier in kinds.items():
        if tier.kind != name.split()[0]:
            yield f"the tier of {name} calls itself {tier.kind}"
        yield from _in_order(name, tier, shot.duration)
        yield from _twice(name, (s.id for s in tier))
        if any(not block for block in tier.blocks):
            yield f"{name}: an empty block"
    for name, tier in (("words", track.words), ("phonemes", track.phonemes)):
        yield from _gapless(name, tier, shot.duration)
    if bool(len(track.words)) != bool(len(track.phonemes)):
        yield "words without phonemes, or phonemes without words"
    edges = {s.start for s in track.phonemes}
    for word in track.words:
        if word.start not in edges:
            yield f"word {word.id} “{word.label}” starts at {word.start}, where no phoneme does"
    known = set(visemes().values())
    for phoneme in track.phonemes:
        if phoneme.label and not is_phone(phoneme.label):
            yield f"phoneme {phoneme.id} “{phoneme.label}” is not ARPAbet"
        if phoneme.viseme and phoneme.viseme not in known:
            yield f"phoneme {phoneme.id} has the unknown viseme “{phoneme.viseme}”"
    yield from _keys("pose keys", shot, track.keys, RANGES)
    yield from _keys("automation", shot, track.automation, AUTOMATION)


def _in_order(name: str, tier: Tier, duration: int) -> Iterator[str]:
    for segment in tier:
        if not 0 <= segment.start < segment.end <= duration:
            yield f"{name}: {_where(segment)} does not lie in 0..{duration}"
        if not isfinite(segment.confidence):
            yield f"{name}: {_where(segment)} has a confidence that is no number"
        if segment.fade < 0 or (segment.fade and name != "keep"):
            yield f"{name}: {_where(segment)} has a fade of {segment.fade}"
    for a, b in pairwise(tier):
        if b.start < a.end:
            yield f"{name}: {_where(b)} begins before {_where(a)} has ended"


def _gapless(name: str, tier: Tier, duration: int) -> Iterator[str]:
    if not len(tier):
        return
    segments = list(tier)
    if segments[0].start != 0 or segments[-1].end != duration:
        yield f"{name} cover {segments[0].start}..{segments[-1].end} of 0..{duration}"
    for a, b in pairwise(segments):
        if a.end < b.start:
            yield f"{name}: a gap between {_where(a)} and {_where(b)}"


def _keys(name: str, shot: Shot, keys: tuple[PoseKey, ...], ranges: Mapping[str, tuple[float, float]]) -> Iterator[str]:
    yield from _twice(name, (key.id for key in keys))
    for a, b in pairwise(keys):
        if (b.axis, b.time) <= (a.axis, a.time):
            yield f"{name}: {a.id} and {b.id} are out of order or share axis and time"
    for key in keys:
        low, high = ranges.get(key.axis, (0.0, 0.0))
        if key.axis not in ranges:
            yield f"{name}: {key.id} is on the unknown axis “{key.axis}”"
        elif not low <= key.value <= high:
            yield f"{name}: {key.id}: {key.axis} {key.value} is outside {low}..{high}"
        if not 0 <= key.time < max(shot.duration, 1):
            yield f"{name}: {key.id} at {key.time} lies outside 0..{shot.duration}"


def _markers(shot: Shot) -> Iterator[str]:
    yield from _twice("markers", (marker.id for marker in shot.markers))
    for a, b in pairwise(shot.markers):
        if b.time <= a.time:
            yield f"markers {a.id} and {b.id} are out of order or share their time"
    for marker in shot.markers:
        if not 0 <= marker.time < max(shot.duration, 1):
            yield f"marker {marker.id} at {marker.time} lies outside 0..{shot.duration}"
        if marker.colour not in get_args(Colour):
            yield f"marker {marker.id} has the unknown colour “{marker.colour}”"


def _twice(name: str, ids: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            yield f"{name}: the id {one} is there twice"
        seen.add(one)


def _where(segment: Segment) -> str:
    return f"{segment.id} “{segment.label}” {segment.start}..{segment.end}"
