import pytest

from app.document.edits import (
    Edited,
    Refused,
    insert,
    merge,
    move_segment,
    relabel,
    remove,
    set_locked,
    set_viseme,
    split,
)

MS = 1000


def test_split_and_join_a_phoneme(project, face, texts, done):
    cut = done(project, split(project, "face", "phonemes", "p4", 600 * MS))
    assert texts(face(cut).phonemes)[4:6] == [("OW1", 500, 600), ("OW1", 600, 700)]
    whole = done(cut, merge(cut, "face", "phonemes", "p4"))
    assert texts(face(whole).phonemes) == texts(face(project).phonemes)
    assert next(s for s in face(whole).phonemes if s.id == "p4").by == "hand"


def test_a_word_is_cut_at_the_nearest_phoneme_edge(project, face, texts, done):
    cut = done(project, split(project, "face", "words", "w1", 440 * MS))
    assert texts(face(cut).words)[1:3] == [("hello", 300, 420), ("hello", 420, 700)]
    assert texts(face(cut).phonemes) == texts(face(project).phonemes)
    assert texts(face(done(cut, merge(cut, "face", "words", "w1"))).words)[1] == ("hello", 300, 700)


def test_a_word_of_one_phoneme_is_cut_through_it(project, face, texts, done):
    cut = done(project, split(project, "face", "words", "w3", 1500 * MS))
    assert texts(face(cut).words)[3:] == [("", 1000, 1500), ("", 1500, 2000)]
    assert texts(face(cut).phonemes)[7:] == [("", 1000, 1500), ("", 1500, 2000)]


@pytest.mark.parametrize(
    ("at", "reason"),
    [
        (500 * MS, "Only a place inside “OW1” can cut it."),
        (100 * MS, "Only a place inside “OW1” can cut it."),
        (503 * MS, "Both parts of “OW1” must last at least 10 ms."),
    ],
)
def test_bad_places_to_cut(project, at, reason):
    assert split(project, "face", "phonemes", "p4", at) == Refused(reason)


def test_words_are_joined_with_their_texts_and_silence_gives_way(project, face, texts, done):
    joined = done(project, merge(project, "face", "words", "w1"))
    assert texts(face(joined).words) == [("", 0, 300), ("hello you", 300, 1000), ("", 1000, 2000)]
    joined = done(project, merge(project, "face", "words", "w1", with_next=False))
    assert texts(face(joined).words)[0] == ("hello", 0, 700)


def test_phonemes_of_two_words_do_not_join(project):
    refused = Refused("“OW1” and “Y” belong to two words: join the words first.")
    assert merge(project, "face", "phonemes", "p4") == refused
    assert merge(project, "face", "phonemes", "p5", with_next=False) == refused


def test_nothing_to_join_at_the_ends(project):
    assert merge(project, "face", "words", "w3") == Refused("There is nothing after the silence to join.")
    before = merge(project, "face", "words", "w0", with_next=False)
    assert before == Refused("There is nothing before the silence to join.")


def test_relabel(project, face, texts, done):
    after = done(project, relabel(project, "face", "phonemes", "p1", " m "))
    assert texts(face(after).phonemes)[1] == ("M", 300, 360)
    after = done(after, relabel(after, "face", "phonemes", "p1", ""))
    assert texts(face(after).phonemes)[1] == ("", 300, 360)
    after = done(after, relabel(after, "face", "words", "w1", "  hullo  there "))
    assert texts(face(after).words)[1] == ("hullo there", 300, 700)
    assert [s.id for s in face(after).phonemes] == [s.id for s in face(project).phonemes]


@pytest.mark.parametrize("label", ["XX", "M1", "AH3", "hello", "SIL"])
def test_only_arpabet_phonemes(project, label):
    refused = relabel(project, "face", "phonemes", "p1", label)
    assert isinstance(refused, Refused)
    assert "no ARPAbet phoneme" in refused.reason


def test_viseme_by_hand_lasts_until_the_phoneme_changes(project, face, done):
    after = done(project, set_viseme(project, "face", "p1", "PP"))
    assert [s.viseme for s in face(after).phonemes][1] == "PP"
    assert set_viseme(project, "face", "p1", "nonsense") == Refused("There is no viseme “nonsense”.")
    other = done(after, relabel(after, "face", "phonemes", "p1", "T"))
    assert [s.viseme for s in face(other).phonemes][1] == ""
    back = done(after, set_viseme(after, "face", "p1", ""))
    assert [s.viseme for s in face(back).phonemes][1] == ""


def test_removing_speech_makes_silence(project, face, texts, done):
    after = done(project, remove(project, "face", "words", ["w1"]))
    assert texts(face(after).words)[1] == ("", 300, 700)
    assert {s.label for s in list(face(after).phonemes)[1:5]} == {""}
    after = done(project, remove(project, "face", "phonemes", ["p1", "p2"]))
    assert [label for label, *_ in texts(face(after).phonemes)][:4] == ["", "", "", "L"]
    assert texts(face(after).words) == texts(face(project).words)


def test_rests_are_sparse(project, face, texts, done):
    after = done(project, insert(project, "face", "rests", 900 * MS, 400 * MS))
    assert texts(face(after).rests) == [("", 400, 900)]
    assert insert(after, "face", "rests", 899 * MS, 950 * MS) == Refused("Part of this is a rest already.")
    after = done(after, insert(after, "face", "rests", 1900 * MS, 9900 * MS, "breath"))
    assert texts(face(after).rests) == [("", 400, 900), ("breath", 1900, 2000)]
    after = done(after, insert(after, "face", "rests", -5, 20 * MS))
    assert [s for s, *_ in texts(face(after).rests)] == ["", "", "breath"]
    ids = [s.id for s in face(after).rests]
    joined = done(after, merge(after, "face", "rests", ids[0]))
    assert texts(face(joined).rests) == [("", 0, 900), ("breath", 1900, 2000)]
    gone = done(after, remove(after, "face", "rests", ids))
    assert len(face(gone).rests) == 0


def test_too_short_or_outside_is_refused(project):
    for start, end in ((0, 5), (3_000_000, 4_000_000), (-50_000, -20_000)):
        refused = insert(project, "face", "keep", start, end)
        assert refused == Refused("A stretch must last at least 10 ms inside the shot.")
    refused = insert(project, "face", "words", 0, 100 * MS)
    assert isinstance(refused, Refused) and "cover the shot" in refused.reason


def test_a_lock_stops_every_edit(project):
    locked = set_locked(project, "face", "words", ["w1", "w2"]).project
    for outcome in (
        split(locked, "face", "words", "w1", 420 * MS),
        split(locked, "face", "phonemes", "p4", 600 * MS),
        merge(locked, "face", "words", "w0"),
        merge(locked, "face", "phonemes", "p1"),
        relabel(locked, "face", "words", "w1", "x"),
        relabel(locked, "face", "phonemes", "p1", "T"),
        set_viseme(locked, "face", "p1", "PP"),
        remove(locked, "face", "words", ["w1"]),
        remove(locked, "face", "phonemes", ["p1"]),
        move_segment(locked, "face", "words", "w1", 320 * MS),
        move_segment(locked, "face", "phonemes", "p3", 430 * MS),
    ):
        assert isinstance(outcome, Refused), outcome
        assert "locked" in outcome.reason
    assert isinstance(set_locked(locked, "face", "words", ["w1"], False), Edited)
