"""`plosive analyse`: everything that is learned of a shot."""

from __future__ import annotations

import argparse

from app.cli.console import Console
from app.cli.work import opened, summary
from app.services.pipeline import Pipeline


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do what is missing; what was finished is kept also when a later stage fails."""
    with opened(arguments.project) as studio:
        try:
            for note in studio.jobs.run(Pipeline(studio).run, console.progress):
                console.warn(note)
        finally:
            studio.save()
        console.result(summary(studio), f"{studio.folder}: {len(studio.shot.tracks)} face(s) analysed")
    return 0
