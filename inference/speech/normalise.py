"""From what the user typed to the words that are said, keeping which said word came from which typed one.

Text is split into sentences, sentences into typed words (`display`), and each typed word into the words spoken
for it: "$5" is shown as one word and said as "five dollars". Spoken words are lower-case a-z and apostrophes, the
alphabet of the pronunciation dictionary; a spelled letter is said as its own word ("b." and so on).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from inference.errors import PlosiveError
from inference.speech import numbers

_REMEDY = "Type what is said in the recording, in English"
_PLAIN = str.maketrans({
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "«": '"', "»": '"', "…": ". ",
    "–": " - ", "—": " - ", "‐": "-", "‑": "-", "−": "-", "\u00ad": None, "\u200b": None, "\ufeff": None,
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "Æ": "Ae", "Œ": "Oe",
    "Ø": "O", "Ł": "L", "½": " 1/2", "¼": " 1/4", "¾": " 3/4",
})
_ABBREVIATIONS = {
    "mr": "mister", "mrs": "missus", "ms": "miz", "dr": "doctor", "prof": "professor", "st": "saint",
    "jr": "junior", "sr": "senior", "vs": "versus", "etc": "et cetera", "e.g": "for example", "i.e": "that is",
    "approx": "approximately", "dept": "department", "est": "established", "gen": "general", "sgt": "sergeant",
    "capt": "captain", "lt": "lieutenant", "col": "colonel", "gov": "governor", "sen": "senator",
    "rep": "representative", "rev": "reverend", "hon": "honorable", "inc": "incorporated", "ltd": "limited",
    "corp": "corporation", "co": "company", "mt": "mount", "ft": "fort", "no": "number", "vol": "volume",
    "ave": "avenue", "blvd": "boulevard", "rd": "road", "jan": "january", "feb": "february", "aug": "august",
    "sept": "september", "oct": "october", "nov": "november", "dec": "december",
}
_ONLY_BEFORE = {"no": r"\d", "co": r"$", "rep": "[A-Z]", "gen": "[A-Z]", "ft": "[A-Z]", "mt": "[A-Z]", "est": r"\d",
                "col": "[A-Z]", "sen": "[A-Z]"}
_UNITS = {
    "km": "kilometers", "kg": "kilograms", "cm": "centimeters", "mm": "millimeters", "mph": "miles per hour",
    "hz": "hertz", "khz": "kilohertz", "mb": "megabytes", "gb": "gigabytes", "ms": "milliseconds", "lbs": "pounds",
    "lb": "pounds", "oz": "ounces", "ml": "milliliters", "k": "thousand", "m": "million", "bn": "billion",
}
_SYMBOLS = {"&": "and", "%": "percent", "@": "at", "+": "plus", "=": "equals", "#": "number", "°": "degrees",
            "$": "dollars", "£": "pounds", "€": "euros"}
_SCALES = {"hundred", "thousand", "million", "billion", "trillion"}
_EDGE = " \t\"'()[]{}<>,.;:!?-*_/\\|~"
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[\"'(\[]*[A-Z0-9])|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as typed (outer punctuation gone) and the words said for it."""

    display: str
    spoken: tuple[str, ...]


Sentence = tuple[Word, ...]


def sentences(text: str) -> tuple[Sentence, ...]:
    """The transcript's sentences. Raises PlosiveError when there is no English word in it."""
    if not text.strip():
        raise PlosiveError("The transcript is empty", _REMEDY)
    plain = _to_latin(text)
    found = tuple(words for part in _split(plain) if (words := _words(part)))
    if not found:
        raise PlosiveError("The transcript has no words in it, only punctuation", _REMEDY)
    return found


