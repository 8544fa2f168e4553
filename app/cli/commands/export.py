"""`plosive export`: writes the finished shot."""

from __future__ import annotations

import argparse

from app.cli.console import Console
from app.cli.work import opened
from app.services.exporting import export


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Render what is missing and write the file."""
    with opened(arguments.project) as studio:
        project = studio.session.project
        out = studio.jobs.run(
            lambda progress, token: export(studio, project, arguments.output, arguments.preset, progress, token),
            console.progress,
        )
        console.result({"output": str(out)}, f"{out}")
    return 0
