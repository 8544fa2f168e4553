import pytest

from inference.speech import numbers


@pytest.mark.parametrize(
    ("value", "said"),
    [(0, "zero"), (13, "thirteen"), (40, "forty"), (99, "ninety nine"), (100, "one hundred"), (1234,
     "one thousand two hundred thirty four"), (1_000_000, "one million"), (2_000_003, "two million three"),
     (10**15, "one " + " ".join(["zero"] * 15))])
def test_cardinal(value: int, said: str) -> None:
    assert numbers.cardinal(value) == said


@pytest.mark.parametrize(
    ("value", "said"), [(1, "first"), (2, "second"), (12, "twelfth"), (20, "twentieth"), (21, "twenty first"),
                        (100, "one hundredth"), (8, "eighth")])
def test_ordinal(value: int, said: str) -> None:
    assert numbers.ordinal(value) == said


@pytest.mark.parametrize(
    ("value", "said"), [(1984, "nineteen eighty four"), (1900, "nineteen hundred"), (2005, "two thousand five"),
                        (2000, "two thousand"), (1905, "nineteen oh five"), (2026, "twenty twenty six")])
def test_year(value: int, said: str) -> None:
    assert numbers.year(value) == said


def test_money_says_cents_and_plurals() -> None:
    assert numbers.money("$", "1") == "one dollar"
    assert numbers.money("$", "3.50") == "three dollars and fifty cents"
    assert numbers.money("£", "0.01") == "one penny"
    assert numbers.money("£", "2.02") == "two pounds and two pence"
    assert numbers.money("€", "1.5", "billion") == "one point five billion euros"


def test_clock_and_decade() -> None:
    assert numbers.clock(9, 0) == "nine o'clock"
    assert numbers.clock(10, 5) == "ten oh five"
    assert numbers.decade(1990) == "nineteen nineties"
