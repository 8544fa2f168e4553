"""`plosive render`: fills the frame cache, so that the window and an export find everything there."""

from __future__ import annotations

import argparse

from app.cli.console import Console
from app.cli.work import opened, stretch


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Render what the cache lacks between two times."""
    with opened(arguments.project) as studio:
        frames = stretch(studio, arguments) or range(studio.timebase().frames)
        project = studio.session.project
        made = studio.jobs.run(
            lambda progress, token: studio.render.fill(
                project, frames.start, frames.stop, progress=progress, token=token
            ),
            console.progress,
        )
        values = {"frames": len(frames), "rendered": made, "cached": len(frames) - made}
        console.result(values, f"{made} of {len(frames)} frames rendered, the others needed nothing")
    return 0
