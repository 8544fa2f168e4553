"""From placed phones to two gapless tiers of words and phones.

Pauses of 60 ms and more become silence; shorter ones are the closure of a stop that follows (which may last up to
100 ms), else the tail of the phone before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from inference.api import Interval
from inference.speech import g2p
from inference.speech.boundaries import Phone
from inference.speech.phones import AFFRICATE, STOP, base

SHORTEST_PAUSE_S = 0.06
LONGEST_CLOSURE_S = 0.1


@dataclass(frozen=True, slots=True)
class Spoken:
    """A decoded word (or pause, typed = asked = -1): its typed word, its place among the words asked for."""

    typed: int
    asked: int
    offset: float
    phones: tuple[Phone, ...]


@dataclass(slots=True)
class _Piece:
    """A phone being placed; label "" for silence."""

    label: str
    start: float
    end: float
    confidence: float
    typed: int


def confidence(score: float) -> float:
    """0..1 from a phone's score (nats per frame below the best sound): 0 is as good as any, -5 doubtful."""
    return float(1 / (1 + np.exp(-(score + 5) / 1.2)))


def tiers(
    spoken: Sequence[Spoken], typed: Sequence[str], asked: Sequence[str], overrides: Mapping[str, str], duration: float,
) -> tuple[tuple[Interval, ...], tuple[Interval, ...]]:
    """(words, phones), each covering 0..duration without gaps; phones carry stress digits."""
    pieces = _pieces(spoken, asked, overrides, duration)
    _absorb_short_pauses(pieces)
    return _words(pieces, typed, duration), _filled([(p.label, p.start, p.end, p.confidence) for p in pieces], duration)


def _pieces(
    spoken: Sequence[Spoken], asked: Sequence[str], overrides: Mapping[str, str], duration: float,
) -> list[_Piece]:
    own = {word.lower(): text for word, text in overrides.items()}
    out: list[_Piece] = []
    for word in spoken:
        if word.asked < 0:
            labels: tuple[str, ...] = ("",) * len(word.phones)
        else:
            bare = tuple(p.label for p in word.phones)
            text = asked[word.asked]
            labels = g2p.parse(own[text]) if text in own else g2p.with_stress(text, bare)
        for label, phone in zip(labels, word.phones, strict=True):
            start, end = (float(np.clip(t + word.offset, 0.0, duration)) for t in (phone.start, phone.end))
            if end > start:
                sure = confidence(phone.score) if label else 1.0
                out.append(_Piece(label, start, end, sure, word.typed))
    return out


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
