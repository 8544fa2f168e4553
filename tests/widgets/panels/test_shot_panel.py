"""The card is shown when a shot was added, fills as things are measured, and claims nothing before."""

from __future__ import annotations

import threading
from dataclasses import replace as changed
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio, small_project

from app.document.model import Project
from app.media.loudness import Loudness
from app.services import survey as surveying
from app.services.preflight import UNKNOWN
from app.services.survey import FaceFacts, Survey
from inference.api import Progress, Token
from widgets.main_window import MainWindow

FACE = FaceFacts("Face 1", 1.0, 22.0, (-3.0, 4.0), 0.0, 0.0, 1.2, (), 1.0, 0.02)


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[Project]:
    """What was asked to be measured; the faces are only known once the project says so."""
    asked: list[Project] = []

    def survey(studio: Any, project: Project, progress: Progress, token: Token, found: Any) -> Survey:
        asked.append(project)
        shot = project.shots[0]
        known = Survey(shot.media.info, shot.analysed, True, (), Loudness(-23.0, -4.0))
        return changed(known, faces=(FACE,), cuts=0, decode_s=0.01) if shot.analysed else known

    monkeypatch.setattr(surveying, "survey", survey)
    return asked


def unanalysed() -> Project:
    project = small_project()
    return replace(project, shots=(replace(project.shots[0], analysed=False),))


def test_a_new_shot_brings_the_card_forward_and_the_analysis_fills_it(
    window: MainWindow, qtbot: QtBot, measured: list[Project], monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = window.shot_panel
    studio = FakeStudio(unanalysed())
    monkeypatch.setattr(window.media, "analyse", lambda: None)
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    assert not panel.isVisible()
    window.shot_panel.come_forward()
    assert window.tabs.currentWidget() is panel
    qtbot.waitUntil(lambda: "Loudness of the shot" in panel.texts, timeout=20000)
    assert panel.forecast.text() == f"Expected quality: {UNKNOWN}"
    assert panel.texts["Faces"][0] == UNKNOWN
    assert panel.texts["Rendering here"][0] == UNKNOWN
    assert panel.texts["Loudness of the shot"][0].startswith("−23.0 LUFS")
    studio.session.swap(small_project())  # the analysis is done
    qtbot.waitUntil(lambda: panel.texts.get("Faces", ("",))[0] == "1", timeout=20000)
    assert panel.forecast.text().startswith("Expected quality: weak, for face size")
    assert panel.texts["Face size"][0] == "eyes 22 px apart"

    def shown() -> list[str]:
        return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]

    qtbot.waitUntil(lambda: "Use the largest version of the shot there is, not a proxy." in shown(), timeout=20000)
    assert "✕" in shown()
    assert len(measured) == 2
    QTest.mouseClick(panel.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(measured) == 3, timeout=20000)


def test_it_measures_only_when_looked_at_and_edits_do_not_measure_again(
    window: MainWindow, qtbot: QtBot, measured: list[Project]
) -> None:
    from app.document.edits.segment import relabel

    studio = FakeStudio()
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    qtbot.wait(20)
    assert not measured
    window.actions_table["edit.check"].trigger()
    assert window.shot_panel.texts["Picture"][0].startswith("320 × 180")  # the file's own facts are known at once
    qtbot.waitUntil(lambda: window.shot_panel.survey is not None, timeout=20000)
    window.editor.commit(relabel(studio.session.project, "face", "phonemes", "p1.0", "M"))
    qtbot.wait(20)
    assert len(measured) == 1


def test_the_running_analysis_tells_its_own_pace(window: MainWindow, qtbot: QtBot, measured: list[Project]) -> None:
    studio = FakeStudio(unanalysed())
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    window.shot_panel.come_forward()
    qtbot.waitUntil(lambda: bool(window.shot_panel.texts), timeout=20000)

    def work(progress: Progress, token: Token) -> None:
        progress(1, 4, "Tracking faces")
        while True:
            token.check()
            threading.Event().wait(0.002)

    job = studio.jobs.submit("Analysing the shot", work)
    qtbot.waitUntil(lambda: job.state == "running" and job.done > 0, timeout=20000)
    assert window.shot_panel.texts["Analysis"][0] == UNKNOWN
    job._started -= 20  # twenty seconds ago
    job._changed(job)
    qtbot.waitUntil(lambda: "at the pace so far" in window.shot_panel.texts["Analysis"][0], timeout=20000)
    shown = int(window.shot_panel.texts["Analysis"][0].split()[0])
    assert 59 <= shown <= 89  # a quarter took twenty seconds, and what this machine made of them
    job.cancel()
    qtbot.waitUntil(lambda: job.finished, timeout=20000)


def test_without_a_project_there_is_nothing_to_say(window: MainWindow) -> None:
    window.shot_panel.come_forward()
    assert window.shot_panel.forecast.text() == "No shot"
    assert not window.shot_panel.again.isVisible()


def test_what_is_measured_first_is_shown_first(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = threading.Event()

    def survey(studio: Any, project: Project, progress: Progress, token: Token, found: Any) -> Survey:
        known = Survey(project.shots[0].media.info, True, True, (), Loudness(-19.0, -4.0), measured=False)
        found(known)
        release.wait(5)
        return changed(known, faces=(FACE,), cuts=0, measured=True)

    monkeypatch.setattr(surveying, "survey", survey)
    window.editor.set_studio(FakeStudio())  # type: ignore[arg-type]
    window.shot_panel.come_forward()
    qtbot.waitUntil(lambda: "Loudness of the shot" in window.shot_panel.texts, timeout=20000)
    assert window.shot_panel.forecast.text() == f"Expected quality: {UNKNOWN}"
    assert window.shot_panel.advice.text() == "Measuring…"
    release.set()
    qtbot.waitUntil(lambda: "Face size" in window.shot_panel.texts, timeout=20000)
    assert window.shot_panel.advice.text() == "See below what helps."
