"""Forced alignment with a CTC model: the best path through the model's own posteriors that says given symbols.

`path` is the Viterbi search over symbols with blanks between them (Graves 2006, section 4.1, with max for sum).
CTC models speak in spikes: between two spikes there is only blank, and the edge is put in its middle. That is coarser
than the built-in aligner (frames of 20 ms, median error about 24 ms on English, METHODS 8.1), but works in every
language a model was trained on.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from inference.api import F32, Alignment, Forgetful, Interval, Memory, NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError
from inference.speech import activity, g2p, languages
from inference.speech.acoustics import I64
from inference.speech.align import wanted
from inference.speech.asked import Asked
from inference.speech.kept import read_back, written_down
from inference.speech.weights import loaded

LONGEST_S = 300.0
_PIECE_S = 20.0
_MARKS = "ːˑ̃ʰʲʷ̩̯̪"
_ALIKE = {
    "ɡ": "g", "g": "ɡ", "ɹ": "r", "r": "ɹ", "ɾ": "r", "ɝ": "ɚ", "ʌ": "ɐ", "ɐ": "ʌ", "ɑ": "a", "a": "ɑ", "e": "ɛ",
    "ɛ": "e", "o": "ɔ", "ɔ": "o", "ɴ": "n", "ɯ": "u", "ɤ": "ə", "ɨ": "ɪ", "i": "ɪ", "ɪ": "i", "u": "ʊ", "ʊ": "u",
    "ʝ": "j", "θ": "s", "ð": "z", "ʁ": "r", "x": "h", "ç": "h", "h": "x", "ɸ": "f", "β": "b", "ʂ": "ʃ", "ɕ": "ʃ",
    "ʐ": "ʒ", "ə": "ʌ",
}
_SILENT = 0.12  # seconds of blank between two words that are a pause


@dataclass(frozen=True, slots=True)
class Span:
    """A symbol's spike: first frame, frame after its last, mean probability."""

    start: int
    end: int
    probability: float


def path(log_probabilities: F32, symbols: Sequence[int], blank: int) -> list[Span]:
    """Where each of the symbols stands in log posteriors (T, V). Raises PlosiveError when there is no room for them."""
    states = np.full(2 * len(symbols) + 1, blank, np.int64)
    states[1::2] = symbols
    frames = len(log_probabilities)
    repeats = sum(a == b for a, b in itertools.pairwise(symbols))
    if len(symbols) + repeats > frames:
        raise PlosiveError("The transcript is longer than the recording", "Check that they belong together")
    may_skip = np.zeros(len(states), np.bool_)
    may_skip[3::2] = states[3::2] != states[1:-2:2]
    best = np.full(len(states), -np.inf)
    best[:2] = log_probabilities[0, states[:2]]
    came = np.zeros((frames, len(states)), np.int8)
    for t in range(1, frames):
        options = np.full((3, len(states)), -np.inf)
        options[0] = best
        options[1, 1:] = best[:-1]
        options[2, 2:] = np.where(may_skip[2:], best[:-2], -np.inf)
        came[t] = options.argmax(axis=0)
        best = options.max(axis=0) + log_probabilities[t, states]
    at = len(states) - 1 if best[-1] >= best[-2] else len(states) - 2
    line = np.empty(frames, np.int64)
    for t in range(frames - 1, -1, -1):
        line[t] = at
        at -= int(came[t, at])
    out = []
    for number, symbol in enumerate(symbols):
        own = np.flatnonzero(line == 2 * number + 1)
        sure = float(np.exp(log_probabilities[own, symbol]).mean())
        out.append(Span(int(own[0]), int(own[-1]) + 1, sure))
    return out


