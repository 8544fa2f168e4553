"""The thread through a recording: piece by piece, which words of the text it holds and where.

A recording of one piece must hold them all. In a longer one all pieces are recognised first (`spot`), and what was
recognised says which words each is asked for (`share`). Where nothing was, the words that nobody else has are tried,
and believed when they fit well; in music, or in what is not in the text, they do not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from inference.api import F32, Memory, Progress, Token
from inference.speech import activity
from inference.speech.asked import Asked
from inference.speech.kept import packed, unpacked
from inference.speech.pieces import Fit, Fitter, sureness
from inference.speech.share import Share, shares, wanted
from inference.speech.spot import Recogniser, lay, numbers

LONGEST_PIECE_S = 28.0
_HEARING = 0.25  # part of the work
_LEAST_SPEECH_S = 0.3
_RECOGNISES = 0.5
"""Where so much of the text was recognised, words in a piece in which nothing was must fit well."""
_FITS_WELL = 0.5


def follow(
    sound: F32, asked: Sequence[Asked], fitter: Fitter, memory: Memory, progress: Progress, token: Token,
) -> Iterator[tuple[float, F32, Fit]]:
    """Of each piece of `sound` (mono, 16 kHz) that holds words: its start in seconds, its samples, its words."""
    edges = activity.cuts(sound, LONGEST_PIECE_S)
    pieces = [(start, sound[int(start * activity.RATE) : int(end * activity.RATE)]) for start, end in pairwise(edges)]
    shared = [Share()]
    if len(pieces) > 1:
        shared = _recognised(pieces, asked, memory, progress, token)
    known = sum(s.last + 1 - s.first for s in shared if s.first is not None and s.last is not None)
    strict = known > _RECOGNISES * len(asked)
    done = 0
    for number, (start, piece) in enumerate(pieces):
        token.check()
        progress(_HEARING + (1 - _HEARING) * number / len(pieces), 1.0, "aligning")
        words, whole = wanted(shared, number, done, len(asked), len(piece) / activity.RATE)
        if len(pieces) == 1:
            words, whole = range(len(asked)), True
        if not words or not _speaks(piece):
            continue
        name = f"fit {start:.2f} {words.start} {words.stop}"
        fit = unpacked(memory.recall(name))
        if fit is None:
            kept = packed(fitter.fit(piece, words, whole=whole, token=token))
            memory.keep(name, kept)
            fit = unpacked(kept) or []
        if strict and shared[number].first is None and np.mean(sureness(fit, set(words)) or 0.0) < _FITS_WELL:
            continue
        found = [index for index, _ in fit if index >= 0]
        if found:
            done = found[-1] + 1
            yield start, piece, fit


def _recognised(
    pieces: Sequence[tuple[float, F32]], asked: Sequence[Asked], memory: Memory, progress: Progress, token: Token,
) -> list[Share]:
    """What is recognised in each piece, as words of the text."""
    recogniser: Recogniser | None = None
    heard: list[list[int]] = []
    for number, (start, piece) in enumerate(pieces):
        token.check()
        progress(_HEARING * number / len(pieces), 1.0, "listening")
        words = memory.recall(name := f"heard {start:.2f}")
        if not isinstance(words, list):
            recogniser = recogniser or Recogniser(asked)
            words = recogniser.heard(piece)
            memory.keep(name, words)
        heard.append(words)
    pairs = lay([word for words in heard for word in words], numbers(asked))
    return shares(pairs, [len(words) for words in heard])


def _speaks(piece: F32) -> bool:
    return float(activity.speech_mask(piece).sum()) * activity.HOP_S >= _LEAST_SPEECH_S
