"""A project that uses every kind of value, and disks that fail."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.document.blocks import tier_of
from app.document.consistency import check
from app.document.model import (
    Consent,
    Dialogue,
    FaceTrack,
    Marker,
    MediaInfo,
    MediaRef,
    PoseKey,
    Project,
    Pronunciation,
    Segment,
    Shot,
    Version,
)

GOLDEN = Path(__file__).parent / "golden"


def rich() -> Project:
    """One of everything, with names that are not ASCII. The newest `golden/project-v*.json` is this project."""
    info = MediaInfo(
        width=1080, height=1920, rate="30000/1001", frames=60, duration=2_002_000, rotation=90, audio_rate=48000,
        audio_channels=2, warnings=("the sound begins early",), starts="feed",
    )
    sound = MediaRef(path="../sound/Zeile.wav", size=12, hash="cc", info=MediaInfo(audio_rate=44100, duration=900_000))
    words = [
        Segment(id="w1", start=0, end=1_000_000, label="żółw", by="hand"),
        Segment(id="w2", start=1_000_000, end=2_002_000, label=""),
    ]
    phonemes = [
        Segment(id="p1", start=0, end=400_000, label="ZH", confidence=0.25),
        Segment(id="p2", start=400_000, end=1_000_000, label="UW1", viseme="U", locked=True),
        Segment(id="p3", start=1_000_000, end=2_002_000, label=""),
    ]
    track = FaceTrack(
        id="t1", name="Zoë", analysis="a1", bank="b1", speaker="s1",
        dialogue=Dialogue(audio=sound, offset=-5, transcript="żółw", aligned=True, notes=("guessed",)),
        words=tier_of("words", words), phonemes=tier_of("phonemes", phonemes), heard=tier_of("phonemes", phonemes),
        rests=tier_of("rests", [Segment(id="r1", start=5, end=90_000, label="Atem")]),
        keep=tier_of("keep", [Segment(id="k1", start=0, end=2_002_000, label="", fade=120_000)]),
        keys=(
            PoseKey(id="j1", axis="jaw", time=10, value=0.5),
            PoseKey(id="j2", axis="jaw", time=20, value=0.25, interpolation="step"),
        ),
        automation=(PoseKey(id="i1", axis="intensity", time=0, value=1.25, interpolation="linear"),),
        follow_jaw=True,
    )
    markers = (Marker(id="m1", time=40_000, text="Atem hörbar", colour="red"), Marker(id="m2", time=80_000))
    media = MediaRef(path="../a film.mov", size=99, hash="mm", info=info)
    shot = Shot(id="s1", media=media, tracks=(track,), markers=markers)
    consent = Consent(person="Zoë", statement="may be dubbed", date="2026-01-02")
    project = Project(
        id="p1", name="Mój film", shots=(shot,), consent=(consent,), note="cut 3",
        pronunciations=(Pronunciation(word="żółw", phones=("ZH", "UH1", "F")),),
        versions=(Version(id="v1", name="wersja 1", created="2026-01-02T10:00:00+01:00", note="", shots="dd"),),
    )
    assert check(project) == []
    return project


@pytest.fixture
def project() -> Project:
    """One of everything."""
    return rich()


@pytest.fixture
def golden() -> Path:
    """A project file of every version there has been."""
    return GOLDEN


@pytest.fixture
def break_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, int], None]:
    """break_disk(step, errno): let that step of writing fail. A root user passes all permissions, so no chmod."""

    def fail(step: str, number: int) -> None:
        def broken(*args: object, **kwargs: object) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr({"open": "tempfile.mkstemp", "flush": "os.fsync", "replace": "os.replace"}[step], broken)

    return fail


FAILURES = [
    ("open", errno.EROFS, "read-only"),
    ("open", errno.EACCES, "read-only"),
    ("flush", errno.ENOSPC, "full"),
    ("replace", errno.ENOSPC, "full"),
    ("replace", errno.EIO, "Could not write"),
]


@pytest.fixture(params=FAILURES, ids=lambda f: f"{f[0]}-{errno.errorcode[f[1]]}")
def disk_failure(request: pytest.FixtureRequest) -> tuple[str, int, str]:
    """(step, errno, word of the message)."""
    failure: tuple[str, int, str] = request.param
    return failure
