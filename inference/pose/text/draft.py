"""A typed line with times: words and phones as an aligner would give them, before anybody has spoken the line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inference.api import Alignment, Interval
from inference.errors import PlosiveError
from inference.pose.text import durations
from inference.pose.text.durations import FASTEST, SLOWEST, Durations
from inference.pose.text.line import Phrase, read

CONFIDENCE = 0.5  # of times that nobody has heard
_ROUNDS = 40


@dataclass(frozen=True, slots=True)
class Line:
    """A line that can be timed again and again: its phrases, and what the user should know about it."""

    text: str
    phrases: tuple[Phrase, ...]
    notes: tuple[str, ...] = ()
    language: str = "en"

    def length(self, rate: float = 1.0, table: Durations | None = None) -> float:
        """Seconds the line lasts at a speaking rate."""
        use = table or durations.of(self.language)
        total = 0.0
        for phrase in self.phrases:
            total += sum(float(s.sum()) for s in use.seconds([word.phones for word in phrase.words], rate))
            total += use.silence(phrase, rate)
        return total

    def rate_for(self, seconds: float, table: Durations | None = None) -> float:
        """The speaking rate at which the line lasts that long, or comes nearest to it."""
        if seconds <= 0:
            raise PlosiveError("A line cannot last no time at all", "Give it a length in seconds")
        low, high = SLOWEST, FASTEST
        for _ in range(_ROUNDS):
            middle = (low + high) / 2
            low, high = (middle, high) if self.length(middle, table) > seconds else (low, middle)
        return (low + high) / 2

    def timed(self, start: float = 0.0, rate: float = 1.0, table: Durations | None = None) -> Alignment:
        """Words and phones from `start` s on; silences labelled "" before the line and at its punctuation."""
        use = table or durations.of(self.language)
        words: list[Interval] = []
        phones: list[Interval] = []
        if start > 0:
            words.append(Interval("", 0.0, start))
            phones.append(Interval("", 0.0, start))
        at = start
        for phrase in self.phrases:
            seconds = use.seconds([word.phones for word in phrase.words], rate)
            for word, lengths in zip(phrase.words, seconds, strict=True):
                first = at
                for phone, length in zip(word.phones, lengths, strict=True):
                    phones.append(Interval(phone, at, at + float(length), CONFIDENCE))
                    at += float(length)
                words.append(Interval(word.label, first, at, CONFIDENCE))
            pause = use.silence(phrase, rate)
            if pause > 0:
                words.append(Interval("", at, at + pause))
                phones.append(Interval("", at, at + pause))
                at += pause
        return Alignment(tuple(words), tuple(phones), at, self.text, self.notes)


def line_of(text: str, pronunciations: Mapping[str, str] | None = None, language: str = "en") -> Line:
    """Read a typed line. Raises PlosiveError when there is nothing to say in it."""
    phrases, notes = read(text, pronunciations, language)
    return Line(text, phrases, notes, language)
