"""When lips stay shut because nobody speaks: the phones' rests, and where a recording is heard, what it says of them.

An aligner finds phones where it knows them, words that begin softly later than they are heard. So a silence ends with
the sound that leads to the next word, and begins when the last word has died away, `NEAR` s from the phones at most.
What has silence between it and the word, a breath or a click, leads to nothing. And where the recording is silent lips
are shut whoever is said to speak: under silent audio there is no leak. Where the recording is withheld the phones alone
decide, and so they do where it tells nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from inference.api import F64, Interval
from inference.pose import room
from inference.pose.events import silent
from inference.pose.flow.slots import EAR
from inference.pose.sound import HOP, WINDOW, Sound

TRIM = 0.08  # s beside a sound in which the mouth may already or still be open
NEAR = 0.25  # s of sound that a word may have beside its phones
_AROUND = 1.0  # s beside the phones in which the recording is asked
_SILENT = 2 * TRIM  # s: a shorter one holds no moment at which lips must be shut

Spans = list[tuple[float, float]]


def silences(phones: Sequence[Interval], early: float = TRIM, sound: Sound | None = None) -> F64:
    """(K, 2) s: when lips stay together, until `early` s before the next sound. `sound` is the phones' recording."""
    spans = silent(phones)
    if sound is not None and len(sound.loud) and phones:
        spans = _recorded(spans, phones, sound)
    kept = [(start + TRIM, end - early) for start, end in spans if end - start > TRIM + early]
    return np.array(kept, np.float64).reshape(-1, 2)


def _recorded(rests: Spans, phones: Sequence[Interval], sound: Sound) -> Spans:
    """Rests without the sound beside them that belongs to words, and the silences of the recording."""
    begins, ends = min(p.start for p in phones) - _AROUND, max(p.end for p in phones) + _AROUND
    low, high = (int(np.clip(sound.row(np.array([at]))[0], 0, len(sound.loud))) for at in (begins, ends))
    loud, centre = sound.loud[low:high], sound.start + WINDOW / 2 + np.arange(low, high) * HOP
    withheld = [(start - EAR, end + EAR) for start, end in sound.withheld]
    free = np.ones(len(loud), np.bool_)
    for start, end in withheld:
        free &= (centre < start) | (centre > end)

    def seconds(spans: list[tuple[int, int]]) -> Spans:
        begin = sound.start + (WINDOW - HOP) / 2 + low * HOP
        return [(begin + start * HOP, begin + end * HOP) for start, end in spans]

    heard = seconds(room.spans(loud & free, round(_SILENT / HOP) - 1))

    def known(at: float) -> bool:
        return not any(start <= at <= end for start, end in withheld)

    out = seconds(room.spans(~loud & free))
    for start, end in rests:
        tail = [b for a, b in heard if a - _SILENT < start < b] if known(start) else []
        lead = [a for a, b in heard if a < end < b + _SILENT] if known(end) else []
        begin, stop = min(max([start, *tail]), start + NEAR), max(min([end, *lead]), end - NEAR)
        if begin < stop:
            out.append((begin, stop))
    return sorted(out)
