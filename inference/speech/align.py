"""Forced alignment: when each word and phone of a transcript is spoken.

The transcript is normalised and pronounced; the recording is cut in pauses into pieces short enough to align at
bounded memory, each piece takes the words that belong to it (`follow`). A first pass finds the words and how each is
pronounced, a second one places their phones, once more when the voice is known; the result is tidied into gapless
tiers.
"""

from __future__ import annotations

from collections.abc import Mapping

from inference.api import F32, Alignment, Forgetful, Memory, NeverCancelled, Progress, Token, silent
from inference.speech import activity, g2p, languages
from inference.speech.asked import GUESSED, Asked
from inference.speech.follow import follow
from inference.speech.judge import judge
from inference.speech.normalise import Sentence, sentences
from inference.speech.phones import base
from inference.speech.pieces import PAD_S, Fit, Fitter
from inference.speech.tiers import Spoken, tiers


class PocketsphinxAligner:
    """Aligner over pocketsphinx's US English model (METHODS 8.3-8.4). Deterministic.

    Other languages are aligned by the English sounds nearest to theirs, which is approximate and said so.
    """

    def __init__(self, language: str = "en") -> None:
        """`language`: a code of `inference.speech.languages`. Raises PlosiveError when it is not known."""
        languages.phonemes(language)
        self.language = language
        self.memory: Memory = Forgetful()

    def align(
        self, samples: F32, rate: int, transcript: str, *,
        pronunciations: dict[str, str] | None = None,
        progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
    ) -> Alignment:
        """See `inference.api.Aligner`. Raises PlosiveError for silence, no usable words, or a text that is not said."""
        asked, typed, notes = wanted(self.language, transcript, pronunciations or {})
        sound = activity.audible(samples, rate)
        duration = len(samples) / rate
        fitter = Fitter(asked)
        fits: list[tuple[float, F32, Fit, bool]] = []
        for start, piece, fit in follow(sound, asked, fitter, self.memory, progress, token):
            fits.append((start, piece, fit, fitter.learn(piece, fit)))
        spoken: list[Spoken] = []
        for start, piece, fit, early in fits:
            token.check()
            for index, sounds in fitter.again(piece, fit) if early and fit else fit:
                spoken.append(Spoken(asked[index].typed if index >= 0 else -1, index, start - PAD_S, sounds))
        words, phones = tiers(spoken, typed, asked, duration, activity.pauses(sound))
        notes += judge(spoken, asked, typed, strict=self.language == "en")
        progress(1.0, 1.0, "aligned")
        return Alignment(words, phones, duration, transcript, tuple(notes))


def wanted(
    language: str, transcript: str, pronunciations: Mapping[str, str],
) -> tuple[list[Asked], list[str], list[str]]:
    """Words to find, words as typed, notes. Raises PlosiveError for a text that cannot be read."""
    if language == "en":
        text = sentences(transcript)
        asked, notes = ask(text, pronunciations)
        return asked, [word.display for sentence in text for word in sentence], notes
    asked, typed = languages.ask(language, transcript, dict(pronunciations))
    return asked, typed, [languages.APPROXIMATE]


def ask(text: tuple[Sentence, ...], overrides: Mapping[str, str]) -> tuple[list[Asked], list[str]]:
    """The spoken words of a text with their pronunciations, and a note where one had to be guessed."""
    own = {word.lower(): g2p.parse_all(phones) for word, phones in overrides.items()}
    asked: list[Asked] = []
    guessed: list[str] = []
    for typed, word in enumerate(word for sentence in text for word in sentence):
        for said in word.spoken:
            if said in own:
                bare = tuple(tuple(base(p) for p in phones) for phones in own[said])
                asked.append(Asked(typed, said, bare, own[said]))
                continue
            if not g2p.in_dictionary(said) and said not in guessed:
                guessed.append(said)
            asked.append(Asked(typed, said, g2p.pronunciations(said)))
    notes = [f"{GUESSED}: {', '.join(guessed)}"] if guessed else []
    return asked, notes
