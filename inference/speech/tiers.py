"""From placed phones to two gapless tiers of words and phones.

Pauses of 60 ms and more become silence; shorter ones are the closure of a stop that follows (which may last up to
100 ms), else the tail of the phone before. A phone that was stretched over a stretch without speech is cut off there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from inference.api import Interval
from inference.speech import g2p
from inference.speech.activity import Pause
from inference.speech.asked import JOINED, Asked
from inference.speech.boundaries import Phone
from inference.speech.confidence import confidence
from inference.speech.phones import AFFRICATE, STOP, base

SHORTEST_PAUSE_S = 0.06
LONGEST_CLOSURE_S = 0.1
_STRETCHED_S = 0.25
_QUIET_S = 0.15
_LEAST_S = 0.05
_BRIEFEST_S = 0.01  # of a phone at the end of a recording that stops inside a word


@dataclass(frozen=True, slots=True)
class Spoken:
    """A decoded word (or pause, typed = asked = -1): its typed word, its place among the words asked for."""

    typed: int
    asked: int
    offset: float
    phones: tuple[Phone, ...]

    @property
    def score(self) -> float:
        """Mean of its phones' scores."""
        return float(np.mean([p.score for p in self.phones]))


@dataclass(slots=True)
class _Piece:
    """A phone being placed; label "" for silence."""

    label: str
    start: float
    end: float
    confidence: float
    typed: int


def tiers(
    spoken: Sequence[Spoken], typed: Sequence[str], asked: Sequence[Asked], duration: float,
    quiet: Sequence[Pause] = (),
) -> tuple[tuple[Interval, ...], tuple[Interval, ...]]:
    """(words, phones), each covering 0..duration without gaps; phones as their language writes them.

    `quiet` are stretches without speech, seconds.
    """
    pieces = _pieces(_inside(spoken, duration), asked, duration)
    _absorb_short_pauses(pieces)
    _cut_off_quiet(pieces, quiet)
    return _words(pieces, typed, duration), _filled([(p.label, p.start, p.end, p.confidence) for p in pieces], duration)


def _inside(spoken: Sequence[Spoken], duration: float) -> list[Spoken]:
    """The words with all their phones inside the recording: what was placed in the quiet around it is pushed in."""
    count = sum(len(word.phones) for word in spoken if word.asked >= 0)
    least = min(_BRIEFEST_S, duration / max(count, 1))
    out, number = [], 0
    for word in spoken:
        phones = []
        for phone in word.phones if word.asked >= 0 else ():
            low, high = number * least - word.offset, duration - (count - number) * least - word.offset
            start = min(max(phone.start, low), high)
            phones.append(replace(phone, start=start, end=min(max(phone.end, start + least), high + least)))
            number += 1
        out.append(replace(word, phones=tuple(phones) or word.phones))
    return out


def _pieces(spoken: Sequence[Spoken], asked: Sequence[Asked], duration: float) -> list[_Piece]:
    out: list[_Piece] = []
    before: Phone | None = None
    for word in spoken:
        for label, phone in zip(_labels(word, asked), word.phones, strict=True):
            start, end = (float(np.clip(t + word.offset, 0.0, duration)) for t in (phone.start, phone.end))
            sure = confidence(phone, before, word.score) if label else 1.0
            before = phone
            if end <= start:
                continue
            if label == JOINED and out and out[-1].typed == word.typed:
                out[-1].end = end
            else:
                out.append(_Piece("" if label == JOINED else label, start, end, sure, word.typed))
    return out


def _labels(word: Spoken, asked: Sequence[Asked]) -> tuple[str, ...]:
    """How the phones of a word are written: as its pronunciation says, else ARPAbet with stress."""
    if word.asked < 0:
        return ("",) * len(word.phones)
    said, bare = asked[word.asked], tuple(p.label for p in word.phones)
    if said.written and bare in said.variants:
        return said.written[said.variants.index(bare)]
    return g2p.with_stress(said.text, bare)


def _cut_off_quiet(pieces: Sequence[_Piece], quiet: Sequence[Pause]) -> None:
    """Take stretches without speech off the phones that were stretched over them; what is left is silence."""
    for piece in pieces:
        if not piece.label or piece.end - piece.start < _STRETCHED_S:
            continue
        closure = LONGEST_CLOSURE_S if base(piece.label) in STOP | AFFRICATE else 0.0
        for pause in quiet:
            if min(pause.end, piece.end) - max(pause.start, piece.start) < _QUIET_S:
                continue
            if pause.start - piece.start >= piece.end - pause.end:  # more of it is before the pause than after
                piece.end = max(pause.start, piece.start + _LEAST_S)
            else:
                piece.start = max(piece.start, min(pause.end - closure, piece.end - _LEAST_S))


def _absorb_short_pauses(pieces: list[_Piece]) -> None:
    """Give pauses too short to be silence, between two phones, to one of them."""
    for i in range(len(pieces) - 2, 0, -1):
        pause, before, after = pieces[i], pieces[i - 1], pieces[i + 1]
        if pause.label or not (before.label and after.label):
            continue
        closes = base(after.label) in STOP | AFFRICATE
        if pause.end - pause.start >= (LONGEST_CLOSURE_S if closes else SHORTEST_PAUSE_S):
            continue
        if closes:
            after.start = pause.start
        else:
            before.end = pause.end
        del pieces[i]


def _words(pieces: Sequence[_Piece], typed: Sequence[str], duration: float) -> tuple[Interval, ...]:
    spans: dict[int, list[_Piece]] = {}
    for piece in pieces:
        if piece.label:
            spans.setdefault(piece.typed, []).append(piece)
    return _filled([
        (typed[i], of[0].start, of[-1].end, _mean([p.confidence for p in of], [p.end - p.start for p in of]))
        for i, of in sorted(spans.items())], duration)


def _mean(values: Sequence[float], weights: Sequence[float]) -> float:
    return float(np.average(values, weights=weights))


def _filled(items: Sequence[tuple[str, float, float, float]], duration: float) -> tuple[Interval, ...]:
    """Intervals over 0..duration: gaps become silence, neighbouring silences one."""
    out: list[Interval] = []

    def add(label: str, start: float, end: float, sure: float) -> None:
        if end <= start:
            return
        if not label and out and not out[-1].label:
            out[-1] = Interval("", out[-1].start, end)
        else:
            out.append(Interval(label, start, end, sure))

    at = 0.0
    for label, start, end, sure in items:
        add("", at, start, 1.0)
        add(label, max(start, at), end, sure)
        at = max(at, end)
    add("", at, duration, 1.0)
    return tuple(out)
