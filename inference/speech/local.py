"""A few words aligned again in the stretch of sound that holds them, whatever stands around it.

Nothing is refused here for fitting badly: the user has said that these words are here. Words may be bound to begin
near given times (tapped along, or dragged to where they are heard): then the sound is cut there for the first pass,
and the second may enter those words only within reach of the times given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from inference.api import F32, Alignment, NeverCancelled, Token
from inference.errors import PlosiveError
from inference.speech import activity
from inference.speech.align import wanted
from inference.speech.asked import Asked
from inference.speech.boundaries import place
from inference.speech.decoder import Heard
from inference.speech.pieces import PAD_S, Fitter, padded
from inference.speech.tiers import Spoken, tiers

REACH_S = 0.12
"""A tap is this late or early at most; people tap within about 80 ms of a beat they expect."""
_SHORTEST_PAUSE_S = 0.03
_NO_FIT = -20.0  # score of phones spread evenly because there was no way through the sound


@dataclass(frozen=True, slots=True)
class Anchor:
    """The word (its place among those given) that begins at `start` seconds, give or take `reach`."""

    word: int
    start: float
    reach: float = REACH_S


def realign(
    samples: F32, rate: int, words: Sequence[str], *, anchors: Sequence[Anchor] = (),
    pronunciations: Mapping[str, str] | None = None, language: str = "en", token: Token = NeverCancelled(),  # noqa: B008
) -> Alignment:
    """Words (as typed, at least one) in mono samples (n,) at `rate` Hz; all are found, with a confidence each.

    Raises PlosiveError for words that cannot be said, or anchors that are out of order.
    """
    asked, typed, notes = _asked(language, words, pronunciations or {})
    if not asked:
        raise PlosiveError("There is no word to align", "Choose at least one word")
    sound = activity.resample(samples, rate)
    duration = len(samples) / rate
    bound = _bound(anchors, asked, typed, duration)
    heard = _first_pass(sound, asked, {i: start for i, (start, _) in bound.items()}, token)
    token.check()
    order = [guess.word.index for guess in heard]
    near = {order.index(i): (start - reach + PAD_S, start + reach + PAD_S) for i, (start, reach) in bound.items()}
    placed = place(
        padded(sound), [guess.word.phones for guess in heard],
        [(guess.word.start, guess.word.end) for guess in heard], near)
    spoken = []
    for guess, phones in zip(heard, placed, strict=True):
        index = guess.word.index
        sounds = tuple(replace(phone, score=min(phone.score, guess.score)) for phone in phones)
        spoken.append(Spoken(asked[index].typed if index >= 0 else -1, index, -PAD_S, sounds))
    tier_words, tier_phones = tiers(spoken, typed, asked, duration)
    return Alignment(tier_words, tier_phones, duration, " ".join(words), tuple(notes))


def _asked(
    language: str, words: Sequence[str], own: Mapping[str, str],
) -> tuple[list[Asked], list[str], list[str]]:
    """Every word given as one typed word, however many are said for it."""
    asked: list[Asked] = []
    notes: list[str] = []
    for number, word in enumerate(words):
        said, _, told = wanted(language, word, own)
        asked += [replace(one, typed=number) for one in said]
        notes += [note for note in told if note not in notes]
    return asked, list(words), notes


def _bound(
    anchors: Sequence[Anchor], asked: Sequence[Asked], typed: Sequence[str], duration: float,
) -> dict[int, tuple[float, float]]:
    """First spoken word of each anchored one -> its time and reach."""
    order = [word.typed for word in asked]
    ordered = sorted(anchors, key=lambda a: a.word)
    for before, after in pairwise(ordered):
        if after.start <= before.start:
            raise PlosiveError(
                f"“{typed[after.word]}” would begin before “{typed[before.word]}”",
                "Give the words times in their order")
    return {order.index(a.word): (float(np.clip(a.start, 0.0, duration)), a.reach) for a in ordered}


@dataclass(frozen=True, slots=True)
class _Guess:
    """A word or pause of the first pass, and the best score that its phones may have."""

    word: Heard
    score: float = 0.0


def _first_pass(sound: F32, asked: Sequence[Asked], starts: Mapping[int, float], token: Token) -> list[_Guess]:
    """Words and pauses in order, times on the clock of the padded sound; cut where bound words start."""
    fitter = Fitter(asked)
    end = len(sound) / activity.RATE
    cuts = sorted(starts.items())
    if not cuts or cuts[0][0] > 0:
        cuts.insert(0, (0, 0.0))
    cuts[0] = (0, 0.0)  # what is before a bound first word is a pause of the first piece
    out: list[_Guess] = []
    for (first, start), (after, stop) in pairwise([*cuts, (len(asked), end)]):
        token.check()
        piece = sound[int(start * activity.RATE) : int(stop * activity.RATE)]
        found = _piece(fitter, piece, asked, range(first, after))
        for guess in found:
            word = guess.word
            low = 0.0 if start == 0 and guess is found[0] else PAD_S  # the padding between pieces is not there
            high = stop - start + (2 * PAD_S if stop == end and guess is found[-1] else PAD_S)
            times = float(np.clip(word.start, low, high)) + start, float(np.clip(word.end, low, high)) + start
            if word.index < 0 and times[1] - times[0] < _SHORTEST_PAUSE_S:
                continue
            if word.index < 0 and out and out[-1].word.index < 0:
                times = out.pop().word.start, times[1]
            out.append(_Guess(replace(word, start=times[0], end=times[1]), guess.score))
    return out


def _piece(fitter: Fitter, piece: F32, asked: Sequence[Asked], words: range) -> list[_Guess]:
    """Words of one piece; evenly spread where no way is found, so that the user has something to move."""
    heard = fitter.heard(padded(piece), words)
    if heard:
        return [_Guess(replace(h, index=words[h.index] if h.index >= 0 else -1)) for h in heard]
    said = [asked[i].variants[0] for i in words]
    ends = np.cumsum([0, *map(len, said)])
    edges = (PAD_S + ends / max(ends[-1], 1) * len(piece) / activity.RATE).tolist()
    return [
        _Guess(Heard(i, phones, *times), _NO_FIT)
        for i, phones, times in zip(words, said, pairwise(edges), strict=True)]
