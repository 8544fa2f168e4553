from msgspec.structs import replace

from app.document.edits import MIN_US, Edited, Refused, insert, move_boundary, move_edges_at, set_locked
from app.document.model import MediaInfo

MS = 1000


def test_phoneme_edge_inside_a_word_is_shared(project, face, texts, done):
    after = done(project, move_boundary(project, "face", "phonemes", "p2", "end", 450 * MS))
    assert texts(face(after).phonemes)[2:4] == [("AH0", 360, 450), ("L", 450, 500)]
    assert face(after).words is not None and texts(face(after).words) == texts(face(project).words)
    assert [s.by for s in face(after).phonemes][1:5] == ["analysis", "hand", "hand", "analysis"]


def test_start_of_one_is_end_of_the_other(project):
    by_start = move_boundary(project, "face", "phonemes", "p3", "start", 450 * MS)
    by_end = move_boundary(project, "face", "phonemes", "p2", "end", 450 * MS)
    assert by_start.project == by_end.project


def test_word_edge_takes_the_phoneme_edge_along_and_the_other_way_round(project, face, texts, done):
    by_word = done(project, move_boundary(project, "face", "words", "w1", "end", 650 * MS))
    assert texts(face(by_word).words)[1:3] == [("hello", 300, 650), ("you", 650, 1000)]
    assert texts(face(by_word).phonemes)[4:6] == [("OW1", 500, 650), ("Y", 650, 760)]
    by_phoneme = done(project, move_boundary(project, "face", "phonemes", "p5", "start", 650 * MS))
    assert by_phoneme == by_word


def test_a_drag_too_far_stops_at_the_last_place(project, face, texts, done):
    left = done(project, move_boundary(project, "face", "words", "w1", "end", -50))
    assert texts(face(left).phonemes)[1:6] == [
        ("HH", 300, 310), ("AH0", 310, 320), ("L", 320, 330), ("OW1", 330, 340), ("Y", 340, 760),
    ]
    inside = done(project, move_boundary(project, "face", "phonemes", "p2", "end", 390 * MS))
    assert texts(face(inside).phonemes)[2:4] == [("AH0", 360, 390), ("L", 390, 500)]
    shortest = done(project, move_boundary(project, "face", "phonemes", "p2", "end", 0))
    assert texts(face(shortest).phonemes)[2:4] == [("AH0", 360, 370), ("L", 370, 500)]


def test_overwrite_takes_the_time_of_whole_neighbours(project, face, texts, done):
    part = done(project, move_boundary(project, "face", "words", "w1", "end", 800 * MS))
    assert texts(face(part).phonemes)[4:] == [("OW1", 500, 800), ("UW1", 800, 1000), ("", 1000, 2000)]
    assert texts(face(part).words)[1:3] == [("hello", 300, 800), ("you", 800, 1000)]
    whole = done(project, move_boundary(project, "face", "words", "w1", "end", 1900 * MS))
    assert texts(face(whole).words) == [("", 0, 300), ("hello", 300, 1900), ("", 1900, 2000)]
    left = done(project, move_boundary(project, "face", "words", "w2", "start", 450 * MS))
    assert texts(face(left).phonemes)[2:5] == [("AH0", 360, 420), ("L", 420, 450), ("Y", 450, 760)]
    rest = done(project, move_boundary(project, "face", "words", "w1", "end", 755 * MS))
    assert texts(face(rest).phonemes)[4:6] == [("OW1", 500, 755), ("UW1", 755, 1000)]  # 5 ms of Y would be too short


def test_a_phoneme_inside_a_word_takes_time_of_its_word_only(project, face, texts, done):
    after = done(project, move_boundary(project, "face", "phonemes", "p2", "end", 1500 * MS))
    assert texts(face(after).phonemes)[1:4] == [("HH", 300, 360), ("AH0", 360, 700), ("Y", 700, 760)]
    assert texts(face(after).words) == texts(face(project).words)
    last = done(project, move_boundary(project, "face", "phonemes", "p4", "end", 1500 * MS))
    assert texts(face(last).words) == [("", 0, 300), ("hello", 300, 1500), ("", 1500, 2000)]


def test_push_moves_neighbours_until_silence_absorbs_it(project, face, texts, done):
    after = done(project, move_boundary(project, "face", "phonemes", "p3", "end", 600 * MS, mode="push"))
    assert texts(face(after).phonemes)[3:] == [
        ("L", 420, 600), ("OW1", 600, 800), ("Y", 800, 860), ("UW1", 860, 1100), ("", 1100, 2000),
    ]
    assert texts(face(after).words) == [("", 0, 300), ("hello", 300, 800), ("you", 800, 1100), ("", 1100, 2000)]
    left = done(project, move_boundary(project, "face", "words", "w2", "start", 600 * MS, mode="push"))
    assert texts(face(left).words) == [("", 0, 200), ("hello", 200, 600), ("you", 600, 1000), ("", 1000, 2000)]


