import sys

import pytest

from inference.errors import PlosiveError
from inference.speech import g2p
from inference.speech.phones import is_phone


def test_known_words_come_from_the_dictionary_with_stress() -> None:
    assert g2p.pronounce("banana") == ["B", "AH0", "N", "AE1", "N", "AH0"]
    assert g2p.pronounce("the") == ["DH", "AH0"]
    assert ("DH", "IY") in g2p.pronunciations("the")


def test_the_network_is_g2p_ens() -> None:
    """Its README's example of an unknown word, and its table of phonemes in order."""
    assert " ".join(g2p.guess("activationist")) == "AE2 K T IH0 V EY1 SH AH0 N IH0 S T"
    assert len(g2p._PHONEMES) == 74
    assert g2p._PHONEMES[4:8] == ("AA0", "AA1", "AA2", "AE0")
    assert g2p._PHONEMES[-8:] == ("UW0", "UW1", "UW2", "V", "W", "Y", "Z", "ZH")


def test_unknown_words_are_guessed_without_importing_g2p_en_or_nltk() -> None:
    phones = g2p.pronounce("plosivia")
    assert phones[:2] == ["P", "L"]
    assert all(is_phone(p) for p in phones)
    assert not {"g2p_en", "nltk"} & sys.modules.keys()


def test_possessive_of_a_known_word() -> None:
    assert g2p.pronunciations("toothbrush's")[0][-2:] == ("IH", "Z")
    assert g2p.pronunciations("walnut's")[0][-1] == "S"


def test_the_users_own_pronunciation_wins() -> None:
    assert g2p.pronounce("gif", {"GIF": "jh ih1 f"}) == ["JH", "IH1", "F"]


@pytest.mark.parametrize("typed", ["", "JH QQ F", "hello", "T1"])
def test_a_pronunciation_that_is_none_is_refused(typed: str) -> None:
    with pytest.raises(PlosiveError, match="phone"):
        g2p.parse(typed)
