"""`plosive convert`: a file of timing in another format; in the same format, byte by byte as it was."""

from __future__ import annotations

import argparse

from msgspec.structs import replace

from app.cli.console import Console
from app.cli.work import frame_rate
from app.interchange import table
from app.interchange.converting import converted
from app.interchange.model import at_rate
from inference.errors import PlosiveError


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Read, convert, write, and say what the other format cannot hold."""
    found = table.opened(arguments.file, format_id=arguments.source, encoding=arguments.encoding)
    if arguments.tier and found.timing.tier(arguments.tier) is None:
        there = ", ".join(tier.name for tier in found.timing.tiers) or "none"
        raise PlosiveError(f"{found.name} has no tier called {arguments.tier}", f"Choose one of its tiers: {there}")
    one = table.format_for(arguments.output, arguments.format or _same(found, arguments))
    timing = converted(found, one, arguments.tier)
    if arguments.rate:
        rate = frame_rate(arguments.rate)
        timing = at_rate(timing, rate) if timing.guessed else timing
        timing = replace(timing, rate=f"{rate.numerator}/{rate.denominator}", guessed=False)
    lost = table.save(arguments.output, timing, one, found)
    for note in lost:
        console.warn(note)
    marks = sum(len(tier.marks) for tier in timing.tiers)
    console.result(
        {"output": str(arguments.output), "from": found.format.id, "to": one.id, "marks": marks, "lost": lost,
         "tiers": [tier.name for tier in timing.tiers]},
        f"{arguments.output}: {marks} marks, {one.title}")  # fmt: skip
    return 0


def _same(found: table.Opened, arguments: argparse.Namespace) -> str:
    """The file's own format where the other file's name says nothing else."""
    return found.format.id if arguments.output.suffix.lower() in found.format.suffixes else ""
