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
from pathlib import Path

from app.services.editor_study import samples_from
from inference.training.glimpse import Glimpse
from inference.training.loop import How, train
from inference.training.study import whole
from inference.training.tradeoff import marks

Known = dict[str, dict[str, object]]


def measured(clip: Path, cache: Path, how: How) -> dict[str, object]:
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


def main() -> None:
    """Run, and write everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("clips", nargs="+", type=Path)
    parser.add_argument("cache", type=Path)
    parser.add_argument("result", type=Path)
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    known: Known = json.loads(asked.result.read_text()) if asked.result.exists() else {}
    for clip in asked.clips:
        if clip.stem not in known:
            known[clip.stem] = measured(clip, asked.cache, How(steps=asked.steps, seed=asked.seed))
            asked.result.write_text(json.dumps(known, indent=1))


if __name__ == "__main__":
    main()
