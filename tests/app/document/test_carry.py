"""A drafted line and its recording: times come from the recording, edits go with their words."""

from msgspec.structs import replace

from app.document.blocks import tier_of
from app.document.edits import (
    Refused,
    add_key,
    move_boundary,
    relabel,
    set_dialogue,
    set_draft,
    set_locked,
    set_speech,
    set_viseme,
)
from app.document.ids import new_id
from app.document.model import Dialogue, MediaRef, PoseKey, Segment

MS = 1000
RECORDING = Dialogue(audio=MediaRef(path="line.wav", hash="r1"))


def segment(label, start, end):
    return Segment(id=new_id(), start=start * MS, end=end * MS, label=label)


def line(spoken):
    """Words and phonemes from [(word, [(phone, start, end), ...]), ...] in ms."""
    words = [segment(word, sounds[0][1], sounds[-1][2]) for word, sounds in spoken]
    return words, [segment(*sound) for _, sounds in spoken for sound in sounds]


DRAFT = [
    ("hello", [("HH", 200, 300), ("AH0", 300, 400), ("L", 400, 500), ("OW1", 500, 600)]),
    ("you", [("Y", 600, 700), ("UW1", 700, 800)]),
]
HEARD = [
    ("hello", [("HH", 400, 440), ("AH0", 440, 500), ("L", 500, 600), ("OW1", 600, 800)]),
    ("you", [("Y", 1200, 1240), ("UW1", 1240, 1600)]),
]


def drafted(project, done, spoken=DRAFT, text="hello you"):
    bare = done(project, set_dialogue(project, "face", None))
    return done(bare, set_draft(bare, "face", *line(spoken), text))


def arrived(project, done, spoken=HEARD, text="hello you"):
    given = done(project, set_dialogue(project, "face", RECORDING))
    return done(given, set_speech(given, "face", *line(spoken), text, "hand"))


def labels(tier):
    return [s.label for s in tier]


def test_a_draft_is_spoken_instead_of_what_the_plate_says(project, face, done):
    track = face(drafted(project, done))
    assert track.dubbed and track.dialogue.draft and track.dialogue.aligned and track.dialogue.audio is None
    assert labels(track.words) == ["", "hello", "you", ""]


def test_a_face_with_a_recording_takes_no_draft(project, done):
    given = done(project, set_dialogue(project, "face", RECORDING))
    assert isinstance(set_draft(given, "face", *line(DRAFT), "hello you"), Refused)


def test_a_recording_leaves_the_draft_until_it_is_aligned(project, face, done):
    draft = drafted(project, done)
    track = face(done(draft, set_dialogue(draft, "face", RECORDING)))
    assert track.words == face(draft).words
    assert track.dialogue.transcript == "hello you" and not track.dialogue.aligned


def test_times_come_from_the_recording(project, face, texts, done):
    track = face(arrived(drafted(project, done), done))
    assert texts(track.words) == [("", 0, 400), ("hello", 400, 800), ("", 800, 1200), ("you", 1200, 1600),
                                  ("", 1600, 2000)]  # fmt: skip
    assert not track.dialogue.draft and track.dialogue.aligned and track.dialogue.notes == ()


def test_an_edited_word_keeps_its_phonemes_and_their_shares_of_its_time(project, face, texts, done):
    draft = drafted(project, done)
    hello = [p for p in face(draft).phonemes if p.label][:4]
    draft = done(draft, relabel(draft, "face", "phonemes", hello[1].id, "EH0"))
    draft = done(draft, move_boundary(draft, "face", "phonemes", hello[2].id, "end", 450 * MS))
    after = face(arrived(draft, done))
    # drafted: 100, 100, 50, 150 of 400 ms; heard: a word of 400 ms
    assert [t for t in texts(after.phonemes) if 400 <= t[1] < 800] == [
        ("HH", 400, 500), ("EH0", 500, 600), ("L", 600, 650), ("OW1", 650, 800)]  # fmt: skip
    assert [t for t in texts(after.phonemes) if 1200 <= t[1] < 1600] == [("Y", 1200, 1240), ("UW1", 1240, 1600)]


def test_a_viseme_and_a_lock_stay_with_their_word(project, face, done):
    draft = drafted(project, done)
    you = [p for p in face(draft).phonemes if p.label][5]
    draft = done(draft, set_viseme(draft, "face", you.id, "O"))
    word = next(w for w in face(draft).words if w.label == "you")
    draft = done(draft, set_locked(draft, "face", "words", [word.id], True))
    after = face(arrived(draft, done))
    assert [p.viseme for p in after.phonemes if p.label == "UW1"] == ["O"]
    assert [w.locked for w in after.words if w.label == "you"] == [True]


