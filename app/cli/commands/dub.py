"""`plosive dub`: shot and line in, finished shot out."""

from __future__ import annotations

import argparse
import tempfile
from contextlib import ExitStack
from pathlib import Path

from app.cli.console import Console
from app.cli.parser import text_or_file
from app.jobs.manager import JobManager
from app.services.exporting import export, preset_for
from app.services.pipeline import Pipeline
from app.services.studio import Studio


def run(arguments: argparse.Namespace, console: Console) -> int:
    """All of new, analyse, render and export; the project is kept only where `--project` says."""
    preset_for(arguments.output, arguments.preset)  # a wrong name fails before minutes of work
    with ExitStack() as stack:
        folder = arguments.project
        if folder is None:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="plosive-"))) / "dub.plosive"
        studio = Studio.create(
            arguments.shot,
            folder,
            dialogue=arguments.dialogue,
            transcript=text_or_file(arguments.transcript),
            offset_us=round(arguments.offset * 1_000_000),
            jobs=JobManager(inline=True),
            scratch=arguments.project is None,
        )
        stack.callback(studio.close)
        for note in (*studio.shot.media.info.warnings, *studio.jobs.run(Pipeline(studio).run, console.progress)):
            console.warn(note)
        studio.save()
        project = studio.session.project
        for track in project.shots[0].tracks:
            for note in track.dialogue.notes if track.dialogue else ():
                console.warn(note)
        out = studio.jobs.run(
            lambda progress, token: export(studio, project, arguments.output, arguments.preset, progress, token),
            console.progress,
        )
        console.result({"output": str(out), "frames": project.shots[0].media.info.frames}, f"{out}")
    return 0
