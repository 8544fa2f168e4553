"""`plosive learn`: the text network of one speaker, from a project's own footage."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from functools import partial

from app.cli.console import Console
from app.cli.work import opened
from app.services.learning import Learned, learn


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Train on every analysed face that speaks in the shot; say how well each way of predicting does."""
    with opened(arguments.project) as studio:
        tracks = [track for track in studio.shot.tracks if track.analysis]
        found: list[Learned] = []
        lines: list[str] = []
        for track in tracks:
            one: Learned = studio.jobs.run(partial(learn, studio, track.id), console.progress)
            found.append(one)
            kept = "kept" if one.better else "not better, not kept"
            lines.append(
                f"{track.name}: mean error {one.after:.3f} (before {one.before:.3f}, speaker model {one.speaker:.3f}, "
                f"rules {one.rules:.3f}), learned from {one.seconds:.0f} s: {kept}")
        if any(one.better for one in found):
            studio.save()
        console.result({"faces": [asdict(one) | {"kept": one.better} for one in found]}, "\n".join(lines))
    return 0
