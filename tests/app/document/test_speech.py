"""Alignments coming in: fitted to the shot, and never over what a hand has made."""

import pytest

from app.document.consistency import check
from app.document.edits import (
    Edited,
    Refused,
    merge,
    move_boundary,
    relabel,
    remove,
    set_dialogue,
    set_heard,
    set_locked,
    set_speech,
    split,
)
from app.document.ids import new_id
from app.document.model import Dialogue, MediaRef, Segment

MS = 1000


def segment(label, start, end):
    return Segment(id=new_id(), start=start * MS, end=end * MS, label=label)


def aligned(shift=0):
    """ "hello you" as an aligner gives it, some milliseconds later."""
    words = [segment("hello", 300 + shift, 700 + shift), segment("you", 700 + shift, 1000 + shift)]
    at = [300, 360, 420, 500, 700, 760, 1000]
    phonemes = [
        segment(label, a + shift, b + shift)
        for label, a, b in zip(["HH", "AH0", "L", "OW1", "Y", "UW1"], at, at[1:], strict=False)
    ]
    return words, phonemes


def again(project, shift=20, transcript="hello you", words=None, phonemes=None):
    new = aligned(shift)
    return set_speech(project, "face", words or new[0], phonemes or new[1], transcript, "hand", ["a note"])


def test_without_hand_edits_everything_is_new(project, face, texts, done):
    after = done(project, again(project))
    assert texts(face(after).words) == [("", 0, 320), ("hello", 320, 720), ("you", 720, 1020), ("", 1020, 2000)]
    dialogue = face(after).dialogue
    assert (dialogue.aligned, dialogue.transcript, dialogue.notes) == (True, "hello you", ("a note",))


def test_an_edited_word_keeps_all_its_phonemes_and_the_rest_moves_up_to_it(project, face, texts, done):
    edited = move_boundary(project, "face", "phonemes", "p6", "start", 800 * MS).project
    after = done(edited, again(edited))
    assert texts(face(after).words) == [("", 0, 320), ("hello", 320, 700), ("you", 700, 1000), ("", 1000, 2000)]
    assert texts(face(after).phonemes)[5:7] == [("Y", 700, 800), ("UW1", 800, 1000)]
    assert [s.id for s in face(after).phonemes][5:7] == ["p5", "p6"]
    assert texts(face(after).phonemes)[3:5] == [("L", 440, 520), ("OW1", 520, 700)]


def test_running_again_twice_changes_nothing_more(project, face, texts):
    edited = move_boundary(project, "face", "phonemes", "p6", "start", 800 * MS).project
    once = again(edited).project
    twice = again(once).project
    assert texts(face(once).phonemes) == texts(face(twice).phonemes)


def test_a_locked_word_stays(project, face, texts, done):
    locked = set_locked(project, "face", "words", ["w1"]).project
    after = done(locked, again(locked))
    assert texts(face(after).words)[:2] == [("", 0, 300), ("hello", 300, 700)]
    refused = again(locked, transcript="you", words=[segment("you", 700, 1000)], phonemes=aligned()[1][4:])
    assert refused == Refused("“hello” is locked but not in the new transcript: unlock it first.")


def test_words_renamed_silenced_joined_or_split_by_hand_stay_so(project, face, texts, done):
    for edited in (
        relabel(project, "face", "words", "w1", "hullo").project,
        remove(project, "face", "words", ["w1"]).project,
        merge(project, "face", "words", "w1").project,
        split(project, "face", "words", "w1", 420 * MS).project,
    ):
        by_hand = [s for s in face(edited).words if s.by == "hand"]
        after = done(edited, again(edited))
        assert [s for s in face(after).words if s.by == "hand"] == by_hand


def test_neighbours_of_a_renamed_word_still_get_their_new_times(project, face, texts, done):
    edited = relabel(project, "face", "words", "w1", "hullo").project
    after = done(edited, again(edited))
    assert texts(face(after).words) == [("", 0, 300), ("hullo", 300, 700), ("you", 700, 1020), ("", 1020, 2000)]


def test_a_word_the_aligner_lost_keeps_its_place(project, face, texts, done):
    edited = relabel(project, "face", "phonemes", "p5", "W").project
    after = done(edited, again(edited, words=[segment("hello", 300, 700)], phonemes=aligned()[1][:4]))
    assert ("you", 700, 1000) in texts(face(after).words)
    assert ("W", 700, 760) in texts(face(after).phonemes)


def test_another_transcript_lets_go_of_what_is_no_longer_said(project, face, texts, done):
    edited = relabel(project, "face", "phonemes", "p5", "W").project
    edited = relabel(edited, "face", "phonemes", "p2", "EH0").project
    words, phonemes = aligned()
    words[1] = segment("me", 700, 1000)
    after = done(edited, again(edited, transcript="hello me", words=words, phonemes=phonemes))
    assert texts(face(after).words)[1:3] == [("hello", 300, 700), ("me", 700, 1000)]
    assert [s.label for s in face(after).phonemes][1:7] == ["HH", "EH0", "L", "OW1", "Y", "UW1"]


