"""A long project to measure with: half an hour of talk, as an editor would have it near the end of the work.

Made from a seed, so that two measurements are of the same document. Its media file does not exist.
"""

from __future__ import annotations

import numpy as np

from app.document.axes import RANGES
from app.document.blocks import tier_of
from app.document.model import (
    Dialogue,
    FaceTrack,
    Marker,
    MediaInfo,
    MediaRef,
    PoseKey,
    Project,
    Segment,
    Shot,
)
from app.document.time import SECOND

PHONES = ("AA1", "M", "IY1", "S", "OW1", "F", "T", "AH0", "B", "EH1", "L", "UW1", "N", "CH", "R")


def bench_project(
    seconds: float = 1800.0, segments: int = 20_000, keys: int = 2_000, markers: int = 200, seed: int = 1
) -> Project:
    """A dubbed face through `seconds` at 25 frames a second; `segments` words and phonemes together, four phonemes to
    a word; `keys` over all axes and in the automation; a rest or a kept stretch every ten seconds."""
    random = np.random.default_rng(seed)
    duration = round(seconds * SECOND)
    count = max(segments * 4 // 5, 4)
    lengths = random.uniform(0.5, 1.5, count)
    edges = np.rint(np.concatenate([[0.0], np.cumsum(lengths)]) / lengths.sum() * duration).astype(int).tolist()
    phonemes, words = [], []
    for first in range(0, count, 4):
        last = min(first + 4, count)
        silent = first % 40 == 0 or last == count  # a pause every ten words, and at the end
        words.append(
            Segment(id=f"w{first}", start=edges[first], end=edges[last], label="" if silent else f"word{first % 97}")
        )
        phonemes += [
            Segment(
                id=f"p{k}", start=edges[k], end=edges[k + 1], label="" if silent else PHONES[k % len(PHONES)],
                confidence=round(float(random.uniform(0.2, 1)), 3), by="hand" if k % 11 == 0 else "analysis",
            )
            for k in range(first, last)
        ]
    steps = range(0, duration - 2 * SECOND, 10 * SECOND)
    rests = [Segment(id=f"r{at}", start=at, end=at + SECOND // 2, label="") for at in steps]
    keep = [
        Segment(id=f"k{at}", start=at + SECOND, end=at + 2 * SECOND, label="", fade=80_000, by="hand") for at in steps
    ]
    track = FaceTrack(
        id="face", name="Face 1", words=tier_of("words", words), phonemes=tier_of("phonemes", phonemes),
        rests=tier_of("rests", rests), keep=tier_of("keep", keep), heard=tier_of("phonemes", phonemes),
        keys=_keys(random, tuple(RANGES), keys - keys // 10, duration, 1.0),
        automation=_keys(random, ("articulation", "intensity"), keys // 10, duration, 2.0),
        dialogue=Dialogue(
            audio=MediaRef(path="bench.wav", hash="bench-sound", info=MediaInfo(audio_rate=48_000, duration=duration)),
            transcript=" ".join(word.label for word in words if word.label), aligned=True,
        ),
    )
    info = MediaInfo(width=1920, height=1080, rate="25/1", frames=duration // 40_000, duration=duration)
    places = np.unique(random.integers(0, max(duration, 1), markers)).tolist()
    shot = Shot(
        id="shot", media=MediaRef(path="bench.mov", hash="bench-shot", info=info), tracks=(track,), analysed=True,
        markers=tuple(Marker(id=f"m{at}", time=at, text=f"note {k}") for k, at in enumerate(places)),
    )
    return Project(id="bench", name="Half an hour", shots=(shot,))


def _keys(
    random: np.random.Generator, axes: tuple[str, ...], count: int, duration: int, most: float
) -> tuple[PoseKey, ...]:
    """About `count` keys, spread over axes and time."""
    made = {
        (axes[k % len(axes)], int(at)): PoseKey(
            id=f"{axes[k % len(axes)]}{at}", axis=axes[k % len(axes)], time=int(at),
            value=round(float(random.uniform(0, most)), 3),
        )
        for k, at in enumerate(random.integers(0, max(duration - 1, 1), count))
    }
    return tuple(made[place] for place in sorted(made))
