"""How well a few typed letters fit a name: the name itself, beginnings of words, parts, then letters in order."""

from __future__ import annotations


def score(query: str, text: str) -> float | None:
    """Lower fits better; None when it does not fit. Every word of the query must be found somewhere in the text."""
    low, whole = text.lower(), " ".join(query.lower().split())
    total = -2.0 if low == whole else -1.0 if low.startswith(whole) else -0.5 if whole in low else 0.0
    for word in query.lower().split():
        found = _word(word, low)
        if found is None:
            return None
        total += found
    return total


def _word(word: str, text: str) -> float | None:
    if text.startswith(word):
        return 0.0
    starts = [i for i in range(1, len(text)) if not text[i - 1].isalnum()]
    if any(text.startswith(word, i) for i in starts):
        return 1.0
    if word in text:
        return 2.0
    return _letters(word, text)


def _letters(word: str, text: str) -> float | None:
    """Letters in order, with gaps: "exsh" finds "Export shot". Each gap costs, one inside a word costs more."""
    at, cost = -1, 3.0
    for letter in word:
        found = text.find(letter, at + 1)
        start = next((i for i in range(at + 1, len(text)) if text[i] == letter and _starts(text, i)), -1)
        if found < 0:
            return None
        if found == at + 1 and at >= 0:
            pass
        elif start >= 0:
            found, cost = start, cost + 1.0
        else:
            cost += 4.0
        at = found
    return cost if cost < 3.0 + 4.0 * len(word) * 0.5 else None


def _starts(text: str, i: int) -> bool:
    return i == 0 or not text[i - 1].isalnum()
