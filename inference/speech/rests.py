"""Breaths, laughter and other noise between words that the first pass took for words or for parts of them.

It shows in phones that last too long and in words beside a pause that do not fit. Around those the words are laid once
more, this time with a rest allowed between any two: what is likelier silence or noise than the phone that covers it,
vowels and their like counting less where nothing swings, and what no phone explains. Where that finds a rest, the
words keep clear of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from inference.api import BOOL, F32, F64
from inference.speech.acoustics import FILLER_PHONES, I64, SIL, STATES, AcousticModel
from inference.speech.activity import RATE
from inference.speech.boundaries import Phone, frame_at
from inference.speech.decoder import Heard
from inference.speech.features import FRAME, WINDOW
from inference.speech.phones import APPROXIMANT, NASAL, VOWEL

_LONG_S = {True: 0.4, False: 0.22}  # a vowel, a consonant
_FITS_BADLY, _FITS_WELL = -5.0, -3.5  # nats per frame below the best sound, on average over a word
_BESIDE_S = 0.12  # a pause of so much
_AROUND = 2  # words on either side that make room
_ROOM_S = 0.15  # and by so much
_LEAST_S = 0.12  # of a rest that is new
_BEGIN = 20.0  # nats that a rest has to gain
_UNEXPLAINED = 3.5  # nats below the best sound: no phone that is said fits worse for long
_MUTE = 2.5  # nats that a sound with voice loses in a frame without
_SUNG_S = 0.45  # what swings on for so long is no rest: laughter does not
_VOICED = 0.5  # of a period's energy comes back in the next
_PERIODS = (40, 230)  # samples: 400 to 70 Hz
_NEVER = -1e4  # finite: a contradiction still has an answer
_SONOROUS = VOWEL | NASAL | APPROXIMANT


def cleared(
    sound: F32, frames: F32, heard: Sequence[Heard], placed: Sequence[Sequence[Phone]], acoustic: AcousticModel,
) -> list[Heard] | None:
    """Words and pauses (of one sound, mono at 16 kHz) with the rests that were found; None when there are none.

    `frames` are the features of the sound every 10 ms by `acoustic`, `placed` the words' phones as they are.
    """
    doubted = _doubted(heard, placed)
    if not doubted:
        return None
    out = list(heard)
    changed = False
    for first, last in reversed(_around(heard, doubted)):
        start, end = placed[first][0].start, placed[last - 1][-1].end
        low, high = (int(np.clip(frame_at(t, FRAME), 0, len(frames))) for t in (start, end))
        numbers = [k for k in range(first, last) if heard[k].index >= 0]
        words = [heard[k] for k in numbers]
        if high - low < STATES * sum(len(word.phones) for word in words):
            continue
        voice = _voiced(sound, low, high)
        laid: list[Heard] = []
        for free in ({k for k in numbers if doubted.get(k)}, set[int]()):
            room = [(low, high) if k in free else _room(placed[k]) for k in numbers]
            laid, fits = _laid(frames[low:high], voice, words, [(a - low, b - low) for a, b in room], acoustic)
            if all(fit > _FITS_WELL for k, fit in zip(numbers, fits, strict=True) if k in free):
                break
        anew = [replace(one, start=_seconds(low + one.start), end=_seconds(low + one.end)) for one in laid]
        if _new(anew, heard[first:last], placed[first:last]):
            out[first:last] = anew
            changed = True
    return out if changed else None


def _doubted(heard: Sequence[Heard], placed: Sequence[Sequence[Phone]]) -> dict[int, bool]:
    """Words that may be something else, by their places; whether they may be somewhere else as well."""
    out = {}
    for number, (one, phones) in enumerate(zip(heard, placed, strict=True)):
        if one.index < 0:
            continue
        beside = any(
            heard[k].index < 0 and placed[k][-1].end - placed[k][0].start > _BESIDE_S
            for k in (number - 1, number + 1) if 0 <= k < len(heard))
        if beside and np.mean([p.score for p in phones]) < _FITS_BADLY:
            out[number] = True
        elif any(p.end - p.start > _LONG_S[p.label in VOWEL] for p in phones):
            out[number] = False
    return out


def _around(heard: Sequence[Heard], doubted: Iterable[int]) -> list[tuple[int, int]]:
    """Runs of words (first, past the last) about those; pauses at either end belong to them."""
    spans: list[tuple[int, int]] = []
    for number in sorted(doubted):
        first, last = _reach(heard, number, -1), _reach(heard, number, 1) + 1
        if spans and first < spans[-1][1]:
            first = spans.pop()[0]
        spans.append((first, last))
    return spans


def _room(phones: Sequence[Phone]) -> tuple[int, int]:
    """The frames between which a word that is not doubted lies."""
    return round(frame_at(phones[0].start - _ROOM_S, FRAME)), round(frame_at(phones[-1].end + _ROOM_S, FRAME))


def _reach(heard: Sequence[Heard], at: int, step: int) -> int:
    words = 0
    while 0 <= at + step < len(heard):
        at += step
        words += heard[at].index >= 0
        if words > _AROUND:
            return at - step
    return at


def _new(anew: Sequence[Heard], were: Sequence[Heard], placed: Sequence[Sequence[Phone]]) -> bool:
    """Is there a rest in what was taken for words?"""
    spoken = [(phones[0].start, phones[-1].end) for one, phones in zip(were, placed, strict=True) if one.index >= 0]
    return any(
        one.index < 0 and sum(max(min(one.end, end) - max(one.start, start), 0.0) for start, end in spoken) >= _LEAST_S
        for one in anew)


@dataclass(frozen=True, slots=True)
class _Chain:
    """States in a row: rest, a word's, rest, the next word's, … with what staying in and entering each costs."""

    senones: list[tuple[str, int]]  # phone and its state; ("", 0) a rest
    stay: F64
    enter: F64
    skip: BOOL  # may be entered past the rest before it


def _laid(
    frames: F32, voiced: BOOL, words: Sequence[Heard], room: Sequence[tuple[int, int]], acoustic: AcousticModel,
) -> tuple[list[Heard], list[float]]:
    """The words in these frames, each in its room, with rests between where they are likelier; times are frames.

    And how well each word fits, nats per frame below the best sound.
    """
    chain = _chain(words, acoustic)
    score = _scores(frames, voiced, chain, acoustic)
    state = 1
    for word, (low, high) in zip(words, room, strict=True):
        own = slice(state, state + STATES * len(word.phones))
        score[: max(low, 0), own] += _NEVER
        score[max(high, 0) :, own] += _NEVER
        state = own.stop + 1
    states = len(chain.senones)
    best = np.full(states, -np.inf)
    best[:2] = score[0, :2] + [-_BEGIN, 0.0]
    came = np.zeros((len(frames), states), np.int8)
    for t in range(1, len(frames)):
        options = np.full((3, states), -np.inf)
        options[0] = best + chain.stay
        options[1, 1:] = best[:-1] + chain.enter[1:]
        options[2, 2:] = np.where(chain.skip[2:], best[:-2], -np.inf)
        came[t] = options.argmax(axis=0)
        best = options.max(axis=0) + score[t]
    at = states - 1 if best[-1] >= best[-2] else states - 2
    line = np.empty(len(frames), np.int64)
    for t in range(len(frames) - 1, -1, -1):
        line[t] = at
        at -= int(came[t, at])
    apart = score[np.arange(len(frames)), line]
    laid = _words(line, words)
    return laid, [float(apart[int(one.start) : int(one.end)].mean()) for one in laid if one.index >= 0]


def _words(line: I64, words: Sequence[Heard]) -> list[Heard]:
    """Words and rests of a line of states."""
    out: list[Heard] = []
    state = 0
    for word in [*words, None]:
        rest = np.flatnonzero(line == state)
        if len(rest):
            out.append(Heard(-1, (SIL,), float(rest[0]), float(rest[-1] + 1)))
        state += 1
        if word is not None:
            own = np.flatnonzero((line >= state) & (line < state + STATES * len(word.phones)))
            out.append(replace(word, start=float(own[0]), end=float(own[-1] + 1)))
            state += STATES * len(word.phones)
    return out


def _chain(words: Sequence[Heard], acoustic: AcousticModel) -> _Chain:
    senones: list[tuple[str, int]] = [("", 0)]
    stay, enter, skip = [0.0], [-_BEGIN], [False]
    left = 0.0
    for word in words:
        for place, phone in enumerate(word.phones):
            chances = acoustic.stay[acoustic.phones[phone]]
            for state in range(STATES):
                senones.append((phone, state))
                stay.append(0.0 if phone in _SONOROUS else float(np.log(chances[state])))  # those are drawled
                enter.append(left)
                skip.append(not place and not state)
                left = float(np.log1p(-chances[state]))
        senones.append(("", 0))
        stay.append(0.0)
        enter.append(left - _BEGIN)
        skip.append(False)
        left = 0.0
    return _Chain(senones, np.array(stay), np.array(enter), np.array(skip))


def _scores(frames: F32, voiced: BOOL, chain: _Chain, acoustic: AcousticModel) -> F64:
    """(T, states): nats below the best sound."""
    names = list(acoustic.phones)
    alone = acoustic.alone(names)
    wanted = np.unique(alone)
    each = acoustic.scores(frames, wanted)[:, np.searchsorted(wanted, alone.reshape(-1))]
    each = each.reshape(len(frames), -1, STATES)
    each -= each.max(axis=(1, 2), keepdims=True)
    silent = each[:, [acoustic.phones[name] for name in FILLER_PHONES]].max(axis=(1, 2))
    rest = np.maximum(silent, -_UNEXPLAINED)
    mute = np.where(voiced, 0.0, _MUTE)
    if not voiced.all():
        edges = np.flatnonzero(np.diff(np.concatenate([[0], voiced.astype(np.int8), [0]])))
        for begin, end in zip(edges[::2], edges[1::2], strict=True):
            rest[begin:end] += _NEVER * (end - begin >= _SUNG_S * RATE / FRAME)
    columns = [
        each[:, acoustic.phones[phone], state] - (mute if phone in _SONOROUS else 0.0) if phone else rest
        for phone, state in chain.senones]
    return np.asarray(np.stack(columns, axis=1), np.float64)


def _voiced(sound: F32, low: int, high: int) -> BOOL:
    """Per frame of 10 ms: does the sound swing? All of them where hardly any does: somebody whispers."""
    width, first = 640, (WINDOW - 640) // 2
    padded = np.pad(sound[max(low * FRAME - width, 0) : high * FRAME + 2 * width], width)
    begin = low * FRAME + first + width - max(low * FRAME - width, 0)
    windows = np.lib.stride_tricks.sliding_window_view(padded, width)[begin :: FRAME][: high - low].astype(np.float64)
    windows = windows - windows.mean(axis=1, keepdims=True)
    spectrum = np.abs(np.fft.rfft(windows, 2 * width)) ** 2
    again = np.fft.irfft(spectrum, axis=1)[:, : _PERIODS[1]]
    left = np.cumsum(windows**2, axis=1)
    lags = np.arange(*_PERIODS)
    energy = np.sqrt(left[:, width - 1 - lags] * (left[:, -1:] - left[:, lags - 1])) + 1e-9
    voiced = (again[:, lags] / energy).max(axis=1) > _VOICED
    out = np.ones(high - low, np.bool_)
    out[: len(voiced)] = voiced if voiced.mean() > 0.15 else True
    return out


def _seconds(frame: float) -> float:
    return (frame * FRAME + (WINDOW - FRAME) / 2) / RATE
