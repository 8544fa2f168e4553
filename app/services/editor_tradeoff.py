"""The trade-off curves of docs/editor.md: what a training of the editor buys on a clip, beside blur.

    python -m app.services.editor_tradeoff CLIP... CACHE RESULT.json [--steps 2000] [--seed 0] [--plot CURVES.svg]

Each CLIP's first three quarters become a bank, whose mouths are made again from its other stretches (kept in CACHE, as
`app.services.editor_study` does); the last eighth of them judges. A training that was interrupted goes on. RESULT.json
holds every point; clips that are already in it are not trained again.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from operator import itemgetter
from pathlib import Path
from typing import Any

from app.services.editor_study import samples_from
from app.services.tradeoff_plot import svg
from inference.training.glimpse import Glimpse
from inference.training.loop import How, train
from inference.training.study import whole
from inference.training.tradeoff import marks

Known = dict[str, dict[str, Any]]
SHOWN = (("exemplars", 0.0), ("blur", 0.5), ("blur", 0.7), ("blur", 1.0), ("end", 0.25), ("end", 0.5), ("end", 1.0),
         ("end, coarse", 4.0), ("best", 1.0))
"""Rows of the table: what made them, and how much of it."""


def measured(clip: Path, cache: Path, how: How) -> dict[str, Any]:
    """Train on a clip and give all points of its curve."""
    samples = whole(samples_from(clip, cache))
    trail: dict[int, Glimpse] = {}

    def look(seen: Glimpse) -> None:
        trail[0] = seen

    def tell(done: float, total: float, note: str = "") -> None:
        if not done % 50:
            sys.stdout.write(f"{clip.stem}: step {done:.0f} of {total:.0f}, {note}\n")
            sys.stdout.flush()

    started = time.monotonic()
    state = cache / f"{clip.stem}-{how.size}-{how.steps}-{how.seed}.state"
    run = train(samples, how, state, look=look, progress=tell)
    points = trail[0].points
    found = marks(samples, run, tuple((point.step, point.score) for point in points))
    return {
        "taught": int((~samples.judge).sum()), "judged": int(samples.judge.sum()), "steps": run.steps,
        "batch": how.batch, "seed": how.seed, "seconds": round(time.monotonic() - started), "worth": run.worth,
        "marks": [mark.values() for mark in found],
    }


def table(known: Known) -> str:
    """A row for each kind of mark, with PSNR, sharpness and decibels beyond blur of each clip; the way as two rows."""
    rows = ["| | " + " | ".join(known) + " |", "|---" * (len(known) + 1) + "|"]
    for made, amount in SHOWN:
        found = [next(m for m in one["marks"] if (m["made"], m["amount"]) == (made, amount)) for one in known.values()]
        rows.append(f"| {made} {amount:g} | " + " | ".join(map(_cell, found)) + " |")
    for name, key in (("highest PSNR on the way", "psnr"), ("most beyond blur on the way", "worth")):
        ways = [[m for m in one["marks"] if m["made"] == "training"] for one in known.values()]
        best = [max(way, key=itemgetter(key)) for way in ways]
        cells = [f"{_cell(mark)} (step {mark['amount']:.0f})" for mark in best]
        rows.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(rows) + "\n"


def _cell(mark: dict[str, Any]) -> str:
    return f"{mark['psnr']:.2f} / {mark['sharpness']:.2f} ({mark['worth']:+.2f})"


def main() -> None:
    """Run, and write everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("clips", nargs="+", type=Path)
    parser.add_argument("cache", type=Path)
    parser.add_argument("result", type=Path)
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--plot", type=Path, help="the SVG to draw")
    asked = parser.parse_args()
    known: Known = json.loads(asked.result.read_text()) if asked.result.exists() else {}
    for clip in asked.clips:
        if clip.stem not in known:
            known[clip.stem] = measured(clip, asked.cache, How(steps=asked.steps, seed=asked.seed))
            asked.result.write_text(json.dumps(known, indent=1))
    sys.stdout.write(table({clip.stem: known[clip.stem] for clip in asked.clips}))
    if asked.plot is not None:
        asked.plot.write_text(svg({clip.stem: known[clip.stem]["marks"] for clip in asked.clips}))


if __name__ == "__main__":
    main()
