"""Moving whole segments and putting new ones in: words take their phonemes along, neighbours give way by the mode."""

import pytest

from app.document.edits import (
    Edited,
    Refused,
    insert,
    insert_phoneme,
    insert_word,
    move_segment,
    move_segments,
    set_locked,
    set_word,
)
from app.document.edits.moves import spread
from app.document.model import Segment

MS = 1000


def test_sliding_a_word_takes_its_phonemes_along(project, face, texts, done):
    after = done(project, move_segment(project, "face", "words", "w1", 320 * MS))
    assert texts(face(after).words) == [("", 0, 320), ("hello", 320, 720), ("you", 720, 1000), ("", 1000, 2000)]
    assert texts(face(after).phonemes)[1:6] == [
        ("HH", 320, 380), ("AH0", 380, 440), ("L", 440, 520), ("OW1", 520, 720), ("Y", 720, 760),
    ]


def test_a_word_moved_over_others_overwrites_them_and_leaves_silence(project, face, texts, done):
    far = done(project, move_segment(project, "face", "words", "w1", 800 * MS))
    assert texts(face(far).words) == [("", 0, 700), ("you", 700, 800), ("hello", 800, 1200), ("", 1200, 2000)]
    into = done(project, move_segment(project, "face", "words", "w1", 1400 * MS))
    assert texts(face(into).words) == [
        ("", 0, 700), ("you", 700, 1000), ("", 1000, 1400), ("hello", 1400, 1800), ("", 1800, 2000),
    ]
    end = done(project, move_segment(project, "face", "words", "w1", 9_000 * MS))
    assert texts(face(end).words)[-1] == ("hello", 1600, 2000)


def test_a_word_moved_into_another_cuts_it_in_two(build, face, texts, done):
    project = build([
        ("", [("", 0, 100)]), ("no", [("N", 100, 150)]),
        ("long", [("L", 150, 400), ("AO1", 400, 700), ("NG", 700, 900)]), ("", [("", 900, 1000)]),
    ], 1000)  # fmt: skip
    after = done(project, move_segment(project, "face", "words", "w1", 500 * MS))
    assert texts(face(after).words) == [
        ("", 0, 150), ("long", 150, 500), ("no", 500, 550), ("long", 550, 900), ("", 900, 1000),
    ]
    assert texts(face(after).phonemes)[1:6] == [
        ("L", 150, 400), ("AO1", 400, 500), ("N", 500, 550), ("AO1", 550, 700), ("NG", 700, 900),
    ]


def test_time_between_words_becomes_silence_only_where_it_is_long(build, face, texts, done):
    project = build([
        ("a", [("AH0", 0, 300)]), ("b", [("B", 300, 400), ("IY1", 400, 700)]), ("c", [("S", 700, 1000)]),
        ("", [("", 1000, 2000)]),
    ])  # fmt: skip
    near = done(project, move_segment(project, "face", "words", "w1", 400 * MS))
    assert texts(face(near).words)[:3] == [("a", 0, 400), ("b", 400, 800), ("c", 800, 1000)]
    far = done(project, move_segment(project, "face", "words", "w1", 500 * MS))
    assert texts(face(far).words)[:4] == [("a", 0, 300), ("", 300, 500), ("b", 500, 900), ("c", 900, 1000)]
    first = done(project, move_segment(project, "face", "words", "w0", 200 * MS))
    assert texts(face(first).words)[:3] == [("", 0, 200), ("a", 200, 500), ("b", 500, 700)]


def test_push_and_shift_keep_what_is_in_the_way(project, face, texts, done):
    after = done(project, move_segment(project, "face", "words", "w1", 400 * MS, mode="push"))
    assert texts(face(after).words) == [("", 0, 400), ("hello", 400, 800), ("you", 800, 1100), ("", 1100, 2000)]
    back = done(project, move_segment(project, "face", "words", "w2", 500 * MS, mode="push"))
    assert texts(face(back).words) == [("", 0, 100), ("hello", 100, 500), ("you", 500, 800), ("", 800, 2000)]
    shifted = done(project, move_segment(project, "face", "words", "w1", 400 * MS, mode="shift"))
    assert shifted == after
    left = done(project, move_segment(project, "face", "words", "w1", 100 * MS, mode="shift"))
    assert texts(face(left).words) == [("", 0, 100), ("hello", 100, 500), ("you", 500, 800), ("", 800, 2000)]


