"""`plosive align`: alignment alone, of a recording or of a folder of them, in any format."""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.cli.console import Console, UsageError
from app.cli.parser import text_or_file
from app.interchange import table
from app.interchange.aligned import alignment_of, timing_of
from app.interchange.outgoing import for_format
from app.jobs.manager import JobManager
from app.media.audio import load_audio
from app.services.analysis import aligner_for
from app.services.batch import Row, Task, align_all, pairs_in, report
from app.services.piece_journal import PieceJournal, program, remembering
from inference import registry
from inference.api import Aligner, Alignment
from inference.metrics.alignment import agreement, disagreements, late


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Align a recording (or a video's sound) to a transcript, or all recordings of a folder to theirs."""
    return _folder(arguments, console) if arguments.audio.is_dir() else _recording(arguments, console)


def _recording(arguments: argparse.Namespace, console: Console) -> int:
    aligner = aligner_for(arguments.aligner, arguments.language)
    if not arguments.transcript and not getattr(aligner, "recognises", False):
        raise UsageError("--transcript is needed for one recording")
    one = table.format_for(arguments.output, arguments.format)
    other = _other(arguments)
    audio = load_audio(arguments.audio, speech=True)
    if arguments.output.is_dir():
        raise UsageError(f"{arguments.output} is a folder: name the file to write")
    transcript = text_or_file(arguments.transcript) if arguments.transcript else ""

    def aligned(by: Aligner, text: str) -> Alignment:
        made: Alignment = JobManager(inline=True).run(
            lambda progress, token: by.align(audio.samples[:, 0], audio.rate, text, progress=progress, token=token),
            console.progress)
        return made

    key = Task(arguments.aligner, arguments.language, one).made_of(arguments.audio, transcript.encode())
    journal = PieceJournal(arguments.output, f"{key} {program(arguments.aligner)}", again=arguments.again)
    alignment = aligned(remembering(aligner, journal), transcript)
    timing = for_format(timing_of(alignment), one, arguments.audio.stem)
    for note in (*alignment.notes, *table.save(arguments.output, timing, one)):
        console.warn(note)
    journal.forget()
    words = [word for word in alignment.words if word.label]
    phones = [phone for phone in alignment.phones if phone.label]
    values: dict[str, Any] = {
        "output": str(arguments.output), "words": len(words), "phones": len(phones),
        "duration_s": alignment.duration, "notes": list(alignment.notes),
    }
    lines = [f"{arguments.output}: {len(words)} words, {len(phones)} phones"]
    if other is not None:
        reference = other if isinstance(other, Alignment) else aligned(other, alignment.transcript)
        lines += _compare(reference, alignment, values)
    console.result(values, "\n".join(lines))
    return 0


def _other(arguments: argparse.Namespace) -> Alignment | Aligner | None:
    """What the result is compared with: a file's timing, or another aligner."""
    wanted = arguments.compare
    if wanted is None:
        return None
    if wanted.partition(":")[0] in {spec.id for spec in registry.specs("aligner")} and not Path(wanted).exists():
        return aligner_for(wanted, arguments.language)
    return alignment_of(table.opened(Path(wanted)))


def _folder(arguments: argparse.Namespace, console: Console) -> int:
    if arguments.transcript or arguments.compare is not None:
        raise UsageError("--transcript and --compare are for one recording; a folder has a .lab or .txt for each")
    if arguments.jobs < 1:
        raise UsageError("--jobs is 1 or more")
    one = table.by_id(arguments.format or "textgrid")
    pairs = pairs_in(arguments.audio, arguments.output, one)
    ended = Counter[str]()
    console.result({"event": "start", "files": len(pairs), "format": one.id})

    def told(row: Row) -> None:
        ended[row.state] += 1
        number = sum(ended.values())
        console.progress(number, len(pairs), row.file)
        if row.state == "failed":
            console.warn(f"{row.file}: {row.notes}")
        values = {name: value for name, value in asdict(row).items() if name != "key"}
        console.result({"event": "file", "number": number, "files": len(pairs), **values},
                       f"{row.file}: {row.words} words, {row.phones} phones" if row.state == "done" else "")

    task = Task(arguments.aligner, arguments.language, one)
    rows = align_all(pairs, task, arguments.output, jobs=arguments.jobs, again=arguments.again, told=told)
    place = arguments.report or arguments.output / "report.csv"
    report(rows, place)
    console.result(
        {"event": "end", **{state: ended[state] for state in ("done", "skipped", "failed")}, "report": str(place)},
        f"{ended['done']} aligned, {ended['skipped']} done before, {ended['failed']} failed: see {place}")
    return 1 if ended["failed"] else 0


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
