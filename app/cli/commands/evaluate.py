"""`plosive evaluate`: how good a renderer's mouths are on clips, beside baselines and with proof of the figures."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.console import Console, UsageError
from app.cli.parser import text_or_file
from app.jobs.manager import JobManager
from app.services.evaluation.run import evaluate
from app.services.evaluation.speech import words_beside
from app.services.evaluation.table import as_text, as_values
from app.services.evaluation.task import Clip, Task


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Evaluate, print the tables, write the report."""
    if not 0 < arguments.bank_until < 1:
        raise UsageError("--bank-until is a share between 0 and 1")
    if arguments.output is not None and arguments.output.suffix.lower() not in (".html", ".htm"):
        raise UsageError("the report is a page: name it .html")
    if not 0 < arguments.minutes <= 24 * 60 or arguments.steps < 0:
        raise UsageError("--minutes is a length of time above 0, --steps a number of steps")
    clips = _clips(arguments)
    task = Task(
        arguments.mode, arguments.renderer, arguments.predictor, arguments.bank_until, arguments.again,
        arguments.minutes, arguments.steps)
    found = JobManager(inline=True).run(
        lambda progress, token: evaluate(
            clips, task, progress, token, lambda clip, why: console.warn(f"{clip.path.name}: {why}")),
        console.progress,
    )
    values = as_values(found)
    text = as_text(found)
    if arguments.output is not None:
        from app.services.evaluation.report import write

        write(found, arguments.output)
        values["report"] = str(arguments.output)
        text += f"\n\nReport: {arguments.output}"
    console.result(values, text)
    return 1 if found.failed else 0


def _clips(arguments: argparse.Namespace) -> list[Clip]:
    """The clips with their words; in cross mode each with the recording it shall speak."""
    paths: list[Path] = arguments.clips
    if arguments.transcript and len(paths) > 1:
        raise UsageError("--transcript is for one clip; several have a .lab or .txt of their name beside them")
    cross = arguments.mode == "cross"
    if not cross and (arguments.dialogue is not None or arguments.dialogue_transcript):
        raise UsageError("--dialogue is for --mode cross")
    if cross and arguments.dialogue is None and len(paths) == 1:
        raise UsageError("--mode cross needs --dialogue, or several clips: each then speaks the next one's sound")
    out = []
    for number, path in enumerate(paths):
        said = text_or_file(arguments.transcript) if arguments.transcript else words_beside(path)
        if not cross:
            out.append(Clip(path, said))
            continue
        line: Path = arguments.dialogue or paths[(number + 1) % len(paths)]
        own = arguments.dialogue_transcript
        out.append(Clip(path, said, line, text_or_file(own) if own else words_beside(line)))
    return out
