"""`plosive bench`: the figures users feel, on this machine."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.console import Console
from app.jobs.manager import JobManager
from app.services.bench import measure
from app.services.demo import demo_shot
from inference.errors import PlosiveError


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Measure and print; the demo shot stands in when no clip is named."""
    clip: Path = arguments.clip or demo_shot(progress=console.progress)
    if not clip.exists():
        raise PlosiveError(f"There is no file {clip}", "Check the path")
    figures = JobManager(inline=True).run(
        lambda progress, token: measure(clip, progress, token), console.progress
    )
    wide = max(len(key) for key in figures if not key.endswith("_on"))
    lines = [f"{key:{wide}} {value:>10}   {figures.get(key + '_on', '')}"
             for key, value in figures.items() if not key.endswith("_on")]
    console.result(figures, "\n".join(lines))
    return 0
