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
FORMS = ("{1}. {2}.", "{1}.")
"""An error as one line: what happened and what to do, or the first alone."""
_HOLE = re.compile(r"\{([1-9])\}")


class Template:
    """A sentence with numbered holes, and its translation."""

    def __init__(self, source: str, target: str) -> None:
        self.source, self.target = source, target
        self.words = _HOLE.split(source)[::2]
        self.longest = max(self.words, key=len)
        self.weight = sum(map(len, self.words))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile("(.*?)".join(map(re.escape, self.words)), re.DOTALL)

    def values(self, sentence: str) -> tuple[str, ...] | None:
        """What fills the holes, in the order of the source; None for another sentence."""
        found = self._pattern.fullmatch(sentence) if self.longest in sentence else None
        return found.groups() if found is not None else None

    def filled(self, values: tuple[str, ...]) -> str:
        """The translation with these values where it wants them."""
        return _HOLE.sub(lambda hole: values[int(hole[1]) - 1], self.target)


class Sentences:
    """What a table of translations says for finished sentences. Templates are compiled when one may fit."""

    def __init__(self, table: dict[str, str]) -> None:
        self._table = table
        self._known: dict[str, str] = {}

    @cached_property
    def templates(self) -> list[Template]:
        """All texts whose holes have numbers; those with names are filled in by `tr`."""
        made = [Template(source, target) for source, target in self._table.items() if "{1}" in source]
        return [*made, *(Template(form, form) for form in FORMS)]

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
        exact = self._table.get(sentence)
        if exact is not None and (not depth or " " in sentence):
            return len(sentence), exact
        best = 0, sentence
        for template in self.templates if depth < DEEPEST else ():
            values = template.values(sentence)
            if values is not None:
                parts = [self._explained(value, depth + 1) for value in values]
                score = template.weight + sum(part[0] for part in parts)
                if score > best[0]:
                    best = score, template.filled(tuple(part[1] for part in parts))
        return best
