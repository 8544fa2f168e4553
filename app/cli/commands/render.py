"""`plosive render`: fills the frame cache, so that the window and an export find everything there."""

from __future__ import annotations

import argparse

from app.cli.console import Console, UsageError
from app.cli.work import opened
from app.document.time import Span


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Render what the cache lacks between two times."""
    with opened(arguments.project) as studio:
        timebase = studio.timebase()
        end = timebase.duration if arguments.end is None else round(arguments.end * 1e6)
        start = round(arguments.start * 1e6)
        if not 0 <= start < end:
            raise UsageError("--from must lie before --to")
        frames = timebase.frames_of(Span(start, end))
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
