"""Which texts are taken, which are doubted and which refused."""

import pytest

from inference.errors import PlosiveError
from inference.speech.asked import Asked
from inference.speech.boundaries import Phone
from inference.speech.judge import judge
from inference.speech.tiers import Spoken


def heard(*scores: float | None) -> tuple[list[Spoken], list[Asked], list[str]]:
    """Words of one phone each; None = not found."""
    asked = [Asked(i, f"word{i}", ()) for i in range(len(scores))]
    spoken = [
        Spoken(i, i, 0.0, (Phone("AA", i * 0.5, i * 0.5 + 0.4, score),))
        for i, score in enumerate(scores) if score is not None]
    return spoken, asked, [f"Word{i}" for i in range(len(scores))]


def test_a_text_that_fits_needs_no_word() -> None:
    assert judge(*heard(-1, -0.5, -2, -1)) == []


def test_words_that_do_not_fit_are_named_with_their_times() -> None:
    (note,) = judge(*heard(-1, -1, -12, -1, -1))
    assert "1 word fits" in note and "Word2 (1.0 s)" in note


def test_words_that_are_missing_are_named() -> None:
    (note,) = judge(*heard(-1, None, -1, -1))
    assert "1 of 4" in note and "word1" in note


def test_half_a_right_text_is_kept_and_the_rest_is_named() -> None:
    notes = judge(*heard(-1, -1, -1, -7, -7, -7))
    assert any("poorly" in n for n in notes) and any("Word5" in n for n in notes)


@pytest.mark.parametrize("scores", [(-4, -4, -4, -4), (-9, -9, -9, -1), (-1, None, None, None), ()])
def test_a_wrong_text_is_refused(scores: tuple[float | None, ...]) -> None:
    with pytest.raises(PlosiveError, match="does not match"):
        judge(*heard(*scores))


def test_a_short_text_has_the_benefit_of_the_doubt_and_a_note() -> None:
    """One good word of six says little; of a long text it says enough."""
    scores = (-1.0, -3.6, -3.6, -3.6, -3.6, -3.6)
    (note,) = judge(*heard(*scores))
    assert "poorly" in note
    with pytest.raises(PlosiveError, match="does not match"):
        judge(*heard(*scores * 3))
