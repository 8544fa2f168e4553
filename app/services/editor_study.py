"""The ablations of docs/editor.md, made again from footage.

    python -m app.services.editor_study CLIP... CACHE RESULT.json [--steps 150] [--batch 8] [--seeds 3] [--only NAME]...

Each CLIP's first three quarters become a bank, and its mouths are made again from the other stretches of it, once, into
CACHE. Then each variant of `inference.training.study` is trained on them from each seed, on one thread, and judged by
the last eighth. RESULT.json holds every run, and what a probe of light and colour finds in the poses; variants that are
already in it are not trained again. At the end a table of all clips in it is printed (see `table`).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from app.media.decode import VideoSource
from inference.api import F64
from inference.face import analyse_faces
from inference.render.editor.footage import samples_of
from inference.render.exemplar.bank import ExemplarBank
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.render.reconstruct import bank_end, head_only, learnable
from inference.training.network import size_named
from inference.training.samples import Samples, load_samples
from inference.training.study import VARIANTS, VIEWS, ablate, leak

UNTIL = 0.75
MOST = 8
"""References that samples hold: as many as the variant with the most of them needs."""
SURE = {2: 8.98, 3: 2.48, 4: 1.59, 5: 1.24, 6: 1.05, 7: 0.92, 8: 0.84}
"""For so many seeds: deviations that a mean must be away from 0 to be unlike it with 95 % (Student's t / root of n)."""
BESIDE = {"whole squares, pose read": "whole squares"}
"""What a variant is compared with where that is not "whole"."""
Known = dict[str, dict[str, Any]]


def bank_of(clip: Path, until: float) -> ExemplarBank:
    """What the first part of a clip, of share `until`, tells of its first face."""
    source = VideoSource(clip)
    try:
        end = bank_end(len(source), until)
        own = head_only(analyse_faces(source)[0], end)
        return ExemplarRenderer().build_bank(source, own, usable=learnable(own, end))
    finally:
        source.close()


def samples_from(clip: Path, cache: Path) -> Samples:
    """Samples of a clip's first face, kept in `cache`."""
    stored = cache / f"{clip.stem}.npz"
    if (known := load_samples(stored)) is not None:
        return known
    made = samples_of(bank_of(clip, UNTIL), size_named("cpu").side, max(MOST, VIEWS))
    made.save(stored)
    return made


def table(known: Known) -> str:
    """A row for each variant with two columns for each clip: dB beyond blur ± deviation between seeds, and in brackets
    how much more that is than with nothing changed (or `BESIDE`), seed by seed (bold where seeds alone would seldom
    differ as much, see `SURE`); dB gained / sharpness."""
    names = [name for name in VARIANTS if any(name in one["runs"] for one in known.values())]
    rows = ["| | " + " | ".join(f"{clip} | gained / sharpness" for clip in known) + " |",
            "|---" * (1 + 2 * len(known)) + "|"]
    for name in names:
        cells = [_cells(one["runs"], name) for one in known.values()]
        rows.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(rows) + "\n"


def _cells(found: Mapping[str, Sequence[Sequence[float]]], name: str) -> str:
    runs, usual = found.get(name), found.get(BESIDE.get(name, "whole"))
    if not runs:
        return "- | -"
    worth, gain, sharp = np.array(runs).T
    said = f"{worth.mean():+.2f} ± {_deviation(worth):.2f}"
    if usual and runs is not usual and len(usual) == len(runs):
        more = worth - np.array(usual)[:, 0]
        sure = abs(more.mean()) > SURE.get(len(more), np.inf) * _deviation(more)
        change = f"{more.mean():+.3f} ± {_deviation(more):.3f}"
        said += f" (**{change}**)" if sure else f" ({change})"
    return f"{said} | {gain.mean():+.2f} / {sharp.mean():.2f}"


def _deviation(values: F64) -> float:
    return float(values.std(ddof=1)) if len(values) > 1 else float("nan")


def main() -> None:
    """Run, print a table, write everything."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("clips", nargs="+", type=Path)
    parser.add_argument("cache", type=Path)
    parser.add_argument("result", type=Path)
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--only", action="append", choices=list(VARIANTS), default=[])
    asked = parser.parse_args()
    torch.set_num_threads(1)
    how = {"steps": asked.steps, "batch": asked.batch, "seeds": asked.seeds}
    known: Known = json.loads(asked.result.read_text()) if asked.result.exists() else {}
    for clip in asked.clips:
        samples = samples_from(clip, asked.cache)
        about = known.setdefault(clip.stem, {"how": how, "leak": {}, "runs": {}})
        if about["how"] != how:
            raise SystemExit(f"{asked.result.name} holds runs of {clip.stem} with {about['how']}: name another file")
        for name in ("whole", "pose 8", "pose 24"):
            about["leak"][name] = leak(VARIANTS[name].change(samples))
        for name in asked.only or VARIANTS:
            if name not in about["runs"]:
                about["runs"].update(ablate(samples, (name,), asked.steps, asked.batch, asked.seeds))
                asked.result.write_text(json.dumps(known, indent=1))
            sys.stdout.write(f"{clip.stem} | {name} | {_cells(about['runs'], name)}\n")
            sys.stdout.flush()
        asked.result.write_text(json.dumps(known, indent=1))
    sys.stdout.write("\n" + table(known))


if __name__ == "__main__":
    main()
