"""Spelling read by the rules of a language, and what is known of its phonemes."""

import numpy as np
import pytest

from inference.api import Interval
from inference.errors import PlosiveError
from inference.pose.events import contacts
from inference.pose.targets import row
from inference.speech import phones
from inference.speech.acoustics import model
from inference.speech.align import PocketsphinxAligner
from inference.speech.asked import JOINED
from inference.speech.languages import NAMES, ask, phonemes, pronounce
from tests.inference.speech.recordings import Recording, load

READ = [
    ("es", "guerra", "g e r a"), ("es", "Cuñada", "k u ɲ a d a"), ("es", "gesto", "x e s t o"),
    ("es", "Rodríguez", "r o d ɾ i g e θ"), ("es", "lluvia", "ʝ u b j a"),
    ("it", "gnocchi", "ɲ o k i"), ("it", "famiglia", "f a m i ʎ a"), ("it", "scienza", "ʃ j e n ts a"),
    ("fr", "beaucoup", "b o k u"), ("fr", "enfants", "ɑ̃ f ɑ̃"), ("fr", "maison", "m ɛ z ɔ̃"), ("fr", "les", "l e"),
    ("de", "schöne", "ʃ ø n ə"), ("de", "Bücher", "b y ç ɐ"), ("de", "lachen", "l a x ə n"), ("de", "Kind", "k ɪ n t"),
    ("pt", "coração", "k o ɾ a s ɐ̃ w"), ("pt", "muito", "m u j t u"), ("pt", "também", "t ɐ̃ b ẽ j"),
    ("ja", "でんちゅうに", "d e ɴ tɕ ɯ ɯ n i"), ("ja", "キャンプ", "k j a m p ɯ"),
    ("zh", "nǐ", "n i"), ("zh", "zhong1guo2", "tʂ u ŋ k w o"), ("zh", "xuéxí", "ɕ y ɛ ɕ i"), ("zh", "yuan", "y ɛ n"),
    ("ipa", "hɛˈloʊ", "h ɛ l oʊ"), ("de", "/tʃiːz/", "tʃ i z"),
]


@pytest.mark.parametrize(("language", "word", "said"), READ)
def test_words_are_read(language: str, word: str, said: str) -> None:
    assert pronounce(language, word) == tuple(said.split())
    assert all(phone in phonemes("ipa") for phone in said.split())


@pytest.mark.parametrize("language", [*sorted(NAMES)])
def test_every_phoneme_has_a_sound_a_viseme_and_a_length(language: str) -> None:
    units = set(model().phones)
    for ipa, phone in phonemes(language).items():
        assert phone.said and set(phone.said) <= units, ipa
        assert 0.03 < phone.seconds < 0.3
        assert phones.is_phone(ipa) and phones.viseme_of(ipa) in set(phones.visemes().values())
        assert phones.base(ipa) == phones.split_stress(phone.shown)[0]  # all languages agree
        row(ipa)


def test_lips_meet_on_an_ipa_p_too() -> None:
    line = (Interval("a", 0.0, 0.2), Interval("pʰ", 0.2, 0.3), Interval("a", 0.3, 0.5))
    assert contacts(line, ("P", "B", "M"), np.arange(0, 0.5, 0.04), 0.04).corners.shape == (1, 4)


def test_a_document_keeps_ipa_and_puts_arpabet_in_capitals() -> None:
    assert [phones.tidy(label) for label in ("tɕ", "ə", "ah0", "AH0")] == ["tɕ", "ə", "AH0", "AH0"]


@pytest.mark.parametrize(
    ("language", "text", "message"),
    [("ja", "電柱", "kana"), ("zh", "你好", "pinyin"), ("es", "son 25", "numbers"), ("xx", "a", "not known"),
     ("de", "/ʘ/", "no IPA"), ("fr", "…", "no words")])
def test_what_cannot_be_read_is_said(language: str, text: str, message: str) -> None:
    with pytest.raises(PlosiveError) as caught:
        ask(language, text, {})
    assert message in str(caught.value)


def test_own_pronunciations_and_their_variants() -> None:
    (word,), typed = ask("es", "Plosive", {"plosive": "ploʊsɪv | p l o s i β".replace("β", "b")})
    assert typed == ["Plosive"]
    assert [len(way) for way in word.written] == [len(way) for way in word.variants]
    assert word.written[1] == ("p", "l", "o", "s", "i", "b")


def test_a_phoneme_of_two_sounds_is_written_once() -> None:
    (word,), _ = ask("es", "año", {})
    assert word.variants == (("AA", "N", "Y", "OW"),)
    assert word.written == (("a", "ɲ", JOINED, "o"),)


def test_a_japanese_sentence_is_found_where_it_is_said(shared_data) -> None:
    sound = load(shared_data / "audio" / "mfa__common_voice_ja_24511055.mp3")
    text = "まっぴるま なのに キャンプの はずれの でんちゅうに でんきゅうが ともって いた"
    found = PocketsphinxAligner("ja").align(sound.samples, sound.rate, text)
    assert [w.label for w in found.words if w.label] == text.split()
    assert found.words[0].end == pytest.approx(0.98, abs=0.06) and found.words[-1].start == pytest.approx(5.65, abs=0.1)
    assert any("approximate" in note for note in found.notes)


def test_english_typed_in_ipa_lies_where_the_words_lie(line: Recording) -> None:
    english = PocketsphinxAligner().align(line.samples, line.rate, line.text)
    word = [w for w in english.words if w.label][2]
    inside = [p.label for p in english.phones if word.start <= p.start < word.end]
    assert (word.label, inside) == ("boat", ["B", "OW1", "T"])
    ipa = [f"/{''.join(_ipa(p.label) for p in english.phones if w.start <= p.start < w.end)}/"
           for w in english.words if w.label]
    found = PocketsphinxAligner("ipa").align(line.samples, line.rate, " ".join(ipa))
    late = [a.start - b.start for a, b in zip(
        (w for w in found.words if w.label), (w for w in english.words if w.label), strict=True)]
    assert np.median(np.abs(late)) < 0.01


def _ipa(label: str) -> str:
    base = phones.base(label)
    return next(ipa for ipa, phone in phonemes("en").items() if phone.said == (base,))
