"""`plosive doctor`: what this machine has and lacks, one line each, with the remedy."""

from __future__ import annotations

import argparse

from app.cli.console import Console
from app.services.doctor import findings


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print all findings; exit code 1 when something that is needed is missing."""
    found = findings()
    lines = [f"{'ok  ' if one.ok else 'MISSING' if one.needed else 'absent'}\t{one.name}: {one.text}" for one in found]
    values = [{"name": one.name, "ok": one.ok, "needed": one.needed, "text": one.text} for one in found]
    console.result({"findings": values}, "\n".join(line.expandtabs(9) for line in lines))
    return 1 if any(one.needed and not one.ok for one in found) else 0
