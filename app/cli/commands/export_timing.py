"""`plosive export-timing`: words, phonemes, marks or poses of a face to a file."""

from __future__ import annotations

import argparse

from app.cli.console import Console, UsageError
from app.cli.work import face_named, opened
from app.interchange import table
from app.interchange.outgoing import EVERYTHING, SPEECH
from app.services.exchange import export_poses, export_timing

ARKIT = "arkit"


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write the file and say what it cannot hold."""
    what = [name.strip() for name in arguments.what.split(",") if name.strip()]
    for name in what:
        if name not in EVERYTHING:
            raise UsageError(f"--what {name}: choose from {', '.join(EVERYTHING)}")
    with opened(arguments.project) as studio:
        track, project = face_named(studio, arguments.face), studio.session.project
        if arguments.format == ARKIT:
            frames = export_poses(studio, project, track.id, arguments.output)
            console.result({"output": str(arguments.output), "format": ARKIT, "frames": frames},
                           f"{arguments.output}: {frames} poses")
            return 0
        one = table.format_for(arguments.output, arguments.format)
        chosen = what or (EVERYTHING if one.id == "json" else SPEECH)
        lost = export_timing(studio, project, track.id, arguments.output, one, chosen, like=arguments.into)
    for note in lost:
        console.warn(note)
    console.result({"output": str(arguments.output), "format": one.id, "lost": lost}, f"{arguments.output}")
    return 0
