"""`plosive draft`: shot and typed line in, a silent draft out, before anybody has spoken the line."""

from __future__ import annotations

import argparse
import tempfile
from contextlib import ExitStack
from pathlib import Path

from msgspec.structs import replace

from app.cli.console import Console
from app.cli.parser import text_or_file
from app.cli.work import write_out
from app.document.edits.analysis import set_dialogue
from app.document.edits.result import Edited, Refused
from app.document.model import Dialogue
from app.export.target import check_target
from app.io.project import FILE
from app.jobs.manager import JobManager
from app.services.drafting import BEFORE_US, Draft, drafted
from app.services.exporting import preset_for
from app.services.pipeline import Pipeline
from app.services.studio import Studio
from inference.errors import PlosiveError


def run(arguments: argparse.Namespace, console: Console) -> int:
    """New project, line timed from its text, analyse, render and export; kept only where `--project` says."""
    preset_for(arguments.output, arguments.preset)  # a wrong name or place fails before minutes of work
    check_target(arguments.shot, arguments.output)
    start = BEFORE_US if arguments.start is None else round(arguments.start * 1_000_000)
    line = Draft(text_or_file(arguments.transcript), start, arguments.rate, arguments.length)
    with ExitStack() as stack:
        folder = arguments.project
        if folder is None:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="plosive-"))) / "draft.plosive"
        elif (folder / FILE).exists():
            raise PlosiveError(f"There is already a project at {folder}", "Choose another --project")
        studio = Studio.create(
            arguments.shot, folder, transcript=line.text, draft=True, jobs=JobManager(inline=True),
            scratch=arguments.project is None,
        )
        stack.callback(studio.close)
        track = studio.shot.tracks[0]
        spoken = replace(track.dialogue or Dialogue(), language=arguments.language)
        result = set_dialogue(studio.session.project, track.id, spoken)
        if isinstance(result, Edited):
            result = drafted(result.project, track.id, line)
        if isinstance(result, Refused):
            raise PlosiveError(result.reason)
        studio.apply(result)
        try:
            problems = studio.jobs.run(Pipeline(studio).run, console.progress)
        finally:
            if arguments.project is not None:
                studio.save()
        dialogue = studio.shot.tracks[0].dialogue
        for note in (*studio.shot.media.info.warnings, *problems, *(dialogue.notes if dialogue else ())):
            console.warn(note)
        write_out(studio, arguments, console)
    return 0
