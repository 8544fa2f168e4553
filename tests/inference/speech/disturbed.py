"""Breaths, laughter and noise put between words: `python -m tests.inference.speech.disturbed`.

Into the hand-labelled conversation, at places between its words and in its pauses, real laughter, breaths and a cough
of other recordings are put (and noise in the shape of a breath), at levels below that of the speech. Then it is known
where every word and every rest must be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from inference.api import F32, F64, Alignment, Interval
from inference.metrics.alignment import pairs
from inference.speech.activity import RATE, resample
from inference.speech.align import PocketsphinxAligner
from tests.inference.speech.measure import DATA, text_of, truth
from tests.inference.speech.recordings import load

BASE = DATA / "audio" / "polyglotdb__acoustic_corpus.wav"
CUT = {
    "laughter": ("mfa__mfa_laughter.flac", 3.58, 4.66), "another laughter": ("mfa__mfa_laughter.flac", 6.35, 7.66),
    "breath in": ("mfa__mfa_laughter.flac", 7.67, 8.13), "soft breath": ("nvidia_maxine__sample_audio.wav", 6.55, 7.1),
    "cough": ("mfa__cold_corpus3.wav", 16.95, 17.65),
}
"""Where these can be seen and heard in a recording, seconds."""
LEVELS_DB = (-20, -5)
_FADE_S = 0.01


@dataclass(frozen=True, slots=True)
class Disturbed:
    """A recording with noises in it, where they are, and where its words and phones are now (seconds)."""

    samples: F32
    noises: tuple[tuple[float, float], ...]
    words: tuple[Interval, ...]
    phones: tuple[Interval, ...]


def noises() -> dict[str, F32]:
    """All that is put between words, mono at `RATE`, as loud as each other."""
    out = {"shaped noise": shaped(0.5)}
    for name, (file, start, end) in CUT.items():
        sound = load(DATA / "audio" / file)
        out[name] = resample(sound.samples, sound.rate)[int(start * RATE) : int(end * RATE)]
    return {name: faded(sound / loudness(sound)) for name, sound in out.items()}


def shaped(seconds: float) -> F32:
    """Noise as a breath is: less of it the higher, coming and going."""
    count = int(seconds * RATE)
    hz = np.fft.rfftfreq(count, 1 / RATE)
    spectrum = np.fft.rfft(np.random.default_rng(0).standard_normal(count)) / (1 + (hz / 2000) ** 2) * (hz > 150)
    return np.asarray(np.fft.irfft(spectrum, count) * np.sqrt(np.hanning(count)), np.float32)


def faded(sound: F32) -> F32:
    """Without a click at either end."""
    ramp = np.minimum(np.arange(len(sound)), np.arange(len(sound))[::-1]) / (_FADE_S * RATE)
    return np.asarray(sound * np.minimum(ramp, 1.0), np.float32)


def loudness(sound: F32) -> float:
    """Root of the mean square of what is not silence."""
    return float(np.sqrt(np.mean(np.square(sound[np.abs(sound) > 0.02 * np.abs(sound).max()]))))


def places(words: Sequence[Interval]) -> list[float]:
    """Every seventh edge between two words, and the middle of every second pause."""
    spoken = [word for word in words if word.label]
    following = list(pairwise(spoken))
    edges = [b.start for a, b in following if b.start - a.end < 0.02]
    pauses = [(a.end + b.start) / 2 for a, b in following if b.start - a.end > 0.1]
    return sorted([*edges[3::7], *pauses[::2]])


def disturbed(at: Sequence[float], put: Sequence[F32]) -> Disturbed:
    """The conversation with a sound put in at each place."""
    found = load(BASE)
    sound, labels = resample(found.samples, found.rate), truth(BASE)
    parts, spans, begin, grown = [], [], 0, 0.0
    for time, noise in zip(at, put, strict=True):
        parts += [sound[begin : int(time * RATE)], noise]
        begin = int(time * RATE)
        spans.append((begin / RATE + grown, (begin + len(noise)) / RATE + grown))
        grown += len(noise) / RATE
    lengths = np.array([len(noise) / RATE for noise in put])

    def moved(tier: Sequence[Interval]) -> tuple[Interval, ...]:
        later = [float(lengths[np.asarray(at) <= one.start + 1e-3].sum()) for one in tier]
        return tuple(
            Interval(one.label, one.start + by, one.end + by) for one, by in zip(tier, later, strict=True) if one.label)

    return Disturbed(
        np.concatenate([*parts, sound[begin:]]), tuple(spans), moved(labels["words"]), moved(labels["phones"]))


def taken(found: Alignment, spans: Sequence[tuple[float, float]]) -> F64:
    """How much of each noise is called a phone, 0..1."""
    return np.array([
        sum(max(min(p.end, end) - max(p.start, start), 0.0) for p in found.phones if p.label) / (end - start)
        for start, end in spans])


def off(wanted: Sequence[Interval], found: Sequence[Interval]) -> F64:
    """By how many seconds starts are away; what is not there at all is far away."""
    there = [abs(pair.late_s) for pair in pairs(wanted, found)]
    return np.array([*there, *[9.0] * (len(wanted) - len(there))])


def main() -> None:
    labels, known = truth(BASE), load(BASE)
    level = loudness(resample(known.samples, known.rate))
    text, at = text_of(BASE, labels), places(labels["words"])
    sums: dict[str, list[list[float]]] = {}
    for name, noise in {"nothing": np.zeros(0, np.float32), **noises()}.items():
        for db in LEVELS_DB if len(noise) else (0,):
            put = np.asarray(noise * level * 10 ** (db / 20), np.float32)
            case = disturbed(at, [put] * len(at)) if len(noise) else disturbed([], [])
            found = PocketsphinxAligner().align(case.samples, RATE, text)
            row = [off(case.words, found.words), off(case.phones, found.phones), taken(found, case.noises)]
            for kind in (name, f"all at {db} dB"):
                for total, values in zip(sums.setdefault(kind, [[], [], []]), row, strict=True):
                    total.extend(values.tolist())
    for kind, (words, phones, share) in sums.items():
        near = ", ".join(f"{100 * np.mean(np.array(words) <= s):.0f} % within {1000 * s:.0f} ms" for s in (0.1, 0.25))
        told = f"{kind}: words {1000 * np.median(words):.1f} ms, {near}; phones {1000 * np.median(phones):.1f} ms"
        print(told + (f"; {100 * np.mean(share):.0f} % of the noise is called speech" if share else ""))  # noqa: T201


if __name__ == "__main__":
    main()
