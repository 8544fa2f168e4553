"""pocketsphinx behind two calls: which of a text's words are said, and when given words are said (the first pass).

Times are seconds from the start of the samples given (mono float32 at 16 kHz). Facts heeded here (METHODS 8.3):
`bestpath` must be off or the alignment may lose its last word; an unknown word is an error, so words it does not
know are added under names of our own.
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
FILLERS = {"<s>": "SIL", "</s>": "SIL", "<sil>": "SIL", "[NOISE]": "+NSN+", "[SPEECH]": "+SPN+"}
_NOTHING = "(NULL)"
_SKIP_WORD = 1e-6
_STOP_HERE = 1e-3
_START_LATE = 1e-6


@dataclass(frozen=True, slots=True)
class Heard:
    """A word (its index among those asked for) or a pause (-1), the phones it was said with, and roughly when."""

    index: int
    phones: Pronunciation
    start: float
    end: float


def pcm(samples: F32) -> bytes:
    """Little-endian 16-bit, scaled so that quiet recordings keep their detail."""
    peak = float(np.abs(samples).max(initial=0.0))
    scaled = samples * (0.7 / peak) if peak > 0 else samples
    return np.asarray(np.round(scaled * 32767), "<i2").tobytes()


class ForcedDecoder:
    """A decoder for words known in advance. Not for use by two threads at once."""

    def __init__(self, *, patient: bool = False) -> None:
        """`patient` prunes far less: it forces through what is said unclearly, and what is not said at all.

        Of a codebook's 128 Gaussians the two nearest are scored, not four: a sixth faster, the same words.
        """
        beams = {"beam": 1e-150, "pbeam": 1e-150, "wbeam": 1e-120} if patient else {}
        self._decoder: Any = Decoder(samprate=RATE, bestpath=False, lm=None, topn=2, loglevel="FATAL", **beams)
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

    def align(self, samples: F32, names: Sequence[str]) -> list[Heard] | None:
        """All of these words in order, pauses between them found; None when they cannot fit the sound."""
        try:
            self._decoder.set_align_text(" ".join(names))
            heard = self._heard(samples, names)
        except RuntimeError:  # no way through the sound
            return None
        return heard if sum(h.index >= 0 for h in heard) == len(names) else None

    def locate(self, samples: F32, names: Sequence[str], *, from_start: bool) -> list[Heard]:
        """Those of the words that the sound holds, in order: any may be left out, most of all those at the end.

        Unless it goes on `from_start` of the words, those at the beginning are as easily left out.
        """
        count = len(names)
        moves: list[tuple[Any, ...]] = [] if from_start else [(0, i, _START_LATE) for i in range(2, count)]
        for i, name in enumerate(names):
            moves += [(i, i + 1, 1.0, name), (i, i + 1, _SKIP_WORD), (i, count, _STOP_HERE)]
        self._decoder.add_fsg("plosive", self._decoder.create_fsg("plosive", 0, count, moves))
        self._decoder.activate_search("plosive")
        return self._heard(samples, names)

    def _heard(self, samples: F32, names: Sequence[str]) -> list[Heard]:
        """What the search that is set finds; nothing where it finds no way through."""
        self._decoder.start_utt()
        self._decoder.process_raw(pcm(samples), full_utt=True)
        self._decoder.end_utt()
        out: list[Heard] = []
        if self._decoder.hyp() is None:
            return out
        at = -1
        for segment in self._decoder.seg():
            if segment.word == _NOTHING:
                continue
            times = segment.start_frame * FRAME_S, (segment.end_frame + 1) * FRAME_S
            filler = FILLERS.get(segment.word)
            if filler:
                out.append(Heard(-1, (filler,), *times))
            else:
                at = names.index(segment.word.partition("(")[0], at + 1)
                out.append(Heard(at, tuple(self._decoder.lookup_word(segment.word).split()), *times))
        return out