def test_several_words_keep_their_distances(project, face, texts, done):
    after = done(project, move_segments(project, "face", "words", ["w2", "w1"], 100 * MS))
    assert texts(face(after).words) == [("", 0, 400), ("hello", 400, 800), ("you", 800, 1100), ("", 1100, 2000)]
    limit = done(project, move_segments(project, "face", "words", ["w1", "w2"], 9_000 * MS))
    assert texts(face(limit).words) == [("", 0, 1300), ("hello", 1300, 1700), ("you", 1700, 2000)]
    assert move_segments(project, "face", "words", [], 5).project is project
    refused = Refused("The silence reaches to the shot's start: move its edge.")
    assert move_segments(project, "face", "words", ["w0", "w1"], 50 * MS) == refused


def test_phonemes_stay_in_their_word(project, face, texts, done):
    after = done(project, move_segment(project, "face", "phonemes", "p3", 400 * MS))
    assert texts(face(after).phonemes)[2:5] == [("AH0", 360, 400), ("L", 400, 480), ("OW1", 480, 700)]
    far = done(project, move_segment(project, "face", "phonemes", "p3", 1_500 * MS))
    assert texts(face(far).words) == texts(face(project).words)
    assert texts(face(far).phonemes)[2:5] == [("AH0", 360, 500), ("OW1", 500, 620), ("L", 620, 700)]
    first = done(project, move_segment(project, "face", "phonemes", "p1", 200 * MS))
    assert texts(face(first).words)[:2] == [("", 0, 200), ("hello", 200, 700)]
    assert texts(face(first).phonemes)[1:3] == [("HH", 200, 260), ("AH0", 260, 420)]
    for silent in ("p0", "p7"):
        assert isinstance(move_segment(project, "face", "phonemes", silent, 50 * MS), Refused)


def test_locked_ones_neither_move_nor_give_way(project):
    locked = set_locked(project, "face", "words", ["w2"]).project
    refused = Refused("“you” is locked: unlock it first.")
    assert move_segment(locked, "face", "words", "w2", 750 * MS) == refused
    assert move_segment(locked, "face", "words", "w1", 400 * MS) == refused
    assert isinstance(move_segment(locked, "face", "words", "w1", 200 * MS), Refused)  # its edge would move
    assert move_segment(locked, "face", "words", "w1", 400 * MS, mode="push").project is locked


def test_marks_on_the_picture(project, face, texts, done):
    project = insert(project, "face", "keep", 100 * MS, 200 * MS).project
    project = insert(project, "face", "keep", 500 * MS, 600 * MS).project
    first, second = (s.id for s in face(project).keep)
    after = done(project, move_segment(project, "face", "keep", first, 480 * MS))
    assert texts(face(after).keep) == [("", 480, 580), ("", 580, 600)]
    after = done(project, move_segment(project, "face", "keep", first, 480 * MS, mode="push"))
    assert texts(face(after).keep) == [("", 480, 580), ("", 580, 680)]
    after = done(project, move_segment(project, "face", "keep", first, 150 * MS, mode="shift"))
    assert texts(face(after).keep) == [("", 150, 250), ("", 550, 650)]
    after = done(project, move_segments(project, "face", "keep", [first, second], 5_000 * MS))
    assert texts(face(after).keep) == [("", 1500, 1600), ("", 1900, 2000)]
    after = done(project, move_segment(project, "face", "keep", second, 50 * MS, mode="push"))
    assert texts(face(after).keep) == [("", 0, 50), ("", 50, 150)]


def test_a_new_word_brings_its_phones(project, face, texts, done):
    after = done(project, insert_word(project, "face", 1200 * MS, 1500 * MS, " my  own ", ("m", "AY1")))
    assert texts(face(after).words)[3:] == [("", 1000, 1200), ("my own", 1200, 1500), ("", 1500, 2000)]
    assert texts(face(after).phonemes)[8:10] == [("M", 1200, 1350), ("AY1", 1350, 1500)]
    over = done(project, insert_word(project, "face", 650 * MS, 800 * MS, "uh"))
    assert texts(face(over).words)[1:4] == [("hello", 300, 650), ("uh", 650, 800), ("you", 800, 1000)]
    short = Refused("A word must last at least 20 ms inside the shot.")
    assert insert_word(project, "face", 0, 10 * MS, "x", ("M", "M")) == short


