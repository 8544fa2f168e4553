"""Faces, learned data, media and consent."""

from msgspec.structs import replace

from app.document.edits import (
    Refused,
    add_key,
    insert,
    relink,
    relink_dialogue,
    rename_track,
    set_consent,
    set_faces,
    set_learned,
    set_methods,
)
from app.document.model import Consent, FaceTrack, MediaRef

MS = 1000


def test_a_known_face_keeps_everything_but_its_analysis(project, face, done):
    edited = add_key(project, "face", "jaw", 100, 0.5).project
    found = [FaceTrack(id="face", name="Face 1", analysis="a2"), FaceTrack(id="two", name="Face 2", analysis="a3")]
    after = done(edited, set_faces(edited, "shot", found))
    assert face(after) == replace(face(edited), analysis="a2")
    assert [t.id for t in after.shots[0].tracks] == ["face", "two"]


def test_a_face_not_found_again_stays_only_when_it_was_edited(project, done):
    two = done(project, set_faces(project, "shot", [FaceTrack(id="two", name="Two", analysis="a")]))
    assert [t.id for t in two.shots[0].tracks] == ["face", "two"]
    one = done(two, set_faces(two, "shot", []))
    assert [t.id for t in one.shots[0].tracks] == ["face"]
    kept = insert(two, "two", "keep", 0, 100 * MS).project
    assert [t.id for t in done(kept, set_faces(kept, "shot", [])).shots[0].tracks] == ["face", "two"]


def test_learned_data_is_set_one_by_one(project, face, done):
    after = done(project, set_learned(project, "face", bank="b"))
    after = done(after, set_learned(after, "face", speaker="s"))
    assert (face(after).analysis, face(after).bank, face(after).speaker) == ("", "b", "s")
    other = done(after, set_methods(after, "face", renderer="editor", predictor="rules"))
    assert (face(other).bank, face(other).renderer, face(other).predictor) == ("", "editor", "rules")


def test_relinking_a_moved_file_changes_only_the_reference(project, done):
    media = replace(project.shots[0].media, path="elsewhere/a.mp4")
    after = done(project, relink(project, "shot", media))
    assert after.shots[0] == replace(project.shots[0], media=media)


def test_relinking_to_another_length_fits_the_tiers(project, face, texts, done):
    project = insert(project, "face", "keep", 600 * MS, 900 * MS).project
    project = add_key(project, "face", "jaw", 750 * MS, 0.5).project
    media = project.shots[0].media
    for duration, words in (
        (640 * MS, [("", 0, 300), ("hello", 300, 640)]),
        (3000 * MS, [("", 0, 300), ("hello", 300, 700), ("you", 700, 1000), ("", 1000, 3000)]),
        (0, []),
    ):
        short = replace(media, info=replace(media.info, duration=duration, frames=duration // 40000))
        after = done(project, relink(project, "shot", short))
        assert texts(face(after).words) == words
    assert (len(face(after).keep), face(after).keys) == (0, ())


def test_relinking_the_recording(project, face, done):
    assert isinstance(relink_dialogue(project, "face", MediaRef(path="x")), Refused)


def test_consent_and_names(project, face, done):
    consent = [Consent(person="Anna", statement="may be dubbed", date="2026-01-02")]
    assert done(project, set_consent(project, consent)).consent == tuple(consent)
    assert face(done(project, rename_track(project, "face", " Anna  B "))).name == "Anna B"
    assert rename_track(project, "face", "  ") == Refused("A face needs a name.")
