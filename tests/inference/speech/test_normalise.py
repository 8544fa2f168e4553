import pytest

from inference.errors import PlosiveError
from inference.speech.normalise import sentences


def said(text: str) -> str:
    return " ".join(s for sentence in sentences(text) for word in sentence for s in word.spoken)


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Mr. Smith met Dr. Jones.", "mister smith met doctor jones"),
        ("St. Paul lives on Main St. now", "saint paul lives on main street now"),
        ("cats, e.g. lions, i.e. big ones, etc.", "cats for example lions that is big ones et cetera"),
        ("No. 5 said no.", "number five said no"),
        ("It cost $3.50 or £20k or $5 million!", "it cost three dollars and fifty cents or twenty thousand pounds "
         "or five million dollars"),
        ("at 10:30 p.m. on the 21st", "at ten thirty p. m. on the twenty first"),
        ("In 1984, 50% of 1,200 were 3.14.", "in nineteen eighty four fifty percent of one thousand two hundred were "
         "three point one four"),
        ("the 1990s and the '80s", "the nineteen nineties and the eighties"),
        ("1/2 & 3/4", "one half and three quarters"),
        ("555-123-4567", "five five five one two three four five six seven"),
        ("NASA told the BBC and the U.S. Army", "nasa told the b. b. c. and the u. s. army"),
        ("HE BEGAN A COMPLAINT", "he began a complaint"),
        ("“Don’t”—she’s well‑known…", "don't she's well known"),
        ("the dogs' café, naïve", "the dogs cafe naive"),
        ("twenty-one mother-in-law", "twenty one mother in law"),
        ("-5 degrees", "minus five degrees"),
    ])
def test_text_becomes_what_is_said(text: str, spoken: str) -> None:
    assert said(text) == spoken


def test_every_spoken_word_remembers_what_was_typed() -> None:
    (words,) = sentences("Pay $5, Dr. Who!")
    assert [(w.display, w.spoken) for w in words] == [
        ("Pay", ("pay",)), ("$5", ("five", "dollars")), ("Dr", ("doctor",)), ("Who", ("who",))]


def test_sentences_end_at_full_stops_but_not_after_titles_or_initials() -> None:
    found = sentences("Mr. A. Smith left. “He came back!” Did he?\n\nyes")
    assert [s[0].display for s in found] == ["Mr", "He", "Did", "yes"]


@pytest.mark.parametrize("text", ["", "  \n", "...?! — …", "真っ昼間なのに", "Привет, мир", "שלום"])
def test_what_cannot_be_said_in_english_is_refused_with_a_remedy(text: str) -> None:
    with pytest.raises(PlosiveError) as caught:
        sentences(text)
    assert caught.value.remedy


def test_another_script_is_named() -> None:
    with pytest.raises(PlosiveError, match="Cyrillic"):
        sentences("Привет, мир")