def test_a_new_phoneme_stays_in_its_word(project, face, texts, done):
    after = done(project, insert_phoneme(project, "face", 600 * MS, 900 * MS, "s"))
    assert texts(face(after).phonemes)[4:7] == [("OW1", 500, 600), ("S", 600, 700), ("Y", 700, 760)]
    assert texts(face(after).words) == texts(face(project).words)
    middle = done(project, insert_phoneme(project, "face", 540 * MS, 600 * MS, "S"))
    assert texts(face(middle).phonemes)[4:7] == [("OW1", 500, 540), ("S", 540, 600), ("OW1", 600, 700)]
    assert isinstance(insert_phoneme(project, "face", 0, 50 * MS, "Q"), Refused)
    assert isinstance(insert_phoneme(project, "face", 695 * MS, 900 * MS, "S"), Refused)


def test_a_word_typed_anew_changes_no_other(project, face, texts, done):
    phones = spread(("HH", "AY1"), 0, 1_000)
    after = done(project, set_word(project, "face", "w1", "hi", [Segment(id=p.id, start=p.start * 400 + 300 * MS,
        end=p.end * 400 + 300 * MS, label=p.label) for p in phones]))  # fmt: skip
    assert texts(face(after).words) == [("", 0, 300), ("hi", 300, 700), ("you", 700, 1000), ("", 1000, 2000)]
    assert texts(face(after).phonemes)[1:4] == [("HH", 300, 500), ("AY1", 500, 700), ("Y", 700, 760)]
    silent = done(project, set_word(project, "face", "w1", "", []))
    assert texts(face(silent).phonemes)[1] == ("", 300, 700)
    many = [Segment(id=f"x{k}", start=k, end=k + 1, label="M") for k in range(60)]
    assert set_word(project, "face", "w1", "hi", many) == Refused(
        "“hello” is too short for 60 phonemes: make it longer first."
    )
    locked = set_locked(project, "face", "words", ["w1"]).project
    assert set_word(locked, "face", "w1", "hi", phones) == Refused("“hello” is locked: unlock it first.")


@pytest.mark.parametrize("mode", ["overwrite", "push", "shift"])
def test_nothing_moved_is_the_same_project(project, mode):
    assert move_segment(project, "face", "words", "w1", 300 * MS, mode=mode).project is project
    assert isinstance(move_segment(project, "face", "words", "w1", 301 * MS, mode=mode), Edited)


def test_a_first_phoneme_pulled_away_keeps_its_word_in_one_piece(project, face, texts, done):
    first = done(project, move_segment(project, "face", "phonemes", "p1", 100 * MS))
    assert texts(face(first).words)[:2] == [("", 0, 100), ("hello", 100, 700)]
    assert texts(face(first).phonemes)[:3] == [("", 0, 100), ("HH", 100, 160), ("AH0", 160, 420)]
    last = done(project, move_segment(project, "face", "phonemes", "p6", 1500 * MS))
    assert texts(face(last).words)[1:] == [("hello", 300, 700), ("you", 700, 1740), ("", 1740, 2000)]
    assert texts(face(last).phonemes)[5:7] == [("Y", 700, 1500), ("UW1", 1500, 1740)]


def test_a_phoneme_put_in_leaves_no_crumb_of_its_word(build, face, texts, done):
    project = build([("no", [("N", 0, 90)]), ("", [("", 90, 1000)])], 1000)
    after = done(project, insert_phoneme(project, "face", 5 * MS, 85 * MS, "S"))
    assert texts(face(after).phonemes) == [("S", 0, 90), ("", 90, 1000)]
    assert texts(face(after).words) == texts(face(project).words)


@pytest.mark.parametrize("by", [20, -20])
def test_phonemes_on_both_sides_of_one_that_stretches_do_not_run_into_it(build, face, texts, done, by):
    project = build([
        ("", [("", 0, 300)]), ("long", [("L", 300, 400), ("AO1", 400, 500), ("NG", 500, 600)]), ("", [("", 600, 1000)]),
    ], 1000)  # fmt: skip
    after = done(project, move_segments(project, "face", "phonemes", ["p1", "p3"], by * MS))
    assert texts(face(after).phonemes)[1:4] == (
        [("L", 320, 420), ("AO1", 420, 520), ("NG", 520, 620)] if by > 0 else
        [("L", 280, 380), ("AO1", 380, 480), ("NG", 480, 580)]
    )  # fmt: skip