class CtcAligner:
    """Aligner over a wav2vec2-like CTC phoneme model in a folder (transformers' layout). Nothing is fetched."""

    def __init__(self, folder: str = "", language: str = "en") -> None:
        """Raises PlosiveError when the folder holds no such model."""
        languages.phonemes(language)
        self.language = language
        self._model, self._extract, self.vocabulary = _load(Path(folder) if folder else None)
        self.memory: Memory = Forgetful()

    def align(
        self, samples: F32, rate: int, transcript: str, *,
        pronunciations: dict[str, str] | None = None,
        progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
    ) -> Alignment:
        """See `inference.api.Aligner`; recordings up to five minutes."""
        asked, typed, notes = wanted(self.language, transcript, pronunciations or {})
        sound = activity.audible(samples, rate)
        duration = len(samples) / rate
        if duration > LONGEST_S:
            longest = f"{LONGEST_S / 60:.0f} minutes"
            raise PlosiveError(f"This aligner takes at most {longest}", "Use pocketsphinx, or cut the recording")
        phones = [(word.typed, label) for word in asked for label in usual(word)]
        columns, places = np.unique([self.blank, *(self._symbol(label) for _, label in phones)], return_inverse=True)
        emitted = self._emissions(sound, columns, progress, token)
        spans = path(emitted, places[1:].tolist(), int(places[0]))
        seconds = duration / len(emitted)
        notes = [note for note in notes if note != languages.APPROXIMATE]
        tier_words, tier_phones = _tiers(spans, phones, typed, seconds, duration)
        return Alignment(tier_words, tier_phones, duration, transcript, tuple(notes))

    @property
    def blank(self) -> int:
        """The symbol for nothing."""
        return int(self._model.config.pad_token_id or 0)

    def _symbol(self, label: str) -> int:
        """A phone as the model writes it, or the nearest it has."""
        ipa = label if label in languages.phonemes("ipa") else _ipa().get(label, label)
        bare = "".join(c for c in ipa if c not in _MARKS)
        for name in (ipa, ipa + "ː", bare, _ALIKE.get(ipa, ""), _ALIKE.get(bare, ""), bare[:1], bare[-1:]):
            if name and name in self.vocabulary:
                return self.vocabulary[name]
        raise PlosiveError(f"The model has no symbol for “{ipa}”", "Choose a phoneme model with IPA symbols")

    def _emissions(self, sound: F32, columns: I64, progress: Progress, token: Token) -> F32:
        """Log posteriors (T, columns) of the whole recording, computed in pieces cut in pauses."""
        edges = activity.cuts(sound, _PIECE_S)
        asked = " ".join(map(str, columns))
        out = []
        for start, end in itertools.pairwise(edges):
            token.check()
            progress(start, edges[-1], "aligning")
            made = read_back(self.memory.recall(name := f"emitted {start:.2f} {asked}"), len(columns))
            if made is None:
                made = self._emitted(sound[int(start * activity.RATE) : int(end * activity.RATE)])[:, columns]
                self.memory.keep(name, written_down(made))
            out.append(made)
        return np.concatenate(out)

    def _emitted(self, piece: F32) -> F32:
        """Log posteriors (T, V) of one piece."""
        import torch

        heard = self._extract(piece, sampling_rate=activity.RATE, return_tensors="pt")
        with torch.inference_mode():
            logits = self._model(heard.input_values).logits[0]
        return np.asarray(torch.log_softmax(logits.float(), dim=-1).numpy(), np.float32)


def _load(folder: Path | None) -> tuple[Any, Any, dict[str, int]]:
    remedy = "Give the folder of a wav2vec2 phoneme model: config.json, model.safetensors, vocab.json"
    model, extract = loaded(folder, "CTC model", (), "AutoModelForCTC", ("AutoFeatureExtractor",), remedy)
    assert folder is not None
    try:
        vocabulary = json.loads((folder / "vocab.json").read_text("utf-8"))
        return model, extract, {str(name): int(number) for name, number in vocabulary.items()}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise PlosiveError(f"The model in {folder} cannot be read: vocab.json: {error}", remedy) from error


def usual(word: Asked) -> tuple[str, ...]:
    """A word's usual pronunciation as written: IPA, or ARPAbet with stress."""
    if word.written:
        return tuple(label for label in word.written[0] if label != "+")
    return g2p.with_stress(word.text, word.variants[0])


def _ipa() -> Mapping[str, str]:
    """ARPAbet, with and without stress -> IPA."""
    plain = {phone.said[0]: ipa for ipa, phone in languages.phonemes("en").items() if ipa != "ə"}
    out = {f"{name}{digit}": ipa for name, ipa in plain.items() for digit in ("", "0", "1", "2")}
    return out | {"AH0": "ə"}


def _tiers(
    spans: Sequence[Span], phones: Sequence[tuple[int, str]], typed: Sequence[str], frame_s: float, duration: float,
) -> tuple[tuple[Interval, ...], tuple[Interval, ...]]:
    """Words and phones without gaps; edges in the middle of the blanks, long blanks between words are silence."""
    starts, ends = [], []
    for number, span in enumerate(spans):
        before = spans[number - 1] if number else Span(0, 0, 1.0)
        gap = (span.start - before.end) * frame_s
        apart = number == 0 or phones[number - 1][0] != phones[number][0]
        middle = (before.end + span.start) / 2 * frame_s
        pause = apart and (gap > _SILENT or number == 0)
        starts.append(max(span.start * frame_s - frame_s, before.end * frame_s) if pause else middle)
        if number:
            ends.append(min(before.end * frame_s + frame_s, starts[-1]) if pause else middle)
    ends.append(min(spans[-1].end * frame_s + frame_s, duration))
    placed = [
        (owner, Interval(label, start, end, span.probability))
        for (owner, label), start, end, span in zip(phones, starts, ends, spans, strict=True)]
    words = []
    for owner in dict.fromkeys(owner for owner, _ in placed):
        of = [interval for mine, interval in placed if mine == owner]
        words.append(Interval(typed[owner], of[0].start, of[-1].end, float(np.mean([i.confidence for i in of]))))
    return filled(words, duration), filled([interval for _, interval in placed], duration)


def filled(intervals: Sequence[Interval], duration: float) -> tuple[Interval, ...]:
    """Intervals in order over 0..duration, silence where there was none."""
    out: list[Interval] = []
    at = 0.0
    for interval in intervals:
        if interval.start > at:
            out.append(Interval("", at, interval.start))
        out.append(interval)
        at = interval.end
    if at < duration:
        out.append(Interval("", at, duration))
    return tuple(out)
