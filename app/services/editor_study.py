"""The ablations of docs/editor.md, made again from footage.

    python -m app.services.editor_study CLIP... CACHE RESULT.json [--steps 150] [--batch 8] [--seeds 3] [--only NAME]...

Each CLIP's first three quarters become a bank, and its mouths are made again from the other stretches of it, once, into
CACHE. Then each variant of `inference.training.study` is trained on them from each seed, and judged by the last eighth:
dB beyond blur ± deviation between seeds, dB gained, sharpness. RESULT.json also holds what a probe of light and colour
finds in the poses; variants that are already in it are not trained again.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

from app.media.decode import VideoSource
from inference.face import analyse_faces
from inference.render.editor.footage import samples_of
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.render.reconstruct import bank_end, head_only, learnable
from inference.training.network import size_named
from inference.training.samples import Samples, load_samples
from inference.training.study import VARIANTS, VIEWS, ablate, leak

UNTIL = 0.75
MOST = 8
"""References that samples hold: as many as the variant with the most of them needs."""


def samples_from(clip: Path, cache: Path) -> Samples:
    """Samples of a clip's first face, kept in `cache`."""
    stored = cache / f"{clip.stem}.npz"
    if (known := load_samples(stored)) is not None:
        return known
    source = VideoSource(clip)
    try:
        face = analyse_faces(source)[0]
        end = bank_end(len(source), UNTIL)
        own = head_only(face, end)
        bank = ExemplarRenderer().build_bank(source, own, usable=learnable(own, end))
    finally:
        source.close()
    made = samples_of(bank, size_named("cpu").side, max(MOST, VIEWS))
    made.save(stored)
    return made


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
    names = tuple(asked.only or VARIANTS)
    known = json.loads(asked.result.read_text()) if asked.result.exists() else {}
    for clip in asked.clips:
        samples = samples_from(clip, asked.cache)
        about = known.setdefault(clip.stem, {"leak": {}, "runs": {}})
        for name in ("whole", "pose 8", "pose 24"):
            about["leak"][name] = leak(VARIANTS[name].change(samples))
        for name in names:
            if name not in about["runs"]:
                about["runs"].update(ablate(samples, (name,), asked.steps, asked.batch, asked.seeds))
                asked.result.write_text(json.dumps(known, indent=1))
            worth, gain, sharp = np.array(about["runs"][name]).T
            said = f"{worth.mean():+.2f} ± {worth.std():.2f} | {gain.mean():+.2f} | {sharp.mean():.2f}"
            sys.stdout.write(f"{clip.stem} | {name} | {said}\n")
            sys.stdout.flush()
        asked.result.write_text(json.dumps(known, indent=1))


if __name__ == "__main__":
    main()
