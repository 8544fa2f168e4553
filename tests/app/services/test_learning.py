"""Training on a project's own footage: kept only where it is better, and then used."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from app.document.edits.analysis import set_heard
from app.document.edits.result import Edited
from app.document.ids import new_id
from app.document.model import Dialogue, FaceTrack, Segment
from app.jobs.manager import JobManager
from app.services import hearing, learning, paths
from app.services.studio import Studio
from inference.api import AXES, F32, FaceAnalysis, NeverCancelled, SpeakerScale, silent
from inference.errors import PlosiveError
from inference.face import face_arrays
from inference.pose.deep import Listener, fingerprint
from inference.pose.flow.weights import from_bytes
from inference.pose.model import from_arrays
from tests import footage
from tests.inference.speech import tiny

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
    noise = np.random.default_rng(1).normal(0, 0.1, (FRAMES * 640, 1)).astype(np.float32)
    shot = footage.clip(tmp_path / "shot.mkv", frames=FRAMES, sound=footage.Sound(noise, 16_000, "pcm_s16le"))
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


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "STEPS", 4)
    monkeypatch.setattr(learning, "BATCH", 8)
    monkeypatch.setattr(learning, "FLOW_STEPS", 4)


def only(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let one way be the best, whatever the footage says."""
    monkeypatch.setattr(learning.Learned, "best", property(lambda self: way))


@pytest.mark.parametrize("way", ["speaker", "retrieval", "text2lip, trained", "flow, trained", "hearing, trained"])
def test_what_is_best_is_used(studio: Studio, quick: None, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    only(way, monkeypatch)
    found = learning.learn(studio, face(studio).id, silent, NeverCancelled())
    assert set(found.errors) == set(learning.WAYS) and found.seconds == pytest.approx(8.8, abs=0.1)
    assert face(studio).predictor == way.removesuffix(learning.NEW)
    if way == "speaker":  # as it was: nothing is stored
        assert not face(studio).speaker
        return
    model = from_arrays(studio.arrays.get(face(studio).speaker))
    assert bool(model.network) == (way == "text2lip, trained")
    assert bool(model.flow) == (way in ("flow, trained", "hearing, trained"))
    assert model.units is not None and len(model.units.pose) > 200


def test_every_way_is_judged_by_itself(studio: Studio, quick: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "FLOW_STEPS", 30)
    found = learning.learn(studio, face(studio).id, silent, NeverCancelled())
    errors = found.errors
    deaf = {way: error for way, error in errors.items() if not way.startswith("hearing")}  # nobody asked for it
    assert found.best == min(deaf, key=lambda way: deaf[way]) and found.before == "speaker"
    assert errors["hearing"] != errors["flow"] and errors["hearing, trained"] < errors["hearing"]
    # a mouth that hardly moves: who has seen it is nearer than who has not, and training changes what is said
    assert errors["retrieval"] < errors["rules"] and errors["flow, trained"] < errors["flow"]
    assert errors["text2lip, trained"] != errors["text2lip"]
    assert face(studio).predictor == found.predictor


def test_what_is_used_already_and_is_the_best_stays(
    studio: Studio, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    only("speaker", monkeypatch)
    before = studio.session.project
    found = learning.learn(studio, face(studio).id, silent, NeverCancelled())
    assert not found.better and studio.session.project is before


def test_what_the_face_says_must_be_known(studio: Studio) -> None:
    heard = set_heard(studio.session.project, face(studio).id, [])
    assert isinstance(heard, Edited)
    studio.session.swap(heard.project)
    with pytest.raises(PlosiveError, match="not known what this face says"):
        learning.learn(studio, face(studio).id, silent, NeverCancelled())


def test_a_speech_model_of_the_users_own_is_heard_cached_and_asked_for_again(
    studio: Studio, quick: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "tables", lambda: tmp_path / "tables")
    folder = tmp_path / "model"
    folder.mkdir()
    tiny.ctc(folder)
    only("hearing, trained", monkeypatch)
    learning.learn(studio, face(studio).id, silent, NeverCancelled(), folder)
    model = from_arrays(studio.arrays.get(face(studio).speaker))
    net = from_bytes(model.flow)
    assert net.parts.deep == 16 and net.deep is not None and float(net.deep.weight.detach().abs().max()) > 0
    assert net.listener == Listener(str(folder), fingerprint(folder))
    (kept,) = (tmp_path / "tables").iterdir()  # and no journal beside it
    monkeypatch.setattr(hearing, "_model", None)  # nobody listens again to what is kept
    made = hearing.features(folder, np.zeros(FRAMES * 640, np.float32), 16_000, studio.shot.media.hash)
    assert kept.suffix == ".npz" and made.shape == (FRAMES * 2, 16)

    # a dub that hears wants the same model: it says so when it is gone
    shutil.rmtree(folder)
    line = studio.shot.media
    dubbed = replace(face(studio), dialogue=Dialogue(audio=line, aligned=True), predictor="hearing", bank="")
    project = studio.session.project
    with_dub = replace(project, shots=(replace(project.shots[0], tracks=(dubbed,)),))
    with pytest.raises(PlosiveError, match="speech model that this face's flow was taught with is not in"):
        studio.render.poses(with_dub, dubbed.id, 0, 20)
    deaf = replace(dubbed, predictor="flow")
    assert studio.render.poses(replace(project, shots=(replace(project.shots[0], tracks=(deaf,)),)), deaf.id, 0, 20)
