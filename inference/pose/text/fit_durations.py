"""Learn the table of durations from aligned recordings.

Ridge regression of log duration on phone, kind of phone and effects. Every recording has its own speaking rate, which
is taken out of it; every recording counts by its number of phones, at most `MOST` of them, so that a corpus of one
speaker's short commands does not decide for everybody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from inference.api import F64, Alignment
from inference.pose.text.durations import EFFECTS, Durations, contexts
from inference.speech.phones import (
    AFFRICATE,
    APPROXIMANT,
    ARPABET,
    DIPHTHONG,
    FRICATIVE,
    NASAL,
    STOP,
    VOWEL,
    base,
    is_phone,
)

PAUSE = 0.10  # s of silence that end a phrase
SHORTEST, LONGEST = 0.015, 0.45  # s; what lies outside is an error of the alignment
KINDS = (STOP, AFFRICATE, FRICATIVE, NASAL, APPROXIMANT, DIPHTHONG, VOWEL - DIPHTHONG)
PHONES = tuple(sorted(ARPABET))
PRIOR = {"phone": 6.0, "kind": 0.5, "effect": 4.0}  # observations' worth of "no difference"
PAUSES = {"comma": 0.225, "sentence": 0.5}  # s; METHODS 7.6 (the recordings here carry no punctuation)


@dataclass(frozen=True, slots=True)
class Observed:
    """One recording: phones of its phrases with their durations in s, and which ones can be trusted."""

    phrases: tuple[tuple[tuple[str, ...], ...], ...]
    seconds: F64  # (n,) in reading order
    sure: F64  # (n,) 1 or 0
    group: str  # recordings of one group share their weight


def observe(alignment: Alignment, group: str) -> Observed:
    """What an alignment tells about durations. Words in which something is no ARPAbet phone are not trusted."""
    phrases: list[list[tuple[str, ...]]] = [[]]
    seconds: list[float] = []
    sure: list[float] = []
    middles = [((p.start + p.end) / 2, p) for p in alignment.phones]
    for word in alignment.words:
        if not word.label:
            if word.end - word.start >= PAUSE and phrases[-1]:
                phrases.append([])
            continue
        inside = [p for at, p in middles if word.start <= at < word.end and p.label and is_phone(p.label)]
        if not inside:
            continue
        phrases[-1].append(tuple(p.label for p in inside))
        for phone in inside:
            length = phone.end - phone.start
            seconds.append(length)
            sure.append(float(SHORTEST <= length <= LONGEST))
    return Observed(tuple(tuple(p) for p in phrases if p), np.array(seconds), np.array(sure), group)


def design(one: Observed) -> F64:
    """(n, phones + kinds + effects) 0/1."""
    rows = []
    for phrase in one.phrases:
        for word, held in zip(phrase, contexts(phrase), strict=True):
            for phone, names in zip(word, held, strict=True):
                name = base(phone)
                rows.append(
                    [float(name == p) for p in PHONES] + [float(name in kind) for kind in KINDS]
                    + [float(e in names) for e in EFFECTS]
                )  # fmt: skip
    return np.array(rows, np.float64).reshape(-1, len(PHONES) + len(KINDS) + len(EFFECTS))


def fit(observed: Sequence[Observed], most: float = 600.0) -> Durations:
    """The table. `most`: phones that one group of recordings may count for."""
    counts: dict[str, float] = {}
    for one in observed:
        counts[one.group] = counts.get(one.group, 0.0) + float(one.sure.sum())
    x = [design(one) for one in observed]
    y = [np.log(np.clip(one.seconds, SHORTEST, LONGEST)) for one in observed]
    w = [one.sure * min(1.0, most / max(counts[one.group], 1.0)) for one in observed]
    level = float(np.average(np.concatenate(y), weights=np.concatenate(w)))
    prior = np.diag([PRIOR["phone"]] * len(PHONES) + [PRIOR["kind"]] * len(KINDS) + [PRIOR["effect"]] * len(EFFECTS))
    answer = np.zeros(len(prior))
    rate = [0.0] * len(observed)
    for _ in range(8):  # the recordings' rates and the table by turns
        gram, moment = prior.copy(), np.zeros(len(prior))
        for a, b, c, r in zip(x, y, w, rate, strict=True):
            gram += a.T @ (c[:, None] * a)
            moment += a.T @ (c * (b - level - r))
        answer = np.linalg.solve(gram, moment)
        rate = [float(c @ (b - level - a @ answer) / (c.sum() + 5.0)) for a, b, c in zip(x, y, w, strict=True)]
    rest = np.concatenate([b - level - a @ answer - r for a, b, r in zip(x, y, rate, strict=True)])
    mass = np.concatenate(w)
    smear = float(np.average(np.exp(rest), weights=mass))  # the mean is above the median: lines keep their length
    own = answer[: len(PHONES)]
    kinds = answer[len(PHONES) : len(PHONES) + len(KINDS)]
    phone = {
        name: float(np.exp(level + own[i] + sum(k for k, kind in zip(kinds, KINDS, strict=True) if name in kind)))
        * smear
        for i, name in enumerate(PHONES)
    }
    effect = {name: float(np.exp(v)) for name, v in zip(EFFECTS, answer[-len(EFFECTS) :], strict=True)}
    return Durations(phone, effect, PAUSES)


@dataclass(frozen=True, slots=True)
class Judged:
    """Errors on recordings that were not learned from: mean absolute, in ms, and of log duration (deviation)."""

    phones: int
    table: float
    table_log: float
    by_phone: float
    by_phone_log: float
    constant: float
    constant_log: float


def judge(table: Durations, constant: Durations, by_phone: Durations, held_out: Sequence[Observed]) -> Judged:
    """Compare three tables on held-out recordings, each at the speaking rate that fits the recording best.

    A wrong overall rate would weigh on all three alike: the user sets it (or a line's length) anyway.
    """
    errors: dict[str, list[F64]] = {"table": [], "phone": [], "constant": []}
    logs: dict[str, list[F64]] = {"table": [], "phone": [], "constant": []}
    count = 0
    for one in held_out:
        use = one.sure > 0
        count += int(use.sum())
        for name, model in (("table", table), ("phone", by_phone), ("constant", constant)):
            said = np.concatenate([np.concatenate(model.seconds(phrase)) for phrase in one.phrases])[use]
            true = one.seconds[use]
            said = said * (true.sum() / said.sum())
            errors[name].append(np.abs(said - true))
            logs[name].append(np.log(said) - np.log(true))
    mean = {name: 1000 * float(np.concatenate(of).mean()) for name, of in errors.items()}
    deviation = {name: float(np.sqrt(np.mean(np.concatenate(of) ** 2))) for name, of in logs.items()}
    return Judged(
        count, mean["table"], deviation["table"], mean["phone"], deviation["phone"], mean["constant"],
        deviation["constant"],
    )  # fmt: skip


def constant(observed: Sequence[Observed], *, by_phone: bool = False) -> Durations:
    """The baselines: one duration for all phones, or each phone's own mean, whatever stands around it."""
    labels = np.array([base(p) for one in observed for phrase in one.phrases for word in phrase for p in word])
    seconds = np.concatenate([one.seconds for one in observed])
    sure = np.concatenate([one.sure for one in observed]) > 0
    mean = float(seconds[sure].mean())
    phone = dict.fromkeys(PHONES, mean)
    if by_phone:
        for name in PHONES:
            here = sure & (labels == name)
            phone[name] = float((seconds[here].sum() + 5 * mean) / (here.sum() + 5))
    return Durations(phone, dict.fromkeys(EFFECTS, 1.0), PAUSES)
