"""Does the text belong to the recording? What fits is kept, what does not is named, and a wrong text is refused.

A word fits well when its phones are nearly as likely as the best sounds there. Of right texts at least half the words
do, of wrong ones forced through a recording seldom one in four. Limits chosen on 31 recordings with their own texts,
with the texts of others (196 pairs: 94 % refused) and with half of another's (28: none refused). Of six words
one in six says little: of 294 right sentences of GRID two were refused by those limits. So a short text is given the
benefit of the doubt, and a note; of 42 wrong sentences of the same pattern 6 pass instead of 3.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from inference.errors import PlosiveError
from inference.speech.asked import Asked
from inference.speech.confidence import likeness
from inference.speech.tiers import Spoken

_GOOD, _BAD = 0.9, 0.3
_FEW_GOOD, _NOT_SO_BAD, _NO_MATCH, _LEAST_FOUND = 0.3, 0.8, 0.5, 0.3
_POOR_MATCH = 0.75
_SHORT, _SHORT_NOT_SO_BAD = 10, 0.74  # words of a short text, and what takes the place of _NOT_SO_BAD for it
_SHOWN = 8
_REMEDY = "Check that the transcript is what is said in this recording"


def judge(spoken: Sequence[Spoken], asked: Sequence[Asked], typed: Sequence[str], *, strict: bool = True) -> list[str]:
    """Notes on how well the text (typed words, the spoken ones asked for) fits. Raises PlosiveError when it does not.

    `strict` false: the sounds are another language's than the model's, and only words that are missing count.
    """
    said = [word for word in spoken if word.typed >= 0]
    fits = _fits(said)
    found = {s.asked for s in spoken}
    missing = [word.text for i, word in enumerate(asked) if i not in found]
    fit = float(np.mean(list(fits.values()))) if fits else 0.0
    words = max(len({word.typed for word in asked}), 1)
    few_good = sum(value > _GOOD for value in fits.values()) / words < _FEW_GOOD
    limit = _SHORT_NOT_SO_BAD if words < _SHORT else _NOT_SO_BAD
    lost = len(missing) > (1 - _LEAST_FOUND) * len(asked)
    if lost or (strict and (fit < _NO_MATCH or (few_good and fit < limit))):
        raise PlosiveError("The transcript does not match the recording", _REMEDY)
    notes: list[str] = []
    if missing:
        notes.append(f"{len(missing)} of {len(asked)} words were not found in the recording: {_some(missing)}")
    if not strict:
        return notes
    starts = {word.typed: word.phones[0].start + word.offset for word in reversed(said)}
    bad = [f"{typed[i]} ({max(starts[i], 0.0):.1f} s)" for i in sorted(fits) if fits[i] < _BAD]
    if fit < _POOR_MATCH or (few_good and fit < _NOT_SO_BAD):
        notes.append("The transcript fits the recording poorly; check that it is what is said")
    if bad:
        few = f"{len(bad)} words fit" if len(bad) > 1 else "1 word fits"
        notes.append(f"{few} the recording badly; check the transcript there: {_some(bad)}")
    return notes


def _fits(spoken: Sequence[Spoken]) -> dict[int, float]:
    """Typed word -> mean likeness of its phones, weighted by their lengths."""
    phones: dict[int, list[tuple[float, float]]] = {}
    for word in spoken:
        phones.setdefault(word.typed, []).extend((likeness(p.score), max(p.end - p.start, 1e-3)) for p in word.phones)
    return {typed: float(np.average([v for v, _ in of], weights=[w for _, w in of])) for typed, of in phones.items()}


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:_SHOWN]) + (", …" if len(names) > _SHOWN else "")
