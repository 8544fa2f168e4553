"""Which words are asked about, what is accepted, and where they are said."""

from msgspec.structs import replace

from app.document.blocks import tier_of
from app.document.edits.result import Edited
from app.document.model import Dialogue, FaceTrack, MediaInfo, MediaRef, Project, Pronunciation, Segment, Shot
from app.services.pronunciations import Entry, confirm, entries, places, problem


def project(text: str, language: str = "en") -> Project:
    words = [Segment(id=f"w{i}", start=i * 100_000, end=(i + 1) * 100_000, label=w) for i, w in enumerate(text.split())]
    track = FaceTrack(
        id="face", name="Face 1", dialogue=Dialogue(transcript=text, language=language), words=tier_of("words", words))
    info = MediaInfo(rate="25/1", frames=100, duration=4_000_000)
    return Project(id="p", name="p", shots=(Shot(id="s", media=MediaRef(path="a", info=info), tracks=(track,)),))


def test_unknown_words_are_listed_once_with_a_guess() -> None:
    (found,) = entries(project("Ask Zorblatt, or Zorblatt's boat Zorblatt".replace("Zorblatt's", "the")), "face")
    assert found.word == "zorblatt" and found.source == "guess" and found.phones.startswith("Z ")


def test_what_was_confirmed_is_not_guessed_again() -> None:
    before = project("Ask Zorblatt")
    (guess,) = entries(before, "face")
    result, changed = confirm(before, [(guess.word, guess.phones)])
    assert isinstance(result, Edited) and changed == ["zorblatt"]
    assert entries(result.project, "face") == [Entry("zorblatt", guess.phones, "project")]
    again, unchanged = confirm(result.project, [(guess.word, guess.phones)])
    assert isinstance(again, Edited) and unchanged == []


def test_a_word_taken_out_is_changed_too() -> None:
    start = replace(project("Ask Bob"), pronunciations=(Pronunciation(word="bob", phones=("B", "AA1", "B")),))
    result, changed = confirm(start, [])
    assert isinstance(result, Edited) and result.project.pronunciations == () and changed == ["bob"]


def test_phones_are_checked_in_their_language() -> None:
    assert problem("en", "P L OW1 | p l ɑ") == ""
    assert "XX" in problem("en", "P XX")
    assert problem("es", "ɲ o") == ""
    assert "IPA" in problem("es", "ʘ")


def test_other_languages_ask_about_nothing() -> None:
    assert entries(project("Zorblatt", "es"), "face") == []


def test_a_word_is_found_whatever_its_case_and_marks() -> None:
    track = project("Bob, said bob! Bobby").shots[0].tracks[0]
    assert places(track, ["BOB"]) == {"w0", "w2"}
