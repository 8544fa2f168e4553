"""One spoken word that an aligner looks for: which typed word it belongs to, and the ways it may be said."""

from __future__ import annotations

from dataclasses import dataclass

from inference.speech.g2p import Pronunciation

JOINED = "+"
"""In `Asked.written`: this unit of the acoustic model goes on with the phone before."""

GUESSED = "Pronunciation guessed, not in the dictionary"
"""How the note begins that lists words which were pronounced by rule."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A spoken word. `variants` are units of the acoustic model (ARPAbet without stress), the usual one first.

    `written` holds for each variant, unit by unit, what the phone is called in its language (IPA, or ARPAbet with
    stress); empty: English, written by `g2p.with_stress`.
    """

    typed: int
    text: str
    variants: tuple[Pronunciation, ...]
    written: tuple[tuple[str, ...], ...] = ()
