"""Training on a project's own footage: kept only where it is better, and then used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from app.document.edits.analysis import set_heard
from app.document.edits.result import Edited
from app.document.ids import new_id
from app.document.model import FaceTrack, Segment
from app.jobs.manager import JobManager
from app.services import learning
from app.services.studio import Studio
from inference.api import AXES, F32, FaceAnalysis, NeverCancelled, SpeakerScale, silent
from inference.errors import PlosiveError
from inference.face import face_arrays
from inference.pose.model import from_arrays
from tests import footage

FRAMES = 275


def analysis(pose: F32) -> FaceAnalysis:
    count = len(pose)
    one = np.ones(12, np.float32)
    return FaceAnalysis(
        present=np.ones(count, np.bool_), mesh=np.zeros((count, 478, 2), np.float32),
        head=np.zeros((count, 3), np.float32), confidence=np.ones(count, np.float32),
        iod=np.full(count, 60, np.float32), to_mouth=np.tile(np.eye(2, 3, dtype=np.float32), (count, 1, 1)), size=64,
        visibility=np.ones(count, np.float32), raw=pose, pose=pose, scale=SpeakerScale(0 * one, -one, one),
    )  # fmt: skip


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    """Eleven seconds of a face whose mouth hardly moves, whatever it says."""
    shot = footage.clip(tmp_path / "shot.mp4", frames=FRAMES)
    made = Studio.create(shot, tmp_path / "p.plosive", jobs=JobManager(inline=True), scratch=True)
    project = made.session.project
    pose = np.full((FRAMES, 12), 0.3, np.float32)
    pose[:, AXES.index("jaw")] = 0.8
    pose += np.random.default_rng(0).normal(0, 0.01, pose.shape).astype(np.float32)
    track = replace(project.shots[0].tracks[0], analysis=made.arrays.put(face_arrays(analysis(pose))))
    project = replace(project, shots=(replace(project.shots[0], tracks=(track,)),))
    said = [
        Segment(id=new_id(), start=i * 100_000, end=(i + 1) * 100_000, label=("K", "AA1", "EH1", "IY1")[i % 4])
        for i in range(FRAMES * 4 // 10)
    ]
    heard = set_heard(project, track.id, said)
    assert isinstance(heard, Edited)
    made.session.swap(heard.project)
    yield made
    made.close()


def face(studio: Studio) -> FaceTrack:
    return studio.shot.tracks[0]


def test_a_better_network_is_kept_and_used(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "STEPS", 12)
    monkeypatch.setattr(learning, "BATCH", 8)
    monkeypatch.setattr(learning, "RATE", 5e-3)
    monkeypatch.setattr(learning.Learned, "better", property(lambda self: self.after < self.before))
    found = learning.learn(studio, face(studio).id, silent, NeverCancelled())
    assert found.after < found.before and found.seconds == pytest.approx(8.8, abs=0.1)
    assert face(studio).predictor == "text2lip"
    assert from_arrays(studio.arrays.get(face(studio).speaker)).network


def test_a_network_that_is_no_better_is_not_kept(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "STEPS", 1)
    monkeypatch.setattr(learning.Learned, "better", property(lambda self: False))
    before = studio.session.project
    learning.learn(studio, face(studio).id, silent, NeverCancelled())
    assert studio.session.project is before


def test_it_is_judged_against_every_other_way() -> None:
    assert learning.Learned(0.3, 0.3, 0.3, 0.2, 9.0).better
    for worse in ((0.1, 0.3, 0.3), (0.3, 0.1, 0.3), (0.3, 0.3, 0.1)):
        assert not learning.Learned(*worse, 0.2, 9.0).better


def test_what_the_face_says_must_be_known(studio: Studio) -> None:
    heard = set_heard(studio.session.project, face(studio).id, [])
    assert isinstance(heard, Edited)
    studio.session.swap(heard.project)
    with pytest.raises(PlosiveError, match="not known what this face says"):
        learning.learn(studio, face(studio).id, silent, NeverCancelled())
