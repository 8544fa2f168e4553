"""A typed line as it will be spoken: phrases of words with their phones, and the pause that punctuation asks for.

Text is normalised and pronounced exactly as the aligner does it, so that a draft and a later alignment of the same
line hold the same words and mostly the same phones.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from inference.errors import PlosiveError
from inference.speech import g2p, languages
from inference.speech.align import ask
from inference.speech.asked import JOINED
from inference.speech.normalise import sentences

Pause = Literal["", "comma", "sentence"]

_INNER = re.compile(r"(?<=[,;:])\s+|\s+[-–—]+\s+|\s*(?:—|\.{3,}|…)\s*|(?<=[^\s.!?])\s*\n\s*")
"""Where a phrase ends inside a sentence: a comma and its kin, a dash between words, dots, a new line."""

_CLOSED = re.compile(_INNER.pattern + r"|(?<=[.!?。！？、，])\s*(?!\d)")
"""Where one ends in other languages, at a sentence's end as well."""


@dataclass(frozen=True, slots=True)
class Word:
    """A typed word and its phones (ARPAbet with stress digits)."""

    label: str
    phones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words said in one breath, and what follows them."""

    words: tuple[Word, ...]
    pause: Pause


def read(
    text: str, pronunciations: Mapping[str, str] | None = None, language: str = "en",
) -> tuple[tuple[Phrase, ...], tuple[str, ...]]:
    """The phrases of a text and notes for the user. Raises PlosiveError when there is no word to say."""
    if language != "en":
        return _foreign(text, pronunciations or {}, language), ()
    phrases: list[Phrase] = []
    notes: list[str] = []
    for part in _INNER.split(text):
        if not re.search(r"\w", part):
            continue
        try:
            found = sentences(part)
        except PlosiveError:
            if len(text.split()) == len(part.split()):  # nothing else in it
                raise
            continue
        asked, guessed = ask(found, pronunciations or {})
        notes += [note for note in guessed if note not in notes]
        typed = [word.display for sentence in found for word in sentence]
        said: dict[int, list[str]] = {}
        for one in asked:
            phones = one.written[0] if one.written else g2p.with_stress(one.text, one.variants[0])
            said.setdefault(one.typed, []).extend(phones)
        words = [Word(typed[i], tuple(phones)) for i, phones in sorted(said.items())]
        at = 0
        for sentence in found:
            phrases.append(Phrase(tuple(words[at : at + len(sentence)]), "sentence"))
            at += len(sentence)
        if not re.search(r"[.!?][\"')\]]*\s*$", part) or part.rstrip().endswith(("...", "…")):
            phrases[-1] = Phrase(phrases[-1].words, "comma")
    if not phrases:
        sentences(text)  # says what is wrong with it
        raise PlosiveError("There is nothing to say in this line", "Type the words that shall be spoken")
    phrases[-1] = Phrase(phrases[-1].words, "")
    return tuple(phrases), tuple(notes)


def _foreign(text: str, pronunciations: Mapping[str, str], language: str) -> tuple[Phrase, ...]:
    """The phrases of a text in another language: read by its rules, phones in IPA."""
    phrases: list[Phrase] = []
    for part in _CLOSED.split(text):
        if not re.search(r"\w", part):
            continue
        asked, typed = languages.ask(language, part, dict(pronunciations))
        words = tuple(
            Word(label, tuple(phone for phone in one.written[0] if phone != JOINED))
            for one, label in zip(asked, typed, strict=True))
        ended = re.search(r"[.!?。！？][\"'”’»)\]]*\s*$", part) and not part.rstrip().endswith(("...", "…"))
        phrases.append(Phrase(words, "sentence" if ended else "comma"))
    if not phrases:
        raise PlosiveError("There is nothing to say in this line", "Type the words that shall be spoken")
    phrases[-1] = Phrase(phrases[-1].words, "")
    return tuple(phrases)
