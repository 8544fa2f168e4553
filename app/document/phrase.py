"""Sentences for the user that are made below the window: names of steps, reasons of refusals.

They are English where they are made; the window says them in the user's language. What is filled in is kept beside the
sentence, so that another language can fill it in where its grammar wants it.
"""

from __future__ import annotations


class Phrase(str):
    """A finished English sentence that knows what it was made of."""

    text: str
    values: dict[str, object]


def phrase(text: str, /, **values: object) -> str:
    """The sentence with `values` where it says {name}; without any it only marks `text` to be translated."""
    if not values:
        return text
    made = Phrase(text.format(**values))
    made.text, made.values = text, values
    return made
