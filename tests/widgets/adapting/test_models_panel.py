"""The panel of all models and the renderer of a face, by hand: listed, shared, loaded, tried, deleted, undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio, small_project

from app.io import options
from app.io.settings import Settings
from app.services.models import actions
from app.services.models.owned import library
from inference.render.editor.bank import EditorBank, Network
from inference.render.exemplar.bank import load as load_exemplars
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.training.checkpoint import to_bytes
from inference.training.network import Editor, Size
from tests.inference.render.conftest import talk
from widgets.adapting.models_panel import ModelsPanel
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]
LEFT = Qt.MouseButton.LeftButton
ABOUT = {"steps": 40, "seed": 3, "samples": 61, "before": [29.0, 0.9], "after": [30.5, 0.88], "worth": 1.25}


@pytest.fixture(scope="module")
def bank() -> dict[str, np.ndarray]:
    speech = talk(16)
    return ExemplarRenderer().build_bank(speech.footage, speech.face, usable=speech.face.present).arrays()


@pytest.fixture(scope="module")
def weights() -> bytes:
    return to_bytes(Editor(Size(side=32, stem=8, widths=(8,), finish=4, views=1)), ABOUT)


@pytest.fixture
def adapted(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, bank: dict[str, np.ndarray], weights: bytes,
) -> Iterator[Opened]:
    """A project whose face has a network and uses it."""
    made = EditorBank(load_exemplars(bank), Network(b"x" * 2000, weights, 32, 1)).arrays()
    studio = FakeStudio(small_project(), tmp_path / "talk.plosive")
    name = studio.arrays.put(made)
    project = studio.session.project
    track = replace(project.shots[0].tracks[0], bank=name, renderer="editor")
    studio.session.swap(replace(project, shots=(replace(project.shots[0], tracks=(track,)),)))
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    yield window, studio


def panel(window: MainWindow, qtbot: QtBot, kind: str = "shipped") -> ModelsPanel:
    """The panel, opened from the menu, with its models."""
    shown = window.adapting.panel
    if not shown.isVisible():
        window.actions_table["adapt.models"].trigger()
    qtbot.waitUntil(lambda: any(model.kind == kind for model in shown.models), timeout=20000)
    return shown


def pick(shown: ModelsPanel, kind: str) -> None:
    shown.choose(next(model.key for model in shown.models if model.kind == kind))


# --- the list ----------------------------------------------------------------------------------------------------


def test_the_panel_is_closed_until_asked_for_and_tells_of_each_model(adapted: Opened, qtbot: QtBot) -> None:
    window, _ = adapted
    assert not window.adapting.panel.isVisible() and not window.adapting.panel.models
    shown = panel(window, qtbot)
    groups = [shown.tree.topLevelItem(i).text(0) for i in range(shown.tree.topLevelItemCount())]
    assert groups == ["Learned from faces", "Shipped with Plosive"]
    pick(shown, "face")
    assert shown.title.text() == "Face 1 · talk" and shown.facts["users"].text() == "Face 1 · talk"
    assert "+1.25 dB beyond blur" in shown.facts["numbers"].text()
    assert shown.share.isVisible() and shown.delete.isEnabled() and not shown.use.isVisible()
    shown.choose("shipped:text2lip/base.safetensors")
    assert "GRID" in shown.facts["origin"].text() and shown.facts["licence"].text() == "CC BY 4.0"
    assert len(shown.facts["hash"].text()) == 16
    assert not shown.share.isVisible() and not shown.delete.isVisible()
    qtbot.mouseClick(shown.copy, LEFT)
    from PySide6.QtGui import QGuiApplication

    assert len(QGuiApplication.clipboard().text()) == 64
    window.actions_table["adapt.models"].trigger()
    assert not shown.isVisible()


def test_the_switch_is_one_preference_wherever_it_is_set(adapted: Opened, qtbot: QtBot) -> None:
    window, studio = adapted
    shown = panel(window, qtbot)
    qtbot.mouseClick(shown.safe, LEFT)
    assert options.COMMERCIAL_ONLY.get(Settings()) is True
    qtbot.waitUntil(lambda: studio.render.resets == 1, timeout=20000)
    window.desk.show_preference("commercial_only")
    control = window.desk.open_preferences.controls["commercial_only"]  # type: ignore[union-attr]
    assert control.isChecked()  # type: ignore[attr-defined]
    qtbot.mouseClick(control, LEFT)
    assert not shown.safe.isChecked() and options.COMMERCIAL_ONLY.get(Settings()) is False
    qtbot.waitUntil(lambda: studio.render.resets == 2, timeout=20000)


def test_a_licence_that_is_not_open_is_marked(adapted: Opened, qtbot: QtBot, weights: bytes) -> None:
    window, _ = adapted
    library().mkdir(parents=True)
    (library() / "theirs.safetensors").write_bytes(weights)
    shown = panel(window, qtbot, "file")
    pick(shown, "file")
    assert shown.facts["licence"].text() == "unknown" and "not openly commercial." in shown.warning.text()
    qtbot.mouseClick(shown.safe, LEFT)
    assert shown.warning.text().startswith("Not used: its licence")


# --- shared, loaded, tried ---------------------------------------------------------------------------------------


def test_a_network_is_written_and_read_again(adapted: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window, _ = adapted
    shown = panel(window, qtbot, "face")
    pick(shown, "face")
    out = tmp_path / "shared.safetensors"
    window.adapting.share_to(shown.current(), str(out))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "shared.safetensors" in window.messages.text.text(), timeout=20000)
    assert out.with_suffix(".md").read_text("utf-8").startswith("# Face 1 · talk")
    window.adapting.load_from(str(out))
    qtbot.waitUntil(lambda: any(model.kind == "file" for model in shown.models), timeout=20000)
    foreign = tmp_path / "foreign.safetensors"
    foreign.write_bytes(b"something else entirely")
    window.adapting.load_from(str(foreign))
    qtbot.waitUntil(lambda: "holds no editor network" in window.messages.text.text(), timeout=20000)
    assert [path.name for path in library().iterdir()] == ["shared.safetensors"]


@pytest.mark.parametrize(("kept", "said"), [("", "no better on this face"), ("theirs", "now rendered with")])
def test_a_loaded_network_is_tried_on_the_face(
    adapted: Opened, qtbot: QtBot, weights: bytes, monkeypatch: pytest.MonkeyPatch, kept: str, said: str,
) -> None:
    window, studio = adapted
    library().mkdir(parents=True)
    (library() / "theirs.safetensors").write_bytes(weights)
    before = studio.session.project.shots[0].tracks[0]
    monkeypatch.setattr(actions, "try_on", lambda studio, project, track_id, model, progress, token: actions.Trial(
        track_id, kept, before.bank, (28.7, 0.84), (29.4, 0.85), 0.6))
    shown = panel(window, qtbot, "file")
    pick(shown, "file")
    qtbot.mouseClick(shown.use, LEFT)
    qtbot.waitUntil(lambda: said in window.messages.text.text(), timeout=20000)
    assert "28.70 → 29.40 dB" in window.messages.text.text()
    assert studio.session.project.shots[0].tracks[0].bank == (kept or before.bank)


# --- deleted -----------------------------------------------------------------------------------------------------


def answer(window: MainWindow, qtbot: QtBot, text: str) -> str:
    """Click a button of the question; returns what it asked."""
    box = window.adapting.box
    assert isinstance(box, QMessageBox) and box.isVisible()
    asked = f"{box.text()} {box.informativeText()}"
    button = next(b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == text)
    qtbot.mouseClick(button, LEFT)
    return asked


def test_a_network_in_use_is_let_go_of_and_comes_back_with_undo(adapted: Opened, qtbot: QtBot) -> None:
    window, studio = adapted
    before = studio.session.project.shots[0].tracks[0]
    shown = panel(window, qtbot, "face")
    pick(shown, "face")
    qtbot.mouseClick(shown.delete, LEFT)
    asked = answer(window, qtbot, "Cancel")
    assert "The open project uses it" in asked and "Undo brings it back" in asked
    assert studio.session.project.shots[0].tracks[0] == before
    qtbot.mouseClick(shown.delete, LEFT)
    answer(window, qtbot, "Delete")
    qtbot.waitUntil(lambda: studio.session.project.shots[0].tracks[0].renderer == "exemplar", timeout=20000)
    now = studio.session.project.shots[0].tracks[0]
    assert "editor_onnx" not in studio.arrays.get(now.bank) and window.editor.stack.undoText() == "Remove the network"
    qtbot.waitUntil(lambda: not any(model.kind == "face" for model in shown.models), timeout=20000)
    window.actions_table["edit.undo"].trigger()
    assert studio.session.project.shots[0].tracks[0] == before


def test_a_file_of_the_library_is_deleted_after_a_question(adapted: Opened, qtbot: QtBot, weights: bytes) -> None:
    window, _ = adapted
    library().mkdir(parents=True)
    path = library() / "theirs.safetensors"
    path.write_bytes(weights)
    shown = panel(window, qtbot, "file")
    pick(shown, "file")
    qtbot.mouseClick(shown.delete, LEFT)
    assert "cannot be undone" in answer(window, qtbot, "Delete")
    qtbot.waitUntil(lambda: not path.exists(), timeout=20000)
    qtbot.waitUntil(lambda: not any(model.kind == "file" for model in shown.models), timeout=20000)


# --- the renderer ------------------------------------------------------------------------------------------------


def test_the_renderer_is_chosen_in_the_shots_tab_and_in_the_menu(adapted: Opened, qtbot: QtBot) -> None:
    window, studio = adapted
    window.tabs.setCurrentWidget(window.shot_panel)
    choice, table = window.adapting.choice, window.actions_table
    assert choice.isVisible() and choice.choice.currentData() == "editor" and table["adapt.editor"].isChecked()
    assert "Corrected by the network" in choice.note.text()
    choice.choice.setFocus()
    qtbot.keyClick(choice.choice, Qt.Key.Key_Up)
    track = studio.session.project.shots[0].tracks[0]
    assert track.renderer == "exemplar" and track.bank and table["adapt.exemplar"].isChecked()
    assert "is not used" in choice.note.text() and window.editor.stack.undoText() == "Choose renderer"
    table["edit.undo"].trigger()
    assert choice.choice.currentData() == "editor" and table["adapt.editor"].isChecked()
    table["adapt.exemplar"].trigger()
    table["adapt.editor"].trigger()
    assert studio.session.project.shots[0].tracks[0].renderer == "editor"


def test_a_face_without_a_network_cannot_choose_it(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    hints: list[str] = []
    window.editor.said.connect(hints.append)
    window.actions_table["adapt.editor"].trigger()
    assert hints[-1] == "No network was trained for this face yet: adapt to it first"
    assert studio.session.project.shots[0].tracks[0].renderer == "exemplar"
    assert window.actions_table["adapt.exemplar"].isChecked()


def test_what_stands_in_for_the_network_is_told_in_the_viewer_and_the_tab(adapted: Opened, qtbot: QtBot) -> None:
    window, studio = adapted
    window.tabs.setCurrentWidget(window.shot_panel)
    from widgets.viewer.state import frame_state

    viewer = window.viewer
    qtbot.waitUntil(lambda: viewer.pictures is not None and viewer.pictures.result is not None, timeout=20000)
    assert frame_state(window.editor, viewer.faces, viewer.pictures).text == "Rendered with the network"
    studio.render.notes["face"] = "The network trained for this face is damaged"
    window.editor.frames_ready.emit([0])
    assert "is damaged. The face shows its own mouths" in window.adapting.choice.note.text()
    state = frame_state(window.editor, viewer.faces, viewer.pictures)
    assert (state.text, state.role) == ("Rendered without the network", "cache_rendering")
