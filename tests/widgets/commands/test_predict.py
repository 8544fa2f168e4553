"""Pose > Predicted by: one step of history, the mark follows the face, and nothing is promised that is not there."""

from __future__ import annotations

from window_fakes import FakeStudio
from window_tiers import face

from inference import registry
from widgets.commands import predict
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


def marked(window: MainWindow) -> list[str]:
    return [spec.id for spec in predict.ACTIONS if window.actions_table[spec.id].isChecked()]


def test_every_predictor_that_comes_with_the_program_can_be_chosen() -> None:
    assert {spec.id for spec in predict.ACTIONS} == {
        f"predict.{one.id}" for one in registry.specs("predictor") if one.factory.startswith("inference.")}


def test_choosing_is_one_step_and_the_mark_follows(opened: Opened) -> None:
    window, _ = opened
    assert marked(window) == ["predict.speaker"]
    window.actions_table["predict.flow"].trigger()
    assert face(window, committed=True).predictor == "flow" and marked(window) == ["predict.flow"]
    window.actions_table["predict.flow"].trigger()
    assert window.editor.stack.count() == 1
    window.edits.undo()
    assert face(window, committed=True).predictor == "speaker" and marked(window) == ["predict.speaker"]


def test_retrieval_needs_a_measured_speaker(opened: Opened) -> None:
    window, _ = opened
    said: list[str] = []
    window.editor.said.connect(said.append)
    assert not face(window, committed=True).speaker
    window.actions_table["predict.retrieval"].trigger()
    assert face(window, committed=True).predictor == "speaker" and marked(window) == ["predict.speaker"]
    assert said and "analyse the shot first" in said[-1]
