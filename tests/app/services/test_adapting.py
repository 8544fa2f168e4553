"""Adapting the editor to a face: used where it is better, resumed from the cache, stopped with what there is."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from app.cli.main import main
from app.services import adapting, face_training
from app.services.studio import Studio
from inference.api import CancelFlag, NeverCancelled, silent
from inference.errors import Cancelled, PlosiveError
from inference.render.editor.bank import load
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.training import network
from inference.training.checkpoint import from_bytes
from inference.training.loop import How, Trained
from inference.training.network import Size
from tests.app.services.banked import studio_with
from tests.inference.render.conftest import talk

HOW = How(size="cpu", steps=4, batch=4)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(network.SIZES, "cpu", Size(side=32, stem=8, widths=(8,), finish=4, views=1))
    monkeypatch.setattr(adapting, "folder", lambda: tmp_path / "training")
    monkeypatch.setattr(Trained, "better", property(lambda self: True))


@pytest.fixture(scope="module")
def bank() -> dict[str, np.ndarray]:
    speech = talk(70)
    return ExemplarRenderer().build_bank(speech.footage, speech.face, usable=speech.face.present).arrays()


@pytest.fixture
def studio(tmp_path: Path, bank: dict[str, np.ndarray]) -> Iterator[Studio]:
    with studio_with(tmp_path, bank) as made:
        yield made


def adapt(studio: Studio):
    return face_training.adapt_face(studio, studio.shot.tracks[0].id, HOW, stop=CancelFlag(), progress=silent,
                                    token=NeverCancelled())


def test_a_network_that_is_better_renders_the_face(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    track = studio.shot.tracks[0]
    found = adapt(studio)
    now = studio.shot.tracks[0]
    assert now.renderer == "editor" and now.bank != track.bank
    kept = load(studio.arrays.get(now.bank))
    assert kept.network.onnx == found.bank.network.onnx and from_bytes(kept.network.weights)[1]["steps"] == 4
    monkeypatch.setattr(Trained, "better", property(lambda self: False))
    again = adapt(studio)
    assert not again.bank.network.onnx and studio.shot.tracks[0] == now


def test_a_face_without_a_bank_is_said(studio: Studio) -> None:
    project = studio.session.project
    track = replace(studio.shot.tracks[0], bank="")
    studio.session.swap(replace(project, shots=(replace(project.shots[0], tracks=(track,)),)))
    with pytest.raises(PlosiveError, match="Analyse the shot first"):
        adapt(studio)


def test_the_command_says_what_was_won_and_how_to_get_it_again(
    studio: Studio, capsys: pytest.CaptureFixture[str]
) -> None:
    studio.save()
    studio.close()
    assert main(["adapt", str(studio.folder), "--steps", "4"]) == 0
    said = capsys.readouterr().out
    assert "4 steps on" in said and "--steps 4 --seed 0" in said and "Held out: mouth PSNR" in said
    assert main(["adapt", str(studio.folder), "--steps", "4", "--size", "huge"]) == 1
    assert "Known: cpu, gpu" in capsys.readouterr().err
    assert main(["adapt", str(studio.folder), "--minutes", "0"]) == 2
    assert main(["adapt", str(studio.folder), "--face", "Nobody"]) == 1


def test_ctrl_c_asks_first_and_ends_the_second_time() -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background starts with it ignored
    try:
        with pytest.raises(KeyboardInterrupt), adapting.gentle_stop() as stop:
            stop.check()
            os.kill(os.getpid(), signal.SIGINT)
            with pytest.raises(Cancelled):
                adapting.Either(NeverCancelled(), stop).check()
            os.kill(os.getpid(), signal.SIGINT)
            signal.sigtimedwait([], 1)
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_renderer_that_trains_is_told_how_and_where() -> None:
    made = adapting.renderer_named("editor", HOW)
    assert made._how == HOW and made._folder == adapting.folder()  # type: ignore[attr-defined]
    assert isinstance(adapting.renderer_named("exemplar"), ExemplarRenderer)
