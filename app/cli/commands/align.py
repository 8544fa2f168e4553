"""`plosive align`: alignment alone, as a TextGrid."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from app.cli.console import Console
from app.cli.parser import text_or_file
from app.io import textgrid
from app.jobs.manager import JobManager
from app.media.audio import load_audio
from app.services.analysis import aligner_for
from inference.api import Alignment
from inference.metrics.alignment import agreement, disagreements, late


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Align a recording (or a video's sound) to a transcript."""
    audio = load_audio(arguments.audio).mono()
    aligner = aligner_for(arguments.aligner, arguments.language)
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
    values: dict[str, Any] = {
        "output": str(arguments.output), "words": len(words), "phones": len(phones),
        "duration_s": alignment.duration, "notes": list(alignment.notes),
    }
    lines = [f"{arguments.output}: {len(words)} words, {len(phones)} phones"]
    if arguments.compare is not None:
        lines += _compare(textgrid.read(arguments.compare), alignment, values)
    console.result(values, "\n".join(lines))
    return 0


def _compare(reference: Alignment, found: Alignment, values: dict[str, Any]) -> list[str]:
    """Lines on how far an alignment is from another; the same for machines into `values`."""
    lines, compared = [], {}
    for tier in ("words", "phones"):
        one, other = getattr(reference, tier), getattr(found, tier)
        figures = agreement(late(one, other), sum(bool(i.label) for i in one))
        apart = disagreements(one, other)
        lines.append(f"{tier}: {figures.line()}")
        lines += [f"  {p.reference.label} at {p.reference.start:.3f} s: {1000 * p.late_s:+.0f} ms" for p in apart]
        compared[tier] = {
            **asdict(figures), "apart": [(p.reference.label, p.reference.start, p.late_s) for p in apart]}
    values["compared"] = compared
    return lines
