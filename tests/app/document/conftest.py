"""A small document to edit: "hello you" with silence around, in a shot of two seconds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.document.blocks import tier_of
from app.document.consistency import check
from app.document.edits import Edited, Refused
from app.document.model import Dialogue, FaceTrack, MediaInfo, MediaRef, Project, Segment, Shot, Tier
from app.session import Session

MS = 1000
Spoken = list[tuple[str, list[tuple[str, int, int]]]]

HELLO: Spoken = [
    ("", [("", 0, 300)]),
    ("hello", [("HH", 300, 360), ("AH0", 360, 420), ("L", 420, 500), ("OW1", 500, 700)]),
    ("you", [("Y", 700, 760), ("UW1", 760, 1000)]),
    ("", [("", 1000, 2000)]),
]


def built(spoken: Spoken, duration_ms: int = 2000, transcript: str = "hello you") -> Project:
    """A project whose ids are w0, w1, … and p0, p1, …; times in milliseconds."""
    words, phonemes = [], []
    for label, sounds in spoken:
        start, end = sounds[0][1] * MS, sounds[-1][2] * MS
        words.append(Segment(id=f"w{len(words)}", start=start, end=end, label=label))
        for sound, a, b in sounds:
            phonemes.append(Segment(id=f"p{len(phonemes)}", start=a * MS, end=b * MS, label=sound))
    track = FaceTrack(
        id="face", name="Anna", words=tier_of("words", words), phonemes=tier_of("phonemes", phonemes),
        dialogue=Dialogue(transcript=transcript, aligned=True),
    )
    info = MediaInfo(width=64, height=48, rate="25/1", frames=duration_ms // 40, duration=duration_ms * MS)
    shot = Shot(id="shot", media=MediaRef(path="a.mp4", hash="m1", info=info), tracks=(track,), analysed=True)
    project = Project(id="project", name="Talk", shots=(shot,))
    assert check(project) == []
    return project


@pytest.fixture
def build() -> Callable[..., Project]:
    """`built`, for tests that need another line."""
    return built


@pytest.fixture
def project() -> Project:
    """ "hello you"."""
    return built(HELLO)


@pytest.fixture
def texts() -> Callable[[Tier], list[tuple[str, int, int]]]:
    """(label, start ms, end ms) of a tier's segments."""
    return lambda tier: [(s.label, s.start // MS, s.end // MS) for s in tier]


@pytest.fixture
def face() -> Callable[[Project], FaceTrack]:
    """The only face of a project."""
    return lambda project: project.track("face")[1]


@pytest.fixture
def done() -> Callable[[Edited | Refused], Project]:
    """State, do, check, undo, check, redo, check; gives the project after the edit."""

    def walk(before: Project, outcome: Edited | Refused) -> Project:
        assert isinstance(outcome, Edited), outcome
        assert outcome.label
        session = Session(before)
        told = []
        session.observe(told.append)
        session.swap(outcome.project, "edit")
        assert check(session.project) == []
        session.swap(before, "undo")
        assert session.project is before
        assert check(session.project) == []
        session.swap(outcome.project, "redo")
        assert session.project == outcome.project
        if outcome.project != before:
            assert [change.who for change in told] == ["edit", "undo", "redo"]
            assert told[0].flags == told[1].flags == told[2].flags
            assert told[0].spans == told[1].spans
        return outcome.project

    return walk
