"""What is known of a language: its phonemes in IPA, what they look and sound like, and how its spelling is read.

`resources/languages/CODE.csv` is the mapping file: each phoneme, the unit of the viseme table it shows, the units of
the English acoustic model that come nearest to its sound, and its usual length. `CODE.rules` reads the spelling:
patterns with what they are said as, the first that fits at a place is taken. Both are data: a language is added by
adding two files. A word between slashes is IPA in any language.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from inference.errors import PlosiveError
from inference.speech.asked import JOINED, Asked

NAMES = {
    "en": "English", "de": "German", "es": "Spanish", "fr": "French", "it": "Italian", "ja": "Japanese",
    "pt": "Portuguese", "zh": "Mandarin", "ipa": "IPA",
}
APPROXIMATE = "Aligned with the nearest English sounds, so approximate: look over the edges"
_OTHER_SCRIPT = {
    "ja": (r"[\u3400-\u9fff]", "Japanese is read from kana", "Write the line in hiragana or katakana, words apart"),
    "zh": (r"[\u3400-\u9fff]", "Mandarin is read from pinyin", "Write the line in pinyin, words apart"),
}
_MARKS = "ˈˌː.ˑ͡‿ "
_EDGES = " \t\n\"'“”‘’«»„()[]{}<>,.;:!?¿¡…-–—*_|~、。！？「」・"


@dataclass(frozen=True, slots=True)
class Phoneme:
    """`shown`: a unit of the viseme table; `said`: units of the acoustic model; `seconds`: usual length."""

    shown: str
    said: tuple[str, ...]
    seconds: float


@lru_cache(maxsize=16)
def phonemes(language: str) -> dict[str, Phoneme]:
    """The phonemes of a language by their IPA; of all languages for "ipa". Raises PlosiveError for one unknown."""
    if language == "ipa":
        return {ipa: found for code in sorted(NAMES) if code != "ipa" for ipa, found in phonemes(code).items()}
    rows = csv.DictReader(_file(language, "csv").splitlines())
    return {
        row["phone"]: Phoneme(row["shown"], tuple(row["said"].split()), float(row["ms"]) / 1000) for row in rows}


def pronounce(language: str, word: str) -> tuple[str, ...]:
    """A word of a language in IPA phonemes. Raises PlosiveError for what cannot be read."""
    plain = unicodedata.normalize("NFC", word.strip()).lower()
    if language == "ipa" or (len(plain) > 2 and plain[0] == plain[-1] == "/"):
        return _symbols(plain.strip("/"))
    if language in _OTHER_SCRIPT:
        script, what, remedy = _OTHER_SCRIPT[language]
        if re.search(script, plain):
            raise PlosiveError(f"“{word}” cannot be read: {what}", remedy)
    plain = _prepared(language, plain)
    out: list[str] = []
    at = 0
    while at < len(plain):
        for pattern, said in _rules(language):
            match = pattern.match(plain, at)
            if match and match.end() > at:
                out += match.expand(said).split()
                at = match.end()
                break
        else:
            if plain[at].isalnum():
                raise PlosiveError(
                    f"“{plain[at]}” in “{word}” cannot be read as {NAMES[language]}",
                    "Write numbers as words, or the word in IPA between slashes")
            at += 1
    if not out:
        raise PlosiveError(f"“{word}” cannot be read as {NAMES[language]}", "Write it in IPA between slashes")
    return tuple(out)


def ask(language: str, transcript: str, own: dict[str, str]) -> tuple[list[Asked], list[str]]:
    """The words of a transcript for the aligner, and as they were typed. `own`: word -> IPA, bars between variants."""
    known = phonemes("ipa")
    own = {word.lower(): text for word, text in own.items()}
    asked: list[Asked] = []
    typed: list[str] = []
    for display in _words(transcript):
        text = own.get(display.lower())
        ways = [tuple(_symbols(one)) for one in text.split("|")] if text else [pronounce(language, display)]
        units = [tuple(unit for phone in way for unit in known[phone].said) for way in ways]
        written = [tuple(label for phone in way for label in _written(phone, len(known[phone].said))) for way in ways]
        asked.append(Asked(len(typed), display.lower(), tuple(units), tuple(written)))
        typed.append(display)
    if not asked:
        raise PlosiveError("The transcript has no words in it", "Type what is said in the recording")
    return asked, typed


def _words(transcript: str) -> Iterator[str]:
    for token in transcript.split():
        word = token.strip(_EDGES)
        if word:
            yield word


def _written(phone: str, units: int) -> tuple[str, ...]:
    return phone, *(JOINED,) * (units - 1)


def _symbols(text: str) -> tuple[str, ...]:
    """IPA without spaces, or with them, cut into the longest phonemes known."""
    known = phonemes("ipa")
    longest = max(map(len, known))
    rest = "".join(c for c in unicodedata.normalize("NFC", text) if c not in _MARKS)
    out = []
    while rest:
        size = next((n for n in range(min(longest, len(rest)), 0, -1) if rest[:n] in known), 0)
        if not size:
            raise PlosiveError(f"“{rest[0]}” in /{text}/ is no IPA phoneme that Plosive knows", "Use a nearby one")
        out.append(rest[:size])
        rest = rest[size:]
    if not out:
        raise PlosiveError("There is no phoneme between the slashes", "Write the word in IPA")
    return tuple(out)


def _prepared(language: str, word: str) -> str:
    """Spelling as the rules expect it."""
    if language == "ja":  # katakana lies a fixed way above hiragana
        return "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in word)
    if language == "zh":  # tone marks off, but not the two dots
        parts = unicodedata.normalize("NFD", word)
        return unicodedata.normalize("NFC", "".join(c for c in parts if c not in "\u0304\u0301\u030c\u0300"))
    return word


@lru_cache(maxsize=16)
def _rules(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    out = []
    for line in _file(language, "rules").splitlines():
        if line and not line.startswith("#"):
            pattern, _, said = line.partition("\t")
            out.append((re.compile(pattern), said))
    return tuple(out)


def _file(language: str, ending: str) -> str:
    if language not in NAMES:
        known = ", ".join(f"{code} ({name})" for code, name in NAMES.items())
        raise PlosiveError(f"The language “{language}” is not known", f"Known: {known}")
    return (files("resources") / "languages" / f"{language}.{ending}").read_text("utf-8")
