"""Finished English sentences in another language: each is led back to the template it was made from.

The engine knows no language: its errors are English sentences with values filled in. The translation file holds
their templates ("Frame {1} of {2} cannot be decoded"), found in the source by `installer/sentences.py`. A sentence is
compared with those whose longest stretch of words it contains; of all that fit, the one that explains most of its
characters counts, with what is filled in explained the same way: "take.TextGrid, line 3: an interval ends before it
begins" is two templates, one in the other. What fits no template stays as it is.
"""

from __future__ import annotations

import re
from functools import cached_property

DEEPEST = 3
"""Templates within templates."""
LONGEST = 1000
"""Characters of a sentence; what is longer is no sentence of ours."""
KEPT = 512
FORMS = ("{1}. {2}.", "{1}.", "{1}, {2}")
"""An error as one line: what happened and what to do, or the first alone; a list."""
_HOLE = re.compile(r"\{([1-9])\}")


class Template:
    """A sentence with numbered holes, and its translation."""

    def __init__(self, source: str, target: str) -> None:
        self.source, self.target = source, target
        self.first, *self.between, self.last = _HOLE.split(source)[::2]
        words = self.first + "".join(self.between) + self.last
        self.weight = len(words) if any(map(str.isalpha, words)) else 0  # a colon explains nothing
        self._longest = max((self.first, *self.between, self.last), key=len)

    def values(self, sentence: str) -> list[str] | None:
        """What fills the holes, in the order of the source, each as short as can be; None for another sentence."""
        if self._longest not in sentence or not sentence.startswith(self.first) or not sentence.endswith(self.last):
            return None
        found, at, end = [], len(self.first), len(sentence) - len(self.last)
        for words in self.between:
            next_at = sentence.find(words, at, end)
            if next_at < 0:
                return None
            found.append(sentence[at:next_at])
            at = next_at + len(words)
        return [*found, sentence[at:end]] if at <= end else None

    def filled(self, values: list[str]) -> str:
        """The translation with these values where it wants them."""
        return _HOLE.sub(lambda hole: values[int(hole[1]) - 1], self.target)


class Sentences:
    """What a table of translations says for finished sentences."""

    def __init__(self, table: dict[str, str]) -> None:
        self._table = table
        self._known: dict[str, str] = {}

    @cached_property
    def templates(self) -> list[Template]:
        """All texts whose holes have numbers; those with names are filled in by `tr`."""
        made = [Template(source, target) for source, target in self._table.items() if "{1}" in source]
        made += [Template(form, form) for form in FORMS]
        return sorted(made, key=lambda template: -template.weight)  # where two explain as much, the fuller one counts

    def say(self, sentence: str) -> str:
        """The sentence in the language of the table, or as it is."""
        if len(sentence) > LONGEST:
            return sentence
        if sentence not in self._known:
            if len(self._known) >= KEPT:
                self._known.clear()
            self._known[sentence] = self._explained(sentence, 0)[1]
        return self._known[sentence]

    def _explained(self, sentence: str, depth: int) -> tuple[int, str]:
        """How many characters are explained, and what is said. A single word that is filled in may be a name."""
        if depth and " " not in sentence:
            return 0, sentence
        if (exact := self._table.get(sentence)) is not None:
            return len(sentence), exact
        best = 0, sentence
        for template in self.templates if depth < DEEPEST else ():
            values = template.values(sentence)
            if values is not None:
                parts = [self._explained(value, depth + 1) for value in values]
                score = template.weight + sum(part[0] for part in parts)
                if score > best[0]:
                    best = score, template.filled([part[1] for part in parts])
        return best
