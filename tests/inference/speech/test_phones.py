import csv
from importlib.resources import files

import pytest

from inference.speech import phones


def test_there_are_39_phones_each_with_a_viseme_and_a_colour() -> None:
    assert len(phones.ARPABET) == 39
    assert {phones.articulation_of(p) for p in phones.ARPABET} | {"rest"} == set(phones.ARTICULATIONS)
    assert all(phones.viseme_of(p) for p in phones.ARPABET)


def test_visemes_name_every_row_of_the_target_table() -> None:
    table = (files("resources") / "phonemes" / "viseme_targets.csv").read_text("utf-8")
    units = {row["unit"] for row in csv.DictReader(table.splitlines())}
    assert units == set(phones.visemes())


@pytest.mark.parametrize(
    ("phone", "viseme", "articulation"),
    [("P", "PP", "closed"), ("M", "PP", "closed"), ("V", "FF", "labiodental"), ("AA1", "aa", "open"),
     ("IY0", "I", "wide"), ("UW2", "U", "rounded"),
     ("TH", "TH", "tongue"), ("", "sil", "rest"), ("sil", "sil", "rest")])
def test_phone_to_viseme_and_colour(phone: str, viseme: str, articulation: str) -> None:
    assert phones.viseme_of(phone) == viseme
    assert phones.articulation_of(phone) == articulation


def test_stress_comes_off_vowels_and_stays_off_consonants() -> None:
    assert phones.split_stress("AH0") == ("AH", "0")
    assert phones.split_stress("T") == ("T", "")
    assert phones.is_phone("ER1")
    assert not phones.is_phone("T1")
    assert not phones.is_phone("XX")


def test_unknown_phone_is_an_error() -> None:
    with pytest.raises(KeyError):
        phones.viseme_of("Q")
    with pytest.raises(KeyError):
        phones.articulation_of("Q")
