"""`plosive inspect`: what is in a project."""

from __future__ import annotations

import argparse

from app.cli.console import Console
from app.cli.work import opened, summary


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print it; nothing is changed."""
    with opened(arguments.project) as studio:
        values = summary(studio)
    shot = values["shot"]
    lines = [f"{values['name']}: {shot['path']}{' (missing)' if shot['missing'] else ''}",
             f"  {shot['frames']} frames, {shot['width']}x{shot['height']}, {shot['rate']} fps"]
    for track in values["tracks"]:
        lines.append(
            f"  {track['name']}: seen in {track['frames_with_face']} frames, {len(track['words'])} words, "
            f"{sum(bool(phone[0]) for phone in track['phonemes'])} phonemes, {track['keys']} pose keys"
        )
    console.result(values, "\n".join(lines))
    return 0
