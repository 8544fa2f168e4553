"""Forced alignment: when each word and phone of a transcript is spoken.

The transcript is normalised and pronounced; the recording is cut in pauses into pieces short enough to align at
bounded memory, each piece takes the words that belong to it. A first pass finds the words and how each is
pronounced, a second one places their phones; the result is tidied into gapless tiers.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import numpy as np

from inference.api import F32, Alignment, NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError
from inference.speech import activity, g2p
from inference.speech.normalise import Sentence, sentences
from inference.speech.phones import base
from inference.speech.pieces import PAD_S, Asked, Fitter
from inference.speech.tiers import Spoken, tiers

LONGEST_PIECE_S = 28.0
_WORDS_PER_S = 6
_NO_MATCH, _POOR_MATCH, _UNSURE = 0.5, 0.75, 0.3  # right texts reach .85 and more, wrong ones .3 to .6
_LEAST_FOUND = 0.3
_REMEDY = "Check that the transcript is what is said in this recording"


class PocketsphinxAligner:
    """Aligner over pocketsphinx's US English model (METHODS 8.3-8.4). Deterministic."""

    def align(
        self, samples: F32, rate: int, transcript: str, *,
        pronunciations: dict[str, str] | None = None,
        progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
    ) -> Alignment:
        """See `inference.api.Aligner`. Raises PlosiveError for silence, no usable words, or a text that is not said."""
        text = sentences(transcript)
        sound = activity.resample(samples, rate)
        duration = len(samples) / rate
        if activity.is_silent(sound):
            raise PlosiveError("There is no sound in this recording", "Choose the recording that holds the speech")
        asked, notes = ask(text, pronunciations or {})
        fitter = Fitter(asked)
        spoken: list[Spoken] = []
        done, at = 0, 0.0  # words found so far, and where the piece after the last of them begins
        edges = activity.cuts(sound, LONGEST_PIECE_S)
        for start, end in pairwise(edges):
            token.check()
            progress(start, duration, "aligning")
            last = end == edges[-1]
            upto = len(asked) if last else min(len(asked), done + int((end - at) * _WORDS_PER_S) + 10)
            if done == upto:
                break
            piece = sound[int(start * activity.RATE) : int(end * activity.RATE)]
            for index, sounds in fitter.fit(piece, range(done, upto), last=last, token=token):
                spoken.append(Spoken(asked[index].typed if index >= 0 else -1, index, start - PAD_S, sounds))
                if index >= done:
                    done, at = index + 1, end
        typed = [word.display for sentence in text for word in sentence]
        words, phones = tiers(spoken, typed, [a.text for a in asked], pronunciations or {}, duration)
        notes += _judge([w.confidence for w in words if w.label], [a.text for a in asked], {s.asked for s in spoken})
        progress(duration, duration, "aligned")
        return Alignment(words, phones, duration, transcript, tuple(notes))


def ask(text: tuple[Sentence, ...], overrides: Mapping[str, str]) -> tuple[list[Asked], list[str]]:
    """The spoken words of a text with their pronunciations, and a note where one had to be guessed."""
    own = {word.lower(): g2p.parse(phones) for word, phones in overrides.items()}
    asked: list[Asked] = []
    guessed: list[str] = []
    for typed, word in enumerate(word for sentence in text for word in sentence):
        for said in word.spoken:
            if said in own:
                variants: tuple[g2p.Pronunciation, ...] = (tuple(base(p) for p in own[said]),)
            else:
                variants = g2p.pronunciations(said)
                if not g2p.in_dictionary(said) and said not in guessed:
                    guessed.append(said)
            asked.append(Asked(typed, said, variants))
    notes = [f"Pronunciation guessed, not in the dictionary: {', '.join(guessed)}"] if guessed else []
    return asked, notes


def _judge(sure: list[float], asked: list[str], found: set[int]) -> list[str]:
    """Notes on how well the text fits. Raises PlosiveError when it does not."""
    missing = [text for i, text in enumerate(asked) if i not in found]
    fit = float(np.mean(sure)) if sure else 0.0
    if fit < _NO_MATCH or 1 - len(missing) / len(asked) < _LEAST_FOUND:
        raise PlosiveError("The transcript does not match the recording", _REMEDY)
    notes: list[str] = []
    if missing:
        shown = ", ".join(missing[:8]) + (", …" if len(missing) > 8 else "")
        notes.append(f"{len(missing)} of {len(asked)} words were not found in the recording: {shown}")
    unsure = sum(c < _UNSURE for c in sure)
    if fit < _POOR_MATCH:
        notes.append("The transcript fits the recording poorly; check that it is what is said")
    elif unsure:
        notes.append(f"{unsure} words fit the recording badly; check the transcript there")
    return notes
