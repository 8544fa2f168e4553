"""Typed phones: ARPAbet in any case, IPA, and nothing else."""

from __future__ import annotations

import pytest

from inference.speech.ipa import IPA, phone_of
from inference.speech.phones import ARPABET, base, is_phone


@pytest.mark.parametrize(
    ("typed", "phone"),
    [
        ("m", "M"), ("AH0", "AH0"), (" sh ", "SH"), ("ʃ", "SH"), ("t͡ʃ", "CH"), ("/iː/", "IY"), ("ə", "AH0"),
        ("ˈeɪ", "EY1"), ("ˌoʊ", "OW2"), ("j", "Y"), ("y", "Y"), ("ŋ", "NG"), ("ˈs", "S"), ("ˈə", "AH1"),
    ],
)  # fmt: skip
def test_what_is_typed_is_understood(typed: str, phone: str) -> None:
    assert phone_of(typed) == phone


@pytest.mark.parametrize("typed", ["", "X", "M1", "hello", "ʘ", "AH3"])
def test_what_is_no_phone_is_not_guessed_at(typed: str) -> None:
    assert phone_of(typed) is None


def test_the_table_covers_every_phone_and_nothing_else() -> None:
    assert all(is_phone(phone) for phone in IPA.values())
    assert {base(phone) for phone in IPA.values()} == ARPABET
