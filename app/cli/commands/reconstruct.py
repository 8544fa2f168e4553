"""`plosive reconstruct`: what the renderer's quality is judged on."""

from __future__ import annotations

import argparse

from app.cli.console import Console, UsageError
from app.cli.parser import text_or_file
from app.jobs.manager import JobManager
from app.services.reconstruction import Task
from app.services.reconstruction import run as reconstruct


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Re-render the tail and write it, lossless."""
    if arguments.output.suffix.lower() != ".mkv":
        raise UsageError("the output is lossless FFV1: name it .mkv")
    if not 0 < arguments.bank_until < 1:
        raise UsageError("--bank-until is a share between 0 and 1")
    if arguments.drive == "audio" and not arguments.transcript:
        raise UsageError("--drive audio needs --transcript")
    task = Task(
        arguments.clip, arguments.output, arguments.bank_until, arguments.drive,
        text_or_file(arguments.transcript), arguments.renderer, arguments.minutes,
    )
    first = JobManager(inline=True).run(lambda progress, token: reconstruct(task, progress, token), console.progress)
    console.result({"output": str(task.out), "first_frame": first}, f"{task.out}: frames from {first} on")
    return 0
