"""Forced alignment: when each word and phone of a transcript is spoken.

The transcript is normalised and pronounced; the recording is cut in pauses into pieces short enough to align at
bounded memory, each piece takes the words that belong to it. A first pass finds the words and how each is
pronounced, a second one places their phones; the result is tidied into gapless tiers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from inference.api import F32, Alignment, NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError
from inference.speech import activity, g2p
from inference.speech.boundaries import place
from inference.speech.decoder import ForcedDecoder
from inference.speech.normalise import Sentence, sentences
from inference.speech.phones import base
from inference.speech.tiers import Spoken, tiers

LONGEST_PIECE_S = 28.0
_PAD_S = 0.15
_WORDS_PER_S = 6
_CHECK_REMEDY = "Check that the transcript is what is said in this recording"


@dataclass(frozen=True, slots=True)
class _Asked:
    """One spoken word to find: which typed word it belongs to, and the ways it may be said."""

    typed: int
    text: str
    variants: tuple[g2p.Pronunciation, ...]


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
        asked, notes = _ask(text, pronunciations or {})
        decoder = ForcedDecoder()
        names = [decoder.name(word.text, word.variants) for word in asked]
        spoken: list[Spoken] = []
        done = 0
        edges = activity.cuts(sound, LONGEST_PIECE_S)
        for start, end in pairwise(edges):
            token.check()
            progress(start, duration, "aligning")
            piece = _padded(sound[int(start * activity.RATE) : int(end * activity.RATE)])
            last = end == edges[-1]
            upto = len(names) if last else done + int((end - start) * _WORDS_PER_S) + 10
            within: Sequence[int] = range(done, min(upto, len(names)))
            heard = decoder.align(piece, names[done:upto]) if last and within else None
            if heard is None:
                within = [done + i for i in decoder.locate(piece, names[done:upto])]
                heard = (decoder.align(piece, [names[i] for i in within]) if within else None) or []
            token.check()
            placed = place(piece, [h.phones for h in heard], [(h.start, h.end) for h in heard]) if heard else []
            for word, sounds in zip(heard, placed, strict=True):
                index = within[word.index] if word.index >= 0 else -1
                spoken.append(Spoken(asked[index].typed if index >= 0 else -1, index, start - _PAD_S, tuple(sounds)))
            done = max([done, *(s.asked + 1 for s in spoken)])
        here = {s.asked for s in spoken if s.asked >= 0}
        if len(here) < max(1, 0.3 * len(asked)):
            raise PlosiveError("The transcript does not match the recording", _CHECK_REMEDY)
        missing = [i for i in range(len(asked)) if i not in here]
        if missing:
            shown = ", ".join(asked[i].text for i in missing[:8]) + (", …" if len(missing) > 8 else "")
            notes.append(f"{len(missing)} of {len(asked)} words were not found in the recording: {shown}")
        typed = [word.display for sentence in text for word in sentence]
        words, phones = tiers(spoken, typed, [a.text for a in asked], pronunciations or {}, duration)
        unsure = sum(w.confidence < 0.3 for w in words if w.label)
        if unsure:
            notes.append(f"{unsure} words fit the recording badly; check the transcript there")
        progress(duration, duration, "aligned")
        return Alignment(words, phones, duration, transcript, tuple(notes))


def _ask(text: tuple[Sentence, ...], overrides: Mapping[str, str]) -> tuple[list[_Asked], list[str]]:
    """The spoken words of a text with their pronunciations, and a note where one had to be guessed."""
    own = {word.lower(): g2p.parse(phones) for word, phones in overrides.items()}
    asked: list[_Asked] = []
    guessed: list[str] = []
    for typed, word in enumerate(word for sentence in text for word in sentence):
        for said in word.spoken:
            if said in own:
                variants: tuple[g2p.Pronunciation, ...] = (tuple(base(p) for p in own[said]),)
            else:
                variants = g2p.pronunciations(said)
                if not g2p.in_dictionary(said) and said not in guessed:
                    guessed.append(said)
            asked.append(_Asked(typed, said, variants))
    notes = [f"Pronunciation guessed, not in the dictionary: {', '.join(guessed)}"] if guessed else []
    return asked, notes


def _padded(piece: F32) -> F32:
    """The piece with 150 ms of its own faintest noise at either end: the decoder needs silence to start from."""
    count = int(_PAD_S * activity.RATE)
    levels = activity.level_db(piece)
    quiet = float(np.percentile(levels, 2)) if len(levels) else -90.0
    noise = np.random.default_rng(0).standard_normal(2 * count) * 10 ** (np.clip(quiet, -90.0, -40.0) / 20)
    return np.asarray(np.concatenate([noise[:count], piece, noise[count:]]), np.float32)
