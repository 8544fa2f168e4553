"""Another aligner's view of a line: where the two differ by more than a person would pass over.

The other one is a file of timing (of the Montreal Forced Aligner, of a person), or a model in a folder that aligns the
same recording again. Nothing of the line changes; what differs is said word by word.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.document.model import Dialogue, FaceTrack, Tier
from app.document.time import SECOND
from app.interchange import table
from app.interchange.aligned import alignment_of
from app.jobs.job import Job
from app.services.alignment import own_words
from inference.api import Alignment, Interval, Progress, Token
from inference.errors import PlosiveError
from inference.metrics.alignment import Pair, disagreements, pairs

if TYPE_CHECKING:  # opening a project brings OpenCV, which a window that starts does without
    from app.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word on which two aligners disagree: its id, where it begins (microseconds), and how the other has it.

    `late_us` is by how much the other lets the word begin later, `phones` the same for its phonemes: only what
    differs by more than `inference.metrics.alignment.DISAGREEMENT_S`.
    """

    word_id: str
    label: str
    at: int
    late_us: int
    phones: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Opinion:
    """Who the other is, how many words both have, and where they disagree."""

    name: str
    words: int
    doubts: tuple[Doubt, ...]


def ask(
    studio: Workspace, track_id: str, other: Path, *, done: Callable[[Opinion], None],
    failed: Callable[[Job], None] | None = None,
) -> Job:
    """Compare a face's words and phonemes with a file of timing, or with what the model in a folder finds."""
    project = studio.session.project
    track = project.track(track_id)[1]
    own = own_words(project)

    def work(progress: Progress, token: Token) -> Opinion:
        if not other.is_dir():
            return compared(track, alignment_of(table.opened(other)), other.name)
        from app.services.analysis import aligner_for

        dialogue, audio = track.dialogue or Dialogue(), studio.audio(track_id)
        if audio is None:
            raise PlosiveError("This face has no sound to align to", "Give it a dialogue recording")
        text = dialogue.transcript.strip() or " ".join(word.label for word in track.words if word.label)
        found = aligner_for(f"{kind_of(other)}:{other}", dialogue.language).align(
            audio.mono().samples[:, 0], audio.rate, text, pronunciations=own, progress=progress, token=token)
        start = dialogue.offset if dialogue.audio is not None else audio.start_us
        return compared(track, found, other.name, start / SECOND)

    return studio.jobs.submit("Comparing alignments", work, done=done, failed=failed)


def kind_of(folder: Path) -> str:
    """Which aligner reads the model of a folder; its own errors say what is wrong with it."""
    try:
        config = json.loads((folder / "config.json").read_text("utf-8"))
    except (OSError, ValueError):
        config = {}
    return "whisper" if isinstance(config, dict) and config.get("model_type") == "whisper" else "ctc"


def compared(track: FaceTrack, other: Alignment, name: str, start_s: float = 0.0) -> Opinion:
    """Where a face's tiers and another alignment differ; its times begin at `start_s` of the shot."""
    words = _intervals(track.words, start_s)
    both = pairs(words, other.words)
    if not both:
        raise PlosiveError(f"{name} has none of the words of this line", "Choose a file or a model of the same line")
    apart: dict[float, Pair] = {p.reference.start: p for p in disagreements(words, other.words)}
    phones: list[Pair] = disagreements(_intervals(track.phonemes, start_s), other.phones)
    doubts = []
    for segment, word in zip((w for w in track.words if w.label), (w for w in words if w.label), strict=True):
        inside = tuple(
            (p.reference.label, round(p.late_s * SECOND)) for p in phones
            if word.start - 1e-6 <= p.reference.start < word.end - 1e-6)
        late = apart.get(word.start)
        if late is not None or inside:
            late_us = round(late.late_s * SECOND) if late is not None else 0
            doubts.append(Doubt(segment.id, segment.label, segment.start, late_us, inside))
    return Opinion(name, len(both), tuple(doubts))


def _intervals(tier: Tier, start_s: float) -> list[Interval]:
    return [Interval(one.label, one.start / SECOND - start_s, one.end / SECOND - start_s) for one in tier]
