"""What several commands share: an open project that is let go of again, and what to say about it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Any

from app.cli.console import Console, UsageError
from app.document.model import FaceTrack
from app.document.time import SECOND, Span
from app.export.encode import Exported
from app.jobs.manager import JobManager
from app.services.exporting import export
from app.services.studio import Studio
from inference.errors import PlosiveError


@contextmanager
def opened(folder: Path) -> Iterator[Studio]:
    """The project, closed afterwards whatever happens."""
    studio = Studio.open(folder, jobs=JobManager(inline=True))
    try:
        yield studio
    finally:
        studio.close()


def stretch(studio: Studio, arguments: argparse.Namespace) -> range | None:
    """The frames that `--from` and `--to` (seconds) touch; None where neither is given: the whole shot.

    Raises UsageError for what is no stretch of this shot. An end beyond the shot's is the shot's.
    """
    if arguments.start is None and arguments.end is None:
        return None
    timebase = studio.timebase()
    length = timebase.duration / SECOND
    start = 0.0 if arguments.start is None else arguments.start
    end = length if arguments.end is None else min(arguments.end, length)
    if not 0 <= start < length:  # false also for what is no number
        raise UsageError(f"--from {start:g} lies outside the shot. Choose 0 or more, and less than its {length:.3f} s.")
    if not start < end:
        raise UsageError(f"--to {arguments.end:g} does not lie behind --from {start:g}. Choose a later end.")
    frames: range = timebase.frames_of(Span(round(start * SECOND), max(round(end * SECOND), round(start * SECOND) + 1)))
    return frames


def write_out(
    studio: Studio, arguments: argparse.Namespace, console: Console, frames: range | None = None
) -> None:
    """Render what is missing, write the file that `-o` and `--preset` ask for, or only `frames`, and say so."""
    project = studio.session.project
    made: Exported = studio.jobs.run(
        lambda progress, token: export(studio, project, arguments.output, arguments.preset, progress, token, frames),
        console.progress,
    )
    for note in made.notes:
        console.warn(note)
    console.result({"output": str(made.out), "frames": made.frames, "notes": list(made.notes)}, f"{made.out}")


def summary(studio: Studio) -> dict[str, Any]:
    """A project in numbers."""
    media = studio.shot.media
    return {
        "project": str(studio.folder),
        "name": studio.session.project.name,
        "shot": {
            "path": str(studio.path(media)),
            "missing": not studio.path(media).exists(),
            "frames": media.info.frames,
            "rate": media.info.rate,
            "width": media.info.width,
            "height": media.info.height,
            "duration_s": media.info.duration / 1e6,
            "warnings": list(media.info.warnings),
        },
        "tracks": [_track(studio, index) for index in range(len(studio.shot.tracks))],
        "consent": [f"{consent.person}: {consent.statement}" for consent in studio.session.project.consent],
    }


def _track(studio: Studio, index: int) -> dict[str, Any]:
    track = studio.shot.tracks[index]
    face = studio.render.face(track)
    dialogue = track.dialogue
    return {
        "id": track.id,
        "name": track.name,
        "renderer": track.renderer,
        "predictor": track.predictor,
        "frames_with_face": 0 if face is None else int(face.present.sum()),
        "frames_editable": 0 if face is None else int((face.visibility > 0.5).sum()),
        "bank": bool(track.bank),
        "speaker_model": bool(track.speaker),
        "dialogue": None if dialogue is None or dialogue.audio is None else dialogue.audio.path,
        "transcript": "" if dialogue is None else dialogue.transcript,
        "transcript_by": "" if dialogue is None else dialogue.transcript_by,
        "words": [[word.label, word.start / 1e6, word.end / 1e6] for word in track.words if word.label],
        "phonemes": [[phone.label, phone.start / 1e6, phone.end / 1e6] for phone in track.phonemes],
        "keys": len(track.keys),
        "rests": len(track.rests),
        "keep": len(track.keep),
        "notes": [] if dialogue is None else list(dialogue.notes),
    }


def face_named(studio: Studio, name: str) -> FaceTrack:
    """The face of a name or id, the first one for "". Raises PlosiveError that names them all."""
    tracks = studio.shot.tracks
    found = next((t for t in tracks if not name or name in (t.name, t.id)), None)
    if found is None:
        there = ", ".join(t.name for t in tracks)
        remedy = f"Choose one of {there}" if there else "Analyse the shot first"
        raise PlosiveError(f"There is no face called {name}" if name else "No face is known in this project", remedy)
    return found


def frame_rate(text: str) -> Fraction:
    """Frames per second as a user writes them: "24", "29.97", "30000/1001"."""
    try:
        rate = Fraction(text)
    except (ValueError, ZeroDivisionError):
        rate = Fraction(0)
    if not 1 <= rate <= 1000:
        raise UsageError(f"{text} is no frame rate: write 24 or 30000/1001")
    # a rounded NTSC rate means the exact one
    exact = Fraction(round(rate * 1001 / 1000) * 1000, 1001)
    return exact if rate.denominator != 1 and abs(rate - exact) < Fraction(1, 200) else rate
