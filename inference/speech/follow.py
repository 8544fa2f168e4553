"""The thread through a recording: piece by piece, which words of the text it holds and where.

A recording of one piece must hold them all. In a longer one all pieces are recognised first (`spot`), and what was
recognised says which words each is asked for (`share`). Where nothing was, the words that nobody else has are tried,
and believed when they fit well; in music, or in what is not in the text, they do not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import pairwise

import numpy as np

from inference.api import F32, Memory, Progress, Token
from inference.speech import activity
from inference.speech.aside import recognised
from inference.speech.asked import Asked
from inference.speech.boundaries import Phone
from inference.speech.kept import packed, unpacked
from inference.speech.pieces import Fit, Fitter, sureness
from inference.speech.share import Share, shares, wanted
from inference.speech.spot import lay, numbers

LONGEST_PIECE_S = 28.0
_HEARING = 0.25  # part of the work
_LEAST_SPEECH_S = 0.3
_RECOGNISES, _KNOWN = 0.5, 40
"""Where so much of the text, or so many of its words were recognised, words that were not must fit well."""
_FITS_WELL, _LEAST_WORDS = 0.5, 3
_FITS, _AROUND = 0.4, 3
"""Words fit less than this, on average with three on either side, where the text is not said."""
_DOUBTFUL = 0.5


def follow(
    sound: F32, asked: Sequence[Asked], fitter: Fitter, memory: Memory, progress: Progress, token: Token,
) -> Iterator[tuple[float, F32, Fit]]:
    """Of each piece of `sound` (mono, 16 kHz) that holds words: its start in seconds, its samples, its words."""
    edges = activity.cuts(sound, LONGEST_PIECE_S)
    pieces = [(start, sound[int(start * activity.RATE) : int(end * activity.RATE)]) for start, end in pairwise(edges)]
    shared = [Share()]
    if len(pieces) > 1:
        shared = _recognised(pieces, asked, memory, progress, token)
    known = sum(len(share.words) for share in shared)
    strict = known > _RECOGNISES * len(asked) or known >= _KNOWN

    def fitted(start: float, piece: F32, words: Sequence[int], whole: bool) -> Fit:
        fit = unpacked(memory.recall(name := f"fit {start:.2f} {words[0]} {words[-1]} {len(words)}"))
        if fit is None:
            kept = packed(fitter.fit(piece, words, whole=whole, token=token))
            memory.keep(name, kept)
            fit = unpacked(kept)
        return fit or []

    done = 0
    for number, (start, piece) in enumerate(pieces):
        token.check()
        progress(_HEARING + (1 - _HEARING) * number / len(pieces), 1.0, "aligning")
        words, whole = wanted(shared, number, done, len(asked), len(piece) / activity.RATE)
        if len(pieces) == 1:
            words, whole = range(len(asked)), True
        if not words or (len(pieces) > 1 and not _speaks(piece)):
            continue
        fit = fitted(start, piece, words, whole)
        if strict:
            best = _believed(fit, shared[number])
            if _worth(best) > _worth(fit) + _DOUBTFUL:  # much was not believed: perhaps some of the words alone fit
                others = [fitted(start, piece, run, False) for run in _runs(words)]
                best = max([best, *(_believed(other, shared[number]) for other in others)], key=_worth)
            fit = best
        found = [index for index, _ in fit if index >= 0]
        if found:
            done = found[-1] + 1
            yield start, piece, fit


def _sure(fit: Fit) -> list[float]:
    """How well each word fits; of a pause or noise 0."""
    return [sureness([word], {word[0]})[0] if word[0] >= 0 else 0.0 for word in fit]


def _worth(fit: Fit) -> float:
    return sum(sure - _FITS for (index, _), sure in zip(fit, _sure(fit), strict=True) if index >= 0)


def _runs(words: Sequence[int]) -> list[Sequence[int]]:
    """Words of the text without the gaps between them, where there are gaps."""
    cuts = [0, *(i for i in range(1, len(words)) if words[i] - words[i - 1] > 1), len(words)]
    return [words[a:b] for a, b in pairwise(cuts)] if len(cuts) > 2 else []


def _believed(fit: Fit, share: Share) -> Fit:
    """A fit in which words that do not fit well are noises: those among others that do not, and all at either end.

    The recogniser hears the text in music, too, one word after the other; it is heard in how badly they fit.
    """
    known = range(share.words[0], share.words[-1] + 1) if share.words else range(0)
    sure = _sure(fit)
    spoken = [i for i, (index, _) in enumerate(fit) if index >= 0]
    good = []
    for place, i in enumerate(spoken):
        around = spoken[max(place - _AROUND, 0) : place + _AROUND + 1]
        if (fit[i][0] in known or sure[i] >= _FITS_WELL) and np.mean([sure[k] for k in around]) >= _FITS:
            good.append(i)
    if not good or (not share.words and (len(good) < _LEAST_WORDS or np.mean([sure[i] for i in good]) < _FITS_WELL)):
        return []
    return [word if word[0] < 0 or i in good else (-1, (_noise(word[1]),)) for i, word in enumerate(fit)]


def _noise(phones: Sequence[Phone]) -> Phone:
    return Phone("+SPN+", phones[0].start, phones[-1].end, 0.0)


def _recognised(
    pieces: Sequence[tuple[float, F32]], asked: Sequence[Asked], memory: Memory, progress: Progress, token: Token,
) -> list[Share]:
    """What is recognised in each piece, as words of the text."""
    names = [f"heard {start:.2f}" for start, _ in pieces]
    kept = [memory.recall(name) for name in names]
    new = [piece for (_, piece), words in zip(pieces, kept, strict=True) if not isinstance(words, list)]
    heard: list[list[int]] = []
    with closing(recognised(asked, new, token)) as answers:
        for number, (name, words) in enumerate(zip(names, kept, strict=True)):
            token.check()
            progress(_HEARING * number / len(pieces), 1.0, "listening")
            if not isinstance(words, list):
                words = next(answers)
                memory.keep(name, words)
            heard.append(words)
    pairs = lay([word for words in heard for word in words], numbers(asked))
    return shares(pairs, [len(words) for words in heard])


def _speaks(piece: F32) -> bool:
    return float(activity.speech_mask(piece).sum()) * activity.HOP_S >= _LEAST_SPEECH_S
