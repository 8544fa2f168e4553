"""More footage of a face, as a command takes it: looked at once, fitted to the face, refused with a reason."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace as changed
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from app.cli.main import main
from app.jobs.manager import JobManager
from app.services import adapting, face_training, paths, references
from app.services.studio import Studio
from inference.api import CancelFlag, FaceAnalysis, NeverCancelled, silent
from inference.errors import PlosiveError
from inference.face import face_arrays, likeness
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.training import network
from inference.training.loop import How
from inference.training.network import Size
from tests import footage
from tests.app.services.banked import studio_with
from tests.app.services.portrait import pictures
from tests.inference.render.conftest import talk

HOW = How(size="cpu", steps=4, batch=4)
SHOT = talk(70)
LATER = talk(150)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(network, "SIZES", {"cpu": Size(side=32, stem=8, widths=(8,), finish=4, views=1)})
    monkeypatch.setattr(paths, "cache", lambda: tmp_path / "cache")


@pytest.fixture(scope="module")
def bank() -> dict[str, np.ndarray]:
    return ExemplarRenderer().build_bank(SHOT.footage, SHOT.face, usable=SHOT.face.present).arrays()


@pytest.fixture
def studio(tmp_path: Path, bank: dict[str, np.ndarray]) -> Iterator[Studio]:
    with studio_with(tmp_path, bank) as made:
        project = made.session.project
        track = replace(project.shots[0].tracks[0], analysis=made.arrays.put(face_arrays(SHOT.face)))
        made.session.swap(replace(project, shots=(replace(project.shots[0], tracks=(track,)),)))
        yield made


def part(face: FaceAnalysis, rows: slice) -> FaceAnalysis:
    return changed(face, **{name: getattr(face, name)[rows] for name in (
        "present", "mesh", "head", "confidence", "iod", "to_mouth", "visibility", "raw", "pose")})


def filmed(path: Path, rows: slice = slice(70, 150), face: FaceAnalysis | None = None) -> Path:
    """A clip of the speaker later, whose faces are known: no tracker finds one of ellipses."""
    made = footage.clip(path, frames=rows.stop - rows.start, size=(220, 180),
                        pictures=LATER.footage.pictures[rows], options={"crf": "10"})
    faces = {f"0.{name}": array for name, array in face_arrays(face or part(LATER.face, rows)).items()}
    references.store().put("face", (references.content_hash(made),), faces)
    return made


def look(path: Path) -> references.Clip:
    return references.look_at(path, silent, NeverCancelled())


def test_a_clip_is_looked_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import inference.face

    clip = footage.clip(tmp_path / "portrait.mp4", frames=6, size=(288, 256), pictures=pictures(6))
    assert not references.looked_at(clip)
    seen = look(clip)
    assert references.looked_at(clip) and len(seen.faces) == 1 and len(seen.faces[0].present) == 6
    monkeypatch.setattr(inference.face, "analyse_faces", lambda *args, **more: pytest.fail("looked at again"))
    moved = clip.rename(tmp_path / "another name.mp4")
    assert look(moved).faces[0].present.sum() == 6
    few = references.fit(seen, seen.faces[0])
    assert few.problem is not None and few.problem.remedy == "Choose longer footage"
    assert few.problem.what == "Only 6 frames of portrait.mp4 show the mouth clearly, and 60 are needed"


def test_what_cannot_teach_says_why_and_what_to_do(tmp_path: Path) -> None:
    clip = filmed(tmp_path / "later.mp4")
    fine = references.fit(look(clip), SHOT.face)
    assert (fine.mouths, fine.seconds, fine.problem, fine.doubt) == (80, 80 / 25, None, False)

    face = part(LATER.face, slice(70, 150))
    small = filmed(tmp_path / "small.mp4", slice(70, 151 - 1), changed(face, iod=face.iod / 4))
    assert "too small: 16 pixels between the eyes" in str(references.fit(look(small), SHOT.face).problem)
    from inference.face.points import RIGID

    mesh = face.mesh.copy()
    mesh[:, list(RIGID)] += np.random.default_rng(1).normal(0, 12, (1, len(RIGID), 2)).astype(np.float32)
    other = changed(look(clip), faces=(changed(face, mesh=mesh),))
    found = references.fit(other, SHOT.face)
    assert found.problem is not None and "somebody else" in found.problem.what
    assert found.problem.remedy == "Choose footage of the same person"
    two = references.fit(changed(other, faces=(*other.faces, face)), SHOT.face)
    assert two.problem is None and two.face == 1, "of several faces the one that is shaped alike"

    nobody = changed(look(clip), faces=())
    assert "No face was found in later.mp4" in str(references.fit(nobody, SHOT.face).problem)
    hidden = changed(look(clip), faces=(changed(face, visibility=np.zeros_like(face.visibility)),))
    assert "never seen clearly" in str(references.fit(hidden, SHOT.face).problem)
    turned = changed(look(clip), faces=(changed(face, head=face.head + 30),))
    assert references.fit(turned, SHOT.face).doubt, "never turned alike: nobody can tell"
    for bad in (nobody, hidden):
        with pytest.raises(PlosiveError, match="Choose footage"):
            references.reference(bad, SHOT.face, "")
    with pytest.raises(PlosiveError, match=r"later\.mp4 is the shot itself.*Leave it out"):
        references.reference(look(clip), SHOT.face, references.content_hash(clip))


def test_the_shot_itself_is_known_without_being_looked_at(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    import inference.face

    monkeypatch.setattr(inference.face, "analyse_faces", lambda *_, **__: pytest.fail("it was looked at"))
    shot = studio.path(studio.shot.media)
    project, track = studio.session.project, studio.shot.tracks[0]
    found = face_training.known_footage(studio, project, track.id, [shot], NeverCancelled())[shot]
    assert found is not None and found.problem is not None and "is the shot itself" in found.problem.what
    with pytest.raises(PlosiveError, match="is the shot itself"):
        face_training.more_footage(studio, project, track.id, [shot], silent, NeverCancelled())


def test_files_that_are_no_footage_are_said(tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("no film")
    with pytest.raises(PlosiveError):
        look(tmp_path / "text.mp4")
    with wave.open(str(tmp_path / "sound.wav"), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16000)
        sound.writeframes(b"\0\0" * 16000)
    with pytest.raises(PlosiveError, match="no picture"):
        look(tmp_path / "sound.wav")
    (tmp_path / "folder").mkdir()
    with pytest.raises(PlosiveError):
        look(tmp_path / "folder")


def test_more_footage_trains_and_is_forecast(studio: Studio, tmp_path: Path) -> None:
    clip = filmed(tmp_path / "later.mp4")
    track = studio.shot.tracks[0]
    project = studio.session.project
    alone = face_training.forecast(studio, project, track.id, HOW, NeverCancelled())
    before = face_training.forecast(studio, project, track.id, HOW, NeverCancelled(), [clip])
    assert before.making_s > alone.making_s > 0
    bars: list[float] = []
    outcome = face_training.train_face(
        studio, project, track.id, HOW, footage=[clip], stop=CancelFlag(),
        progress=lambda done, total, note="": bars.append(done / total), token=NeverCancelled())
    assert outcome.found.footage == {"later.mp4": 80} and outcome.found.run.steps == 4
    assert bars == sorted(bars) and bars[-1] == pytest.approx(1)
    after = face_training.forecast(studio, project, track.id, HOW, NeverCancelled(), [clip])
    assert after.making_s == 0 and (after.done, after.planned) == (4, 4)


def test_a_project_brings_what_it_knows(studio: Studio, tmp_path: Path, bank: dict[str, np.ndarray]) -> None:
    later = filmed(tmp_path / "later.mp4")
    with closing(Studio.create(later, tmp_path / "other.plosive", jobs=JobManager(inline=True))) as other:
        with pytest.raises(PlosiveError, match="not analysed"):
            look(other.folder)
        project = other.session.project
        track = replace(project.shots[0].tracks[0],
                        analysis=other.arrays.put(face_arrays(part(LATER.face, slice(70, 150)))))
        other.session.swap(replace(project, shots=(replace(project.shots[0], tracks=(track,)),)))
        other.save()
        seen = look(other.folder)
        assert references.looked_at(other.folder) and references.fit(seen, SHOT.face).mouths == 80
        found = face_training.more_footage(
            studio, studio.session.project, studio.shot.tracks[0].id, [other.folder], silent, NeverCancelled())
        assert len(found[0].bank(silent, NeverCancelled()).frame) == 80
    later.unlink()
    with pytest.raises(PlosiveError, match="is missing"):
        look(tmp_path / "other.plosive")


def test_the_command_takes_footage(
    studio: Studio, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = filmed(tmp_path / "later.mp4")
    studio.save()
    studio.close()
    assert main(["adapt", str(studio.folder), "--steps", "4", "--reference", str(clip)]) == 0
    said = capsys.readouterr()
    assert "Also taught by later.mp4: 80 mouths" in said.out and "same person" not in said.err
    with monkeypatch.context() as doubt:
        doubt.setattr(likeness, "DOUBTFUL", -1.0)
        assert main(["adapt", str(studio.folder), "--steps", "4", "--reference", str(clip)]) == 0
    assert "make sure that later.mp4 shows the same person" in capsys.readouterr().err
    assert main(["adapt", str(studio.folder), "--steps", "4", "--reference", str(tmp_path / "none.mp4")]) == 2
    assert "none.mp4" in capsys.readouterr().err
    assert main(["adapt", str(studio.folder), "--reference", str(studio.folder.parent / "shot.mp4")]) == 1
    assert "the shot itself" in capsys.readouterr().err
    assert adapting.folder() == paths.cache() / "training"
