"""Which words of a long text each piece of a recording holds: recognised first, then laid on the text as a whole.

The decoder recognises with a language model made of the text itself (trigrams, absolute discounting), so it hears the
text's words, likeliest in the text's order, wherever they are said; 50 times as fast as they are spoken. All that it
heard is then laid on the whole text at once: the heaviest common subsequence, where rare words weigh more and every run
of words costs something to begin, so that single common words do not tie together what does not belong. Nothing follows
from where the last piece was found: a paragraph that is not in the text, or music, loses only itself.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import log10
from pathlib import Path
from typing import Any

import numpy as np
from pocketsphinx import Decoder
from scipy.ndimage import maximum_filter1d

from inference.api import F32, U8
from inference.speech.acoustics import I64
from inference.speech.activity import HOP_S, RATE, speech_mask
from inference.speech.asked import Asked
from inference.speech.decoder import FILLERS, pcm

_FAST = {"fwdflat": False, "bestpath": False, "maxhmmpf": 3000, "maxwpf": 10, "ds": 2, "topn": 2}
_AROUND_S = 0.15  # silence that is left around speech
_DISCOUNT = 0.5
_BEGIN = 0.5
"""What a run of words in a row costs; a word that stands once in the text weighs 1."""
_NEIGHBOURS = 6
"""A pair of words is believed when another one stands within so many words of it, in sound and text."""


class Recogniser:
    """Hears the words of one text, in any order, but likeliest in the text's own."""

    def __init__(self, asked: Sequence[Asked]) -> None:
        known = numbers(asked).tolist()
        with tempfile.TemporaryDirectory() as folder:
            words, text = Path(folder) / "words.dict", Path(folder) / "text.arpa"
            words.write_text("".join(  # beside the 134,000 words of the usual dictionary a model takes 10 s to load
                f"w{number}{f'({i + 1})' if i else ''} {' '.join(phones)}\n"
                for number, variants in dict(zip(known, (word.variants for word in asked), strict=True)).items()
                for i, phones in enumerate(variants)), "utf-8")
            text.write_text(arpa([f"w{number}" for number in known]), "utf-8")
            self._decoder: Any = Decoder(samprate=RATE, lm=None, dict=str(words), loglevel="FATAL", **_FAST)
            self._decoder.add_lm_file("text", str(text))
        self._decoder.activate_search("text")

    def heard(self, samples: F32) -> list[int]:
        """The words heard in mono samples at 16 kHz, by their `numbers`."""
        self._decoder.start_utt()
        self._decoder.process_raw(pcm(_spoken(samples)), full_utt=True)
        self._decoder.end_utt()
        words = [segment.word for segment in self._decoder.seg() or ()]
        return [int(word.partition("(")[0][1:]) for word in words if word not in FILLERS]


def _spoken(samples: F32) -> F32:
    """The samples without what is silent for long: when words are said does not matter here."""
    hop = int(HOP_S * RATE)
    near = maximum_filter1d(speech_mask(samples).astype(np.uint8), 2 * int(_AROUND_S / HOP_S) + 1) > 0
    kept = np.repeat(near, hop)[: len(samples)]
    return np.asarray(samples[: len(kept)][kept], np.float32)


def numbers(asked: Sequence[Asked]) -> I64:
    """A number for each word, the same for those that sound the same."""
    known = {variants: i for i, variants in enumerate(dict.fromkeys(word.variants for word in asked))}
    return np.array([known[word.variants] for word in asked], np.int64)


def arpa(text: Sequence[str]) -> str:
    """A language model of trigrams in ARPA's format, as probable as they are in a text."""
    whole = ["<s>", *text, "</s>"]
    counts = [Counter(zip(*(whole[i:] for i in range(n)), strict=False)) for n in (1, 2, 3)]
    total = sum(counts[0].values())
    probability: list[dict[tuple[str, ...], float]] = [{gram: count / total for gram, count in counts[0].items()}]
    left: list[dict[tuple[str, ...], float]] = []  # what a history leaves to shorter ones
    for order in (1, 2):
        of_history: Counter[tuple[str, ...]] = Counter()
        kinds: Counter[tuple[str, ...]] = Counter()
        for gram, count in counts[order].items():
            of_history[gram[:-1]] += count
            kinds[gram[:-1]] += 1
        left.append({history: _DISCOUNT * kinds[history] / of_history[history] for history in kinds})
        probability.append({
            gram: (count - _DISCOUNT) / of_history[gram[:-1]] + left[-1][gram[:-1]] * probability[-1][gram[1:]]
            for gram, count in counts[order].items()})
    lines = ["\\data\\", *(f"ngram {n + 1}={len(of)}" for n, of in enumerate(probability))]
    for order, of in enumerate(probability):
        lines += ["", f"\\{order + 1}-grams:"]
        for gram, chance in of.items():
            back = f" {log10(left[order].get(gram, 1.0)):.4f}" if order < len(left) else ""
            lines.append(f"{-99 if gram == ('<s>',) else log10(chance):.4f} {' '.join(gram)}{back}")
    return "\n".join([*lines, "", "\\end\\", ""])


def lay(heard: Sequence[int], text: I64) -> list[tuple[int, int]]:
    """Pairs (place among the words heard, place in the text), rising in both; words as numbers.

    Work grows with the product of both lengths, memory with an eighth of it: an hour takes half a second, 25 MB.
    """
    weight = _weights(text)
    runs = np.full(len(text) + 1, -np.inf, np.float32)  # best that ends with a pair here
    best = np.zeros(len(text) + 1, np.float32)
    went_on, paired, from_above = [], [], []
    for word in heard:
        after, fresh = runs[:-1], best[:-1] - np.float32(_BEGIN)
        went_on.append(np.packbits(after >= fresh))
        runs = np.full_like(runs, -np.inf)
        runs[1:] = np.where(text == word, np.maximum(after, fresh) + weight, -np.inf)
        whole = np.maximum.accumulate(np.maximum(best, runs))
        paired.append(np.packbits(runs >= whole))
        from_above.append(np.packbits(best >= whole))
        best = whole
    return _believed(_back(went_on, paired, from_above, len(heard), len(text)))


def _weights(text: I64) -> F32:
    """Per word of the text: what hearing it tells, 1 for one that stands there once."""
    count = np.bincount(text)[text]
    return np.asarray(np.log(len(text) / count + 1) / np.log(len(text) + 1), np.float32)


def _back(
    went_on: Sequence[U8], paired: Sequence[U8], from_above: Sequence[U8], i: int, j: int,
) -> list[tuple[int, int]]:
    """The pairs of the best way to the end, from one bit per cell and question."""
    out: list[tuple[int, int]] = []
    in_run = False
    while i and j:
        if not in_run and _bit(from_above[i - 1], j):
            i -= 1
        elif in_run or _bit(paired[i - 1], j):
            in_run = _bit(went_on[i - 1], j - 1)
            i, j = i - 1, j - 1
            out.append((i, j))
        else:
            j -= 1
    return out[::-1]


def _bit(packed: U8, at: int) -> bool:
    return bool(packed[at >> 3] >> (7 - (at & 7)) & 1)


def _believed(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pairs that do not stand alone."""
    near = [False, *(max(b[0] - a[0], b[1] - a[1]) <= _NEIGHBOURS for a, b in pairwise(pairs)), False]
    return [pair for i, pair in enumerate(pairs) if near[i] or near[i + 1]]
