"""`plosive new`: a project folder around a shot."""

from __future__ import annotations

import argparse

from app.cli.console import Console
from app.cli.parser import text_or_file
from app.jobs.manager import JobManager
from app.services.studio import Studio


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Make the project; nothing is analysed yet."""
    studio = Studio.create(
        arguments.shot,
        arguments.output,
        dialogue=arguments.dialogue,
        transcript=text_or_file(arguments.transcript),
        offset_us=round(arguments.offset * 1_000_000),
        draft=arguments.draft,
        jobs=JobManager(inline=True),
    )
    try:
        info = studio.shot.media.info
        for warning in info.warnings:
            console.warn(warning)
        values = {"project": str(studio.folder), "frames": info.frames, "rate": info.rate,
                  "width": info.width, "height": info.height}
        console.result(values, f"{studio.folder}: {info.frames} frames, {info.width}x{info.height}")
    finally:
        studio.close()
    return 0
