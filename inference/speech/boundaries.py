"""Where each phone begins, to a fraction of a frame: the second alignment pass, in steps of 5 ms.

The words, their pronunciations and the pauses are those of the first pass. Their phones become one chain of states;
the forward-backward algorithm gives for every state the expected moment it is entered, finer than the best path's
whole frames. Each state is scored as the mean of the phone in its context and the phone alone: the latter knows
its edges better. Neither knows them well, so likelihoods count half, and entering a phone also earns what the
loudness of three bands does there, measured with a shorter window: up or down as the two sounds' usual levels say
(a vowel is louder than a closure in every band, an S only in the highest, …). Where a glide or a vowel becomes a
vowel nothing is abrupt: such boundaries then move to the middle of the transition.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from inference.api import F32, F64
from inference.speech.acoustics import FILLER_PHONES, I64, AcousticModel, model
from inference.speech.activity import RATE
from inference.speech.features import FRAME, WINDOW, envelope, features, spectra
from inference.speech.phones import AFFRICATE, APPROXIMANT, FRICATIVE, NASAL, SIBILANT, STOP, VOWEL

STEP = 80
_SPLIT_PAUSE_S = 0.2
_BEST_EVERY = 4  # frames, and between them a line: the best sound changes slowly
_REACH_S = 0.5  # a word is looked for so far from where the first pass has it
_OUT_OF_REACH = -300.0  # log likelihood there; finite, so that a contradiction still has an answer
_TEMPER = 0.5
_EDGE_WEIGHT = 0.5  # per dB of expected change
_EDGE_CLIP_DB = 20.0
_EDGE_REACH = 4  # frames compared on either side
_BAND_HZ = ((80, 800), (800, 3500), (3500, 7800))
_LEVELS = (
    (FILLER_PHONES, (0.0, 0.0, 0.0)), (STOP, (0.2, 0.1, 0.1)), (AFFRICATE, (0.1, 0.2, 0.3)),
    (SIBILANT, (0.1, 0.5, 1.0)), (FRICATIVE, (0.3, 0.25, 0.4)), (NASAL, (0.8, 0.35, 0.2)),
    (APPROXIMANT, (0.9, 0.6, 0.3)),
)
_SONOROUS = VOWEL | APPROXIMANT | NASAL
_CLOSED = STOP | AFFRICATE | NASAL
_VOWEL_LEVEL = (1.0, 1.0, 0.5)
_AFTER_BURST = np.array([1.0, 0.3, 0.1])  # a stop has a burst of its own: voicing marks where it ends
_CLOSING_S = 0.010
"""So much later than the model does, labels of three makers have a closure begin after a vowel or its like: when it is
complete, not when the mouth begins to close (docs/alignment.md)."""
_MOST_OF_CLOSURE = 0.4
_STEADY = 8  # frames at most from a boundary to where both sounds count as reached, and half of either
_NEVER = -1e30
_FAR_OFF = -1e3  # enough to keep a word out of a place; finite, so that a contradiction still has an answer


@dataclass(frozen=True, slots=True)
class Phone:
    """A placed phone; `score` is its log likelihood per frame less that of the best sound (nats, <= 0 nearly).

    `spread` is the standard deviation of its start, seconds: how much the sound leaves open.
    """

    label: str
    start: float
    end: float
    score: float
    spread: float = 0.0


def place(
    samples: F32, words: Sequence[Sequence[str]], rough: Sequence[tuple[float, float]],
    near: Mapping[int, tuple[float, float]] | None = None, acoustic: AcousticModel | None = None,
    heard: F32 | None = None,
) -> list[list[Phone]]:
    """Phones of each word (a pause is a word of one filler phone) in mono samples at 16 kHz.

    `rough` holds each word's start and end from the first pass, seconds: long pauses are taken from it, and words
    are found within half a second of it. `near` holds for some words (by their place) from when to when they may
    begin, seconds: where it is given, the others may be anywhere. `acoustic` is the model of this voice where there
    is one, `heard` the features of the samples at `STEP` by it where they are known.
    """
    acoustic = acoustic or model()
    if heard is None:
        heard = features(samples, STEP, acoustic.warp)
    change = _band_changes(samples, len(heard))
    barred = _barred(len(heard), near or {})
    cuts = [0]
    for i, (start, end) in enumerate(rough):
        if words[i][0] in FILLER_PHONES and end - start >= _SPLIT_PAUSE_S and 0 < i < len(words) - 1:
            cuts.append(i)
    middles = [sum(rough[i]) / 2 for i in cuts[1:]]
    frames = [0, *(int(np.clip(frame_at(t, STEP), 1, len(heard) - 1)) for t in middles), len(heard)]
    stretches = list(pairwise([*cuts, len(words) - 1]))
    out: list[list[Phone]] = []
    for (first, last), (start, stop) in zip(stretches, pairwise(frames), strict=True):
        closed = {i - first: bar[start:stop] for i, bar in barred.items() if first <= i <= last}
        bands = None if near else _bands(words[first : last + 1], rough[first : last + 1], start)
        placed = _place_stretch(
            heard[start:stop], change[start:stop], words[first : last + 1], start, closed, acoustic, bands)
        if out:  # the pause at the seam belongs to both stretches
            head, tail = out.pop(), placed.pop(0)
            placed.insert(0, [replace(head[0], end=tail[0].end, score=min(head[0].score, tail[0].score))])
        out += placed
    return out


def frame_at(seconds: float, step: int) -> float:
    """The frame, of those `step` samples apart, whose own step begins at a moment."""
    return (seconds * RATE - (WINDOW - step) / 2) / step


def _seconds(frame: float) -> float:
    """The moment a frame's own step begins: its window's middle less half a step."""
    return (frame * STEP + (WINDOW - STEP) / 2) / RATE


def _barred(frames: int, near: Mapping[int, tuple[float, float]]) -> dict[int, F64]:
    """Per bound word (T,): what entering it costs, 0 where it may begin."""
    out = {}
    for word, (low, high) in near.items():
        at = np.arange(frames)
        first, last = np.clip([round(frame_at(t, STEP)) for t in (low, high)], 0, frames - 1)
        out[word] = np.where((at >= first) & (at <= max(first, last)), 0.0, _FAR_OFF)
    return out


def _bands(words: Sequence[Sequence[str]], rough: Sequence[tuple[float, float]], offset: int) -> F64:
    """(phones, 2): the frames, counted from `offset`, between which each phone is looked for."""
    reach = np.array([-_REACH_S, _REACH_S]) * RATE / STEP
    each = [np.array([frame_at(start, STEP), frame_at(end, STEP)]) + reach - offset for start, end in rough]
    return np.repeat(each, [len(word) for word in words], axis=0)


def _place_stretch(
    heard: F32, change: F64, words: Sequence[Sequence[str]], offset: int, barred: Mapping[int, F64],
    acoustic: AcousticModel, bands: F64 | None,
) -> list[list[Phone]]:
    labels = [p for word in words for p in word]
    chain = acoustic.chain(words)
    likelihood, best = _likelihoods(acoustic, heard, chain, acoustic.alone(labels), bands)
    scale = STEP / FRAME  # the model was trained on frames of 10 ms
    stay = acoustic.stay[[acoustic.phones[p] for p in labels]].reshape(-1) ** scale
    edge = change @ _edge_weights(labels).T
    for number, cost in barred.items():
        edge[:, sum(map(len, words[:number]))] += cost
    begun, spread = _expected_starts(likelihood * (scale * _TEMPER), np.log(stay), np.log1p(-stay), edge)
    edges = [*begun[:: chain.shape[1]].tolist(), float(len(heard))]
    bound = {sum(map(len, words[:number])) for number in barred}
    smooth = envelope(heard)
    for i, (before, after) in enumerate(pairwise(labels), start=1):
        if i in bound:
            continue
        if before in APPROXIMANT | VOWEL and after in VOWEL:
            edges[i] = _halfway(smooth, *edges[i - 1 : i + 2])
        elif before in _SONOROUS and after in _CLOSED:
            edges[i] += min(_CLOSING_S * RATE / STEP, _MOST_OF_CLOSURE * (edges[i + 1] - edges[i]))
    out: list[list[Phone]] = []
    at = 0
    for word in words:
        out.append([])
        for label in word:
            a, b = edges[at], edges[at + 1]
            span = slice(int(a), max(int(a) + 1, round(b)))
            own = likelihood[span, 3 * at : 3 * at + 3].max(axis=1)
            score = float(np.mean(own - best[span]))
            loose = float(spread[at * chain.shape[1]]) * STEP / RATE
            out[-1].append(Phone(label, _seconds(a + offset), _seconds(b + offset), score, loose))
            at += 1
    return out


def _halfway(cepstra: F32, start: float, edge: float, end: float) -> float:
    """The frame at which the way from a glide or vowel to a vowel is half gone, near `edge`.

    Both together last from `start` to `end`. Such a transition has no edge; it is divided in its middle. The way is
    the line between the mean cepstra of three frames on either side, halfway the step that best fits those between.
    """
    first = round(edge - 0.5 - min((edge - start) / 2, _STEADY))  # a frame's middle is half a step after its beginning
    last = round(edge - 0.5 + min((end - edge) / 2, _STEADY))
    if last - first < 3:
        return edge
    before, after = (cepstra[max(at - 1, 0) : at + 2].mean(axis=0) for at in (first, last))
    way = after - before
    gone = (cepstra[first : last + 1] - before) @ way / (way @ way + 1e-9) - 0.5
    step = int(np.argmin(np.cumsum(gone)))  # the last frame before it
    if step + 1 < len(gone) and gone[step] < 0 < gone[step + 1]:
        return float(first + step + 0.5 + gone[step] / (gone[step] - gone[step + 1]))
    return edge


def _likelihoods(acoustic: AcousticModel, heard: F32, chain: I64, alone: I64, bands: F64 | None) -> tuple[F32, F32]:
    """Per frame: log likelihood of each state (T, S), mean of both models of it, and that of the best sound (T,).

    `bands` (phones, 2): the frames between which a phone's states are scored at all; None: everywhere.
    """
    wanted = np.unique(np.concatenate([chain, alone]))
    owners = acoustic.owner[alone[:, 0]]
    scores = np.full((len(heard), len(wanted)), _OUT_OF_REACH, np.float32)
    for phone in np.unique(owners):
        of = np.flatnonzero(acoustic.owner[wanted] == phone)
        rows = np.zeros(len(heard), np.bool_)
        for low, high in bands[owners == phone] if bands is not None else [(0.0, float(len(heard)))]:
            rows[max(int(low), 0) : max(int(high) + 1, 0)] = True
        scores[np.ix_(rows, of)] = acoustic.scores(heard[rows], wanted[of])
    both = (scores[:, np.searchsorted(wanted, model.reshape(-1))] for model in (chain, alone))
    sampled = np.arange(0, len(heard) + _BEST_EVERY - 1, _BEST_EVERY).clip(max=len(heard) - 1)
    top = acoustic.scores(heard[sampled], np.unique(acoustic.alone(list(acoustic.phones)))).max(axis=1)
    return np.asarray(sum(both) / 2, np.float32), np.interp(np.arange(len(heard)), sampled, top).astype(np.float32)


def _expected_starts(likelihood: F32, stay: F64, leave: F64, edge: F64) -> tuple[F64, F64]:
    """Expected frame at which each state is entered (S,), left to right through all of them, and its deviation.

    `stay`, `leave` (S,) are log probabilities per frame; `edge` (T, phones) is earned when a phone is entered.
    """
    frames, states = likelihood.shape
    enter = np.full((frames, states), _NEVER)
    enter[:, 1:] = leave[:-1]
    enter[:, :: states // edge.shape[1]] += edge
    forward = np.full((frames, states), _NEVER)
    forward[0, 0] = likelihood[0, 0]
    came = np.full(states, _NEVER)
    for t in range(1, frames):
        came[1:] = forward[t - 1, :-1]
        forward[t] = np.logaddexp(forward[t - 1] + stay, came + enter[t]) + likelihood[t]
    occupied = forward
    backward = np.full(states, _NEVER)
    backward[-1] = 0.0
    goes = np.full(states, _NEVER)
    for t in range(frames - 1, -1, -1):
        if t < frames - 1:
            after = backward + likelihood[t + 1]
            goes[:-1] = after[1:] + enter[t + 1, 1:]
            backward = np.logaddexp(after + stay, goes)
        occupied[t] += backward
    occupied -= occupied.max(axis=1, keepdims=True)
    share = np.exp(occupied)
    share /= share.sum(axis=1, keepdims=True)
    before = np.clip(1 - share[:, ::-1].cumsum(axis=1)[:, ::-1], 0, 1)  # chance that a state is entered after a frame
    mean = before.sum(axis=0)
    square = ((2 * np.arange(frames) + 1) @ before) - mean * mean
    return np.asarray(mean, np.float64), np.sqrt(np.maximum(square, 0.0))


def _level(phone: str) -> F64:
    return np.array(next((level for kind, level in _LEVELS if phone in kind), _VOWEL_LEVEL))


def _edge_weights(labels: Sequence[str]) -> F64:
    """(phones, bands): what a dB of change is worth where each phone begins."""
    out = np.zeros((len(labels), len(_BAND_HZ)))
    for i, (before, after) in enumerate(pairwise(labels), start=1):
        step = _level(after) - _level(before)
        out[i] = _EDGE_WEIGHT * (step * _AFTER_BURST if before in STOP | AFFRICATE else step)
    return out


def _band_changes(samples: F32, frames: int) -> F64:
    """(T, bands): by how many dB each band is louder in the 20 ms after a frame's beginning than in those before."""
    peak = float(np.abs(samples).max(initial=0.0)) or 1.0
    width = 2 * FRAME
    power = spectra(samples.astype(np.float64) / peak, width, STEP, frames, (WINDOW - width) // 2)
    hz = np.fft.rfftfreq(512, 1 / RATE)
    levels = 10 * np.log10(np.stack([power[:, (hz >= a) & (hz < b)].sum(axis=1) for a, b in _BAND_HZ], axis=1) + 1e-7)
    at = np.arange(frames)
    after = levels[np.clip(at + _EDGE_REACH - 1, 0, frames - 1)]
    before = levels[np.clip(at - _EDGE_REACH, 0, frames - 1)]
    return np.asarray(np.clip(after - before, -_EDGE_CLIP_DB, _EDGE_CLIP_DB), np.float64)
