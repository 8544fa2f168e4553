"""Forced alignment with a CTC model: the best path through the model's own posteriors that says given symbols.

`path` is the Viterbi search over symbols with blanks between them (Graves 2006, section 4.1, with max for sum).
CTC models speak in spikes: between two spikes there is only blank, and the edge is put in its middle. That is coarser
than the built-in aligner (frames of 20 ms, median error about 24 ms on English, METHODS 8.1), but works in every
language a model was trained on. A recording may have any length: the model hears it in pieces, each with a little of
its neighbours, and the search looks at the stretch of text that may be said at the time.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from inference.api import F32, F64, U8, Alignment, Forgetful, Interval, Memory, NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError
from inference.speech import activity, g2p, languages
from inference.speech.acoustics import I64
from inference.speech.align import wanted
from inference.speech.asked import Asked
from inference.speech.kept import read_back, written_down
from inference.speech.weights import loaded

WIDTH = 4096
"""States that are looked at at a time: 2,048 symbols, more than two minutes of speech. A shorter text is seen whole."""
_FOLLOW, _CHECK = 16, 512  # frames after which the states move on, and after which somebody may cancel
_PIECE_S = 20.0
_AROUND_S = 0.5  # a piece is heard with so much of its neighbours
_MARKS = "ːˑ̃ʰʲʷ̩̯̪"
_ALIKE = {
    "ɡ": "g", "g": "ɡ", "ɹ": "r", "r": "ɹ", "ɾ": "r", "ɝ": "ɚ", "ʌ": "ɐ", "ɐ": "ʌ", "ɑ": "a", "a": "ɑ", "e": "ɛ",
    "ɛ": "e", "o": "ɔ", "ɔ": "o", "ɴ": "n", "ɯ": "u", "ɤ": "ə", "ɨ": "ɪ", "i": "ɪ", "ɪ": "i", "u": "ʊ", "ʊ": "u",
    "ʝ": "j", "θ": "s", "ð": "z", "ʁ": "r", "x": "h", "ç": "h", "h": "x", "ɸ": "f", "β": "b", "ʂ": "ʃ", "ɕ": "ʃ",
    "ʐ": "ʒ", "ə": "ʌ",
}
_HEARING = 0.9  # part of the work
_SILENT = 0.12  # seconds of blank between two words that are a pause


@dataclass(frozen=True, slots=True)
class Span:
    """A symbol's spike: first frame, frame after its last, mean probability."""

    start: int
    end: int
    probability: float


