"""`plosive export`: writes the finished shot."""

from __future__ import annotations

import argparse

from app.cli.console import Console
from app.cli.work import opened
from app.export.encode import Exported
from app.services.exporting import export


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Render what is missing and write the file."""
    with opened(arguments.project) as studio:
        project = studio.session.project
        made: Exported = studio.jobs.run(
            lambda progress, token: export(studio, project, arguments.output, arguments.preset, progress, token),
            console.progress,
        )
        for note in made.notes:
            console.warn(note)
        console.result({"output": str(made.out), "frames": made.frames, "notes": list(made.notes)}, f"{made.out}")
    return 0