def _to_latin(text: str) -> str:
    """Unicode punctuation made plain, accents dropped; refuses text mostly in another script."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    foreign = [c for c in plain if c.isalpha() and not c.isascii()]
    latin = sum(c.isascii() and c.isalnum() for c in plain)
    if foreign and len(foreign) >= max(latin, 1) * 0.2:
        script = unicodedata.name(foreign[0], "another").split()[0].title()
        raise PlosiveError(f"The transcript is written in {script} script, which this aligner cannot read", _REMEDY)
    return "".join(c for c in plain if c.isascii() or c in _SYMBOLS or c in "¥₹")


def _split(text: str) -> list[str]:
    """Sentences by their closing mark, but not after an abbreviation or an initial."""
    parts: list[str] = []
    start = 0
    for end in _SENTENCE_END.finditer(text):
        last = text[start : end.start()].split()[-1:] or [""]
        token = last[0].strip("\"'([")
        titled = token.endswith(".") and token[:-1].lower() in _ABBREVIATIONS and token[:-1].lower() != "etc"
        if titled or re.fullmatch(r"(?:[A-Z]\.)+", token):
            continue
        parts.append(text[start : end.start()])
        start = end.end()
    return [*parts, text[start:]]


def _words(text: str) -> Sentence:
    """Typed words of one sentence, with what is said for each."""
    tokens = text.split()
    out: list[Word] = []
    skip = False
    for index, token in enumerate(tokens):
        if skip:
            skip = False
            continue
        following = tokens[index + 1] if index + 1 < len(tokens) else ""
        scale = following.strip(_EDGE).lower()
        if token[:1] in numbers.CURRENCY and scale in _SCALES and (m := _MONEY.fullmatch(token.rstrip(_EDGE))):
            said, display, skip = numbers.money(m[1], m[2], scale), f"{token} {following.rstrip(_EDGE)}", True
        else:
            said, display = say(token, following), token.strip(_EDGE) or token
        spoken = tuple(said.split())
        if spoken:
            out.append(Word(display, spoken))
    return tuple(out)


def say(token: str, following: str = "") -> str:
    """The spoken words of one typed token ("Dr." -> "doctor"); "" for bare punctuation."""
    if token in _SYMBOLS:
        return _SYMBOLS[token]
    word = token.strip(_EDGE.replace("'", "")).strip("'") if not token.startswith("'") else token.strip(_EDGE)
    if re.match(r"-\d", token):
        word = "-" + word
    dotted = token.lstrip(_EDGE).rstrip("\"')],;:!?")
    if dotted.endswith(".") or word.lower() in {"mr", "mrs", "dr", "vs", "etc", "ms"}:
        key = word.lower()
        guard = _ONLY_BEFORE.get(key)
        if key in _ABBREVIATIONS and (guard is None or re.match(guard, following)):
            if key == "st" and not following[:1].isupper():
                return "street"
            return _ABBREVIATIONS[key]
    if re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]?(?:'?s)?", dotted) and len(dotted) > 2:
        return _spell(re.sub(r"'?s$", "", word).replace(".", "")) if not word.islower() else _ABBREVIATIONS.get(
            word.lower(), _spell(word.replace(".", "")))
    for pattern, rule in _RULES:
        if match := pattern.fullmatch(word):
            return rule(match)
    return " ".join(_pieces(word))


def _pieces(word: str) -> list[str]:
    """A token that is no number as a whole: split at hyphens, slashes, symbols and digit borders."""
    out: list[str] = []
    for piece in re.findall(r"[A-Za-z']+|\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?|[&%@+=#°$£€]", word):
        if piece in _SYMBOLS:
            out.append(_SYMBOLS[piece])
        elif piece[0].isdigit():
            out += _number(piece).split()
        else:
            out += _letters(piece).split()
    return out


def _letters(piece: str) -> str:
    """A run of letters and apostrophes: an acronym in capitals is spelled, anything else is one word."""
    bare = piece.strip("'")
    if not bare:
        return ""
    if re.fullmatch(r"[A-Z]{2,5}(?:'?s)?", bare) and not pronounceable(re.sub(r"'?s$", "", bare)):
        return _spell(re.sub(r"'?s$", "", bare)) + ("'s" if bare.endswith("s") else "")
    return piece.lower() if piece.lower() in {"'em", "'cause", "'til", "'bout"} else bare.lower()


def pronounceable(capitals: str) -> bool:
    """Whether a word in capitals is read as a word ("NASA", "THE") and not letter by letter ("BBC").

    A known word is read; so is an unknown one of four letters or more with vowels and consonants mixed.
    """
    from inference.speech.g2p import in_dictionary  # here: reading the dictionary takes a moment

    if in_dictionary(capitals.lower()):
        return capitals.lower() not in _SPELLED
    return len(capitals) >= 4 and bool(re.search(r"[AEIOUY]", capitals)) and not re.search(
        r"[^AEIOUY]{4}", capitals)


_SPELLED = frozenset({
    "un", "eu", "uk", "bbc", "fbi", "cia", "usa", "tv", "pc", "cd", "dvd", "ok", "pm", "dna", "gps", "ceo", "cbs",
    "nbc", "abc", "cnn", "ibm", "mit", "nhl", "nfl", "nba", "bc",
})


def _spell(letters: str) -> str:
    return " ".join(f"{c.lower()}." for c in letters if c.isalpha())


def _number(text: str) -> str:
    """A bare number: ordinal, decimal, year-like or cardinal."""
    if text[-2:] in ("st", "nd", "rd", "th"):
        return numbers.ordinal(int(text[:-2].replace(",", "")))
    if "." in text:
        return numbers.decimal(text)
    bare = text.replace(",", "")
    if len(bare) > 1 and bare[0] == "0":
        return numbers.digits(bare)
    if "," not in text and len(bare) == 4 and (1100 <= int(bare) <= 1999 or 2010 <= int(bare) <= 2099):
        return numbers.year(int(bare))
    return numbers.cardinal(int(bare))


def _fraction(m: re.Match[str]) -> str:
    known = {("1", "2"): "one half", ("1", "4"): "one quarter", ("3", "4"): "three quarters"}
    top, bottom = m[1], m[2]
    if (top, bottom) in known:
        return known[top, bottom]
    return f"{numbers.cardinal(int(top))} {numbers.ordinal(int(bottom))}{'' if top == '1' else 's'}"


def _time(m: re.Match[str]) -> str:
    said = numbers.clock(int(m[1]), int(m[2] or "0"))
    half = (m[3] or "").lower().replace(".", "")
    return f"{said.removesuffix(' o' + chr(39) + 'clock')} {_spell(half)}" if half else said


_MONEY = re.compile(r"([$£€¥₹])(\d[\d,]*(?:\.\d+)?|\.\d+)")
_RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_MONEY, lambda m: numbers.money(m[1], m[2])),
    (re.compile(r"([$£€])(\d[\d,]*(?:\.\d+)?)(k|m|bn)", re.I),
     lambda m: numbers.money(m[1], m[2], _UNITS[m[3].lower()])),
    (re.compile(r"(\d{1,2}):([0-5]\d)\s*([ap]\.?m\.?)?", re.I), _time),
    (re.compile(r"(\d{1,2})()([ap]\.?m)", re.I), _time),
    (re.compile(r"-?(\d[\d,]*(?:\.\d+)?)%"), lambda m: f"{_number(m[1])} percent"),
    (re.compile(r"(\d{1,2})/(\d{1,2})"), _fraction),
    (re.compile(r"'?(\d{2}|\d{4})'?s"), lambda m: numbers.decade(int(m[1]))),
    (re.compile(r"(\d[\d,]*(?:\.\d+)?)(km|kg|cm|mm|mph|k?hz|[mg]b|ms|lbs?|oz|ml|k|m|bn)", re.I),
     lambda m: f"{numbers.decimal(m[1])} {_UNITS[m[2].lower()]}"),
    (re.compile(r"(\d{3})-(\d{3})-(\d{4})"), lambda m: numbers.digits(m[1] + m[2] + m[3])),
    (re.compile(r"-(\d[\d,]*(?:\.\d+)?)"), lambda m: f"minus {_number(m[1])}"),
    (re.compile(r"\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?"), lambda m: _number(m[0].rstrip(","))),
)
