"""Text before audio: a typed line becomes words and phonemes with times, and the face says them in silence.

The result is one undoable edit. When a recording comes, it is aligned as always and what was edited about the draft
moves with its words (`app.document.edits.carry`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.document.edits.analysis import set_draft
from app.document.edits.result import Edited, Refused
from app.document.model import FaceTrack, Project
from app.document.time import SECOND
from app.media.audio import Audio
from app.services.alignment import own_words
from app.services.analysis import LISTEN_S, partition
from inference.errors import PlosiveError

if TYPE_CHECKING:
    from inference.pose.text.draft import Line

BEFORE_US = 200_000
"""Silence before a line that nobody placed: time for a mouth to open."""

RUSHED = 1.6
"""Speaking rate up to which a line is hurried to fit into its shot; what still does not fit is cut off."""

_RATE = 48_000


@dataclass(frozen=True, slots=True)
class Draft:
    """A line to be spoken: where it begins, and how fast (`rate`, 1.0 = usual) or how long (`length_s`) it is."""

    text: str
    start_us: int = BEFORE_US
    rate: float | None = None
    length_s: float | None = None


@dataclass(frozen=True, slots=True)
class Timing:
    """How a draft would come out: speaking rate, seconds, and whether the shot has room for it."""

    rate: float
    seconds: float
    fits: bool


def timing_of(line: Line, draft: Draft, duration_us: int) -> Timing:
    """Rate and length of a line in a shot: as asked; hurried, if nothing was asked, when the shot is too short."""
    room = (duration_us - draft.start_us) / SECOND
    rate = draft.rate or 1.0
    if draft.length_s is not None:
        rate = line.rate_for(draft.length_s)
    elif draft.rate is None and room > 0 and line.length() > room:
        rate = min(line.rate_for(room), RUSHED)
    seconds = line.length(rate)
    return Timing(rate, seconds, seconds <= room + 0.001)


def drafted(project: Project, track_id: str, draft: Draft) -> Edited | Refused:
    """The project with a drafted line. Raises PlosiveError when the text holds nothing to say or has no room."""
    shot, track = project.track(track_id)
    line = _line(project, track, draft.text)
    timing = timing_of(line, draft, shot.duration)
    start = draft.start_us / SECOND
    if not 0 <= draft.start_us < shot.duration:
        raise PlosiveError(
            f"The line would begin at {start:.2f} s, the shot ends at {shot.duration / SECOND:.2f} s",
            "Let it begin earlier",
        )
    alignment = line.timed(start, timing.rate)
    notes = [*line.notes, f"Timed from the text alone, {timing.seconds:.2f} s at {timing.rate:.2f} of the usual rate"]
    if not timing.fits:
        notes.append("The line is longer than the shot: its end is cut off")
    return set_draft(
        project, track_id, partition(alignment.words, 0.0, shot.duration),
        partition(alignment.phones, 0.0, shot.duration), draft.text, notes,
    )  # fmt: skip


def again(project: Project, track_id: str, text: str) -> Edited | Refused:
    """A drafted line with other words, beginning where the old one does and as fast as it is."""
    shot, track = project.track(track_id)
    spoken = [word for word in track.words if word.label]
    if not spoken or track.dialogue is None:
        return drafted(project, track_id, Draft(text))
    start = spoken[0].start
    lasts = (spoken[-1].end - start) / SECOND
    rate: float | None = None
    if spoken[-1].end < shot.duration:  # not cut off
        rate = _line(project, track, track.dialogue.transcript).rate_for(lasts)
    return drafted(project, track_id, Draft(text, start, rate))


def is_silent(audio: Audio) -> bool:
    """Whether a shot's own sound holds nothing that could be aligned."""
    from inference.speech.activity import RATE, resample
    from inference.speech.activity import is_silent as quiet

    mono = audio.mono()
    return bool(not len(mono.samples) or quiet(resample(mono.samples[:, 0], mono.rate)[: RATE * LISTEN_S]))


def silence(duration_us: int) -> Audio:
    """What is heard of a draft."""
    return Audio(np.zeros((round(duration_us * _RATE / SECOND), 1), np.float32), _RATE)


def _line(project: Project, track: FaceTrack, text: str) -> Line:
    from inference.pose.text.draft import line_of  # brings the dictionary and scipy: opening a project does without

    return line_of(text, own_words(project), track.dialogue.language if track.dialogue is not None else "en")
