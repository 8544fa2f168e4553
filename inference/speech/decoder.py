"""pocketsphinx behind two calls: when given words and their phones are said, and which of a text's words are said.

Times are seconds from the start of the samples given (mono float32 at 16 kHz). Facts heeded here (METHODS 8.3):
`bestpath` must be off or the first alignment pass may lose its last word; children of an alignment entry are read
inside the loop, for the library frees them with their parent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from pocketsphinx import Decoder

from inference.api import F32
from inference.speech.activity import RATE
from inference.speech.g2p import Pronunciation, dictionary

FRAME_S = 0.01
FILLERS = frozenset({"<s>", "</s>", "<sil>", "(NULL)", "[NOISE]", "[SPEECH]", "SIL", "+NSN+", "+SPN+"})
_SKIP_WORD = 1e-12
_STOP_HERE = 1e-3


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone as the decoder saw it; `score` is its log likelihood per frame against the best sound's (<= 0)."""

    label: str
    start: float
    end: float
    score: float


@dataclass(frozen=True, slots=True)
class Token:
    """A word (its index among those asked for) or a pause (-1), with its phones."""

    index: int
    phones: tuple[Phone, ...]


def pcm(samples: F32) -> bytes:
    """Little-endian 16-bit, scaled so that quiet recordings keep their detail."""
    peak = float(np.abs(samples).max(initial=0.0))
    scaled = samples * (0.7 / peak) if peak > 0 else samples
    return np.asarray(np.round(scaled * 32767), "<i2").tobytes()


class ForcedDecoder:
    """A decoder for words known in advance. Not for use by two threads at once."""

    def __init__(self) -> None:
        self._decoder: Any = Decoder(samprate=RATE, bestpath=False, lm=None, compallsen=True, loglevel="FATAL")
        self._own: dict[tuple[Pronunciation, ...], str] = {}

    def name(self, word: str, variants: tuple[Pronunciation, ...]) -> str:
        """The decoder's name for this word said in these ways; new ones join its dictionary."""
        if dictionary().get(word) == variants:
            return word
        if variants not in self._own:
            name = f"own{len(self._own)}"
            for i, phones in enumerate(variants):
                self._decoder.add_word(name if i == 0 else f"{name}({i + 1})", " ".join(phones), False)
            self._own[variants] = name
        return self._own[variants]

    def align(self, samples: F32, names: Sequence[str]) -> list[Token] | None:
        """All of these words in order, pauses between them found; None when they cannot fit the sound."""
        try:
            self._decoder.set_align_text(" ".join(names))
            tokens = self._two_passes(pcm(samples))
        except RuntimeError:  # a word it does not know, or no way through the sound
            return None
        return tokens if sum(t.index >= 0 for t in tokens) == len(names) else None

    def locate(self, samples: F32, names: Sequence[str]) -> list[int]:
        """Which of the words the sound holds, in order: any may be left out, most of all those at the end."""
        count = len(names)
        moves: list[tuple[Any, ...]] = []
        for i, name in enumerate(names):
            moves += [(i, i + 1, 1.0, name), (i, i + 1, _SKIP_WORD), (i, count, _STOP_HERE)]
        self._decoder.add_fsg("plosive", self._decoder.create_fsg("plosive", 0, count, moves))
        self._decoder.activate_search("plosive")
        self._run(pcm(samples))
        hypothesis = self._decoder.hyp()
        found: list[int] = []
        for word in hypothesis.hypstr.split() if hypothesis is not None else ():
            found.append(names.index(word.partition("(")[0], found[-1] + 1 if found else 0))
        return found

    def _two_passes(self, data: bytes) -> list[Token]:
        """Words first, then the phones of exactly those words."""
        self._run(data)
        if self._decoder.hyp() is None:
            return []
        self._decoder.set_alignment()
        self._run(data)
        tokens: list[Token] = []
        words = 0
        for word in self._decoder.get_alignment() or ():
            phones = tuple(
                Phone(p.name, p.start * FRAME_S, (p.start + p.duration) * FRAME_S, p.score / max(p.duration, 1))
                for p in word)
            filler = word.name in FILLERS
            tokens.append(Token(-1 if filler else words, phones))
            words += not filler
        return tokens

    def _run(self, data: bytes) -> None:
        self._decoder.start_utt()
        self._decoder.process_raw(data, full_utt=True)
        self._decoder.end_utt()
