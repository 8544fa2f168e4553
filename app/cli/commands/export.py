"""`plosive export`: writes the finished shot, or a stretch of it."""

from __future__ import annotations

import argparse

from app.cli.console import Console
from app.cli.work import opened, stretch, write_out


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Render what is missing and write the file."""
    with opened(arguments.project) as studio:
        write_out(studio, arguments, console, stretch(studio, arguments))
    return 0
