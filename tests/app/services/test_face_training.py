"""Adapting as a window does it: look, forecast, train a few real steps, keep; stopped, cancelled, overtaken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace as changed
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from app.document.edits.analysis import set_learned
from app.document.edits.result import Edited, Refused
from app.document.model import Dialogue
from app.services import adapting, face_training
from app.services.studio import Studio
from inference.api import CancelFlag, NeverCancelled, silent
from inference.errors import Cancelled, PlosiveError
from inference.render.editor.bank import load
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.training import glimpse, network
from inference.training.glimpse import Glimpse
from inference.training.loop import How, Trained
from inference.training.network import Size
from tests.app.services.banked import give, studio_with
from tests.inference.render.conftest import talk

HOW = How(size="cpu", steps=24, batch=4)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(network, "SIZES", {"cpu": Size(side=32, stem=8, widths=(8,), finish=4, views=1)})
    monkeypatch.setattr(adapting, "folder", lambda: tmp_path / "training")
    monkeypatch.setattr(glimpse, "EVERY_S", 0.0)


@pytest.fixture(scope="module")
def bank() -> dict[str, np.ndarray]:
    speech = talk(70)
    said = ["AA1", "B"] * 35
    return ExemplarRenderer().build_bank(speech.footage, speech.face, usable=speech.face.present, phone=said).arrays()


@pytest.fixture
def studio(tmp_path: Path, bank: dict[str, np.ndarray]) -> Iterator[Studio]:
    with studio_with(tmp_path, bank) as made:
        yield made


def trained(studio: Studio, stop: CancelFlag, look=lambda seen: None, token=NeverCancelled(), progress=silent):  # noqa: B008
    return face_training.train_face(studio, studio.session.project, studio.shot.tracks[0].id, HOW, stop=stop,
                                    look=look, progress=progress, token=token)


def test_what_there_is_to_learn_from_is_said(studio: Studio) -> None:
    found = face_training.prospect(studio, studio.session.project, studio.shot.tracks[0].id)
    assert found.enough and found.mouths == 70 and found.least == 60
    assert found.phones["AA"] == found.phones["B"] == 35 and len(found.phones) == 39
    assert "AA" not in found.rare and len(found.rare) == 37
    small, full = found.sizes
    assert small.name == "cpu" and 0 < small.weights < 1e6 and not small.latent and small.lack is None
    assert full.name == "full" and full.latent and 2e8 < full.weights < 3e8
    assert not changed(found, mouths=59).enough and not changed(found, still=True).enough


def test_a_portrait_teaches_nothing_and_that_is_said(studio: Studio, bank: dict[str, np.ndarray]) -> None:
    give(studio, {**bank, "still": np.array(True)}, "exemplar")
    with pytest.raises(PlosiveError, match=r"All footage shows one mouth.*in which the person speaks"):
        trained(studio, CancelFlag())


def test_the_forecast_counts_steps_and_finds_a_run_to_go_on_with(studio: Studio, monkeypatch) -> None:
    from inference.training import forecast

    monkeypatch.setattr(forecast, "step_seconds", lambda how, token: 0.1)
    track = studio.shot.tracks[0]
    how = changed(HOW, steps=0, minutes=5.0)
    first = face_training.forecast(studio, studio.session.project, track.id, how, NeverCancelled())
    assert first.steps == 2400 and first.done == 0 and first.making_s > 0
    stop = CancelFlag()
    trained(studio, stop, look=lambda seen: stop.cancel() if seen.points else None)
    second = face_training.forecast(studio, studio.session.project, track.id, HOW, NeverCancelled())
    assert 0 < second.done < second.planned == second.steps == 24 and second.making_s == 0


def test_what_is_better_is_kept_as_one_step_and_what_is_not_changes_nothing(studio: Studio, monkeypatch) -> None:
    seen: list[Glimpse] = []
    bars: list[tuple[float, str]] = []
    monkeypatch.setattr(Trained, "better", property(lambda self: True))
    before = studio.session.project
    outcome = trained(studio, CancelFlag(), seen.append,
                      progress=lambda done, total, note="": bars.append((done, note)))
    assert seen[-1].step == 24 and seen[-1].now.shape == seen[-1].real.shape == (6, 32, 32, 3)
    shares = [share for share, _ in bars]
    assert shares == sorted(shares) and shares[-1] == pytest.approx(1.0) and bars[-1][1] == "Learning"
    assert studio.session.project is before, "nothing is changed by learning"
    kept = face_training.keep(before, outcome)
    assert isinstance(kept, Edited) and kept.label == "Adapt to the face"
    track = kept.project.shots[0].tracks[0]
    assert track.renderer == "editor" and load(studio.arrays.get(track.bank)).trained
    again = set_learned(before, track.id, bank="another")
    assert isinstance(again, Edited) and isinstance(face_training.keep(again.project, outcome), Refused)
    monkeypatch.setattr(Trained, "better", property(lambda self: False))
    assert trained(studio, CancelFlag()).bank == ""


def test_stopped_it_keeps_the_best_and_cancelled_it_keeps_nothing(studio: Studio, monkeypatch) -> None:
    monkeypatch.setattr(Trained, "better", property(lambda self: True))
    stop = CancelFlag()
    outcome = trained(studio, stop, look=lambda seen: stop.cancel() if seen.points else None)
    assert outcome.bank and 0 < outcome.found.run.steps < 24
    token = CancelFlag()
    with pytest.raises(Cancelled):
        trained(studio, CancelFlag(), look=lambda seen: token.cancel() if seen.points else None, token=token)


def test_a_face_that_keeps_its_sound_is_corrected_and_a_dubbed_one_replaced(studio: Studio, monkeypatch) -> None:
    monkeypatch.setattr(Trained, "better", property(lambda self: True))
    own = studio.shot.tracks[0]
    dub = replace(own, dialogue=Dialogue(draft=True))
    assert not own.dubbed and dub.dubbed
    assert face_training.suited(HOW, own).plate and not face_training.suited(HOW, dub).plate
    assert not face_training.suited(changed(HOW, size="full"), own).plate
    outcome = trained(studio, CancelFlag())
    network = load(studio.arrays.get(outcome.bank)).network
    assert network.plate and outcome.found.run.net.size.plate


def test_a_face_nobody_learned_is_said(studio: Studio) -> None:
    project = studio.session.project
    track = replace(studio.shot.tracks[0], bank="")
    bare = replace(project, shots=(replace(project.shots[0], tracks=(track,)),))
    with pytest.raises(PlosiveError, match="Analyse the shot first"):
        face_training.prospect(studio, bare, track.id)
