from msgspec.structs import replace

from app.document.edits import MIN_US, Edited, Refused, insert, move_boundary, set_locked
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


def test_a_drag_too_far_stops_at_the_last_place(project, face, texts):
    right = move_boundary(project, "face", "words", "w1", "end", 1900 * MS).project
    assert texts(face(right).phonemes)[4:6] == [("OW1", 500, 750), ("Y", 750, 760)]
    left = move_boundary(project, "face", "words", "w1", "end", -50).project
    assert texts(face(left).phonemes)[4:6] == [("OW1", 500, 510), ("Y", 510, 760)]
    assert min(s.end - s.start for s in face(left).phonemes) == MIN_US


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
    after = done(project, move_boundary(project, "face", "phonemes", "p3", "end", 600 * MS, mode="ripple"))
    assert texts(face(after).phonemes)[3:] == [
        ("L", 420, 600), ("OW1", 600, 800), ("Y", 800, 860), ("UW1", 860, 1100), ("", 1100, 2000),
    ]
    assert texts(face(after).words) == [("", 0, 300), ("hello", 300, 800), ("you", 800, 1100), ("", 1100, 2000)]


def test_ripple_to_the_left(project, face, texts, done):
    after = done(project, move_boundary(project, "face", "words", "w1", "start", 100 * MS, mode="ripple"))
    assert texts(face(after).words) == [("", 0, 100), ("hello", 100, 500), ("you", 500, 800), ("", 800, 2000)]


def test_ripple_stops_when_the_last_silence_is_used_up(project, face):
    after = move_boundary(project, "face", "words", "w1", "start", 1900 * MS, mode="ripple").project
    last = list(face(after).phonemes)[-1]
    assert (last.end, last.end - last.start) == (2_000_000, MIN_US)


def test_ripple_without_silence_at_the_end(build, face, texts, done):
    project = build([("a", [("AH0", 0, 200)]), ("b", [("B", 200, 400), ("IY1", 400, 800)])], 800)
    assert move_boundary(project, "face", "words", "w0", "end", 250 * MS, mode="ripple") == Refused(
        "There is no silence at the end of the shot to push into."
    )
    after = done(project, move_boundary(project, "face", "words", "w0", "end", 150 * MS, mode="ripple"))
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
    assert move_boundary(locked, "face", "words", "w0", "end", 250 * MS, mode="ripple") == refused


def test_edges_of_rests_are_free_up_to_their_neighbours(project, face, texts, done):
    project = insert(project, "face", "rests", 100 * MS, 200 * MS).project
    project = insert(project, "face", "rests", 500 * MS, 600 * MS).project
    first = next(iter(face(project).rests)).id
    after = done(project, move_boundary(project, "face", "rests", first, "end", 550 * MS))
    assert texts(face(after).rests) == [("", 100, 500), ("", 500, 600)]
    after = done(project, move_boundary(project, "face", "rests", first, "start", -5))
    assert texts(face(after).rests) == [("", 0, 200), ("", 500, 600)]
    after = done(project, move_boundary(project, "face", "rests", first, "start", 300 * MS))
    assert texts(face(after).rests)[0] == ("", 190, 200)


def test_duration_is_that_of_the_pictures_when_the_media_names_none(project):
    shot = replace(project.shots[0], media=replace(project.shots[0].media, info=MediaInfo(rate="25/1", frames=50)))
    assert shot.duration == 2_000_000
    assert replace(shot, media=replace(shot.media, info=MediaInfo())).duration == 0
