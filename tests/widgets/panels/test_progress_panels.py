"""Jobs can be followed, cancelled, tried again and reported; history jumps; the status line tells the device."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from app.document.edits.segment import relabel
from app.export.encode import Exported
from app.services.doctor import renders_on
from inference.api import Progress, Token
from inference.errors import PlosiveError
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]
LEFT = Qt.MouseButton.LeftButton


def click(button: QToolButton) -> None:
    QTest.mouseClick(button, LEFT)


# --- jobs --------------------------------------------------------------------------------------------------------


def test_a_job_shows_its_share_and_is_cancelled(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    window.tabs.setCurrentWidget(window.jobs_panel)

    def work(progress: Progress, token: Token) -> None:
        progress(1, 4, "Reading")
        while True:
            token.check()
            threading.Event().wait(0.002)

    job = studio.jobs.submit("Counting", work)
    qtbot.waitUntil(lambda: job.id in window.jobs_panel.rows, timeout=20000)
    row = window.jobs_panel.rows[job.id]
    qtbot.waitUntil(lambda: row.share.text() == "25%", timeout=20000)
    assert row.bar.value() == 250
    assert row.note.text().startswith("Reading")
    assert not row.retry.isVisible()
    click(row.button)
    qtbot.waitUntil(lambda: job.finished, timeout=20000)
    qtbot.waitUntil(lambda: row.note.text() == "Cancelled", timeout=20000)
    assert not row.button.isVisible()
    assert row.retry.isVisible()


def test_a_failure_says_why_and_what_to_do_and_is_tried_again(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    window.tabs.setCurrentWidget(window.jobs_panel)
    tries: list[int] = []

    def work(progress: Progress, token: Token) -> str:
        tries.append(1)
        if len(tries) == 1:
            raise PlosiveError("The disk is full", "Free some space")
        return "done"

    job = studio.jobs.submit("Writing", work)
    qtbot.waitUntil(lambda: job.id in window.jobs_panel.rows and job.finished, timeout=20000)
    row = window.jobs_panel.rows[job.id]
    qtbot.waitUntil(row.error.isVisible, timeout=20000)
    assert row.error.text() == "The disk is full."
    assert row.note.text() == "Free some space."
    click(row.details)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("The disk is full. Free some space.")
    assert "Traceback" in copied
    click(row.retry)
    qtbot.waitUntil(lambda: len(tries) == 2 and len(window.jobs_panel.rows) == 2, timeout=20000)
    assert not row.retry.isVisible()  # once is enough: the new row has its own
    second = next(r for number, r in window.jobs_panel.rows.items() if number != job.id)
    qtbot.waitUntil(lambda: second.note.text() == "Done", timeout=20000)


def test_notes_of_an_export_are_shown(opened: Opened, tmp_path: object) -> None:
    from pathlib import Path

    window, _ = opened
    out = Path("film.mov")
    window.media._exported(out, Exported(out, 10, ("The file does not say that its pixels have the shape 4/3.",)))
    assert window.messages.isVisible()
    assert "film.mov" in window.messages.text.text()
    assert "the shape 4/3" in window.messages.text.text()
    assert window.messages._timer.interval() > 6000  # time to read it


# --- history -----------------------------------------------------------------------------------------------------


def edit_labels(window: MainWindow, studio: FakeStudio, *labels: str) -> None:
    for number, label in enumerate(labels, 1):
        phone = list(studio.shot.tracks[0].phonemes)[number]
        window.editor.commit(relabel(studio.session.project, "face", "phonemes", phone.id, label))


def test_a_click_jumps_to_any_step_and_the_saved_one_is_marked(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    panel = window.history_panel
    window.tabs.setCurrentWidget(panel)
    states = [studio.session.project]
    edit_labels(window, studio, "M")
    states.append(studio.session.project)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.editor.stack.cleanIndex() == 1, timeout=20000)
    edit_labels(window, studio, "M", "F", "UW1")
    states.append(studio.session.project)
    stack = window.editor.stack
    qtbot.waitUntil(lambda: panel.state.text() == f"Step {stack.index()} of {stack.count()}  ·  "
                    f"{stack.index() - 1} after what is saved", timeout=2000)  # fmt: skip
    assert stack.cleanIndex() == 1
    names = [panel.view.model().index(row, 0).data() for row in range(panel.view.model().rowCount())]
    assert names[0] == "Project as opened"
    assert set(names[1:]) == {"Rename phoneme"}

    def go(row: int) -> None:
        where = panel.view.visualRect(panel.view.model().index(row, 0)).center()
        QTest.mouseClick(panel.view.viewport(), LEFT, pos=QPoint(40, where.y()))

    go(0)
    assert studio.session.project == states[0]
    qtbot.wait(5)
    assert stack.cleanIndex() == 1
    assert panel.state.text().endswith("1 before what is saved")
    go(1)
    assert studio.session.project == states[1]
    qtbot.wait(5)
    assert stack.cleanIndex() == 1
    assert panel.state.text().endswith("as saved")
    go(stack.count())
    assert studio.session.project == states[2]


def test_a_recovered_project_is_not_as_saved(window: MainWindow) -> None:
    studio = FakeStudio()
    studio.session.mark_unsaved()
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    assert window.editor.stack.cleanIndex() == -1
    assert "no step here is on disk" in window.history_panel.state.text()


# --- status line -------------------------------------------------------------------------------------------------


def test_the_status_line_tells_what_the_renderer_runs_on(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    device = window.status_line.device
    qtbot.waitUntil(lambda: bool(device.text()), timeout=20000)
    found = renders_on("exemplar")
    assert device.text() == found.text
    assert found.text.startswith("CPU, ")
    assert found.name in device.toolTip()


@pytest.mark.parametrize(
    ("wants", "there", "text"), [("cuda", True, "GPU"), ("cuda", False, "CPU"), ("cpu", True, "CPU")]
)
def test_a_renderer_that_wants_a_gpu_says_what_it_gets(
    monkeypatch: pytest.MonkeyPatch, wants: str, there: bool, text: str
) -> None:
    from app.services import doctor
    from inference.api import Spec

    card = Spec("x", "renderer", "X", "1", "MIT", "m:f", details={"device": wants})
    monkeypatch.setattr(doctor.registry, "get", lambda kind, name: card)
    monkeypatch.setattr(doctor.shutil, "which", lambda name: "/bin/nvidia-smi" if there else None)
    found = doctor.renders_on("x")
    assert found.text.startswith(text)
    assert found.ok == (wants == "cpu" or there)
