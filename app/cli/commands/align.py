"""`plosive align`: alignment alone, as a TextGrid."""

from __future__ import annotations

import argparse

from app.cli.console import Console
from app.cli.parser import text_or_file
from app.io import textgrid
from app.jobs.manager import JobManager
from app.media.audio import load_audio
from inference import registry
from inference.api import Alignment


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Align a recording (or a video's sound) to a transcript."""
    audio = load_audio(arguments.audio).mono()
    aligner = registry.get("aligner", arguments.aligner).make()
    transcript = text_or_file(arguments.transcript)
    alignment: Alignment = JobManager(inline=True).run(
        lambda progress, token: aligner.align(
            audio.samples[:, 0], audio.rate, transcript, progress=progress, token=token
        ),
        console.progress,
    )
    textgrid.write(arguments.output, alignment)
    for note in alignment.notes:
        console.warn(note)
    words = [word for word in alignment.words if word.label]
    phones = [phone for phone in alignment.phones if phone.label]
    values = {
        "output": str(arguments.output), "words": len(words), "phones": len(phones),
        "duration_s": alignment.duration, "notes": list(alignment.notes),
    }
    console.result(values, f"{arguments.output}: {len(words)} words, {len(phones)} phones")
    return 0
