"""What differs, by kind, place and face; and what `check` finds wrong."""

import pytest
from msgspec.structs import replace

from app.document import blocks, edits
from app.document.changes import ChangeSet, diff
from app.document.consistency import check
from app.document.model import FaceTrack, PoseKey, Segment, Tier
from app.document.time import Span

MS = 1000


def test_nothing_changed(project):
    assert diff(project, project, "me") == ChangeSet(who="me")
    assert not diff(project, project)
    copy = replace(project, shots=(replace(project.shots[0], tracks=project.shots[0].tracks),))
    assert not diff(project, copy)


@pytest.mark.parametrize(
    ("edit", "flags"),
    [
        (lambda p: edits.move_boundary(p, "face", "phonemes", "p2", "end", 430 * MS), {"phonemes"}),
        (lambda p: edits.move_boundary(p, "face", "words", "w1", "end", 650 * MS), {"words", "phonemes"}),
        (lambda p: edits.relabel(p, "face", "words", "w1", "x"), {"words"}),
        (lambda p: edits.insert(p, "face", "rests", 0, 50 * MS), {"rests"}),
        (lambda p: edits.insert(p, "face", "keep", 0, 50 * MS), {"keep"}),
        (lambda p: edits.add_key(p, "face", "jaw", 5, 0.5), {"pose"}),
        (lambda p: edits.set_learned(p, "face", bank="b"), {"learned"}),
        (lambda p: edits.set_learned(p, "face", analysis="b"), {"faces"}),
        (lambda p: edits.set_faces(p, "shot", [FaceTrack(id="n", name="N")]), {"faces"}),
        (lambda p: edits.rename_track(p, "face", "B"), {"faces"}),
        (lambda p: edits.set_heard(p, "face", []), {"phonemes"}),
        (lambda p: edits.set_dialogue(p, "face", None), {"dialogue"}),
        (lambda p: edits.relink(p, "shot", replace(p.shots[0].media, path="b")), {"media"}),
        (lambda p: edits.set_consent(p, [edits_consent()]), {"project"}),
    ],
)
def test_flags(project, edit, flags):
    after = edit(project).project
    there, back = diff(project, after), diff(after, project)
    assert there.flags == back.flags == flags
    assert there.spans == back.spans
    assert bool(there.spans) == (flags != {"project"})


def edits_consent():
    from app.document.model import Consent

    return Consent(person="A")


def test_spans_are_as_small_as_the_edit(project):
    after = edits.move_boundary(project, "face", "phonemes", "p2", "end", 430 * MS).project
    assert diff(project, after).spans == (Span(360 * MS, 500 * MS),)
    assert diff(project, after).tracks == {"face"}


def test_another_project_or_shot(project):
    other = replace(project.shots[0], id="shot2", tracks=(FaceTrack(id="x", name="X"),))
    change = diff(project, replace(project, shots=(*project.shots, other)))
    assert change.flags == {"project", "media"} and change.tracks == {"x"}
    assert change.spans == (Span(0, 2_000_000),)
    assert diff(replace(project, shots=()), project).flags == {"project", "media"}


def altered(project, **fields):
    shot = project.shots[0]
    return replace(project, shots=(replace(shot, tracks=(replace(shot.tracks[0], **fields),)),))


def changed(tier, index, **fields):
    segment = replace(blocks.get(tier, index), **fields)
    return blocks.replace_range(tier, index, index + 1, [segment])


@pytest.mark.parametrize(
    ("break_it", "complaint"),
    [
        (lambda t: {"words": changed(t.words, 1, end=650 * MS)}, "a gap between"),
        (lambda t: {"words": changed(t.words, 1, end=750 * MS)}, "begins before"),
        (lambda t: {"phonemes": changed(t.phonemes, 7, end=1900 * MS)}, "phonemes cover 0..1900000 of 0..2000000"),
        (lambda t: {"phonemes": changed(t.phonemes, 7, end=2100 * MS)}, "does not lie in 0..2000000"),
        (lambda t: {"phonemes": changed(t.phonemes, 1, label="XX")}, "is not ARPAbet"),
        (lambda t: {"phonemes": changed(t.phonemes, 1, viseme="XX")}, "unknown viseme"),
        (lambda t: {"phonemes": changed(t.phonemes, 1, id="p2")}, "the id p2 is there twice"),
        (lambda t: {"words": Tier(kind="words")}, "words without phonemes"),
        (lambda t: {"words": Tier(kind="rests", blocks=t.words.blocks)}, "calls itself rests"),
        (lambda t: {"words": Tier(kind="words", blocks=(*t.words.blocks, ()))}, "an empty block"),
        (
            lambda t: {"words": changed(changed(t.words, 1, end=650 * MS), 2, start=650 * MS)},
            "starts at 650000, where no phoneme does",
        ),
        (
            lambda t: {"rests": blocks.tier_of("rests", [
                Segment(id="a", start=0, end=9, label=""), Segment(id="b", start=5, end=12, label="")])},
            "begins before",
        ),
        (lambda t: {"keep": blocks.tier_of("keep", [Segment(id="a", start=9, end=9, label="")])}, "does not lie"),
        (lambda t: {"words": changed(t.words, 1, confidence=float("nan"))}, "confidence that is no number"),
        (lambda t: {"keys": (PoseKey(id="a", axis="ears", time=0, value=0),)}, "unknown axis"),
        (lambda t: {"keys": (PoseKey(id="a", axis="jaw", time=0, value=2),)}, "outside 0.0..1.3"),
        (lambda t: {"keys": (PoseKey(id="a", axis="jaw", time=2_000_000, value=1),)}, "lies outside"),
        (
            lambda t: {"keys": tuple(PoseKey(id=name, axis="jaw", time=5, value=1) for name in "ab")},
            "share axis and time",
        ),
    ],
)
def test_check_finds(project, break_it, complaint):
    found = check(altered(project, **break_it(project.shots[0].tracks[0])))
    assert any(complaint in line for line in found), found
    assert all(line.startswith("shot/face: ") for line in found)


def test_check_finds_twins(project):
    twice = replace(project, shots=project.shots * 2)
    assert check(twice)[:2] == ["shots: the id shot is there twice", "faces: the id face is there twice"]
