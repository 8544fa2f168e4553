"""`plosive learn`: which way of predicting comes nearest to a face's own mouths, its networks trained on the way."""

from __future__ import annotations

import argparse
from functools import partial

from app.cli.console import Console
from app.cli.work import opened
from app.services.learning import WAYS, Learned, learn


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Train on every analysed face that speaks in the shot; say how well each way of predicting does."""
    with opened(arguments.project) as studio:
        tracks = [track for track in studio.shot.tracks if track.analysis]
        found: list[Learned] = []
        lines: list[str] = []
        for track in tracks:
            work = partial(learn, studio, track.id, speech_model=arguments.speech_model)
            one: Learned = studio.jobs.run(work, console.progress)
            found.append(one)
            ranked = sorted(one.errors.items(), key=lambda way: way[1])
            rows = [f"  {WAYS[way]:<25} {error:.3f}" for way, error in ranked]
            kept = f"{WAYS[one.best]}: now used" if one.better else f"{WAYS[one.best]}: already used, nothing changed"
            head = f"{track.name}: mean error after learning from {one.seconds:.0f} s, the nearest first"
            lines += [head, *rows, f"  {kept}"]
        if any(one.better for one in found):
            studio.save()
        faces = [
            {"errors": dict(one.errors), "seconds": one.seconds, "predictor": one.predictor, "best": one.best,
             "kept": one.better} for one in found
        ]  # fmt: skip
        console.result({"faces": faces}, "\n".join(lines))
    return 0