def test_keys_automation_and_rests_go_where_their_word_went(project, face, done):
    draft = drafted(project, done)
    for time in (550, 700, 750):  # mid OW1, between Y and UW1, mid UW1
        draft = done(draft, add_key(draft, "face", "jaw", time * MS, 0.5))
    track = replace(
        face(draft), rests=tier_of("rests", [segment("", 600, 700)]),
        automation=(PoseKey(id="a", axis="intensity", time=600 * MS, value=1.5),))
    shot = replace(draft.shots[0], tracks=(track,))
    after = face(arrived(replace(draft, shots=(shot,)), done))
    assert [key.time // MS for key in after.keys] == [700, 1240, 1420]
    assert [(r.start // MS, r.end // MS) for r in after.rests] == [(1200, 1240)]
    assert [key.time // MS for key in after.automation] == [1200]


def test_keys_that_would_meet_stay_apart(project, face, done):
    draft = drafted(project, done)
    for time in (600_000, 600_001, 600_002):
        draft = done(draft, add_key(draft, "face", "jaw", time, 0.5))
    short = [("hello", [("HH", 400, 1990)]), ("you", [("Y", 1990, 2000)])]
    times = [key.time for key in face(arrived(draft, done, short)).keys]
    assert times == sorted(set(times)) and times[0] == 1_990_000


def test_what_is_not_said_is_named(project, face, done):
    draft = drafted(project, done)
    you = [p for p in face(draft).phonemes if p.label][5]
    draft = done(draft, set_viseme(draft, "face", you.id, "O"))
    after = face(arrived(draft, done, HEARD[:1], "hello"))
    assert after.dialogue.notes == ("Edited in the draft, not said now: “you”",)


def test_typing_the_line_again_takes_edits_along(project, face, done):
    draft = drafted(project, done)
    you = [p for p in face(draft).phonemes if p.label][5]
    draft = done(draft, set_viseme(draft, "face", you.id, "O"))
    draft = done(draft, set_draft(draft, "face", *line(HEARD), "hello you"))
    assert face(draft).dialogue.draft
    assert [(p.viseme, p.start // MS) for p in face(draft).phonemes if p.label == "UW1"] == [("O", 1240)]


FOUR = [
    ("well", [("W", 100, 150), ("EH1", 150, 180), ("L", 180, 200)]), *DRAFT,
    ("bye", [("B", 900, 1000), ("AY1", 1000, 1100)]),
]


def test_a_recording_of_a_part_of_the_line_leaves_the_rest_as_drafted_beside_it(project, face, texts, done):
    before = drafted(project, done, FOUR, "Well, hello you, bye.")
    (bye,) = [w for w in face(before).words if w.label == "bye"]
    before = done(before, relabel(before, "face", "words", bye.id, "ciao"))
    before = done(before, relabel(before, "face", "words", bye.id, "bye"))
    before = done(before, add_key(before, "face", "jaw", 1_000_000, 0.5))
    given = done(before, set_dialogue(before, "face", RECORDING))
    track = face(done(given, set_speech(given, "face", *line(HEARD), "Well, hello you, bye.", "hand")))
    assert texts(track.words) == [
        ("", 0, 300), ("well", 300, 400), ("hello", 400, 800), ("", 800, 1200), ("you", 1200, 1600), ("", 1600, 1700),
        ("bye", 1700, 1900), ("", 1900, 2000)]
    assert [p.label for p in track.phonemes if p.start >= 1_700_000] == ["B", "AY1", ""]
    assert [key.time for key in track.keys] == [1_800_000]
    assert "Not in the recording, timed as drafted: “well”, “bye”" in track.dialogue.notes
    assert next(w.id for w in track.words if w.label == "bye") == bye.id


def test_words_that_left_the_text_or_have_no_room_do_not_stay(project, face, done):
    given = drafted(project, done, FOUR, "Well, hello you, bye.")
    given = done(given, set_dialogue(given, "face", RECORDING))
    shorter = face(done(given, set_speech(given, "face", *line(HEARD), "hello you", "hand")))
    assert [w.label for w in shorter.words if w.label] == ["hello", "you"]
    late = [(word, [(p, a + 380, b + 380) for p, a, b in sounds]) for word, sounds in HEARD]
    full = face(done(given, set_speech(given, "face", *line(late), "Well, hello you, bye.", "hand")))
    assert [w.label for w in full.words if w.label] == ["well", "hello", "you"]