def test_push_shortens_speech_only_when_silence_is_used_up(build, face, texts, done):
    project = build([
        ("a", [("AH0", 0, 200)]), ("b", [("B", 200, 300), ("IY1", 300, 500)]), ("", [("", 500, 560)]),
        ("c", [("S", 560, 700), ("IY1", 700, 900)]),
    ], 900)  # fmt: skip
    little = done(project, move_boundary(project, "face", "words", "w0", "end", 240 * MS, mode="push"))
    assert texts(face(little).phonemes)[1:] == [
        ("B", 240, 340), ("IY1", 340, 540), ("", 540, 560), ("S", 560, 700), ("IY1", 700, 900),
    ]
    more = done(project, move_boundary(project, "face", "words", "w0", "end", 400 * MS, mode="push"))
    assert texts(face(more).phonemes)[1:] == [
        ("B", 400, 410), ("IY1", 410, 550), ("", 550, 560), ("S", 560, 700), ("IY1", 700, 900),
    ]
    most = done(project, move_boundary(project, "face", "words", "w0", "end", 899 * MS, mode="push"))
    assert [s.end - s.start for s in face(most).phonemes][1:] == [MIN_US] * 5


def test_a_lock_is_a_wall_to_a_push(project, face, texts, done):
    locked = set_locked(project, "face", "words", ["w2"]).project
    refused = move_boundary(locked, "face", "words", "w1", "end", 800 * MS, mode="push")
    assert refused.project is locked  # nothing gives way
    pushed = done(locked, move_boundary(locked, "face", "phonemes", "p1", "end", 900 * MS, mode="push"))
    assert texts(face(pushed).phonemes)[1:6] == [
        ("HH", 300, 670), ("AH0", 670, 680), ("L", 680, 690), ("OW1", 690, 700), ("Y", 700, 760),
    ]


def test_pushing_away_pulls_nothing(project, face, texts, done):
    after = done(project, move_boundary(project, "face", "words", "w1", "end", 650 * MS, mode="push"))
    assert after == move_boundary(project, "face", "words", "w1", "end", 650 * MS).project


def test_edges_of_all_tiers_move_together(project, face, texts, done):
    project = insert(project, "face", "rests", 700 * MS, 900 * MS).project
    project = insert(project, "face", "keep", 200 * MS, 700 * MS).project
    after = done(project, move_edges_at(project, "face", 700 * MS, 740 * MS))
    assert texts(face(after).words)[1:3] == [("hello", 300, 740), ("you", 740, 1000)]
    assert texts(face(after).phonemes)[4:6] == [("OW1", 500, 740), ("Y", 740, 760)]
    assert texts(face(after).rests) == [("", 740, 900)]
    assert texts(face(after).keep) == [("", 200, 740)]
    inner = done(project, move_edges_at(project, "face", 420 * MS, 10**9))  # as far as its word goes
    assert texts(face(inner).phonemes)[2:4] == [("AH0", 360, 700), ("Y", 700, 760)]
    only_rest = done(project, move_edges_at(project, "face", 900 * MS, 950 * MS))
    assert texts(face(only_rest).rests) == [("", 700, 950)]
    assert move_edges_at(project, "face", 555 * MS, 0) == Refused("There is no edge at this time.")


def test_no_movement_is_the_same_project(project):
    assert move_boundary(project, "face", "phonemes", "p2", "end", 420 * MS).project is project


def test_the_shots_own_edges_do_not_move(project):
    assert move_boundary(project, "face", "words", "w0", "start", 50) == Refused("The shot begins here.")
    assert move_boundary(project, "face", "phonemes", "p7", "end", 50) == Refused("The shot ends here.")


def test_gone_segment_and_gone_face_are_refused(project):
    assert move_boundary(project, "face", "words", "nobody", "end", 5) == Refused("This segment is no longer there.")
    gone = move_boundary(project, "no face", "words", "w1", "end", 5)
    assert gone == Refused("This face is no longer in the project.")


def test_ripple_shifts_everything_later_and_the_last_silence_gives(project, face, texts, done):
    after = done(project, move_boundary(project, "face", "phonemes", "p3", "end", 600 * MS, mode="shift"))
    assert texts(face(after).phonemes)[3:] == [
        ("L", 420, 600), ("OW1", 600, 800), ("Y", 800, 860), ("UW1", 860, 1100), ("", 1100, 2000),
    ]
    assert texts(face(after).words) == [("", 0, 300), ("hello", 300, 800), ("you", 800, 1100), ("", 1100, 2000)]


