"""`plosive open`: hands over to the window, found by name, since the application may not import widgets."""

from __future__ import annotations

import argparse
from importlib.metadata import entry_points
from pathlib import Path

from app.cli.console import Console
from app.cli.parser import text_or_file
from inference.errors import PlosiveError


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Open the window on a project, on a new project around a media file, or on nothing."""
    windows = sorted(entry_points(group="plosive.windows"), key=lambda point: point.name)
    if not windows:
        raise PlosiveError("No window is installed", "Run `bash installer/run.sh` once")
    path: Path | None = arguments.path
    if arguments.demo:
        from app.services.demo import demo_project

        path = demo_project(progress=console.progress)
    elif path is not None and arguments.dialogue is not None:
        from app.services.projects import project_for

        path = project_for(path, arguments.dialogue, text_or_file(arguments.transcript))
    return int(windows[0].load()([] if path is None else [str(path)]))
