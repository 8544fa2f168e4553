"""What every edit gives back, and the few steps all edits share.

An edit is a pure function of a project. It gives `Edited` with a new project, or `Refused` with the reason in plain
words for the status bar; a refusal leaves nothing changed because nothing can be. Inside, an edit raises `Refuse`
wherever it finds that it cannot go on, and the `edit` decorator turns that into the answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import ParamSpec

from msgspec.structs import replace

from app.document import blocks
from app.document.model import FaceTrack, Project, Segment, Shot, Tier, TierKind
from app.document.phrase import phrase
from app.document.time import Span

MIN_US = 10_000
"""Shortest segment: one frame of an aligner."""

NAMES: dict[TierKind, tuple[str, str]] = {
    "words": (phrase("word"), phrase("words")), "phonemes": (phrase("phoneme"), phrase("phonemes")),
    "rests": (phrase("rest"), phrase("rests")), "keep": (phrase("kept stretch"), phrase("kept stretches")),
}  # fmt: skip
"""What one and what several segments of a tier are called in the name of a step."""

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Edited:
    """The project after an edit, what to call the step, and the stretches of time it touched."""

    project: Project
    label: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """Why an edit cannot be done, as a sentence for the user."""

    reason: str


class Refuse(Exception):
    """Raised inside an edit that cannot go on; `reason` is a sentence for the user."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def edit(function: Callable[P, Edited]) -> Callable[P, Edited | Refused]:
    """Make a function that may raise `Refuse` one that answers `Refused`."""

    @wraps(function)
    def answer(*args: P.args, **kwargs: P.kwargs) -> Edited | Refused:
        try:
            return function(*args, **kwargs)
        except Refuse as no:
            return Refused(no.reason)

    return answer


def track_of(project: Project, track_id: str) -> tuple[Shot, FaceTrack]:
    """The track and its shot, or a refusal."""
    try:
        return project.track(track_id)
    except KeyError:
        raise Refuse("This face is no longer in the project.") from None


def shot_of(project: Project, shot_id: str) -> Shot:
    """The shot, or a refusal."""
    try:
        return project.shot(shot_id)
    except KeyError:
        raise Refuse("This shot is no longer in the project.") from None


def lane_of(track: FaceTrack, kind: TierKind) -> Tier:
    """The tier of this kind that can be edited."""
    lanes: dict[TierKind, Tier] = {
        "words": track.words, "phonemes": track.phonemes, "rests": track.rests, "keep": track.keep,
    }
    return lanes[kind]


def segment_of(tier: Tier, segment_id: str) -> tuple[int, Segment]:
    """Position and segment, or a refusal."""
    try:
        return blocks.find(tier, segment_id)
    except KeyError:
        raise Refuse("This segment is no longer there.") from None


def with_shot(project: Project, shot: Shot) -> Project:
    """The project with a shot exchanged for its new self."""
    return replace(project, shots=tuple(shot if old.id == shot.id else old for old in project.shots))


def with_track(project: Project, track: FaceTrack) -> Project:
    """The project with a track exchanged for its new self."""
    shot, _ = project.track(track.id)
    tracks = tuple(track if old.id == track.id else old for old in shot.tracks)
    return with_shot(project, replace(shot, tracks=tracks))


def with_lane(project: Project, track: FaceTrack, lane: Tier) -> Project:
    """The project with one tier of a track exchanged."""
    return with_track(project, replace(track, **{lane.kind: lane}))


def name_of(segment: Segment) -> str:
    """How a segment is called in a sentence."""
    return f"“{segment.label}”" if segment.label else phrase("the silence")


def no_phoneme(label: str) -> str:
    """Why a label cannot be a phoneme's."""
    return phrase(
        "“{label}” is no ARPAbet phoneme, nor IPA; write one like AH0 or M, or nothing for silence.", label=label
    )


def refuse_locked(*segments: Segment) -> None:
    """Refuse when one of these may not change."""
    for segment in segments:
        if segment.locked:
            if segment.label:
                raise Refuse(phrase("“{label}” is locked: unlock it first.", label=segment.label))
            raise Refuse("The silence is locked: unlock it first.")