def test_ripple_to_the_left(project, face, texts, done):
    after = done(project, move_boundary(project, "face", "words", "w1", "start", 100 * MS, mode="shift"))
    assert texts(face(after).words) == [("", 0, 100), ("hello", 100, 500), ("you", 500, 800), ("", 800, 2000)]


def test_ripple_stops_when_the_last_silence_is_used_up(project, face):
    after = move_boundary(project, "face", "words", "w1", "start", 1900 * MS, mode="shift").project
    last = list(face(after).phonemes)[-1]
    assert (last.end, last.end - last.start) == (2_000_000, MIN_US)


def test_ripple_without_silence_at_the_end(build, face, texts, done):
    project = build([("a", [("AH0", 0, 200)]), ("b", [("B", 200, 400), ("IY1", 400, 800)])], 800)
    assert move_boundary(project, "face", "words", "w0", "end", 250 * MS, mode="shift") == Refused(
        "There is no silence at the end of the shot to push into."
    )
    after = done(project, move_boundary(project, "face", "words", "w0", "end", 150 * MS, mode="shift"))
    assert texts(face(after).words) == [("a", 0, 150), ("b", 150, 750), ("", 750, 800)]
    assert texts(face(after).phonemes)[-2:] == [("IY1", 350, 750), ("", 750, 800)]


def test_locked_segments_refuse(project, done):
    locked = done(project, set_locked(project, "face", "phonemes", ["p2"]))
    refused = move_boundary(locked, "face", "phonemes", "p1", "end", 350 * MS)
    assert refused == Refused("“AH0” is locked: unlock it first.")
    assert isinstance(move_boundary(locked, "face", "phonemes", "p4", "end", 650 * MS), Edited)
    free = set_locked(locked, "face", "phonemes", ["p2"], False).project
    assert isinstance(move_boundary(free, "face", "phonemes", "p1", "end", 350 * MS), Edited)


def test_a_locked_word_guards_its_phonemes(project):
    locked = set_locked(project, "face", "words", ["w1"]).project
    refused = Refused("“hello” is locked: unlock it first.")
    assert move_boundary(locked, "face", "phonemes", "p2", "end", 450 * MS) == refused
    assert move_boundary(locked, "face", "phonemes", "p0", "end", 250 * MS) == refused
    assert move_boundary(locked, "face", "words", "w0", "end", 250 * MS, mode="shift") == refused


def test_edges_of_rests_are_free_up_to_their_neighbours(project, face, texts, done):
    project = insert(project, "face", "rests", 100 * MS, 200 * MS).project
    project = insert(project, "face", "rests", 500 * MS, 600 * MS).project
    first = next(iter(face(project).rests)).id
    after = done(project, move_boundary(project, "face", "rests", first, "end", 550 * MS))
    assert texts(face(after).rests) == [("", 100, 550), ("", 550, 600)]
    after = done(project, move_boundary(project, "face", "rests", first, "end", 700 * MS))
    assert texts(face(after).rests) == [("", 100, 700)]
    after = done(project, move_boundary(project, "face", "rests", first, "end", 550 * MS, mode="push"))
    assert texts(face(after).rests) == [("", 100, 550), ("", 550, 650)]
    after = done(project, move_boundary(project, "face", "rests", first, "end", 9_000 * MS, mode="push"))
    assert texts(face(after).rests) == [("", 100, 1990), ("", 1990, 2000)]
    after = done(project, move_boundary(project, "face", "rests", first, "end", 250 * MS, mode="shift"))
    assert texts(face(after).rests) == [("", 100, 250), ("", 550, 650)]
    after = done(project, move_boundary(project, "face", "rests", first, "start", 150 * MS, mode="shift"))
    assert texts(face(after).rests) == [("", 150, 250), ("", 550, 650)]
    after = done(project, move_boundary(project, "face", "rests", first, "start", -5))
    assert texts(face(after).rests) == [("", 0, 200), ("", 500, 600)]
    after = done(project, move_boundary(project, "face", "rests", first, "start", 300 * MS))
    assert texts(face(after).rests)[0] == ("", 190, 200)


def test_duration_is_that_of_the_pictures_when_the_media_names_none(project):
    shot = replace(project.shots[0], media=replace(project.shots[0].media, info=MediaInfo(rate="25/1", frames=50)))
    assert shot.duration == 2_000_000
    assert replace(shot, media=replace(shot.media, info=MediaInfo())).duration == 0
