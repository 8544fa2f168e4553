"""More footage in the window: added, looked at by jobs, ticked, dropped, taken off, remembered, or refused."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from app.services import face_training, listed_footage
from app.services.listed_footage import Fit, Listed
from inference.errors import PlosiveError
from inference.training.samples import PHONES
from widgets.adapting import setup_page
from widgets.adapting.setup_page import SetupPage
from widgets.adapting.window import AdaptWindow
from widgets.main_window import MainWindow

sys.path.insert(0, str(Path(__file__).parent))

from trainings import Training, forecast, opened_window, prospect

Opened = tuple[MainWindow, FakeStudio]
LEFT = Qt.MouseButton.LeftButton
GOOD = Fit(120, 4.8, {name: 6 if name == "P" else 0 for name in PHONES}, recognised=True)
OTHER = Fit(problem=PlosiveError("b.mp4 shows somebody else", "Choose footage of the same person"))


class Looks:
    """Stands in for looking at clips: nothing is known before its job ran."""

    def __init__(self) -> None:
        self.known: dict[str, Fit] = {}
        self.go = threading.Event()
        self.go.set()

    def footage_fit(self, studio: object, project: object, track: str, path: Path, progress: object, token: object):
        progress(1, 4, "Finding faces")  # type: ignore[operator]
        while not self.go.wait(0.01):
            token.check()  # type: ignore[attr-defined]
        self.known[path.name] = OTHER if path.name.startswith("b") else GOOD
        return self.known[path.name]

    def known_footage(self, studio: object, project: object, track: str, paths: list[Path], token: object):
        return {path: self.known.get(path.name) for path in paths}


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Looks:
    made = Looks()
    monkeypatch.setattr(listed_footage, "config_folder", lambda: tmp_path / "config")
    monkeypatch.setattr(face_training, "prospect", lambda *_: prospect())
    monkeypatch.setattr(face_training, "forecast", lambda *_: forecast())
    monkeypatch.setattr(face_training, "footage_fit", made.footage_fit)
    monkeypatch.setattr(face_training, "known_footage", made.known_footage)
    monkeypatch.setattr(setup_page, "SETTLE_MS", 5)
    return made


def opened_page(window: MainWindow, qtbot: QtBot) -> tuple[AdaptWindow, SetupPage]:
    window.actions_table["adapt.open"].trigger()
    made = opened_window(window, qtbot)
    qtbot.waitUntil(lambda: made.setup.forecast is not None, timeout=20000)
    return made, made.setup


def states(page: SetupPage) -> list[str]:
    tree = page.more.tree
    return [tree.topLevelItem(n).text(3) for n in range(tree.topLevelItemCount())]


def test_footage_is_looked_at_and_teaches(
    opened: Opened, looks: Looks, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, studio = opened
    training = Training()
    _, page = opened_page(window, qtbot)
    assert page.rare.text().startswith("2 of 39 sounds")
    qtbot.mouseClick(page.more.add, LEFT)
    dialog = page.more.findChild(QFileDialog)
    assert dialog is not None and dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    looks.go.clear()
    dialog.filesSelected.emit([str(tmp_path / "a.mp4")])
    dialog.reject()
    qtbot.waitUntil(lambda: any(job.title == "Looking at a.mp4" for job in studio.jobs.running()), timeout=20000)
    assert not page.start.isEnabled() and "not been looked at yet" in page.plan.text()
    qtbot.waitUntil(lambda: states(page)[1] == "Looking… 25%", timeout=20000)
    looks.go.set()
    qtbot.waitUntil(lambda: page.more.used == (tmp_path / "a.mp4",) and page.forecast is not None, timeout=20000)
    row = page.more.tree.topLevelItem(1)
    assert [row.text(n) for n in range(3)] == ["a.mp4", "120", "4.8 s"]
    assert row.text(3) == "teaches; its sounds were recognised by machine"
    assert page.rare.text().startswith("1 of 39 sounds") and "ZH" in page.rare.text(), "P is in the other clip"
    assert "P 6" in page.sounds.accessibleDescription()
    monkeypatch.setattr(face_training, "train_face", training)
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(training.started.is_set, timeout=20000)
    assert training.footage == (tmp_path / "a.mp4",)
    window.adapting.training.cancel()
    qtbot.waitUntil(lambda: not window.adapting.training.running, timeout=20000)


def test_what_is_wrong_with_footage_is_said_and_it_teaches_nothing(
    opened: Opened, looks: Looks, qtbot: QtBot, tmp_path: Path,
) -> None:
    window, _ = opened
    _, page = opened_page(window, qtbot)
    page.more.append([tmp_path / "a.mp4", tmp_path / "b.mp4", tmp_path / "a.mp4"])
    qtbot.waitUntil(lambda: len(page.more.fits) == 2, timeout=20000)
    assert len(page.more.rows) == 2, "each once"
    assert "somebody else" in states(page)[2] and page.more.used == (tmp_path / "a.mp4",)
    page.more.tree.setCurrentItem(page.more.tree.topLevelItem(2))
    assert page.more.problem.text() == "b.mp4 shows somebody else. Choose footage of the same person."
    assert page.more.problem.isVisible()
    page.more.tree.setFocus()
    qtbot.keyClick(page.more.tree, Qt.Key.Key_Delete)
    assert [row.path for row in page.more.rows] == [str(tmp_path / "a.mp4")] and not page.more.problem.isVisible()


def test_unticked_footage_does_not_teach_and_the_list_is_remembered(
    opened: Opened, looks: Looks, qtbot: QtBot, tmp_path: Path,
) -> None:
    window, studio = opened
    _, page = opened_page(window, qtbot)
    urls = QMimeData()
    urls.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.mp4", "c.mov", "text.txt")])
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, urls, LEFT, Qt.KeyboardModifier.NoModifier)
    page.more.dropEvent(drop)
    qtbot.waitUntil(lambda: len(page.more.used) == 2, timeout=20000)
    page.more.tree.topLevelItem(1).setCheckState(0, Qt.CheckState.Unchecked)
    assert page.more.used == (tmp_path / "c.mov",)
    assert listed_footage.listed("project", "face") == (
        Listed(str(tmp_path / "a.mp4"), used=False), Listed(str(tmp_path / "c.mov")))
    other = FakeStudio()
    window.editor.set_studio(other)  # type: ignore[arg-type]
    studio.close()
    qtbot.waitUntil(lambda: page.forecast is not None, timeout=20000)
    assert page.more.used == (tmp_path / "c.mov",), "the same face of the same project"
    assert page.more.tree.topLevelItem(1).checkState(0) == Qt.CheckState.Unchecked


def test_a_look_that_is_cancelled_says_so(opened: Opened, looks: Looks, qtbot: QtBot, tmp_path: Path) -> None:
    window, studio = opened
    _, page = opened_page(window, qtbot)
    looks.go.clear()
    page.more.append([tmp_path / "a.mp4"])
    qtbot.waitUntil(lambda: any(job.state == "running" for job in studio.jobs.jobs), timeout=20000)
    studio.jobs.running()[0].cancel()
    qtbot.waitUntil(lambda: "that was cancelled" in states(page)[1], timeout=20000)
    assert page.start.isEnabled() and page.more.used == ()
