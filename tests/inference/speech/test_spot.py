"""What was recognised laid on a text, and what each piece is asked for."""

from itertools import pairwise

import numpy as np
import pytest

from inference.speech.share import Share, shares, wanted
from inference.speech.spot import arpa, lay


def said(rng: np.random.Generator, text: np.ndarray, share: float) -> tuple[list[int], list[int]]:
    """Words as they might be recognised, and which of the text each is (-1: none): so much is missed or misheard."""
    heard, owner = [], []
    for place, word in enumerate(text):
        luck = rng.random()
        if luck < share / 2:
            continue
        heard.append(int(rng.choice(text)) if luck < share else int(word))
        owner.append(-1 if luck < share else place)
    return heard, owner


@pytest.mark.parametrize("times", [1, 4])
def test_a_text_is_found_through_mistakes_a_missing_and_a_foreign_paragraph(times: int) -> None:
    rng = np.random.default_rng(0)
    text = np.tile(rng.zipf(1.4, 400) % 150, times)
    gone = slice(len(text) // 2, len(text) // 2 + 60)  # written and not said
    before, owner = said(rng, text[: gone.start], 0.2)
    after, behind = said(rng, text[gone.stop :], 0.2)
    foreign = rng.choice(text, 80).tolist()  # said and not written
    heard = before + foreign + after
    owner += [-1] * len(foreign) + [-1 if place < 0 else place + gone.stop for place in behind]
    pairs = lay(heard, text)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(pairs))
    right = sum(owner[i] == j for i, j in pairs)
    assert right >= 0.9 * sum(place >= 0 for place in owner)
    assert len(pairs) - right <= 0.1 * len(heard)


def test_words_that_stand_alone_are_not_believed() -> None:
    text = np.arange(40)
    assert lay([3, 4, 5, 30], text) == [(0, 3), (1, 4), (2, 5)]
    assert lay([], text) == [] and lay([3], text[:0]) == []


def test_the_language_model_is_a_probability_over_the_words_that_follow() -> None:
    lines = arpa(["a", "b", "a", "b", "a", "c"]).splitlines()
    two, three = lines.index("\\2-grams:"), lines.index("\\3-grams:")
    chance = {tuple(row.split()[1:3]): 10 ** float(row.split()[0]) for row in lines[two + 1 : three] if row}
    after_a = chance["a", "b"] + chance["a", "c"]
    alone = {row.split()[1]: row.split() for row in lines[lines.index("\\1-grams:") + 1 : two] if row}
    others = sum(10 ** float(of[0]) for word, of in alone.items() if word in "a</s>")
    assert after_a + 10 ** float(alone["a"][2]) * others == pytest.approx(1, abs=0.2)  # <s> follows nothing
    assert chance["a", "b"] > chance["a", "c"]


def test_each_piece_is_asked_for_what_was_recognised_in_it_and_what_nobody_claims() -> None:
    pairs = [(0, 0), (1, 1), (2, 2), (4, 5), (5, 6), (9, 40), (10, 41)]
    found = shares(pairs, [4, 3, 1, 4])
    assert found == [
        Share((0, 1, 2), True, 0, 1), Share((5, 6), True, 0, 1), Share(head=1, tail=1), Share((40, 41), True, 1, 1)]
    assert wanted(found, 0, 0, 60, 10.0) == ([0, 1, 2, 3, 4], False)  # two words after it belong to it or to the next
    assert wanted(found[:1], 0, 0, 3, 10.0) == ([0, 1, 2], True)
    assert wanted(found, 1, 5, 60, 10.0) == ([5, 6, 7, 8, 9], False)
    assert wanted(found, 2, 7, 60, 1.0) == (range(7, 23), False)  # nothing was recognised: the next words, if any
    assert wanted(found, 3, 20, 42, 10.0) == ([37, 38, 39, 40, 41], False)  # a paragraph before it is passed over
    assert wanted(found, 1, 7, 60, 1.0) == (range(7, 23), False)  # what was recognised has been given away


def test_a_paragraph_that_was_not_heard_inside_a_piece_is_not_asked_for() -> None:
    (found,) = shares([(0, 0), (1, 1), (3, 100), (4, 101)], [5])
    assert found == Share((0, 1, 2, 3, 4, 97, 98, 99, 100, 101), False, 0, 0)
    assert shares([(7, 5)], [30]) == [Share(head=30, tail=30)]  # one word of thirty is chance
