"""How long each phone lasts when nobody has spoken it yet: a small multiplicative table, learned from recordings.

log duration = the phone's own + the sum of the effects that hold where it stands (stress, place in word and phrase,
what follows a vowel, clusters). The model is Klatt's in kind (1976): factors that multiply. Speaking rate stretches
what a phone has above `LEAST`, so that fast speech shortens vowels more than stops. Figures: resources/text2lip.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from inference.api import F64
from inference.errors import PlosiveError
from inference.pose.text.line import Phrase
from inference.speech.phones import AFFRICATE, FRICATIVE, NASAL, STOP, VOWEL, base, split_stress

VERSION = 1
LEAST = 0.030  # s; no phone gets shorter however fast one speaks (Klatt 1976: an incompressible part)
SLOWEST, FASTEST = 0.4, 2.5  # speaking rates that are taken
VOICELESS = frozenset({"P", "T", "K", "F", "TH", "S", "SH", "CH", "HH"})
_OBSTRUENT = STOP | AFFRICATE | FRICATIVE

EFFECTS = (
    "stressed", "unstressed", "weak word", "word start", "word end", "phrase start", "phrase end onset",
    "phrase end vowel", "phrase end coda", "before voiceless", "before voiced", "before nasal", "open syllable",
    "cluster", "cluster across words", "two syllables", "three syllables or more",
)  # fmt: skip

_STRESS = frozenset({"stressed", "unstressed", "weak word", "two syllables", "three syllables or more"})


@dataclass(frozen=True, slots=True)
class Durations:
    """Three tables.

    `phone`: seconds of each of the 39 phones, or of those of a language in IPA, on its own; `effect`: factors; `pause`:
    seconds by punctuation.
    """

    phone: Mapping[str, float]
    effect: Mapping[str, float]
    pause: Mapping[str, float]

    def seconds(self, phrase: Sequence[Sequence[str]], rate: float = 1.0) -> list[F64]:
        """Duration in s of each phone of each word of one phrase; `rate` 1.2 = a fifth faster."""
        at = min(max(rate, SLOWEST), FASTEST)
        out = []
        for word, held in zip(phrase, contexts(phrase), strict=True):
            plain = np.array([
                (self.phone.get(phone) or self.phone[base(phone)]) * np.prod([self.effect[name] for name in names])
                for phone, names in zip(word, held, strict=True)
            ])  # fmt: skip
            out.append(np.where(plain > LEAST, LEAST + (plain - LEAST) / at, LEAST))
        return out

    def silence(self, phrase: Phrase, rate: float = 1.0) -> float:
        """Seconds of pause after a phrase."""
        return self.pause[phrase.pause] / min(max(rate, SLOWEST), FASTEST) if phrase.pause else 0.0


def contexts(phrase: Sequence[Sequence[str]]) -> list[list[tuple[str, ...]]]:
    """Which of `EFFECTS` hold for each phone of each word of a phrase (words of phones with stress digits)."""
    line = [(w, i) for w, word in enumerate(phrase) for i in range(len(word))]
    flat = [base(phrase[w][i]) for w, i in line]
    last_vowel = max((k for k, phone in enumerate(flat) if phone in VOWEL), default=len(flat))
    onset = last_vowel
    while onset > 0 and flat[onset - 1] not in VOWEL and line[onset - 1][0] == line[min(onset, len(line) - 1)][0]:
        onset -= 1
    out: list[list[tuple[str, ...]]] = [[] for _ in phrase]
    for k, (w, i) in enumerate(line):
        word = phrase[w]
        stresses = [split_stress(phone)[1] for phone in word if base(phone) in VOWEL]
        names = _vowel(word, i, stresses) if flat[k] in VOWEL else _consonant(flat, line, k, len(word))
        if k == 0:
            names.append("phrase start")
        if onset <= k < last_vowel:
            names.append("phrase end onset")
        elif k == last_vowel:
            names.append("phrase end vowel")
        elif k > last_vowel:
            names.append("phrase end coda")
        if len(stresses) == 2:
            names.append("two syllables")
        elif len(stresses) > 2:
            names.append("three syllables or more")
        out[w].append(tuple(names))
    return out


def _vowel(word: Sequence[str], i: int, stresses: Sequence[str]) -> list[str]:
    names = ["stressed" if split_stress(word[i])[1] in ("1", "2") else "unstressed"]
    if all(digit == "0" for digit in stresses):
        names.append("weak word")
    after = base(word[i + 1]) if i + 1 < len(word) else ""
    if not after:
        names.append("open syllable")
    elif after in NASAL:
        names.append("before nasal")
    elif after in _OBSTRUENT:
        names.append("before voiceless" if after in VOICELESS else "before voiced")
    return names


def _consonant(flat: Sequence[str], line: Sequence[tuple[int, int]], k: int, size: int) -> list[str]:
    names = []
    w, i = line[k]
    if i == 0:
        names.append("word start")
    if i == size - 1:
        names.append("word end")
    beside = [n for n in (k - 1, k + 1) if 0 <= n < len(flat) and flat[n] not in VOWEL]
    if any(line[n][0] == w for n in beside):
        names.append("cluster")
    if any(line[n][0] != w for n in beside):
        names.append("cluster across words")
    return names


def from_json(stored: Mapping[str, Any]) -> Durations:
    """The table that `to_json` described. Raises PlosiveError when it is damaged."""
    try:
        if stored["version"] != VERSION or set(stored["effects"]) != set(EFFECTS):
            raise ValueError("version")
        return Durations(
            {name: float(ms) / 1000 for name, ms in stored["phones_ms"].items()},
            {name: float(factor) for name, factor in stored["effects"].items()},
            {name: float(ms) / 1000 for name, ms in stored["pauses_ms"].items()},
        )
    except (KeyError, ValueError, TypeError) as error:
        raise PlosiveError("The table of durations is damaged", "Install Plosive again") from error


def to_json(table: Durations) -> dict[str, Any]:
    """The table for saving, readable: milliseconds and factors."""
    return {
        "version": VERSION,
        "phones_ms": {name: round(1000 * s, 1) for name, s in sorted(table.phone.items())},
        "effects": {name: round(table.effect[name], 3) for name in EFFECTS},
        "pauses_ms": {name: round(1000 * s) for name, s in table.pause.items()},
    }


@cache
def usual() -> Durations:
    """The table that comes with Plosive."""
    return from_json(json.loads(files("resources").joinpath("text2lip", "durations.json").read_text("utf-8")))


@cache
def of(language: str) -> Durations:
    """The table of a language: usual lengths from its mapping file, with the effects of English but for its stress."""
    if language == "en":
        return usual()
    from inference.speech.languages import phonemes

    effects = {name: 1.0 if name in _STRESS else factor for name, factor in usual().effect.items()}
    every = {**phonemes("ipa"), **phonemes(language)}  # a word may be typed in IPA
    return Durations({ipa: phone.seconds for ipa, phone in every.items()}, effects, usual().pause)
