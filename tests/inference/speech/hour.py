"""An hour as it may come, with what is said in it known: `python -m tests.inference.speech.hour [--minutes 60]`.

Recordings of many voices from ../shared/data in a new order each round, with pauses of up to twenty seconds, stretches
of music and noise between them, a paragraph that is said and not in the transcript, and one that is in the transcript
and not said. A word is in its place when it was found inside its recording; where words are labelled, starts are
compared. Memory is what the process took at most, of which the recording itself is 230 MB an hour.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from pathlib import Path

import numpy as np

from inference import registry
from inference.api import F32, Alignment
from inference.speech.activity import RATE, resample
from tests.inference.speech.measure import DATA, MP2_DELAY_S, truth
from tests.inference.speech.recordings import load

LANGUAGES = ("13697_11991", "_ja_", "se10x016", "overlapped", "arctic_a0009")
SLACK_S = 0.3
UNSAID = """The committee postponed its decision about the harbour bridge until somebody could explain why the previous
 estimate had doubled. Engineers blamed corrosion, accountants blamed engineers, and the mayor, who disliked
 arguments before lunch, suggested an independent survey. Nobody volunteered to pay for such a survey, however, so the
 chairman quietly moved to the next subject, which concerned pigeons. Several residents complained that pigeons had
 colonised the library roof. A biologist recommended falcons. Falcons, the librarian observed, would frighten
 children during story hour. After ninety minutes everybody agreed to buy plastic owls, and the meeting closed with
 a vote of thanks to the caretaker, whose sandwiches had been excellent."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A recording at `RATE`, its words, and where they begin if that is known."""

    samples: F32
    words: tuple[str, ...]
    starts: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A word of the transcript: in which stretch of the hour, and when it begins; None for one that nobody says."""

    word: str
    span: tuple[float, float] | None
    start: float | None


def clips() -> list[Clip]:
    """All English recordings with a transcript."""
    out = []
    for label in sorted((DATA / "grid_s1").glob("*.align")):
        rows = [line.split() for line in label.read_text().splitlines()]
        said = [(int(a) / 25000 + MP2_DELAY_S, word) for a, _, word in rows if word not in {"sil", "sp"}]
        out.append(_clip(label.with_suffix(".mpg"), [word for _, word in said], [start for start, _ in said]))
    for label in sorted((DATA / "audio").glob("*.gt.json")):
        path = label.with_name(label.name.removesuffix(".gt.json"))
        text = json.loads(label.read_text("utf-8")).get("text") or ""
        if any(name in path.name for name in LANGUAGES) or len(text.split()) < 4:
            continue
        words = [word for word in truth(path).get("words", ()) if word.label]
        by_hand = path.name.startswith(("polyglotdb", "praatio"))
        out.append(
            _clip(path, [w.label for w in words], [w.start for w in words]) if by_hand else _clip(path, text.split()))
    return out


def _clip(path: Path, words: list[str], starts: list[float] | None = None) -> Clip:
    sound = load(path)
    samples = resample(sound.samples, sound.rate)
    samples = samples * np.float32(0.3 / max(float(np.abs(samples).max()), 1e-6))
    return Clip(samples, tuple(words), tuple(starts or ()))


def music(seconds: float, rng: np.random.Generator) -> F32:
    """Chords with a beat."""
    t = np.arange(int(seconds * RATE)) / RATE
    out = np.zeros(len(t))
    for bar in range(int(seconds / 0.5) + 1):
        on = (t >= bar * 0.5) & (t < bar * 0.5 + 0.5)
        root = 220 * 2 ** (rng.integers(-5, 7) / 12)
        for step in (0, 4, 7, 12):
            for partial in (1, 2, 3):
                wave = np.sin(2 * np.pi * root * partial * 2 ** (step / 12) * t[on]) / partial
                out[on] += wave * np.exp(-3 * (t[on] - bar * 0.5))
    return np.asarray(0.2 * out / max(np.abs(out).max(), 1e-9), np.float32)


def noise(seconds: float, rng: np.random.Generator) -> F32:
    """As loud as quiet speech."""
    made = np.convolve(rng.standard_normal(int(seconds * RATE)), np.ones(8) / 8, "same")
    return np.asarray(0.03 * made / made.std(), np.float32)


def made(minutes: float, seed: int = 0) -> tuple[F32, list[Said], list[tuple[float, float, str]]]:
    """The sound, the transcript, and what is where besides: (start, end, what) in seconds."""
    rng = np.random.default_rng(seed)
    known = clips()
    parts: list[F32] = []
    text: list[Said] = []
    odd: list[tuple[float, float, str]] = []
    at, events = 0.0, {0.2: "music", 0.35: "said only", 0.5: "noise", 0.65: "written only", 0.8: "music"}
    only = 0  # recordings still to come that are said and not written
    while at < minutes * 60:
        for number in rng.permutation(len(known)):
            if at >= minutes * 60:
                break
            due = next((when for when in events if at >= when * minutes * 60), None)
            event = events.pop(due) if due is not None else ""
            if event in ("music", "noise"):
                extra = (music if event == "music" else noise)(90.0, rng)
                odd.append((at, at + len(extra) / RATE, event))
                parts.append(extra)
                at += len(extra) / RATE
            elif event == "said only":
                only = 20
            elif event == "written only":
                text += [Said(word, None, None) for word in UNSAID.split()]
                odd.append((at, at, event))
            one = known[number]
            length = len(one.samples) / RATE
            if only:
                only -= 1
                odd.append((at, at + length, "said only"))
            else:
                starts = one.starts or (None,) * len(one.words)
                text += [
                    Said(word, (at, at + length), None if start is None else at + start)
                    for word, start in zip(one.words, starts, strict=True)]
            pause = 20.0 if rng.random() < 0.01 else rng.uniform(0.1, 1.5)
            quiet = rng.standard_normal(int(pause * RATE)).astype(np.float32) * np.float32(1e-3)
            parts += [one.samples, quiet]
            at += (len(one.samples) + len(quiet)) / RATE
    sound = np.empty(sum(map(len, parts)), np.float32)
    end = 0
    while parts:  # each is let go as it is taken over: the hour is held once
        part = parts.pop()
        sound[len(sound) - end - len(part) : len(sound) - end] = part
        end += len(part)
    return sound, text, odd


def judged(found: Alignment, text: list[Said], odd: list[tuple[float, float, str]]) -> dict[str, float]:
    """How many words are in their places, how far labelled starts are, and words where none are written."""
    middles = [((word.start + word.end) / 2, word) for word in found.words if word.label]
    right, late = 0, []
    for span, group in groupby((word for word in text if word.span is not None), key=lambda word: word.span):
        assert span is not None
        said = list(group)
        here = [word for middle, word in middles if span[0] - SLACK_S < middle < span[1] + SLACK_S]
        same = SequenceMatcher(None, [_plain(w.word) for w in said], [_plain(w.label) for w in here], autojunk=False)
        for block in same.get_matching_blocks():
            right += block.size
            for one, word in zip(said[block.a : block.a + block.size], here[block.b :]):
                late += [] if one.start is None else [1000 * (word.start - one.start)]
    spoken = sum(word.span is not None for word in text)
    return {
        "words said and written": spoken, "in place": right, "lost or elsewhere": spoken - right,
        "found in all": len(middles), "written only": len(text) - spoken,
        "found where nothing written is said": sum(a < middle < b for a, b, _ in odd for middle, _ in middles),
        "labelled": len(late), "median ms": float(np.median(np.abs(late))), "bias ms": float(np.median(late)),
        "within 20 ms": float(np.mean(np.abs(late) <= 20)), "within 50 ms": float(np.mean(np.abs(late) <= 50)),
    }


def _plain(word: str) -> str:
    return "".join(c for c in word.lower() if c.isalnum())


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--aligner", default="pocketsphinx")
    asked = parser.parse_args(arguments)
    sound, text, odd = made(asked.minutes, asked.seed)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    aligner = registry.get("aligner", asked.aligner).make()
    began, worked = time.perf_counter(), time.process_time()
    found = aligner.align(sound, RATE, " ".join(word.word for word in text))
    took, work = time.perf_counter() - began, time.process_time() - worked
    length = len(sound) / RATE
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{length:.0f} s in {took:.0f} s, {work:.0f} s of processor time: {length / took:.1f} and "  # noqa: T201
          f"{length / work:.1f} x real time; at most {peak:.0f} MB, {before:.0f} MB before")  # fmt: skip
    for name, value in judged(found, text, odd).items():
        print(f"  {name}: {value:.4g}")  # noqa: T201
    for note in found.notes:
        print(f"  {note}")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
