"""`plosive dub`: shot and line in, finished shot out."""

from __future__ import annotations

import argparse
import tempfile
from contextlib import ExitStack
from pathlib import Path

from app.cli.console import Console
from app.cli.parser import text_or_file
from app.cli.work import write_out
from app.export.target import check_target
from app.io.project import FILE
from app.jobs.manager import JobManager
from app.services.exporting import preset_for
from app.services.pipeline import Pipeline
from app.services.projects import made_from
from app.services.studio import Studio
from inference.errors import PlosiveError


def run(arguments: argparse.Namespace, console: Console) -> int:
    """All of new, analyse, render and export; the project is kept only where `--project` says."""
    preset_for(arguments.output, arguments.preset)  # a wrong name or place fails before minutes of work
    with ExitStack() as stack:
        folder, kept = arguments.project, arguments.project is not None
        if not kept:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="plosive-"))) / "dub.plosive"
        transcript = text_or_file(arguments.transcript)
        again = kept and (folder / FILE).exists()
        studio = _continued(arguments, transcript) if again else _begun(arguments, folder, transcript)
        stack.callback(studio.close)
        check_target(arguments.shot, arguments.output)
        try:
            problems = studio.jobs.run(Pipeline(studio).run, console.progress)
        finally:
            if kept:  # a dub that is stopped or refused goes on from here next time
                studio.save()
        for note in (*studio.shot.media.info.warnings, *problems):
            console.warn(note)
        for track in studio.shot.tracks:
            for note in track.dialogue.notes if track.dialogue else ():
                console.warn(note)
        write_out(studio, arguments, console)
    return 0


def _begun(arguments: argparse.Namespace, folder: Path, transcript: str) -> Studio:
    return Studio.create(
        arguments.shot, folder, dialogue=arguments.dialogue, transcript=transcript,
        offset_us=round(arguments.offset * 1_000_000), jobs=JobManager(inline=True),
        scratch=arguments.project is None,
    )


def _continued(arguments: argparse.Namespace, transcript: str) -> Studio:
    """The project an earlier run of the same command left; PlosiveError when it was made from something else."""
    studio = Studio.open(arguments.project, jobs=JobManager(inline=True))
    try:
        offset = round(arguments.offset * 1_000_000)
        if not made_from(studio.session.project, arguments.shot, arguments.dialogue, transcript, offset):
            raise PlosiveError(
                f"{arguments.project} was made from another shot, line or transcript",
                "Choose another --project, or write this one with `plosive export`",
            )
    except BaseException:
        studio.close()
        raise
    return studio