def test_a_new_word_between_two_edited_ones_is_not_lost(project, face, texts, done):
    edited = move_boundary(project, "face", "words", "w1", "end", 690 * MS).project
    words = [segment("hello", 300, 600), segment("to", 600, 800), segment("you", 800, 1000)]
    phonemes = [segment("L", 300, 600), segment("T", 600, 700), segment("UW0", 700, 800), segment("Y", 800, 1000)]
    after = done(edited, again(edited, transcript="hello to you", words=words, phonemes=phonemes))
    assert [w for w, *_ in texts(face(after).words)] == ["", "hello", "to", "you", ""]
    assert ("hello", 300, 690) in texts(face(after).words)
    locked = set_locked(edited, "face", "words", ["w1", "w2"]).project
    refused = again(locked, transcript="hello to you", words=words, phonemes=phonemes)
    assert isinstance(refused, Refused) and "no room" in refused.reason


@pytest.mark.parametrize(
    ("words", "phonemes", "expected"),
    [
        ([], [], [("", 0, 2000)]),
        # gaps, word edges off the phonemes', a phoneme past the end of the shot
        (
            [("a", 100, 480), ("b", 505, 2600)],
            [("AH0", 110, 300), ("T", 330, 493), ("B", 500, 700), ("IY1", 700, 2500)],
            [("", 0, 110), ("a", 110, 500), ("b", 500, 2000)],
        ),
        # overlapping words, a word without phonemes, a phoneme of no known kind
        (
            [("a", 100, 600), ("b", 500, 900), ("c", 1000, 1200)],
            [("AH0", 100, 552), ("B", 560, 900), ("SPN", 1300, 1400)],
            [("", 0, 100), ("a", 100, 560), ("b", 560, 900), ("", 900, 1000), ("c", 1000, 1200), ("", 1200, 2000)],
        ),
        # phonemes too short to be, at both ends
        (
            [("a", 0, 2000)],
            [("T", 0, 2), ("AH0", 2, 1990), ("T", 1990, 1995), ("S", 1995, 2000)],
            [("a", 0, 2000)],
        ),
        # a gap inside a word, a word inside another
        ([("a", 0, 900), ("b", 100, 300)], [("AH0", 0, 80), ("T", 120, 200), ("T", 220, 280)],
         [("a", 0, 80), ("", 80, 120), ("b", 120, 280), ("", 280, 2000)]),
        # before the shot, of no length, upside down
        ([("a", -300, -100), ("b", 50, 50)], [("AH0", -300, -100), ("T", 50, 50), ("T", 90, 60)], [("", 0, 2000)]),
    ],
)
def test_rough_alignments_are_fitted(build, face, texts, words, phonemes, expected):
    project = build([("", [("", 0, 2000)])], transcript="")
    outcome = set_speech(project, "face", [segment(*w) for w in words], [segment(*p) for p in phonemes], "x", "hand")
    assert isinstance(outcome, Edited)
    assert check(outcome.project) == []
    assert texts(face(outcome.project).words) == expected


def test_a_confidence_that_is_no_number(project, face):
    words, phonemes = aligned()
    words[0] = Segment(id="w", start=300 * MS, end=700 * MS, label="hello", confidence=float("nan"))
    phonemes[0] = Segment(id="p", start=300 * MS, end=360 * MS, label="HH", confidence=float("inf"))
    after = set_speech(project, "face", words, phonemes, "hello you", "hand").project
    assert check(after) == []
    assert [s.confidence for s in (*face(after).words, *face(after).phonemes) if s.id in "wp"] == [0.0, 0.0]


def test_more_phonemes_than_the_shot_can_hold(build, face):
    project = build([("", [("", 0, 40)])], duration_ms=40, transcript="")
    crowd = [segment("T", k, k + 1) for k in range(40)]
    outcome = set_speech(project, "face", [segment("t", 0, 40)], crowd, "t", "hand")
    assert check(outcome.project) == []
    assert len(face(outcome.project).phonemes) == 4


def test_heard_is_what_the_aligner_said_not_what_the_hand_made(project, face, texts, done):
    edited = relabel(project, "face", "phonemes", "p5", "W").project
    words, phonemes = aligned()
    after = done(edited, set_speech(edited, "face", words, phonemes, "hello you", "hand", heard=True))
    assert ("Y", 700, 760) in texts(face(after).heard)
    assert ("W", 700, 760) in texts(face(after).phonemes)
    alone = done(edited, set_heard(edited, "face", phonemes))
    assert texts(face(alone).heard) == texts(face(after).heard)


def test_another_recording_clears_another_offset_shifts(project, face, texts, done):
    line = MediaRef(path="line.wav", hash="l1")
    other = done(project, set_dialogue(project, "face", Dialogue(audio=line, transcript="hello you")))
    assert (len(face(other).words), len(face(other).phonemes), face(other).dialogue.aligned) == (0, 0, False)
    spoken = set_speech(other, "face", *aligned(), "hello you", "hand").project
    assert face(spoken).dubbed and face(spoken).dialogue.audio == line
    later = done(spoken, set_dialogue(spoken, "face", Dialogue(audio=line, transcript="hello you", offset=100 * MS)))
    assert texts(face(later).words)[:2] == [("", 0, 400), ("hello", 400, 800)]
    assert face(later).dialogue.aligned
    cut = done(spoken, set_dialogue(spoken, "face", Dialogue(audio=line, transcript="hello you", offset=-500 * MS)))
    assert texts(face(cut).words) == [("hello", 0, 200), ("you", 200, 500), ("", 500, 2000)]


def test_another_transcript_waits_for_its_alignment(project, face, texts, done):
    after = done(project, set_dialogue(project, "face", Dialogue(transcript="goodbye")))
    assert not face(after).dialogue.aligned
    assert texts(face(after).words) == texts(face(project).words)
    none = done(project, set_dialogue(project, "face", None))
    assert face(none).dialogue is None