def path(
    log_probabilities: F32, symbols: Sequence[int], blank: int, *, width: int = WIDTH,
    progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> list[Span]:
    """Where each of the symbols stands in log posteriors (T, V). Raises PlosiveError when there is no room for them.

    At every frame `width` states about the likeliest are looked at, so that memory grows with the frames alone.
    """
    states = np.full(2 * len(symbols) + 1, blank, np.int64)
    states[1::2] = symbols
    frames, width = len(log_probabilities), min(width, len(states))
    again = np.zeros(len(states), np.int64)  # a symbol like the one before needs a blank between
    again[3::2] = states[3::2] == states[1:-2:2]
    needed = (again + np.arange(len(states)) % 2)[::-1].cumsum()[::-1]  # frames from a state's own on, at least
    if needed[0] > frames:
        raise PlosiveError("The transcript is longer than the recording", "Check that they belong together")
    skips = np.where((again == 0) & (np.arange(len(states)) % 2 == 1), 0.0, -np.inf)
    last = len(states) - width
    low, lows = 0, np.zeros(frames, np.int64)
    best, one, two = (np.full(width, -np.inf) for _ in range(3))
    best[:2] = log_probabilities[0, states[:2]]
    moved = np.zeros((2, frames, (width + 7) // 8), np.uint8)  # has the path come on, and over a blank: a bit each
    for t in range(1, frames):
        if t % _FOLLOW == 0:
            if t % _CHECK == 0:
                token.check()
                progress(t, frames)
            follow = low + int(best.argmax()) - width // 2
            must = int(np.searchsorted(-needed, t - frames))  # those before can no longer say all
            step = min(max(follow, must - width // 2, low), last) - low
            if step:
                best = np.concatenate([best[step:], np.full(min(step, width), -np.inf)])[:width]
                low += step
        lows[t] = low
        one[1:] = best[:-1]
        two[2:] = best[:-2]
        two += skips[low : low + width]
        moved[0, t] = np.packbits(one > best)
        np.maximum(best, one, out=best)
        moved[1, t] = np.packbits(two > best)
        np.maximum(best, two, out=best)
        best += log_probabilities[t, states[low : low + width]]
    line = _back(moved, lows, low + width - (1 if best[-1] >= best[-2] else 2))
    firsts = np.searchsorted(line, np.arange(1, len(states), 2))
    ends = np.searchsorted(line, np.arange(1, len(states), 2), side="right")
    return [
        Span(int(a), int(b), float(np.exp(log_probabilities[a:b, symbol]).mean()))
        for a, b, symbol in zip(firsts, ends, symbols, strict=True)]


def _back(moved: U8, lows: I64, at: int) -> I64:
    """The state of each frame on the best path to a last one."""
    frames = len(lows)
    line = np.empty(frames, np.int64)
    for t in range(frames - 1, -1, -1):
        line[t] = at
        place = at - int(lows[t])
        bit = 7 - (place & 7)
        if moved[1, t, place >> 3] >> bit & 1:
            at -= 2
        elif moved[0, t, place >> 3] >> bit & 1:
            at -= 1
    return line


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
        """See `inference.api.Aligner`."""
        asked, typed, notes = wanted(self.language, transcript, pronunciations or {})
        sound = activity.audible(samples, rate)
        duration = len(samples) / rate
        phones = [(word.typed, label) for word in asked for label in usual(word)]
        columns, places = np.unique([self.blank, *(self._symbol(label) for _, label in phones)], return_inverse=True)
        emitted, at = self._emissions(sound, columns, progress, token)

        def searching(done: float, total: float, note: str = "") -> None:
            progress(_HEARING + (1 - _HEARING) * done / total, 1.0, "aligning")

        spans = path(emitted, places[1:].tolist(), int(places[0]), width=WIDTH, progress=searching, token=token)
        progress(1.0, 1.0, "aligned")
        notes = [note for note in notes if note != languages.APPROXIMATE]
        tier_words, tier_phones = _tiers(spans, phones, typed, at, duration)
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

    def _emissions(self, sound: F32, columns: I64, progress: Progress, token: Token) -> tuple[F32, F64]:
        """Log posteriors (T, columns) of the whole recording, made in pieces cut in pauses.

        And when each frame begins and the last one ends, seconds (T + 1,).
        """
        edges = activity.cuts(sound, _PIECE_S)
        whole = len(sound) / activity.RATE
        asked = " ".join(map(str, columns))
        out, begun = [], []
        for start, end in itertools.pairwise(edges):
            token.check()
            progress(_HEARING * start / edges[-1], 1.0, "aligning")
            low, high = max(start - _AROUND_S, 0.0), min(end + _AROUND_S, whole)
            made = read_back(self.memory.recall(name := f"emitted {start:.2f} {asked}"), len(columns))
            if made is None:
                made = self._emitted(sound[int(low * activity.RATE) : int(high * activity.RATE)])[:, columns]
                self.memory.keep(name, written_down(made))
            length = (high - low) / len(made)
            times = low + length * np.arange(len(made))
            own = (times + length / 2 >= start) & (times + length / 2 < end)
            out.append(made[own])
            begun.append(times[own])
        return np.concatenate(out), np.append(np.concatenate(begun), whole)

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
    spans: Sequence[Span], phones: Sequence[tuple[int, str]], typed: Sequence[str], at: F64, duration: float,
) -> tuple[tuple[Interval, ...], tuple[Interval, ...]]:
    """Words and phones without gaps; edges in the middle of the blanks, long blanks between words are silence."""
    frame_s = float(at[1] - at[0])
    begins, stops = at[[span.start for span in spans]].tolist(), at[[span.end for span in spans]].tolist()
    starts: list[float] = []
    ends: list[float] = []
    for number, begin in enumerate(begins):
        before = stops[number - 1] if number else 0.0
        apart = number == 0 or phones[number - 1][0] != phones[number][0]
        middle = (before + begin) / 2
        pause = apart and (begin - before > _SILENT or number == 0)
        starts.append(max(begin - frame_s, before) if pause else middle)
        if number:
            ends.append(min(before + frame_s, starts[-1]) if pause else middle)
    ends.append(min(stops[-1] + frame_s, duration))
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
